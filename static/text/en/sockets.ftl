### Sockets: what programs ask for, the queues of a port, and what names a connection.

knob-story = What happens
choice-calls = Call by call
choice-queues = Two queues
choice-full-queue = A full queue
choice-four-numbers = Four numbers
choice-two-binds = Two binds
choice-tcp-and-udp = TCP and UDP
choice-few-ports = Few ports
choice-self-connect = To itself

intro = { $story ->
    [queues] **A asks B for two connections, and B’s program is busy.** Half-open connections wait in the SYN queue, open ones in the [accept queue](term:accept-queue). Watch where each connection waits, and what `accept` changes.
    [full-queue] **B’s [accept queue](term:accept-queue) holds one connection, and its program is slow.** A asks for two. What happens to the second?
    [four-numbers] **A and C both connect to port 80 of B, from the same port number.** A does so twice. B has three connections on one port. How does it know which segment belongs to which?
    [two-binds] **A second program on B wants port 80 too.** Then it tries another port.
    [tcp-and-udp] **B opens port 7 for TCP and port 7 for UDP.** A uses both.
    [few-ports] **A may use only two ports of its own, so that they run out soon.** It asks B’s port 80 for three connections, then B’s port 8080 for one.
    [self-connect] **A asks for a connection from its own port 50000 to its own port 50000.** Nobody listens there. No frame leaves, so watch the states.
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
tcp-open = **`connect` sends a SYN: CLOSED → SYN-SENT.** The host has picked a free port, unless the program named one. The SYN carries the initial sequence number { $initial }. The call returns when the connection is open, or has failed.
tcp-syn-received = **A SYN for a port that listens makes a new socket: LISTEN → SYN-RECEIVED.** It keeps B’s port; the listening socket stays as it is. The other side counts from { $theirs }, this side from { $initial }. The connection is half-open: it waits in the SYN queue.
tcp-established-passive = **The last ACK of the handshake is here: SYN-RECEIVED → ESTABLISHED.** The host did all this by itself: no program has been asked.
tcp-queued = **The connection moves from the SYN queue to the accept queue of port { $port }.** { $waiting ->
    [one] One connection waits
   *[other] { $waiting } connections wait
 } there until the program calls `accept`. Data may arrive before that.
tcp-sent = **`write` puts bytes into the send buffer, and TCP sends { $size } of them at once.** Their numbers begin at { $sequence }. The call returned before anything arrived.
tcp-data = **{ $size } bytes arrive. Both addresses and both ports say which socket they are for.** They go into its receive buffer, and it expects { $next } next. The program gets them when it calls `read`.
udp-delivered = **The IP header says UDP, so UDP looks among its own ports: { $port } is open.** { $size } bytes from `{ $source }` go to that program. TCP port { $port } is another port, and nobody there hears of this.
tcp-simultaneous-open = **Its own SYN comes in as if it were the other side’s: SYN-SENT → SYN-RECEIVED.** The SYN is for port 50000, and the connection of port 50000 has asked for exactly this. Its number is { $theirs }. To the RFC this is a simultaneous open, with one host in both roles.
tcp-duplicate = **Its SYN comes once more, now with an ACK: number { $sequence } is known already.** It expects { $expected }. The segment is dropped, and an ACK says where it stands. That ACK comes back as well, and acknowledges its own SYN.

myth-65535 = “A server can hold only 65,535 connections.”
truth-65535 = A connection is defined by a pair of sockets: two addresses and two ports (RFC 9293 §3.4.1). The server’s port is the same in all of them and is not used up. One client address can hold some 64,000 connections to one port of one server. Another client starts anew. Memory is the limit.
myth-new-port = “`accept` gives each connection a new port on the server.”
truth-new-port = It gives a new socket. The server’s port stays the same in every segment of every connection (RFC 9293 §3.4.1: a connection is defined by a pair of sockets). If it changed, the client could not tell that the answer belongs to its SYN.
