### What TCP decides, on any host (RFC 9293). Each message is one step.

## What a program asks
call-tcp-listen = `listen`: wait for connections on TCP port { $port }.
call-tcp-connect = `connect`: ask `{ $target }` for a connection.
call-tcp-accept = `accept`: take the first connection that waits on port { $port }.
call-tcp-write = `write` on socket { $socket }: { $size } bytes.
call-tcp-read = `read` from socket { $socket }.
call-tcp-shutdown = `shutdown` on socket { $socket }: nothing more will be written.
call-tcp-close = `close` socket { $socket }.
call-tcp-abort = `abort` socket { $socket }: abort the connection.
call-tcp-unlisten = Stop listening on TCP port { $port }.
call-tcp-set = Change what new sockets begin with.
call-tcp-reboot = The power fails. { $node } starts again and has no record of any connection.

## What a program is told
told-connected = Socket { $socket } is connected.
told-accepted = `accept` on port { $port } returns socket { $socket }: a connection from `{ $remote }`.
told-writes = The program writes { $size } bytes to socket { $socket }.
told-read = { $size ->
    [0] Socket { $socket }: `read` returns 0 bytes, the end of the stream.
   *[other] The program reads { $size } bytes from socket { $socket }.
 }
told-read-waits = Socket { $socket }: nothing to read yet, so `read` waits.
told-end = Socket { $socket }: the other side has no more to send. { $unread ->
    [0] `read` returns 0 bytes.
   *[other] { $unread } bytes are still to be read; then `read` returns 0 bytes.
 }
told-closes = The program closes socket { $socket }.
told-shuts-down = The program shuts socket { $socket } down for writing: it sends no more, but still reads.
told-urgent = Socket { $socket }: urgent data is on its way.
told-refused = Socket { $socket }: connection refused.
told-reset = Socket { $socket }: connection reset by the other side.
told-unanswered = Socket { $socket }: no answer yet; { $node } goes on trying.
told-trouble = Socket { $socket }: ICMP reports trouble; { $node } goes on trying.
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
tcp-address-in-use = **Port { $port } is in use, so the program may not listen there.** Another program listens, or a connection of that port still exists. One in TIME-WAIT counts too, unless the program sets SO_REUSEADDR. On Linux, several programs may listen on one port if every one of them sets SO_REUSEPORT.
tcp-connection-exists = **From `{ $local }` to `{ $target }` there is a connection already, in { $state }.** Two addresses and two ports name a connection, so there cannot be a second one. The program gets an error, and nothing is sent.
tcp-listen = **The program listens on port { $port }: CLOSED → LISTEN.** Socket { $socket } sends nothing. It waits for a SYN.
tcp-open = **The program asks for a connection: { $from } → SYN-SENT.** { $node } computes its initial sequence number, { $initial }, from a clock and a secret, so that nobody else can guess it. The SYN carries that number and the options that { $node } offers.
tcp-syn-received = **SYN received: LISTEN → SYN-RECEIVED.** The other side’s numbers begin at { $theirs }, those of { $node } at { $initial }. One segment answers and does two jobs: its SYN tells { $initial }, its ACK acknowledges { $theirs } plus one.
tcp-established-active = **The SYN·ACK arrived: SYN-SENT → ESTABLISHED.** It acknowledges this SYN’s number plus one, so it answers this SYN and no older one. The other side’s numbers begin at { $theirs }; { $node } acknowledges that number too. { $timed ->
    [no] { $node } sent its SYN more than once, and nothing tells which one this answers: the round trip is not measured.
    [echo] The SYN·ACK echoes the timestamp of a SYN that { $node } sent { $rtt } before: that is taken for the round trip.
   *[other] Round trip: { $rtt }.
 }
tcp-agreed = **An option counts only if both SYNs carried it.** Window scaling: { $scale ->
    [yes] on, windows that arrive from now on count times { $factor }
   *[no] off
 }. Selective acknowledgments: { $sack ->
    [yes] on
   *[no] off
 }. Timestamps: { $timestamps ->
    [yes] on, in every segment
   *[no] off
 }. The MSS is not agreed: each side names its own limit. { $node } puts at most { $size } bytes of options and data into a segment.
tcp-established-cookie = **The cookie replaces SYN-RECEIVED: LISTEN → ESTABLISHED.** { $node } had stored nothing. Of the options, the cookie holds only the MSS.
tcp-established-passive = **The SYN of { $node } is acknowledged: SYN-RECEIVED → ESTABLISHED.** Only now does { $node } know that the other side receives its segments. Each side knows both initial numbers.
tcp-queued = **The connection goes into the accept queue of port { $port }.** { $waiting ->
    [one] One connection waits
   *[other] { $waiting } connections wait
 } there until the program calls `accept`.
tcp-accepted = **`accept` takes the first connection from the queue: socket { $socket }, from `{ $remote }`.** { $waiting ->
    [0] None waits
    [one] One more waits
   *[other] { $waiting } more wait
 } on port { $port }. Nothing is sent: the connection was established before.
tcp-no-port = **No free port is left for a connection to `{ $target }`.** { $node } may choose from { $first } to { $last }, and has a connection to that address and port from each of them. For another address or port they are all still free.
tcp-early-data = **{ $size } bytes came with the SYN and were buffered; now they go to the program.** The connection had to be established first.
tcp-simultaneous-open = **SYN received without ACK: the other side asked at the same time. SYN-SENT → SYN-RECEIVED.** Its numbers begin at { $theirs }. Both sides send their SYN again, now with an ACK. One connection comes of it, not two.
tcp-syn-ack-crossed = **The SYN is a copy: number { $sequence } is known. The ACK beside it is new.** { $node } ignores the SYN and takes the ACK, which acknowledges its own SYN.
tcp-open-given-up = **The program closes before an answer came: SYN-SENT → CLOSED.** Nothing is sent. If a SYN·ACK still comes, it gets a RST.
tcp-bad-ack-of-syn-sent = **This acknowledges { $acknowledgment }; only { $expected } would answer this SYN.** It acknowledges something this connection never sent, such as an old SYN that came late. { $node } sends a RST with the number { $acknowledgment } and goes on waiting.
tcp-reset-of-other-syn = **This RST acknowledges { $acknowledgment }, not the SYN of { $node }: ignored.** A refusal of this SYN would acknowledge { $expected }. { $node } goes on waiting.
tcp-bad-ack-of-syn = **This acknowledges { $acknowledgment }, which is not the SYN of { $node }.** { $node } sends a RST with that number and stays in SYN-RECEIVED.
tcp-no-syn = **Neither SYN nor RST: dropped.** In SYN-SENT, { $node } does not know the other side’s initial number yet, and only a SYN tells it.
tcp-reset-without-ack = **RST without an acknowledgment: ignored.** Anyone could send that. Every real refusal acknowledges the SYN.
tcp-refused = { $state ->
    [SYN-SENT] **The RST acknowledges the SYN of { $node }: connection refused. SYN-SENT → CLOSED.**
   *[other] **The RST has exactly the number that { $node } expects: connection refused. { $state } → CLOSED.**
 } { $program ->
    [closed] The program has closed its socket already.
   *[told] The program is told.
 }
tcp-timeout-syn = **No answer to the SYN within { $waited }.** The SYN is lost, or the answer is, or there is no such host: { $node } cannot tell. { $node } sends the same SYN again and waits { $next }, { $backoff ->
    [doubled] twice as long.
   *[longest] the longest that it waits.
 }
tcp-timeout-syn-ack = **The timer ran out: no ACK within { $waited }.** The SYN·ACK is lost, or the ACK is, or there is no such host: { $node } cannot tell. { $node } sends the same segment again, with the same numbers, and waits { $next }, { $backoff ->
    [doubled] twice as long.
   *[longest] the longest that it waits.
 }

## Where nobody, or nobody yet, is
tcp-closed = **No program listens on port { $port }.** The SYN gets a RST. The RST acknowledges the SYN, so the sender can tell which SYN is refused.
tcp-closed-ack = **{ $node } has no such connection.** The segment gets a RST. Its sequence number is the acknowledgment number that came, so the sender believes it; the RST itself has no ACK.
tcp-reset-for-nobody = **RST for a connection that { $node } does not have: ignored.** No RST ever answers a RST, or two hosts could go on for ever.
tcp-listen-reset = **RST in LISTEN: ignored.** In LISTEN, { $node } has no connection that it could end.
tcp-listen-ack = **ACK for a connection that { $node } does not know.** In LISTEN, every acknowledgment is wrong. The segment gets a RST, whose sequence number is the number it acknowledged.
tcp-listen-other = **Neither SYN nor ACK nor RST: dropped.**
tcp-broadcast = **TCP segment to a broadcast or multicast address: dropped.** TCP connections have exactly two ends.
drop-tcp-checksum = **The TCP checksum is wrong, so { $node } drops the segment silently.** The numbers and the ports may be what is damaged, so { $node } cannot know whom to tell. Lost data is sent again when the sender’s timer runs out.
tcp-syn-queue-full = **{ $size } half-open connections wait at port { $port }: the SYN queue is full, and the SYN is dropped.** A legitimate client gets no answer and sends its SYN again after 1 s.
tcp-accept-queue-full = **The accept queue of port { $port } is full, so the segment is dropped.** The program accepts too slowly. RFC 9293 has no such queue; Linux drops too, so that the other side tries again.
tcp-ack-ignored = **The accept queue of port { $port } is full, so this segment is ignored, and with it the ACK that would open the connection.** Here it stays in SYN-RECEIVED, while the other side takes it for open. RFC 9293 knows no such queue. Linux does the same: when the timer runs out, it sends its SYN·ACK again.
tcp-cookie-sent = **The SYN queue is full: { $node } answers with a cookie, { $word }, and stores nothing.** In this model, 5 bits are the time slot { $slot }. 3 bits are the index { $index }: an MSS of { $mss }. 24 bits are a keyed hash, { $hash }, of both addresses and ports, the SYN’s number, slot and index. Together they are the initial sequence number { $cookie }. Only a host that received it can acknowledge it.
tcp-cookie-right = **The ACK brings the cookie { $cookie } back: its time slot is recent, and its hash is right.** { $node } makes the connection now, from the cookie alone: MSS { $mss }. Window scaling, SACK and timestamps, if the SYN offered them, are lost: { $node } did not store the SYN.
tcp-cookie-stale = **The cookie { $cookie } is too old.** Its time slot is { $slot }, and now it is { $now }. Each slot lasts 64 s; the cookie is good in its own slot and in the next. The sender gets a RST.
tcp-cookie-wrong = **{ $cookie } is no cookie that { $node } made for this sender.** Its last 24 bits are { $hash }; the hash of these addresses, ports and numbers is another. Guesses are right once in 16 777 216 times. The sender gets a RST, and { $node } stores nothing.

## Data
tcp-sent = **{ $node } sends { $size } bytes from number { $sequence } on.** { $left ->
    [0] That is all the program wrote.
   *[other] { $left } bytes still wait.
 }
tcp-sent-with-fin = **{ $node } sends the last { $size } bytes from number { $sequence } on, and the FIN with them.** The program has closed, so nothing comes after them.
tcp-data = **{ $size } bytes arrive in order.** { $node } expects number { $next } next.
tcp-data-beyond = **{ $size } bytes arrive too early: { $gap } bytes before them are missing.** { $node } keeps them and at once acknowledges { $next } again. That duplicate ACK tells the sender of the gap.
tcp-data-fills = **{ $size } bytes fill the gap.** With the bytes kept before, { $moved } bytes are in order now. { $node } expects { $next } next and says so at once.
tcp-read = { $size ->
    [0] **`read` on socket { $socket } returns 0 bytes: the end of the stream.**
   *[other] **The program reads { $size } bytes from socket { $socket }.**
 } { $left ->
    [0] The receive buffer is empty.
   *[other] { $left } bytes stay in the receive buffer.
 }
tcp-delayed-ack = **{ $node } held the ACK back, hoping to send it with data.** None came in { $delay }, so the ACK goes alone.
tcp-acknowledged = **Acknowledgment number { $number }: every byte before { $number } has arrived ({ $size } new).** { $node } deletes them from its send buffer and starts the timer anew for the rest.
tcp-acknowledged-all = **Acknowledgment number { $number }: every byte before { $number } has arrived ({ $size } new).** Nothing is in flight, so the timer stops.
tcp-duplicate-ack = **Duplicate ACK { $count }: something arrived, but not { $number }.** One or two of these can be segments that changed places; three are taken for a loss.
tcp-fast-retransmit = **Loss found before the timer runs out.** { $count ->
    [one] One duplicate ACK says
   *[other] { $count } duplicate ACKs say
 } that segments after { $number } arrive while it does not. { $node } sends that one again at once.
tcp-partial = **Only a part is acknowledged: the next gap begins at { $number }.** More of the same flight was lost. { $node } sends that segment again at once, without waiting for three more duplicate ACKs.
tcp-recovered = { $all ->
    [yes] **The loss is repaired: everything that was in flight then is acknowledged.**
   *[no] **New data is acknowledged, so fast recovery ends.**
 }
tcp-timeout = **The timer ran out: no acknowledgment within { $waited }.** { $node } takes everything in flight for lost and begins again with one segment. This is timeout { $count } in a row. { $node } waits { $next }, { $backoff ->
    [doubled] twice as long.
   *[longest] the longest that it waits.
 }
tcp-sent-again = **Retransmission: { $size } bytes from number { $sequence } on.** The same bytes have the same numbers. The receiver drops what it has already.
tcp-refused-again = **Number { $sequence } goes again: the closed window had refused it.** That is no sign of congestion, so { $node } does not wait for the timer.
tcp-fin-sent-again = **{ $node } sends the FIN { $sequence } again.** The FIN may be lost, or its ACK.
tcp-duplicate = **Nothing new: { $node } has everything before { $expected }.** { $length ->
    [0] The segment has number { $sequence } and no data.
   *[other] The segment is a copy, number { $sequence }.
 } { $node } drops it and acknowledges again, for the ACK may be what was lost.
tcp-duplicate-syn = **The SYN { $sequence } again: when this one was sent, the other side did not have the SYN·ACK.** The SYN·ACK may be late or lost. { $node } drops the copy and acknowledges the number again; if the SYN·ACK is lost, the timer will send it again.
tcp-outside-window = **Number { $sequence }, length { $length }, lies outside the window.** { $node } expects { $expected } and has room for { $window } bytes. { $node } drops the segment; its ACK says which number it expects.
tcp-window-closed = **There is no room: the window is closed.** { $node } expects { $expected }, but cannot take { $length } bytes from { $sequence } on. { $node } drops them; its ACK says that the window is still closed.
tcp-window-shut = **The other side has no more room: its window is closed.** { $node } may send nothing until it opens. If the news of that were lost, both would wait for ever; so { $node } probes when it has data to send.
tcp-window-opened = **The other side’s window is open again: { $window } bytes.** { $node } may go on.
tcp-window-update = **The program has read, so there is room again: { $window } bytes.** { $node } tells the other side. For a few bytes { $node } would not: many small windows make many small segments.
tcp-window-probe = **{ $node } waited { $wait } and now probes the closed window: { $size ->
    [0] the FIN
    [one] 1 byte
   *[other] { $size } bytes
 }, number { $sequence }.** Every answer tells the window.
tcp-window-probe-again = **Still no room after { $waited }: { $node } probes again.** Without an answer that opens the window, this is retry { $count }. { $node } waits { $next }, { $backoff ->
    [doubled] twice as long
   *[longest] the longest that it waits
 }. As long as the other side answers, this may go on for ever.
tcp-small-window = **The window is small, and nothing is in flight.** { $node } waited { $wait }, and now sends { $size } bytes from { $sequence } on anyway.
tcp-urgent = **Urgent data before number { $end }.** It asks the program to hurry; the bytes stay in their place in the stream. New programs should not use this.
tcp-no-ack = **No ACK in the segment: dropped.** After both SYNs, only a RST may come without an ACK.
tcp-ack-of-nothing = **This acknowledges { $acknowledgment }, but { $next } is the next number that { $node } will send.** { $what ->
    [unsent] What was never sent cannot have arrived.
   *[old] So old an acknowledgment means nothing.
 } { $node } drops the segment and answers with an ACK.
tcp-old-timestamp = **The timestamp is older than the last one: a segment from the past.** Even a number inside the window would prove nothing, for numbers come round again. { $node } drops it (PAWS) and answers with an ACK.
tcp-no-timestamp = **Both ends put timestamps into every segment, and this one has none.** { $node } drops it without an answer, as RFC 7323 §3.2 has it; Linux would take it.
tcp-path-mtu = **The path takes shorter packets only.** From now on a segment carries at most { $size } bytes of data. { $node } sends again at once what was too long; that is no congestion.
tcp-error-soft = **ICMP reports that a segment was not delivered.** That may pass, or be forged. { $node } keeps the connection, and the timer decides.
tcp-error-hard = **ICMP reports: no such port or protocol. CLOSED.** Before the connection is established, { $node } believes it.
tcp-error-old = **The ICMP error quotes a segment that is not in flight: ignored.** Anyone could have forged it.
tcp-gave-up = **No acknowledgment for { $waited }: { $node } gives up. CLOSED.** { $program ->
    [closed] The program has closed its socket and hears nothing of it.
    [none] No program knew of this connection.
   *[told] The program is told.
 } The other side is not told: nothing that { $node } sent was answered.
tcp-keepalive = **Nothing came for a long time: { $node } sends keepalive probe { $count }.** Number { $sequence } was acknowledged long ago; a peer that is still there answers with an ACK.
tcp-keepalive-gave-up = **{ $probes } probes stayed unanswered: { $node } takes the connection for dead. CLOSED.** { $node } sends a RST, in case the other side is still there.

## Closing
tcp-close = **The program has nothing more to send: { $from } → { $to }.** { $left ->
    [0] The FIN can leave at once.
   *[other] The FIN waits behind { $left } bytes that are not sent yet.
 } { $reads ->
    [end] The other direction is closed already.
    [no] Only this direction closes, but the program will not read any more either.
   *[yes] Only this direction closes: { $node } still receives.
 }
tcp-fin-sent = **{ $node } sends its FIN, number { $sequence }.** A FIN takes one number, so it can be acknowledged, and sent again when it is lost.
tcp-fin = **The other side’s FIN: { $from } → { $to }.** Everything before it has arrived. { $node } expects { $next } next, which acknowledges the FIN.
tcp-fin-beyond = **FIN received, but { $gap } bytes before it are missing.** { $node } keeps it until the gap is filled.
tcp-fin-acknowledged = **The FIN of { $node } is acknowledged: { $from } → { $to }.** { $to ->
    [FIN-WAIT-2] The direction from { $node } is closed. Now { $node } waits for the other side’s FIN.
    [TIME-WAIT] Both directions are closed. { $node } waits 2 MSL, in case its last ACK is lost.
   *[CLOSED] Both directions are closed, and everything { $node } sent is acknowledged. { $node } forgets the connection.
 }
tcp-time-wait-fin = **The FIN came again, in segment { $sequence }: the last ACK may be lost.** { $node } still knows the connection, acknowledges again, and waits 2 MSL from now on. This is the first reason for TIME-WAIT.
tcp-time-wait-again = **Number { $sequence } comes in TIME-WAIT, where only the FIN should come again.** The other side may not have the last ACK. The wait of 2 MSL starts anew, and an ACK says that this node expects { $expected }.
tcp-time-wait-over = { $seconds ->
    [0] **No wait: TIME-WAIT → CLOSED.** If the last ACK is lost or an old segment comes, { $node } has no record of the connection.
   *[other] **2 MSL, { $seconds } s, are over: TIME-WAIT → CLOSED.** No segment is taken to live longer than one MSL, so none of this connection is left in the network. Its ports can be used again.
 }
tcp-time-wait-reused = **New SYN for a connection in TIME-WAIT: { $node } lets it reuse the ports.** Its timestamp or its number { $sequence } is later than anything before, so old segments cannot be taken for new ones.
tcp-fin-wait-2-over = **The program has closed, and the other side’s FIN does not come within { $wait }: FIN-WAIT-2 → CLOSED.** RFC 9293 sets no limit here; usual systems do.
tcp-linger-zero = **The socket lingers for 0 s: `close` aborts.** There is no FIN and no TIME-WAIT: unsent data is lost, and old segments may reach the next connection with these ports.
tcp-close-unread = **The program closes, and { $size } bytes were never read.** They are lost, and the other side must learn it: { $node } sends a RST, not a FIN.
tcp-nobody-reads = **{ $size } bytes arrive after the program has closed.** Nobody will ever read them: { $node } answers with a RST.
tcp-abort = **{ $node } sends a RST, number { $sequence }, and waits for nothing.** What was not acknowledged is lost. RFC 9293 §3.10.5 sends this RST without ACK; Linux sets ACK too.
tcp-rebooted = **{ $node } has started again and knows nothing of its connections.** It tells nobody. The other side still has them: they are half-open.

## Resets and other strange segments
tcp-reset = **RST with exactly the number that { $node } expects, { $sequence }: CLOSED.** Nothing is sent in reply.
tcp-reset-time-wait = **RST with the number that { $node } expects, { $sequence }, ends TIME-WAIT early: CLOSED.** Such a RST comes when { $node } acknowledges an old segment and the other side has no connection any more. From now on nothing keeps old segments off: RFC 1337 calls this TIME-WAIT assassination.
tcp-reset-to-listen = **RST with the number that { $node } expects, { $sequence }: SYN-RECEIVED → LISTEN.** The SYN was not meant. No program hears of it.
tcp-reset-challenged = **RST with number { $sequence }, in the window but not the number that { $node } expects.** It may be forged by someone who guesses. { $node } sends a challenge ACK: if the other side really has no such connection, it answers with a RST that has the exact number.
tcp-reset-outside = **RST with number { $sequence }, outside the window: silently dropped.**
tcp-syn-challenged = **SYN for a connection that exists.** The other side has started again, or the SYN is forged. { $node } changes nothing and sends a challenge ACK.
tcp-syn-again-to-listen = **Another SYN with a new number: SYN-RECEIVED → LISTEN.** { $node } drops the half-open connection.
tcp-challenge-limited = **The limit of challenge ACKs is reached; { $node } sends none (RFC 5961 §7).**

## A proxy
proxy-connects = **The proxy has read { $size } bytes from socket { $socket }.** To pass them on, it asks `{ $server }` for a connection of its own.
proxy-passes = **The proxy passes on { $size } bytes: from socket { $socket } to socket { $other }.** They were data in one connection and become data in another.
proxy-ends = **Socket { $socket } has no more to send, so the proxy closes socket { $other } for writing.** What still comes the other way is passed on.
proxy-broken = **Socket { $socket } broke, so the proxy aborts socket { $other }.** TCP knows two separate connections; only the proxy knows that they belong together.

## First guesses of flags, wherever segments cross a network
guess-flags = Which flags will the next segment from { $from } carry? (PSH and URG aside.)
guess-flags-right = { $kind ->
    [syn] A SYN alone: { $from } tells where its numbers begin, and has received nothing yet that it could acknowledge.
    [syn-ack] SYN and ACK in one segment: { $from } tells where its own numbers begin, and acknowledges the SYN that came.
    [ack] ACK alone: { $from } neither opens nor ends anything, and acknowledges what has come.
    [fin-ack] FIN and ACK: { $from } will send no more data, and acknowledges what has come; after both SYNs, only a RST may come without ACK.
    [rst] RST alone: { $from } breaks off, and this segment acknowledges nothing.
   *[other] RST and ACK: { $from } breaks off, and acknowledges what has come, so that its RST is believed.
 }
guess-flags-no-reset = RST breaks off at once. { $from } has no reason to.
guess-flags-no-fin = FIN says that no more data will follow. { $from } does not end its direction here.
guess-flags-no-syn = A SYN alone asks for a new connection. { $from } does not do that here.
guess-flags-no-syn-ack = SYN and ACK together accept a connection that was asked for. { $from } does not do that here.
guess-flags-needs-syn = { $from } still has to tell where its numbers begin. Only SYN does that.
guess-flags-needs-fin = Without FIN, the other side would not learn that { $from } has no more data.
guess-flags-needs-reset = { $from } does not go on with this. Only RST says so.
guess-flags-needs-ack = { $kind ->
    [rst-ack] A RST alone answers a segment with ACK, which names the sequence number to use. This one names none, so the RST has number 0, and only what it acknowledges makes it believed (RFC 9293 §3.10.7.1).
   *[other] { $from } has received segments from the other side and acknowledges them. For this, ACK must be set.
 }
guess-flags-no-ack = { $kind ->
    [rst] A RST carries ACK only in answer to a segment without ACK, which names no sequence number to use. Here { $from } knows the number that is expected, and that alone makes its RST believed (RFC 9293 §3.10.7.1).
    [syn] With ACK set, the acknowledgment number counts, and { $from } has received nothing yet that it could name there.
   *[other] This segment acknowledges nothing: its sequence number alone makes it believed.
 }
