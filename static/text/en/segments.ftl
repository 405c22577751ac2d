### What TCP decides, on any host (RFC 9293). Each message is one step.

## What a program asks
call-tcp-listen = `listen`: wait for connections on TCP port { $port }.
call-tcp-connect = `connect`: ask `{ $target }` for a connection.
call-tcp-accept = `accept`: take the first connection that waits on port { $port }.
call-tcp-write = `write` on socket { $socket }: { $size } bytes.
call-tcp-read = `read` from socket { $socket }.
call-tcp-shutdown = `shutdown` on socket { $socket }: nothing more will be written.
call-tcp-close = `close` socket { $socket }.
call-tcp-abort = `abort` socket { $socket }: break the connection off.
call-tcp-unlisten = Stop listening on TCP port { $port }.
call-tcp-set = Change what new sockets begin with.
call-tcp-reboot = The power fails. The host starts again and remembers no connection.

## What a program is told
told-connected = Socket { $socket } is connected.
told-accepted = `accept` on port { $port } returns socket { $socket }: a connection from `{ $remote }`.
told-writes = The program writes { $size } bytes to socket { $socket }.
told-read = The program reads { $size } bytes from socket { $socket }.
told-end = Socket { $socket }: the other side has no more to send. `read` returns 0 bytes.
told-closes = The program closes socket { $socket }.
told-urgent = Socket { $socket }: urgent data is on its way.
told-refused = Socket { $socket }: connection refused.
told-reset = Socket { $socket }: connection reset by the other side.
told-unanswered = Socket { $socket }: no answer yet; it is still being tried.
told-trouble = Socket { $socket }: a router reports trouble; it is still being tried.
told-timed-out = Socket { $socket }: connection timed out.
told-not-open = Socket { $socket }: connection does not exist.
told-closing = Socket { $socket }: connection closing.
told-address-in-use = Port { $port }: address already in use.
told-no-port = No free port is left for a connection to `{ $target }`.
told-connection-exists = The connection to `{ $target }` exists already.
told-nothing-to-accept = No connection waits on port { $port }.

## Timers
timer-retransmission = acknowledgment
timer-persist = window
timer-acknowledgment = delayed ACK
timer-keepalive = sign of life
timer-time-wait = 2 MSL
timer-fin-wait-2 = FIN

## What is held
view-tcp-sockets = Sockets
view-tcp = TCP
panel-sockets = Sockets
hint-sockets = what `ss -tano` would list, with the RFC’s names of states
ss-of = { $node }: sockets
ss-none = No socket is open yet.
column-socket = Socket
column-recv-q = Recv-Q
column-send-q = Send-Q
column-local = Local
column-remote = Remote
column-timer = Timer, due at

## Numbers
initial-number = { $number } (counted as 0)

## Opening
tcp-address-in-use = **Port { $port } is in use, so the program may not listen there.** Someone else listens, or a connection of that port is still there. One in TIME-WAIT counts too, unless the program sets SO_REUSEADDR.
tcp-connection-exists = **From `{ $local }` to `{ $target }` there is a connection already, in { $state }.** Two addresses and two ports are all that tells connections apart. So there cannot be another: the program gets an error, and nothing is sent.
tcp-listen = **A program listens on port { $port }: CLOSED → LISTEN.** Socket { $socket } sends nothing. It waits until someone asks for a connection.
tcp-open = **It asks for a connection: CLOSED → SYN-SENT.** It picks its initial sequence number, { $initial }, from a clock and a secret, so that nobody else can guess it. The SYN carries that number and the options it would like to use.
tcp-syn-received = **A SYN arrived: LISTEN → SYN-RECEIVED.** The other side counts from { $theirs }. It picks its own number, { $initial }, and answers with one segment that does two jobs: SYN for its number, ACK for theirs plus one.
tcp-established-active = **SYN and ACK came together: SYN-SENT → ESTABLISHED.** The answer acknowledges its own number, so it is no answer to an old SYN. The other side counts from { $theirs }; that gets an ACK too. { $timed ->
    [no] Its SYN was sent again, so the round trip is not measured.
   *[other] Round trip: { $rtt }.
 }
tcp-agreed = **Both have said what they can do; what both want is used.** Window scaling: { $scale ->
    [yes] yes, windows that arrive from now on count times { $factor }
   *[no] no
 }. Selective acknowledgments: { $sack ->
    [yes] yes
   *[no] no
 }. Timestamps: { $timestamps ->
    [yes] yes, in every segment
   *[no] no
 }. The MSS is no agreement: each side says what it can take, and the other side takes at most { $size } bytes.
tcp-established-cookie = **A cookie stood in for SYN-RECEIVED: LISTEN → ESTABLISHED.** Nothing was kept before; of the options, the cookie holds only the MSS.
tcp-established-passive = **Its own SYN is acknowledged: SYN-RECEIVED → ESTABLISHED.** Only now does it know that the other side hears it. Both numbers are known on both sides.
tcp-queued = **The connection goes into the accept queue of port { $port }.** { $waiting ->
    [one] One connection waits
   *[other] { $waiting } connections wait
 } there until the program calls `accept`.
tcp-accepted = **`accept` takes the first connection from the queue: socket { $socket }, from `{ $remote }`.** { $waiting ->
    [0] None waits
    [one] One more waits
   *[other] { $waiting } more wait
 } on port { $port }. Nothing is sent: the connection was open before.
tcp-no-port = **No free port is left for a connection to `{ $target }`.** This host may choose from { $first } to { $last }, and has a connection to that address and port from each of them. To another address or port they are all still free.
tcp-early-data = **{ $size } bytes had come with the SYN.** It kept them until the connection was open. Now they count.
tcp-simultaneous-open = **A SYN came, but no ACK: the other side asked at the same moment. SYN-SENT → SYN-RECEIVED.** Its number is { $theirs }. Both send their SYN again, with an ACK. One connection comes of it, not two.
tcp-syn-ack-crossed = **The SYN is a copy; the ACK beside it is what it waits for.** Number { $sequence } it knows already, so the SYN changes nothing. The ACK counts all the same.
tcp-open-given-up = **The program closes before an answer came: SYN-SENT → CLOSED.** Nothing is sent. If the answer still comes, it gets a RST.
tcp-bad-ack-of-syn-sent = **This acknowledges { $acknowledgment }, but only { $expected } would answer its SYN.** It answers something this connection never sent, such as an old SYN that turned up late. It sends a RST with exactly that number, and goes on waiting.
tcp-bad-ack-of-syn = **This acknowledges { $acknowledgment }, which is not its SYN.** It sends a RST with that number, and stays in SYN-RECEIVED.
tcp-no-syn = **Neither SYN nor RST: dropped.** In SYN-SENT there is nothing else it could use.
tcp-reset-without-ack = **A RST without an acknowledgment: ignored.** Anyone could send that. A real refusal acknowledges the SYN.
tcp-refused = **A RST that acknowledges its SYN: the connection is refused.** It deletes everything it knew about it: CLOSED. The program is told.
tcp-timeout-syn = **No answer to the SYN within { $waited }.** It was lost, or its answer was, or nobody is there: it cannot tell. It sends the same SYN again and will wait { $next }, twice as long.
tcp-timeout-syn-ack = **The clock ran out: no ACK within { $waited }.** Its SYN·ACK was lost, or the answer was, or nobody is there: it cannot tell. It sends the same segment again, with the same numbers, and will wait { $next } this time.

## Where nobody, or nobody yet, is
tcp-closed = **Nobody listens on port { $port }.** The SYN gets a RST. It acknowledges the SYN, so that the sender can tell that the RST is meant for it.
tcp-closed-ack = **There is no such connection here.** The segment gets a RST. Its sequence number is taken from the acknowledgment that came, so the sender will believe it; the RST itself has no ACK.
tcp-reset-for-nobody = **A RST for a connection that does not exist: ignored.** A RST never answers a RST, or two hosts could go on for ever.
tcp-listen-reset = **A RST in LISTEN: ignored.** Nothing was sent from here that it could answer.
tcp-listen-ack = **An ACK for a connection that nobody opened.** Whatever arrives in LISTEN and acknowledges something is wrong. It gets a RST with the number it acknowledged.
tcp-listen-other = **Neither SYN nor ACK nor RST: dropped.**
tcp-broadcast = **A TCP segment to everyone: dropped.** TCP is between two.
drop-tcp-checksum = **The TCP checksum is wrong, so the segment is dropped without a word.** Its numbers and ports may be what is damaged. The sender’s timer will notice.
tcp-syn-queue-full = **{ $size } connections of port { $port } already wait half-open. The queue is full, so the SYN is dropped.** A real client gets no answer and tries again after a second.
tcp-accept-queue-full = **The accept queue of port { $port } is full: dropped.** The program takes connections too slowly. The RFC knows no such queue; usual systems drop, so that the other side tries again.
tcp-cookie-sent = **The queue is full, so it answers with a cookie, { $word }, and stores nothing.** 5 bits are the time slot { $slot }. 3 bits are the index { $index }: an MSS of { $mss }. 24 bits are a keyed hash, { $hash }, of both addresses and ports, the SYN’s number, slot and index. Together that is its initial sequence number, { $cookie }. Whoever acknowledges it has received it.
tcp-cookie-right = **The acknowledgment brings the cookie { $cookie } back: the slot is recent, and the hash is right.** The connection is made now, from the cookie alone: MSS { $mss }. Window scale, SACK and timestamps, if the SYN offered them, are lost: nobody remembers the SYN.
tcp-cookie-stale = **The cookie { $cookie } is too old.** Its slot is { $slot }, and now it is { $now }. A slot is 64 seconds; its own and the next are good. The sender gets a RST.
tcp-cookie-wrong = **{ $cookie } is no cookie of this host for this sender.** Its last 24 bits are { $hash }; the hash of these addresses, ports and numbers is another. A guess is right once in 16,777,216 times. The sender gets a RST, and nothing was stored.

## Data
tcp-sent = **It sends { $size } bytes from number { $sequence } on.** { $left ->
    [0] That is all the program wrote.
   *[other] { $left } bytes still wait.
 } In flight before: { $flight } bytes; the congestion window allows { $window }.
tcp-sent-with-fin = **It sends the last { $size } bytes from number { $sequence } on, and the FIN with them.** In flight before: { $flight } bytes; the congestion window allows { $window }.
tcp-data = **{ $size } bytes arrive in order.** The next number it expects is { $next }.
tcp-data-beyond = **{ $size } bytes arrive too early: { $gap } bytes before them are missing.** It keeps them, and at once acknowledges again what it still waits for: { $next }. That duplicate ACK tells the sender of the gap.
tcp-data-fills = **{ $size } bytes fill the gap.** With what was kept, { $moved } bytes are in order now. It expects { $next } next and says so at once.
tcp-read = **The program reads { $size } bytes from socket { $socket }.** { $left ->
    [0] The receive buffer is empty.
   *[other] { $left } bytes stay in the receive buffer.
 }
tcp-delayed-ack = **Nothing came that could have taken the ACK along.** So the delayed ACK leaves alone.
tcp-acknowledged = **{ $size } bytes are acknowledged, up to { $number }.** It forgets them, and the clock starts anew for the rest. Smoothed round trip { $rtt }, timeout { $rto }, congestion window { $window }.
tcp-acknowledged-all = **Everything up to { $number } is acknowledged: { $size } bytes more.** Nothing is in flight, so the clock stops. Smoothed round trip { $rtt }, timeout { $rto }, congestion window { $window }.
tcp-duplicate-ack = **The same acknowledgment again: number { $count } in a row.** Something arrived over there, but not what is missing. One or two of these can be segments that changed places; three are taken for a loss.
tcp-fast-retransmit = **Loss without waiting for the clock.** { $count } duplicate ACKs say that segments after { $number } arrive while it does not. It sends that one again at once. Threshold { $threshold }, congestion window { $window }.
tcp-partial = **A part is acknowledged: the next gap begins at { $number }.** In the same flight more was lost. It sends that one again too, without waiting for three more duplicates.
tcp-recovered = **The loss is repaired.** Everything that was in flight then is acknowledged. The congestion window is { $window }, and from here it grows slowly.
tcp-timeout = **The clock ran out after { $waited }: no acknowledgment came.** Perhaps everything in flight is lost, so it begins again with one segment: congestion window { $window }, threshold { $threshold }. It is timeout { $count } in a row; the next wait is { $next }.
tcp-sent-again = **Retransmission: { $size } bytes from number { $sequence } on.** The same octets under the same numbers; whoever has them already throws them away.
tcp-refused-again = **Number { $sequence } goes again: the closed window had refused it.** That is no sign of congestion, so it does not wait for its timer.
tcp-fin-sent-again = **The FIN { $sequence } is sent again.** It may have been lost, or its ACK was.
tcp-duplicate = **Nothing new: it has everything before { $expected }.** The segment is a copy, number { $sequence }. It is dropped and acknowledged again, for the ACK may be what was lost.
tcp-outside-window = **Number { $sequence }, length { $length }, lies outside the window.** It expects { $expected } and has room for { $window } bytes. The segment is dropped; an ACK says where it stands.
tcp-window-closed = **There is no room: the window is closed.** { $sequence } is what it waits for, but it cannot take { $length } bytes. They are dropped; the ACK says that the window is still closed.
tcp-window-shut = **The other side has no more room: its window is closed.** It may send nothing until the window opens. If that news got lost, both would wait for ever; so it will probe.
tcp-window-opened = **The window is open again: { $window } bytes.** It may go on.
tcp-window-update = **The program has read, so there is room again: { $window } bytes.** It tells the other side. It would not do so for a few bytes: many small windows make many small segments.
tcp-window-probe = **It waited { $wait }, and now probes the closed window: { $size } byte, number { $sequence }.** Whatever the answer is, it tells the window.
tcp-window-probe-again = **Still no room after { $waited }: probe { $count } again.** It will wait { $next } this time. As long as the other side answers, this may go on for ever.
tcp-small-window = **The window is small, and nothing is in flight that would bring a larger one.** After { $wait } it sends { $size } bytes from { $sequence } on all the same.
tcp-urgent = **Urgent data up to number { $end }.** The program is told to hurry; the bytes stay in their place in the stream. New programs should not use this.
tcp-no-ack = **No ACK in the segment: dropped.** Once a connection is open, every segment must acknowledge.
tcp-ack-of-nothing = **It acknowledges { $acknowledgment }, but { $next } is the next number to be sent.** What was never sent cannot have arrived, and what is that old means nothing. The segment is dropped; an ACK says where it stands.
tcp-old-timestamp = **Its timestamp is older than the last one: a segment from the past.** Even a number inside the window would prove nothing, for numbers come round again. It is dropped (PAWS), and answered by an ACK.
tcp-no-timestamp = **Both ends put timestamps into every segment, and this one has none.** RFC 7323 has it dropped without an answer; Linux would take it.
tcp-path-mtu = **The path takes shorter packets only.** Segments carry { $size } bytes from now on. What was too long is sent again at once; that is no congestion.
tcp-error-soft = **The network could not deliver a segment.** That may pass, so the connection stays, and the clock decides.
tcp-error-hard = **The network says there is no such port or protocol.** Before the connection is open that is believed: CLOSED.
tcp-error-old = **The error quotes a segment that is not in flight: ignored.** Anyone could have made it up.
tcp-gave-up = **No acknowledgment for { $waited }. It gives up: CLOSED.** The program is told. The other side is not: it would not hear.
tcp-keepalive = **Nothing came for a long time, so it asks: keepalive probe { $count }.** Number { $sequence } was acknowledged long ago; a living peer answers with an ACK.
tcp-keepalive-gave-up = **{ $probes } probes stayed unanswered. The connection is taken to be dead: CLOSED.**

## Closing
tcp-close = **The program has nothing more to send: { $from } → { $to }.** { $left ->
    [0] The FIN can leave at once.
   *[other] The FIN waits behind { $left } bytes that are not sent yet.
 } { $reads ->
    [end] The other direction is closed already.
    [no] It closes one direction only. But this program will not read any more either.
   *[yes] It closes one direction only: what comes from the other side is still received.
 }
tcp-fin-sent = **It sends its FIN, number { $sequence }.** A FIN takes one number, so it can be acknowledged, and sent again when it is lost.
tcp-fin = **The other side’s FIN: { $from } → { $to }.** Everything before it has arrived. It expects { $next } next, which acknowledges the FIN.
tcp-fin-beyond = **A FIN arrives, but { $gap } bytes before it are missing.** It is kept; the end comes when the gap is filled.
tcp-fin-acknowledged = **Its FIN is acknowledged: { $from } → { $to }.** { $to ->
    [FIN-WAIT-2] Its own direction is closed. Now it waits for the other side’s FIN.
    [TIME-WAIT] Both directions are closed. It waits 2 MSL, in case its last ACK was lost.
   *[CLOSED] Both directions are closed, and nothing it sent is unanswered. It can forget everything.
 }
tcp-time-wait-fin = **The FIN { $sequence } again: its last ACK was lost.** It is still here to send that again, and waits 2 MSL from now on. This is the first reason for TIME-WAIT.
tcp-time-wait-over = { $seconds ->
    [0] **It does not wait: TIME-WAIT → CLOSED.** Its last ACK may still be lost, and segments of this connection may still be on their way. Nobody remembers them.
   *[other] **2 MSL, { $seconds } s, are over: TIME-WAIT → CLOSED.** Every segment of this connection has left the network by now. Its ports can be used again.
 }
tcp-time-wait-reused = **A new SYN for a pair of ports in TIME-WAIT: it may take over.** Its timestamp or its number { $sequence } is later than anything before, so old segments cannot be mixed up with it.
tcp-fin-wait-2-over = **Nobody will read what still comes, and the other side’s FIN does not: it stops waiting. CLOSED.** The RFC sets no limit here; usual systems do.
tcp-linger-zero = **The socket is set to linger for 0 seconds: close means abort.**
tcp-close-unread = **The program closes, and { $size } bytes were never read.** They are lost, and the other side should know. So it does not send a FIN but a RST.
tcp-nobody-reads = **{ $size } bytes arrive for a program that has closed.** Nobody will ever read them. A RST says so.
tcp-abort = **It breaks the connection off with a RST, number { $sequence }.** Nothing is waited for. What was not acknowledged is lost.
tcp-rebooted = **The host has started again. It knows nothing of its connections, and tells nobody.** The other side still believes in them: the connection is half-open.

## Resets and other strange segments
tcp-reset = **A RST with exactly the number it expects, { $sequence }: the connection is gone. CLOSED.** Nothing is sent in reply.
tcp-reset-time-wait = **A RST with the number it expects, { $sequence }, ends TIME-WAIT early. CLOSED.** The ACK that it sent for an old segment found nobody. From now on nothing keeps old segments off: RFC 1337 calls this the assassination of TIME-WAIT.
tcp-reset-to-listen = **A RST with the number it expects, { $sequence }: back to LISTEN.** The SYN was not meant. The program hears nothing of it.
tcp-reset-challenged = **A RST, number { $sequence }, in the window but not the number it expects.** It may be forged by someone who guesses. It asks with an ACK: if the other side really has no such connection, that ACK brings a RST with the exact number.
tcp-reset-outside = **A RST with number { $sequence }, outside the window: dropped without a word.**
tcp-syn-challenged = **A SYN in an open connection.** The other side has started again, or someone plays a trick. It changes nothing, and asks with an ACK.
tcp-syn-again-to-listen = **Another SYN with a new number: this one is dropped, back to LISTEN.**
tcp-challenge-limited = **It has asked too often lately, so it keeps quiet this time.**

## A proxy
proxy-connects = **The proxy has read { $size } bytes from socket { $socket }.** To pass them on, it asks `{ $server }` for a connection of its own.
proxy-passes = **The proxy passes on { $size } bytes: from socket { $socket } to socket { $other }.** They were data in one connection and become data in another.
proxy-ends = **Socket { $socket } has said everything, so the proxy closes socket { $other } for writing.** What still comes the other way is passed on.
proxy-broken = **Socket { $socket } broke, so the proxy breaks off socket { $other }.** Its two connections are strangers to each other; only the proxy knows that they belong together.

## First guesses of flags, wherever segments cross a network
guess-flags = Which flags will the next segment from { $from } carry? (PSH and URG aside.)
guess-flags-right = { $kind ->
    [syn] A SYN alone: { $from } tells where its numbers begin, and has heard nothing yet that it could acknowledge.
    [syn-ack] SYN and ACK in one segment: { $from } tells where its own numbers begin, and acknowledges the SYN that came.
    [ack] ACK alone: { $from } has nothing to open or to end, and acknowledges what has come.
    [fin-ack] FIN and ACK: { $from } will send no more data, and acknowledges as every segment of an open connection does.
    [rst] RST alone: { $from } breaks off, and this segment acknowledges nothing.
   *[other] RST and ACK: { $from } breaks off, and acknowledges what has come, so that its RST is believed.
 }
guess-flags-no-reset = RST breaks off at once. { $from } has no reason to.
guess-flags-no-fin = FIN says that no more data will follow. { $from } does not end its direction here.
guess-flags-no-syn = A SYN alone asks for a new connection. { $from } does not do that here.
guess-flags-no-syn-ack = SYN and ACK together take up a connection that was asked for. { $from } does not do that here.
guess-flags-needs-syn = { $from } still has to tell where its numbers begin. Only SYN does that.
guess-flags-needs-fin = Without FIN, the other side would not learn that { $from } has no more data.
guess-flags-needs-reset = { $from } does not go on with this. Only RST says so.
guess-flags-needs-ack = { $kind ->
    [rst-ack] An RST alone answers a segment with ACK: that names the sequence number to use. This one names none, so the RST has number 0, and only what it acknowledges makes it believed (RFC 9293 §3.10.7.1).
   *[other] { $from } has heard from the other side, and acknowledges that. For this, ACK must be set.
 }
guess-flags-no-ack = { $kind ->
    [rst] An RST carries ACK only in answer to a segment without ACK, which names no sequence number to use. Here { $from } knows the number that is expected, and that alone makes its RST believed (RFC 9293 §3.10.7.1).
    [syn] With ACK set, the acknowledgment number counts, and { $from } has heard nothing yet that it could name there.
   *[other] This segment acknowledges nothing: its sequence number alone makes it believed.
 }
