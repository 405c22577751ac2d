### Routing: the longest match, and the packet hop by hop.

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
