### ICMP：网络怎样报告自己的状况。

goal = **学完这一课，你能说出：** `ping` 发的是什么，应答怎样对上请求，应答的时间和 TTL 说明什么。
recap = B 把每个请求里的数据原样发回，A 靠应答里的标识符和序号认出它应答的是哪个请求。途中两台路由器各把 TTL 减一。第一次往返用时更长，因为 A 和两台路由器都要先查询一个 MAC 地址。
try = 让第一个应答丢失：A 能看出丢的是应答还是请求吗？

knob-story = 场景
choice-ping = Ping
choice-traceroute = Traceroute（UDP）
choice-echo-traceroute = Traceroute（回显）
choice-closed-port = 端口未开
choice-no-route = 没有路由
choice-no-host = 没有这台主机
choice-too-big = 包太大
choice-filtered = 被过滤
choice-prohibited = 被禁止
choice-error-on-error = 差错的差错

intro = { $story ->
    [traceroute] **A 想知道到 B 的路径。** 它发出的 UDP 数据报 [TTL](term:ttl) 依次是 1、2、3，每一个都比前一个多走一跳。最后一个到达 B，而 B 上没有程序监听那个端口。
    [echo-traceroute] **A 想知道到 B 的路径，** 这次用 [TTL](term:ttl) 递增的回显请求。路由器回的是差错报文，B 回的是回显应答。
    [closed-port] **A 向 B 的 9 号端口发一个 UDP 数据报，那里没有程序在监听。** UDP 自己从不应答，那么谁来应答？
    [no-route] **A ping 一个 R2 没有路由的地址。** 看看哪台路由器放弃，它向 A 报告了什么。
    [no-host] **A ping 的地址在 B 的网络里，却没有主机使用。** 最后一台路由器得先查明这一点。
    [too-big] **A 发出 1500 字节的数据包，禁止分片，** 而 R1 与 R2 之间的链路只能通过 1400 字节。第一个数据包丢失，A 从差错报文得知路径 MTU；看看第二个和第三个。
    [filtered] **R2 静默丢弃回显请求。** A 只能等待。A 能得出什么结论？
    [prohibited] **R2 丢弃回显请求，但会说明。** 与静默丢弃比一比。
    [error-on-error] **A 向 B 的一个关闭端口发送数据报；与此同时 R2 丢失了回 A 的路由。** B 的差错报文送不到。会有关于差错的差错吗？
   *[ping] **A 两次请 B 回显，** 中间隔着两台路由器。打开一个数据包找找端口：没有。
 }
preset-lost-reply = 第一个应答丢失
preset-broken-header = IP 首部的一位在 A 内部翻转
preset-broken-data = 数据的一位在 A 内部翻转
showed-lost-reply = **丢了一个应答，就缺一次回显。** ping 不会重发请求：第二个请求有自己的序号，也得到了应答。
showed-broken-header = **R1 发现 IP 首部校验和不对，丢弃了分组。** 没有人告诉 A。第二个请求完好，得到了应答。
showed-broken-data = **两台路由器都转发了坏掉的分组：它们只检查 IP 首部。** B 发现 ICMP 校验和不对，一声不响地丢弃了报文。

myth-ping-port = “ping 使用某个端口。”
truth-ping-port = ICMP 直接承载在 IP 之上，没有端口。请求与应答靠标识符和序号配对（RFC 792，RFC 1122 §3.2.2.6）。
