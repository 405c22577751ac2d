### ICMP: how the network reports on itself.

goal = **After this lesson you can say** what `ping` sends, how a reply finds its request, and what the time and the TTL of a reply tell.
recap = B sent the data of each request back, and the identifier and the number of the reply told A which request it answers. Each of the two routers took one off the TTL. The first round trip took longer, because A and both routers had to ask for a MAC address first.
try = Lose the first reply: can A tell it from a lost request?
### ICMP: how the network reports on itself.

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
