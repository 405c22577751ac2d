### How a TCP connection comes to be.

goal = **After this lesson you can say** what each of the three segments of a handshake carries, which number acknowledges which, and why two would not be enough.
recap = A and B each told an initial sequence number in a SYN, and each got that number plus one acknowledged. B’s SYN and B’s ACK shared a segment, so three were enough. Only the third told B that its own SYN had arrived.
try = Lose the SYN: who notices, and after how long?
### How a TCP connection comes to be.

knob-story = Run
choice-open = Three segments
choice-request = And a request
choice-early-write = Data on the third
choice-data-on-syn = Data on the SYN
choice-closed-port = Closed port
choice-simultaneous = Both at once
choice-old-duplicate = An old SYN
choice-guess = An attacker guesses
choice-predicted = An attacker predicts

knob-client = A offers
knob-server = B offers
choice-all = Everything
choice-no-scale = No window scaling
choice-no-sack = No SACK
choice-no-timestamps = No timestamps
choice-mss-only = MSS alone
choice-small-mss = MSS of 536

intro = { $story ->
    [request] **A asks B for a connection, and sends a request as soon as it is established.** Which segment establishes the connection for A, and which one for B?
    [early-write] **A’s program writes while A is still in SYN-SENT.** The data cannot leave yet. Watch which segment takes it along.
    [data-on-syn] **A puts its request into the SYN already.** TCP allows that. Watch when B’s program gets the request: not before the third segment. [TCP Fast Open](term:fast-open) would not wait.
    [closed-port] **No program on B listens at port 80. A asks for a connection to it.** Compare B’s answer with a SYN·ACK.
    [simultaneous] **A asks B, and B asks A, before either SYN has arrived.** Each uses the port that the other one asks for. Will there be one connection, two, or none?
    [old-duplicate] **A asks, gives up after half a second, and asks again from the same port.** The first SYN was held up in the network. It reaches B before the second one does. B cannot see that it is old.
    [guess] **X pretends to be A.** X sends B a SYN with A’s address as the source, and then an ACK. B’s answer goes to A, so X has to guess the number in it: one of 4 294 967 296.
    [predicted] **X pretends to be A, and knows in advance which number B will choose.** That was possible while initial numbers only counted up. X never sees B’s answer. Does X need to?
   *[open] **A asks B for a connection; a program on B listens on port 80.** Each side picks an [initial sequence number](term:isn), tells it, and needs it acknowledged. Two numbers to tell and two to acknowledge: why do three segments suffice, why not two, and why not four?
 }

preset-lost-syn = The SYN is lost
preset-lost-syn-ack = The SYN·ACK is lost
preset-lost-ack = The last ACK is lost
preset-lost-ack-data = The last ACK is lost, data follows
preset-lost-every-syn = Nothing of A’s arrives
preset-late-syn = The SYN arrives after its copy
preset-wrong-ack = The SYN·ACK acknowledges a wrong number
showed-lost-syn = **A’s timer ran out, and A sent the same SYN again.** The connection opened later by that wait. B saw only one SYN.
showed-lost-syn-ack = **Both timers ran out: A sent its SYN again, and B its SYN·ACK.** Neither knew which segment was lost. The copies did no harm.
showed-lost-ack = **A was in ESTABLISHED while B was still in SYN-RECEIVED.** B sent its SYN·ACK again, and A’s answer to that opened B’s side.
showed-lost-ack-data = **A’s data acknowledged B’s SYN, as the lost ACK would have.** So nothing had to be sent again.
showed-lost-every-syn = **A sent its SYN again and again, and then gave up.** Its program is told that time ran out. B never heard of the attempt.
showed-late-syn = **The connection opened with the SYN that was sent again.** The first SYN came late; its old timestamp gave it away, and B dropped it.
showed-wrong-ack = **A did not believe an acknowledgment of something it never sent.** Its RST was outside B’s window, so B dropped it. Both sent again, and then the connection opened.

myth-syn-timeouts = “A SYN is sent again after 3, 6 and 12 seconds.”
truth-syn-timeouts = The first timeout is 1 second, as A’s timer shows, and each one doubles: 1, 2, 4 seconds and so on (RFC 6298 §2.1, §5.5). The 3 seconds are from the rule before, of RFC 1122. They remain as the timeout for the first data of a connection whose SYN had to be sent again (RFC 6298 §5.7).
myth-syn-data = “The SYN may not carry data.”
truth-syn-data = It may. The receiver keeps the data until the connection is established (RFC 9293 §3.5, §3.10.7.2). Linux drops data on a SYN unless TCP Fast Open is on, and the client sends it again. With Fast Open the program gets it even before: a cookie from an earlier connection vouches for the sender (RFC 7413).
myth-two-enough = “Two segments would do; the third is a courtesy.”
truth-two-enough = With two segments, B would now hold an established connection for a SYN that A has given up. Only the third tells B that its own number arrived and that the SYN was meant (RFC 9293 §3.5). Four are not needed: B’s ACK and B’s SYN leave in one segment.
