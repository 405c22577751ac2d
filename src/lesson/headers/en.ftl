### Headers: what every field is for, and who notices when it breaks.

title = Headers, field by field
about = Open a packet, change any bit, see who notices.
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

## Words explained
term-ones-complement = Arithmetic in which a carry out of the top bit is added again at the bottom (RFC 1071 §1).
term-fcs = Frame Check Sequence: the last 4 bytes of an Ethernet frame, a CRC-32 over all others (IEEE 802.3 §3.2.9). The sending interface computes it, and the interface at the other end of the link checks it; captures mostly leave it out. Linux counts the frames that fail the check for each interface, as rx_crc_errors. A cut-through switch passes the beginning of a frame on before it can check the end.

## Questions
exercise-checksum = Internet checksum
exercise-intact = Which packet is intact?
exercise-checksum-updated = Checksum after a hop
exercise-field = Which field does it?
exercise-dump = Reading a dump
exercise-noticed = Who notices the damage?
exercise-pseudo-header = Pseudo-header
exercise-myth-checksums = Myths about checksums

## Questions: checksums
ask-checksum = What is the Internet checksum of the words `{ $words }`? Write it in hexadecimal.
why-checksum = The words add up to `{ $total }`. { $carry ->
    [0] Nothing is carried out of the 16 bits: the sum is `{ $folded }`.
   *[other] What is carried out of the 16 bits, { $carry }, is added at the bottom: the sum is `{ $folded }`.
 } The checksum is its complement, every bit turned over: `{ $right }` (RFC 1071 §1).
reason-sum-complement = `{ $folded }` is the sum. The checksum is its complement: every bit turned over.
reason-sum-carry = The carry is missing: the words add up to `{ $total }`, and the { $carry } in front is added at the bottom.
reason-sum-both = `{ $low }` is the sum without its carry of { $carry }, and not yet the complement.
reason-sum-twice = The carry of { $carry } was added twice. `{ $low }` and { $carry } make `{ $folded }`.
reason-sum-twos = That is the two’s complement, one too many. Here every bit is turned over and nothing is added.
reason-sum-swapped = The two bytes changed places. The high byte comes first on the wire.
ask-intact = Each line is a packet with its checksum as the last word. Which one came through intact?
why-intact = The words of `{ $words }`, checksum and all, sum up to `0x{ $sum }`: all ones, and that is the whole test (RFC 1071 §1). The sender put in the complement of the rest, and a number and its complement make all ones.
reason-intact = The words of `{ $words }` sum up to `0x{ $sum }`, not to all ones. { $flaw ->
    [bit] One bit is turned over.
    [plain] Its last word is the sum itself, not the complement.
   *[carry] Its sender dropped the carry.
 }
ask-updated = A router lowers the time to live from { $ttl } to { $after }, so one word of the header changes from `{ $old }` to `{ $new }`. The header checksum was `{ $before }`. What is it now?
why-updated = The word became less by `0x0100`, so the sum did too, and its complement, the checksum, is more by `0x0100`. { $wraps ->
    [yes] `{ $before }` + `0100` runs over 16 bits, and the carry is added at the bottom: `{ $right }`
   *[no] `{ $before }` + `0100` = `{ $right }`
 } (RFC 1624 §3).
reason-updated-same = The checksum covers the time to live, so it changes with it at every router.
reason-updated-down = The sum goes down by `0x0100`; the checksum is the complement, so it goes up.
reason-updated-carry = The carry out of the 16 bits is missing. It is added at the bottom.
reason-updated-low = The time to live is the high byte of its word: one less there is `0x0100`, not `0x0001`.
reason-updated-complement = That is the sum. The field holds its complement.

## Questions: fields
option-field = { $thing ->
    [ether-type] EtherType
    [destination-mac] Destination MAC address
    [ttl] Time to live
    [protocol] Protocol (IPv4)
    [destination-port] Destination port
    [total-length] Total length
    [sequence-number] Sequence number
    [source-port] Source port
    [ihl] IHL (header length)
    [identification] Identification
    [fragment-offset] Fragment offset
    [dont-fragment] Don’t fragment
    [data-offset] Data offset
    [window] Window
    [acknowledgment-number] Acknowledgment number
   *[more-fragments] More fragments
 }
field-job = { $thing ->
    [ether-type] it tells the receiver of a frame which protocol is inside
    [destination-mac] a switch looks it up to find the port a frame leaves by
    [ttl] every router lowers it, and the one that makes it 0 drops the packet
    [protocol] it tells the receiving host to which transport protocol the payload goes
    [destination-port] it tells the receiving host which program the data is for
    [total-length] it tells where a packet ends, when the frame behind it was filled up
    [sequence-number] it numbers the first byte of data in a segment
    [source-port] it tells the receiving program to which port an answer goes
    [ihl] it tells where the IPv4 header ends and its payload begins
    [identification] it tells which fragments belong to one packet
    [fragment-offset] it tells where in the original packet a fragment’s data was
    [dont-fragment] it forbids routers to cut the packet up
    [data-offset] it tells where the TCP header ends and its data begins
    [window] it tells how many more bytes the sender of this segment can take
    [acknowledgment-number] it names the next byte that the sender of this segment waits for
   *[more-fragments] it tells that this fragment is not the last one
 }
ask-field = Which field is it? “{ $job }”
why-field = { $name }: { $job } ({ $source }).
reason-field = { $name } does something else: { $job }.
ask-dump = { $asked ->
    [ether-type] Here is an Ethernet frame. What is its EtherType, in hexadecimal?
    [ttl] Here is an Ethernet frame with an IPv4 packet. What is its time to live, in decimal?
    [protocol] Here is an Ethernet frame with an IPv4 packet. What is its protocol number, in decimal?
    [total-length] Here is an Ethernet frame with an IPv4 packet. What is its total length, in decimal?
    [source] Here is an Ethernet frame with an IPv4 packet. What is the packet’s source address?
    [destination] Here is an Ethernet frame with an IPv4 packet. What is the packet’s destination address?
    [ports] Here is an Ethernet frame with TCP or UDP in IPv4. What is the destination port, in decimal?
    [ihl] Here is an Ethernet frame with an IPv4 packet. How many bytes long is its IPv4 header?
    [fragment-offset] Here is an Ethernet frame with a fragment. At which byte of the original payload did its data begin?
   *[data-offset] Here is an Ethernet frame with TCP in IPv4. How many bytes long is its TCP header?
 }
why-dump = { $asked ->
    [ether-type] Two addresses of 6 bytes come first. The EtherType is at byte { $at } (`0x{ $place }`, counted from 0): `{ $raw }`, so { $value }.
    [ttl] Ethernet takes 14 bytes, and the time to live is byte 8 of the IPv4 header: byte { $at } of the frame (`0x{ $place }`, counted from 0), `{ $raw }`. In decimal that is { $value }.
    [protocol] Ethernet takes 14 bytes, and the protocol is byte 9 of the IPv4 header: byte { $at } of the frame (`0x{ $place }`, counted from 0), `{ $raw }`. In decimal that is { $value }.
    [total-length] Ethernet takes 14 bytes, and the total length is bytes 2 and 3 of the IPv4 header: byte { $at } of the frame (`0x{ $place }`, counted from 0), `{ $raw }`. In decimal that is { $value }.
    [source] Ethernet takes 14 bytes, and the source address begins at byte 12 of the IPv4 header: byte { $at } of the frame (`0x{ $place }`, counted from 0), `{ $raw }`, one octet a byte.
    [destination] Ethernet takes 14 bytes, and the destination address begins at byte 16 of the IPv4 header: byte { $at } of the frame (`0x{ $place }`, counted from 0), `{ $raw }`, one octet a byte.
    [ports] 14 bytes of Ethernet and { $header } of IPv4 come first, then the source port. The destination port is at byte { $at } (`0x{ $place }`, counted from 0): `{ $raw }`, which is { $value }.
    [ihl] Byte { $at } (`0x{ $place }`, counted from 0) is `{ $raw }`: version { $half }, then the header’s length in words of 4 bytes. { $low } × 4 = { $value } (RFC 791 §3.1).
    [fragment-offset] Byte { $at } (`0x{ $place }`, counted from 0) begins with `{ $raw }`: 3 flags, then 13 bits of offset in units of 8 bytes. { $units } × 8 = { $value } (RFC 791 §3.1).
   *[data-offset] 14 bytes of Ethernet and { $header } of IPv4 come first. The data offset is the first half of byte { $at } (`0x{ $place }`, counted from 0), `{ $raw }`, in words of 4 bytes: { $half } × 4 = { $value } (RFC 9293 §3.1).
 }
reason-dump-decimal = Those are the right digits, but they are hexadecimal: `{ $raw }` must still be turned into decimal.
reason-dump-swapped = The bytes changed places. On the wire the high byte comes first: `{ $raw }`.
reason-dump-ethernet = The Ethernet header was not counted: its 14 bytes come before the IPv4 header.
reason-dump-beside = That is what stands beside it. Count again to byte { $at }: line and column `0x{ $place }`.
reason-dump-other-end = That is the other end of the conversation. The source stands first, the destination behind it.
reason-dump-options = That counts on a header of 20 bytes. This one has options: it is { $header } bytes long.
reason-dump-words = That is the number in the field. It counts words of 4 bytes.
reason-dump-shortest = 20 bytes is the header without options. This one has some: the field says so.
reason-dump-half = That is the other half of the byte, the version.
reason-dump-both-halves = That is the whole byte. Only { $asked ->
    [ihl] its second half
   *[other] its first half
 } is the length, in words of 4 bytes.
reason-dump-eights = That is the number in the field. It counts units of 8 bytes.
reason-dump-fours = The offset counts units of 8 bytes, not of 4.
reason-dump-flags = The first 3 bits of `{ $raw }` are flags; they do not belong to the offset.
reason-dump-ip-length = That is the length of the IPv4 header. TCP has its own length, behind it.

## Questions: what is covered
option-layer = { $layer ->
    [fcs] The Ethernet FCS
    [ip] The IPv4 header checksum
    [transport] The checksum of TCP, UDP or ICMP
   *[nobody] Nobody
 }
ask-noticed = Who notices first? { $damage ->
    [cable-data] On a cable, bit { $bit } in byte { $byte } of a UDP payload turns over.
    [cable-header] On a cable, bit { $bit } in byte { $byte } of a TCP segment turns over.
    [router-header] In the memory of a router, after the frame was checked and before the packet is sent on, bit { $bit } of the IPv4 source address turns over.
    [router-data] In the memory of a router, after the frame was checked and before the packet is sent on, bit { $bit } in byte { $byte } of the TCP data turns over.
    [router-ping] In the memory of a router, after the frame was checked and before the packet is sent on, bit { $bit } in byte { $byte } of an echo’s data turns over.
    [router-no-sum] A UDP datagram over IPv4 has the checksum 0. In the memory of a router, bit { $bit } in byte { $byte } of its data turns over.
    [router-v6-source] In the memory of a router, after the frame was checked and before the packet is sent on, bit { $bit } of the IPv6 source address of a TCP segment turns over.
    [router-v6-hops] In the memory of a router, after the frame was checked and before the packet is sent on, bit { $bit } of the IPv6 hop limit turns over. It does not become 0.
    [router-swap] In the memory of a router, the 16-bit words at bytes { $byte } and { $byte } + 2 of the TCP segment change places. Bit { $bit } of them differs.
    [host-arp] In the memory of a host, before its card sends the frame, bit { $bit } of the sender’s IP address in an ARP request turns over.
   *[program] In the memory of a program, before it writes to its TCP socket, bit { $bit } in byte { $byte } of the data turns over.
 }
why-noticed = { $damage ->
    [cable-data] The FCS covers the whole frame. The next network interface checks it and drops the frame. Nothing above ever sees it.
    [cable-header] The FCS covers the whole frame. The next network interface checks it and drops the frame. Nothing above ever sees it.
    [router-header] The frame gets a new FCS when it is sent, so the link finds nothing wrong. The next IPv4 node sums the header, gets no all ones, and drops the packet (RFC 1812 §5.2.2).
    [router-data] The frame gets a new FCS, and the IPv4 checksum covers only the header. The receiving host sums the segment and drops it (RFC 9293 §3.1).
    [router-ping] The frame gets a new FCS, and the IPv4 checksum covers only the header. The receiving host sums the ICMP message, data and all (RFC 792).
    [router-no-sum] Over IPv4 a UDP checksum of 0 means that there is none (RFC 768). The program gets the damaged data.
    [router-v6-source] IPv6 has no header checksum, but the pseudo-header of TCP holds the source address (RFC 8200 §8.1): the receiver’s sum fails.
    [router-v6-hops] IPv6 has no header checksum, and the hop limit is not in the pseudo-header (RFC 8200 §8.1): no sum covers it.
    [router-swap] A sum is the same in any order (RFC 1071 §2). The words are the same ones, so the checksum still holds.
    [host-arp] ARP has no checksum of its own (RFC 826), and the FCS was computed after the damage. The wrong address is believed.
   *[program] Every checksum is computed over the damaged data, so all of them hold. Only the program’s own check, end to end, could tell.
 }
reason-noticed = { $cause ->
    [frame] The frame does not get so far: its FCS is wrong, and it is dropped before anyone reads the packet.
    [memory] The FCS is checked on arrival and computed anew when the frame is sent. What is damaged in memory gets a fitting FCS.
    [data] That covers the IPv4 header alone. The damage is behind it.
    [earlier] The packet does not get so far: the next IPv4 node finds the header wrong and drops it.
    [zero] The checksum is 0: the sender computed none (RFC 768).
    [v6] IPv6 has no header checksum (RFC 8200): routers need not compute it anew at every hop.
    [outside] It does not cover this field: the pseudo-header leaves out what routers change.
    [order] A sum does not depend on the order of the words.
    [arp] An ARP message stands in the frame alone: there is no IP packet, and nothing above it.
    [before] It was computed after the damage, so it fits the damaged data.
   *[covered] One of the checksums does cover it.
 }
option-pseudo = { $item ->
    [source] The source IP address
    [destination] The destination IP address
    [protocol] { $family ->
        [v4] The protocol number
       *[v6] The number of the next header
     }
    [length] The length of the transport header and its data
    [hops] { $family ->
        [v4] The time to live
       *[v6] The hop limit
     }
    [mac] The MAC addresses
    [class] { $family ->
        [v4] The type of service
       *[v6] The traffic class
     }
    [flow] The flow label
    [identification] The identification
    [header-sum] The header checksum
   *[total-length] The total length of the packet
 }
ask-pseudo = { $asked ->
    [inside] Besides the { $transport } header and its data, what does the { $transport } checksum cover too?
   *[outside] What does the { $transport } checksum *not* cover?
 } { $family ->
    [v4] (over IPv4)
   *[v6] (over IPv6)
 }
why-pseudo = { $family ->
    [v4] The pseudo-header of { $transport } is source address, destination address, a zero byte, the protocol number and the length of { $transport } header and data: 12 bytes, summed but never sent (RFC 9293 §3.1, RFC 768).
   *[v6] The pseudo-header of { $transport } is source address, destination address, the length of { $transport } header and data, three zero bytes and the number of the next header: 40 bytes, summed but never sent (RFC 8200 §8.1).
 } So a packet that was delivered to the wrong host or protocol is noticed.
reason-pseudo = { $item ->
    [source] The source address is in the pseudo-header.
    [destination] The destination address is in the pseudo-header: so what arrives at the wrong host is noticed.
    [protocol] The number of the transport protocol is in the pseudo-header.
    [length] The length of the transport header and its data is in the pseudo-header.
    [hops] Every router lowers that. A checksum between the two ends must not cover what changes on the way.
    [mac] Those are replaced on every link. A checksum between the two ends must not cover them.
    [class] Routers may change that on the way, so the pseudo-header leaves it out.
    [flow] Routers may use it, but the pseudo-header leaves it out (RFC 8200 §8.1).
    [identification] That is for fragments, which are put together before anything is summed. The pseudo-header leaves it out.
    [header-sum] That one changes at every router. The pseudo-header leaves it out.
   *[total-length] The pseudo-header has the length without the IP header.
 }
ask-myth-header-sum = True or false? “An IPv4 packet carries { $bytes } bytes of data. Its header checksum protects them.”
ask-myth-header-only = True or false? “A router that forwards a packet with { $bytes } bytes of data reads none of them to check the header checksum.”
ask-myth-words-swapped = True or false? “If the words `{ $one }` and `{ $other }` of a segment change places, the checksum tells.”
ask-myth-words-order = True or false? “The words `{ $one }` and `{ $other }` have the same checksum as `{ $other }` and `{ $one }`.”
ask-myth-udp-zero = True or false? “The checksum of a UDP datagram to port { $port } works out at 0, so 0 is sent.”
ask-myth-udp-none = True or false? “A UDP datagram to port { $port } over IPv4 has the checksum 0: its sender computed none.”
ask-myth-v6-sum = True or false? “An IPv6 header before { $bytes } bytes of data has a checksum of its own.”
ask-myth-v6-cheaper = True or false? “A router that lowers the hop limit of an IPv6 packet with { $bytes } bytes of data has no checksum to change.”
why-myth-header-sum = The IPv4 header checksum covers the header only (RFC 791 §3.1). The { $bytes } bytes are covered by TCP, UDP or ICMP, from end to end, and by the FCS on each link.
why-myth-words-swapped = A sum does not depend on order: `{ $one }` + `{ $other }` is `{ $other }` + `{ $one }` (RFC 1071 §2).
why-myth-udp-zero = Over IPv4 a checksum of 0 means that the sender computed none. When it works out at 0, all ones are sent, which is the same number in ones’ complement (RFC 768); so port { $port } gets `0xffff`.
why-myth-v6-sum = IPv6 has no header checksum: RFC 8200 §3 lists no such field. The FCS of each link and the checksum of the transport, whose pseudo-header holds the addresses, must do for header and { $bytes } bytes alike.
reason-myth-header-sum = The name says it: header checksum.
reason-myth-header-only = The header is all that it covers.
reason-myth-words-swapped = Addition does not know the order.
reason-myth-words-order = The sum is the same, and so is its complement.
reason-myth-udp-zero = In this field 0 means that there is no checksum.
reason-myth-udp-none = UDP over IPv4 leaves the sender that choice.
reason-myth-v6-sum = That field was left out on purpose.
reason-myth-v6-cheaper = IPv4 has one in its header; IPv6 has none.
