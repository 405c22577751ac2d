### How a TCP connection comes to be.

title = TCP: the handshake
about = Three segments, and what if one is lost.
goal = **After this lesson you can say** what each of the three segments of a handshake carries, which number acknowledges which, and why two would not be enough.
recap = A and B each told an initial sequence number in a SYN, and each got that number plus one acknowledged. B’s SYN and B’s ACK shared a segment, so three were enough. Only the third told B that its own SYN had arrived.
try = Lose the SYN: who notices, and after how long?

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

## Words explained
term-isn = The number from which one side counts its bytes. It is made of a clock and a secret hash of both addresses and ports: numbers of one pair rise, and nobody else can guess them (RFC 6528 §3).
term-fast-open = An extension by which data on the SYN reaches the program before the handshake is over. A cookie from an earlier connection shows that the address is not forged (RFC 7413).

## Questions
exercise-handshake-numbers = Numbers of a handshake
exercise-handshake-states = States of both sides
exercise-handshake-losses = Lost, late, refused
exercise-syn-timeout = When a SYN is sent again
exercise-handshake-offers = What the options agree on
exercise-myth-handshake = Myths about the handshake
ask-handshake-number = A connects to B and sends { $size } bytes. What is the number at the question mark, as it stands in the segment?
why-handshake-number = It is { $right }. { $place ->
    [syn-ack-ack] An ACK names the next number that is expected. A’s SYN took number { $initial }, so the next is one more (RFC 9293 §3.4).
    [third-ack] An ACK names the next number that is expected. B’s SYN took number { $initial }, so the next is one more (RFC 9293 §3.4).
    [third-seq] A’s SYN took number { $initial }. An ACK takes none, so this is the next number that A has (RFC 9293 §3.4).
    [data-seq] A’s SYN took number { $initial }; the ACK took none. So the first byte of data has the number behind the SYN’s (RFC 9293 §3.4).
    [data-ack] A’s SYN took number { $initial } and the { $size } bytes the next { $size } numbers. The ACK names the one behind them, modulo 2³² (RFC 9293 §3.4).
   *[answer-seq] B’s SYN took number { $initial }, and B has sent no data: its next number is one more (RFC 9293 §3.4).
 }
reason-handshake-syn = One too few. A SYN takes a sequence number, so that it can be acknowledged: count it.
reason-handshake-start = That is the number of A’s first byte of data. Here { $size } bytes have arrived.
reason-handshake-other = That counts in the other direction. Here the number is one of { $owner }’s.
reason-handshake-more = One too many. A SYN takes one number; an ACK takes none.
reason-handshake-relative = Tools often show numbers relative to the first. In the segment stands the number itself: count from { $initial }.
option-handshake = { $thing ->
    [syn] A’s timer runs out after 1 s, and A sends the same SYN again. B has received nothing.
    [ack] B’s timer runs out, and B sends its SYN·ACK again. A, already ESTABLISHED, acknowledges it again.
    [closed] B answers with RST·ACK, and A’s program is told: connection refused.
    [ack-data] The data’s segment acknowledges B’s SYN as well, and opens the connection for B. Nothing is sent again.
    [syn-ack] Neither side gets an answer. A’s timer, which started first, runs out first: A sends its SYN again; B sends its SYN·ACK again.
    [old-syn] B answers, A’s RST names the number that B acknowledged, and B goes back to LISTEN.
    [crossed] Both go to SYN-RECEIVED and answer with SYN·ACK. One connection comes of it.
   *[late-copy] B drops it, answers with an ACK of what B expects, and the connection stays as it is.
 }
handshake-case = { $thing ->
    [syn] A’s SYN is lost
    [ack] the last ACK of the handshake is lost, and A’s program writes nothing
    [closed] no program listens at the port that A asks for
    [ack-data] the last ACK of the handshake is lost, and A sends data right after it
    [syn-ack] B’s SYN·ACK is lost, and both timers are set to 1 s
    [old-syn] an old SYN of A’s reaches B, while A is in SYN-SENT with another number
    [crossed] A and B ask each other at the same moment, each from the port that the other asks for
   *[late-copy] a copy of A’s SYN reaches B when the connection is already established
 }
ask-handshake-lost = What happens when { $job }?
why-handshake-lost = When { $job }: { $name } ({ $source })
reason-handshake-lost = That is what happens when { $job }.
option-states = A: { $a }, B: { $b }
ask-states = B listens on port { $port }, and A asks for a connection. { $moment ->
    [syn-sent] A’s SYN is on its way.
    [syn-arrived] B has just answered A’s SYN. The answer is on its way.
    [syn-ack-arrived] A has just acknowledged B’s SYN·ACK. The ACK is on its way.
    [ack-arrived] The third segment has just reached B.
    [syn-ack-lost] B’s SYN·ACK was lost; no timer has run out yet.
    [ack-lost] The third segment was lost; no timer has run out yet.
    [refused] No program listens after all: B’s RST·ACK has just reached A.
    [crossed] At the same moment B stopped listening and asked A for a connection, from { $port } to the port A asks from. Both SYNs have just arrived.
   *[old-duplicate] An old SYN of A’s reached B first. A’s RST to B’s answer has just reached B; A’s new SYN is still on its way.
 } In which states are they?
why-states = A is in { $a }, B in { $b }. { $moment ->
    [syn-sent] A changed its state when it sent the SYN. B has received nothing yet.
    [syn-arrived] B answered, so it is in SYN-RECEIVED. A has not received that yet.
    [syn-ack-arrived] A’s SYN is acknowledged, so A is in ESTABLISHED. B waits for the acknowledgment of its own.
    [ack-arrived] Both have seen their SYN acknowledged.
    [syn-ack-lost] B changed its state when it answered. A received nothing, and cannot tell which segment was lost.
    [ack-lost] A became ESTABLISHED when the SYN·ACK came. B still waits for the acknowledgment of its SYN, and will send the SYN·ACK again.
    [refused] B had no connection and made none; A’s was deleted when the RST acknowledged its SYN.
    [crossed] Each got a SYN without an ACK, and answered with SYN·ACK.
   *[old-duplicate] The RST returned B from SYN-RECEIVED to LISTEN. A stayed in SYN-SENT all the time: an answer to another SYN is no answer.
 } (RFC 9293 §3.5)
reason-states = { $wrong ->
    [a] B’s state is right, but A is in { $a }.
    [b] A’s state is right, but B is in { $b }.
   *[both] Neither is: A is in { $a }, B in { $b }.
 } { $moment ->
    [syn-sent] The SYN has not arrived yet.
    [syn-arrived] B’s answer has not arrived yet.
    [syn-ack-arrived] The ACK has not arrived yet.
    [ack-arrived] Nothing is missing any more.
    [syn-ack-lost] Sending changes the sender’s state; a lost segment changes no other.
    [ack-lost] Sending changes the sender’s state; a lost segment changes no other.
    [refused] A RST that acknowledges the SYN ends the attempt.
    [crossed] Neither SYN is acknowledged yet.
   *[old-duplicate] The RST was for the old SYN only.
 }
ask-syn-timeout = A SYN leaves at second 0, and nothing ever answers. The first timeout is 1 second. { $form ->
    [time] At which second does retransmission number { $count } leave?
   *[wait] How many seconds does the sender wait after retransmission number { $count }?
 }
why-syn-timeout = Each timeout doubles the wait: 1, 2, 4 seconds and so on (RFC 6298 §5.5). { $form ->
    [time] Retransmission number { $count } leaves when all waits so far are over: 2^{ $count } − 1 = { $time } seconds.
   *[wait] After { $count } doublings it is 2^{ $count } = { $wait } seconds. (A limit of 60 seconds or more is allowed, §2.5.)
 }
reason-syn-timeout-other = { $form ->
    [time] That is how long the sender waits after it. The question is when it leaves.
   *[wait] That is when it leaves. The question is how long the sender waits then.
 }
reason-syn-timeout-old = That begins with 3 seconds, as RFC 1122 had it. RFC 6298 §2.1 begins with 1.
reason-syn-timeout-before = That is the wait before it.
reason-syn-timeout-same = The wait does not stay the same: it doubles with each timeout.
reason-syn-timeout-next = That is one doubling too many.
ask-offers = Both links take packets of 1500 bytes, and these are the options of the two SYNs. { $form ->
    [data] How many bytes of data may A put into a segment for B, at most?
    [window] Later A sends a segment with { $field } in its window field. How many bytes is that?
   *[syn-window] In A’s SYN the window field says { $field }. How many bytes is that?
 }
why-offers = { $form ->
    [data] B said that it can take { $mss }. { $timestamps ->
        [yes] Both sent timestamps, so each segment gives 12 bytes of that to the option: { $right } (RFC 9293 §3.7.1, RFC 7323 §3.2).
       *[no] Not both sent timestamps, so no segment has them, and all { $right } are data (RFC 9293 §3.7.1).
     } What A can take does not matter in this direction.
    [window] { $scaled ->
        [yes] Both SYNs had the option, so A’s windows are shifted as A’s SYN said: { $field } × { $factor } = { $right } (RFC 7323 §2.2).
       *[no] Not both SYNs had the option, so no window is scaled: { $right } (RFC 7323 §2.2).
     }
   *[syn-window] The window of a SYN is never scaled, for nothing is agreed yet: { $right } (RFC 7323 §2.2).
 }
reason-offers-own = That starts from what A can take. In this direction B’s MSS counts; the MSS is not negotiated.
reason-offers-options = { $timestamps ->
    [yes] Both offered timestamps: they take 12 bytes of every segment.
   *[no] Timestamps are used only if both offer them. There is no option in these segments.
 }
reason-offers-headers = The MSS counts data and options only: the 40 bytes of IP and TCP header are already off.
reason-offers-link = That is a whole packet, with its headers.
reason-offers-scale = { $form ->
    [syn-window] In a SYN, the window is not scaled.
   *[window] { $scaled ->
        [yes] Both SYNs had the option, so the field is to be shifted.
       *[no] Scaling needs the option in both SYNs.
     }
 }
reason-offers-other-scale = Each side says its own shift. A’s windows are shifted by what A’s SYN said.
reason-offers-product = The option is a shift: n means a factor of 2ⁿ.
ask-myth-two-segments = True or false? “For a connection to port { $port } two segments are enough: a SYN with number { $number }, and a SYN·ACK that acknowledges { $after }.”
ask-myth-third-tells = True or false? “Only the third segment tells the server on port { $port } that its own number, { $number }, arrived.”
ask-myth-four-segments = True or false? “Opening a connection to port { $port } takes four segments, since two SYNs need two ACKs.”
ask-myth-syn-data = True or false? “A SYN to port { $port } with data in it is malformed.”
ask-myth-syn-kept = True or false? “A SYN to port { $port } may carry data; without Fast Open, the program gets it once the connection is open.”
ask-myth-third-data = True or false? “The third segment of a handshake with port { $port } may carry the first request.”
ask-myth-syn-retries = True or false? “A SYN to port { $port } that gets no answer is sent again after 3, 6 and 12 seconds.”
ask-myth-isn-secret = True or false? “The number { $number } of a SYN·ACK must be hard to guess, or an attacker could open a connection to port { $port } under another host’s address.”
ask-myth-isn-zero = True or false? “Each connection to port { $port } begins with sequence number 0; { $number } can only be reached later.”
ask-myth-mss-agreed = True or false? “A connection to port { $port } uses the smaller of both MSS values in both directions.”
ask-myth-mss-each = True or false? “In one connection to port { $port }, the longest segments of one direction may be longer than those of the other.”
ask-myth-last-ack = True or false? “If the third segment of a handshake with port { $port } is lost, the client has to start again.”
why-myth-two-segments = The server must learn that its own number { $number } arrived, and that the SYN was meant: it may be an old one that was held up. Both are told by the third segment (RFC 9293 §3.5).
why-myth-four-segments = The server’s SYN and its ACK share one segment: three are enough. (When both ask at the same moment, there are indeed four: RFC 9293 §3.5.) Port { $port } changes nothing about it.
why-myth-syn-data = A SYN may carry data: the server keeps it until the connection is open (RFC 9293 §3.5). With Fast Open, the program on port { $port } gets it even before (RFC 7413).
why-myth-third-data = The client is in ESTABLISHED when it sends the third segment, so data for port { $port } may go with it (RFC 9293 §3.10.7.3).
why-myth-syn-retries = The first timeout is 1 second, and it doubles: the SYN to port { $port } leaves again after 1, 3 and 7 seconds (RFC 6298 §2.1, §5.5). Beginning with 3 is older, from RFC 1122.
why-myth-isn = Initial numbers are made of a clock and a secret (RFC 6528 §3). Who could predict { $number } could acknowledge it without ever seeing it, and so talk to port { $port } under another address.
why-myth-mss-agreed = The MSS is told, not negotiated: it limits what the other side sends (RFC 9293 §3.7.1). From and to port { $port }, segments may differ in size.
why-myth-last-ack = The client is open already. Any segment it sends to port { $port } acknowledges the server’s SYN as well; if it sends none, the server’s SYN·ACK comes again, and gets another ACK (RFC 9293 §3.10.7.4).
reason-myth-two-segments = The server would not know that its number arrived.
reason-myth-third-tells = The first two cannot: only an acknowledgment of the SYN·ACK tells it.
reason-myth-four-segments = SYN and ACK are bits: one segment can have both.
reason-myth-syn-data = It may carry data.
reason-myth-syn-kept = The SYN may carry data, and the server keeps it.
reason-myth-third-data = Nothing forbids it: the client is already open.
reason-myth-syn-retries = That is the old rule.
reason-myth-isn-secret = An attacker sees no answers, so guessing is all that is left.
reason-myth-isn-zero = Relative numbers in a tool begin at 0, those in segments do not.
reason-myth-mss-agreed = Each direction has its own.
reason-myth-mss-each = Each side says what it can take itself.
reason-myth-last-ack = The client need not even notice.
