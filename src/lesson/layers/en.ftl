### Layers: what each one adds, who reads it, and what the two models call it.

title = Layers
about = One request: down the sender’s stack, up the receiver’s.
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
inside-field = { $field ->
    [type] Type
    [protocol] Protocol
    [next-header] Next Header
    [port] Destination Port
   *[address] Destination Address
 }
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

## Words explained
term-ttl = Time to Live: a count in every IPv4 packet. Each router takes one off, and drops the packet when nothing is left (RFC 1812 §5.3.1). RFC 791 meant seconds; in practice it counts routers.
term-proxy = A program that takes requests in place of a server and sends its own to get the answer. A reverse proxy is placed before the server; a forward proxy is chosen by the client (RFC 9110 §3.7).

## Questions
exercise-layer-of = Which layer does it?
exercise-layer-unit = What the unit is called
exercise-device-reads = How far a device reads
exercise-frame-size = How long the frame is
exercise-without-upper = With or without the other layers
exercise-myth-layers = Myths about layers
option-stack-layer = { $layer ->
    [application] Application
    [transport] Transport
    [internet] Internet (OSI: network)
    [link] Link (OSI: data link)
   *[physical] Physical
 }
layer-does = { $layer ->
    [application] what the programs say to each other
    [transport] from program to program
    [internet] from host to host, across networks
    [link] to the next node on the same link
   *[physical] bits as signals
 }
layer-job = { $job ->
    [programs] Tells the programs of one host apart, by port.
    [route] Chooses the next router on the way.
    [mac] Delivers to a neighbour, by MAC address.
    [request] Says which page is wanted.
    [voltage] Turns bits into voltages, light or radio waves.
    [again] Sends again, from end to end, what was lost, until it is acknowledged.
    [ttl] Counts down so that nothing goes round for ever.
    [status] Answers that something was not found: 404.
    [fcs] Drops what a cable damaged, by a checksum at the end of the frame.
    [window] Keeps a fast sender from flooding a slow receiver.
    [fragments] Cuts what is too long for the next link, and has the destination put it together.
    [repeat] Repeats a signal out of all other ports.
    [cookie] Recognises a visitor by a cookie.
    [switching] Learns behind which port of a switch a node is.
    [ping] Answers a ping.
   *[name] Turns a name into an address.
 }
ask-layer-of = Which layer does this? “{ $job }”
why-layer-of = { $layer }: { $does } ({ $source }).
reason-layer-of = { $layer } has another task: { $does }.
option-unit = { $thing ->
    [frame] Frame
    [packet] Packet
    [segment] Segment
    [message] Message
    [datagram] UDP datagram
   *[bit] Bit
 }
unit-job = { $thing ->
    [frame] what the link layer sends: an Ethernet header, a packet, a checksum
    [packet] what the internet layer hands to the link layer: an IP header and its payload (the whole is also called an IP datagram)
    [segment] what TCP sends: a TCP header and a part of the byte stream
    [message] what the application layer sends: a request, or an answer
    [datagram] a transport header of 8 bytes and one piece of data, without a connection
   *[bit] what the physical layer sends
 }
ask-unit = What is this called? “{ $job }”
why-unit = { $name }: { $job } ({ $source }).
reason-unit = { $name } is something else: { $job }.
option-header = { $header ->
    [none] No header at all
    [ethernet] The Ethernet header
    [ip] The IP header
    [tcp] The TCP header
   *[http] The HTTP header
 }
ask-device-reads = An HTTP request of { $size } bytes to `{ $address }` is on its way by TCP. Which is the innermost header that { $device ->
    [hub] a hub
    [switch] a switch
    [router] a router, which only forwards it,
    [host] the server it is for
    [proxy] an HTTP proxy
    [other-host] another host, at which the frame arrives by mistake,
   *[port-filter] a packet filter that blocks port 80
 } reads?
why-device-reads = { $device ->
    [hub] A hub repeats signals. It reads no header.
    [switch] A switch forwards by the MAC addresses in the Ethernet header. What is inside is not its business.
    [router] A router forwards by the destination in the IP header, and lowers the time to live there. TCP is payload to it.
    [host] The server’s card, its IP, its TCP and its program each read their own header. HTTP is the last.
    [proxy] An HTTP proxy ends the connection, reads the request and sends its own (RFC 9110 §3.7).
    [other-host] Its network card sees that the destination MAC address is not its own, and drops the frame.
   *[port-filter] Ports stand in the TCP header, so such a filter must read that far. It need not read HTTP.
 }
reason-device-reads = { $far ->
    [yes] It does not read that far: that header is payload to it.
   *[no] That is not enough for what it has to do: it reads further.
 }
option-sent = { $thing ->
    [arp] An ARP request in a frame, with no IP header
    [http-in-ip] An HTTP request of { $size } bytes in an IP packet, with no TCP or other transport
    [ping] An echo request in an IP packet, with no transport header
    [tcp-in-ethernet] A TCP segment in an Ethernet frame, with no IP header
    [syn] A TCP segment with no data
    [packet-alone] An IP packet of { $size } bytes on an Ethernet, with no frame
    [empty-udp] A UDP datagram with no data
    [port-in-ip] Data to a port in an IP packet, with no transport header
   *[ospf] A routing message (OSPF) in an IP packet, with no transport header
 }
ask-alone = { $asked ->
    [yes] Which of these is sent in real networks?
   *[no] Which of these is not sent in any network?
 }
why-alone = { $thing ->
    [arp] ARP lies directly in the frame (RFC 826). A lower layer needs nothing from an upper one.
    [http-in-ip] Without a transport there is no port, so no host could tell which program the request is for. An upper layer needs those below it.
    [ping] ICMP lies directly in IP (RFC 792). A lower layer needs nothing from an upper one.
    [tcp-in-ethernet] Ethernet has no type for TCP, and TCP’s own checksum is made with IP addresses (RFC 9293 §3.1). An upper layer needs those below it.
    [syn] A SYN, an ACK or a FIN often carries no data: TCP speaks for itself (RFC 9293 §3.5).
    [packet-alone] Nobody on an Ethernet would know whom it is for: a card looks for a MAC address first. An upper layer needs those below it.
    [empty-udp] A length of 8 is allowed: the header alone (RFC 768).
    [port-in-ip] A port is a field of the transport header: TCP has it, and UDP. Without such a header there is no port.
   *[ospf] OSPF lies directly in IP, as protocol 89 (RFC 2328). A lower layer needs nothing from an upper one.
 }
reason-alone = { $thing ->
    [arp] That is sent all the time: ARP needs no IP header.
    [http-in-ip] Without a transport, no host could tell which program it is for.
    [ping] That is every ping.
    [tcp-in-ethernet] Ethernet has no type for that.
    [syn] Every handshake begins with one.
    [packet-alone] No card on an Ethernet would take it in.
    [empty-udp] RFC 768 allows it, and some programs do it.
    [port-in-ip] There is no port without a transport header.
   *[ospf] Routers do that: protocol 89.
 }
ask-frame-size = { $form ->
    [frame] A program sends { $data } bytes by { $transport } over { $internet } on an Ethernet. How many bytes long is the frame, without preamble and frame check sequence?
   *[data] A frame on an Ethernet has { $frame } bytes, without preamble and frame check sequence. It carries { $transport } over { $internet }. How many bytes of data are in it?
 } { $options ->
    [0] No header has options.
   *[other] The TCP header has { $options } bytes of options.
 }
why-frame-size = Ethernet { $link-header } + { $internet } { $network-header } + { $transport } { $transport-header } = { $headers } bytes of headers. { $form ->
    [frame] { $data } + { $headers } = { $frame }.
   *[data] { $frame } − { $headers } = { $data }.
 }
reason-size-link = The Ethernet header of { $link-header } bytes is forgotten.
reason-size-network = The { $internet } header of { $network-header } bytes is forgotten.
reason-size-transport = The { $transport } header of { $transport-header } bytes is forgotten.
reason-size-options = The { $options } bytes of options belong to the TCP header too.
reason-size-none = Three headers stand between the data and the wire.
reason-size-version = That is the other IP version’s header: IPv4 has 20 bytes, IPv6 has 40.
reason-size-protocol = That is the other transport’s header: UDP has 8 bytes, TCP at least 20.
reason-size-fcs = The frame check sequence of 4 bytes is not to be counted here.
ask-myth-osi-runs = True or false? “A request of { $size } bytes to `{ $address }` passes the seven layers of OSI, because the Internet runs OSI.”
ask-myth-four-layers = True or false? “The standard for hosts on the Internet, such as `{ $address }`, names four layers: application, transport, internet, link.”
ask-myth-session = True or false? “Between the { $size } bytes of an HTTP request and the TCP header stand the headers of the presentation and the session layer.”
ask-myth-inside-application = True or false? “What a request of { $size } bytes needs of encoding, encryption or sessions, the application and its libraries do themselves.”
ask-myth-proxy-packet = True or false? “A proxy forwards the packets of a request of { $size } bytes to `{ $address }` as they are.”
ask-myth-two-connections = True or false? “A request of { $size } bytes that reaches `{ $address }` through an HTTP proxy has crossed two TCP connections.”
ask-myth-switch-ip = True or false? “A layer 2 switch looks for `{ $address }` in its table to forward a packet of { $size } bytes.”
ask-myth-hub-all = True or false? “When a frame of { $size } bytes crosses a hub on its way to `{ $address }`, every host on the hub gets it.”
why-myth-osi-runs = The Internet has four layers: application, transport, internet, link (RFC 1122 §1.1.3). So it is for `{ $address }`. OSI is another model; its numbers are only used as words.
why-myth-session = The application layer of the Internet is not divided (RFC 1122 §1.1.3). The { $size } bytes of HTTP follow directly after the TCP header, or after TLS, which a library runs for the program.
why-myth-proxy-packet = A proxy receives the message of { $size } bytes and sends a request of its own (RFC 9110 §3.7). One connection ends at it, another begins there.
why-myth-switch-ip = It looks for the destination MAC address of the frame (IEEE 802.1Q). `{ $address }` stands in the IP header, which is payload to it.
why-myth-hub-all = A hub repeats every signal out of all other ports, whoever `{ $address }` is. Each card looks at the destination MAC address and drops what is not for it.
reason-myth-osi-runs = It runs TCP/IP, with four layers.
reason-myth-four-layers = RFC 1122 does name these four.
reason-myth-session = No such headers exist in this stack.
reason-myth-inside-application = Just so: no layer of its own does that.
reason-myth-proxy-packet = Routers forward packets. A proxy relays messages.
reason-myth-two-connections = One goes from the client to the proxy, one from the proxy to the server.
reason-myth-switch-ip = Its table holds MAC addresses.
reason-myth-hub-all = A hub reads no address, so it cannot choose.
