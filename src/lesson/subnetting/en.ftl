### A block is cut, planned, summarised, searched and compared.

title = Subnetting
about = Split, plan, summarise and compare blocks.
goal = **After this lesson you can say** where each part of a block begins and ends when the block is cut, and how many addresses it holds.
recap = Each cut gave one more bit to the network and made two halves of the same size. The parts do not overlap, and together they fill the block.
try = Click a part to cut it in two, or cut a block by yourself:

knob-task = What to do
choice-split = Split and join
choice-plan = Plan by hosts
choice-summarize = Summarise
choice-range = Range to prefixes
choice-free = Free space
choice-subtract = Take away
choice-compare = Compare
knob-block = Block
hint-block = a prefix, such as 192.168.20.0/22 or 2001:db8::/48
knob-needs = Networks you need
hint-needs = one a line: a name and a number of hosts, or a prefix length such as /64
knob-used = Already taken
hint-used = prefixes or ranges, one a line; may be empty
knob-list = Prefixes
hint-list = one a line; ranges are fine too
knob-range = Range
hint-range = first and last address, such as 192.168.20.10-192.168.20.40
knob-take = Take away
hint-take = a prefix inside the block
knob-other = Compare with
hint-other = another prefix

panel-bits = Bit by bit
hint-bits = only the bits before the cut decide
panel-tree = The block as a tree
panel-parts = Parts
hint-tree = click a block to cut it in two
hint-tree-view = click a block to look closer
cut-label = Prefix length
network-bits = { $count ->
    [one] 1 bit decides
   *[other] { $count } bits decide
 }
host-bits = { $count ->
    [one] 1 bit does not
   *[other] { $count } bits do not
 }
bit-label = Bit { $index } of { $row }: { $bit }

## Working on the tree
join-button = Join { $prefix }
even = Cut evenly into
even-choose = choose a length
look-closer = Look closer at { $prefix }
look-whole = Show the whole { $prefix }
folded = { $count } parts too small to draw here
parts-list = Table of the parts
parts-range = { $from } to { $to } of { $count }
parts-earlier = Earlier
parts-later = Later
column-name = Name
column-prefix = Prefix
column-mask = Mask
column-first = First host
column-last = Last host
column-broadcast = Broadcast
column-hosts = Usable
export-csv = Save as CSV
export-markdown = Save as Markdown
none = none
role = { $role ->
    [used] given
    [free] free
    [forbidden] taken
   *[part] part
 }

## Names of values
view-parts = Parts
view-prefixes = Prefixes
view-blocks = Blocks
view-placed = Placed
view-given = Given
view-free = Free blocks
view-a = A
view-b = B

## Split and join
split-block = **Start with one block.** `{ $prefix }` holds { $size } addresses that agree in every [network bit](term:prefix). Cutting it takes one more bit for the network.
split-none = **Nothing is cut yet.** Click the block, or press Enter on it, to cut it in two. Join halves the same way with Backspace.
split-level = **One more bit: /{ $from } becomes /{ $to }.** { $cut ->
    [one] One block is
   *[other] { $cut } blocks are
 } cut in two. The new bit is 0 in the lower half and 1 in the upper; each half holds { $size } addresses.
split-done = **{ $count } parts fill `{ $block }`.** No two overlap and nothing is left over, because each cut is at a bit. The smallest is `{ $smallest }`. A route carries its own length, so blocks of different sizes stand in one routing table.

## Plan by hosts
plan-sort = **Place the largest first.** { $count ->
    [one] One network is
   *[other] { $count } networks are
 } to go into `{ $block }`. A block must start at a multiple of its own size ([aligned](term:aligned)). Small ones placed first could leave gaps where no large one can start. Planning with different sizes is called [VLSM](term:vlsm).
plan-hosts = **{ $name }: { $hosts } hosts.** With the network and broadcast address that makes { $needed }. Rounded up to a power of two: 2^{ $bits } = { $size }, so `/{ $length }`. The first free place is `{ $prefix }`, up to `{ $end }`.
plan-hosts-v6 = **{ $name }: { $hosts } addresses.** Rounded up to a power of two: 2^{ $bits } = { $size }, so `/{ $length }`. Nothing is kept for broadcast. The first free place is `{ $prefix }`, up to `{ $end }`.
plan-length = **{ $name } asked for `/{ $length }`.** That is 2^{ $bits } = { $size } { $bits ->
    [0] address
   *[other] addresses
 }. The first free place is `{ $prefix }`, up to `{ $end }`.
plan-done = **{ $count ->
    [one] The network has its block
   *[other] All { $count } networks have their blocks
 }.** Left over: { $free ->
    [one] one block, `{ $largest }`
   *[other] { $free } blocks, the largest `{ $largest }`
 }.
plan-done-full = **{ $count ->
    [one] The network has its block
   *[other] All { $count } networks have their blocks
 }, and nothing is left.** The plan fits to the last address.

## Summarise
summary-sort = **Sort them.** { $count ->
    [one] One prefix
   *[other] { $count } prefixes
 }, by address and then by length: whatever could join now stands side by side.
summary-covered = **Drop what is covered.** { $dropped ->
    [one] One prefix lies
   *[other] { $dropped } prefixes lie
 } inside a shorter one in the list, or is there twice. The list already holds those addresses. { $left ->
    [one] One is
   *[other] { $left } are
 } left.
summary-join = **Join the pairs at /{ $length }.** `{ $low }` and `{ $high }` differ only in bit { $length }, so together they are `{ $parent }`{ $pairs ->
    [one] .
   *[other] ; { $pairs } pairs join at this length.
 }
summary-done = **{ $before } in, { $after } out.** { $list }. This [summary](term:summary) holds the same addresses, not one more. Two neighbours join only if they differ in the last prefix bit alone. No such pair is left.

## Range to prefixes
range-start = **From `{ $first }` to `{ $last }`: { $count } addresses.** A [block](term:aligned) may start only at a multiple of its size. So begin at the first address, and take the largest block that starts there and fits.
range-aligned = **In binary, `{ $start }` ends in { $zeros ->
    [0] a 1
    [one] one zero
   *[other] { $zeros } zeros
 }.** The largest block that may start there is a `/{ $aligned }`. It fits, so take `{ $prefix }`, up to `{ $end }`; anything shorter than `/{ $length }` would start earlier.
range-fits = **A /{ $aligned } could start at `{ $start }`.** In binary it ends in { $zeros } zeros, but a `/{ $aligned }` would run past `{ $last }`. `/{ $length }` is the largest that fits: `{ $prefix }`, up to `{ $end }`.
range-done = **{ $count ->
    [one] One prefix holds
   *[other] { $count } prefixes hold
 } exactly this range:** { $list }.

## Free space
free-block = **The block is `{ $prefix }`.** It holds { $size } addresses. With nothing taken, all of it is free.
free-used = **Mark what is taken.** { $list }: { $count ->
    [one] one prefix
   *[other] { $count } prefixes
 } after joining and dropping what is covered.
free-done = **Read off the gaps.** Each gap is a range, and each range is its fewest prefixes: { $count } in all: { $list }. The largest free block is `{ $largest }`; a larger network cannot be placed, however much is free in total.
free-none = **Nothing is free.** `{ $prefix }` is taken to the last address.

## Take away
subtract-start = **Take `{ $taken }` out of `{ $block }`.** A prefix is a whole branch of the tree, so what stays is made of the branches beside the path to it.
subtract-halve = **Cut `{ $cut }` in two.** `{ $taken }` is in one half, which is next; the other, `{ $kept }`, stays whole.
subtract-done = **{ $count ->
    [one] One prefix stays
   *[other] { $count } prefixes stay
 }:** { $list }. Each cut between `{ $block }` and `{ $taken }` left one.
subtract-apart = **Nothing to take.** `{ $taken }` shares no address with `{ $block }`, so all of it stays.
subtract-nothing = **Nothing stays.** `{ $taken }` covers all of `{ $block }`.

## Compare
compare-two = **Two prefixes.** A is `{ $a }`, B is `{ $b }`. Two prefixes never overlap in part: they are equal, one is inside the other, or they are apart.
compare-families = **One is IPv4, the other IPv6.** `{ $a }` and `{ $b }` share no address.
compare-cut = **Cut both at the shorter one, /{ $shorter }.** Bits after { $shorter } cannot tell A from B, because at least one of the two does not look at them.
compare-equal = **Equal.** All { $shorter } bits agree and the lengths are the same: `{ $a }` is `{ $b }`.
compare-inside = **A is inside B.** The first { $shorter } bits agree, and `{ $a }` is the longer prefix: every address of it is one of `{ $b }`.
compare-contains = **A holds B.** The first { $shorter } bits agree, and `{ $a }` is the shorter prefix: every address of `{ $b }` is one of it.
compare-apart = **Apart.** Bit { $next } differs, so no address is in both `{ $a }` and `{ $b }`. { $same ->
    [0] They differ from the first bit on.
    [one] They share only their first bit.
   *[other] They share only their first { $same } bits.
 }

## Myths
myth-subnet-zero = “You lose the first and last subnet.”
truth-subnet-zero = RFC 950 (1985) kept them back. RFC 1812 §4.2.2.11 (1995) calls that restriction meaningless in view of CIDR; today's routers use all of them.

## Words explained
term-vlsm = Variable-length subnet masks: subnets of different sizes cut from one block.
term-summary = One shorter prefix announced in place of several longer ones.
term-aligned = A block of 2ⁿ addresses starts at a multiple of 2ⁿ, so that its first address ends in n zero bits.

## Questions
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
option-compare = { $relation ->
    [equal] They are the same block
    [inside] `{ $a }` lies inside `{ $b }`
    [contains] `{ $a }` contains `{ $b }`
   *[apart] They share no address
 }

## Questions: lengths
ask-smallest = A network must hold { $hosts } hosts. What is the longest prefix, and so the smallest block, that has room for them?
why-smallest = { $hosts } hosts, the network and the broadcast address make { $needed }. { $bits } host bits give { $size } addresses, which is enough; one bit less gives only { $half }. 32 − { $bits } = { $given }.
reason-smallest-two = `/{ $given }` has { $size } addresses, but network and broadcast take two: { $room } are left, and { $hosts } are needed.
reason-smallest-small = `/{ $given }` has room for { $room } hosts only.
reason-smallest-large = `/{ $given }` has room for { $room } hosts. Half as large is still enough.
reason-smallest-bits = { $given } is the number of host bits. The prefix length counts the others.

## Questions: cutting evenly
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

## Questions: summaries
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

## Questions: comparing
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

## Questions: plans
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

## Questions: myths
ask-myth-subnet-zero = True or false? “When `{ $block }` is cut into four `/{ $part }`, the first and the last of them cannot be used.”
ask-myth-all-subnets = True or false? “When `{ $block }` is cut into four `/{ $part }`, all four can be used.”
ask-myth-neighbours = True or false? “`{ $block }` and `{ $next }` are neighbours of one size, so they join into one prefix.”
ask-myth-siblings = True or false? “`{ $block }` and `{ $next }` join into one prefix.”
ask-myth-link = True or false? “A point-to-point link needs at least a `/30`, so `{ $block }` is too small.”
ask-myth-link-31 = True or false? “`{ $block }` is enough for a point-to-point link.”
why-myth-subnet-zero = RFC 950 (1985) kept the subnets of all zeros and all ones back. With CIDR the rule became meaningless and may be ignored (RFC 1812 §4.2.2.11): `{ $first }` and `{ $last }` are subnets like the others.
why-myth-neighbours = Two blocks join only as the two halves of one larger block. The larger block of `{ $block }` is `{ $parent }`, and its other half is `{ $sibling }`.
why-myth-link = On a point-to-point link both addresses of a `/31` are hosts (RFC 3021 §2.1). `{ $block }` has two addresses for two ends; a `/30` would spend four.
reason-myth-subnet-zero = The rule is from 1985 and was dropped.
reason-myth-all-subnets = None of the four is kept back.
reason-myth-neighbours = Side by side is not enough.
reason-myth-siblings = They are the two halves of one larger block.
reason-myth-link = Two ends need two addresses, and a `/31` has two.
reason-myth-link-31 = It has one address for each end, and no broadcast is needed between two.
