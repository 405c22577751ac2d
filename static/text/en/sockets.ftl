### Sockets: what programs ask for, the queues of a port, and what names a connection.

goal = **After this lesson you can say** what `bind`, `listen`, `connect`, `accept`, `write`, `read` and `close` do, and which of them send a segment.
recap = `connect`, `write` and `close` sent segments; `bind`, `listen`, `accept` and `read` changed only what the host holds. The handshake was over before B’s program called `accept`: the open connection waited in the accept queue.
try = Let the accept queue fill up: what becomes of the next connection?
### Sockets: what programs ask for, the queues of a port, and what names a connection.

knob-story = Run
choice-calls = Call by call
choice-queues = Two queues
choice-full-queue = A full queue
choice-ack-ignored = Last ACK ignored
choice-four-numbers = Four numbers
choice-two-binds = Two binds
choice-tcp-and-udp = TCP and UDP
choice-few-ports = Few ports
choice-self-connect = To itself

intro = { $story ->
    [queues] **A asks B for two connections, and B’s program is busy.** Half-open connections wait in the SYN queue, established ones in the [accept queue](term:accept-queue). Watch where each connection waits, and what `accept` changes.
    [full-queue] **B’s [accept queue](term:accept-queue) holds one connection, and its program is slow.** A asks for two. What happens to the second? On Linux, the queue holds one connection more than the backlog, `ss -ltn` shows its length as Recv-Q and the backlog as Send-Q, and the client counts as connected while the server still drops its ACK.
    [ack-ignored] **B’s [accept queue](term:accept-queue) holds two connections, and its program is slow. A asks for three almost at once.** Each SYN finds room. When the last ACK of the third handshake arrives, the queue is full. RFC 9293 says nothing about that; B does what Linux does. (The queue of Linux takes one more than its backlog.) What does each side believe then?
    [four-numbers] **A and C both connect to port 80 of B, from the same port number.** A does so twice. B has three connections on one port. How does B know which segment belongs to which?
    [two-binds] **A second program on B wants port 80 too.** Then it tries another port.
    [tcp-and-udp] **B opens port 7 for TCP and port 7 for UDP.** A uses both.
    [few-ports] **A may use only two ports of its own, so that they run out soon.** A asks B’s port 80 for three connections, then B’s port 8080 for one.
    [self-connect] **A asks for a connection from its own port 50000 to its own port 50000.** No program listens there. No frame leaves, so watch the states.
   *[calls] **A server on B and a client on A, call by call.** `bind` and `listen`, `connect` and `accept`, `write`, `read`, `close`: watch which of them send a segment, and which only change something on the host.
 }
preset-accept-queue-full = The accept queue is full
preset-second-bind = A second program binds the port
preset-lost-syn = The SYN is lost
preset-lost-last-ack = The last ACK of a handshake is lost
showed-accept-queue-full = **B dropped a SYN while the accept queue was full.** A sent it again after its timeout. By then the program had called `accept`, so there was room.
showed-second-bind = **Only one socket may listen on the port, so the second program got an error.** On another port it could listen.
showed-lost-syn = **A’s program closed its socket before the SYN could be sent again.** The connection never opened, and B’s program heard nothing of it.
showed-lost-last-ack = **The other connection came first to the accept queue.** The one whose ACK was lost stayed in SYN-RECEIVED until B had sent its SYN·ACK again.

tcp-listen = **`bind` gives socket { $socket } the port { $port }, `listen` makes it wait: CLOSED → LISTEN.** Nothing is sent. This socket will never carry data: it only makes others.
tcp-open = **`connect` sends a SYN: { $from } → SYN-SENT.** { $node } has picked a free port, unless the program named one. The SYN carries the initial sequence number { $initial }. The call returns when the connection is established, or has failed.
tcp-syn-received = **SYN for a port that listens: a new socket. LISTEN → SYN-RECEIVED.** The new socket keeps B’s port; the listening socket stays as it is. The other side’s numbers begin at { $theirs }, those of { $node } at { $initial }. The connection is half-open: it waits in the SYN queue.
tcp-established-passive = **The last ACK of the handshake is here: SYN-RECEIVED → ESTABLISHED.** { $node } did this by itself: no call of a program was needed.
tcp-queued = **The connection moves from the SYN queue to the accept queue of port { $port }.** { $waiting ->
    [one] One connection waits
   *[other] { $waiting } connections wait
 } there until the program calls `accept`. Data may arrive before that.
tcp-sent = **`write` puts bytes into the send buffer, and TCP sends { $size } of them at once.** Their numbers begin at { $sequence }. The call returned before anything arrived.
tcp-timeout-syn-ack = **The timer ran out: within { $waited }, no ACK has opened the connection.** The SYN·ACK or its answer may be lost, or the answer came and was ignored. The SYN·ACK leaves again, with the same numbers, and the next wait is { $next }.
tcp-data = **{ $size } bytes arrive. Both addresses and both ports say which socket they are for.** They go into its receive buffer; { $node } expects { $next } next. The program gets them when it calls `read`.
udp-delivered = **The IP header says UDP, so UDP looks among its own ports: { $port } is open.** { $size } bytes from `{ $source }` go to that program. TCP port { $port } is another port, and its program does not get them.
tcp-simultaneous-open = **The SYN of { $node } comes back as if it were the other side’s: SYN-SENT → SYN-RECEIVED.** The SYN is for port 50000, and the connection of port 50000 has asked for exactly this. Its number is { $theirs }. To the RFC this is a simultaneous open, with one host in both roles.
tcp-syn-ack-crossed = **The SYN of { $node } comes once more, now with an ACK: number { $sequence } is known already.** The SYN changes nothing. The ACK is new: it acknowledges the SYN of { $node }.

myth-65535 = “A server can hold only 65 535 connections.”
truth-65535 = A pair of sockets defines a connection: two addresses and two ports (RFC 9293 §3.4.1). The server’s port is the same in all of them and is not used up. One client address can hold some 64 000 connections to one port of one server, and another client as many again. Memory is a limit, and so is the number of file descriptors: each socket takes one (`ulimit -n`).
myth-new-port = “`accept` gives each connection a new port on the server.”
truth-new-port = It gives a new socket. The server’s port stays the same in every segment of every connection (RFC 9293 §3.4.1: a connection is defined by a pair of sockets). If it changed, the client could not tell that the answer belongs to its SYN.
