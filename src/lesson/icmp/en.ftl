### ICMP: how the network reports on itself.

title = ICMP: ping and traceroute
about = Echoes, errors, and what they quote.
goal = **After this lesson you can say** what `ping` sends, how a reply finds its request, and what the time and the TTL of a reply tell.
recap = B sent the data of each request back, and the identifier and the number of the reply told A which request it answers. Each of the two routers took one off the TTL. The first round trip took longer, because A and both routers had to ask for a MAC address first.
try = Lose the first reply: can A tell it from a lost request?

knob-story = Run
choice-ping = Ping
choice-traceroute = Traceroute (UDP)
choice-echo-traceroute = Traceroute (echo)
choice-closed-port = Closed port
choice-no-route = No route
choice-no-host = No such host
choice-too-big = Too big
choice-filtered = Filtered
choice-prohibited = Prohibited
choice-error-on-error = An error’s error

intro = { $story ->
    [traceroute] **A wants to know the path to B.** It sends UDP datagrams whose [Time to Live](term:ttl) is 1, then 2, then 3. Each one gets one hop further. The last reaches B, where no program listens on its port.
    [echo-traceroute] **A wants to know the path to B,** this time with echo requests whose [Time to Live](term:ttl) grows. The routers answer with an error, B with an echo reply.
    [closed-port] **A sends a UDP datagram to port 9 of B. No program listens there.** UDP itself never answers. Who does?
    [no-route] **A pings an address that R2 has no route to.** Watch which router gives up, and what it tells A.
    [no-host] **A pings an address in B’s network that no host has.** The last router has to find that out first.
    [too-big] **A sends packets of 1500 bytes that must not be cut.** The link between R1 and R2 takes 1400. The first packet is lost, and A learns the path MTU from its error; watch the second and the third.
    [filtered] **R2 drops echo requests and says nothing.** A waits. What can A conclude?
    [prohibited] **R2 drops echo requests, but says so.** Compare with a filter that drops silently.
    [error-on-error] **A sends to a closed port of B. Meanwhile R2 loses its route back to A.** B’s error cannot be delivered. Is there an error about the error?
   *[ping] **A asks B for an echo, twice.** Two routers are between them. Open a packet and look for a port: there is none.
 }
preset-lost-reply = The first reply is lost
preset-broken-header = A bit of the IP header flips inside A
preset-broken-data = A bit of the data flips inside A
showed-lost-reply = **One reply is lost, and one echo is missed.** ping does not repeat a request: the second has a number of its own, and is answered.
showed-broken-header = **R1 found the wrong checksum in the IP header and dropped the packet.** Nobody told A. The second request was whole, and was answered.
showed-broken-data = **Both routers passed the broken packet on: they check the IP header only.** B found the wrong ICMP checksum and dropped the message without a word.

myth-ping-port = “Ping uses a port.”
truth-ping-port = ICMP lies directly on IP and has no ports. Request and reply belong together by an identifier and a sequence number (RFC 792, RFC 1122 §3.2.2.6).

## Questions
exercise-icmp-type = Type and code
exercise-icmp-answered = Error or silence
exercise-icmp-quoted = What an error quotes
exercise-probe = Who answers the probe?
exercise-hop-count = How far is the receiver?
exercise-next-hop-mtu = Path MTU
exercise-myth-icmp = Myths about ICMP
option-icmp = { $thing ->
    [echo] Type 8, code 0
    [echo-reply] Type 0, code 0
    [port] Type 3, code 3
    [ttl] Type 11, code 0
    [host] Type 3, code 1
    [net] Type 3, code 0
    [too-big] Type 3, code 4
    [prohibited] Type 3, code 13
    [protocol] Type 3, code 2
    [redirect] Type 5, code 1
   *[reassembly] Type 11, code 1
 }
icmp-job = { $thing ->
    [echo] a host is asked to send the same data back
    [echo-reply] a host sends back the data it was asked to
    [port] a UDP datagram reached its host, but no program has the port
    [ttl] a router lowered the time to live to 0
    [host] the last router found no host at the destination, for nobody answered ARP
    [net] a router has no route to the destination’s network
    [too-big] the packet does not fit on the next link, and must not be fragmented
    [prohibited] a filter on the way does not let the packet pass
    [protocol] the packet reached its host, which does not know the transport protocol in it
    [redirect] a router names a better first hop for this host, on the same link
   *[reassembly] the destination waited too long for the missing fragments of a packet
 }
ask-icmp = Which ICMP message says it? “{ $job }”
why-icmp = { $name }: { $job } ({ $source }).
reason-icmp = { $name } says something else: { $job }.
option-answered = { $rule ->
    [yes] It gets an ICMP error
    [error] No error: the packet is an ICMP error itself
    [group] No error: it was sent to a group, not to one host
    [fragment] No error: it is not the first fragment
   *[source] No error: its source is not one host
 }
ask-answered = { $trouble ->
    [expired] This packet reaches a router, which lowers its time to live to 0.
   *[closed] This packet arrives, and no program has the port at any host that gets it.
 } Does it get an ICMP error?
why-answered = { $case ->
    [closed] A datagram from one host to one host, in one piece, to a closed port: port unreachable, 3/3 (RFC 1122 §3.2.2.1).
    [broadcast] The destination is a broadcast address. If everyone answered, there would be a storm (RFC 1122 §3.2.2).
    [multicast] The destination is a multicast address. If every member answered, there would be a storm (RFC 1122 §3.2.2).
    [frame-broadcast] The destination IP address is one host’s, but the frame was a broadcast: that counts too (RFC 1122 §3.2.2).
    [error] An error never answers an error (RFC 1122 §3.2.2). Otherwise two hosts could report each other’s reports for ever.
    [later-fragment] Only the first fragment of a packet is reported (RFC 1122 §3.2.2). The others carry no ports to tell whose they are, and one report is enough.
    [echo] An echo request is an ICMP message, but no error: it is treated as any packet. Time exceeded, 11/0. Some traceroutes work just so.
    [echo-reply] An echo reply is an ICMP message, but no error: it is treated as any packet. Time exceeded, 11/0.
    [first-fragment] More fragments follow, but the offset is 0: it is the first. Time exceeded, 11/0 (RFC 1122 §3.2.2).
    [zero] `0.0.0.0` names no host that a report could go to (RFC 1122 §3.2.2).
   *[loopback] A loopback address is every host’s own, so a report would go nowhere (RFC 1122 §3.2.2).
 }
reason-answered = { $rule ->
    [yes] { $right ->
        [error] It is an ICMP error itself, and an error never answers an error.
        [group] It was sent to more than one host, and all of them would answer.
        [fragment] Its offset is not 0: it is a later fragment.
       *[source] Its source address is no single host’s: where would the error go?
     }
    [error] { $case ->
        [echo] An echo request is ICMP, but not an error. Types 3, 5, 11 and 12 are errors.
        [echo-reply] An echo reply is ICMP, but not an error. Types 3, 5, 11 and 12 are errors.
       *[other] What it carries is no ICMP error.
     }
    [group] It was sent to one host, and in no broadcast frame.
    [fragment] Its offset is 0: it is whole, or the first fragment.
   *[source] Its source is one host’s ordinary address.
 }
ask-quoted = A packet with an IPv4 header of { $header } bytes and { $data } bytes behind it is dropped, and reported by an ICMP error. { $asked ->
    [quote] How many bytes of it does the error quote at least, by RFC 792?
    [packet] The error quotes as little as RFC 792 allows. How many bytes long is the IP packet with the error, with a header of 20 bytes?
   *[most] The router quotes as much as RFC 1812 §4.3.2.3 allows. How many bytes long is the IP packet with the error, with a header of 20 bytes?
 }
why-quoted = { $asked ->
    [quote] An error quotes the whole IP header and the first 8 bytes behind it (RFC 792): { $header } + 8 = { $right }. In those 8 bytes are the ports, which tell whose packet it was.
    [packet] IP header 20, ICMP header 8, then the quote: { $header } of header and 8 of data, { $quote } in all. 20 + 8 + { $quote } = { $right }.
   *[most] IP header 20, ICMP header 8, and as much of the { $whole } bytes as fits into 576 (RFC 1812 §4.3.2.3): 20 + 8 + { $whole } = { $sum }. { $fits ->
        [yes] All of it fits.
       *[no] That is too long, so it is cut off at { $right }.
     }
 }
reason-quoted-more = That quotes the 8 bytes of data that RFC 792 asks for. RFC 1812 lets a router quote as much as fits into 576 bytes.
reason-quoted-limit = That is longer than 576 bytes, and an ICMP error is to stay within them (RFC 1812 §4.3.2.3).
reason-quoted-all = That quotes all of the packet. RFC 792 asks only for the header and the first 8 bytes behind it.
reason-quoted-whole = { $whole } bytes is the dropped packet itself.
reason-quoted-data = Those are the 8 bytes of data. The IP header is quoted too, all of it.
reason-quoted-header = That is the IP header alone. The first 8 bytes behind it are quoted too: the ports are there.
reason-quoted-outer = That is the quote alone. The error’s own IP header and ICMP header come before it: 20 + 8.
reason-quoted-icmp = 8 bytes are missing: { $asked ->
    [quote] those behind the IP header.
   *[other] ICMP’s own header.
 }
reason-quoted-options = That takes the dropped packet’s header for 20 bytes. It is { $header } bytes long, and quoted with its options.
ask-probe = { $form ->
    [ttl] A sends a probe to B with a time to live of { $ttl }. Which address answers? Each router answers from the interface towards A, eth0.
   *[probe] A traces the route to B: three probes with a time to live of 1, three with 2, and so on. Which address answers probe number { $probe }? Each router answers from the interface towards A, eth0.
 }
why-probe = { $form ->
    [ttl] Router number { $ttl } lowers it to 0: { $router }.
   *[probe] Probe { $probe } has a time to live of { $ttl }, so router number { $ttl } lowers it to 0: { $router }.
 } It sends time exceeded out of the interface towards A, with that interface’s address, `{ $right }` (RFC 1812 §4.3.2.4).
reason-probe-far = The right router, but its far side. An ICMP message has the address of the interface it is sent from (RFC 1812 §4.3.2.4): `{ $right }`.
reason-probe-each = That takes every probe for a hop. Three have the same time to live: number { $probe } has { $ttl }.
reason-probe-early = There something is still left of the { $ttl }: that router sends the probe on.
reason-probe-late = The probe does not get that far: { $router } already lowers its time to live to 0.
reason-probe-receiver = The probe does not reach B: { $router } drops it before.
reason-probe-sender = That is A itself, who sends the probe.
ask-hops = { $form ->
    [ttl] What is the smallest time to live with which a packet from A reaches B?
   *[probes] A traces the route to B, three probes for each time to live from 1 on, and stops when B has answered all three. How many probes does it send?
 }
why-hops = { $routers } routers each take one away, and one must be left at B: { $routers } + 1 = { $least }. { $form ->
    [ttl] With less, a router makes it 0 and drops it.
   *[probes] Three probes for each of 1 to { $least }: 3 × { $least } = { $probes }.
 }
reason-hops-routers = With { $routers }, the last router makes it 0 and drops it. One more is needed.
reason-hops-receiver = One too many: B does not lower it.
reason-hops-interfaces = That counts interfaces. A router takes one away for both of its interfaces together.
reason-hops-one-each = That is one probe for each time to live. Three are sent.
reason-hops-no-receiver = B is missing: it gets three probes as well.
reason-hops-past = Three too many: B answers from a time to live of { $least } on, and then it is over.
ask-mtu = The numbers are the MTU of each link. A sends packets of { $size } bytes to B with “don’t fragment”. { $form ->
    [first] Which next-hop MTU stands in the first ICMP message that comes back?
   *[rounds] Each time A shrinks its packets to the MTU it is told. How many “fragmentation needed” messages come back before a packet arrives?
 }
why-mtu = The router before the first link that is too small drops the packet, and tells that link’s MTU (RFC 1191 §4): { $named }. { $form ->
    [first] It does not know the links behind: if one of them is smaller still, the next packet finds out.
   *[rounds] With smaller packets the next smaller link is found, and so on: { $sizes }. That makes { $rounds }, and packets of { $least } bytes arrive.
 }
reason-mtu-least = { $least } is the smallest on the path. The router that drops the packet knows only its own next link.
reason-mtu-own = { $size } is the size that did not fit.
reason-mtu-over = That is by how much the packet is too large. The message names what fits.
reason-mtu-payload = A header was taken off. An MTU counts the whole IP packet.
reason-mtu-every = Not every smaller link reports: a packet already shrunk may fit.
reason-mtu-once = The first message names one link only. Behind it there is a smaller one.
reason-mtu-links = That counts links. Only one that is too small for what A sends by then reports.
reason-mtu-none = The packets may not be fragmented, and { $size } bytes do not fit everywhere.
ask-myth-ping-port = True or false? “To ping `{ $address }`, port { $port } must be open there.”
ask-myth-ping-identifier = True or false? “Of two pings to `{ $address }` at once, each knows its replies by a number in the ICMP header: no port { $port } is involved.”
ask-myth-icmp-udp = True or false? “An ICMP message to `{ $address }` travels in a UDP datagram.”
ask-myth-icmp-protocol = True or false? “The ICMP message to `{ $address }` follows right after the IP header, as protocol 1.”
ask-myth-ping-down = True or false? “`{ $address }` does not answer ping, so nothing on it can be reached.”
ask-myth-quote-ports = True or false? “From the first 8 bytes of data that an ICMP error about a UDP datagram from port { $port } quotes, the sender finds the program.”
why-myth-ping-port = ICMP has no ports: they belong to TCP and UDP, and no program at `{ $address }` listens at { $port } for a ping. An echo has an identifier and a sequence number (RFC 792), by which replies are told apart.
why-myth-icmp-udp = ICMP lies directly in IP, as protocol number 1 (RFC 792): a packet to `{ $address }` has no transport header.
why-myth-ping-down = Filters often drop echo requests and let others through. `{ $address }` may answer a SYN and no ping.
why-myth-quote-ports = The 8 bytes quoted behind the IP header are the whole UDP header, with the source port { $port } (RFC 792, RFC 768). So the error reaches the right socket.
reason-myth-ping-port = There is no port in an echo request.
reason-myth-ping-identifier = It is the identifier (RFC 792).
reason-myth-icmp-udp = It lies beside UDP, not in it.
reason-myth-icmp-protocol = There is nothing between IP and ICMP.
reason-myth-ping-down = Silence proves nothing.
reason-myth-quote-ports = The ports stand first in the header of UDP.
