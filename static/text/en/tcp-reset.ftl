### Every way to a reset, and which resets are believed.

goal = **After this lesson you can say** why a host answers a SYN with a RST, and how the client knows that the RST is meant for it.
recap = No program listened on port 80, so host B answered A’s SYN with a RST. The RST acknowledged exactly that SYN, so A believed it and told its program: connection refused.
try = Change the number that the RST acknowledges: does A still believe it?
### Every way to a reset, and which resets are believed.

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
