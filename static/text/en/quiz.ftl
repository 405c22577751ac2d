### Generated questions: what is asked, why the answer is right, why another is wrong.

## What each exercise is called
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
exercise-smallest = Smallest block for hosts
exercise-count = Blocks in a block
exercise-v6-count = IPv6: blocks in a block
exercise-nth = The nth subnet
exercise-next-block = The next block
exercise-summary = One prefix over several
exercise-summary-count = Fewest prefixes for a list
exercise-range-first = Where a range begins
exercise-range-count = Fewest prefixes for a range
exercise-compare = Comparing prefixes
exercise-plan = Planning by host counts
exercise-largest-free = Largest free block
exercise-subtract = A block without a part
exercise-myth-subnets = Myths about subnets
exercise-checksum = Internet checksum
exercise-intact = Which packet is intact?
exercise-checksum-updated = Checksum after a hop
exercise-field = Which field does it?
exercise-dump = Reading a dump
exercise-noticed = Who notices the damage?
exercise-pseudo-header = Pseudo-header
exercise-myth-checksums = Myths about checksums
exercise-longest-match = Longest-prefix match
exercise-no-route = Route or none
exercise-hop-addresses = Addresses on each link
exercise-time-to-live = Time to live
exercise-loop = A routing loop
exercise-misconfigured = Directly, by the gateway, or not at all
exercise-myth-routes = Myths about routes
exercise-arp-target = Whom to ask
exercise-arp-addresses = Addresses in ARP
exercise-arp-frame = Where the frame goes
exercise-arp-merge = What the cache keeps
exercise-gratuitous = Gratuitous ARP
exercise-switch-ports = Ports of a switch
exercise-myth-arp = Myths about ARP
exercise-icmp-type = Type and code
exercise-icmp-answered = Error or silence
exercise-icmp-quoted = What an error quotes
exercise-probe = Who answers the probe?
exercise-hop-count = How far is the receiver?
exercise-next-hop-mtu = Path MTU
exercise-myth-icmp = Myths about ICMP
exercise-layer-of = Which layer does it?
exercise-layer-unit = What the unit is called
exercise-device-reads = How far a device reads
exercise-frame-size = How long the frame is
exercise-without-upper = With or without the other layers
exercise-myth-layers = Myths about layers
exercise-socket-of = Which socket is it for?
exercise-socket-call = Which call does it?
exercise-second-bind = Is the port free?
exercise-accept-queue = Who waits where?
exercise-how-many = How many connections
exercise-myth-sockets = Myths about sockets
exercise-handshake-numbers = Numbers of a handshake
exercise-handshake-states = States of both sides
exercise-handshake-losses = Lost, late, refused
exercise-syn-timeout = When a SYN is sent again
exercise-handshake-offers = What the options agree on
exercise-myth-handshake = Myths about the handshake
exercise-flood-arrival = A segment at a full port
exercise-flood-rate = How slow a flood
exercise-cookie-part = Read a cookie
exercise-cookie-until = Until when is it good?
exercise-cookie-mss = The MSS in a cookie
exercise-cookie-knows = Remembering nothing
exercise-myth-flood = Myths about floods
exercise-reset-answer = RST, ACK or silence
exercise-reset-believed = Which RST is believed?
exercise-reset-number = Numbers of a RST
exercise-reset-guesses = Guessing a RST
exercise-reset-cause = Why there is a RST
exercise-myth-reset = Myths about resets
exercise-close-state = Which state?
exercise-close-waits = Who waits?
exercise-fin-number = The number of a FIN
exercise-close-lost = Lost while closing
exercise-close-call = What leaves?
exercise-myth-close = Myths about closing
exercise-wait-until = Until when?
exercise-wait-rate = Ports and time
exercise-free-pair = Which connection is free?
exercise-socket-cause = A list of sockets
exercise-wait-syn = A SYN meets TIME-WAIT
exercise-myth-wait = Myths about TIME-WAIT

## Choices
option-yes = Yes
option-no = No
option-true = True
option-false = False
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
option-compare = { $relation ->
    [equal] They are the same block
    [inside] `{ $a }` lies inside `{ $b }`
    [contains] `{ $a }` contains `{ $b }`
   *[apart] They share no address
 }

## Not an answer
unreadable-slash = That is a mask again. How many bits are the network’s? Write `/20` or `20`.
unreadable-mask = That is a length again. Write the mask itself: four octets with dots.
unreadable-number = A number was expected, such as `1024` or `2^10`.
unreadable-octet = Eight binary digits were expected, such as `10100101`.
unreadable-hex = Up to four hexadecimal digits were expected, such as `0x1a2b`.
unreadable-mac = A MAC address was expected: twelve hexadecimal digits, such as `02:00:00:00:00:0a`.
unreadable-choice = Pick one of the choices.

## Whatever was asked
reason-different = That is something else. “Show the steps” goes through it.
reason-family = `{ $address }` belongs to the other family: the question is about the other version of IP.
reason-other-length = The address is right, but the block has `/{ $length }`, not `/{ $given }`.
reason-host-bits = `{ $given }` is the right block, named by an address inside it. A block is written with its network address: `{ $network }/{ $length }`.
reason-inside = `{ $address }` lies in `{ $block }`, but it is not the one asked for. The block runs from `{ $network }` to `{ $end }`.
reason-block-after = `{ $address }` is past the end. It lies in the next block, `{ $there }`; `{ $block }` ends at `{ $end }`.
reason-block-before = `{ $address }` comes too early. It lies in the block before, `{ $there }`; `{ $block }` starts at `{ $network }`.
reason-outside = `{ $address }` lies in `{ $there }`, not in `{ $block }`.
reason-mask-of = `{ $mask }` is the netmask of `/{ $length }`.
reason-wildcard-of = `{ $mask }` is the wildcard mask of `/{ $length }`.
reason-hole = { $at ->
    [start] `{ $mask }` has a hole: octet { $index } is { $octet }, in binary `{ $bits }`, right after an octet that ends in 0. In a mask no 1 follows a 0.
   *[inside] `{ $mask }` has a hole: octet { $index } is { $octet }, in binary `{ $bits }`. In a mask no 1 follows a 0.
 }
reason-prefix-length = { $side ->
    [larger] It starts in the right place, but `{ $given }` is too large: it ends only at `{ $end }`.
   *[smaller] It starts in the right place, but `{ $given }` is too small: it ends at `{ $end }` already.
 }
reason-prefix-contains = `{ $given }` holds the right block, and more: it runs to `{ $end }`.
reason-prefix-inside = `{ $given }` is only a part of the right block: it ends at `{ $end }`.
reason-prefix-place = { $order ->
    [before] The size is right, but `{ $given }` lies before the block asked for.
   *[after] The size is right, but `{ $given }` lies after the block asked for.
 }
reason-prefix-apart = `{ $given }` shares no address with the right block, and is of another size.
reason-length-small = `/{ $given }` is too small a block: { $bits ->
    [one] it has one host bit too few.
   *[other] it has { $bits } host bits too few.
 }
reason-length-large = `/{ $given }` is larger than needed: { $bits ->
    [one] it has one host bit too many.
   *[other] it has { $bits } host bits too many.
 }
reason-slash = { $side ->
    [more] `/{ $given }` has more ones: its mask is `{ $mask }`.
   *[fewer] `/{ $given }` has fewer ones: its mask is `{ $mask }`.
 }
reason-number-large = { $given } is too large.
reason-number-small = { $given } is too small.
reason-octet-value = `{ $given }` is { $value }, not { $octet }.
reason-hex = `{ $given }` is not the word: it differs from digit { $digit } on.
reason-mac = `{ $given }` is not an address that belongs here.

## Network, hosts, broadcast
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

## Masks
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

## Hosts
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

## Lengths
ask-step = How far apart do blocks of `/{ $length }` start, counted in octet { $index }?
ask-smallest = A network must hold { $hosts } hosts. What is the longest prefix, and so the smallest block, that has room for them?
why-step = In octet { $index } the mask has { $mask }, and 256 − { $mask } = { $step }. The block of `{ $address }`, for one, goes from { $low } to { $high }.
why-smallest = { $hosts } hosts, the network and the broadcast address make { $needed }. { $bits } host bits give { $size } addresses, which is enough; one bit less gives only { $half }. 32 − { $bits } = { $given }.
reason-step-mask = { $given } is what the mask has in octet { $index }. The step is what is missing to 256.
reason-step-size = { $given } is the size of the whole block. Counted in octet { $index }, it is { $step }.
reason-step-wildcard = { $given } is what the wildcard mask has in octet { $index }. The next block starts one further.
reason-step-bits = { $given } is the number of host bits in octet { $index }. Each doubles the step: 2^{ $given }.
reason-step-of = Blocks of `/{ $other }` step by { $given }. This is `/{ $length }`.
reason-smallest-two = `/{ $given }` has { $size } addresses, but network and broadcast take two: { $room } are left, and { $hosts } are needed.
reason-smallest-small = `/{ $given }` has room for { $room } hosts only.
reason-smallest-large = `/{ $given }` has room for { $room } hosts. Half as large is still enough.
reason-smallest-bits = { $given } is the number of host bits. The prefix length counts the others.

## Kinds of address
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

## Binary
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

## IPv6
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
reason-v6-other = Group { $group } is another: `{ $given }` instead of `{ $right }`.
reason-v6-case = The same address, but RFC 5952 §4.3 writes its digits in lower case.
reason-v6-leading = The same address, but RFC 5952 §4.1 leaves out the leading zeros of every group.
reason-v6-form = The same address, but RFC 5952 writes this one in hexadecimal groups alone.
reason-v6-gap-missing = The same address, but RFC 5952 §4.2.1 shortens its run of zeros to `::`.
reason-v6-gap-one = The same address, but RFC 5952 §4.2.2 does not use `::` for a single zero group.
reason-v6-gap-short = The same address, but RFC 5952 §4.2 lets `::` take the longest run of zeros, and all of it.
reason-v6-gap-later = The same address, but of two equal runs RFC 5952 §4.2.3 shortens the first.
reason-v6-gap-left = The same address, but `::` still hides digits.
reason-v6-digits = The same address, but some group has fewer than four digits.
reason-v6-padded = The zeros were added behind the digits. A group is a number: its zeros go in front.
reason-v6-address = That is the address itself, with its host bits. Only the first { $length } bits stay.
reason-v6-end = That is the last address of the block. The network address is its first.
reason-v6-first = That is one above the network address: the last bit must be 0 too.
reason-cut-group = That cuts at the end of a group, after { $other } bits. `/{ $length }` cuts after { $length }.
reason-cut-digit = That cuts at the end of a digit, after { $other } bits. `/{ $length }` cuts after { $length }.

## Reverse names
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

## Cutting evenly
ask-count = How many `/{ $to }` blocks are in `{ $block }`?
ask-nth = `{ $block }` is cut into `/{ $length }` subnets. Which is number { $number }, counted from 1?
ask-next-block = Which block of the same size follows `{ $block }`?
ask-subtract = `{ $taken }` is taken out of `{ $block }`. What is left is written with the fewest prefixes: how many?
why-count = From `/{ $from }` to `/{ $to }` there are { $bits } more network bits. Each doubles the number of blocks: 2^{ $bits } = { $count }.
why-nth = A `/{ $length }` steps by { $step } in octet { $index }. Before number { $number } there are { $before }, each of { $size } addresses: it is `{ $right }`.
why-next-block = `{ $block }` ends at `{ $end }`. The next address is `{ $next }`, where a block of the same size starts: a step of { $step } in octet { $index }.
why-subtract = Halve the block until the part is alone: at each level from `/{ $from }` to `/{ $to }` the other half is left, one prefix a level. { $count ->
    [one] One level leaves one prefix: `{ $list }`.
   *[other] { $count } levels leave { $count } prefixes: `{ $list }`.
 }
reason-count-bits = { $given } is the number of bits added. Each doubles the count: 2^{ $bits }.
reason-count-double = That multiplies by two. Every bit doubles the count again: 2^{ $bits }.
reason-count-zero = { $family ->
    [v4] The first and the last block count too: subnets of all zeros and all ones have been ordinary ones since CIDR (RFC 1812 §4.2.2.11).
   *[v6] The first and the last block count too: in IPv6 all zeros and all ones are legal in any field (RFC 4291 §2).
 }
reason-count-power = Off by one power of two: there are { $bits } bits between `/{ $from }` and `/{ $to }`.
reason-count-each = { $given } is how many addresses each of the blocks has.
reason-nth-zero = `{ $given }` is number { $number } when the first one is called 0. Here the first is number 1.
reason-nth-short = `{ $given }` is the one before: the first is the block’s own start, number 1.
reason-nth-step = That steps by another size. A `/{ $length }` has { $size } addresses, a step of { $step } in octet { $index }.
reason-nth-whole = That is the block that is cut.
reason-next-same = `{ $given }` is the block itself.
reason-next-before = `{ $given }` is the block before.
reason-next-skipped = `{ $given }` is one block too far: `{ $right }` lies between.
reason-next-octet = That adds one to the octet before. The block steps by { $step } in octet { $index }.
reason-next-carry = Octet { $index } runs over after 255: one is carried into the octet before it.
reason-subtract-equal = { $given } would be all the other `/{ $to }` blocks. Neighbours among them join into larger ones.
reason-subtract-parts = { $given } is how many `/{ $to }` blocks there are, with the one that is taken. What is left joins into larger blocks.
reason-subtract-one = One prefix is always a whole block of a power of two. With a hole in it, the rest is not.
reason-subtract-levels = One too many: the lengths left over are those after `/{ $from }`, up to `/{ $to }`.
reason-subtract-sides = What lies before the hole and what lies behind it need not each be one block.

## Summaries
ask-summary = What is the smallest single prefix that covers all of `{ $list }`?
ask-summary-count = What is the smallest number of prefixes that cover exactly `{ $list }`, and nothing else?
why-summary = Only the two ends matter. `{ $first }` and `{ $last }` agree in their first { $length } bits and differ in bit { $next }: `{ $right }`.
why-summary-count = Two blocks of one size join when they are the halves of one larger block; joined ones may join again. { $count ->
    [one] One is left: `{ $fewest }`.
   *[other] { $count } are left: `{ $fewest }`.
 }
reason-summary-misses = `{ $given }` does not hold all of `{ $missed }`.
reason-summary-large = `{ $given }` covers them all, but `{ $right }` is smaller and does too.
reason-summary-one = The one prefix over them all, `{ $whole }`, also holds `{ $extra }`, which is not in the list.
reason-summary-none = Some of them join: two halves of one block are that block.
reason-summary-aligned = Two, four or eight in a row are not enough: they join only if the first starts on a boundary of the larger block.
reason-summary-pairs = Not every neighbour is the other half, and joined pairs may join again.
ask-range-first = The range `{ $first }` to `{ $last }` is written with the fewest prefixes. Which is the first of them?
ask-range-count = How many prefixes does it take at least to write exactly the range `{ $first }` to `{ $last }`?
why-range-first = `{ $first }` ends in { $zeros ->
    [one] one zero bit
   *[other] { $zeros } zero bits
 }, so at most a `/{ $aligned }` may start there. The largest that starts there and ends by `{ $last }` is `{ $right }`.
why-range-count = From the start on, each prefix is the largest that may start there and still fits: `{ $list }`. That makes { $count }.
reason-range-whole = `{ $given }` holds the whole range, and addresses outside it.
reason-range-before = A `/{ $given-length }` cannot start at `{ $first }`: that block starts at `{ $given-start }`, before the range.
reason-range-small = `{ $given }` fits, but a larger block fits too.
reason-range-later = `{ $given }` is one of the prefixes, but not the first.
reason-range-one = The one prefix over the whole range is `{ $whole }`, which holds more than the range.
reason-range-powers = { $given } powers of two make { $size }, but a block may not start anywhere: only on a boundary of its own size.
reason-range-addresses = That counts addresses. A prefix can hold many.

## Comparing
ask-compare = How are `{ $a }` and `{ $b }` related?
why-compare = { $relation ->
    [equal] The mask is that of `/{ $a-length }`, and the network is the same: one block, written in two ways.
    [inside] `/{ $shorter }` is the shorter prefix. In its { $shorter } bits the two agree, so `{ $a }` lies inside `{ $b }`.
    [contains] `/{ $shorter }` is the shorter prefix. In its { $shorter } bits the two agree, so `{ $a }` contains `{ $b }`.
   *[apart] They agree in { $agree } bits and differ in bit { $next }, which both prefixes fix. No address is in both.
 }
reason-compare-same = The lengths are the same, and so are the first { $shorter } bits: neither is the larger.
reason-compare-apart = Bit { $next } differs, and it is among the first { $shorter }, which both fix.
reason-compare-sizes = `/{ $a-length }` and `/{ $b-length }` are of different size, so they cannot be the same block.
reason-compare-overlap = Up to bit { $shorter } they agree, and the shorter prefix fixes no more.
reason-compare-turned = The other way round: the longer prefix is the smaller block, and lies inside.

## Plans
ask-plan = Plan `{ $block }` for these networks, each with its number of hosts: `{ $needs }`. The largest is placed first, each in the lowest free place of the smallest size that fits. Which prefix does `{ $name }` get?
ask-largest-free = In `{ $block }`, `{ $used }` { $count ->
    [one] is
   *[other] are
 } taken. Which is the largest block that is still free?
why-plan = `{ $name }` needs { $hosts } + 2 = { $needed } addresses. The smallest power of two that holds them is { $size }: a `/{ $length }`. Placed by size: `{ $order }`.
why-largest-free = What is free, in the fewest prefixes: `{ $free }`. The largest is `{ $right }`, up to `{ $end }`.
reason-plan-other = `{ $given }` goes to `{ $owner }`.
reason-plan-order = That is where `{ $name }` lands when they are placed as listed. The largest comes first: then no gap is needed.
reason-plan-two = `/{ $other }` has room for { $room } hosts: network and broadcast take two of its addresses.
reason-plan-small = `/{ $other }` has room for { $room } hosts only; `{ $name }` has { $hosts }.
reason-plan-large = `/{ $other }` is twice what is needed: a `/{ $length }` has { $size } addresses, and { $needed } are needed.
reason-plan-start = The start of the block went to the largest network.
reason-free-taken = `{ $given }` is taken.
reason-free-smaller = `{ $given }` is free, but a larger block is too.
reason-free-overlaps = `{ $given }` is not all free: `{ $taken }` lies in it.
reason-free-half = `{ $given }` is free, and so is its other half: together they are one block.

## Myths
ask-myth-class-c = True or false? “`{ $block }` is a class C network.”
ask-myth-slash-24 = True or false? “`{ $block }` has 24 network bits, but that does not make it class C.”
ask-myth-classes = True or false? “`{ $address }` begins like class { $class }, so its mask is `/{ $class-length }`.”
ask-myth-mask-told = True or false? “From `{ $address }` alone, nobody can tell its prefix length.”
ask-myth-class-127 = True or false? “`{ $address }` can be given to a host as an address of class A.”
ask-myth-loopback = True or false? “A packet to `{ $address }` never leaves the host.”
ask-myth-host-zero = True or false? “A host in `{ $block }` may have the address `{ $address }`.”
ask-myth-ends-255 = True or false? “Broadcast addresses end in 255, in `{ $block }` too.”
ask-myth-subnet-zero = True or false? “When `{ $block }` is cut into four `/{ $part }`, the first and the last of them cannot be used.”
ask-myth-all-subnets = True or false? “When `{ $block }` is cut into four `/{ $part }`, all four can be used.”
ask-myth-neighbours = True or false? “`{ $block }` and `{ $next }` are neighbours of one size, so they join into one prefix.”
ask-myth-siblings = True or false? “`{ $block }` and `{ $next }` join into one prefix.”
ask-myth-link = True or false? “A point-to-point link needs at least a `/30`, so `{ $block }` is too small.”
ask-myth-link-31 = True or false? “`{ $block }` is enough for a point-to-point link.”
why-myth-class-c = Class C was the addresses whose first bits are 110, `192.0.0.0` to `223.255.255.255`; `{ $block }` begins like class { $class }. A `/24` only says that 24 bits are the network’s, wherever it lies. RFC 4632 §3.1 calls such blocks “legacy class C” for their size, and has no classes any more.
why-myth-classes = Since 1993 the prefix length travels with the address (RFC 1519, now RFC 4632 §3.1). Here it is `{ $interface }`, cut after { $length } bits, not after { $class-length }.
why-myth-class-127 = All of `127.0.0.0/8` is loopback: such addresses must not appear outside a host (RFC 1122 §3.2.1.3). That the first bit is 0, as in class A, changes nothing.
why-myth-host-zero = The block runs from `{ $start }` to `{ $end }`. Only its own first and last address are kept back; `{ $address }` lies between them. What the last octet looks like is of no importance: host bits are counted from the cut.
why-myth-ends-255 = The broadcast address has every host bit set to 1 (RFC 1122 §3.2.1.3). In `{ $block }` only some bits of the last octet are host bits: `{ $end }`.
why-myth-subnet-zero = RFC 950 (1985) kept the subnets of all zeros and all ones back. With CIDR the rule became meaningless and may be ignored (RFC 1812 §4.2.2.11): `{ $first }` and `{ $last }` are subnets like the others.
why-myth-neighbours = Two blocks join only as the two halves of one larger block. The larger block of `{ $block }` is `{ $parent }`, and its other half is `{ $sibling }`.
why-myth-link = On a point-to-point link both addresses of a `/31` are hosts (RFC 3021 §2.1). `{ $block }` has two addresses for two ends; a `/30` would spend four.
reason-myth-class-c = `/24` is a length, not a class.
reason-myth-slash-24 = 24 network bits are all a `/24` has to have. Class C was told by the first bits.
reason-myth-classes = Classes decide no mask any more.
reason-myth-mask-told = What the address alone would once have told was its class, and classes are gone.
reason-myth-class-127 = Loopback comes first: no host on a network has it.
reason-myth-loopback = Not only `127.0.0.1`: the whole `/8` stays inside.
reason-myth-host-zero = It is neither the first nor the last address of the block.
reason-myth-ends-255 = That holds only when the host bits fill the last octet.
reason-myth-subnet-zero = The rule is from 1985 and was dropped.
reason-myth-all-subnets = None of the four is kept back.
reason-myth-neighbours = Side by side is not enough.
reason-myth-siblings = They are the two halves of one larger block.
reason-myth-link = Two ends need two addresses, and a `/31` has two.
reason-myth-link-31 = It has one address for each end, and no broadcast is needed between two.

## Headers: checksums
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

## Headers: fields
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

## Headers: what is covered
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

## Routing
ask-match = A packet is for `{ $destination }`. To which next hop does this table send it?
why-match = Of the routes that hold `{ $destination }`, the longest prefix wins: `{ $prefix }`, { $length } bits, by `{ $next }` (RFC 1812 §5.2.4.3). The order of the lines means nothing.
reason-match-misses = `{ $given }` does not hold `{ $destination }`: it runs from `{ $start }` to `{ $end }`.
reason-match-default = The default route holds everything, but with 0 bits. It is taken only when nothing else fits; here `{ $prefix }` does.
reason-match-first = `{ $given }` is the first line that fits, but order means nothing: `{ $prefix }` fits too, and is longer.
reason-match-shorter = `{ $given }` fits in { $given-length } bits; `{ $prefix }` fits in { $length }, and the longer one wins.
reason-match-destination = That is where the packet is going. The question is which neighbour gets it next.
option-decide = { $does ->
    [forwards] It sends the packet on to `{ $next }`
    [reports] It drops the packet and sends “network unreachable” (3/0)
    [host] It drops the packet and sends “host unreachable” (3/1)
   *[silent] It drops the packet and says nothing
 }
ask-decide = This is all of a router’s table. What does it do with a packet for `{ $destination }`?
why-decide = { $case ->
    [forwards] The longest prefix that holds `{ $destination }` is `{ $prefix }`: the packet goes to `{ $next }` (RFC 1812 §5.2.4.3).
   *[stops] No line holds `{ $destination }`, and there is no default route. The router drops the packet and tells its source: destination unreachable, code 0 (RFC 1812 §5.2.7.1).
 }
reason-decide-reports = There is a route: `{ $prefix }` holds `{ $destination }`.
reason-decide-host = { $case ->
    [forwards] There is a route, `{ $prefix }`; the packet goes on.
   *[stops] Code 1 is for the router on the last link, when the host does not answer ARP. Here the router does not even know the network.
 }
reason-decide-silent = A router must be able to report this, and does: the source of a packet for `{ $destination }` should learn of it (RFC 1812 §5.2.7.1).
ask-hop = A sends a packet to B. On the link between { $left } and { $right }, what is its { $field ->
    [source-mac] source MAC address
    [destination-mac] destination MAC address
    [source-ip] source IP address
   *[destination-ip] destination IP address
 }?
why-hop = { $field ->
    [source-mac] Every link has a frame of its own, from { $left } to { $right }: its source is `{ $from }`. The MAC addresses change at every router; the IP addresses stay.
    [destination-mac] Every link has a frame of its own, from { $left } to { $right }: its destination is `{ $to }`. The MAC addresses change at every router; the IP addresses stay.
    [source-ip] The packet keeps its source, `{ $sender }`, all the way. Only the frame around it is new on every link.
   *[destination-ip] The packet keeps its destination, `{ $receiver }`, all the way. Only the frame around it is new on every link.
 }
reason-hop-mac = { $place ->
    [turned] That is the other end of this link: the frame goes from { $left } to { $right }.
    [end] { $owner } is not on this link. A frame does not cross a router, so its MAC addresses do not either.
   *[other] That is an interface of { $owner } on another link. Each interface of a router has its own MAC address.
 }
reason-hop-ip = { $place ->
    [end] That is the address of { $owner }. The source is always A, the destination always B.
   *[other] That is an address of { $owner }. The packet goes from `{ $sender }` to `{ $receiver }`; next hops do not appear in it.
 }
ask-ttl = { $form ->
    [left] A packet is sent with a time to live of { $start } and passes { $routers } routers. With which does it arrive?
    [dropper] A packet is sent with a time to live of { $few } on a path with { $routers } routers. Which of them drops it? Count from 1.
   *[met] A packet arrives with a time to live of { $left }. Its sender starts at { $start }. How many routers has it passed?
 }
why-ttl = { $form ->
    [left] Every router takes one away: { $start } − { $routers } = { $left }. The receiving host takes none (RFC 1812 §5.3.1).
    [dropper] Every router takes one away: after number { $few } nothing is left, and it drops the packet. It sends a time exceeded message (RFC 1812 §5.3.1).
   *[met] Every router took one away: { $start } − { $left } = { $routers } (RFC 1812 §5.3.1).
 }
reason-ttl-receiver = One too few: the receiving host takes nothing away. Only routers do.
reason-ttl-first = One too many: the first router takes one away too.
reason-ttl-start = { $start } is what it started with. { $routers } routers have each taken one.
reason-ttl-count = { $routers } is how much was taken away, not what is left.
reason-ttl-next = Number { $few } already makes it 0, and drops the packet.
reason-ttl-before = After the router before there is still 1 left, so it sends the packet on.
reason-ttl-last = The packet does not get that far: a time to live of { $few } is enough for { $few } − 1 routers.
reason-ttl-links = That counts links, or the receiver too. Only routers take one away.
reason-ttl-one-less = One too few: the first router took one as well.
reason-ttl-shown = { $left } is what is left. What is gone tells the number of routers.
ask-loop = { $form ->
    [crossings] R1 sends packets for a network to R2, and R2 sends them back to R1. A packet reaches R1 with a time to live of { $ttl }. How many times does it cross the link between them?
   *[dropper] { $ring ->
        [2] R1 sends packets for a network to R2, and R2 sends them back to R1.
       *[other] R1 sends packets for a network to R2, R2 to R3, and R3 to R1.
     } A packet reaches R1 with a time to live of { $ttl }. Which router drops it? Write its number.
 }
why-loop = { $form ->
    [crossings] R1 lowers it to { $ttl } − 1 before it sends, and each crossing costs one. The packet crosses { $crossings } times; the next router makes it 0, drops it, and sends time exceeded (RFC 1812 §5.3.1).
   *[dropper] The packet is sent on { $crossings } times, and goes round { $ring } routers: { $crossings } modulo { $ring } is { $rest }. Counted from R1 it ends at R{ $dropper } (RFC 1812 §5.3.1).
 }
reason-loop-all = R1 takes one away before the packet first crosses.
reason-loop-rounds = That counts rounds, there and back. Every crossing costs one.
reason-loop-once = R2 does not notice that it came from R1: it looks up the destination and sends it back.
reason-loop-other = It does not end there: from R1 on, the packet is sent on { $crossings } times among { $ring } routers.
option-outcome = { $outcome ->
    [direct] A asks for `{ $destination }` by ARP and sends it there
    [gateway] A sends it to the MAC address of its gateway
    [vain] A asks for `{ $destination }` by ARP, and nobody answers
   *[stuck] A sends nothing: it has no way to `{ $destination }`
 }
ask-outcome = A, B and R are on one switch, whose network is `{ $link }`. C, if there is one, is behind R, and R answers ARP only for its own address. A is set to `{ $own }` with the gateway { $has-gateway ->
    [yes] `{ $gateway }`
   *[no] left out ({ $gateway })
 }. What happens when it sends to `{ $destination }`?
why-outcome = A compares `{ $destination }` with its own prefix, `{ $prefix }`, whatever the network really is (RFC 1122 §3.3.1.1). { $right ->
    [direct] It is inside, so A asks for it by ARP, and the neighbour answers.
    [gateway] It is not inside, so A gives it to the gateway, which is.
    [vain] It is inside, so A asks for it on its own link. But it is not there, and the request does not pass the router.
   *[stuck] It is not inside, and there is no gateway that is. So there is no next hop to ask for.
 }
reason-outcome = { $outcome ->
    [direct] { $inside ->
        [yes] A does ask, since `{ $destination }` is inside `{ $prefix }`. But no such host is on the link.
       *[no] `{ $destination }` is outside of `{ $prefix }`, which ends at `{ $end }`. A does not take it for a neighbour, even if it is one.
     }
    [gateway] { $inside ->
        [yes] A takes `{ $destination }` for a neighbour: it is inside `{ $prefix }`. No gateway is needed.
       *[no] A gateway can only be used if A reaches it on its own link. Here it is { $has-gateway ->
            [yes] outside of `{ $prefix }`
           *[no] missing
         }.
     }
    [vain] { $inside ->
        [yes] A asks, and gets an answer: `{ $destination }` is on the link.
       *[no] A does not ask for `{ $destination }`: that is outside of `{ $prefix }`.
     }
   *[stuck] { $inside ->
        [yes] A does have a way: `{ $destination }` is inside `{ $prefix }`, so it tries its own link.
       *[no] A does have a way: its gateway is inside `{ $prefix }`.
     }
 }
ask-myth-first-listed = True or false? “`{ $wide }` stands in the table before `{ $narrow }`, so it wins for `{ $destination }`.”
ask-myth-any-order = True or false? “`{ $destination }` goes by `{ $narrow }`, whichever of it and `{ $wide }` is listed first.”
ask-myth-metric = True or false? “`{ $wide }` has a lower metric than `{ $narrow }`, so it wins for `{ $destination }`.”
ask-myth-default-last = True or false? “A packet for `{ $destination }` goes by the default route only if no other route holds it.”
ask-myth-next-hop = True or false? “A router that sends a packet for `{ $destination }` to the next hop `{ $next }` writes `{ $next }` into it as the destination.”
ask-myth-only-mac = True or false? “The address of the next hop, `{ $next }`, is nowhere in the packet for `{ $destination }`; it only decides the MAC address of the frame.”
why-myth-first-listed = A router takes the longest prefix that holds the destination, wherever it is listed (RFC 1812 §5.2.4.3). Both hold `{ $destination }`; `{ $narrow }` fixes { $long } bits, `{ $wide }` only { $short }.
why-myth-metric = A metric decides only between routes of the same prefix (RFC 1812 §5.2.4.3). `{ $narrow }` fixes { $long } bits, `{ $wide }` only { $short }, so `{ $narrow }` wins.
why-myth-default-last = The default route is a prefix of 0 bits. It holds `{ $destination }` like every address, and every other prefix that holds it is longer (RFC 1812 §5.2.4.3).
why-myth-next-hop = The packet for `{ $destination }` keeps its addresses. The router asks by ARP for the MAC address of `{ $next }`, and sends a frame to that.
reason-myth-first-listed = The order of the lines means nothing.
reason-myth-any-order = The longer prefix wins, in any order.
reason-myth-metric = Length comes first, metric afterwards.
reason-myth-default-last = It is the shortest prefix there is.
reason-myth-next-hop = How should the packet then find its real destination?
reason-myth-only-mac = An IPv4 header without options has two addresses only, and neither is the next hop.

## ARP
ask-arp-target = A host with `{ $interface }` and the gateway `{ $gateway }` sends a packet to `{ $destination }`. Its ARP cache is empty. For which IP address does it ask?
why-arp-target = { $place ->
    [near] `{ $destination }` is in the host’s own block, `{ $block }`: it is a neighbour, and is asked for itself.
   *[far] `{ $destination }` is not in the host’s own block, `{ $block }`. The packet goes to the gateway first, so the gateway’s MAC address is needed: the host asks for `{ $asked-address }`.
 }
reason-arp-target-far = `{ $destination }` is in another block. An ARP request is a broadcast, and routers do not pass broadcasts on: nobody there would hear it.
reason-arp-target-gateway = The gateway is for other blocks. `{ $destination }` lies in `{ $block }`, as the host does.
reason-arp-target-own = That is the host’s own address. It stands in the request as the sender’s.
reason-arp-target-broadcast = That is the broadcast address of `{ $block }`. The request goes to everyone, but it asks for one.
reason-arp-target-network = That names the block `{ $block }`, and no host has it.
ask-arp-frame = A, B and R are on one link. C is behind R, A’s gateway. A sends an IP packet to { $name } (`{ $destination }`). To which MAC address does A send the frame?
why-arp-frame = { $place ->
    [near] { $name } is in A’s own block, `{ $block }`: the frame goes straight to it, `{ $asked-mac }`.
   *[far] { $name } is not in A’s block, `{ $block }`. The frame goes to the gateway { $asked }, `{ $asked-mac }`; in it, the packet’s destination is still `{ $destination }`.
 }
reason-arp-frame-far = That is C’s MAC address. It means something on C’s link only, and A cannot learn it by ARP.
reason-arp-frame-gateway = That is the gateway’s. `{ $destination }` lies in A’s own block, `{ $block }`, so it needs no gateway.
reason-arp-frame-own = That is A’s own address: the frame’s source.
reason-arp-frame-neighbour = That is B’s. B is neither the destination nor the gateway.
reason-arp-frame-broadcast = Broadcast was the question by ARP. The packet is for one, whose address A now knows.
reason-arp-frame-zero = Zeros stand in the ARP request for what is not known. A sends the packet when it is.
ask-arp-address = A, B and R are on one link. C is behind R, A’s gateway. A has a packet for { $name } and an empty cache, so it asks by ARP, and { $asked } answers. { $field ->
    [request-to] To which MAC address does the frame with the request go?
    [reply-to] To which MAC address does the frame with the reply go?
    [request-sender-ip] What is the sender’s protocol address (IP) in the request?
    [request-target-ip] What is the target’s protocol address (IP) in the request?
    [reply-sender-mac] What is the sender’s hardware address (MAC) in the reply?
    [request-target-mac] What do hosts usually write as the target’s hardware address (MAC) into the request?
    [reply-sender-ip] What is the sender’s protocol address (IP) in the reply?
   *[reply-target-mac] What is the target’s hardware address (MAC) in the reply?
 }
why-arp-address = { $place ->
    [near] { $name } is in A’s block, so A asks for { $name } itself.
   *[far] { $name } is not in A’s block, so A asks for its gateway, { $asked }.
 } { $field ->
    [request-to] Nobody knows yet whose MAC address it is, so everyone on the link is asked: broadcast.
    [reply-to] The request told who asked. The reply goes back to A alone (RFC 826, Packet Reception).
    [request-sender-ip] The sender is A, with both of its addresses: so the one who answers knows them already.
    [request-target-ip] The target is whose MAC address is wanted: `{ $asked-address }`.
    [reply-sender-mac] The one who answers becomes the sender, and fills in what was asked for: `{ $asked-mac }`.
    [request-target-mac] It is what A wants to know. RFC 826 sets no value for it; hosts write zeros.
    [reply-sender-ip] The one who answers becomes the sender: `{ $asked-address }`, the address that was asked for.
   *[reply-target-mac] Sender and target change places (RFC 826, Packet Reception): the target of the reply is A.
 }
reason-arp-address = { $role ->
    [broadcast] { $field ->
        [request-target-mac] Broadcast is the destination of the frame. RFC 826 would allow it here too, but hosts write zeros.
       *[other] A broadcast address is used once only: as the destination of the frame with the request.
     }
    [zero] { $field ->
        [request-to] No frame goes to zeros. They stand in the request, for the address that is not known.
       *[other] Zeros stand for an address that is not known yet. This one is known.
     }
    [asker] { $field ->
        [request-to] That is A’s own address: the source of that frame.
       *[other] That is A’s own. A asks; here the other one is meant.
     }
    [asked] { $field ->
        [request-to] That is { $asked }’s address, which A does not know yet.
        [request-target-mac] That is { $asked }’s address: the very thing A does not know yet.
       *[other] That is { $asked }’s, who answers. Here the one who asks is meant.
     }
    [far] { $place ->
        [far] That is C’s. ARP does not reach behind a router: { $asked } is asked.
       *[near] That is C’s, who has no part in this.
     }
   *[bystander] That one hears the request but is not asked. A asks for { $asked }.
 }
ask-merge = A broadcasts an ARP request for `{ $target }`. { $known ->
    [yes] B’s cache has `{ $a }` at `{ $old }`, from a network card that A no longer has.
   *[no] B’s cache has nothing for `{ $a }`.
 } What does it hold for `{ $a }` afterwards, by RFC 826?
why-merge = { $meant ->
    [yes] B is the target, `{ $target }`, so it takes the sender’s addresses in, entry or none (RFC 826, Packet Reception): it is likely to need them soon.
   *[no] { $known ->
        [yes] B is not the target, but it has an entry for the sender, and such an entry is brought up to date by every ARP packet (RFC 826, Packet Reception).
       *[no] B is not the target, which is `{ $target }`, and has no entry for the sender. RFC 826 (Packet Reception) then adds none: caches would fill with hosts nobody here talks to.
     }
 }
option-entry = { $entry ->
    [some] `{ $address }` at `{ $mac }`
   *[none] Nothing
 }
reason-merge = { $entry ->
    [none] { $known ->
        [yes] The entry is not thrown away: it is brought up to date.
       *[no] B is the target, and the target takes the sender in.
     }
    [new] B hears the request, but it is not the target, and has no entry to bring up to date.
    [own] That is B’s own MAC address. `{ $a }` belongs to A.
    [old] The request itself says that `{ $a }` is now at `{ $new }`, and an entry is brought up to date at once.
   *[broadcast] The frame was sent to that address. What is remembered is who sent it.
 }
ask-gratuitous = The host `{ $address }` gets a new network card, `{ $new }`, and broadcasts an ARP request for its own address. The lines show the { $hosts } other hosts of the link, each with its cache. How many of the caches change, by RFC 826?
why-gratuitous = Every host with an entry for `{ $address }` brings it up to date: { $changed } of { $hosts }. The rest, { $without }, add none, for they are not the target (RFC 826, Packet Reception).
reason-gratuitous-all = All { $hosts } hear it. But a host that has no entry for `{ $address }`, and is not the target, adds none.
reason-gratuitous-without = { $without } is how many have no entry for `{ $address }`. Those are the ones that stay as they are.
reason-gratuitous-none = Nobody asked, and yet the packet counts: an entry that is there is brought up to date by any ARP packet.
reason-gratuitous-one = A broadcast reaches everyone, and each cache with an entry for `{ $address }` changes.
ask-switch = All { $ports } ports of a switch are in use. The lines are its MAC table, with the ports. At port { $enters } a frame comes in from `{ $from }` to `{ $to }`. Out of how many ports does it go?
why-switch = { $case ->
    [known] `{ $to }` is in the table: the frame goes out of port { $leaves } alone.
    [unknown] `{ $to }` is not in the table. The frame goes out of every port but the one it came in by: { $others }.
    [broadcast] A broadcast is for everyone: it goes out of every port but the one it came in by: { $others }.
   *[same] `{ $to }` is at port { $enters }, where the frame came from. It has been heard there, and the switch sends it nowhere.
 } The switch also learns that `{ $from }` is at port { $enters }.
reason-switch-back = A frame is never sent back out of the port it came in by.
reason-switch-all = That would be a flood. { $case ->
    [known] The table knows where `{ $to }` is.
   *[same] The table knows where `{ $to }` is: at port { $enters } itself.
 }
reason-switch-none = { $case ->
    [known] `{ $to }` is in the table, at another port.
    [unknown] A switch that does not know the destination does not drop the frame. It floods it, and learns from the answer.
   *[broadcast] A switch passes broadcasts on. A router does not.
 }
reason-switch-one = { $case ->
    [unknown] Which one? `{ $to }` is not in the table.
    [broadcast] A broadcast is for everyone.
   *[same] That would be port { $enters }, where the frame came from.
 }
ask-myth-arp-far = True or false? “`{ $a }` in `{ $block }` can find the MAC address of `{ $far }` by ARP.”
ask-myth-arp-router = True or false? “To send to `{ $far }`, `{ $a }` in `{ $block }` needs only the MAC address of its gateway `{ $gateway }`.”
ask-myth-arp-packet = True or false? “The ARP request for `{ $b }` is an IP packet to the broadcast address.”
ask-myth-arp-no-ip = True or false? “The ARP request for `{ $b }` has no IP header.”
ask-myth-arp-reply = True or false? “`{ $b }` broadcasts its ARP reply to `{ $a }`, so that all learn its MAC address.”
ask-myth-arp-believes = True or false? “`{ $a }` cannot tell whether the ARP reply that puts `{ $gateway }` at `{ $mac }` is true.”
ask-myth-arp-proof = True or false? “`{ $a }` takes `{ $mac }` for `{ $gateway }` only if the gateway proves that it sent the reply.”
why-myth-arp-far = An ARP request is a broadcast on one link, and the router `{ $gateway }` does not pass it on. `{ $far }` is outside of `{ $block }`, so `{ $a }` asks for the gateway; each router on the way asks for the next.
why-myth-arp-packet = ARP stands beside IP, not on it: the frame’s EtherType is `0x0806`, and the message with `{ $b }` begins right behind the Ethernet header (RFC 826).
why-myth-arp-reply = The request told `{ $b }` both addresses of `{ $a }`, so the reply goes to that one MAC address (RFC 826, Packet Reception).
why-myth-arp-believes = ARP has nothing to prove a sender by: `{ $a }` takes in whatever says that `{ $gateway }` is at `{ $mac }` (RFC 826, Packet Reception). That is how ARP spoofing works.
reason-myth-arp-far = ARP ends at the router.
reason-myth-arp-router = `{ $far }` is outside of `{ $block }`, so the frame goes to the gateway.
reason-myth-arp-packet = To send an IP packet, the MAC address would have to be known already.
reason-myth-arp-no-ip = The addresses in it are fields of ARP’s own.
reason-myth-arp-reply = Only the question is for all.
reason-myth-arp-believes = There is no signature and no secret in an ARP message.
reason-myth-arp-proof = There is nothing in an ARP message to prove it with.

## ICMP
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

## Layers
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

## Sockets
option-socket = { $choice ->
    [connection] Socket { $socket }
    [listener] Socket { $socket }, which listens: a new connection
   *[nobody] None: it gets a RST
 }
ask-socket-of = The lines are the TCP sockets of a server: number, state, own address, other side. A segment with { $flags } arrives from `{ $from }` to `{ $to }`. Which socket is it for?
why-socket-of = { $case ->
    [connection] All four numbers of socket { $socket } are those of the segment: both addresses and both ports (RFC 9293 §3.4.1).
    [listener] No connection has `{ $from }` on its other side. So it is for the socket that listens on this port, and becomes a new connection.
   *[nobody] No connection fits, and no program listens at `{ $to }`. So it gets a RST (RFC 9293 §3.10.7.1).
 }
reason-socket-of = { $choice ->
    [connection] One of the four numbers differs: compare both addresses and both ports with `{ $from }` and `{ $to }`.
    [listener] { $case ->
        [nobody] That socket listens on another port.
       *[other] There is a connection with exactly these four numbers. It comes first.
     }
   *[nobody] { $case ->
        [connection] A connection with exactly these four numbers exists.
       *[other] No connection fits, but a socket listens on this port.
     }
 }
option-call = { $thing ->
    [connect] connect
    [listen] listen
    [accept] accept
    [close] close
    [write] write
    [read] read
    [bind] bind
   *[abort] close, with linger set to 0
 }
call-job = { $thing ->
    [connect] sends a SYN and waits until the connection is established
    [listen] makes a socket wait for SYNs, and sends nothing
    [accept] takes an established connection from a queue, and sends nothing
    [close] sends a FIN behind the last data
    [write] puts bytes into the send buffer, from which segments are made
    [read] takes bytes from the receive buffer, and makes room in the window
    [bind] gives a socket its own address and port, and sends nothing
   *[abort] throws everything away and sends a RST
 }
ask-socket-call = Which call does this? “{ $job }”
why-socket-call = `{ $name }` { $job } ({ $source }).
reason-socket-call = `{ $name }` does something else: it { $job }.
ask-second-bind = The lines are the sockets of a host: protocol, own port, other side. True or false? No socket sets SO_REUSEPORT. “A program can now open { $wanted } port { $port } and wait there.”
why-second-bind = { $case ->
    [taken] Another socket waits at { $wanted } port { $port } already. Two cannot both be the one that a new client is for (RFC 9293 §3.9.1.1: an error, the other is not affected).
    [other-protocol] { $other } port { $port } is another port than { $wanted } port { $port }: the protocol number in the IP header tells them apart before any port is read.
    [remote] { $port } is the port of the other side in that line. The own ports are what must differ.
   *[free] No socket has { $wanted } port { $port }.
 }
reason-second-bind = { $case ->
    [taken] That port is taken, by the same protocol.
    [other-protocol] The protocols have port numbers of their own.
    [remote] Look which side has that port.
   *[free] No line has that port on its own side.
 }
ask-how-many = { $clients ->
    [one] One client address
   *[other] { $clients } client addresses
 } may use the ports { $first } to { $last }. How many TCP connections at once can they have in all to port 443 of { $servers ->
    [one] one server address
   *[other] { $servers } server addresses
 }?
why-how-many = Each address has { $count } ports, and each of them can be used once for each address and port on the other side: { $clients } × { $servers } × { $count } = { $right }. The server’s port is not used up.
reason-many-65535 = A server has no such limit: its port stays the same for all. What differs are the clients’ addresses and ports.
reason-many-one = A port of the server serves many connections: the other side’s numbers tell them apart.
reason-many-fence = Both ends of the range count: { $last } − { $first } + 1 = { $count }.
reason-many-client = Each client address has all these ports for itself.
reason-many-server = A client’s port can be used again for another server.
ask-queue = A server’s program has called `listen` and then `accept` { $accepted ->
    [one] once
   *[other] { $accepted } times
 }. { $asked } SYNs arrived, and { $opened } of these handshakes were completed. Neither side has closed, and the queues are long enough. { $which ->
    [accept] How many connections are in the accept queue?
    [syn] How many connections are in the SYN queue?
   *[sockets] How many TCP sockets does the server have, half-open ones counted?
 }
why-queue = { $which ->
    [accept] { $opened } are established, and { $accepted } of these were taken by `accept`: { $opened } − { $accepted } = { $waiting }.
    [syn] { $asked } asked, and { $opened } handshakes are complete: { $asked } − { $opened } = { $half-open } are still half-open.
   *[sockets] One for each connection, { $asked }, whatever queue it is in, and the one that listens: { $sockets }.
 }
reason-queue-opened = Those are all whose handshake is complete.
reason-queue-accepted = Those have left the queue.
reason-queue-half-open = Those are half-open: they wait in the SYN queue.
reason-queue-waiting = Those are established: they wait in the accept queue.
reason-queue-all = That is how many asked.
reason-queue-both = That counts both queues.
reason-queue-listener = The socket that listens is missing.
reason-queue-only-accepted = Connections that no program has taken yet have their sockets too.
reason-queue-only-open = Half-open connections are kept too.
ask-myth-65535 = True or false? “The server at `{ $address }` can have 65 535 connections at most on port { $port }, since there are no more port numbers.”
ask-myth-same-port = True or false? “All connections to port { $port } of `{ $address }` have { $port } as the port on the server’s side.”
ask-myth-new-port = True or false? “When the server at `{ $address }` accepts a connection on port { $port }, that connection moves to a new port such as { $other }.”
ask-myth-port-shared = True or false? “If a program at `{ $address }` has UDP port { $port }, no other can have TCP port { $port }.”
ask-myth-port-each = True or false? “At `{ $address }`, TCP port { $port } and UDP port { $port } can belong to two programs.”
ask-myth-before-accept = True or false? “A client can be connected to port { $port } of `{ $address }`, and send data, before the server’s program calls accept.”
ask-myth-accept-opens = True or false? “The SYN·ACK from port { $port } of `{ $address }` leaves only when the server’s program calls accept.”
ask-myth-self-connect = True or false? “A socket at `{ $address }` that connects from port { $other } to port { $other } of the same address can get a connection with itself.”
why-myth-65535 = A connection is defined by both addresses and both ports (RFC 9293 §3.4.1). Port { $port } of `{ $address }` is the same in all of them. Each further client address brings some 64 000 ports of its own.
why-myth-same-port = The client sent its SYN to port { $port } of `{ $address }`, and knows the answer by that port. Accepting makes a new socket, not a new port such as { $other }.
why-myth-port-shared = TCP and UDP have port numbers of their own. At `{ $address }`, the protocol number in the IP header decides before port { $port } is looked at.
why-myth-before-accept = The host at `{ $address }` does the handshake by itself. The open connection waits in the accept queue of port { $port }, and data that comes waits in its buffer.
why-myth-self-connect = The SYN from port { $other } comes back to the same socket at `{ $address }`, which is in SYN-SENT. That is a simultaneous open (RFC 9293 §3.5): it ends in ESTABLISHED.
reason-myth-65535 = Ports of the server are not used up by connections.
reason-myth-same-port = The port does not change; the other side’s numbers do.
reason-myth-new-port = The client would not know such an answer.
reason-myth-port-shared = They are two different ports.
reason-myth-port-each = The protocol tells them apart.
reason-myth-before-accept = The handshake needs no program.
reason-myth-accept-opens = The host answers a SYN by itself.
reason-myth-self-connect = It is rare, but the rules lead there.
## The handshake
ask-handshake-number = A connects to B and sends { $size } bytes. What is the number at the question mark, as it stands in the segment?
why-handshake-number = It is { $right }. { $place ->
    [syn-ack-ack] An ACK names the next number that is expected. A’s SYN took number { $initial }, so the next is one more (RFC 9293 §3.4).
    [third-ack] An ACK names the next number that is expected. B’s SYN took number { $initial }, so the next is one more (RFC 9293 §3.4).
    [third-seq] A’s SYN took number { $initial }. An ACK takes none, so this is the next number that A has (RFC 9293 §3.4).
    [data-seq] A’s SYN took number { $initial }; the ACK took none. So the first byte of data has the number behind the SYN’s (RFC 9293 §3.4).
    [data-ack] A’s SYN took number { $initial } and the { $size } bytes the next { $size } numbers. The ACK names the one behind them, modulo 2³² (RFC 9293 §3.4).
   *[answer-seq] B’s SYN took number { $initial }, and B has sent no data: its next number is one more (RFC 9293 §3.4).
 }
reason-handshake-syn = One too few. A SYN takes a sequence number, so that it can be acknowledged: count it.
reason-handshake-start = That is the number of A’s first byte of data. Here { $size } bytes have arrived.
reason-handshake-other = That counts in the other direction. Here the number is one of { $owner }’s.
reason-handshake-more = One too many. A SYN takes one number; an ACK takes none.
reason-handshake-relative = Tools often show numbers relative to the first. In the segment stands the number itself: count from { $initial }.
option-handshake = { $thing ->
    [syn] A’s timer runs out after 1 s, and A sends the same SYN again. B has received nothing.
    [ack] B’s timer runs out, and B sends its SYN·ACK again. A, already ESTABLISHED, acknowledges it again.
    [closed] B answers with RST·ACK, and A’s program is told: connection refused.
    [ack-data] The data’s segment acknowledges B’s SYN as well, and opens the connection for B. Nothing is sent again.
    [syn-ack] Neither side gets an answer. A’s timer, which started first, runs out first: A sends its SYN again; B sends its SYN·ACK again.
    [old-syn] B answers, A’s RST names the number that B acknowledged, and B goes back to LISTEN.
    [crossed] Both go to SYN-RECEIVED and answer with SYN·ACK. One connection comes of it.
   *[late-copy] B drops it, answers with an ACK of what B expects, and the connection stays as it is.
 }
handshake-case = { $thing ->
    [syn] A’s SYN is lost
    [ack] the last ACK of the handshake is lost, and A’s program writes nothing
    [closed] no program listens at the port that A asks for
    [ack-data] the last ACK of the handshake is lost, and A sends data right after it
    [syn-ack] B’s SYN·ACK is lost, and both timers are set to 1 s
    [old-syn] an old SYN of A’s reaches B, while A is in SYN-SENT with another number
    [crossed] A and B ask each other at the same moment, each from the port that the other asks for
   *[late-copy] a copy of A’s SYN reaches B when the connection is already established
 }
ask-handshake-lost = What happens when { $job }?
why-handshake-lost = When { $job }: { $name } ({ $source })
reason-handshake-lost = That is what happens when { $job }.
option-states = A: { $a }, B: { $b }
ask-states = B listens on port { $port }, and A asks for a connection. { $moment ->
    [syn-sent] A’s SYN is on its way.
    [syn-arrived] B has just answered A’s SYN. The answer is on its way.
    [syn-ack-arrived] A has just acknowledged B’s SYN·ACK. The ACK is on its way.
    [ack-arrived] The third segment has just reached B.
    [syn-ack-lost] B’s SYN·ACK was lost; no timer has run out yet.
    [ack-lost] The third segment was lost; no timer has run out yet.
    [refused] No program listens after all: B’s RST·ACK has just reached A.
    [crossed] At the same moment B stopped listening and asked A for a connection, from { $port } to the port A asks from. Both SYNs have just arrived.
   *[old-duplicate] An old SYN of A’s reached B first. A’s RST to B’s answer has just reached B; A’s new SYN is still on its way.
 } In which states are they?
why-states = A is in { $a }, B in { $b }. { $moment ->
    [syn-sent] A changed its state when it sent the SYN. B has received nothing yet.
    [syn-arrived] B answered, so it is in SYN-RECEIVED. A has not received that yet.
    [syn-ack-arrived] A’s SYN is acknowledged, so A is in ESTABLISHED. B waits for the acknowledgment of its own.
    [ack-arrived] Both have seen their SYN acknowledged.
    [syn-ack-lost] B changed its state when it answered. A received nothing, and cannot tell which segment was lost.
    [ack-lost] A became ESTABLISHED when the SYN·ACK came. B still waits for the acknowledgment of its SYN, and will send the SYN·ACK again.
    [refused] B had no connection and made none; A’s was deleted when the RST acknowledged its SYN.
    [crossed] Each got a SYN without an ACK, and answered with SYN·ACK.
   *[old-duplicate] The RST returned B from SYN-RECEIVED to LISTEN. A stayed in SYN-SENT all the time: an answer to another SYN is no answer.
 } (RFC 9293 §3.5)
reason-states = { $wrong ->
    [a] B’s state is right, but A is in { $a }.
    [b] A’s state is right, but B is in { $b }.
   *[both] Neither is: A is in { $a }, B in { $b }.
 } { $moment ->
    [syn-sent] The SYN has not arrived yet.
    [syn-arrived] B’s answer has not arrived yet.
    [syn-ack-arrived] The ACK has not arrived yet.
    [ack-arrived] Nothing is missing any more.
    [syn-ack-lost] Sending changes the sender’s state; a lost segment changes no other.
    [ack-lost] Sending changes the sender’s state; a lost segment changes no other.
    [refused] A RST that acknowledges the SYN ends the attempt.
    [crossed] Neither SYN is acknowledged yet.
   *[old-duplicate] The RST was for the old SYN only.
 }
ask-syn-timeout = A SYN leaves at second 0, and nothing ever answers. The first timeout is 1 second. { $form ->
    [time] At which second does retransmission number { $count } leave?
   *[wait] How many seconds does the sender wait after retransmission number { $count }?
 }
why-syn-timeout = Each timeout doubles the wait: 1, 2, 4 seconds and so on (RFC 6298 §5.5). { $form ->
    [time] Retransmission number { $count } leaves when all waits so far are over: 2^{ $count } − 1 = { $time } seconds.
   *[wait] After { $count } doublings it is 2^{ $count } = { $wait } seconds. (A limit of 60 seconds or more is allowed, §2.5.)
 }
reason-syn-timeout-other = { $form ->
    [time] That is how long the sender waits after it. The question is when it leaves.
   *[wait] That is when it leaves. The question is how long the sender waits then.
 }
reason-syn-timeout-old = That begins with 3 seconds, as RFC 1122 had it. RFC 6298 §2.1 begins with 1.
reason-syn-timeout-before = That is the wait before it.
reason-syn-timeout-same = The wait does not stay the same: it doubles with each timeout.
reason-syn-timeout-next = That is one doubling too many.
ask-offers = Both links take packets of 1500 bytes, and these are the options of the two SYNs. { $form ->
    [data] How many bytes of data may A put into a segment for B, at most?
    [window] Later A sends a segment with { $field } in its window field. How many bytes is that?
   *[syn-window] In A’s SYN the window field says { $field }. How many bytes is that?
 }
why-offers = { $form ->
    [data] B said that it can take { $mss }. { $timestamps ->
        [yes] Both sent timestamps, so each segment gives 12 bytes of that to the option: { $right } (RFC 9293 §3.7.1, RFC 7323 §3.2).
       *[no] Not both sent timestamps, so no segment has them, and all { $right } are data (RFC 9293 §3.7.1).
     } What A can take does not matter in this direction.
    [window] { $scaled ->
        [yes] Both SYNs had the option, so A’s windows are shifted as A’s SYN said: { $field } × { $factor } = { $right } (RFC 7323 §2.2).
       *[no] Not both SYNs had the option, so no window is scaled: { $right } (RFC 7323 §2.2).
     }
   *[syn-window] The window of a SYN is never scaled, for nothing is agreed yet: { $right } (RFC 7323 §2.2).
 }
reason-offers-own = That starts from what A can take. In this direction B’s MSS counts; the MSS is not negotiated.
reason-offers-options = { $timestamps ->
    [yes] Both offered timestamps: they take 12 bytes of every segment.
   *[no] Timestamps are used only if both offer them. There is no option in these segments.
 }
reason-offers-headers = The MSS counts data and options only: the 40 bytes of IP and TCP header are already off.
reason-offers-link = That is a whole packet, with its headers.
reason-offers-scale = { $form ->
    [syn-window] In a SYN, the window is not scaled.
   *[window] { $scaled ->
        [yes] Both SYNs had the option, so the field is to be shifted.
       *[no] Scaling needs the option in both SYNs.
     }
 }
reason-offers-other-scale = Each side says its own shift. A’s windows are shifted by what A’s SYN said.
reason-offers-product = The option is a shift: n means a factor of 2ⁿ.
ask-myth-two-segments = True or false? “For a connection to port { $port } two segments are enough: a SYN with number { $number }, and a SYN·ACK that acknowledges { $after }.”
ask-myth-third-tells = True or false? “Only the third segment tells the server on port { $port } that its own number, { $number }, arrived.”
ask-myth-four-segments = True or false? “Opening a connection to port { $port } takes four segments, since two SYNs need two ACKs.”
ask-myth-syn-data = True or false? “A SYN to port { $port } with data in it is malformed.”
ask-myth-syn-kept = True or false? “A SYN to port { $port } may carry data; without Fast Open, the program gets it once the connection is open.”
ask-myth-third-data = True or false? “The third segment of a handshake with port { $port } may carry the first request.”
ask-myth-syn-retries = True or false? “A SYN to port { $port } that gets no answer is sent again after 3, 6 and 12 seconds.”
ask-myth-isn-secret = True or false? “The number { $number } of a SYN·ACK must be hard to guess, or an attacker could open a connection to port { $port } under another host’s address.”
ask-myth-isn-zero = True or false? “Each connection to port { $port } begins with sequence number 0; { $number } can only be reached later.”
ask-myth-mss-agreed = True or false? “A connection to port { $port } uses the smaller of both MSS values in both directions.”
ask-myth-mss-each = True or false? “In one connection to port { $port }, the longest segments of one direction may be longer than those of the other.”
ask-myth-last-ack = True or false? “If the third segment of a handshake with port { $port } is lost, the client has to start again.”
why-myth-two-segments = The server must learn that its own number { $number } arrived, and that the SYN was meant: it may be an old one that was held up. Both are told by the third segment (RFC 9293 §3.5).
why-myth-four-segments = The server’s SYN and its ACK share one segment: three are enough. (When both ask at the same moment, there are indeed four: RFC 9293 §3.5.) Port { $port } changes nothing about it.
why-myth-syn-data = A SYN may carry data: the server keeps it until the connection is open (RFC 9293 §3.5). With Fast Open, the program on port { $port } gets it even before (RFC 7413).
why-myth-third-data = The client is in ESTABLISHED when it sends the third segment, so data for port { $port } may go with it (RFC 9293 §3.10.7.3).
why-myth-syn-retries = The first timeout is 1 second, and it doubles: the SYN to port { $port } leaves again after 1, 3 and 7 seconds (RFC 6298 §2.1, §5.5). Beginning with 3 is older, from RFC 1122.
why-myth-isn = Initial numbers are made of a clock and a secret (RFC 6528 §3). Who could predict { $number } could acknowledge it without ever seeing it, and so talk to port { $port } under another address.
why-myth-mss-agreed = The MSS is told, not negotiated: it limits what the other side sends (RFC 9293 §3.7.1). From and to port { $port }, segments may differ in size.
why-myth-last-ack = The client is open already. Any segment it sends to port { $port } acknowledges the server’s SYN as well; if it sends none, the server’s SYN·ACK comes again, and gets another ACK (RFC 9293 §3.10.7.4).
reason-myth-two-segments = The server would not know that its number arrived.
reason-myth-third-tells = The first two cannot: only an acknowledgment of the SYN·ACK tells it.
reason-myth-four-segments = SYN and ACK are bits: one segment can have both.
reason-myth-syn-data = It may carry data.
reason-myth-syn-kept = The SYN may carry data, and the server keeps it.
reason-myth-third-data = Nothing forbids it: the client is already open.
reason-myth-syn-retries = That is the old rule.
reason-myth-isn-secret = An attacker sees no answers, so guessing is all that is left.
reason-myth-isn-zero = Relative numbers in a tool begin at 0, those in segments do not.
reason-myth-mss-agreed = Each direction has its own.
reason-myth-mss-each = Each side says what it can take itself.
reason-myth-last-ack = The client need not even notice.

## Resets
option-no-answer = Nothing
ask-reset-answer = A host is in this state, and this segment arrives. What does it send?
why-reset-answer = { $right ->
    [rst] A segment for which there is no connection, or that acknowledges what was never sent, gets a RST. It came with an ACK, so the RST takes its number from there, { $acknowledgment }, and has no ACK itself (RFC 9293 §3.5.2).
    [rst-ack] A segment for which there is no connection gets a RST. It came without an ACK, so the RST has number 0, and acknowledges all that came: { $behind } (RFC 9293 §3.5.2).
    [nothing] A RST is never answered, and without a connection there is nothing to reset (RFC 9293 §3.10.7).
   *[ack] In an open connection, what does not fit gets an ACK that says where this side stands, not a RST (RFC 9293 §3.5.2, RFC 5961 §4).
 }
reason-reset-answer = { $given ->
    [nothing] Silence is for a RST that arrives, and for what can be of no use. Here the other side must be told something.
    [ack] An ACK says where an open connection stands. In { $state } there is none to speak for.
    [rst] { $right ->
        [ack] An open connection is not reset by what does not fit: anyone could send that.
        [nothing] A RST never answers a RST, or two hosts could go on for ever.
       *[rst-ack] The segment had no ACK to take a number from. This RST must acknowledge, to be believed.
     }
   *[rst-ack] { $right ->
        [ack] An open connection is not reset by what does not fit: anyone could send that.
        [nothing] A RST never answers a RST, or two hosts could go on for ever.
       *[rst] The segment had an ACK, so the RST takes its number from there and needs no ACK.
     }
 }
option-reset-believed = { $outcome ->
    [resets] The connection is reset
    [challenge] An ACK is sent, the connection stays
   *[dropped] Nothing: the RST is dropped
 }
ask-reset-believed = A RST arrives in an open connection, with number { $sequence }. What happens?
why-reset-believed = The window goes from { $next } to { $last }. { $place ->
    [exact] The RST has exactly the number that is expected next: it is believed.
    [inside] The RST lies in the window but has not the number { $next }: a challenge ACK asks whether it is meant.
    [last] { $sequence } is the last number of the window: inside, but not { $next }. So a challenge ACK asks.
    [behind] { $sequence } is the first number behind the window: dropped.
    [before] { $sequence } comes before the window: dropped.
   *[far] { $sequence } lies outside the window: dropped.
 } (RFC 5961 §3.2, RFC 9293 §3.10.7.4)
reason-reset-believed = { $given ->
    [resets] { $right ->
        [challenge] RFC 793 would have reset it. Now only the exact number { $next } does.
       *[dropped] It is not even in the window, which goes from { $next } to { $last }.
     }
    [challenge] { $right ->
        [resets] { $sequence } is RCV.NXT itself: there is nothing left to ask.
       *[dropped] Asking is for a RST in the window, which goes from { $next } to { $last }.
     }
   *[dropped] { $right ->
        [resets] { $sequence } is exactly what is expected next.
       *[challenge] { $sequence } is in the window, which goes from { $next } to { $last }. It may be meant, so it is asked about.
     }
 }
ask-reset-number = { $form ->
    [syn] No program listens at the port. Which acknowledgment number does the RST have?
   *[data] The receiver knows no such connection. Which sequence number does its RST have?
 }
why-reset-number = { $form ->
    [syn] The RST acknowledges everything that came: { $sequence } + 1 for the SYN + { $size } bytes of data = { $right }, modulo 2³² (RFC 9293 §3.5.2).
   *[data] The segment had an ACK, so the RST takes its number from there: { $right }. That is what the sender of the segment expects next, so it will believe it (RFC 9293 §3.5.2).
 }
reason-reset-number-same = { $form ->
    [syn] That is the SYN’s own number. An ACK names the one behind all that came.
   *[data] That is the number of the segment itself. The RST counts in the other direction.
 }
reason-reset-number-length = { $form ->
    [syn] The SYN takes a number too.
   *[data] That would acknowledge the data. This RST acknowledges nothing.
 }
reason-reset-number-control = { $form ->
    [syn] The SYN carries { $size } bytes, and the RST acknowledges them with it.
   *[data] That counts from the segment’s own number. The RST’s number is one of the other direction.
 }
reason-reset-number-after = That counts from the segment’s own number. The RST’s number is one of the other direction.
reason-reset-number-plus = The number is taken from the ACK as it is.
reason-reset-number-zero = { $form ->
    [syn] The sequence number of this RST is 0. Its acknowledgment is not.
   *[data] Number 0 is for a RST that answers a segment without an ACK. This one would not be believed.
 }
ask-guesses = An attacker knows the addresses and ports of a connection, but none of its numbers. The receiver’s window is { $window } bytes. { $form ->
    [old] By the rule of RFC 793, any RST in the window resets. How many RSTs are enough to hit it for sure?
   *[exact] By the rule of RFC 5961, only the exact number resets. How many RSTs are enough to hit it for sure?
 }
why-guesses = { $form ->
    [old] One try for each window: 2³² / { $window } = { $old }. A fast line does that in seconds.
   *[exact] All 2³² = { $all } numbers have to be tried (RFC 5961 §3.2). Each that lands in the window costs a challenge ACK, and those are limited.
 }
reason-guesses-rule = { $form ->
    [old] That tries every number. By the old rule one in each window is enough.
   *[exact] That is the old rule: one in each window. Now the number must be exact.
 }
reason-guesses-window = That is the size of the window, not the number of tries.
reason-guesses-bits = Sequence numbers have 32 bits.
reason-guesses-half = That is about the mean. To be sure, it takes all of them.
option-reset-cause = { $thing ->
    [closed-port] No program listens at the port
    [crash] B has started again and forgotten the connection
    [late-data] B’s program has closed, and A goes on sending
    [unread] B’s program has closed without reading what was there
    [abort] A’s program has broken off: linger for 0 seconds
    [reconnect] A has started again and asks from the same port
   *[forged-window] An attacker has guessed a number in B’s window
 }
reset-sign = { $thing ->
    [closed-port] A’s SYN is answered by a RST·ACK
    [crash] after a quiet hour A sends data, and B answers with a RST without ACK, although B never closed
    [late-data] B sends a FIN, A acknowledges it and sends more data, and B answers that with a RST
    [unread] B acknowledges A’s data, sends none of its own, and later sends a RST in place of a FIN
    [abort] with everything acknowledged, A sends a RST in place of a FIN, and its program wanted it so
    [reconnect] B answers a SYN with a bare ACK, A answers that with a RST, and a second later the same SYN comes again
   *[forged-window] B answers a RST with a bare ACK, and the connection goes on as if nothing had been
 }
ask-reset-cause = What is behind it? “{ $job }”
why-reset-cause = { $name }: { $job } ({ $source }).
reason-reset-cause = { $name } would look different: { $job }.
ask-myth-always-ack = True or false? “Of all segments from port { $port }, only a first SYN can lack the ACK bit.”
ask-myth-reset-syn-ack = True or false? “The RST that refuses a SYN with number { $number } has the ACK bit set.”
ask-myth-reset-window = True or false? “Any RST whose number lies in the receiver’s window resets the connection to port { $port }.”
ask-myth-outside-reset = True or false? “In an open connection to port { $port }, data far outside the window is answered by a RST.”
ask-myth-reset-acknowledged = True or false? “A RST with number { $number } is sent again until it is acknowledged.”
ask-myth-reset-reset = True or false? “A RST that arrives at the closed port { $port } gets no answer.”
ask-myth-reset-loses = True or false? “With a RST, data that was sent and not yet acknowledged can be lost, on a connection to port { $port } too.”
why-myth-always-ack = A RST that answers a segment with an ACK has none: it takes its number from there. One from port { $port } that answers a SYN does have it (RFC 9293 §3.5.2).
why-myth-reset-window = Since RFC 5961 §3.2 only the exact number resets a connection to port { $port }. Another one in the window is answered by a challenge ACK.
why-myth-outside-reset = It gets an empty ACK that says what is expected, and is dropped; a RST would let anyone end the connection to port { $port } (RFC 9293 §3.5.2).
why-myth-reset-acknowledged = The sender of a RST forgets the connection at once, so nothing could be sent again. If the RST { $number } is lost, the other side stays half-open until it sends something (RFC 9293 §3.5.1).
why-myth-reset-reset = A RST never answers a RST, or two hosts could go on for ever. Port { $port } stays silent (RFC 9293 §3.10.7.1).
why-myth-reset-loses = Whoever aborts throws its queues away, and so does whoever gets the RST (RFC 9293 §3.10.5, §3.10.7.4). A FIN to port { $port } would have waited for everything before it.
reason-myth-always-ack = A RST can lack it too: one that answers an ACK.
reason-myth-reset-syn-ack = How else would the sender of { $number } know that its SYN is meant?
reason-myth-reset-window = That was the rule of RFC 793.
reason-myth-outside-reset = It is answered by an ACK, not by a RST.
reason-myth-reset-acknowledged = Nothing acknowledges a RST.
reason-myth-reset-reset = It would be answered by another, and so on.
reason-myth-reset-loses = A RST waits for nothing.
## Closing
ask-close-state = A connection is ESTABLISHED. Then this happens at one end, in this order. In which state is that end?
why-close-state = { $path } (RFC 9293 §3.3.2).
reason-close-state = { $state ->
    [FIN-WAIT-1] In FIN-WAIT-1 its own FIN is sent, and neither its ACK nor the other side’s FIN has come.
    [FIN-WAIT-2] In FIN-WAIT-2 its own FIN is acknowledged, and the other side’s has not come.
    [CLOSE-WAIT] In CLOSE-WAIT the other side’s FIN has come, and its own program has not closed.
    [CLOSING] CLOSING is where two FINs cross: the other side’s has come, and the ACK of its own has not.
    [LAST-ACK] LAST-ACK is for the side that closed second: its FIN is sent, and not acknowledged.
    [TIME-WAIT] TIME-WAIT is for the side that closed first, when both FINs are acknowledged.
    [CLOSED] It is CLOSED only when nothing is left to wait for.
   *[ESTABLISHED] A FIN was sent or received, and ESTABLISHED ends with the first of them.
 } Here it is { $right }.
option-close-waits = { $choice ->
    [first] { $first }
    [second] { $second }
    [both] Both
   *[neither] Neither
 }
ask-close-waits = These are the last segments between A and B. Numbers count from the last data before. Which side ends up in TIME-WAIT?
why-close-waits = { $right ->
    [both] The FINs crossed: neither acknowledges the other. Both sides closed first, so both wait (RFC 9293 §3.6, Figure 13).
    [neither] A RST ends a connection at once, on both sides. Neither side waits.
   *[first] { $first } sent the first FIN. So { $first } also sends the last ACK, and has to stay in case that is lost. { $second } may forget the connection when the ACK has come.
 }
reason-close-waits = { $right ->
    [both] Look at the numbers: each FIN has Ack=1, so each side closed before it knew of the other’s FIN.
    [neither] After a RST there is no connection left that could wait.
   *[first] { $choice ->
        [second] { $second } closed second. Its FIN is acknowledged, so it knows that all is over.
        [both] Only the side that sends the last ACK cannot know whether it arrived. That is { $first }.
       *[neither] It ended with FINs, not with a RST: whoever sends the last ACK waits.
     }
 }
ask-fin-number = { $form ->
    [last] This segment arrives, and B acknowledges it. Later B closes too. Which sequence number does A’s last ACK have?
   *[answer] This segment arrives in order. Which acknowledgment number does B answer with?
 }
why-fin-number = { $size ->
    [0] A FIN takes one sequence number, like a byte: { $sequence } + 1 = { $right }.
   *[other] The data takes { $size } numbers and the FIN behind it one more: { $round ->
        [yes] { $sequence } + { $size } + 1 − 2³² = { $right }.
       *[no] { $sequence } + { $size } + 1 = { $right }.
     }
 } { $form ->
    [last] An ACK alone takes none, so A’s last ACK has the number behind its FIN (RFC 9293 §3.4).
   *[answer] An acknowledgment names the next number that is expected (RFC 9293 §3.4).
 }
reason-fin-uncounted = The FIN is missing: it takes a number too.
reason-fin-alone = That counts the FIN, but not the { $size } bytes before it.
reason-fin-round = Numbers have 32 bits. After 4294967295 comes 0.
reason-fin-first = That is the number of the first byte itself. What counts is the next one after this segment.
reason-fin-twice = One too many. The FIN takes one number; an ACK takes none.
reason-fin-theirs = That counts B’s bytes. A’s segment moves A’s numbers.
option-close-lost = { $outcome ->
    [first-again] A sends its FIN again
    [second-again] B sends its FIN again
    [ack-again] The lost ACK’s sender sends it again by its own timer
   *[nothing] Nothing is sent again
 }
ask-close-lost = A closes first. B’s program closes { $pause } ms after it learns of that. Timeouts are { $timeout } ms, a round trip takes far less. { $lost ->
    [first-fin] A’s FIN is lost.
    [second-fin] B’s FIN is lost.
    [last-ack] A’s last ACK is lost.
   *[ack-of-fin] B’s ACK of A’s FIN is lost.
 } What follows?
why-close-lost = { $lost ->
    [first-fin] A’s timer runs out, and A sends its FIN again. B does not even know that anything was lost.
    [second-fin] B waits in LAST-ACK. Its timer runs out, and it sends its FIN again.
    [last-ack] B cannot tell a lost ACK from a lost FIN: its timer runs out, and it sends its FIN again. A is in TIME-WAIT and answers. That is one reason for TIME-WAIT.
   *[ack-of-fin] { $late ->
        [yes] After { $timeout } ms A’s timer runs out, long before B closes. A sends its FIN again, and B acknowledges it again.
       *[no] After { $pause } ms B’s FIN comes, before A’s timer runs out. It acknowledges everything, A’s FIN too. The lost ACK is never missed.
     }
 }
reason-close-lost = { $outcome ->
    [ack-again] No ACK has a timer. Only what takes sequence numbers is sent again: data, SYN and FIN.
    [first-again] { $lost ->
        [ack-of-fin] B’s FIN carries the same ACK, and comes before A’s timer runs out.
       *[other] A’s FIN was acknowledged, so A has no reason to send it again.
     }
    [second-again] { $lost ->
        [first-fin] B has not closed: there is no FIN of B’s yet.
       *[other] B’s FIN is not what was lost, and it is not B that misses an ACK.
     }
   *[nothing] { $lost ->
        [last-ack] B still waits for the ACK of its FIN. Without it, it does not rest.
        [ack-of-fin] Until B closes, nothing else brings A the ACK. Its timer runs out first.
       *[other] A FIN takes a sequence number. If it is not acknowledged, it is sent again.
     }
 }
option-close-call = { $segment ->
    [fin] A FIN
    [rst] A RST
    [ack] Only an ACK
   *[data] Data, and no FIN yet
 }
ask-close-call = What leaves the host? { $case ->
    [shutdown] A program calls `shutdown` for writing. Everything it wrote is acknowledged.
    [close] A program has read everything and calls `close`.
    [unread] A program calls `close`. { $size } bytes in the receive buffer were never read.
    [data-after-close] A program has called `close` and is gone. Then { $size } bytes of data arrive.
    [data-after-shutdown] A program has called `shutdown` for writing and goes on reading. Then { $size } bytes of data arrive.
    [close-wait] The other side’s FIN came long ago. Now this program calls `close` too; there is nothing left to read.
    [fin-again] A socket is in TIME-WAIT. The other side’s FIN arrives again.
    [fin-forgotten] A host has given up waiting in FIN-WAIT-2 and forgotten the connection. Then the other side’s FIN arrives.
   *[unsent] A program calls `close`. The other side’s window is full, and { $size } bytes of the program’s, several full segments, wait to be sent. Then the window opens, by half of that.
 }
why-close-call = { $case ->
    [shutdown] `shutdown` closes one direction. Nothing waits to be sent, so the FIN leaves at once.
    [close] Nothing is lost by closing now: a FIN, and FIN-WAIT-1.
    [unread] Those bytes are acknowledged, and yet no program will ever read them. A RST says that data was lost (RFC 9293 §3.6.1).
    [data-after-close] No program will ever read them. A RST says so (RFC 9293 §3.6.1).
    [data-after-shutdown] It is a half-close: the other direction works as before, and the data is acknowledged (RFC 9293 §3.6.1).
    [close-wait] It closes second: the FIN leaves, and LAST-ACK begins.
    [fin-again] Its last ACK was lost. TIME-WAIT is there to send it once more (RFC 9293 §3.10.7.4).
    [fin-forgotten] There is no connection any more, and what belongs to none is answered with a RST (RFC 9293 §3.10.7.1).
   *[unsent] The FIN comes behind all data. Full segments leave as far as the window allows. Half of the data does not fit yet, so the FIN has to wait (RFC 9293 §3.10.4).
 }
reason-close-call = { $segment ->
    [fin] { $case ->
        [unread] A FIN would tell the other side that all is well. { $size } bytes were thrown away.
        [data-after-close] Its FIN was sent long ago.
        [data-after-shutdown] Its FIN was sent already. A second one would say nothing new.
        [fin-again] Its own FIN is acknowledged. It is the other side that misses something.
        [fin-forgotten] For a FIN, the host would have to know the connection.
       *[unsent] The FIN’s number is behind the data. It cannot overtake what is not sent.
     }
    [rst] A RST would break off a connection in which nothing is wrong.
    [ack] { $case ->
        [unread] The bytes were acknowledged when they came. Now there is something else to say: they are lost.
        [data-after-close] An ACK would say that somebody has them.
        [fin-forgotten] To acknowledge it, the host would have to know the connection.
        [unsent] There is data waiting, and room for half of it.
       *[other] The program has closed, and the other side should learn of it: that takes a FIN.
     }
   *[data] There is no data to send here.
 }
ask-myth-close-client = True or false? “The client of a TCP connection always closes first.”
ask-myth-close-server = True or false? “A server may send the first FIN, right behind an answer of { $size } bytes.”
ask-myth-close-four = True or false? “Closing a connection always takes four segments.”
ask-myth-close-three = True or false? “An ACK of a FIN may travel in the same segment as the other side’s FIN.”
ask-myth-close-both = True or false? “Whoever has sent a FIN receives no more data.”
ask-myth-close-half = True or false? “After its FIN, a client may still receive { $size } bytes from the server.”
ask-myth-close-arrived = True or false? “When `close` returns, the { $size } bytes written before have been read by the program on the other side.”
why-myth-close-client = Either side may close first (RFC 9293 §3.6). Servers of HTTP/1.0 do it to mark the end of an answer.
why-myth-close-four = Two FINs and an ACK for each are needed, but an ACK rides on any segment. When the second side closes at once, three segments do.
why-myth-close-both = A FIN closes one direction. The other one works until the other side closes it (RFC 9293 §3.6.1).
why-myth-close-arrived = `close` only hands the FIN over to TCP, behind the data. Not even an ACK says that a program has read anything; only an answer of that program does.
reason-myth-close-client = The roles of client and server end with the handshake. After that both sides are equal.
reason-myth-close-server = Nothing in TCP forbids it.
reason-myth-close-four = Four is what you see when the second side has something left to do.
reason-myth-close-three = A FIN carries an ACK too: after both SYNs, only a RST may come without one.
reason-myth-close-both = That would be so if a connection were one stream. It is two.
reason-myth-close-half = FIN-WAIT-1 and FIN-WAIT-2 are states in which data is still received.
reason-myth-close-arrived = `close` returns long before, and the host may still lose the data.

## TIME-WAIT
ask-wait-until = A’s MSL is { $lifetime } s, and segments arrive in the second in which they are sent. In which second does A’s TIME-WAIT end?
why-wait-until = { $again ->
    [yes] TIME-WAIT begins when A acknowledges B’s FIN, after { $fin } s. The FIN came again, so its ACK was lost: the wait starts anew after { $start } s.
   *[no] TIME-WAIT begins when A acknowledges B’s FIN, after { $fin } s.
 } { $old ->
    [yes] The old ACK is no FIN: it is answered and starts nothing. So the end is
   *[no] So the end is
 } { $start } + 2 × { $lifetime } = { $right } (RFC 9293 §3.6.1, §3.10.7.4).
reason-until-again = B’s FIN came again. Each time it does, the wait of 2 MSL starts anew.
reason-until-old = Only a repeated FIN starts the wait anew. The last segment from B is an old ACK.
reason-until-once = That is one MSL. It takes two: one for the last ACK to arrive or die, one for what answers it.
reason-until-own = That counts from A’s own FIN. The wait begins when A acknowledges B’s.
reason-until-length = That is how long it lasts. It does not begin in second 0.
ask-wait-rate = A client closes its connections to one server first. Its MSL is { $lifetime } s. { $form ->
    [waiting] It opens and closes { $each } connections a second, for hours. How many of its sockets are in TIME-WAIT at any time?
    [most] It has { $ports } ports for them. How many connections a second can it open for hours?
   *[until] It has { $ports } ports for them and opens { $each } connections a second. After how many seconds is there no port left?
 }
why-wait-rate = Each connection keeps its port for 2 MSL: { $wait } s. { $form ->
    [waiting] { $each } a second, each for { $wait } s: { $each } × { $wait } = { $right }.
    [most] { $ports } ports, each of them once in { $wait } s: { $ports } / { $wait } = { $right } a second.
   *[until] { $ports } / { $each } = { $right } s, and the first port is free again only after { $wait } s.
 }
reason-rate-once = TIME-WAIT lasts twice the MSL.
reason-rate-second = That is how many begin in one second. Each stays for { $wait } s.
reason-rate-both = Only the side that closes first waits, and it has one socket for each connection.
reason-rate-all = That is how many ports there are. Each can be used once in { $wait } s.
reason-rate-wait = By then the first port would be free again. But the ports run out before.
reason-rate-product = Divide: how often do { $each } go into { $ports }?
reason-rate-later = The ports run out before the first one is free again. Nothing has to be added.
ask-free = A client has these sockets. Which connection can it open now?
why-free = { $form ->
    [own-port] Its own port is another one.
    [port] The server’s port is { $another }, not { $service }.
   *[address] The server’s address is another one.
 } One difference among the two addresses and the two ports makes it another connection (RFC 9293 §3.4.1).
reason-free = All four are those of the socket with port { $port }, in { $state }. As long as it is there, no second one can be.
option-socket-cause = { $state ->
    [CLOSE-WAIT] A program on this host does not close what the other side has closed
    [TIME-WAIT] This host closes first, many times a minute; that is normal
    [FIN-WAIT-2] The programs on the other side do not close
    [LAST-ACK] The answers to this host’s last FINs do not come through
   *[SYN-SENT] This host’s connection requests get no answer
 }
ask-socket-cause = `ss -tan` shows { $count } lines of this kind on a host. Columns: state, bytes unread, local, remote. What is the cause?
why-socket-cause = { $right ->
    [CLOSE-WAIT] In CLOSE-WAIT the other side’s FIN has come and been acknowledged. What is missing is a `close` of the program here. A half-close holds that state rightly, but so many that last are a bug of the program. TCP has no timer for them; keepalive or a user timeout can end them.
    [TIME-WAIT] TIME-WAIT is on the side that closed first. It ends by itself. Only ports can run short, and only towards one and the same server: keep connections open longer, or let the other side close.
    [FIN-WAIT-2] In FIN-WAIT-2 this host’s FIN is acknowledged; the other side’s FIN does not come. There, the sockets are in CLOSE-WAIT.
    [LAST-ACK] In LAST-ACK both sides have closed, and the ACK of this host’s FIN is missing: it is lost on the way, or the peer is gone.
   *[SYN-SENT] In SYN-SENT a SYN has left and nothing has come back: a filter, a dead host, a full queue.
 }
reason-socket-cause = That would show as { $state }, not as { $right }.
option-wait-syn = { $choice ->
    [opens] It opens a new connection at once
    [stays] It opens none; TIME-WAIT stays
    [rst] It is refused with a RST
   *[later] It is kept until 2 MSL are over
 }
ask-wait-syn = A server’s socket is in TIME-WAIT. The first line shows the last number and timestamp that came from the client. A SYN with the same addresses and ports arrives: the second line. What becomes of it?
why-wait-syn = { $stamp ->
    [later] Its timestamp is later than any of the old connection, so it cannot be an old one, whatever its number. TIME-WAIT ends for it (RFC 6191 §2).
    [earlier] Its timestamp is earlier: it is an old SYN, whatever its number. It opens nothing (RFC 6191 §2).
   *[none] There are no timestamps, so the number decides: it is { $number ->
        [higher] higher than the last one of the old connection. The new connection begins behind it (RFC 6191 §2, RFC 9293 §3.6.1).
       *[lower] lower than the last one. It may be an old SYN, and a new connection would overlap the old one (RFC 6191 §2).
     }
 }
reason-wait-syn = { $choice ->
    [rst] A RST answers what belongs to no connection. Here there is one, in TIME-WAIT.
    [later] A SYN is never kept. It is taken at once or not at all; the client sends it again.
    [opens] { $stamp ->
        [earlier] Its timestamp is earlier than the last one. That is a segment from the past.
       *[none] Its number is lower than the last one: its numbers were used before.
     }
   *[stays] { $stamp ->
        [later] Its timestamp proves that it is new. Then TIME-WAIT has done its work.
       *[none] Its number lies behind everything that was used. Then it may open.
     }
 }
ask-myth-wait-bug = True or false? “{ $count } sockets in TIME-WAIT: something is broken, and TIME-WAIT should be turned off.”
ask-myth-wait-answers = True or false? “Without TIME-WAIT, a FIN that is sent again because the last ACK was lost would be answered with a RST.”
ask-myth-wait-msl = True or false? “The MSL is 30 seconds by standard.”
ask-myth-wait-rfc = True or false? “RFC 9293 takes 2 minutes for the MSL; on Linux, TIME-WAIT lasts 60 s in all.”
ask-myth-wait-server = True or false? “{ $count } sockets in TIME-WAIT on port 443 of a server: it can take so many clients fewer.”
ask-myth-wait-pairs = True or false? “A client that has no port left for one server can still connect to another.”
ask-myth-wait-close = True or false? “Sockets in CLOSE-WAIT go away by themselves after a while, as those in TIME-WAIT do.”
ask-myth-wait-program = True or false? “{ $count } sockets in CLOSE-WAIT are a bug of the program on that host.”
why-myth-wait-bug = TIME-WAIT answers a repeated FIN and keeps old segments out of the next connection (RFC 9293 §3.6.1). { $count } of them are a little memory. They only hurt a client that runs out of ports.
why-myth-wait-msl = RFC 9293 §3.4.2 takes 2 minutes and calls that an engineering choice. Linux has a fixed TIME-WAIT of 60 s.
why-myth-wait-server = All connections of a server share its one port. What must differ is the client’s address or port, and a client may even come back from the same port (RFC 6191).
why-myth-wait-close = CLOSE-WAIT waits for the program on the same host to close (RFC 9293 §3.3.2). There is no timer for that.
reason-myth-wait-bug = It is the ordinary end of a connection on the side that closes first.
reason-myth-wait-answers = A host that remembers no connection answers a FIN with a RST.
reason-myth-wait-msl = No RFC says so. Some systems chose it.
reason-myth-wait-rfc = Both are so: one is the standard, the other a system’s own choice.
reason-myth-wait-server = A listening port is not used up by its connections.
reason-myth-wait-pairs = A port is taken only together with the other side’s address and port.
reason-myth-wait-close = They stay until the program closes them or ends.
reason-myth-wait-program = The FIN was received and told. Only the program can close.

option-flood-arrival = { $outcome ->
    [stored] It answers SYN·ACK and remembers the connection
    [cookie] It answers SYN·ACK and remembers nothing
    [dropped] It sends nothing, and the segment is lost
    [opens] It makes the connection, open at once
    [reset] It sends a RST
   *[freed] It forgets the half-open connection
 }
ask-flood-arrival = { $segment ->
    [syn] A SYN arrives at a port whose SYN queue is as shown. SYN cookies are { $cookies }.
    [ack-right] The SYN queue is as shown, and SYN cookies are on. An ACK arrives for no connection that the server remembers. It acknowledges a cookie that the server made for this very client 3 seconds ago.
    [ack-wrong] The SYN queue is as shown, and SYN cookies are on. An ACK arrives for no connection that the server remembers. Its hash is not the one that the server computes.
    [ack-old] The SYN queue is as shown, and SYN cookies are on. An ACK arrives for no connection that the server remembers. It acknowledges a cookie that the server made for this client 5 minutes ago.
   *[rst] The SYN queue is as shown. A SYN had come under the address of a host that never sent it. Now that host’s RST arrives, with exactly the number that the server expects.
 } What does the server do?
why-flood-arrival = { $right ->
    [stored] There is room, so the connection waits in SYN-RECEIVED. Cookies are for a full queue (RFC 4987 §3.6).
    [cookie] The queue is full, so all that is needed later goes into the initial sequence number (RFC 4987 §3.6).
    [dropped] The queue is full, and without cookies there is nowhere to store the SYN. A legitimate client tries again after 1 s (RFC 4987 §2).
    [opens] The cookie is recent and its hash is right: whoever sent it has received it. That is what the handshake wants to know (RFC 4987 §3.6).
    [reset] { $segment ->
        [ack-old] A cookie is good in its own slot of 64 seconds and in the next. After that it is an ACK for no connection.
       *[ack-wrong] Without the secret no host can make the hash, so this is an ACK for no connection (RFC 9293 §3.10.7.2).
     }
   *[freed] In SYN-RECEIVED a RST leads back to LISTEN, and the place in the queue is free (RFC 9293 §3.10.7.4). That is why attackers forge addresses that no host has.
 }
reason-flood-arrival = { $given ->
    [stored] { $segment ->
        [syn] The queue is full: there is no place to remember it.
       *[other] This is no SYN, so nothing new is begun.
     }
    [cookie] { $segment ->
        [syn] { $cookies ->
            [on] While there is room, connections are remembered as usual: nothing is lost that way.
           *[off] Cookies are off.
         }
       *[other] A cookie is sent to a SYN.
     }
    [dropped] { $right ->
        [stored] There is still room in the queue.
        [cookie] With cookies it need not be remembered, so it can be answered.
        [opens] The server remembers nothing, but the cookie brings back all it needs.
        [reset] What belongs to no connection is answered, so that the other side learns it.
       *[freed] Nothing is sent back for a RST, but it does change something.
     }
    [opens] { $segment ->
        [syn] After a SYN the client still has to show that it receives.
        [rst] A RST opens nothing.
       *[other] The server checks the slot and the hash first.
     }
    [reset] { $segment ->
        [syn] Someone listens here: a SYN is not refused.
        [rst] A RST is never answered by a RST.
       *[other] Slot and hash are right: this is the third segment of a handshake.
     }
   *[freed] Nothing arrived that would end a connection in the queue.
 }

ask-flood-rate = A server’s SYN queue has room for { $backlog } half-open connections. Each is forgotten after { $seconds } seconds. How many forged SYNs a minute keep the queue full?
why-flood-rate = { $minutes ->
    [one] Each takes its place for one minute
   *[other] Each takes its place for { $minutes } minutes
 }, so { $right } a minute replace what is forgotten: { $right } × { $minutes } = { $backlog }. A flood need not be fast (RFC 4987 §2).
reason-flood-rate-all = { $backlog } at once fill it, but they stay for { $seconds } seconds: only what is forgotten has to be replaced.
reason-flood-rate-product = The longer a connection stays, the fewer SYNs it takes: divide by the { $minutes } minutes.
reason-flood-rate-second = That would fill the queue every second. Once a lifetime is enough.
reason-flood-rate-seconds = Places and seconds are not to be multiplied: each SYN holds a place for { $seconds } seconds.

ask-cookie-part = { $asked ->
    [slot] A server sends SYN cookies of 5 bits time slot, 3 bits MSS index and 24 bits hash, in this order. One is { $cookie }. What is its slot?
   *[mss] A server sends SYN cookies of 5 bits time slot, 3 bits MSS index and 24 bits hash, in this order. One is { $cookie }. Which MSS does it remember?
 }
why-cookie-part = The first byte is { $byte }: slot { $slot }, index { $index }. { $asked ->
    [slot] The slot is { $right }.
   *[mss] The table has { $right } there.
 } (RFC 4987 Appendix A)
reason-cookie-part-byte = That is the whole first byte: { $byte }. Only its first 5 bits are the slot.
reason-cookie-part-digit = That is the first hexadecimal digit: 4 bits. The slot has 5.
reason-cookie-part-index = That is the index, the last 3 bits of the first byte.
reason-cookie-part-low = Those are the last 5 bits of the first byte. The slot comes first.
reason-cookie-part-number = That is the index itself. The table says which MSS it stands for.
reason-cookie-part-high = Those are the first 3 bits. The index comes after the 5 bits of the slot.
reason-cookie-part-beside = The slot has 5 bits, not 4: the index begins one bit later.
reason-cookie-part-hash = Those are the last 3 bits, and they belong to the hash.

ask-cookie-until = Time slots are 64 seconds long and begin at second 0. A cookie is good in its own slot and in the next. One was made at second { $made }. At which second does the server begin to refuse it?
why-cookie-until = Second { $made } is in slot { $slot }, and slot { $slot } + 2 begins at second { $right }.
reason-cookie-until-one = It is good at least that long, but the next slot has not ended then.
reason-cookie-until-two = It is not counted from when it was made, but in slots: only 5 bits of time are in the cookie.
reason-cookie-until-own = Then its own slot ends. The next one is still good.
reason-cookie-until-more = That is a slot too many.

ask-cookie-mss = A client’s SYN offers an MSS of { $told }. The server answers with a SYN cookie, and 3 bits choose from these sizes. Which MSS does the connection have?
why-cookie-mss = { $right } is the largest that is not more than { $told }. Anything larger the client may not be able to receive (RFC 4987 §3.6).
reason-cookie-mss-told = { $told } is none of the eight sizes, and nothing else is remembered.
reason-cookie-mss-above = { $above } is more than the client said it can receive.
reason-cookie-mss-default = 536 is for a SYN without the option. This one had it.
reason-cookie-mss-largest = 8960 is for jumbo frames: more than { $told }.
reason-cookie-mss-index = That is the index in the table.

option-cookie-knows = { $place ->
    [cookie] From the cookie
    [segment] From the segment that brings the cookie
   *[lost] Not at all: it is lost
 }
ask-cookie-knows = A server answered a SYN from port { $port } with a cookie and stored nothing. Now the ACK brings the cookie back. From where does the server know { $thing ->
    [mss] roughly which MSS the client offered
    [address] the client’s address
    [window-scale] by how much the client scales its windows
    [port] the client’s port
    [sack] whether the client takes selective acknowledgments
    [client-number] the client’s initial sequence number
    [own-number] its own initial sequence number
    [timestamps] the timestamp of the SYN
    [age] how old the cookie is
   *[window] the client’s window
 }?
why-cookie-knows = { $thing ->
    [mss] 3 bits of the cookie are an index into a table of sizes.
    [address] Every packet says where it comes from; the hash shows that it is the same address as the SYN’s.
    [window-scale] The option is only in SYNs, and the cookie has no room for it.
    [port] Every segment has it, { $port } here; the hash shows that it is the SYN’s.
    [sack] SACK-permitted is only in SYNs, and the cookie has no room for it.
    [client-number] The ACK’s sequence number is one more.
    [own-number] The ACK’s acknowledgment number is one more: that is how the cookie comes back.
    [timestamps] The SYN is forgotten with its options. Some systems hide bits in the timestamp they send instead (RFC 4987 §3.6).
    [age] 5 bits of the cookie are the time slot it was made in.
   *[window] Every segment tells the window.
 }
reason-cookie-knows = { $given ->
    [cookie] The 32 bits of the cookie are slot, MSS index and hash. A hash proves, but cannot be read backwards.
    [segment] { $right ->
        [cookie] The ACK says nothing of it besides the cookie.
       *[lost] The ACK does not repeat what only a SYN says.
     }
   *[lost] { $right ->
        [cookie] Those few bits had room in the cookie.
       *[segment] The ACK has it in its own header.
     }
 }

ask-myth-cookies-always = True or false? “A server with SYN cookies answers every SYN to port { $port } with a cookie.”
ask-myth-cookies-lost = True or false? “Connections from a cookie have no window scale, if nothing is hidden in timestamps.”
ask-myth-flood-fast = True or false? “A SYN flood needs a fast link: { $count } SYNs a second at least.”
ask-myth-flood-real = True or false? “An attacker gets most out of { $count } forged SYNs when the addresses belong to hosts that are up.”
ask-myth-flood-nobody = True or false? “A SYN·ACK to an address that no host has keeps its place in the queue of port { $port } until it times out.”
ask-myth-cookies-agree = True or false? “SYN cookies work only when the client knows them too, on port { $port } as on any.”
ask-myth-cookies-again = True or false? “A SYN·ACK with a cookie, sent from port { $port }, is not sent again by the server.”
ask-myth-cookies-honest = True or false? “Whoever brings the right cookie to port { $port } has no bad intentions.”
why-myth-cookies-always = Cookies lose window scale, SACK and timestamps, so usual systems send them only while the queue is full (RFC 4987 §3.6).
why-myth-flood-fast = What counts is the queue’s length divided by how long a half-open connection stays. With a queue of { $count } and 3 minutes, { $count } SYNs in 3 minutes are enough (RFC 4987 §2).
why-myth-flood-real = A host that is up answers the SYN·ACK with a RST, and the place in the queue is free again. No host answers for an address that no host has (RFC 4987 §2.2).
why-myth-cookies-agree = A cookie is an initial sequence number like any. The client acknowledges it as always and notices nothing (RFC 4987 §3.6).
why-myth-cookies-again = The server does not know that it sent one. If it or the client’s ACK is lost, the client must act: send its SYN or its data again.
why-myth-cookies-honest = It shows that the client receives at its address, no more. { $count } real addresses can still open { $count } connections.
reason-myth-cookies-always = While there is room, the queue serves better.
reason-myth-cookies-lost = 32 bits have no room for it.
reason-myth-flood-fast = Half-open connections stay for minutes.
reason-myth-flood-real = A host that is up answers with a RST.
reason-myth-flood-nobody = Nothing comes back that could end it.
reason-myth-cookies-agree = To the client it is an ordinary initial sequence number.
reason-myth-cookies-again = To send it again, the server would have to remember it.
reason-myth-cookies-honest = A cookie is no password.
