### Layers: what each one adds, who reads it, and what the two models call it.

goal = **After this lesson you can say** which header each layer puts before a request, in which order, and which field names what is inside.
recap = On the way down, each layer put its header before what it was given: a message, then a segment, a packet, a frame. On the way up, each layer read its own header, removed it, and passed the rest up to whom a field of it named.
try = Ask for a longer path: which numbers grow, and which stay?

panel-tables = Layers
hint-tables = changed rows are marked
knob-show = Show
choice-stack = Down one stack, up the other
choice-hops = Through every device
knob-transport = Transport
choice-tcp = TCP
choice-udp = UDP
knob-internet = Internet
choice-ipv4 = IPv4
choice-ipv6 = IPv6
knob-path = Path to ask for
hint-path = the longer it is, the more data
error-path = A path was expected here: it begins with `/`, has no spaces, and at most { $most } characters.

preset-long-path = A longer request
preset-stack-udp = UDP instead of TCP
preset-stack-ipv6 = IPv6 instead of IPv4
preset-hops-udp = UDP, without a proxy
preset-to-c = The frame is addressed to C
preset-ttl-one = A Time to Live of 1
showed-long-path = **The headers are as long as before; only the data is longer.** So the headers’ share of the frame is smaller.
showed-stack-udp = **UDP’s header is shorter than TCP’s.** It has no sequence number and no acknowledgment. The layers below do the same work for both.
showed-stack-ipv6 = **Only the internet layer is another one.** TCP above it and Ethernet below it do the same work. The Type field says which IP is inside.
showed-hops-udp = **Without a proxy, the datagram that A sent is the one that B’s program gets.** Hub, switch and router read no further than with TCP.
showed-to-c = **C’s card took the frame in, and C’s IP dropped the packet: it was for another address.** No acknowledgment came, so A’s TCP sent the data again, in a frame to R.
showed-ttl-one = **R dropped the packet and told A why.** A’s TCP kept the connection and sent the data again, with its usual TTL.

## Tables
view-stack-down = The sender’s stack
view-stack-up = The receiver’s stack
view-models = The two models
view-message = The message, byte by byte
view-reached = How far up each device has read
column-osi = OSI
column-tcpip = TCP/IP
column-protocols = Protocols
column-unit = Unit
column-device = Device
column-down = Sender: bytes
column-up = Receiver: bytes
column-part = Part
column-bytes = Bytes
column-hex = In hexadecimal
column-node = Node
column-bits = 1 Bits
column-link = 2 Frame
column-net = 3 Packet
column-transport = 4 Segment
column-app = 7 Message
cell-osi-7 = 7 Application
cell-osi-6 = 6 Presentation
cell-osi-5 = 5 Session
cell-osi-4 = 4 Transport
cell-osi-3 = 3 Network
cell-osi-2 = 2 Data link
cell-osi-1 = 1 Physical
cell-tcpip-app = Application
cell-tcpip-transport = Transport
cell-tcpip-net = Internet
cell-tcpip-link = Link
cell-protocol-signals = copper, fibre, radio
cell-unit-message = message
cell-unit-segment = segment
cell-unit-datagram = datagram
cell-unit-packet = packet
cell-unit-frame = frame
cell-unit-bit = bit
cell-device-proxy = proxy
cell-device-host = host
cell-device-router = router
cell-device-switch = switch
cell-device-hub = hub

## Down and up
stack-models = **Two models of the same work.** The Internet is built on four layers: application, transport, internet, link. OSI counts seven. In both, each layer uses only the layer below it, and talks to the same layer on the other side. A request will now go down this stack and up the other.
stack-data = **The program writes { $bytes } bytes: `{ $line }` and what follows.** This is the message of the application layer, HTTP. It names what is wanted. It says nothing about the way there.
stack-session = **OSI has two more layers here. Nothing is added.** Text encodings, encryption, logins and dialogues exist, but programs and their libraries do that work inside the application layer. Not one byte comes between HTTP and what carries it.
stack-tcp = **TCP puts { $header } bytes before the data: now it is a segment of { $bytes }.** The ports { $from } and { $to } say which program sent it and which one gets it. The sequence number says where the data belongs. The connection was opened before.
stack-udp = **UDP puts { $header } bytes before the data: now it is a datagram of { $bytes }.** The ports { $from } and { $to }, a length, a checksum. There is no number and no connection, so nobody would notice a loss. HTTP/1.1 relies on TCP; no real server reads this request from UDP.
stack-ip = **{ $internet } puts { $header } bytes before it: now it is a packet of { $bytes }.** The addresses `{ $source }` and `{ $destination }` stay the same on the whole way. { $internet ->
    [IPv6] At 16 bytes each, they fill 32 bytes of the header, which has no checksum.
   *[IPv4] At 4 bytes each, they fill 8 bytes of the header.
 } A field of this header says that { $transport } is inside. To IP, the rest is only payload.
stack-ethernet = **Ethernet puts { $header } bytes before it: now it is a frame of { $bytes }.** The MAC address `{ $mac }` is that of the next node on this link, here the receiver itself. The Type field says that { $internet } is inside. The network card also appends a checksum of 4 bytes, which captures do not show.
stack-bits = **The frame becomes { $bits } bits on the wire.** Of its { $bytes } bytes, { $data } are what the program wrote. The other { $headers } are headers: { $share } %. A longer request has the same headers, so their share is smaller.
stack-up-ethernet = **The receiver’s card reads the first header: `{ $mac }` is its own address.** The Type `{ $type }` says who gets the rest: { $internet }. The Ethernet header has done its work and is removed. { $bytes } bytes go up.
stack-up-ip = **IP reads its header: the packet is for this host.** { $field } { $number } says who gets the rest: { $transport }. The header is removed, and { $bytes } bytes go up.
stack-up-tcp = **TCP reads its header: port { $port }.** Ports and addresses together name the connection. The sequence number shows that the data is next in order. The header is removed, and { $bytes } bytes wait for the program that has this connection.
stack-up-udp = **UDP reads its header: port { $port }.** The program that opened this port gets the { $bytes } bytes, as one datagram. The header is removed.
stack-up-data = **The program reads the same { $bytes } bytes that the other one wrote.** Each layer has read exactly the header that its own counterpart wrote. No layer had to understand what was inside.
stack-alone = **A lower layer can do without an upper one, never the reverse.** { $internet ->
    [IPv6] ARP is a frame with no IP in it. IPv6 does not use it: it asks for MAC addresses by ICMPv6 (RFC 4861 §7.2), in packets with no TCP or UDP in them.
   *[IPv4] ARP is a frame with no IP in it. Ping is an IPv4 packet with no TCP or UDP in it.
 } But data cannot leave without a frame: every layer needs all those below it.
guess-inside = The { $holder } header is read next. Which field says who gets what is inside?
guess-inside-field = { $field ->
    [type] { $label } stands in the Ethernet header. It says what the frame carries.
    [protocol] { $label } stands in the IP header. It says what the packet carries.
    [port] { $label } stands in the TCP or UDP header. It says which program on this host the data is for.
   *[address] { $label } says which machine is meant, not what is inside.
 }

myth-osi-internet = “OSI is what the Internet runs.”
truth-osi-internet = The Internet runs TCP/IP, whose layers are link, internet, transport and application (RFC 1122 §1.1.3). OSI is a model of its own (ISO 7498) whose own protocols hardly anyone uses. Its numbers stayed as words: a “layer 2 switch”, a “layer 7 proxy”.
myth-session-layer = “Real stacks have a session and a presentation layer.”
truth-session-layer = The application layer of the Internet is not divided further; it combines the functions of OSI’s application and presentation layers, and has no layer for sessions (RFC 1122 §1.1.3). Where encoding, encryption or a session is needed, a protocol of the application does it.
myth-proxy-packets = “A proxy forwards packets.”
truth-proxy-packets = A proxy receives a message and sends a request of its own (RFC 9110 §3.7). The TCP connection ends at the proxy and another one begins: other ports, other sequence numbers, other packets. A router forwards packets.

## Through every device
intro = { $transport ->
    [udp] **A sends the request to B as a UDP datagram.** It passes hub H, switch S and router R. A proxy passes on connections and UDP has none, so there is no proxy here. Watch how far up each device reads.
   *[tcp] **A asks for a page. P, a reverse [proxy](term:proxy), is placed before the server B.** Between A and P are hub H, switch S and router R; the connection from A to P is open already. Watch how far up each device reads, and open the frame at each hop.
 } { $internet ->
    [ipv6] **You chose IPv6, but this run is IPv4:** the hosts here support nothing else. With IPv6 the same devices would read the same layers. Each packet would be 20 bytes longer, and the router would lower the Hop Limit, with no header checksum to correct (RFC 8200 §3). “Down one stack, up the other” builds the IPv6 header.
   *[ipv4] The hosts here support only IPv4.
 }
tcp-sent = **TCP puts a header before { $size } bytes of data.** Their numbers begin at { $sequence }. The segment goes down to IP, the packet to Ethernet.
tcp-data = **The frame, the packet and the segment are opened: { $size } bytes of data are in order.** Three headers were read here, one by each layer. TCP expects { $next } next.
hub-repeats = **The hub reads nothing.** It sends the same signal out of { $ports ->
    [one] its only other port
    [2] both other ports
   *[other] all { $ports } other ports
 }. Ethernet, IP, TCP and HTTP are left alone: a hub knows bits, no frames. So C receives this too.
drop-mac = **This host reads one field: the destination MAC address.** `{ $mac }` is not its own, so the card drops the frame. The headers inside are never read. A hub brings every frame to every node; a switch brings few.
switch-forward = **The switch reads the Ethernet header, and no further.** `{ $mac }` is behind port { $port }, so the frame leaves there, unchanged. IP, TCP and HTTP are left alone.
forward-ttl = **The router reads the IP header, and no further.** The old Ethernet header is gone, and a new one leaves by { $interface }. In the packet it lowers the [TTL](term:ttl) from { $before } to { $after } and corrects the header’s checksum. Addresses, transport header and data stay.
proxy-connects = **The proxy reads up to HTTP.** A’s connection, socket { $socket }, ends here, and { $size } bytes of request came out of it. The proxy asks `{ $server }` for a connection of its own, to pass the request on.
proxy-passes = **The answer crosses the proxy: { $size } bytes from socket { $socket } are written to socket { $other }.** They were data in one connection and become data in another. Every header is new.
udp-sent = **UDP puts 8 bytes before { $size } bytes of data.** From port { $from } to port { $port }, with no connection. The datagram goes down to IP, the packet to Ethernet.
udp-delivered = **The frame, the packet and the datagram are opened: { $size } bytes from `{ $source }`, for port { $port }.** Three headers were read here, one by each layer. The program gets the data. A is not told.
