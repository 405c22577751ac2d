### TIME-WAIT and CLOSE-WAIT.

knob-story = What happens
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
    [same-port-free] **TIME-WAIT is switched off, so A’s second connection opens from port 50000 at once.** The first upload was faster than the clock of the initial numbers: the second connection’s numbers fall among those of the first. In the what-ifs, A.5 of the first upload comes late. B’s program reads bytes in order; it cannot see whose they are. Compare the pieces that A sends on the second connection with those that B reads: as many bytes, but not the same.
    [reopened] **The server closed first, so the server waits. After 30 s the same client comes back from the same port.** The new SYN has a later timestamp than anything of the old connection. Then B may end TIME-WAIT and open at once (RFC 6191).
    [ports] **A has four ports for its connections to B. It opens six, one after the other, and closes each first.** Each port stays taken for 2 [MSL](term:msl). Then A tries port 8080 of B: another [four-tuple](term:four-tuple).
    [server-first] **This server closes first, as one of HTTP/1.0 does.** Now TIME-WAIT piles up on the server. It costs a little memory for each, and no port: all of them are port 80.
    [restart] **The server closed first, ends, and is started again a second later.** Its port still has a connection in TIME-WAIT. Set SO_REUSEADDR and see the difference.
    [close-wait] **B’s program answers, but never closes.** Each client leaves a socket in CLOSE-WAIT behind. No timer ends that state: it waits for the program. After two minutes someone ends the program.
   *[wait] **A closes first, so it is A that waits: twice the [MSL](term:msl).** B forgets the connection as soon as its [FIN](term:fin) is acknowledged. Why does A not do the same? Try the what-ifs.
 }
preset-last-ack = The last ACK is lost
preset-last-ack-alone = The last ACK is lost, without TIME-WAIT
preset-old-refused = A late segment
preset-old-accepted = A late segment, without TIME-WAIT and timestamps
preset-old-stamped = A late segment, without TIME-WAIT
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
truth-time-wait-bug = It does two things: it answers a FIN whose last ACK was lost, and it keeps segments of this connection out of the next one with the same ports (RFC 9293 §3.6.1, RFC 1337). Timestamps help with the second alone. If there are too many, let the other side close first, or use one connection for more.
myth-lifetime = “MSL is 30 s by standard.”
truth-lifetime = RFC 9293 §3.4.2 takes 2 minutes, so TIME-WAIT lasts 4. It calls that an engineering choice. Linux waits 60 s in all, whatever the MSL; it cannot be set.
myth-ports-all = “A host can have only 65,535 connections.”
truth-ports-all = A connection is named by both addresses and both ports (RFC 9293 §3.4.1). A port that is taken for one server is free for another address or port.
