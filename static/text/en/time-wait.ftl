### TIME-WAIT and CLOSE-WAIT.

goal = **After this lesson you can say** which side waits in TIME-WAIT, how long, and what the wait is for.
recap = A closed first, so A waited for twice the MSL; B was done as soon as its FIN was acknowledged. While A waits, it can acknowledge B’s FIN again if the last ACK is lost, and no old segment of this connection can get into the next one on the same ports.
try = Lose the last ACK: what does B do, and what does A answer?
### TIME-WAIT and CLOSE-WAIT.

knob-story = Run
choice-wait = One close
choice-same-port = The same port
choice-reopened = Reopened
choice-ports = Out of ports
choice-server-first = Server first
choice-restart = Server restarts
choice-close-wait = Close forgotten
knob-lifetime = MSL
choice-2-min = MSL 2 min (RFC)
choice-30-s = MSL 30 s (Linux’s wait)
choice-none = MSL 0 (no wait)
knob-ports = Ports of A
choice-2-ports = 2 ports
choice-4-ports = 4 ports
choice-8-ports = 8 ports
knob-rate = A connection every
choice-every-1-s = A connection every 1 s
choice-every-20-s = every 20 s
choice-every-80-s = every 80 s
knob-reuse = SO_REUSEADDR
choice-exclusive = SO_REUSEADDR off
choice-reuse-address = SO_REUSEADDR on
knob-timestamps = Timestamps
choice-with-timestamps = Timestamps on
choice-without-timestamps = Timestamps off

intro = { $story ->
    [same-port] **A’s program uploads from port 50000, closes, and asks for the next connection from the same port at once.** In TIME-WAIT the old connection is still there, so there cannot be a new one. Try the what-ifs: a segment of the first upload comes late, with TIME-WAIT and without it.
    [same-port-free] **TIME-WAIT is off, so A’s second connection opens from port 50000 at once.** The first upload was faster than the clock of the initial numbers: the second connection reuses numbers of the first. In the what-ifs, A.5 of the first upload comes late and fits into the second connection: B reads wrong bytes. Compare the pieces that A sends on the second connection with those that B reads: as many bytes, but not the same.
    [reopened] **The server closed first, so the server waits. After 30 s the same client comes back from the same port.** The new SYN has a later timestamp than anything of the old connection. Then B may end TIME-WAIT and open at once (RFC 6191).
    [ports] **A has { $ports } ports for its connections to B. A opens six, one after the other, and closes each first.** Each port stays taken for 2 [MSL](term:msl). Then A tries port 8080 of B: another [four-tuple](term:four-tuple).
    [server-first] **This server closes first, as one of HTTP/1.0 does.** Now the connections in TIME-WAIT are the server’s. Each costs a little memory and no port: all of them are port 80.
    [restart] **The server closed first, ends, and is started again a second later.** Its port still has a connection in TIME-WAIT. Set SO_REUSEADDR and see the difference.
    [close-wait] **B’s program answers, but never closes.** Each client leaves a socket in CLOSE-WAIT behind. TCP has no timer for that state: it waits for the program, as a half-close needs it to. That it lasts is the program’s bug; keepalive or a user timeout can end it, and so does the program’s end, here after two minutes. Each socket also holds a file descriptor: at the limit, `accept` fails.
   *[wait] **A closes first, so it is A that waits: twice the [MSL](term:msl).** B forgets the connection as soon as its [FIN](term:fin) is acknowledged. Why does A not do the same? Try the what-ifs.
 }
preset-last-ack = The last ACK is lost
preset-last-ack-alone = Last ACK lost: no TIME-WAIT
preset-old-refused = A late segment
preset-old-accepted = Late segment: no TIME-WAIT, no timestamps
preset-old-stamped = Late segment: no TIME-WAIT
preset-assassinated = TIME-WAIT cut short
preset-old-syn = A late SYN
preset-slower = A connection every 80 s
preset-shorter = A connection every 20 s, MSL 30 s
preset-reused = A restart with SO_REUSEADDR
showed-last-ack = **B’s FIN came again, and A, in TIME-WAIT, acknowledged it again.** So B ended in order, from LAST-ACK.
showed-last-ack-alone = **A had forgotten the connection, so B’s FIN got a RST.** B’s connection ended by a reset, not in order.
showed-old-refused = **The late segment met no second connection: TIME-WAIT had kept A from opening one.** B answered it with a RST, and A dropped that.
showed-old-accepted = **B took the late bytes for those of the second connection.** Their numbers were in the window, and nothing told how old they were. B’s program read as many bytes as A sent, but not the same.
showed-old-stamped = **The late segment’s timestamp was older than the last one, so B dropped it.** B’s program read what A sent on the second connection.
showed-assassinated = **An old segment ended A’s TIME-WAIT.** A answered it with an ACK, B knew no such connection and sent a RST, and A believed the RST.
showed-old-syn = **A late SYN of the first connection ended B’s TIME-WAIT.** B answered it with an ACK, A knew no such connection and sent a RST, and B believed the RST.
showed-slower = **No port ran out.** Each was free again before its turn came.
showed-shorter = **No port ran out, though A asks more often.** With a shorter MSL, each port was free again before its turn came.
showed-reused = **With SO_REUSEADDR the program could listen at once.** The old connection stayed in TIME-WAIT until its time was over.

myth-time-wait-bug = “TIME-WAIT is a bug to be turned off.”
truth-time-wait-bug = TIME-WAIT does two things: it answers a FIN whose last ACK was lost, and it keeps segments of this connection out of the next one with the same ports (RFC 9293 §3.6.1, RFC 1337). Timestamps help with the second alone. If there are too many, use one connection for more requests, let the other side close first, or use more ports and addresses. On Linux, tcp_tw_reuse lets a client take a port over when timestamps make it safe. Linger 0 is no cure: it sends a RST and loses data. Linux 4.12 removed tcp_tw_recycle, which refused clients behind one NAT.
myth-lifetime = “MSL is 30 s by standard.”
truth-lifetime = RFC 9293 §3.4.2 takes 2 minutes, so TIME-WAIT lasts 4. It calls that an engineering choice. Linux waits 60 s in all, whatever the MSL; it cannot be set.
myth-ports-all = “A host can have only 65 535 connections.”
truth-ports-all = Both addresses and both ports name a connection (RFC 9293 §3.4.1). A port that is taken for one server is free for another address or port.
