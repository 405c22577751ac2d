### Headers: what every field is for, and who notices when it breaks.

goal = **After this lesson you can say** which device reads which header of a packet, and what a router changes on the way.
recap = Router R took the packet out of one frame and put it into another: new MAC addresses, a TTL that is one less, another header checksum. The IP addresses and the data reached B as A had sent them.
try = Break one bit of a MAC address: which node notices first?

panel-tables = The sum, word by word
knob-show = Show
choice-travel = A packet travels
choice-checksum = The checksum, by hand
knob-packet = Packet
choice-arp = ARP
choice-icmp = ICMP
choice-udp = UDP
choice-tcp = TCP
choice-ipv6 = IPv6
knob-words = Bytes to sum
hint-words = hexadecimal, two digits a byte

intro = { $packet ->
    [arp] **A announces its own address.** Open the frame: an Ethernet header, then ARP, then padding up to 60 bytes. Change any field and see who cares.
    [udp] **A sends 24 bytes by UDP; B’s echo service sends them back.** Open the packet: three headers, one inside the other. Damage it on the wire, or change any field inside a node, and see who notices.
    [tcp] **A sends the first segment of a TCP connection.** No program on B listens at its port, so B answers with a RST. Open both segments and look at their fields.
    [ipv6] **A sends an IPv6 packet.** Nobody here understands IPv6, but its header can be opened. That header has no checksum: the links and the layers above have to notice errors.
   *[icmp] **A asks B for an echo, through router R.** Open the packet: Ethernet, IPv4, ICMP, data. On each link a [frame check sequence](term:fcs) covers them all, so the next network interface is the first to notice damage. What changes inside a node, only the checksums above can notice. Try both in the what-ifs, or change any field.
 }
preset-damaged = Damaged on the wire to R
preset-flip-mac = The MAC address breaks inside A
preset-flip-address = The destination breaks inside A
preset-flip-ttl = The Time to Live breaks inside A
preset-ttl-one = A Time to Live of 1
preset-flip-data = The data breaks inside R
preset-udp-no-checksum = UDP without a checksum
showed-damaged = **R’s network interface drops the frame: its frame check sequence does not fit.** Damage on a link stops there. No layer above sees it, and A only misses its answer.
showed-flip-mac = **The frame ends at R’s network card.** No layer above sees it, so nobody reports anything. A only misses its answer.
showed-flip-address = **R checks the header before it looks for a route.** The checksum is wrong, so R drops the packet without a word.
showed-flip-ttl = **Any bit of the IP header that flips makes the header’s checksum wrong.** R drops the packet for that reason, not for its TTL.
showed-ttl-one = **The checksum is right, so R believes the field.** The TTL runs out at R, and an ICMP error tells A.
showed-flip-data = **R passed the packet on: a router checks the IP header only.** B found the broken bit by the ICMP checksum and dropped the message.
showed-udp-no-checksum = **A UDP checksum of 0 says that there is none.** So nobody noticed the changed byte: B’s program got it, and sent it back to A.

view-words = Words
view-sum = Sum so far
view-checksum = Checksum
column-offset = Offset
column-word = Word
column-total = Total
column-carry = Carry
column-sum = Sum

sum-start = **The Internet checksum adds { $bytes ->
    [one] one byte
   *[other] { $bytes } bytes
 } as { $words ->
    [one] one word
   *[other] { $words } words
 } of 16 bits.** In a header that is to be sent, the checksum field itself counts as zero.
sum-first = **The first word is `{ $word }`.** The sum starts with it.
sum-add = **`{ $before }` + `{ $word }` = `{ $sum }`.** { $padded ->
    [yes] The last byte stands alone: it counts as if a zero byte followed. 
   *[no] Nothing is carried out of the 16 bits.
 }
sum-carry = **`{ $before }` + `{ $word }` = `{ $total }`: one bit too many.** In [ones’ complement](term:ones-complement) it is added again at the right: `{ $low }` + 1 = `{ $sum }`.
sum-complement = **All bits of `{ $sum }` are turned over: `{ $checksum }`.** That is the checksum, and it is sent in the header.
sum-verify = **The receiver adds everything, the checksum too:** `{ $sum }` + `{ $checksum }` = `{ $total }`. All ones: no error found. It need not know which word the checksum was.
sum-intact = **The sum is `{ $sum }` already: all ones.** That is what words give that include a right checksum. A receiver would accept them.
myth-protects-data = “The IP checksum protects the data.”
truth-protects-data = The checksum of IPv4 covers its header alone (RFC 791 §3.1). On an Ethernet link the frame check sequence covers the whole frame, but every node computes it anew. From end to end, only the checksum of ICMP, UDP or TCP covers the data. IPv6 has no checksum in its header (RFC 8200 §3).

error-hex = Hexadecimal digits were expected here.
error-hex-half = A byte takes two digits; the last one has only one.
error-hex-many = That is more than 64 bytes. Sum fewer by hand.
