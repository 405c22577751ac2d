### What a network's nodes decide, and the screens it is shown on.

## Screens
panel-packet = Packet
frames-so-far = Frames so far
frames-more = { $count ->
    [one] 1 more frame is on its way here
   *[other] { $count } more frames are on their way here
}
frames-more-short = +{ $count }
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
what-if-damage = damaged on the wire
what-if-flip = damaged inside { $node }
map-label = The network. Arrow keys move from node to node, Enter shows what a node holds.
map-frame = { $summary }, from { $from } to { $to }
map-holds = What { $node } holds
panel-ladder = What crosses the wires
hint-ladder = press a frame to open or break it
panel-map = Topology
hint-map = press a node to see what it holds

## Who takes part, and what can be seen of it
node-host = Host
node-hub = Hub
node-switch = Switch
node-router = Router
loss-fault = dropped by you
loss-chance = lost by chance
loss-queue = the queue was full
loss-too-long = longer than the MTU
loss-damaged = its FCS does not match
timer-arp = ARP answer
timer-announcement = second announcement
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
view-dropped-damaged = Dropped: frame check sequence
view-dropped-malformed = Dropped: malformed
view-dropped-filter = Dropped: filter
view-dropped-no-route = Dropped: no route
view-dropped-not-mine = Dropped: not for this node
view-dropped-ttl = Dropped: TTL
view-dropped-too-long = Dropped: too long
view-dropped-queue = Dropped: queue full
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
cell-asked = asked
cell-known = known
cell-fixed = set by hand

## What a node is told to do
call-ping = `ping { $target }`: { $count ->
    [one] one echo request
   *[other] { $count } echo requests
 } with { $size } bytes of data.
call-traceroute = `traceroute { $target }` by { $method }.
call-listen = A program listens on UDP port { $port }.
call-echo-service = A program on UDP port { $port } sends back what it gets.
call-udp-send = A program sends { $size } bytes to `{ $target }`, UDP port { $port }.
call-announce = { $node } announces its own address.
call-learn-arp = Write `{ $address }` = `{ $mac }` into the ARP cache by hand.
call-remember-arp = { $node } still holds `{ $address }` = `{ $mac }` in its ARP cache.
call-forge-arp = Tell `{ $victim }` that `{ $claimed }` is at { $node }.
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
told-hop-last = Hop { $hop }: `{ $from }`, { $time }. The path ends here.
told-hop-silent = Hop { $hop }: no answer.
told-trace-done = The path to `{ $target }` is known: { $hops ->
    [one] one hop
   *[other] { $hops } hops
 }.
told-trace-gave-up = `{ $target }` did not answer within { $hops } hops.
told-no-route = There is no route to `{ $target }`.
told-too-long = Too long for the path to `{ $target }`: at most { $mtu } bytes.
told-unreachable = `{ $target }`, port { $port }: { $reason }.
told-datagram = UDP port { $port }: { $size } bytes from `{ $source }`.
reason-net = network unreachable
reason-host = host unreachable
reason-protocol = protocol unreachable
reason-port = port unreachable
reason-too-long = fragmentation needed
reason-source-route = source route failed
reason-prohibited = administratively prohibited
reason-unreachable = destination unreachable
reason-ttl = time to live exceeded
reason-reassembly = reassembly time exceeded
reason-redirect = redirect
reason-parameter = parameter problem
reason-other = another error

## A frame is lost
lost-fault = **You dropped frame { $frame }.** { $node } sent it, and it never arrives. Nothing tells { $node }: only a timer or a missing answer will show the loss.
lost-chance = **Frame { $frame } was lost on the link.** Ethernet does not send it again. A layer above has to notice the loss.
lost-queue = **The queue before the link was full, so frame { $frame } was dropped.** Frames came faster than they left. A longer queue would only have made them wait longer.
lost-too-long = **Frame { $frame } is longer than its link takes: silently dropped.** { $node }, which built it, assumed a larger [MTU](term:mtu).
lost-damaged = **{ $node } drops frame { $frame }: its [frame check sequence](term:fcs) does not match.** `{ $sent }` stands behind the frame, but the bytes that arrived give `{ $computed }`. The network interface checks this before anything reads a header. So no protocol at { $node } sees the frame, and nobody is told.
not-overtaken = **No frame follows { $frame } that could overtake it.** You had it wait to be overtaken. After { $time } it waits no longer and arrives late.

## A run is stopped
run-time-over = **The run stops here: { $time } is as far as it is simulated.** More would happen later.
run-too-long = **The run stops after { $events } events: it holds no more.** Often two nodes answer each other without end, or a frame goes round in a loop.

## The hub
hub-repeats = **The hub repeats the signal out of { $ports ->
    [one] its only other port
    [2] both other ports
   *[other] all { $ports } other ports
 }.** A hub knows signals, not frames: it reads no header and stores nothing. Every connected device receives everything.

## The switch
switch-learned = **The switch learns: `{ $mac }` is at port { $port }.** It read the source address and wrote it into its [MAC table](term:mac-table). Nobody configured it.
switch-moved = **`{ $mac }` has moved from port { $before } to port { $port }.** The last frame decides: a computer was plugged in elsewhere, or another one uses its MAC address.
switch-forward = **The switch knows `{ $mac }`: port { $port }, and no other.** The frame goes out there unchanged. The other ports do not see it.
switch-flood = **The switch does not know `{ $mac }`, so it floods.** The frame goes out of { $ports ->
    [one] its only other port
    [2] both other ports
   *[other] all { $ports } other ports
 }. If the owner of that address is there, it gets the frame. Once the owner sends a frame itself, the switch knows its port.
switch-broadcast = **Broadcasts go to every node on the link.** The switch sends it out of { $ports ->
    [one] its only other port
    [2] both other ports
   *[other] all { $ports } other ports
 }, every time: no node has the [broadcast](term:broadcast) address as its source, so the switch never learns a port for it.
switch-stays = **`{ $mac }` is where the frame came from: port { $port }.** Sender and receiver are on the same side, so the switch sends the frame nowhere.

## ARP
arp-miss = **The [ARP cache](term:arp-cache) holds no [MAC address](term:mac) for `{ $target }`.** Without one { $node } cannot address a frame. So { $node } asks every node on the link by [broadcast](term:broadcast), and the packet waits.
arp-expired = **The [ARP cache](term:arp-cache) entry for `{ $target }` is too old.** An old answer may be wrong: network cards are replaced, addresses are given to other nodes. So { $node } asks again.
arp-waits = **{ $node } has already asked for `{ $target }`.** This packet waits with the others. At most one request a second goes out for one address.
arp-queue-full = **Too many packets wait for `{ $target }`.** The oldest is dropped to make room. At least the latest one should be kept.
arp-known = **The MAC address of `{ $target }` is known: `{ $mac }`.** It is in the [ARP cache](term:arp-cache), so { $node } need not ask.
arp-learned-asker = **{ $node } notes who asks: `{ $address }` is at `{ $mac }`.** The request itself says so. Whoever asks for an address mostly wants to send to it, so the entry will soon be needed.
arp-answer = **`{ $address }` is the address of { $node }, so { $node } answers.** The reply goes to `{ $asker }` alone and says `{ $mac }`. Nodes with other addresses that receive the request send nothing.
arp-resolved = **The reply is here: `{ $address }` is at `{ $mac }`.** { $node } writes it into its [ARP cache](term:arp-cache), and { $packets ->
    [one] the packet that waited leaves
   *[other] the { $packets } packets that waited leave
 } now.
arp-unasked = **Reply that { $node } did not ask for: `{ $address }` is at `{ $mac }`.** It is addressed to { $node }, so RFC 826 has it stored. ARP has no way to tell whether it is true. Linux stores a reply it did not ask for from an unknown sender only where `arp_accept` is set.
arp-replaced = **`{ $address }` was at `{ $before }`; now `{ $mac }` claims it.** The last message wins. That is right when a network card was replaced, and wrong when the message is forged or when two nodes have one address.
arp-fixed = **`{ $mac }` claims `{ $address }`, but that entry was written by hand.** The entry stays as it is: a configured entry counts for more than a received one.
arp-group = **`{ $mac }` is a group address, so this node does not believe that `{ $address }` is there.** No single network card has such an address. Whoever believed it would send packets for `{ $address }` to a whole group.
arp-written = **Hand-written entry in the ARP cache of { $node }: `{ $address }` is at `{ $mac }`.** No request was sent, and the entry does not age.
arp-remembered = **The [ARP cache](term:arp-cache) of { $node } says: `{ $address }` is at `{ $mac }`.** { $node } learned that earlier, and does not know whether it is still true.
arp-conflict = **`{ $mac }` uses the address of { $node }, `{ $address }`.** Two nodes have one address. Every other node reaches the one whose message came last.
arp-conflict-again = **`{ $mac }` claims the address of { $node }, `{ $address }`, again.** { $node } defended the address less than 10 s ago, so now it sends nothing: otherwise both would announce without end. RFC 5227 lets a node give the address up, or keep it, as here. Then a person has to settle it.
arp-announce = **{ $node } tells every node on the link: `{ $address }` is at `{ $mac }`.** In this request, asker and asked are the same ([gratuitous ARP](term:gratuitous-arp)). No node answers. Nodes that have an entry for the address correct it; the others store nothing (RFC 826). Linux stores it where `arp_accept` is set.
arp-announce-again = **{ $node } announces `{ $address }` a second time, 2 s after the first.** Nobody confirms an announcement, and a frame may be lost. Nodes that missed the first one get this one; there is no third.
arp-again = **No reply for `{ $target }` within a second.** The request or the reply may be lost, or no node has the address. { $node } asks again: try number { $tries }.
arp-gave-up = **No node answers for `{ $target }`.** { $tries } requests got no reply: no node has the address, or nothing gets through. { $packets ->
    [one] The packet that waited is
   *[other] The { $packets } packets that waited are
 } given up as “host unreachable”.
arp-forged = **{ $node } sends a reply that nobody asked for and that is not true.** It tells `{ $victim }` that `{ $claimed }` is at `{ $mac }`. If `{ $victim }` believes it, packets meant for `{ $claimed }` come to { $node }.

## Where a packet goes
to-itself = **`{ $target }` is { $node } itself.** The packet is delivered inside the host; no frame leaves.
own-queue-full = **This node has sent { $count } packets to itself at one moment, so this one is dropped.** Inside a node an answer takes no time: two programs that answer each other would never end. The sender is not told.
route-direct = **`{ $target }` is on a link of { $node }.** It lies in `{ $prefix }`, the network at { $interface }. So the frame goes to `{ $target }` itself, without another router.
route-default = **`{ $target }` is on no link of { $node }.** Only the default route `{ $prefix }` matches. So the frame goes to the [gateway](term:gateway) `{ $hop }` at { $interface }. The packet inside is still for `{ $target }`.
route-via = **The longest match for `{ $target }` is `{ $prefix }`.** { $matches ->
    [one] It is the only route that matches
   *[other] { $matches } routes match; the longer prefix says more and wins
 }. The next hop is `{ $hop }`, at { $interface }.
route-removed = **The route to `{ $prefix }` is gone from the table of { $node }.** No other node is told. Only the next packet that needs the route will show it.
no-route = **No route matches `{ $target }`.** It is on no link of { $node }, and there is no default route. The packet does not leave; the program is told.
forward-no-route = **No route matches `{ $target }`.** It is on no link of { $node }, and there is no default route either. So { $node } drops the packet.
forward-ttl = **The [TTL](term:ttl) falls from { $before } to { $after }.** The frame that brought the packet is gone. { $node } builds a new one for { $interface }, with the MAC address of { $node } as its source. The IP addresses stay as they were.
forward-stop = **{ $node } writes the next stop, `{ $next }`, into the Destination Address, and its own address `{ $own }` into the source route.** So the packet brings the way back along. The [TTL](term:ttl) falls from { $before } to { $after }. A new frame leaves by { $interface }.
ttl-zero = **The [TTL](term:ttl) would fall to 0, so { $node } drops the packet for `{ $target }`.** Without this rule, a packet in a loop would go round for ever.
redirect = **The packet leaves by the interface it came in on.** `{ $source }` could hand packets for `{ $target }` to `{ $gateway }` itself. { $node } passes this one on and tells `{ $source }` so.
redirect-taken = **`{ $from }` knows a shorter way.** From now on packets for `{ $target }` go to `{ $gateway }`: a route for this one address.
redirect-refused = **`{ $from }` says that packets for `{ $target }` should go to `{ $gateway }`. { $node } does not believe it.** Only the router in use may say so, and it may name only a neighbour. Otherwise anyone could draw traffic to himself.

## Too long for a link
fragmented = **{ $length } bytes do not fit into { $mtu }.** The packet is cut into { $pieces } [fragments](term:fragment). Each gets a header of its own, with the same identification. Only the target puts them together.
own-too-long = **{ $length } bytes must not be cut, and the path to `{ $target }` takes { $mtu }.** { $node } knows that by now, so it does not even send the packet.
too-long-for-link = **{ $length } bytes do not fit into { $interface }, whose [MTU](term:mtu) is { $mtu }, and the packet says: do not fragment.** So { $node } drops it. The error will name the next hop’s MTU.
path-mtu = **The path to `{ $target }` takes { $mtu } bytes.** { $told ->
    [yes] A router on the way said so.
   *[no] The router on the way named no size, as old ones do; { $node } takes the next smaller size that links usually have.
 } From now on, { $node } sends nothing longer there with “do not fragment”: this is [path MTU discovery](term:path-mtu).
fragment-kept = **Fragment: { $length } bytes at offset { $from }.** { $node } has { $have } bytes, and the datagram is not whole. It waits for the rest.
reassembled = **The last gap is closed: { $length } bytes.** Only now does the datagram go up to its protocol. One lost fragment would have made all the others useless.
reassembly-timeout = **The missing fragments did not come in time.** { $node } drops the { $have } bytes that it has. IP never asks for a single fragment again.

## What is dropped silently
drop-mac = **This frame is for `{ $mac }`, not for { $node }.** The network card drops it silently; IP never sees it.
drop-ether-type = **{ $node } knows no EtherType `{ $type }`: silently dropped.** Ethernet has no error message for that.
frame-sent = **The program puts { $size } bytes on the wire, made by hand.** The rest of { $node } adds nothing and checks nothing.
call-send-frame = Send a frame of { $size } bytes, made by hand.
drop-malformed = **The contents do not fit the format they claim.** A length, a version or a type is wrong: silently dropped.
drop-ip-checksum = **The header’s [checksum](term:checksum) is wrong.** The frame check sequence was right, so a bit changed inside a device, not on a link. { $node } drops the packet silently, since even the source address may be wrong.
drop-icmp-checksum = **The ICMP [checksum](term:checksum) is wrong.** A bit changed inside a device: the frame check sequence was computed after that, and the IP checksum covers the header alone. { $node } drops the message silently.
drop-udp-checksum = **The UDP [checksum](term:checksum) is wrong.** The frame check sequence and the IP header were right, so the packet came this far. But a bit in the UDP header or in the data was changed inside a device. { $node } drops the datagram silently.
drop-source = **`{ $source }` cannot have sent this.** No host has that address as its own, so { $node } drops the packet.
drop-own-source = **`{ $source }` is this node’s own address, but the packet came from a wire.** Its source is forged, another node uses the address too, or a packet of this node came back. An answer would go to this node itself, so the packet is dropped.
drop-loopback = **`{ $target }` is a loopback address, but the packet came from a wire.** Addresses in `127.0.0.0/8` are used inside a node and never on a link. The packet is dropped without a word.
source-route-unfinished = **The packet follows a source route, and its next stop is `{ $next }`: it has not arrived.** A host need not pass such a packet on, and { $node } does not. So { $node } drops the packet.
source-route-stop = **{ $node } is a stop of the packet’s source route, and the next stop is `{ $next }`.** So { $node } looks up the route to `{ $next }`, not that to the end of the source route.
source-route-strict = **The source route is strict, but `{ $next }` is on no link of { $node }.** No other router may lie between two stops. So { $node } drops the packet.
source-route-astray = **The packet follows a strict source route, but { $node } is none of its stops.** The node before should not have sent it here. So { $node } drops the packet.
source-route-two = **The packet carries two source routes.** It may carry one. So { $node } drops the packet.
drop-not-mine = **The frame came to { $node }, but the packet is for `{ $target }`.** { $node } is no router, so it does not pass the packet on. It drops the packet silently.
drop-link-broadcast = **The frame was for many on the link, but the packet is for `{ $target }`.** Routers do not pass on what came as a broadcast: if every router here did, one packet would become many.
drop-filter = **The filter of { $node } drops this packet from `{ $source }`.** An administrator decided that it must not pass.
drop-directed-broadcast = **Broadcast to a whole network, sent from outside.** `{ $target }` would make every host there answer. By default, routers do not pass it on.
drop-fragment = **This fragment fits nowhere.** It is too long, or does not end where the next could begin.

## ICMP
ping-request = **{ $node } sends echo request number { $sequence } to `{ $target }`.** The { $size } bytes of data are to come back unchanged. ICMP has no ports: an identifier tells whose request it is.
echo-reply = **{ $node } answers an echo request.** Source and destination change places, and the { $size } bytes go back to `{ $source }` unchanged.
echo-options = **The request came with IP options, and the reply takes them back.** Routes and timestamps that were recorded go on from here: this node adds its own where there is room. A source route is followed in reverse.
echo-broadcast = **An echo request to a broadcast address gets no answer.** Otherwise one forged request would make a whole network send to one host.
echo-received = **The reply to number { $sequence } is here, after { $time }.** It carries the identifier and the number of the request. By these two, ping knows which request it answers.
echo-missed = **No answer to number { $sequence } came in time.** That names no cause: the request or the reply may have been lost, damaged, dropped by a filter or sent to the wrong node, or there is no such host.
protocol-unknown = **{ $node } knows no protocol { $protocol }.** The packet came to the right host, but nothing there can take it.
error-sent = **{ $node } tells `{ $source }`: { $reason }.** The error quotes the first { $quoted } bytes of the packet: at least its IP header and 8 bytes more, with the ports or the ICMP identifier. By them, the sender finds the program that sent it.
error-not-sent = **{ $node } sends no error: { $why }.**
why-error = an error never answers an error, or two nodes could go on for ever
why-broadcast = the packet was a broadcast or a multicast, and every node would answer
why-fragment = only a datagram's first fragment is answered
why-source = the packet does not say whom to tell
error-filtered = **An error would be due, but the filter keeps it back.** The sender will not learn the reason.
error-limited = **An error would be due, but there were too many.** { $node } sends only so many a second, so that errors do not become a flood.
error-received = **`{ $from }` reports: { $reason }.** The quote shows which packet it is about: one that { $node } sent to `{ $target }`. { $quote }
quote-ports = From the ports in the quote, { $from } and { $to }, the node sees which of its programs sent the packet.
quote-echo = From the identifier { $identifier } and the number { $sequence } in the quote, the node sees which request of which program it was.
quote-header = The quote ends before anything that names the program.
trace-probe = **{ $node } sends a probe that may cross { $hop ->
    [one] one hop
   *[other] { $hop } hops
 }.** The router where the [TTL](term:ttl) reaches 0 sends an error; the error’s source address is that hop. If the probe gets as far as `{ $target }`, that host answers. This is probe { $probe } of this hop.

## UDP
udp-sent = **{ $size } bytes go out from port { $from } to port { $port }.** UDP adds a header of 8 bytes and promises nothing: no connection, no answer, no second try.
udp-delivered = **Port { $port } is open: { $size } bytes from `{ $source }` go to its program.** UDP itself confirms nothing. Whether the sender learns that they arrived is up to the program.
udp-echoed = **The program sends back what it got.** The answer goes to the address and the [port](term:port) that `{ $source }` sent from.
udp-no-port = **No program listens on [port](term:port) { $port }.** The datagram came to the right host, but no program has opened the port.
