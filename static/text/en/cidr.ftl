### An address is cut into network and host, bit by bit.

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
