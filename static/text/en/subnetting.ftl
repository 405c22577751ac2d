### A block is cut, planned, summarised, searched and compared.

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