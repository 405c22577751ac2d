### The application shell: what every page may need.

## Header
brand = Wirewalk
skip = Skip to the lesson
menu = Lessons
practice = Practice
theme = Theme: { $theme ->
    [light] light
    [dark] dark
   *[auto] like your system
 }. Change it
language = 中文
language-label = 切换到中文 (switch to Chinese)
help = Keyboard help

## Home
home-title = Walk the wire, one packet at a time.
home-lead = Networks run for real in your browser. Step through every bit, change anything, and see what happens next.
home-start = Start from the beginning
home-continue = Continue: { $lesson }
home-back = Back to: { $lesson }
home-practise = Practise
home-try = Try
home-walk = Walk it
home-box-hint = An address with its prefix, a mask, a range, or the output of `ip addr`, `ifconfig` or `ipconfig`.
home-picture = An address, 32 bits in four octets, cut into 22 network bits and 10 host bits
home-promise-real = **Computed, not drawn.** Every number on screen comes from a run of the real rules on your input.
home-promise-source = **Every claim names its RFC.** Common mistakes are called myths, with the source that settles them.
home-promise-offline = **No account, no server.** Your progress stays in this browser.
home-chapters = Pick a lesson
lessons-done = { $done } of { $all } lessons walked
chapter-foundations = Layers
about-foundations = Headers, fields, checksums
lesson-layers = Layers
about-layers = One request: down the sender’s stack, up the receiver’s.
lesson-headers = Headers, field by field
about-headers = Open a packet, change any bit, see who notices.
chapter-addresses = Addresses
about-addresses = Network and host, masks, subnets, plans
lesson-cidr = CIDR: network and host
about-cidr = Cut an address in two, bit by bit.
lesson-subnetting = Subnetting
about-subnetting = Split, plan, summarise and compare blocks.
lesson-routing = Routing
about-routing = The longest match, then hop by hop.
chapter-local = The local network
about-local = Neighbours, and what the network says
lesson-arp = ARP
about-arp = From an IP address to a MAC address.
lesson-icmp = ICMP: ping and traceroute
about-icmp = Echoes, errors, and what they quote.
chapter-tcp = TCP: connections
about-tcp = Opening, closing, and what goes wrong
lesson-sockets = Sockets
about-sockets = Calls, queues, and what names a connection.
lesson-tcp-handshake = TCP: the handshake
about-tcp-handshake = Three segments, and what if one is lost.
lesson-syn-flood = SYN flood and cookies
about-syn-flood = A queue filled by half-open connections; cookies do without it.
lesson-tcp-reset = TCP: resets
about-tcp-reset = Every way to a RST, and which are believed.
chapter-connections = Connections
about-connections = Opening, closing, breaking off
lesson-tcp-close = TCP: closing
about-tcp-close = Four segments, or three, or a RST.
lesson-time-wait = TIME-WAIT and CLOSE-WAIT
about-time-wait = Why one side waits, and what it costs.

## Pages
link-partly = This link asked for something that is not here: { $names }. The rest is as it says.
text-failed-title = The text did not arrive
text-failed = The connection may be down. What you did is kept.
text-retry = Try again
storage-blocked = This browser does not let the page store anything, so progress lasts only while the page is open.

## The first page's picture shows these too
view-address = Address
view-mask = Mask
view-network = Network
loading = Loading the lesson…
