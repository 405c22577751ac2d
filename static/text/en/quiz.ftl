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
unreadable-slash = That is a mask again. How many bits are the network's? Write `/20` or `20`.
unreadable-mask = That is a length again. Write the mask itself: four octets with dots.
unreadable-number = A number was expected, such as `1024` or `2^10`.
unreadable-octet = Eight binary digits were expected, such as `10100101`.
unreadable-choice = Pick one of the choices.

## Whatever was asked
reason-different = That is something else. The worked reason below goes through it.
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
   *[after] The size is right, but `{ $given }` lies behind the block asked for.
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
reason-number-large = { $given } is too large, by { $by }.
reason-number-small = { $given } is too small, by { $by }.
reason-octet-value = `{ $given }` is { $value }, not { $octet }.

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
    [network] `{ $given }` is the host's own address. Only its first { $length } bits stay; the rest become 0.
    [broadcast] `{ $given }` is the host's own address. Only its first { $length } bits stay; the rest become 1.
   *[other] `{ $given }` is the host's own address. Find where its block starts and ends first.
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
ask-link = One end of a point-to-point link is `{ $interface }`. Which address has the other end?
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
   *[32] A `/32` is one host's own address.
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
reason-zone-forward = The order is the address's own. A name has its most general label on the right, so it is turned round.
reason-zone-root = The reverse tree of this family is under `{ $root }`.
reason-zone-host = The host octets do not belong to the zone's name: it covers all their values.
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
reason-nth-short = `{ $given }` is the one before: the first is the block's own start, number 1.
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
reason-summary-aligned = A power of two of blocks joins only if the first starts on a boundary of the larger block. These do not all.
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
ask-compare = How does `{ $a }` stand to `{ $b }`?
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
ask-myth-slash-24 = True or false? “`{ $block }` has 24 network bits, and that makes it no class C.”
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
why-myth-class-c = Class C was the addresses whose first bits are 110, `192.0.0.0` to `223.255.255.255`; `{ $block }` begins like class { $class }. A `/24` only says that 24 bits are the network's, wherever it lies. RFC 4632 §3.1 calls such blocks “legacy class C” for their size, and has no classes any more.
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
