### What a network's nodes decide, and the screens it is shown on.

## Screens
frames-so-far = Frames so far
ladder-label = Frames between the nodes, time running down. Arrow up and down move from frame to frame, Enter opens one.
frame-told = { $name }, { $from } to { $to }: { $summary }, sent at { $time }, { $fate }.
frame-met = Met by a fault: { $faults }.
fate-delivered = arrived at { $time }
fate-lost = lost at { $time }: { $reason }
fate-flying = still on its way
now-time = t = { $time }
without-faults = Without the faults
with-faults = With the faults
what-if-frame = What if { $frame } is…
what-if-drop = lost
what-if-delay-by = late by { $delay }
what-if-duplicate = doubled
what-if-reorder = overtaken
what-if-flip = damaged
map-label = The network. Arrow keys move from node to node, Enter shows what a node holds.
map-frame = { $summary }, from { $from } to { $to }
map-holds = What { $node } holds
panel-ladder = What crosses the wires
hint-ladder = press a frame to open it, break it, and see what follows
panel-map = Map
hint-map = press a node to see what it holds

## Who takes part, and what can be seen of it
loss-fault = dropped by you
loss-chance = lost by chance
loss-queue = the queue was full
loss-too-long = longer than the MTU
timer-arp = ARP answer
timer-reassembly = missing fragments
timer-interval = next packet
timer-answer = answer
view-arp-cache = ARP cache
view-routes = Routing table
view-mac-table = MAC table
view-udp-sockets = UDP ports
view-reassembly = Reassembly
view-path-mtu = Path MTU
view-ping = ping
view-traceroute = traceroute
view-dropped-checksum = Dropped: checksum
view-dropped-malformed = Dropped: malformed
view-dropped-filter = Dropped: filter
view-dropped-no-route = Dropped: no route
view-dropped-not-mine = Dropped: not mine
view-dropped-ttl = Dropped: TTL
view-dropped-too-long = Dropped: too long
column-address = Address
column-mac = MAC
column-state = State
column-expires = Good until
column-interface = Interface
column-prefix = Prefix
column-next-hop = Next hop
column-metric = Metric
column-port = Port
column-received = Received
column-from = From
column-identification = Identification
column-source = Source
column-have = Have
column-total = Of
column-mtu = MTU
column-request = Request
column-target = To
column-sent = Sent at
column-answer = Answer
column-probe = Probe
column-hop = Hop

## What a node is told to do
call-ping = `ping { $target }`: { $count ->
    [one] one echo request
   *[other] { $count } echo requests
 } with { $size } bytes of data.
call-traceroute = `traceroute { $target }` by { $method }.
call-listen = A program listens on UDP port { $port }.
call-echo-service = A program on UDP port { $port } sends back what it gets.
call-udp-send = A program sends { $size } bytes to `{ $target }`, UDP port { $port }.
call-announce = Announce the own address.
call-learn-arp = Write `{ $address }` = `{ $mac }` into the ARP cache by hand.
call-forge-arp = Tell `{ $victim }` that `{ $claimed }` is here.
call-add-route = Add a route: `{ $prefix }` by way of `{ $hop }`.
call-remove-route = Remove the route to `{ $prefix }`.
call-filter = Change the filter.

## What a program is told
told-ping-reply = { $size } bytes from `{ $from }`: number { $sequence }, TTL { $ttl }, time { $time }.
told-ping-again = Number { $sequence } was answered already: this reply is a copy.
told-ping-error = From `{ $from }`: number { $sequence } failed, { $reason }.
told-ping-lost = Number { $sequence }: no answer in time.
told-ping-done = { $sent } sent, { $replies } answered.
told-hop = Hop { $hop }: `{ $from }`, { $time }.
told-hop-last = Hop { $hop }: `{ $from }`, { $time }. The way ends here.
told-hop-silent = Hop { $hop }: nobody answered.
told-trace-done = The way to `{ $target }` is known: { $hops ->
    [one] one hop
   *[other] { $hops } hops
 }.
told-trace-gave-up = `{ $target }` did not answer within { $hops } hops.
told-no-route = There is no route to `{ $target }`.
told-too-long = Too long for the way to `{ $target }`: at most { $mtu } bytes.
told-unreachable = `{ $target }`, port { $port }: { $reason }.
reason-net = network unreachable
reason-host = host unreachable
reason-protocol = protocol unreachable
reason-port = port unreachable
reason-too-long = fragmentation needed
reason-prohibited = administratively prohibited
reason-unreachable = destination unreachable
reason-ttl = time to live exceeded
reason-reassembly = reassembly time exceeded
reason-redirect = redirect
reason-other = another error

## A frame is lost
lost-fault = **You dropped frame { $frame }.** It left and never arrives. Nobody tells its sender: only a timer or a missing answer can.
lost-chance = **Frame { $frame } was lost on the link.** Ethernet does not send it again. Whoever needs it has to notice for itself.
lost-queue = **The queue before the link was full, so frame { $frame } was dropped.** Frames came faster than they left. More room would only have made them wait longer.
lost-too-long = **Frame { $frame } is longer than its link takes.** The link drops it without a word. Whoever built it believed in a larger [MTU](term:mtu).

## The switch
switch-learned = **The switch learns: `{ $mac }` is at port { $port }.** It read the source address and wrote it into its [MAC table](term:mac-table). Nobody configured it.
switch-moved = **`{ $mac }` has moved from port { $before } to port { $port }.** The last frame wins: a computer was plugged in elsewhere, or someone borrows its address.
switch-forward = **The switch knows `{ $mac }`: port { $port }, and no other.** The frame goes out there unchanged. The other ports do not see it.
switch-flood = **The switch does not know `{ $mac }`, so it floods.** The frame goes out of all { $ports } other ports. The right one will answer, and then the switch knows.
switch-broadcast = **A broadcast goes to everyone.** The switch sends it out of all { $ports } other ports. It would do so each time: no table makes a [broadcast](term:broadcast) narrower.
switch-stays = **`{ $mac }` is where the frame came from: port { $port }.** Sender and receiver stand on the same side, so the switch sends it nowhere.

## ARP
arp-miss = **No MAC address for `{ $target }` is in the [ARP cache](term:arp-cache).** Without one no frame can be written. So everyone on the link is asked, and the packet waits.
arp-expired = **The [ARP cache](term:arp-cache) knew `{ $target }`, but too long ago.** An old answer may be wrong: a network card is replaced, an address is given to another. So it asks again.
arp-waits = **The question for `{ $target }` is out already.** This packet waits with the others: one question a second is enough.
arp-queue-full = **Too many packets wait for `{ $target }`.** The oldest is dropped to make room. ARP has to keep only the latest one.
arp-known = **The MAC address of `{ $target }` is known: `{ $mac }`.** It stands in the [ARP cache](term:arp-cache), so nobody has to be asked.
arp-learned-asker = **Who asks for me will soon hear from me.** The request told who sent it: `{ $address }` is at `{ $mac }`. Storing that now saves a question later.
arp-answer = **`{ $address }` is me, so I answer.** The reply goes to `{ $asker }` alone and says `{ $mac }`. All others heard the question too and kept silent.
arp-resolved = **The answer is here: `{ $address }` is at `{ $mac }`.** It goes into the [ARP cache](term:arp-cache), and { $packets ->
    [one] the packet that waited leaves
   *[other] the { $packets } packets that waited leave
 } now.
arp-unasked = **Nobody asked, yet here is an answer: `{ $address }` is at `{ $mac }`.** ARP believes it. It has no way to tell whether it is true.
arp-replaced = **`{ $address }` was at `{ $before }`; now `{ $mac }` says that it is there.** The newer word wins. That is right when a card was replaced, and wrong when someone lies.
arp-fixed = **`{ $mac }` claims `{ $address }`, but that entry was written by hand.** It stays as it is: whoever wrote it is believed more than the wire.
arp-written = **`{ $address }` is at `{ $mac }`, because someone wrote it down.** Nobody was asked.
arp-conflict = **`{ $mac }` uses my address `{ $address }`.** Two nodes with one address: each of the others will reach whichever it heard last.
arp-announce = **Everyone on the link is told: `{ $address }` is at `{ $mac }`.** This is a request in which asker and asked are the same ([gratuitous ARP](term:gratuitous-arp)). Nobody answers; who has the address in its cache corrects it.
arp-again = **No answer for `{ $target }` within a second.** The question or the reply may be lost, or nobody has the address. It asks again: try number { $tries }.
arp-gave-up = **Nobody has `{ $target }`.** { $tries } questions went unanswered, so { $packets ->
    [one] the packet that waited is
   *[other] the { $packets } packets that waited are
 } given up, and whoever sent it is told: host unreachable.
arp-forged = **An answer that nobody asked for, and that is not true.** It tells `{ $victim }` that `{ $claimed }` is at `{ $mac }`. If it is believed, what is meant for `{ $claimed }` comes here.

## Where a packet goes
to-itself = **`{ $target }` is this node itself.** The packet turns round inside; no frame is sent.
route-direct = **`{ $target }` is on my own link.** It lies in `{ $prefix }`, the network at { $interface }, so the frame goes to `{ $target }` itself, without a router.
route-default = **`{ $target }` is not on my own link.** Of { $matches ->
    [one] all routes only the default route `{ $prefix }` matches
   *[other] the { $matches } routes that match the default route `{ $prefix }` is the longest
 }, so the frame goes to the [gateway](term:gateway) `{ $hop }` at { $interface }. The packet inside is still for `{ $target }`.
route-via = **The longest match for `{ $target }` is `{ $prefix }`.** { $matches ->
    [one] It is the only route that matches
   *[other] { $matches } routes match; the longer prefix says more and wins
 }. The next hop is `{ $hop }`, at { $interface }.
no-route = **No route matches `{ $target }`.** It is on no link of this node, and there is no default route. The packet does not leave; the program is told.
forward-no-route = **No route matches `{ $target }`.** This router does not know the way, so the packet ends here and its sender is told: network unreachable.
forward-ttl = **The [TTL](term:ttl) falls from { $before } to { $after }.** The frame that brought the packet is gone; a new one leaves by { $interface }, with this router's MAC address as its source. The IP addresses stay as they were.
ttl-zero = **The [TTL](term:ttl) has run out.** It would fall to 0, so this router throws the packet for `{ $target }` away and tells its sender. Without this a packet in a loop would go round for ever.
redirect = **This packet leaves the way it came.** `{ $source }` could hand packets for `{ $target }` to `{ $gateway }` itself. The router passes this one on and says so.
redirect-taken = **`{ $from }` knows a shorter way.** From now on packets for `{ $target }` go to `{ $gateway }`: a route for this one address.
redirect-refused = **`{ $from }` tells of a way to `{ $target }` by `{ $gateway }`, and is not believed.** Only the router in use may say so, and only of a neighbour; otherwise anyone could draw traffic to himself.

## Too long for a link
fragmented = **{ $length } bytes do not fit into { $mtu }.** The packet is cut into { $pieces } [fragments](term:fragment). Each gets a header of its own, with the same identification; only the target puts them together.
own-too-long = **{ $length } bytes must not be cut, and the way to `{ $target }` takes { $mtu }.** So the packet is not even sent.
too-long-for-link = **{ $length } bytes do not fit into the { $mtu } of { $interface }, and the packet says: do not fragment.** The router drops it and tells the sender how long it may be.
path-mtu = **The way to `{ $target }` takes { $mtu } bytes.** A router in the middle said so. What is longer is not sent with “do not fragment” any more: this is [path MTU discovery](term:path-mtu).
fragment-kept = **A fragment: { $length } bytes from byte { $from } on.** { $have } bytes are here, and the datagram is not whole. It waits for the rest.
reassembled = **The last gap is closed: { $length } bytes.** Only now does the datagram go up to its protocol. Had one fragment been lost, all would have been in vain.
reassembly-timeout = **The missing fragments did not come in time.** The { $have } bytes that are here are thrown away. Nothing asks for a single fragment again.

## What is dropped without a word
drop-malformed = **This makes no sense as what it claims to be.** A length, a version or a type does not fit, so it is dropped without a word.
drop-ip-checksum = **The header's [checksum](term:checksum) is wrong.** Some bit was changed on the way. The packet is dropped without a word, since even the source address may be wrong.
drop-icmp-checksum = **The ICMP [checksum](term:checksum) is wrong.** The message is dropped without a word.
drop-udp-checksum = **The UDP [checksum](term:checksum) is wrong.** The IP header was whole, so the packet came this far; its data is not. The datagram is dropped without a word.
drop-source = **`{ $source }` cannot have sent this.** It is nobody's own address, so the packet is dropped.
drop-not-mine = **`{ $target }` is not me, and I am no router.** The frame was for me, the packet is not. It is dropped.
drop-filter = **A filter drops this packet from `{ $source }`.** Someone decided that it must not pass.
drop-directed-broadcast = **A broadcast to a whole network from outside.** `{ $target }` would make every host there answer, so routers do not pass it on.
drop-fragment = **This fragment fits nowhere.** It is too long, or does not end where the next could begin.

## ICMP
ping-request = **Echo request number { $sequence } to `{ $target }`.** { $size } bytes of data that are to come back as they are. ICMP has no ports: an identifier tells whose request it is.
echo-reply = **An echo request is answered.** Source and destination change places, the { $size } bytes go back to `{ $source }` unchanged.
echo-broadcast = **An echo request to everyone gets no answer.** Otherwise one forged request would make a whole network shout at someone.
protocol-unknown = **Nothing here understands protocol { $protocol }.** The packet came to the right host but has nobody to go to. Its sender is told.
error-sent = **`{ $source }` is told: { $reason }.** The error quotes the first { $quoted } bytes of the packet, so that the sender can find out which program it was from.
error-not-sent = **No error is sent: { $why }.**
why-error = an error never answers an error, or two nodes could go on for ever
why-broadcast = the packet was for everyone, and everyone would answer
why-fragment = only a datagram's first fragment is answered
why-source = the packet does not say whom to tell
error-filtered = **An error would be due, but the filter keeps it back.** The sender will never know why.
error-limited = **An error would be due, but there were too many.** A node sends only so many a second, so that errors do not become the flood.
error-received = **`{ $from }` reports: { $reason }.** The quote shows that it is about a packet from here to `{ $target }`.
trace-probe = **A probe that lives for { $hop ->
    [one] one hop
   *[other] { $hop } hops
 }.** The router at which its [TTL](term:ttl) runs out will say so, and give itself away. Probe { $probe } of this hop, on the way to `{ $target }`.

## UDP
udp-sent = **{ $size } bytes go out from port { $from } to port { $port }.** UDP adds 8 bytes and promises nothing: no connection, no answer, no second try.
udp-delivered = **Port { $port } is open: { $size } bytes from `{ $source }` go to its program.** No reply is due. The sender does not learn that they arrived.
udp-echoed = **The program sends back what it got.** The answer goes to the address and the [port](term:port) that `{ $source }` sent from.
udp-no-port = **Nobody listens on [port](term:port) { $port }.** The datagram came to the right host, but no program has opened the port. The sender is told.
