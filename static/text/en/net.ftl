### What a network's nodes decide, and the screens it is shown on.

## Screens
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
what-if-flip = damaged
map-label = The network. Arrow keys move from node to node, Enter shows what a node holds.
map-frame = { $summary }, from { $from } to { $to }
map-holds = What { $node } holds
panel-ladder = What crosses the wires
hint-ladder = press a frame to open or break it
panel-map = Map
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
call-announce = Announce its own address.
call-learn-arp = Write `{ $address }` = `{ $mac }` into the ARP cache by hand.
call-remember-arp = It still holds `{ $address }` = `{ $mac }` in its ARP cache.
call-forge-arp = Tell `{ $victim }` that `{ $claimed }` is at this node.
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
told-hop-silent = Hop { $hop }: nobody answered.
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
reason-prohibited = administratively prohibited
reason-unreachable = destination unreachable
reason-ttl = time to live exceeded
reason-reassembly = reassembly time exceeded
reason-redirect = redirect
reason-other = another error

## A frame is lost
lost-fault = **You dropped frame { $frame }.** It left and never arrives. Nobody tells its sender: only a timer or a missing answer will show it.
lost-chance = **Frame { $frame } was lost on the link.** Ethernet does not send it again. Whoever needs it has to notice for itself.
lost-queue = **The queue before the link was full, so frame { $frame } was dropped.** Frames came faster than they left. More room would only have made them wait longer.
lost-too-long = **Frame { $frame } is longer than its link takes.** The link drops it without a word. The node that built it assumed a larger [MTU](term:mtu).
not-overtaken = **No frame follows { $frame } that could overtake it.** You had it wait to be overtaken. After { $time } it waits no longer and arrives late.

## The hub
hub-repeats = **The hub repeats what it hears out of { $ports ->
    [one] its only other port
    [2] both other ports
   *[other] all { $ports } other ports
 }.** To it this is a signal, not a frame: it reads no header and remembers nothing. Whoever is connected hears everything.

## The switch
switch-learned = **The switch learns: `{ $mac }` is at port { $port }.** It read the source address and wrote it into its [MAC table](term:mac-table). Nobody configured it.
switch-moved = **`{ $mac }` has moved from port { $before } to port { $port }.** The last frame decides: a computer was plugged in elsewhere, or another one uses its MAC address.
switch-forward = **The switch knows `{ $mac }`: port { $port }, and no other.** The frame goes out there unchanged. The other ports do not see it.
switch-flood = **The switch does not know `{ $mac }`, so it floods.** The frame goes out of all { $ports } other ports. If the owner of that address is there, it gets the frame. Once it sends a frame itself, the switch knows its port.
switch-broadcast = **A broadcast goes to everyone.** The switch sends it out of all { $ports } other ports. It does so every time: nobody has the [broadcast](term:broadcast) address, so the switch never learns a port for it.
switch-stays = **`{ $mac }` is where the frame came from: port { $port }.** Sender and receiver are on the same side, so the switch sends the frame nowhere.

## ARP
arp-miss = **The [ARP cache](term:arp-cache) holds no [MAC address](term:mac) for `{ $target }`.** Without one it cannot address a frame. So it asks everyone on the link by [broadcast](term:broadcast), and the packet waits.
arp-expired = **The [ARP cache](term:arp-cache) entry for `{ $target }` is too old.** An old answer may be wrong: network cards are replaced, addresses are given to other nodes. So it asks again.
arp-waits = **It has already asked for `{ $target }`.** This packet waits with the others. At most one question a second goes out for one address.
arp-queue-full = **Too many packets wait for `{ $target }`.** The oldest is dropped to make room. A node should keep at least the latest one.
arp-known = **The MAC address of `{ $target }` is known: `{ $mac }`.** It is in the [ARP cache](term:arp-cache), so nobody has to be asked.
arp-learned-asker = **It notes who asks: `{ $address }` is at `{ $mac }`.** The request itself says so. Whoever asks for an address mostly wants to talk to it, so the entry will soon be needed.
arp-answer = **`{ $address }` is its own address, so it answers.** The reply goes to `{ $asker }` alone and says `{ $mac }`. A node with another address that hears the question keeps silent.
arp-resolved = **The answer is here: `{ $address }` is at `{ $mac }`.** It goes into the [ARP cache](term:arp-cache), and { $packets ->
    [one] the packet that waited leaves
   *[other] the { $packets } packets that waited leave
 } now.
arp-unasked = **Nobody asked, yet here is an answer: `{ $address }` is at `{ $mac }`.** ARP believes it. It has no way to tell whether it is true.
arp-replaced = **`{ $address }` was at `{ $before }`; now `{ $mac }` claims it.** The latest word wins. That is right when a network card was replaced, and wrong when someone lies or when two nodes have one address.
arp-fixed = **`{ $mac }` claims `{ $address }`, but that entry was written by hand.** The entry stays as it is: what was configured counts for more than what is heard.
arp-written = **Someone writes into its ARP cache: `{ $address }` is at `{ $mac }`.** Nobody was asked, and the entry does not age.
arp-remembered = **Its [ARP cache](term:arp-cache) says: `{ $address }` is at `{ $mac }`.** It learned that earlier. Whether it is still true, it does not know.
arp-conflict = **`{ $mac }` uses its address `{ $address }`.** Two nodes have one address. Every other node reaches the one that it heard last.
arp-conflict-again = **`{ $mac }` claims its address `{ $address }` again.** It defended the address less than 10 s ago, so now it keeps quiet: otherwise both would announce without end. RFC 5227 lets a node give the address up, or keep it, as here. Then a person has to settle it.
arp-announce = **It tells everyone on the link: `{ $address }` is at `{ $mac }`.** In this request, asker and asked are the same ([gratuitous ARP](term:gratuitous-arp)). Nobody answers. A node that has an entry for the address corrects it; the others need not store anything.
arp-announce-again = **It announces `{ $address }` a second time, 2 s after the first.** Nobody confirms an announcement, and a frame may be lost. Whoever missed the first one hears this one; there is no third.
arp-again = **No answer for `{ $target }` within a second.** The question or the reply may be lost, or nobody has the address. It asks again: try number { $tries }.
arp-gave-up = **Nobody answers for `{ $target }`.** { $tries } questions got no answer: nobody has the address, or nothing gets through. { $packets ->
    [one] The packet that waited is
   *[other] The { $packets } packets that waited are
 } given up as “host unreachable”.
arp-forged = **It sends an answer that nobody asked for and that is not true.** It tells `{ $victim }` that `{ $claimed }` is at `{ $mac }`. If `{ $victim }` believes it, packets meant for `{ $claimed }` come here.

## Where a packet goes
to-itself = **`{ $target }` is this node itself.** The packet turns round inside; no frame is sent.
route-direct = **`{ $target }` is on its own link.** It lies in `{ $prefix }`, the network at { $interface }. So the frame goes to `{ $target }` itself, without another router.
route-default = **`{ $target }` is not on its own link.** Only the default route `{ $prefix }` matches. So the frame goes to the [gateway](term:gateway) `{ $hop }` at { $interface }. The packet inside is still for `{ $target }`.
route-via = **The longest match for `{ $target }` is `{ $prefix }`.** { $matches ->
    [one] It is the only route that matches
   *[other] { $matches } routes match; the longer prefix says more and wins
 }. The next hop is `{ $hop }`, at { $interface }.
route-removed = **The route to `{ $prefix }` is gone from its table.** Nobody is told. Only the next packet that needs the route will notice.
no-route = **No route matches `{ $target }`.** It is on none of this node’s links, and there is no default route. The packet does not leave; the program is told.
forward-no-route = **No route matches `{ $target }`.** The network is none of its own, and it has no default route either. So the packet ends here.
forward-ttl = **The [TTL](term:ttl) falls from { $before } to { $after }.** The frame that brought the packet is gone. A new one leaves by { $interface }, with this router’s MAC address as its source. The IP addresses stay as they were.
ttl-zero = **The [TTL](term:ttl) has run out.** It would fall to 0, so this router throws the packet for `{ $target }` away. Without this rule, a packet in a loop would go round for ever.
redirect = **This packet leaves the way it came.** `{ $source }` could hand packets for `{ $target }` to `{ $gateway }` itself. The router passes this one on and tells `{ $source }` so.
redirect-taken = **`{ $from }` knows a shorter way.** From now on packets for `{ $target }` go to `{ $gateway }`: a route for this one address.
redirect-refused = **`{ $from }` says that packets for `{ $target }` should go to `{ $gateway }`. It is not believed.** Only the router in use may say so, and it may name only a neighbour. Otherwise anyone could draw traffic to himself.

## Too long for a link
fragmented = **{ $length } bytes do not fit into { $mtu }.** The packet is cut into { $pieces } [fragments](term:fragment). Each gets a header of its own, with the same identification. Only the target puts them together.
own-too-long = **{ $length } bytes must not be cut, and the path to `{ $target }` takes { $mtu }.** It knows that by now, so it does not even send the packet.
too-long-for-link = **{ $length } bytes do not fit into { $interface }, whose [MTU](term:mtu) is { $mtu }, and the packet says: do not fragment.** So the router drops it. The error will say how long a packet may be.
path-mtu = **The path to `{ $target }` takes { $mtu } bytes.** A router on the way said so. From now on, nothing longer is sent there with “do not fragment”: this is [path MTU discovery](term:path-mtu).
fragment-kept = **A fragment: { $length } bytes from byte { $from } on.** { $have } bytes are here, and the datagram is not whole. It waits for the rest.
reassembled = **The last gap is closed: { $length } bytes.** Only now does the datagram go up to its protocol. One lost fragment would have made all the others useless.
reassembly-timeout = **The missing fragments did not come in time.** The { $have } bytes that are here are thrown away. Nothing asks for a single fragment again.

## What is dropped without a word
drop-mac = **This frame is for `{ $mac }`, which is not its address.** The network card drops it without telling anyone; IP never sees it.
drop-ether-type = **Nothing here understands EtherType `{ $type }`.** The frame is dropped without a word: Ethernet has no error message for that.
frame-sent = **A program puts { $size } bytes on the wire, made by hand.** The rest of the host adds nothing and checks nothing.
call-send-frame = Send a frame of { $size } bytes, made by hand.
drop-malformed = **This makes no sense as what it claims to be.** A length, a version or a type does not fit, so it is dropped without a word.
drop-ip-checksum = **The header’s [checksum](term:checksum) is wrong.** Some bit was changed on the way. The packet is dropped without a word, since even the source address may be wrong.
drop-icmp-checksum = **The ICMP [checksum](term:checksum) is wrong.** The message is dropped without a word.
drop-udp-checksum = **The UDP [checksum](term:checksum) is wrong.** The IP header was whole, so the packet came this far. But a bit in the UDP header or in the data was changed. The datagram is dropped without a word.
drop-source = **`{ $source }` cannot have sent this.** It is nobody's own address, so the packet is dropped.
drop-not-mine = **The frame came to it, but the packet is for `{ $target }`.** It is no router, so it does not pass the packet on. The packet ends here without a word.
drop-link-broadcast = **The frame was for many on the link, but the packet is for `{ $target }`.** A router does not pass on what came as a broadcast: if every router here did, one packet would become many.
drop-filter = **A filter drops this packet from `{ $source }`.** Someone decided that it must not pass.
drop-directed-broadcast = **A broadcast to a whole network, sent from outside.** `{ $target }` would make every host there answer. By default, routers do not pass it on.
drop-fragment = **This fragment fits nowhere.** It is too long, or does not end where the next could begin.

## ICMP
ping-request = **It sends echo request number { $sequence } to `{ $target }`.** The { $size } bytes of data are to come back unchanged. ICMP has no ports: an identifier tells whose request it is.
echo-reply = **It answers an echo request.** Source and destination change places, and the { $size } bytes go back to `{ $source }` unchanged.
echo-broadcast = **An echo request to everyone gets no answer.** Otherwise one forged request would make a whole network shout at someone.
echo-received = **The reply to number { $sequence } is here, after { $time }.** It carries the identifier and the number of the request. By these two, ping knows which request it answers.
echo-missed = **No answer to number { $sequence } came in time.** Silence does not say why. The request or the reply may have been lost, damaged, dropped by a filter or sent to the wrong node, or nobody is there.
protocol-unknown = **Nothing here understands protocol { $protocol }.** The packet came to the right host, but there is nobody to give it to.
error-sent = **It tells `{ $source }`: { $reason }.** The error quotes the first { $quoted } bytes of the packet. By them, the sender can find out which of its programs sent it.
error-not-sent = **It sends no error: { $why }.**
why-error = an error never answers an error, or two nodes could go on for ever
why-broadcast = the packet was for everyone, and everyone would answer
why-fragment = only a datagram's first fragment is answered
why-source = the packet does not say whom to tell
error-filtered = **An error would be due, but the filter keeps it back.** The sender will not learn the reason.
error-limited = **An error would be due, but there were too many.** A node sends only so many a second, so that errors do not become the flood.
error-received = **`{ $from }` reports: { $reason }.** The quote shows which packet it is about: one that this node sent to `{ $target }`. { $quote }
quote-ports = From the ports in the quote, { $from } and { $to }, the node sees which of its programs sent the packet.
quote-echo = From the identifier { $identifier } and the number { $sequence } in the quote, the node sees which request of which program it was.
quote-header = The quote ends before anything that names the program.
trace-probe = **It sends a probe that may cross { $hop ->
    [one] one hop
   *[other] { $hop } hops
 }.** A router at which its [TTL](term:ttl) runs out reports that, and so gives its address away. If the probe gets as far as `{ $target }`, that host answers. This is probe { $probe } of this hop.

## UDP
udp-sent = **{ $size } bytes go out from port { $from } to port { $port }.** UDP adds a header of 8 bytes and promises nothing: no connection, no answer, no second try.
udp-delivered = **Port { $port } is open: { $size } bytes from `{ $source }` go to its program.** UDP itself confirms nothing. Whether the sender learns that they arrived is up to the program.
udp-echoed = **The program sends back what it got.** The answer goes to the address and the [port](term:port) that `{ $source }` sent from.
udp-no-port = **Nobody listens on [port](term:port) { $port }.** The datagram came to the right host, but no program has opened the port.
