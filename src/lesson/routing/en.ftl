### Routing: the longest match, and the packet hop by hop.

title = Routing
about = The longest match, then hop by hop.
goal = **After this lesson you can say** which route a router takes when several match, and why their order in the table does not matter.
recap = Of the routes that matched, the one with the longest prefix named the next hop. The default route matched as well: a router takes it only when nothing longer matches.
try = Follow a packet over three routers, and lose it on the way: who notices?

panel-tables = Routing table
panel-bits = The bits that decide
knob-story = Run
choice-match = Longest match
choice-hops = Hop by hop
choice-loop = A loop
choice-missing = A missing route
choice-wrong-mask = A wrong mask
choice-stranger = A stranger
choice-stranger-gateway = A stranger with a gateway
knob-table = Routing table
hint-table = one route a line: `10.1.0.0/16 via 192.0.2.2`; or pasted `ip route`, `route -n` or `route print`
knob-destination = Destination
hint-destination = the address that is looked up

view-destination = Destination
view-route = Route
row-destination = Destination
row-route = Route
view-routes = Routing table
view-best = Best so far
view-depth = Bits followed
column-prefix = Prefix
column-next-hop = Next hop
column-match = Match

cell-on-link = on the link
cell-best = ★ leads
cell-matches = ✓ matches
cell-longer = ? longer
cell-differs = ✗ differs

match-start = **A router looks up { $destination }.** Its table has { $routes } routes. The order in which they are written does not matter. The router follows the destination’s bits through a [trie](term:trie), from the first bit on.
match-default = **The root of the trie holds a route: { $prefix }.** It asks for no bit at all, so it matches every address. { $way ->
    [link] If nothing longer is found, the router hands the packet to the destination itself: this route has no next hop.
   *[hop] { $hop } is what the router falls back on if nothing longer is found.
 }
match-first = **After { $length } bits the way passes { $prefix }.** All { $length } bits agree, so this route matches. { $way ->
    [link] It is the best so far, and it has no next hop: the destination is on the link itself.
   *[hop] { $hop } is the best next hop so far.
 }
match-longer = **{ $bits } bits further, { $prefix } matches too.** It is longer than { $before }: it says more about the destination, so it takes the lead. { $way ->
    [link] It has no next hop: the destination is on the link itself.
   *[hop] The best next hop now is { $hop }.
 }
match-end = **After { $depth } bits no branch goes on, so nothing longer can match.** The other { $missed } of the { $routes } routes { $missed ->
    [one] lies on a branch
   *[other] lie on branches
 } never visited.
match-result = **{ $way ->
    [link] The packet goes to { $destination } itself, on the link.
   *[hop] { $destination } goes to { $hop }.
 }** { $twins ->
    [one] { $matches ->
        [one] { $prefix } is the only prefix that matches. Had it been missing, the packet would have been dropped.
       *[other] Of the { $matches } prefixes that match, { $prefix } is the longest and wins. Had it been missing, the next shorter one would have won.
     }
   *[other] { $twins } routes have the longest prefix that matches, { $prefix }. The lowest metric decides between them; among equal metrics, the order of the table.
 }
match-none = **No route matches { $destination }.** There is no default route either. The router drops the packet and tells its sender: network unreachable.
myth-first-listed = “The route that is listed first wins.”
truth-first-listed = The longest prefix that matches wins, wherever it stands in the table (RFC 1812 §5.2.4.3). Firewall rules are often tried in order; routes are not.

intro = { $story ->
    [loop] **R2’s route to B’s network points back to R1.** A sends one packet with a Time to Live of 6. Count with it.
    [missing] **R2 has no route to B’s network.** A does not know that. Who notices, and who tells A?
    [wrong-mask] **A’s mask is too short:** /16 instead of /24. So A takes B, which is behind router R, for a neighbour. R passes no ARP question on. It answers only for its own address; with [proxy ARP](term:proxy-arp) it would answer for B too.
    [stranger] **X has the address 16.158.23.6, but is plugged into a network of 192.168.1.0/24.** It has no gateway, and router R knows only that network. X pings A; six seconds later A pings X. Nothing arrives either way. Watch who gives up, and why.
    [stranger-gateway] **X has the address 16.158.23.6 in a network of 192.168.1.0/24.** Its gateway is set to 16.158.23.1, which nobody here has. Router R knows only 192.168.1.0/24. X pings A; six seconds later A pings X. Nothing arrives either way. Watch who gives up, and why.
   *[hops] **A sends a packet to B. Three routers are between them.** Watch at every hop what changes and what stays.
 }
preset-lost-on-the-way = Lost between R2 and R3
showed-lost-on-the-way = **IP repairs nothing.** R2 does not know that the frame was lost, so nobody sends the packet again and no error tells A. A only misses its answer.

error-route = A route was expected here, such as `10.1.0.0/16 via 192.0.2.2`.
error-route-v6 = This table is of IPv4. Leave the routes of IPv6 out.

## Words explained
term-trie = A tree in which each bit of an address chooses a branch. Looking an address up takes at most as many steps as it has bits, however many routes there are.
term-proxy-arp = A router answers an ARP question for an address behind it, with its own MAC address, so that the asker hands it the packets (RFC 1027).

## Questions
exercise-longest-match = Longest-prefix match
exercise-no-route = Route or none
exercise-hop-addresses = Addresses on each link
exercise-time-to-live = Time to live
exercise-loop = A routing loop
exercise-misconfigured = Directly, by the gateway, or not at all
exercise-myth-routes = Myths about routes
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
