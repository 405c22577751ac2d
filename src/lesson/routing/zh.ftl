### 路由：最长前缀匹配，以及包的逐跳之旅。

title = 路由
about = 最长前缀匹配，再逐跳转发。
goal = **学完这一课，你能说出：** 有几条路由都匹配时，路由器选哪一条，为什么与它们在表中的先后无关。
recap = 匹配的路由里，前缀最长的那一条给出了下一跳。默认路由也匹配，只有没有更长的匹配时才用它。
try = 跟着数据包走过三台路由器，让它在途中丢失：谁会发现？

panel-tables = 路由表
panel-bits = 起决定作用的位
knob-story = 场景
choice-match = 最长匹配
choice-hops = 逐跳转发
choice-loop = 环路
choice-missing = 缺少路由
choice-wrong-mask = 掩码配错
choice-stranger = 外来主机
choice-stranger-gateway = 外来主机加网关
knob-table = 路由表
hint-table = 每行一条：`10.1.0.0/16 via 192.0.2.2`；也可粘贴 `ip route`、`route -n`、`route print` 的输出
knob-destination = 目的地址
hint-destination = 要查找的地址

view-destination = 目的地址
view-route = 路由
row-destination = 目的地址
row-route = 路由
view-routes = 路由表
view-best = 当前最佳
view-depth = 已走的位数
column-prefix = 前缀
column-next-hop = 下一跳
column-match = 匹配

cell-on-link = 直连
cell-best = ★ 领先
cell-matches = ✓ 匹配
cell-longer = ? 还没比到
cell-differs = ✗ 不匹配

match-start = **路由器查找 { $destination }。** 表里有 { $routes } 条路由，书写的先后无关紧要：路由器从第一位开始，沿着目的地址的各位走过一棵[前缀树](term:trie)。
match-default = **树根上就有一条路由：{ $prefix }。** 它一位也不要求，所以匹配任何地址。{ $way ->
    [link] 找不到更长的，就直接交给目的主机：这条路由没有下一跳。
   *[hop] 找不到更长的，就退回到 { $hop }。
 }
match-first = **走过 { $length } 位，遇到 { $prefix }。** { $length } 位全部一致，这条路由匹配，{ $way ->
    [link] 目前它最佳，而且没有下一跳：目的主机就在链路上。
   *[hop] 目前最佳的下一跳是 { $hop }。
 }
match-longer = **再走 { $bits } 位，{ $prefix } 也匹配。** 它比 { $before } 更长，对目的地址说得更具体，于是领先。{ $way ->
    [link] 它没有下一跳：目的主机就在链路上。
   *[hop] 现在最佳的下一跳是 { $hop }。
 }
match-end = **走过 { $depth } 位后，没有分支可走了，不会再有更长的匹配。** { $routes } 条路由中的另外 { $missed } 条在没走到的分支上，无需比较。
match-result = **{ $way ->
    [link] 数据包直接交给链路上的 { $destination }。
   *[hop] { $destination } 交给 { $hop }。
 }** { $twins ->
    [1] { $matches ->
        [1] 匹配的前缀只有 { $prefix } 一个。假如没有它，数据包就会被丢弃。
       *[other] 匹配的 { $matches } 个前缀中，最长的 { $prefix } 胜出。假如没有它，就轮到次长的那条。
     }
   *[other] 最长的匹配前缀是 { $prefix }，有 { $twins } 条路由。度量值最小的胜出；度量值相同，则按表中的先后。
 }
match-none = **没有路由匹配 { $destination }，** 也没有默认路由。路由器丢弃这个数据包，并告诉发送方：网络不可达。
myth-first-listed = “写在最前面的路由优先。”
truth-first-listed = 匹配的前缀中最长的胜出，与它在表中的位置无关（RFC 1812 §5.2.4.3）。防火墙规则往往按顺序匹配，路由不是。

intro = { $story ->
    [loop] **R2 到 B 所在网络的路由指回了 R1。** A 发出一个 TTL 为 6 的数据包，跟着数一数。
    [missing] **R2 没有到 B 所在网络的路由，** A 并不知道。谁会发现？谁来告诉 A？
    [wrong-mask] **A 的掩码太短：** 本该是 /24，却配成了 /16。于是 A 把路由器 R 后面的 B 当成了邻居。R 不转发 ARP 询问，也只替自己的地址应答；如果启用[代理 ARP](term:proxy-arp)，它会替 B 应答。
    [stranger] **X 的地址是 16.158.23.6，却接在 192.168.1.0/24 的网络里，** 没有网关；路由器 R 也只知道这个网络。X 先 ping A，六秒后 A ping X。两个方向都不通，看看各是谁放弃、为什么。
    [stranger-gateway] **X 的地址是 16.158.23.6，接在 192.168.1.0/24 的网络里。** 它的网关设为 16.158.23.1，这里没有主机用这个地址；路由器 R 只知道 192.168.1.0/24。X 先 ping A，六秒后 A ping X。两个方向都不通，看看各是谁放弃、为什么。
   *[hops] **A 给 B 发一个数据包，中间隔着三台路由器。** 看看每一跳什么变了，什么没变。
 }
preset-lost-on-the-way = 在 R2 与 R3 之间丢失
showed-lost-on-the-way = **IP 什么也不修补。** R2 不知道帧丢了，所以没有人重发分组，也没有差错告诉 A。A 只是等不到应答。

error-route = 这里应当是一条路由，例如 `10.1.0.0/16 via 192.0.2.2`。
error-route-v6 = 这是 IPv4 的路由表，请去掉 IPv6 的路由。

## 术语
term-trie = 前缀树：地址的每一位选一个分支。无论有多少条路由，查找的步数都不超过地址的位数。
term-proxy-arp = 代理 ARP：路由器替自己身后的地址应答 ARP 询问，给出自己的 MAC 地址，让提问者把数据包交给它（RFC 1027）。

## 题目
exercise-longest-match = 最长前缀匹配
exercise-no-route = 有没有路由
exercise-hop-addresses = 每条链路上的地址
exercise-time-to-live = 生存时间
exercise-loop = 路由环路
exercise-misconfigured = 直达、走网关，还是不通
exercise-myth-routes = 关于路由的误区
ask-match = 一个数据包发往 `{ $destination }`。按这张表，它交给哪个下一跳？
why-match = 在包含 `{ $destination }` 的路由里，前缀最长的胜出：`{ $prefix }`，{ $length } 位，下一跳 `{ $next }`（RFC 1812 §5.2.4.3）。各行的先后没有意义。
reason-match-misses = `{ $given }` 不包含 `{ $destination }`：它从 `{ $start }` 到 `{ $end }`。
reason-match-default = 默认路由包含一切，但只有 0 位。别的都不匹配时才用它；这里 `{ $prefix }` 匹配。
reason-match-first = `{ $given }` 虽是第一个匹配的，但先后没有意义：`{ $prefix }` 也匹配，而且更长。
reason-match-shorter = `{ $given }` 匹配 { $given-length } 位，`{ $prefix }` 匹配 { $length } 位，长的胜出。
reason-match-destination = 这是数据包的终点。问的是下一步交给哪个邻居。
option-decide = { $does ->
    [forwards] 把数据包转发给 `{ $next }`
    [reports] 丢弃数据包，并发送“网络不可达”（3/0）
    [host] 丢弃数据包，并发送“主机不可达”（3/1）
   *[silent] 静默丢弃数据包
 }
ask-decide = 这是路由器的整张路由表。它怎样处理发往 `{ $destination }` 的数据包？
why-decide = { $case ->
    [forwards] 包含 `{ $destination }` 的最长前缀是 `{ $prefix }`：数据包交给 `{ $next }`（RFC 1812 §5.2.4.3）。
   *[stops] 没有哪一行包含 `{ $destination }`，也没有默认路由。路由器丢弃数据包，并告诉源主机：目的不可达，代码 0（RFC 1812 §5.2.7.1）。
 }
reason-decide-reports = 有路由：`{ $prefix }` 包含 `{ $destination }`。
reason-decide-host = { $case ->
    [forwards] 有路由 `{ $prefix }`，数据包继续往前走。
   *[stops] 代码 1 由最后一段链路上的路由器使用，那里的主机不应答 ARP。而这台路由器连网络在哪里都不知道。
 }
reason-decide-silent = 路由器必须能报告这种情况：向 `{ $destination }` 发包的主机应该知道结果（RFC 1812 §5.2.7.1）。
ask-hop = A 给 B 发一个数据包。在 { $left } 与 { $right } 之间的链路上，它的{ $field ->
    [source-mac] 源 MAC 地址
    [destination-mac] 目的 MAC 地址
    [source-ip] 源 IP 地址
   *[destination-ip] 目的 IP 地址
 }是什么？
why-hop = { $field ->
    [source-mac] 每条链路上都是新的帧，从 { $left } 到 { $right }，源地址是 `{ $from }`。每过一台路由器，MAC 地址都会换，IP 地址不变。
    [destination-mac] 每条链路上都是新的帧，从 { $left } 到 { $right }，目的地址是 `{ $to }`。每过一台路由器，MAC 地址都会换，IP 地址不变。
    [source-ip] 数据包的源地址 `{ $sender }` 一路不变。每条链路上换的只是外面的帧。
   *[destination-ip] 数据包的目的地址 `{ $receiver }` 一路不变。每条链路上换的只是外面的帧。
 }
reason-hop-mac = { $place ->
    [turned] 这是这条链路的另一端：帧从 { $left } 到 { $right }。
    [end] { $owner } 不在这条链路上。帧过不了路由器，它的 MAC 地址也过不了。
   *[other] 这是 { $owner } 在另一条链路上的接口。路由器的每个接口都有自己的 MAC 地址。
 }
reason-hop-ip = { $place ->
    [end] 这是 { $owner } 的地址。源总是 A，目的总是 B。
   *[other] 这是 { $owner } 的地址。数据包从 `{ $sender }` 到 `{ $receiver }`，里面没有下一跳的地址。
 }
ask-ttl = { $form ->
    [left] 数据包发出时生存时间是 { $start }，途中经过 { $routers } 台路由器。到达时是多少？
    [dropper] 数据包发出时生存时间是 { $few }，路上有 { $routers } 台路由器。哪一台丢弃它（从 1 数起）？
   *[met] 数据包到达时生存时间是 { $left }，发送方的初值是 { $start }。它经过了多少台路由器？
 }
why-ttl = { $form ->
    [left] 每台路由器减一：{ $start } − { $routers } = { $left }。接收主机不减（RFC 1812 §5.3.1）。
    [dropper] 每台路由器减一：到第 { $few } 台就减到 0，由它丢弃数据包，并发送超时报文（RFC 1812 §5.3.1）。
   *[met] 每台路由器减一：{ $start } − { $left } = { $routers }（RFC 1812 §5.3.1）。
 }
reason-ttl-receiver = 少了一：接收主机不减，只有路由器才减。
reason-ttl-first = 多了一：第一台路由器也要减。
reason-ttl-start = { $start } 是初值。{ $routers } 台路由器各减了一。
reason-ttl-count = { $routers } 是减掉的，不是剩下的。
reason-ttl-next = 第 { $few } 台就已经把它减到 0，丢弃了数据包。
reason-ttl-before = 过了前一台还剩 1，所以它会继续转发。
reason-ttl-last = 数据包走不到那里：生存时间 { $few } 只够经过 { $few } − 1 台路由器。
reason-ttl-links = 这数的是链路，或者把接收方也算上了。只有路由器才减一。
reason-ttl-one-less = 少了一：第一台路由器也减过。
reason-ttl-shown = { $left } 是剩下的。减掉的才是路由器的台数。
ask-loop = { $form ->
    [crossings] R1 把去往某网络的数据包交给 R2，R2 又交还给 R1。一个生存时间为 { $ttl } 的数据包到达 R1。它要穿过两者之间的链路多少次？
   *[dropper] { $ring ->
        [2] R1 把去往某网络的数据包交给 R2，R2 又交还给 R1。
       *[other] R1 把去往某网络的数据包交给 R2，R2 交给 R3，R3 又交给 R1。
     }一个生存时间为 { $ttl } 的数据包到达 R1。哪台路由器丢弃它？请写编号。
 }
why-loop = { $form ->
    [crossings] R1 先减到 { $ttl } − 1 再发送，此后每穿过一次再减一。数据包一共穿过 { $crossings } 次，下一台路由器把它减到 0，丢弃它，并发送超时报文（RFC 1812 §5.3.1）。
   *[dropper] 数据包一共被转发 { $crossings } 次，在 { $ring } 台路由器之间打转：{ $crossings } 除以 { $ring } 余 { $rest }。从 R1 数起，到 R{ $dropper } 为止（RFC 1812 §5.3.1）。
 }
reason-loop-all = 数据包第一次穿过链路之前，R1 就先减了一。
reason-loop-rounds = 这数的是来回的圈数。每穿过一次就减一。
reason-loop-once = R2 只查目的地址的路由，不管数据包从哪里来，所以又发回 R1。
reason-loop-other = 不是在那里结束的：从 R1 起，数据包在 { $ring } 台路由器之间一共转发 { $crossings } 次。
option-outcome = { $outcome ->
    [direct] A 用 ARP 询问 `{ $destination }`，然后直接发给它
    [gateway] A 把它发给网关的 MAC 地址
    [vain] A 用 ARP 询问 `{ $destination }`，没有主机应答
   *[stuck] A 什么也不发：它没有到 `{ $destination }` 的路由
 }
ask-outcome = A、B、R 接在同一台交换机上，这个网络是 `{ $link }`。C（如果有）在 R 的另一侧。R 只应答询问自己地址的 ARP 请求。A 配置为 `{ $own }`，网关{ $has-gateway ->
    [yes] 是 `{ $gateway }`
   *[no] 没有填（{ $gateway }）
 }。它向 `{ $destination }` 发包时会怎样？
why-outcome = 不管网络实际怎样，A 只拿 `{ $destination }` 与自己的前缀 `{ $prefix }` 比较（RFC 1122 §3.3.1.1）。{ $right ->
    [direct] 它在里面，所以 A 用 ARP 询问它，而这个邻居会应答。
    [gateway] 它不在里面，所以 A 交给网关，而网关在里面。
    [vain] 它在里面，所以 A 在自己的链路上询问它。但它不在这条链路上，路由器也不转发这个请求。
   *[stuck] 它不在里面，也没有网关在里面，所以 A 没有下一跳可以询问。
 }
reason-outcome = { $outcome ->
    [direct] { $inside ->
        [yes] A 确实会询问，因为 `{ $destination }` 在 `{ $prefix }` 之内。但这条链路上没有这台主机。
       *[no] `{ $destination }` 在 `{ $prefix }` 之外，后者到 `{ $end }` 为止。即使它就在同一条链路上，A 也不把它当作邻居。
     }
    [gateway] { $inside ->
        [yes] A 把 `{ $destination }` 当作邻居：它在 `{ $prefix }` 之内，用不着网关。
       *[no] 网关必须在 A 的链路上直接可达。这里网关{ $has-gateway ->
            [yes] 在 `{ $prefix }` 之外
           *[no] 没有填
         }。
     }
    [vain] { $inside ->
        [yes] A 会询问，也会得到应答：`{ $destination }` 就在这条链路上。
       *[no] A 不会询问 `{ $destination }`：它在 `{ $prefix }` 之外。
     }
   *[stuck] { $inside ->
        [yes] A 可以发：`{ $destination }` 在 `{ $prefix }` 之内，A 会在自己的链路上询问它。
       *[no] A 可以发：网关在 `{ $prefix }` 之内。
     }
 }
ask-myth-first-listed = 对还是错？“表里 `{ $wide }` 排在 `{ $narrow }` 前面，所以去 `{ $destination }` 用它。”
ask-myth-any-order = 对还是错？“不管 `{ $narrow }` 和 `{ $wide }` 谁排在前面，去 `{ $destination }` 都用 `{ $narrow }`。”
ask-myth-metric = 对还是错？“`{ $wide }` 的度量值比 `{ $narrow }` 小，所以去 `{ $destination }` 用它。”
ask-myth-default-last = 对还是错？“没有别的路由包含 `{ $destination }` 时，才用默认路由。”
ask-myth-next-hop = 对还是错？“路由器把发往 `{ $destination }` 的数据包交给下一跳 `{ $next }` 时，会把目的地址改成 `{ $next }`。”
ask-myth-only-mac = 对还是错？“发往 `{ $destination }` 的数据包里没有下一跳的地址 `{ $next }`，它只决定帧的 MAC 地址。”
why-myth-first-listed = 路由器取包含目的地址的最长前缀，不管它排在哪里（RFC 1812 §5.2.4.3）。两者都包含 `{ $destination }`；`{ $narrow }` 固定 { $long } 位，`{ $wide }` 只固定 { $short } 位。
why-myth-metric = 度量值只在前缀相同的路由之间起作用（RFC 1812 §5.2.4.3）。`{ $narrow }` 固定 { $long } 位，`{ $wide }` 只固定 { $short } 位，所以用 `{ $narrow }`。
why-myth-default-last = 默认路由是 0 位的前缀。它包含所有地址，也就包含 `{ $destination }`；别的前缀只要包含这个地址，就一定更长（RFC 1812 §5.2.4.3）。
why-myth-next-hop = 发往 `{ $destination }` 的数据包地址不变。路由器用 ARP 询问 `{ $next }` 的 MAC 地址，把帧发到那里。
reason-myth-first-listed = 各行的先后没有意义。
reason-myth-any-order = 不论先后，前缀长的胜出。
reason-myth-metric = 先比长度，再比度量值。
reason-myth-default-last = 它是最短的前缀。
reason-myth-next-hop = 目的地址改掉以后，后面的路由器就不知道数据包要去哪里。
reason-myth-only-mac = 不带选项的 IPv4 首部只有两个地址，都不是下一跳的。
