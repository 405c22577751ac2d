### 路由：最长前缀匹配，以及包的逐跳之旅。

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
