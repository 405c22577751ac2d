### Every way to a reset, and which resets are believed.

title = TCP: resets
about = Every way to a RST, and which are believed.
goal = **After this lesson you can say** why a host answers a SYN with a RST, and how the client knows that the RST is meant for it.
recap = No program listened on port 80, so host B answered A’s SYN with a RST. The RST acknowledged exactly that SYN, so A believed it and told its program: connection refused.
try = Change the number that the RST acknowledges: does A still believe it?

knob-story = Run
choice-closed-port = Closed port
choice-wrong-ack = Wrong acknowledgment
choice-crash = Server crashes
choice-reconnect = Client crashes
choice-abort = Abort
choice-unread = Unread data
choice-late-data = Data after close
choice-forged-exact = Forged: exact
choice-forged-window = Forged: in the window
choice-forged-outside = Forged: outside
choice-forged-syn = Forged SYN
choice-forged-data = Forged data

intro = { $story ->
    [wrong-ack] **On its way, the acknowledgment number of B’s SYN·ACK becomes 1.** A has sent nothing that 1 could acknowledge. Watch which number A’s RST has, and what B does with it.
    [crash] **The connection is established. After a second B loses its power and starts again.** A notices nothing: the connection is [half-open](term:half-open). A second later A writes data. Look for the ACK bit in B’s answer.
    [reconnect] **The connection is established. After a second A loses its power and starts again,** and asks B for a connection from the same port as before. B still has the old one. How do both find out?
    [abort] **A’s socket is set to linger for 0 seconds, and A’s program closes it.** Compare with a FIN: what does A wait for?
    [unread] **B’s program closes its socket without reading what A sent.** The data did arrive, and was even acknowledged. What should A be told?
    [late-data] **B’s program closes its socket. A’s program writes again all the same.** B’s FIN only said that B sends no more. What happens to what A sends?
    [forged-exact] **X, who sees nothing of the connection, sends B a RST under A’s address,** and by luck has exactly the number that B expects next. A second later A writes data.
    [forged-window] **X sends B a RST under A’s address. Its number lies in B’s window, but is not the one that B expects next.** A second later A writes data. Does the connection still exist?
    [forged-outside] **X sends B a RST under A’s address. Its number lies outside B’s window.** Most guesses do: the window covers about 65 000 of 4 294 967 296 numbers.
    [forged-syn] **X sends B a SYN under A’s address and port, with a number in the window.** RFC 793 had B reset the connection for it.
    [forged-data] **X sends B four bytes under A’s address. Their number lies outside the window.** Is a segment outside the window a reason for a RST?
   *[closed-port] **A asks for a connection to port 80 of B. No program listens there.** Look at the flags and the numbers of B’s answer: how can A tell that it answers this SYN? A second later a program on A sends an ACK to the same port, made by hand. Compare the two RSTs.
 }

preset-wrong-refusal = The RST acknowledges a wrong number
preset-lost-abort = The RST of an abort is lost
preset-lost-answer = The RST after a crash is lost
showed-wrong-refusal = **A ignored a RST that did not acknowledge its SYN.** It sent the SYN again; the next RST acknowledged it, and A believed that one.
showed-lost-abort = **A’s connection is gone, and B’s is still ESTABLISHED.** A RST is not acknowledged, so nobody sends it again.
showed-lost-answer = **A sent its data again, and B answered with a RST again.** So the lost RST cost A one timeout.

myth-always-ack = “Every segment but the first SYN has the ACK bit set.”
truth-always-ack = A RST that answers a segment with an ACK has none: it takes its sequence number from that ACK, and that number is its proof. A RST that answers a segment without an ACK, such as a SYN, acknowledges it (RFC 9293 §3.5.2).
myth-reset-window = “Any RST whose number is in the window resets the connection.”
truth-reset-window = That was the rule of RFC 793. A window of 64 KiB takes about 65 000 guesses to hit. Now only the exact number resets; another one in the window is answered by a challenge ACK (RFC 5961 §3.2, RFC 9293 §3.10.7.4).

## Words explained
term-half-open = One side has forgotten the connection and the other does not know it (RFC 9293 §3.5.1). The word is also used for a connection in SYN-RECEIVED.

## Questions
exercise-reset-answer = RST, ACK or silence
exercise-reset-believed = Which RST is believed?
exercise-reset-number = Numbers of a RST
exercise-reset-guesses = Guessing a RST
exercise-reset-cause = Why there is a RST
exercise-myth-reset = Myths about resets
option-no-answer = Nothing
ask-reset-answer = A host is in this state, and this segment arrives. What does it send?
why-reset-answer = { $right ->
    [rst] A segment for which there is no connection, or that acknowledges what was never sent, gets a RST. It came with an ACK, so the RST takes its number from there, { $acknowledgment }, and has no ACK itself (RFC 9293 §3.5.2).
    [rst-ack] A segment for which there is no connection gets a RST. It came without an ACK, so the RST has number 0, and acknowledges all that came: { $behind } (RFC 9293 §3.5.2).
    [nothing] A RST is never answered, and without a connection there is nothing to reset (RFC 9293 §3.10.7).
   *[ack] In an open connection, what does not fit gets an ACK that says where this side stands, not a RST (RFC 9293 §3.5.2, RFC 5961 §4).
 }
reason-reset-answer = { $given ->
    [nothing] Silence is for a RST that arrives, and for what can be of no use. Here the other side must be told something.
    [ack] An ACK says where an open connection stands. In { $state } there is none to speak for.
    [rst] { $right ->
        [ack] An open connection is not reset by what does not fit: anyone could send that.
        [nothing] A RST never answers a RST, or two hosts could go on for ever.
       *[rst-ack] The segment had no ACK to take a number from. This RST must acknowledge, to be believed.
     }
   *[rst-ack] { $right ->
        [ack] An open connection is not reset by what does not fit: anyone could send that.
        [nothing] A RST never answers a RST, or two hosts could go on for ever.
       *[rst] The segment had an ACK, so the RST takes its number from there and needs no ACK.
     }
 }
option-reset-believed = { $outcome ->
    [resets] The connection is reset
    [challenge] An ACK is sent, the connection stays
   *[dropped] Nothing: the RST is dropped
 }
ask-reset-believed = A RST arrives in an open connection, with number { $sequence }. What happens?
why-reset-believed = The window goes from { $next } to { $last }. { $place ->
    [exact] The RST has exactly the number that is expected next: it is believed.
    [inside] The RST lies in the window but has not the number { $next }: a challenge ACK asks whether it is meant.
    [last] { $sequence } is the last number of the window: inside, but not { $next }. So a challenge ACK asks.
    [behind] { $sequence } is the first number behind the window: dropped.
    [before] { $sequence } comes before the window: dropped.
   *[far] { $sequence } lies outside the window: dropped.
 } (RFC 5961 §3.2, RFC 9293 §3.10.7.4)
reason-reset-believed = { $given ->
    [resets] { $right ->
        [challenge] RFC 793 would have reset it. Now only the exact number { $next } does.
       *[dropped] It is not even in the window, which goes from { $next } to { $last }.
     }
    [challenge] { $right ->
        [resets] { $sequence } is RCV.NXT itself: there is nothing left to ask.
       *[dropped] Asking is for a RST in the window, which goes from { $next } to { $last }.
     }
   *[dropped] { $right ->
        [resets] { $sequence } is exactly what is expected next.
       *[challenge] { $sequence } is in the window, which goes from { $next } to { $last }. It may be meant, so it is asked about.
     }
 }
ask-reset-number = { $form ->
    [syn] No program listens at the port. Which acknowledgment number does the RST have?
   *[data] The receiver knows no such connection. Which sequence number does its RST have?
 }
why-reset-number = { $form ->
    [syn] The RST acknowledges everything that came: { $sequence } + 1 for the SYN + { $size } bytes of data = { $right }, modulo 2³² (RFC 9293 §3.5.2).
   *[data] The segment had an ACK, so the RST takes its number from there: { $right }. That is what the sender of the segment expects next, so it will believe it (RFC 9293 §3.5.2).
 }
reason-reset-number-same = { $form ->
    [syn] That is the SYN’s own number. An ACK names the one behind all that came.
   *[data] That is the number of the segment itself. The RST counts in the other direction.
 }
reason-reset-number-length = { $form ->
    [syn] The SYN takes a number too.
   *[data] That would acknowledge the data. This RST acknowledges nothing.
 }
reason-reset-number-control = { $form ->
    [syn] The SYN carries { $size } bytes, and the RST acknowledges them with it.
   *[data] That counts from the segment’s own number. The RST’s number is one of the other direction.
 }
reason-reset-number-after = That counts from the segment’s own number. The RST’s number is one of the other direction.
reason-reset-number-plus = The number is taken from the ACK as it is.
reason-reset-number-zero = { $form ->
    [syn] The sequence number of this RST is 0. Its acknowledgment is not.
   *[data] Number 0 is for a RST that answers a segment without an ACK. This one would not be believed.
 }
ask-guesses = An attacker knows the addresses and ports of a connection, but none of its numbers. The receiver’s window is { $window } bytes. { $form ->
    [old] By the rule of RFC 793, any RST in the window resets. How many RSTs are enough to hit it for sure?
   *[exact] By the rule of RFC 5961, only the exact number resets. How many RSTs are enough to hit it for sure?
 }
why-guesses = { $form ->
    [old] One try for each window: 2³² / { $window } = { $old }. A fast line does that in seconds.
   *[exact] All 2³² = { $all } numbers have to be tried (RFC 5961 §3.2). Each that lands in the window costs a challenge ACK, and those are limited.
 }
reason-guesses-rule = { $form ->
    [old] That tries every number. By the old rule one in each window is enough.
   *[exact] That is the old rule: one in each window. Now the number must be exact.
 }
reason-guesses-window = That is the size of the window, not the number of tries.
reason-guesses-bits = Sequence numbers have 32 bits.
reason-guesses-half = That is about the mean. To be sure, it takes all of them.
option-reset-cause = { $thing ->
    [closed-port] No program listens at the port
    [crash] B has started again and forgotten the connection
    [late-data] B’s program has closed, and A goes on sending
    [unread] B’s program has closed without reading what was there
    [abort] A’s program has broken off: linger for 0 seconds
    [reconnect] A has started again and asks from the same port
   *[forged-window] An attacker has guessed a number in B’s window
 }
reset-sign = { $thing ->
    [closed-port] A’s SYN is answered by a RST·ACK
    [crash] after a quiet hour A sends data, and B answers with a RST without ACK, although B never closed
    [late-data] B sends a FIN, A acknowledges it and sends more data, and B answers that with a RST
    [unread] B acknowledges A’s data, sends none of its own, and later sends a RST in place of a FIN
    [abort] with everything acknowledged, A sends a RST in place of a FIN, and its program wanted it so
    [reconnect] B answers a SYN with a bare ACK, A answers that with a RST, and a second later the same SYN comes again
   *[forged-window] B answers a RST with a bare ACK, and the connection goes on as if nothing had been
 }
ask-reset-cause = What is behind it? “{ $job }”
why-reset-cause = { $name }: { $job } ({ $source }).
reason-reset-cause = { $name } would look different: { $job }.
ask-myth-always-ack = True or false? “Of all segments from port { $port }, only a first SYN can lack the ACK bit.”
ask-myth-reset-syn-ack = True or false? “The RST that refuses a SYN with number { $number } has the ACK bit set.”
ask-myth-reset-window = True or false? “Any RST whose number lies in the receiver’s window resets the connection to port { $port }.”
ask-myth-outside-reset = True or false? “In an open connection to port { $port }, data far outside the window is answered by a RST.”
ask-myth-reset-acknowledged = True or false? “A RST with number { $number } is sent again until it is acknowledged.”
ask-myth-reset-reset = True or false? “A RST that arrives at the closed port { $port } gets no answer.”
ask-myth-reset-loses = True or false? “With a RST, data that was sent and not yet acknowledged can be lost, on a connection to port { $port } too.”
why-myth-always-ack = A RST that answers a segment with an ACK has none: it takes its number from there. One from port { $port } that answers a SYN does have it (RFC 9293 §3.5.2).
why-myth-reset-window = Since RFC 5961 §3.2 only the exact number resets a connection to port { $port }. Another one in the window is answered by a challenge ACK.
why-myth-outside-reset = It gets an empty ACK that says what is expected, and is dropped; a RST would let anyone end the connection to port { $port } (RFC 9293 §3.5.2).
why-myth-reset-acknowledged = The sender of a RST forgets the connection at once, so nothing could be sent again. If the RST { $number } is lost, the other side stays half-open until it sends something (RFC 9293 §3.5.1).
why-myth-reset-reset = A RST never answers a RST, or two hosts could go on for ever. Port { $port } stays silent (RFC 9293 §3.10.7.1).
why-myth-reset-loses = Whoever aborts throws its queues away, and so does whoever gets the RST (RFC 9293 §3.10.5, §3.10.7.4). A FIN to port { $port } would have waited for everything before it.
reason-myth-always-ack = A RST can lack it too: one that answers an ACK.
reason-myth-reset-syn-ack = How else would the sender of { $number } know that its SYN is meant?
reason-myth-reset-window = That was the rule of RFC 793.
reason-myth-outside-reset = It is answered by an ACK, not by a RST.
reason-myth-reset-acknowledged = Nothing acknowledges a RST.
reason-myth-reset-reset = It would be answered by another, and so on.
reason-myth-reset-loses = A RST waits for nothing.
