### TIME-WAIT and CLOSE-WAIT.

title = TIME-WAIT and CLOSE-WAIT
about = Why one side waits, and what it costs.
goal = **After this lesson you can say** which side waits in TIME-WAIT, how long, and what the wait is for.
recap = A closed first, so A waited for twice the MSL; B was done as soon as its FIN was acknowledged. While A waits, it can acknowledge B’s FIN again if the last ACK is lost, and no old segment of this connection can get into the next one on the same ports.
try = Lose the last ACK: what does B do, and what does A answer?

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

## Words explained
term-msl = Maximum Segment Lifetime: how long a segment may live in the network. RFC 9293 §3.4.2 takes two minutes, “an engineering choice”. Linux has no such setting: its TIME-WAIT lasts 60 s in all.
term-four-tuple = Both addresses and both ports. Together they name a connection; two connections differ in at least one of the four (RFC 9293 §3.4.1).

## Questions
exercise-wait-until = Until when?
exercise-wait-rate = Ports and time
exercise-free-pair = Which connection is free?
exercise-socket-cause = A list of sockets
exercise-wait-syn = A SYN meets TIME-WAIT
exercise-myth-wait = Myths about TIME-WAIT
ask-wait-until = A’s MSL is { $lifetime } s, and segments arrive in the second in which they are sent. In which second does A’s TIME-WAIT end?
why-wait-until = { $again ->
    [yes] TIME-WAIT begins when A acknowledges B’s FIN, after { $fin } s. The FIN came again, so its ACK was lost: the wait starts anew after { $start } s.
   *[no] TIME-WAIT begins when A acknowledges B’s FIN, after { $fin } s.
 } { $old ->
    [yes] The old ACK is no FIN: it is answered and starts nothing. So the end is
   *[no] So the end is
 } { $start } + 2 × { $lifetime } = { $right } (RFC 9293 §3.6.1, §3.10.7.4).
reason-until-again = B’s FIN came again. Each time it does, the wait of 2 MSL starts anew.
reason-until-old = Only a repeated FIN starts the wait anew. The last segment from B is an old ACK.
reason-until-once = That is one MSL. It takes two: one for the last ACK to arrive or die, one for what answers it.
reason-until-own = That counts from A’s own FIN. The wait begins when A acknowledges B’s.
reason-until-length = That is how long it lasts. It does not begin in second 0.
ask-wait-rate = A client closes its connections to one server first. Its MSL is { $lifetime } s. { $form ->
    [waiting] It opens and closes { $each } connections a second, for hours. How many of its sockets are in TIME-WAIT at any time?
    [most] It has { $ports } ports for them. How many connections a second can it open for hours?
   *[until] It has { $ports } ports for them and opens { $each } connections a second. After how many seconds is there no port left?
 }
why-wait-rate = Each connection keeps its port for 2 MSL: { $wait } s. { $form ->
    [waiting] { $each } a second, each for { $wait } s: { $each } × { $wait } = { $right }.
    [most] { $ports } ports, each of them once in { $wait } s: { $ports } / { $wait } = { $right } a second.
   *[until] { $ports } / { $each } = { $right } s, and the first port is free again only after { $wait } s.
 }
reason-rate-once = TIME-WAIT lasts twice the MSL.
reason-rate-second = That is how many begin in one second. Each stays for { $wait } s.
reason-rate-both = Only the side that closes first waits, and it has one socket for each connection.
reason-rate-all = That is how many ports there are. Each can be used once in { $wait } s.
reason-rate-wait = By then the first port would be free again. But the ports run out before.
reason-rate-product = Divide: how often do { $each } go into { $ports }?
reason-rate-later = The ports run out before the first one is free again. Nothing has to be added.
ask-free = A client has these sockets. Which connection can it open now?
why-free = { $form ->
    [own-port] Its own port is another one.
    [port] The server’s port is { $another }, not { $service }.
   *[address] The server’s address is another one.
 } One difference among the two addresses and the two ports makes it another connection (RFC 9293 §3.4.1).
reason-free = All four are those of the socket with port { $port }, in { $state }. As long as it is there, no second one can be.
option-socket-cause = { $state ->
    [CLOSE-WAIT] A program on this host does not close what the other side has closed
    [TIME-WAIT] This host closes first, many times a minute; that is normal
    [FIN-WAIT-2] The programs on the other side do not close
    [LAST-ACK] The answers to this host’s last FINs do not come through
   *[SYN-SENT] This host’s connection requests get no answer
 }
ask-socket-cause = `ss -tan` shows { $count } lines of this kind on a host. Columns: state, bytes unread, local, remote. What is the cause?
why-socket-cause = { $right ->
    [CLOSE-WAIT] In CLOSE-WAIT the other side’s FIN has come and been acknowledged. What is missing is a `close` of the program here. A half-close holds that state rightly, but so many that last are a bug of the program. TCP has no timer for them; keepalive or a user timeout can end them.
    [TIME-WAIT] TIME-WAIT is on the side that closed first. It ends by itself. Only ports can run short, and only towards one and the same server: keep connections open longer, or let the other side close.
    [FIN-WAIT-2] In FIN-WAIT-2 this host’s FIN is acknowledged; the other side’s FIN does not come. There, the sockets are in CLOSE-WAIT.
    [LAST-ACK] In LAST-ACK both sides have closed, and the ACK of this host’s FIN is missing: it is lost on the way, or the peer is gone.
   *[SYN-SENT] In SYN-SENT a SYN has left and nothing has come back: a filter, a dead host, a full queue.
 }
reason-socket-cause = That would show as { $state }, not as { $right }.
option-wait-syn = { $choice ->
    [opens] It opens a new connection at once
    [stays] It opens none; TIME-WAIT stays
    [rst] It is refused with a RST
   *[later] It is kept until 2 MSL are over
 }
ask-wait-syn = A server’s socket is in TIME-WAIT. The first line shows the last number and timestamp that came from the client. A SYN with the same addresses and ports arrives: the second line. What becomes of it?
why-wait-syn = { $stamp ->
    [later] Its timestamp is later than any of the old connection, so it cannot be an old one, whatever its number. TIME-WAIT ends for it (RFC 6191 §2).
    [earlier] Its timestamp is earlier: it is an old SYN, whatever its number. It opens nothing (RFC 6191 §2).
   *[none] There are no timestamps, so the number decides: it is { $number ->
        [higher] higher than the last one of the old connection. The new connection begins behind it (RFC 6191 §2, RFC 9293 §3.6.1).
       *[lower] lower than the last one. It may be an old SYN, and a new connection would overlap the old one (RFC 6191 §2).
     }
 }
reason-wait-syn = { $choice ->
    [rst] A RST answers what belongs to no connection. Here there is one, in TIME-WAIT.
    [later] A SYN is never kept. It is taken at once or not at all; the client sends it again.
    [opens] { $stamp ->
        [earlier] Its timestamp is earlier than the last one. That is a segment from the past.
       *[none] Its number is lower than the last one: its numbers were used before.
     }
   *[stays] { $stamp ->
        [later] Its timestamp proves that it is new. Then TIME-WAIT has done its work.
       *[none] Its number lies behind everything that was used. Then it may open.
     }
 }
ask-myth-wait-bug = True or false? “{ $count } sockets in TIME-WAIT: something is broken, and TIME-WAIT should be turned off.”
ask-myth-wait-answers = True or false? “Without TIME-WAIT, a FIN that is sent again because the last ACK was lost would be answered with a RST.”
ask-myth-wait-msl = True or false? “The MSL is 30 seconds by standard.”
ask-myth-wait-rfc = True or false? “RFC 9293 takes 2 minutes for the MSL; on Linux, TIME-WAIT lasts 60 s in all.”
ask-myth-wait-server = True or false? “{ $count } sockets in TIME-WAIT on port 443 of a server: it can take so many clients fewer.”
ask-myth-wait-pairs = True or false? “A client that has no port left for one server can still connect to another.”
ask-myth-wait-close = True or false? “Sockets in CLOSE-WAIT go away by themselves after a while, as those in TIME-WAIT do.”
ask-myth-wait-program = True or false? “{ $count } sockets in CLOSE-WAIT are a bug of the program on that host.”
why-myth-wait-bug = TIME-WAIT answers a repeated FIN and keeps old segments out of the next connection (RFC 9293 §3.6.1). { $count } of them are a little memory. They only hurt a client that runs out of ports.
why-myth-wait-msl = RFC 9293 §3.4.2 takes 2 minutes and calls that an engineering choice. Linux has a fixed TIME-WAIT of 60 s.
why-myth-wait-server = All connections of a server share its one port. What must differ is the client’s address or port, and a client may even come back from the same port (RFC 6191).
why-myth-wait-close = CLOSE-WAIT waits for the program on the same host to close (RFC 9293 §3.3.2). There is no timer for that.
reason-myth-wait-bug = It is the ordinary end of a connection on the side that closes first.
reason-myth-wait-answers = A host that remembers no connection answers a FIN with a RST.
reason-myth-wait-msl = No RFC says so. Some systems chose it.
reason-myth-wait-rfc = Both are so: one is the standard, the other a system’s own choice.
reason-myth-wait-server = A listening port is not used up by its connections.
reason-myth-wait-pairs = A port is taken only together with the other side’s address and port.
reason-myth-wait-close = They stay until the program closes them or ends.
reason-myth-wait-program = The FIN was received and told. Only the program can close.
