### Sockets: what programs ask for, the queues of a port, and what names a connection.

title = Sockets
about = Calls, queues, and what names a connection.
goal = **After this lesson you can say** what `bind`, `listen`, `connect`, `accept`, `write`, `read` and `close` do, and which of them send a segment.
recap = `connect`, `write` and `close` sent segments; `bind`, `listen`, `accept` and `read` changed only what the host holds. The handshake was over before B’s program called `accept`: the open connection waited in the accept queue.
try = Let the accept queue fill up: what becomes of the next connection?

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

## Words explained
term-accept-queue = Where established connections wait until the program calls `accept`. How many it may hold is called backlog; the RFC knows no such queue. Linux drops a SYN while it is full.

## Questions
exercise-socket-of = Which socket is it for?
exercise-socket-call = Which call does it?
exercise-second-bind = Is the port free?
exercise-accept-queue = Who waits where?
exercise-how-many = How many connections
exercise-myth-sockets = Myths about sockets
option-socket = { $choice ->
    [connection] Socket { $socket }
    [listener] Socket { $socket }, which listens: a new connection
   *[nobody] None: it gets a RST
 }
ask-socket-of = The lines are the TCP sockets of a server: number, state, own address, other side. A segment with { $flags } arrives from `{ $from }` to `{ $to }`. Which socket is it for?
why-socket-of = { $case ->
    [connection] All four numbers of socket { $socket } are those of the segment: both addresses and both ports (RFC 9293 §3.4.1).
    [listener] No connection has `{ $from }` on its other side. So it is for the socket that listens on this port, and becomes a new connection.
   *[nobody] No connection fits, and no program listens at `{ $to }`. So it gets a RST (RFC 9293 §3.10.7.1).
 }
reason-socket-of = { $choice ->
    [connection] One of the four numbers differs: compare both addresses and both ports with `{ $from }` and `{ $to }`.
    [listener] { $case ->
        [nobody] That socket listens on another port.
       *[other] There is a connection with exactly these four numbers. It comes first.
     }
   *[nobody] { $case ->
        [connection] A connection with exactly these four numbers exists.
       *[other] No connection fits, but a socket listens on this port.
     }
 }
option-call = { $thing ->
    [connect] connect
    [listen] listen
    [accept] accept
    [close] close
    [write] write
    [read] read
    [bind] bind
   *[abort] close, with linger set to 0
 }
call-job = { $thing ->
    [connect] sends a SYN and waits until the connection is established
    [listen] makes a socket wait for SYNs, and sends nothing
    [accept] takes an established connection from a queue, and sends nothing
    [close] sends a FIN behind the last data
    [write] puts bytes into the send buffer, from which segments are made
    [read] takes bytes from the receive buffer, and makes room in the window
    [bind] gives a socket its own address and port, and sends nothing
   *[abort] throws everything away and sends a RST
 }
ask-socket-call = Which call does this? “{ $job }”
why-socket-call = `{ $name }` { $job } ({ $source }).
reason-socket-call = `{ $name }` does something else: it { $job }.
ask-second-bind = The lines are the sockets of a host: protocol, own port, other side. True or false? No socket sets SO_REUSEPORT. “A program can now open { $wanted } port { $port } and wait there.”
why-second-bind = { $case ->
    [taken] Another socket waits at { $wanted } port { $port } already. Two cannot both be the one that a new client is for (RFC 9293 §3.9.1.1: an error, the other is not affected).
    [other-protocol] { $other } port { $port } is another port than { $wanted } port { $port }: the protocol number in the IP header tells them apart before any port is read.
    [remote] { $port } is the port of the other side in that line. The own ports are what must differ.
   *[free] No socket has { $wanted } port { $port }.
 }
reason-second-bind = { $case ->
    [taken] That port is taken, by the same protocol.
    [other-protocol] The protocols have port numbers of their own.
    [remote] Look which side has that port.
   *[free] No line has that port on its own side.
 }
ask-how-many = { $clients ->
    [one] One client address
   *[other] { $clients } client addresses
 } may use the ports { $first } to { $last }. How many TCP connections at once can they have in all to port 443 of { $servers ->
    [one] one server address
   *[other] { $servers } server addresses
 }?
why-how-many = Each address has { $count } ports, and each of them can be used once for each address and port on the other side: { $clients } × { $servers } × { $count } = { $right }. The server’s port is not used up.
reason-many-65535 = A server has no such limit: its port stays the same for all. What differs are the clients’ addresses and ports.
reason-many-one = A port of the server serves many connections: the other side’s numbers tell them apart.
reason-many-fence = Both ends of the range count: { $last } − { $first } + 1 = { $count }.
reason-many-client = Each client address has all these ports for itself.
reason-many-server = A client’s port can be used again for another server.
ask-queue = A server’s program has called `listen` and then `accept` { $accepted ->
    [one] once
   *[other] { $accepted } times
 }. { $asked } SYNs arrived, and { $opened } of these handshakes were completed. Neither side has closed, and the queues are long enough. { $which ->
    [accept] How many connections are in the accept queue?
    [syn] How many connections are in the SYN queue?
   *[sockets] How many TCP sockets does the server have, half-open ones counted?
 }
why-queue = { $which ->
    [accept] { $opened } are established, and { $accepted } of these were taken by `accept`: { $opened } − { $accepted } = { $waiting }.
    [syn] { $asked } asked, and { $opened } handshakes are complete: { $asked } − { $opened } = { $half-open } are still half-open.
   *[sockets] One for each connection, { $asked }, whatever queue it is in, and the one that listens: { $sockets }.
 }
reason-queue-opened = Those are all whose handshake is complete.
reason-queue-accepted = Those have left the queue.
reason-queue-half-open = Those are half-open: they wait in the SYN queue.
reason-queue-waiting = Those are established: they wait in the accept queue.
reason-queue-all = That is how many asked.
reason-queue-both = That counts both queues.
reason-queue-listener = The socket that listens is missing.
reason-queue-only-accepted = Connections that no program has taken yet have their sockets too.
reason-queue-only-open = Half-open connections are kept too.
ask-myth-65535 = True or false? “The server at `{ $address }` can have 65 535 connections at most on port { $port }, since there are no more port numbers.”
ask-myth-same-port = True or false? “All connections to port { $port } of `{ $address }` have { $port } as the port on the server’s side.”
ask-myth-new-port = True or false? “When the server at `{ $address }` accepts a connection on port { $port }, that connection moves to a new port such as { $other }.”
ask-myth-port-shared = True or false? “If a program at `{ $address }` has UDP port { $port }, no other can have TCP port { $port }.”
ask-myth-port-each = True or false? “At `{ $address }`, TCP port { $port } and UDP port { $port } can belong to two programs.”
ask-myth-before-accept = True or false? “A client can be connected to port { $port } of `{ $address }`, and send data, before the server’s program calls accept.”
ask-myth-accept-opens = True or false? “The SYN·ACK from port { $port } of `{ $address }` leaves only when the server’s program calls accept.”
ask-myth-self-connect = True or false? “A socket at `{ $address }` that connects from port { $other } to port { $other } of the same address can get a connection with itself.”
why-myth-65535 = A connection is defined by both addresses and both ports (RFC 9293 §3.4.1). Port { $port } of `{ $address }` is the same in all of them. Each further client address brings some 64 000 ports of its own.
why-myth-same-port = The client sent its SYN to port { $port } of `{ $address }`, and knows the answer by that port. Accepting makes a new socket, not a new port such as { $other }.
why-myth-port-shared = TCP and UDP have port numbers of their own. At `{ $address }`, the protocol number in the IP header decides before port { $port } is looked at.
why-myth-before-accept = The host at `{ $address }` does the handshake by itself. The open connection waits in the accept queue of port { $port }, and data that comes waits in its buffer.
why-myth-self-connect = The SYN from port { $other } comes back to the same socket at `{ $address }`, which is in SYN-SENT. That is a simultaneous open (RFC 9293 §3.5): it ends in ESTABLISHED.
reason-myth-65535 = Ports of the server are not used up by connections.
reason-myth-same-port = The port does not change; the other side’s numbers do.
reason-myth-new-port = The client would not know such an answer.
reason-myth-port-shared = They are two different ports.
reason-myth-port-each = The protocol tells them apart.
reason-myth-before-accept = The handshake needs no program.
reason-myth-accept-opens = The host answers a SYN by itself.
reason-myth-self-connect = It is rare, but the rules lead there.
