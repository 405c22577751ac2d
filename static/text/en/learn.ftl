### What every page but the first needs.

## Player
transport = Step through
first = First step
back = Step back
play = Play
pause = Pause
step = Step
last = Last step
speed = Speed { $speed }×. Change it
position = Step { $step } of { $all }
scrub = Steps
press-right = Press → to step
press-right-touch = Tap ▶❘ to step
in-short = In short:
next-lesson = Next: { $lesson }
changed = What changed
changed-more = and { $count } more
changed-in-sight = It is marked in the picture.
changed-sent = { $frame } leaves: { $summary }
changed-arrived = { $frame } arrives: { $summary }
changed-lost = { $frame } is lost: { $summary }
sources = Source
myth = Myth
truth = Truth
you-are-here = you are here

## Knobs
try-examples = Examples
choices = Found in your text
choose = What is run
options = Options
reset = Start over
kept = The picture below still shows your last good input.

## Keyboard help
keys-title = Keys
keys-step = step forward or back
keys-play = play or pause
keys-ends = first or last step
keys-digits = jump to that step; answer a guess that stands
keys-bits = on the bits: move; Enter turns a bit over
keys-cut = on the cut: move it
keys-tree = on a block: Enter cuts it in two, Backspace joins
keys-present = present
keys-full-screen = fill the screen, or give it back
keys-presenting = While presenting
keys-clicker = step back or forward, as a clicker does
keys-cards = two panels, the first, the second
keys-next-panel = the next panel behind a tab
keys-header = bring the top of the page, or take it away
keys-choices = bring the row of choices
keys-titles = bring the titles of the panels, with tabs and tools
keys-changes = bring what the step changed
keys-sources = bring sources and myths
keys-bar = bring the buttons
keys-help = this help

## What is wrong with an input
error-empty = Type an address, such as `16.158.165.91/22`.
error-octet-too-large = `{ $octet }` does not fit in an octet: eight bits reach 255.
error-leading-zero = `{ $octet }` is ambiguous: { $octal } if read as octal, { $decimal } if read as decimal. Leave the zeros out.
error-octet-expected = A number from 0 to 255 was expected here.
error-octet-count = An IPv4 address has four octets; this has { $count }.
error-octet-too-many = An IPv4 address has four octets; this is one too many.
error-group-too-long = A group of an IPv6 address has at most four hexadecimal digits.
error-group-expected = Hexadecimal digits were expected here.
error-group-count = An IPv6 address has eight groups; this has { $count ->
    [9] too many
   *[other] { $count }
 }.
error-double-colon = `::` may stand only once; twice, nobody could tell how many zeros each one means.
error-length-missing = How many bits are the network's? Add a prefix length, such as `/24`.
error-length-expected = A prefix length or a mask was expected after the slash.
error-length-too-long = `/{ $length }` is longer than { $longest }, the number of bits in the address.
error-mask-hole = `{ $mask }` is neither a mask (ones, then zeros) nor a wildcard mask (zeros, then ones): its ones have a hole.
error-unexpected = “{ $text }” belongs to no address.
error-range-reversed = The range ends before it starts.
error-family-mixed = One is IPv4, the other IPv6. Both must be of the same family.
error-zone-empty = After `%` stands the name or number of a zone, such as `%eth0` or `%1` (RFC 4007 §11.2). Here it is empty.
error-port-too-large = A port is at most 65535; { $port } is more.
error-nothing-between = Two addresses stand side by side. Put a comma between them, or `-` for the range from one to the other.
error-one-expected = One address is expected here; this is one more.
error-cuts = This link describes cuts that do not fit the block.
error-need = Write a name and a number of hosts, such as `Sales 50`, or a prefix length, such as `Link /31`.
error-need-digits = `{ $number }` is no number of hosts. Part its digits in groups of three, or not at all. Two networks need two lines.
error-need-space = `{ $number }` is one number, or a name that ends in a number, and then the hosts. Write `{ $joined }`, or a colon before the number of hosts.
error-need-two = Both `{ $first }` and `{ $last }` are numbers. Put a colon before the number of hosts.
error-need-zero = 0 hosts need no network. Ask for 1 host or more.
error-needs-many = That is more than 256 networks. Plan them in parts.
error-plan-large = `{ $name }` does not fit in { $block } at all.
error-plan-full = There is no room left in { $block } for `{ $name }`.

## Practice
your-turn = Your turn
question-number = question { $number }
level = Level
level-easy = Easy
level-medium = Medium
level-hard = Hard
topic = Questions about
topic-all = Everything
check = Check
right = Right.
not-quite = Not quite.
not-counted = That does not count yet.
show-steps = Show the steps
next-question = Next question
skip-question = Another question
score = { $right } of { $asked } right at the first try · { $streak } in a row

missing-title = There is no such page
missing-text = The address { $address } leads nowhere here. Nothing you did is lost.
missing-home = Go to the first page
progress-done = walked to the end
progress-part = { $seen } of { $all } steps seen
present = Present
present-label = Present: larger, for a room
share = Copy link
shared = Copied
share-failed = Copying is blocked here. The address bar has the same link.
close = Close

## What is told elsewhere
meanwhile = **{ $opens ->
    [yes] The connection opens:
   *[no] Meanwhile,
 } { $segments ->
    [0] what was under way arrives
    [one] one segment leaves
   *[other] { $segments } segments leave
 }{ $size ->
    [0] {""}
   *[other] , with { $size } bytes of data
 }{ $timed ->
    [no] {""}
   *[yes] , within { $time }
 }.** { $changed ->
    [no] {""}
   *[yes] Now: { $states }.
 }

## What-ifs
what-if = What if…
faults-in-force = Faults in force
fault-remove = Take back: { $fault }
fault-unmet = There is no such frame or bit in this run: nothing was changed.
fault-drop = { $frame } is lost
fault-drop-all = All of { $frame }’s frames are lost
fault-delay = { $frame } is late by { $delay }
fault-duplicate = { $frame } arrives twice
fault-reorder = { $frame } arrives after the next one
fault-damage = { $frame } is damaged on the wire
fault-flip = Bit { $bit } of { $frame } is turned over inside { $node }
fault-set = Bits { $start } to +{ $bits } of { $frame } become { $value } inside { $node }
fault-fix = Bits { $start } to +{ $bits } of { $frame } become { $value } inside { $node }, checksums made right
fault-number = { $field } of { $frame } becomes { $value }{ $repaired ->
    [yes] , checksums made right
   *[no] {""}
 }
save-capture = Save .pcapng
save-capture-label = Save the run as a capture that Wireshark opens
undo = Undo
compare = Compare with no faults
error-fault = A fault was expected here, such as `drop:A.3`.
table-empty = empty
predict = Predict
predict-first = First guess:
predict-show = Show it
predict-skip = Skip

## First guesses
guess-sender = Which node sends next?
guess-sender-right = { $node } does: it holds the packet, and its decision leads to a frame.
guess-sender-wrong = { $node } has nothing to send: nothing has reached it that it has to act on now.
guess-sender-drops = { $node } has the packet, but drops it silently.
guess-nobody = no node
guess-nobody-right = No node does: the packet ends at { $node }, which reports nothing.
guess-nobody-wrong = { $node } does send: it reports what happened.
guess-mac = To which MAC address does { $from } send its next frame?
guess-mac-right = That is { $right }’s address. On this link the frame is for { $right }.
guess-mac-broadcast-right = { $from } does not know which MAC address belongs to the IP address, so it asks all nodes.
guess-mac-broadcast-wrong = { $from } need not ask: it knows the MAC address of the next node.
guess-mac-own = That is { $from }’s own address: it stands in the frame as the source.
guess-mac-switch = A switch changes no address: the frame leaves for { $right }, as it came.
guess-mac-elsewhere = That is the address of { $right } on another link.
guess-mac-wrong = That is { $owner }’s address. On this link the frame is for { $right }.
guess-mac-unknown = { $from } has no valid ARP entry, so it must ask all.
guess-ttl = Which Time to Live does the packet carry when { $from } passes it on?
guess-ttl-right = { $right }: each router takes one off. Switches and the links take none.
guess-ttl-more = It never grows, and a router that passes a packet on takes one off.
guess-ttl-less = Here only one is taken off: { $from } is one router.
guess-rows = How many entries will “{ $table }” of { $node } hold after the next step?
guess-rows-more = From { $before } to { $right }: this packet tells { $node } something new.
guess-rows-fewer = From { $before } to { $right }: an entry goes.
guess-rows-same = Still { $before }: no entry comes and none goes.
guess-rows-changed = { $before } is what it holds now; the next step changes that.

## Rows of bits
network-bits = network: { $count ->
    [one] 1 bit
   *[other] { $count } bits
 }
host-bits = host: { $count ->
    [one] 1 bit
   *[other] { $count } bits
 }
