### An address is cut into network and host, bit by bit.

title = CIDR: network and host
about = Cut an address in two, bit by bit.
goal = **After this lesson you can say** of an address with its prefix which network it is in, its first and last host, and its broadcast address.
recap = The prefix length cuts the address: AND with the mask keeps the network bits and clears the host bits. All host bits 0 is the network address, all 1 the broadcast address, and the hosts stand between the two.
try = Drag the cut to another bit, or find the network of an address by yourself:

knob-input = Address / prefix
hint-input = also takes a mask, an IPv6 prefix, a range a–b, several lines, or pasted output of `ip addr`, `ifconfig`, `ipconfig`
knob-host = Is this host in the network?
hint-host = an address, such as 16.158.166.7
panel-bits = Find the network, bit by bit
hint-bits = drag the cut, click a bit to flip it
hint-bits-touch = drag the cut, tap a bit to flip it
panel-tree = Where it sits
hint-tree-view = click a block to walk it
panel-facts = About this address
cut-label = Prefix length. Arrow keys move the cut
bit-label = Bit { $index } of { $row }: { $bit }. Press to flip it

## Names of values
view-first = First host
view-last = Last host
view-first-v6 = First address
view-last-v6 = Last address
view-broadcast = Broadcast
view-length = Network bits
view-host-bits = Host bits
view-prefix = Prefix
view-hosts = Usable addresses
row-mask = AND mask
row-network = = Network
view-class = Old class
view-class-mask = Old mask
view-blocks = Blocks
view-kind = Kind
view-kind-source = Set apart by
view-hexadecimal = Hexadecimal
view-integer = Integer
view-place = In its network
view-wildcard = Wildcard mask
view-reverse = Reverse zone

kind = { $kind ->
    [private] private
    [loopback] loopback
    [link-local] link-local
    [shared] shared by carriers (CGNAT)
    [documentation] documentation
    [multicast] multicast
    [directed-broadcast] directed broadcast
    [limited-broadcast] limited broadcast
    [this-network] “this network”
    [unspecified] unspecified
    [benchmarking] benchmarking
    [reserved] reserved
    [protocol-assignment] kept for protocols
    [anycast-service] anycast service
    [as112] AS112 (dead reverse zones)
    [deprecated] no longer used
    [unassigned] not assigned
    [ipv4-mapped] IPv4-mapped
    [translation] IPv4/IPv6 translation
    [discard] discard
    [teredo] Teredo
    [identifier] identifiers, not locations
    [relay-6to4] 6to4
    [segment-routing] segment routing
    [unique-local] unique local (private)
   *[public] public
 }
was-class = was class { $class }
place-host = an address a host may have
place-one = the only address
place-network = the network address itself: no host may have it
place-broadcast = the directed broadcast address: no host may have it
place-unspecified = the unspecified address: no host has it
place-no-host = an address no host takes
place-reserved = reserved: no host takes it
place-anycast = the Subnet-Router anycast address: routers answer to it

## The walk
binary = **Write the address in binary.** Each [octet](term:octet) is eight bits. { $unit } = { $sum }, so it is written `{ $bits }`. Nothing has changed yet: `{ $full }` and these 32 bits are the same number.
binary-v6 = **Write the address in binary.** Each hexadecimal digit is four bits. The group `{ $unit }` becomes `{ $bits }`. In full, with no zero left out, the address is `{ $full }`.
cut = **Draw the cut after bit { $length }.** `/{ $length }` is the [prefix](term:prefix) length. The first { $length ->
    [one] bit names
   *[other] { $length } bits name
 } the network; the { $hosts } after the cut, the [host bits](term:host-bits), tell its { $apart ->
    [hosts] hosts
    [interfaces] interfaces
   *[addresses] addresses
 } apart.
cut-all = **There is nothing after the cut.** `/{ $length }` gives all { $width } bits to the network and leaves { $hosts } for hosts: the block is this one address.{ $apart ->
    [addresses] {""}
   *[other] {" "}Routers carry such host routes.
 }
cut-none = **The cut stands before the first bit.** `/{ $length }` leaves all { $hosts } of { $width } bits to the hosts. Every address matches it, which is why a default route is written this way.
mask = **The [mask](term:mask) marks the network bits.** { $length } ones, the rest zeros: `{ $mask }`. It says the same as `/{ $length }`, in the shape of an address. Turned over it is the [wildcard mask](term:wildcard) `{ $wildcard }`.
mask-v6 = **The [mask](term:mask) marks the network bits.** { $length } ones, the rest zeros. Nobody writes IPv6 masks out as `{ $mask }`; the prefix length says it all. The bits that may differ are `{ $wildcard }`.
and-mixed = **AND keeps a bit only where the mask has a 1.** { $length ->
    [one] The first bit survives
   *[other] The first { $length } bits survive
 }; { $hosts ->
    [one] the last one becomes 0
   *[other] the last { $hosts } become 0
 }. The cut falls inside { $family ->
    [v6] group { $index }: `{ $before }` = `{ $kept }|{ $dropped }`
   *[v4] octet { $index }: { $before } = `{ $kept }|{ $dropped }`
 }, and what is left of it is { $after }.
and-whole = **AND keeps a bit only where the mask has a 1.** The first { $length } bits survive; the last { $hosts } become 0. The cut falls between two { $family ->
    [v6] groups, so each group
   *[v4] octets, so each octet
 } is kept whole or cleared whole: number { $index } was { $before } and is now { $after }.
and-all = **AND keeps a bit only where the mask has a 1.** This mask is { $length } ones, so every bit survives and none becomes 0.
and-none = **AND keeps a bit only where the mask has a 1.** This mask is all zeros, so none of the { $hosts } bits survives.
network = **This is the network.** `{ $network }`, with every host bit 0, names the whole block: `{ $prefix }`. `{ $address }` is one address in it. Without clearing the host bits, each { $apart ->
    [addresses] address would give
   *[other] host would compute
 } a different network address.
network-itself = **You gave the network itself.** All host bits of `{ $address }` are 0 already, so AND changed nothing. `{ $prefix }` names the block that begins at `{ $network }`.
network-one = **The network is the address.** With no host bits there is nothing to clear: `{ $prefix }` holds `{ $address }` and nothing else, so `{ $network }` is it.
no-hosts = **No host has an address of `{ $prefix }`.** { $kind ->
    [multicast] A multicast address names a group. Hosts join the group, and each keeps an address of its own, from another block.
    [multicast-reserved] Its lower half is multicast, whose addresses name groups; its upper half is reserved.
    [limited-broadcast] It is the limited broadcast: it stands for every host on the link.
    [this-network] `0.0.0.0/8` means “this network”. A host may send from it only while it learns its own address.
    [unspecified] It is the unspecified address: it stands for “no address yet”.
    [ipv4-mapped] Its addresses write IPv4 addresses in the form of IPv6, for programs. An interface has the IPv4 address.
    [link-local] The first 256 and the last 256 addresses of `169.254.0.0/16` are reserved.
   *[reserved] Its addresses are reserved: what they mean was never said.
 } So there is no first host, no last host and no broadcast address.
end-reserved = { $end ->
    [first] **The first host is `{ $address }`.** The first
   *[last] **The last host is `{ $address }`.** The last
 } 256 addresses of `169.254.0.0/16` are reserved, so `{ $prefix }` has fewer hosts than its bits allow.
first-host = **The first host comes right after the network address.** Host bits 0…01: `{ $address }`. All zeros is kept for the network itself, `{ $prefix }`, and is not given to a host.
first-31 = **On a /31 the first address is a host.** A link between two routers needs two addresses and no more, so RFC 3021 gives both of `{ $prefix }` to hosts: `{ $address }` is one.
first-one = **The first address is the only one.** `{ $prefix }` holds `{ $address }` alone.
first-v6 = **The first address is `{ $address }`.** IPv6 keeps none back for the network. But all zeros after `{ $prefix }` is the Subnet-Router [anycast](term:anycast) address, which the link's routers answer to, so give hosts others.
first-v6-all = **The first address is `{ $address }`.** In `{ $prefix }` that is the unspecified address: it stands for “no address yet”, and no host has it.
first-127 = **On a /127 both addresses are ordinary.** It joins two routers. RFC 6164 has them switch the Subnet-Router [anycast](term:anycast) address off on it, so `{ $address }`, the first of `{ $prefix }`, is one router's own.
last-host = **The last host stands just before the end.** Host bits 1…10: `{ $address }`. All ones in `{ $prefix }` is kept for broadcast.
last-31 = **The second address is the other host.** `{ $address }` is the far end of the link `{ $prefix }`. By the usual rule its host bit, all ones, would have kept it for broadcast.
last-one = **The last address is the same one.** There is only `{ $address }` in `{ $prefix }`.
last-v6 = **The last address has every host bit 1.** `{ $address }` ends `{ $prefix }`. IPv6 has no broadcast, so nothing is kept back for it. Multicast does that work.
last-127 = **The second address is the other router.** `{ $address }` ends `{ $prefix }`.
broadcast = **All host bits 1 is the directed [broadcast](term:broadcast) address.** A packet to `{ $address }` is meant for every host in the block. That is why no host may have it as its address.
broadcast-31 = **A /31 has no broadcast address.** With one host bit, all zeros and all ones are the only two addresses, and both are hosts. Two routers that want to reach each other need no broadcast.
broadcast-32 = **A /32 has no broadcast address.** There is nobody else to reach.
broadcast-all = **All host bits 1 gives 255.255.255.255 here.** That address has a meaning of its own: the limited broadcast, which every host on the local link hears and no router passes on.
size = **{ $bits } host bits give 2^{ $bits } = { $size } addresses.** Less the network and the broadcast address, { $hosts } are left for hosts of `{ $prefix }`.
size-no-hosts = **{ $bits } host bits give 2^{ $bits } = { $size } { $bits ->
    [0] address
   *[other] addresses
 }.** `{ $prefix }` serves { $hosts } hosts.
size-reserved = **{ $bits } host bits give 2^{ $bits } = { $size } addresses.** Less the reserved ones and those kept for network and broadcast, { $hosts } are left for hosts of `{ $prefix }`.
size-31 = **One host bit gives { $size } addresses.** Nothing is subtracted on a /31, so `{ $prefix }` serves { $hosts } hosts, and { $bits } bit tells them apart.
size-one = **{ $bits } host bits give 2^0 = { $size } address.** `{ $prefix }` serves { $hosts ->
    [one] one host
   *[other] { $hosts } hosts
 }. It is used for loopback interfaces and host routes.
size-v4-all = **{ $bits } host bits: all { $size } addresses of IPv4.** Nobody configures `{ $prefix }` on an interface. In a routing table it is the default route, taken when nothing longer matches; the count of { $hosts } hosts is only arithmetic.
size-64 = **{ $bits } host bits give 2^{ $bits } = { $size } addresses.** `{ $prefix }` is one ordinary link: a /64 is what stateless configuration expects (RFC 4291 §2.5.1). Nothing is subtracted: { $hosts } in all.
size-v6 = **{ $bits } host bits give 2^{ $bits } = { $size } addresses in `{ $prefix }`.** No broadcast is subtracted: { $hosts } in all. In IPv6 one counts networks rather than hosts: an ordinary link gets a /64.
size-v6-all = **{ $bits } host bits: all of IPv6.** `{ $prefix }` holds 2^128 addresses and stands for the default route.

## No prefix was given
class-history = **History: class { $class }.** The first bits of the address once fixed its mask: class { $class } meant `/{ $length }`. That ended in 1993 with [CIDR](term:cidr). Today the address alone does not say where the cut is.
class-none = **History: class { $class }.** Such addresses never had a mask: class D is multicast and class E is reserved. Today the address alone does not say where the cut is.
ask-prefix = **Where is the cut?** `{ $address }` alone does not tell. Drag the cut, or type a prefix length after it, such as { $family ->
    [v6] `/64`
   *[v4] `/24`
 }.

## A range
range-ends = **A range from `{ $first }` to `{ $last }`: { $count } addresses.** Ranges are how people say it. Routers know only prefixes.
range-common = **The two ends share their first { $length } bits.** The smallest single block that holds both is `{ $prefix }`, but it may hold more than the range.
range-blocks = **{ $count ->
    [one] One prefix holds
   *[other] { $count } prefixes hold
 } exactly this range.** Pick one above to walk it bit by bit. The subnetting lesson shows how they are found.

## Is it in the network?
host-inside = Yes. The first { $length } bits of `{ $host }` are those of `{ $prefix }`: cut there, it gives `{ $other }` too.
host-outside = No. Cut at { $length }, `{ $host }` lies in `{ $other }`, not in `{ $prefix }`. The two talk through a router.
host-other-family = No. `{ $host }` is of the other family, so its first { $length } bits cannot be compared. It lies in `{ $other }`, not in `{ $prefix }`.

## Myths
myth-classes = “Classes A to E still decide the mask.”
truth-classes = Classes were given up in 1993 (RFC 1519, now RFC 4632). Only the prefix length says where the cut is.
myth-class-c = “A /24 is a class C.”
truth-class-c = A class was told by the first bits: class C began with 110. A /24 is any block of 256 addresses; 10.1.2.0/24 lies in what was class A.
myth-class-127 = “The first octet 127 belongs to class A hosts.”
truth-class-127 = 127.0.0.0/8 is loopback: it never leaves the machine (RFC 1122 §3.2.1.3).

## Words explained
term-prefix = The first bits of an address, which all addresses of one network share. Written `/n`, where n is how many (RFC 4632 §3.1).
term-host-bits = The bits after the prefix. They tell the addresses of one network apart.
term-mask = An address-sized row of bits: 1 over every network bit, 0 over every host bit.
term-wildcard = The mask turned over: 1 where a bit may differ. Access lists on routers use it.
term-octet = Eight bits. RFCs say octet where others say byte.
term-broadcast = A packet to this address is meant for every host on the network; a frame to `ff:ff:ff:ff:ff:ff`, for every node on the link. By default, routers no longer forward a directed broadcast from outside (RFC 2644).
term-cidr = Classless Inter-Domain Routing: a network may be any power of two in size, and its prefix length says which (RFC 4632).
term-anycast = One address that several machines use; the nearest one gets the packet.

## Questions
exercise-network = Network address
exercise-broadcast = Broadcast address
exercise-first-host = First host
exercise-last-host = Last host
exercise-netmask = Length to netmask
exercise-wildcard = Length to wildcard mask
exercise-mask-length = Mask to length
exercise-valid-mask = Valid masks
exercise-hosts = Hosts in a block
exercise-step = Where blocks start
exercise-tiny = /31 and /32
exercise-link = The two ends of a link
exercise-same-subnet = Same subnet or not
exercise-member = Hosts of a block
exercise-address-kind = Kinds of address
exercise-octet-bits = Decimal to binary
exercise-bits-octet = Binary to decimal
exercise-v6-shorten = IPv6: shortest form
exercise-v6-expand = IPv6: full form
exercise-v6-network = IPv6: network address
exercise-reverse-zone = Reverse zone
exercise-myth = Myths about addresses
option-yes = Yes
option-no = No
option-kind = { $kind ->
    [private] private
    [loopback] loopback
    [link-local] link-local
    [multicast] multicast
    [shared] shared by carriers (CGNAT)
    [documentation] documentation
    [reserved] reserved
    [unique-local] unique local
   *[public] public
 }

## Questions: network, hosts, broadcast
ask-network = What is the network address of `{ $interface }`?
ask-broadcast = What is the broadcast address of the network that `{ $interface }` is in?
ask-first-host = Which is the first address a host may have in the network of `{ $interface }`?
ask-last-host = Which is the last address a host may have in the network of `{ $interface }`?
why-network = { $cut ->
    [boundary] `/{ $length }` ends together with octet { $index }. What comes after it becomes 0: `{ $network }`.
   *[inside] `/{ $length }` cuts through octet { $index }, where blocks start every { $step }. { $octet } lies in the block from { $low } to { $high }, so the octet becomes { $low } and what follows becomes 0: `{ $network }`.
 }
why-broadcast = { $cut ->
    [boundary] `/{ $length }` ends together with octet { $index }. What comes after it becomes all ones: `{ $end }`.
   *[inside] `/{ $length }` cuts through octet { $index }, where blocks start every { $step }. { $octet } lies in the block from { $low } to { $high }. With all { $bits } host bits set to 1, that is `{ $end }`.
 }
why-first-host = The block `{ $prefix }` starts at `{ $network }`, which names the network itself (RFC 1122 §3.2.1.3). The first host is one above: `{ $first }`.
why-last-host = The block `{ $prefix }` ends at `{ $end }`, which is its broadcast address (RFC 1122 §3.2.1.3). The last host is one below: `{ $last }`.
reason-is-network = { $asked ->
    [broadcast] `{ $given }` is where the block starts. The broadcast address is its last one: every host bit set to 1.
    [first] `{ $given }` names the network itself: every host bit is 0. The first host comes right after it.
   *[last] `{ $given }` is where the block starts. The last host is at the other end, just below the broadcast address.
 }
reason-is-broadcast = { $asked ->
    [network] `{ $given }` is the last address of the block. The network address is its first: every host bit set to 0.
    [first] `{ $given }` is the broadcast address. The first host is at the other end, just above the network address.
   *[last] `{ $given }` is the broadcast address: every host bit is 1, and no host may have it. The last host is one below.
 }
reason-is-first = { $asked ->
    [network] `{ $given }` is the first host. The network address is one below it: every host bit set to 0.
    [broadcast] `{ $given }` is the first host. The broadcast address is at the other end: every host bit set to 1.
   *[last] `{ $given }` is the first host; the last one was asked for.
 }
reason-is-last = { $asked ->
    [network] `{ $given }` is the last host. The network address is at the other end: every host bit set to 0.
    [broadcast] `{ $given }` is the last host. The broadcast address is one above it: every host bit set to 1.
   *[first] `{ $given }` is the last host; the first one was asked for.
 }
reason-is-next-network = { $asked ->
    [network] `{ $given }` is where the next block starts. `{ $block }` comes before it.
   *[other] `{ $given }` is already the network address of the next block. `{ $block }` ends one below it.
 }
reason-is-address = { $asked ->
    [network] `{ $given }` is the host’s own address. Only its first { $length } bits stay; the rest become 0.
    [broadcast] `{ $given }` is the host’s own address. Only its first { $length } bits stay; the rest become 1.
   *[other] `{ $given }` is the host’s own address. Find where its block starts and ends first.
 }
reason-end-after = `{ $given }` belongs to the block after `{ $block }`: one step too far.
reason-end-before = `{ $given }` belongs to the block before `{ $block }`: one step too early.
reason-cut-at = With `/{ $other }` that would be right. Here the cut comes after { $length } bits.
reason-cut-class = That follows the old class, which cut after { $other } bits. Since 1993 the prefix says where the cut is: `/{ $length }`.
reason-cut-octet = That cuts at the end of an octet, after { $other } bits. `/{ $length }` cuts after { $length }.

## Questions: masks
ask-netmask = What is the netmask of `/{ $length }`, in dotted decimal?
ask-wildcard = What is the wildcard mask of `/{ $length }`?
ask-mask-length = { $form ->
    [wildcard] Which prefix length does the wildcard mask `{ $shown }` stand for?
   *[netmask] Which prefix length does the netmask `{ $shown }` stand for?
 }
ask-valid-mask = Which of these is a netmask?
why-netmask = { $cut ->
    [boundary] { $length } ones fill every octet up to octet { $index }: 255 each. The rest is 0: `{ $mask }`.
   *[inside] { $length } ones fill every octet before octet { $index }: 255 each. Octet { $index } has what is left of them: `{ $bits }`, which is { $octet }. The rest is 0: `{ $mask }`.
 }
why-wildcard = The wildcard mask is the netmask with every bit turned over: `{ $mask }` becomes `{ $wildcard }`. In octet { $index } that is 255 − { $octet } = { $rest }.
why-mask-length = { $form ->
    [wildcard] A wildcard mask has its ones over the host bits. `{ $shown }` has { $hosts } of them, and 32 − { $hosts } = { $length }.
   *[netmask] Count the ones: every octet before octet { $index } is full, and octet { $index } is { $octet }, `{ $bits }`. Together: { $length }.
 }
why-valid-mask = `{ $mask }` is { $length } ones and then only zeros. A mask is nothing else (RFC 1812 §2.2.5.2).
reason-is-wildcard = `{ $mask }` is the wildcard mask: it has its ones over the host bits. The netmask has them over the { $length } network bits.
reason-is-netmask = `{ $mask }` is the netmask. The wildcard mask is the same with every bit turned over.
reason-mask-step = { $step } is how far apart blocks start in octet { $index }. The mask has 256 − { $step } = { $octet } there.
reason-wildcard-step = { $step } is how far apart blocks start in octet { $index }. The wildcard mask is one less there: { $octet }, all ones.
reason-slash-hosts = { $form ->
    [wildcard] { $given } is the number of ones in the wildcard mask: the host bits. The prefix length counts the network bits.
   *[netmask] { $given } is the number of zeros: the host bits. The prefix length counts the ones.
 }
reason-slash-octets = `/{ $given }` ends together with an octet. Here octet { $index } is cut: `{ $bits }` in the netmask.
reason-valid-wildcard = `{ $mask }` is a wildcard mask: zeros first, then ones. A netmask begins with its ones.

## Questions: hosts
ask-hosts = How many hosts can have an address in `{ $prefix }`?
ask-tiny = How many hosts can have an address in `{ $prefix }`?
ask-tiny-links = `{ $block }` is kept for point-to-point links, each a `/31`. How many links can it number?
ask-link = One end of a point-to-point link is `{ $interface }`. What address does the other end have?
ask-same-subnet = Both hosts use `/{ $length }`. Are `{ $a }` and `{ $b }` in the same subnet?
ask-member = Which of these can a host in `{ $block }` have?
why-hosts = `/{ $length }` leaves { $bits } host bits: 2^{ $bits } = { $size } addresses. The first names the network and the last is for broadcast, so { $size } − 2 = { $hosts } are left (RFC 1122 §3.2.1.3).
why-tiny = { $length ->
    [31] A `/31` has two addresses, and on a point-to-point link both are hosts: RFC 3021 §2.1 takes away neither network nor broadcast.
   *[32] A `/32` is one single address: the host itself. There is no room for a network or broadcast address, and no need.
 }
why-tiny-links = `{ $block }` has { $size } addresses. A `/31` takes two, one for each end, and keeps none back (RFC 3021 §2.1): { $size } ÷ 2 = { $count }.
why-link = The two addresses of a `/31` differ only in the last bit. { $side ->
    [even] `{ $address }` ends in an even number, so the other end is one above: `{ $other }`.
   *[odd] `{ $address }` ends in an odd number, so the other end is one below: `{ $other }`.
 }
why-same-subnet = { $same ->
    [yes] They agree in their first { $agree } bits, and `/{ $length }` asks for { $length }. Both lie in `{ $mine }`.
   *[no] They agree in their first { $agree } bits only, and `/{ $length }` asks for { $length }. `{ $a }` lies in `{ $mine }`, `{ $b }` in `{ $yours }`.
 }
why-member = `{ $prefix }` runs from `{ $network }` to `{ $end }`. Hosts have what lies between: `{ $first }` to `{ $last }`, and `{ $address }` is one of them.
reason-hosts-two = { $given } counts every address. Network and broadcast address are not for hosts: two less.
reason-hosts-one = One too many: both the network and the broadcast address are taken away.
reason-hosts-of = A `/{ $other }` has { $given }. This is a `/{ $length }`.
reason-hosts-bits = { $given } is the number of host bits. Each doubles the block: 2^{ $bits }, less two.
reason-hosts-network-bits = That raises 2 to the network bits, { $length }. The host bits count: 32 − { $length } = { $bits }.
reason-tiny-two = Taking two away would leave nothing. { $length ->
    [31] In a `/31` both addresses are for hosts (RFC 3021 §2.1).
   *[32] A `/32` is one host’s own address.
 }
reason-tiny-other = { $length ->
    [31] A `/31` leaves one host bit: it can be 0 or 1.
   *[32] A `/32` leaves no host bit: there is only one address.
 }
reason-links-30 = { $half } is what `/30` links would allow: four addresses each, two of them lost. A `/31` needs only two.
reason-links-ends = { $size } is the number of addresses. Each link takes two of them.
reason-links-two = Nothing is taken away: every `/31` of the block can be a link, the first and the last too.
reason-link-crosses = `{ $given }` lies in another pair, `{ $there }`. This link is `{ $block }`.
reason-link-same = `{ $address }` is the end in the question. The other end differs in the last bit.
reason-same-subnet = { $same ->
    [yes] The numbers differ only after bit { $length }, among the host bits.
   *[no] Bit { $next } differs, and it is one of the first { $length }.
 }
reason-member-network = `{ $address }` is the network address of `{ $block }`: every host bit is 0.
reason-member-broadcast = `{ $address }` is the broadcast address of `{ $block }`: every host bit is 1.
reason-block-member = `{ $address }` lies in `{ $there }`, another block than `{ $block }`.

## Questions: lengths
ask-step = How far apart do blocks of `/{ $length }` start, counted in octet { $index }?
why-step = In octet { $index } the mask has { $mask }, and 256 − { $mask } = { $step }. The block of `{ $address }`, for one, goes from { $low } to { $high }.
reason-step-mask = { $given } is what the mask has in octet { $index }. The step is what is missing to 256.
reason-step-size = { $given } is the size of the whole block. Counted in octet { $index }, it is { $step }.
reason-step-wildcard = { $given } is what the wildcard mask has in octet { $index }. The next block starts one further.
reason-step-bits = { $given } is the number of host bits in octet { $index }. Each doubles the step: 2^{ $given }.
reason-step-of = Blocks of `/{ $other }` step by { $given }. This is `/{ $length }`.

## Questions: kinds of address
ask-address-kind = What kind of address is `{ $address }`?
why-address-kind = { $kind ->
    [private] Private addresses are those in `10.0.0.0/8`, `172.16.0.0/12` and `192.168.0.0/16` (RFC 1918 §3).
    [loopback] Loopback is all of `127.0.0.0/8`: it never leaves the host (RFC 1122 §3.2.1.3).
    [link-local] Link-local is `169.254.0.0/16`: hosts that found no DHCP server take one (RFC 3927 §2.1).
    [multicast] Multicast is `224.0.0.0/4`, from `224.0.0.0` to `239.255.255.255`: groups, not hosts.
    [shared] Carriers share `100.64.0.0/10` behind their own address translation (RFC 6598 §7).
    [documentation] For documentation there are `192.0.2.0/24`, `198.51.100.0/24` and `203.0.113.0/24` (RFC 5737 §3).
    [reserved] `240.0.0.0/4` was kept for later and never used (RFC 1112 §4).
    [unique-local] Unique local addresses are `fc00::/7`: private to a site (RFC 4193 §3).
    [link-local-v6] Link-local is `fe80::/10`: valid on one link only (RFC 4291 §2.5.6).
    [documentation-v6] For documentation there are `2001:db8::/32` (RFC 3849) and `3fff::/20` (RFC 9637).
    [multicast-v6] Multicast is `ff00::/8`: groups, not hosts (RFC 4291 §2.7).
    [public-v6] Public addresses lie in `2000::/3`, as far as nothing else is set apart there.
   *[public] Public is what no registry sets apart for something else.
 } { $fits ->
    [yes] `{ $address }` is one of these.
   *[no] `{ $address }` is not one of these.
 }

## Questions: binary
ask-octet-bits = Write { $octet } as eight bits.
ask-bits-octet = Which number is the octet `{ $bits }`?
why-octet-bits = { $octet } = { $sum }. A 1 at each of these, from 128 on the left to 1 on the right: `{ $bits }`.
why-bits-octet = The bits are worth 128, 64, 32, 16, 8, 4, 2 and 1. Where `{ $bits }` has a 1: { $sum } = { $octet }.
reason-octet-decimal = Those are the decimal digits. Read as bits they are { $value }, not { $octet }.
reason-bits-turned = Every bit is turned over: { $octet } has a 1 where its sum has a part.
reason-bits-reversed = The order is turned round: the leftmost bit is worth 128, the rightmost 1.
reason-bits-left = Every bit is one place too far left, and so worth double.
reason-bits-right = Every bit is one place too far right, and so worth half.
reason-bits-decimal = Those digits are bits, not decimal ones: each is worth twice the one on its right.

## Questions: IPv6
ask-v6-shorten = Write `{ $full }` as RFC 5952 asks for it.
ask-v6-expand = Write `{ $short }` with all its 32 hexadecimal digits.
ask-v6-network = What is the network address of `{ $interface }`?
why-v6-shorten = { $gap ->
    [gap] Leading zeros go (RFC 5952 §4.1). Then `::` takes the longest run of zero groups, the first of equals, and never a single one (§4.2): `{ $short }`.
   *[none] Leading zeros go (RFC 5952 §4.1). There is no run of two zero groups, so there is no `::` (§4.2.2): `{ $short }`.
 }
why-v6-expand = { $gap ->
    [gap] `::` stands for as many zero groups as are missing from eight: { $written } are written, so { $missing }. Every group is filled up to four digits from the left: `{ $full }`.
   *[none] All eight groups are there. Each is filled up to four digits from the left: `{ $full }`.
 }
why-v6-network = { $cut ->
    [boundary] `/{ $length }` is { $whole } whole groups of 16 bits. The groups after them become 0: `{ $network }`.
   *[inside] `/{ $length }` cuts through group { $index }: bit { $inside } of it is the last that stays. `{ $before }` is `{ $bits }`, and what stays of it makes `{ $after }`. The groups after it become 0: `{ $network }`.
 }
reason-v6-padded = The zeros were added behind the digits. A group is a number: its zeros go in front.
reason-v6-address = That is the address itself, with its host bits. Only the first { $length } bits stay.
reason-v6-end = That is the last address of the block. The network address is its first.
reason-v6-first = That is one above the network address: the last bit must be 0 too.
reason-cut-group = That cuts at the end of a group, after { $other } bits. `/{ $length }` cuts after { $length }.
reason-cut-digit = That cuts at the end of a digit, after { $other } bits. `/{ $length }` cuts after { $length }.

## Questions: reverse names
ask-reverse-zone = In which zone are the reverse names of `{ $prefix }`?
why-reverse-zone = { $family ->
    [v4] The network octets, last one first, under `in-addr.arpa` (RFC 1035 §3.5): `{ $zone }`.
   *[v6] The first { $labels } hexadecimal digits, last one first, each a label of its own, under `ip6.arpa` (RFC 3596 §2.5): `{ $zone }`.
 }
reason-zone-forward = The order is the address’s own. A name has its most general label on the right, so it is turned round.
reason-zone-root = The reverse tree of this family is under `{ $root }`.
reason-zone-host = The host octets do not belong to the zone’s name: it covers all their values.
reason-zone-groups = In `ip6.arpa` each hexadecimal digit is a label, not each group (RFC 3596 §2.5).
reason-zone-zeros = The leading zeros of a group are digits too: each is a label (RFC 3596 §2.5).

## Questions: myths
ask-myth-class-c = True or false? “`{ $block }` is a class C network.”
ask-myth-slash-24 = True or false? “`{ $block }` has 24 network bits, but that does not make it class C.”
ask-myth-classes = True or false? “`{ $address }` begins like class { $class }, so its mask is `/{ $class-length }`.”
ask-myth-mask-told = True or false? “From `{ $address }` alone, nobody can tell its prefix length.”
ask-myth-class-127 = True or false? “`{ $address }` can be given to a host as an address of class A.”
ask-myth-loopback = True or false? “A packet to `{ $address }` never leaves the host.”
ask-myth-host-zero = True or false? “A host in `{ $block }` may have the address `{ $address }`.”
ask-myth-ends-255 = True or false? “Broadcast addresses end in 255, in `{ $block }` too.”
why-myth-class-c = Class C was the addresses whose first bits are 110, `192.0.0.0` to `223.255.255.255`; `{ $block }` begins like class { $class }. A `/24` only says that 24 bits are the network’s, wherever it lies. RFC 4632 §3.1 calls such blocks “legacy class C” for their size, and has no classes any more.
why-myth-classes = Since 1993 the prefix length travels with the address (RFC 1519, now RFC 4632 §3.1). Here it is `{ $interface }`, cut after { $length } bits, not after { $class-length }.
why-myth-class-127 = All of `127.0.0.0/8` is loopback: such addresses must not appear outside a host (RFC 1122 §3.2.1.3). That the first bit is 0, as in class A, changes nothing.
why-myth-host-zero = The block runs from `{ $start }` to `{ $end }`. Only its own first and last address are kept back; `{ $address }` lies between them. What the last octet looks like is of no importance: host bits are counted from the cut.
why-myth-ends-255 = The broadcast address has every host bit set to 1 (RFC 1122 §3.2.1.3). In `{ $block }` only some bits of the last octet are host bits: `{ $end }`.
reason-myth-class-c = `/24` is a length, not a class.
reason-myth-slash-24 = 24 network bits are all a `/24` has to have. Class C was told by the first bits.
reason-myth-classes = Classes decide no mask any more.
reason-myth-mask-told = What the address alone would once have told was its class, and classes are gone.
reason-myth-class-127 = Loopback comes first: no host on a network has it.
reason-myth-loopback = Not only `127.0.0.1`: the whole `/8` stays inside.
reason-myth-host-zero = It is neither the first nor the last address of the block.
reason-myth-ends-255 = That holds only when the host bits fill the last octet.
