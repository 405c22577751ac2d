### ICMP：网络怎样报告自己的状况。

title = ICMP：ping 与 traceroute
about = 回显、差错，以及它们引用什么。
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

## 题目
exercise-icmp-type = 类型与代码
exercise-icmp-answered = 报错还是不应答
exercise-icmp-quoted = 差错报文引用多少
exercise-probe = 哪个地址应答探测包？
exercise-hop-count = 对端有多远？
exercise-next-hop-mtu = 路径 MTU
exercise-myth-icmp = 关于 ICMP 的误区
option-icmp = { $thing ->
    [echo] 类型 8，代码 0
    [echo-reply] 类型 0，代码 0
    [port] 类型 3，代码 3
    [ttl] 类型 11，代码 0
    [host] 类型 3，代码 1
    [net] 类型 3，代码 0
    [too-big] 类型 3，代码 4
    [prohibited] 类型 3，代码 13
    [protocol] 类型 3，代码 2
    [redirect] 类型 5，代码 1
   *[reassembly] 类型 11，代码 1
 }
icmp-job = { $thing ->
    [echo] 请对方主机把同样的数据发回来
    [echo-reply] 主机把收到的数据原样发回
    [port] UDP 数据报到了主机，但没有程序使用这个端口
    [ttl] 路由器把生存时间减到了 0
    [host] 最后一台路由器找不到目的主机，因为没有主机应答 ARP
    [net] 路由器没有去往目的网络的路由
    [too-big] 数据包放不进下一段链路，又不允许分片
    [prohibited] 途中的过滤规则不让数据包通过
    [protocol] 数据包到了主机，但主机不认识里面的传输层协议
    [redirect] 路由器告诉主机，同一条链路上有更好的第一跳
   *[reassembly] 目的主机等缺少的分片等得太久
 }
ask-icmp = 这是哪种 ICMP 报文？“{ $job }”
why-icmp = { $name }：{ $job }（{ $source }）。
reason-icmp = 说的是另一件事——{ $name }：{ $job }。
option-answered = { $rule ->
    [yes] 会收到 ICMP 差错报文
    [error] 不报错：它本身就是 ICMP 差错报文
    [group] 不报错：它发给一组主机，不是一台
    [fragment] 不报错：它不是第一个分片
   *[source] 不报错：它的源地址不是某一台主机
 }
ask-answered = { $trouble ->
    [expired] 这个数据包到达一台路由器，生存时间被减到 0。
   *[closed] 这个数据包到达了，但收到它的主机上没有程序使用这个端口。
 }会有 ICMP 差错报文吗？
why-answered = { $case ->
    [closed] 一台主机发给另一台主机的完整数据报，到了关闭的端口：端口不可达，3/3（RFC 1122 §3.2.2.1）。
    [broadcast] 目的地址是广播地址。如果每台主机都应答，就成了广播风暴（RFC 1122 §3.2.2）。
    [multicast] 目的地址是组播地址。如果组内每台主机都应答，应答会淹没发送方（RFC 1122 §3.2.2）。
    [frame-broadcast] 目的 IP 地址是一台主机，但帧是广播发出的，这也算（RFC 1122 §3.2.2）。
    [error] 差错报文不会引发差错报文（RFC 1122 §3.2.2）。否则两台主机会无休止地互发差错报文。
    [later-fragment] 只报告数据包的第一个分片（RFC 1122 §3.2.2）。其余分片里没有端口，看不出属于哪个程序，而且报告一次就够了。
    [echo] 回显请求是 ICMP 报文，但不是差错报文，按普通数据包处理：超时，11/0。有的 traceroute 正是这样工作的。
    [echo-reply] 回显应答是 ICMP 报文，但不是差错报文，按普通数据包处理：超时，11/0。
    [first-fragment] 后面还有分片，但偏移是 0：它是第一个。超时，11/0（RFC 1122 §3.2.2）。
    [zero] `0.0.0.0` 不是某台主机的地址，报告无处可发（RFC 1122 §3.2.2）。
   *[loopback] 环回地址是每台主机自己的，报告哪里也到不了（RFC 1122 §3.2.2）。
 }
reason-answered = { $rule ->
    [yes] { $right ->
        [error] 它本身就是 ICMP 差错报文，而差错报文不会引发差错报文。
        [group] 它发给不止一台主机，如果报错，所有收到它的主机会同时应答。
        [fragment] 它的偏移不是 0：是后面的分片。
       *[source] 它的源地址不属于某一台主机：差错报文没有可以发往的主机。
     }
    [error] { $case ->
        [echo] 回显请求是 ICMP，但不是差错。类型 3、5、11、12 才是差错报文。
        [echo-reply] 回显应答是 ICMP，但不是差错。类型 3、5、11、12 才是差错报文。
       *[other] 它里面不是 ICMP 差错报文。
     }
    [group] 它发给一台主机，帧也不是广播。
    [fragment] 它的偏移是 0：要么完整，要么是第一个分片。
   *[source] 它的源地址是一台主机的普通地址。
 }
ask-quoted = 一个数据包的 IPv4 首部有 { $header } 字节，后面有 { $data } 字节。它被丢弃，并由 ICMP 差错报文报告。{ $asked ->
    [quote] 按 RFC 792，差错报文至少引用它的多少字节？
    [packet] 差错报文只引用 RFC 792 要求的最少内容。装着它的 IP 数据包有多少字节（首部 20 字节）？
   *[most] 路由器按 RFC 1812 §4.3.2.3 尽量多引用。装着差错报文的 IP 数据包有多少字节（首部 20 字节）？
 }
why-quoted = { $asked ->
    [quote] 差错报文引用整个 IP 首部和后面的前 8 字节（RFC 792）：{ $header } + 8 = { $right }。这 8 字节里有端口，能看出数据包属于哪个程序。
    [packet] IP 首部 20，ICMP 首部 8，再加引用的内容：首部 { $header } 和数据 8，共 { $quote }。20 + 8 + { $quote } = { $right }。
   *[most] IP 首部 20，ICMP 首部 8，再加 { $whole } 字节里放得进 576 的部分（RFC 1812 §4.3.2.3）：20 + 8 + { $whole } = { $sum }。{ $fits ->
        [yes] 全部放得下。
       *[no] 太长了，截到 { $right }。
     }
 }
reason-quoted-more = 这只引用了 RFC 792 要求的 8 字节数据。RFC 1812 让路由器尽量多引用，只要不超过 576 字节。
reason-quoted-limit = 超过 576 字节了，ICMP 差错报文不应超过这个长度（RFC 1812 §4.3.2.3）。
reason-quoted-all = 这是引用了整个数据包。RFC 792 只要求首部和后面的前 8 字节。
reason-quoted-whole = { $whole } 字节是被丢弃的数据包本身。
reason-quoted-data = 这是那 8 字节数据。IP 首部也要全部引用。
reason-quoted-header = 这只是 IP 首部。后面的前 8 字节也要引用：端口就在里面。
reason-quoted-outer = 这只是引用的内容。前面还有差错报文自己的 IP 首部和 ICMP 首部：20 + 8。
reason-quoted-icmp = 少了 8 字节：{ $asked ->
    [quote] IP 首部后面的 8 字节。
   *[other] ICMP 自己的首部。
 }
reason-quoted-options = 这是把被丢弃的数据包的首部当成 20 字节。它有 { $header } 字节，连选项一起引用。
ask-probe = { $form ->
    [ttl] A 向 B 发一个探测包，生存时间为 { $ttl }。哪个地址应答？每台路由器都从朝向 A 的接口 eth0 应答。
   *[probe] A 追踪到 B 的路由：先发三个生存时间为 1 的探测包，再发三个为 2 的，依此类推。第 { $probe } 个探测包由哪个地址应答？每台路由器都从朝向 A 的接口 eth0 应答。
 }
why-probe = { $form ->
    [ttl] 第 { $ttl } 台路由器 { $router } 把它减到 0。
   *[probe] 第 { $probe } 个探测包的生存时间是 { $ttl }，由第 { $ttl } 台路由器 { $router } 减到 0。
 }它从朝向 A 的接口发出超时报文，源地址就是那个接口的 `{ $right }`（RFC 1812 §4.3.2.4）。
reason-probe-far = 路由器对了，但这是另一侧。ICMP 报文用发出它的接口的地址（RFC 1812 §4.3.2.4）：`{ $right }`。
reason-probe-each = 这是把每个探测包都当成一跳。每三个的生存时间相同：第 { $probe } 个的是 { $ttl }。
reason-probe-early = 这台路由器还会转发：{ $ttl } 减到那里还大于 0。
reason-probe-late = 探测包到不了那里：{ $router } 已经把它的生存时间减到 0。
reason-probe-receiver = 探测包到不了 B：{ $router } 先把它丢弃了。
reason-probe-sender = 这是发探测包的 A 自己。
ask-hops = { $form ->
    [ttl] A 的数据包要到达 B，生存时间最小是多少？
   *[probes] A 追踪到 B 的路由，生存时间从 1 起，每个值发三个探测包，B 把三个都应答了就停止。一共发多少个探测包？
 }
why-hops = { $routers } 台路由器各减一，到 B 时还要剩一：{ $routers } + 1 = { $least }。{ $form ->
    [ttl] 再小就会有路由器把它减到 0 而丢弃。
   *[probes] 1 到 { $least } 各发三个：3 × { $least } = { $probes }。
 }
reason-hops-routers = 只有 { $routers } 的话，最后一台路由器会把它减到 0 而丢弃。还要多一。
reason-hops-receiver = 多了一：B 不减。
reason-hops-interfaces = 这数的是接口。路由器的两个接口合起来只减一。
reason-hops-one-each = 这是每个生存时间只发一个。实际发三个。
reason-hops-no-receiver = 漏了 B：它也会收到三个探测包。
reason-hops-past = 多了三个：生存时间到 { $least } 时 B 就应答了，到此为止。
ask-mtu = 图中的数字是每条链路的 MTU。A 向 B 发 { $size } 字节的数据包，不允许分片。{ $form ->
    [first] 第一个返回的 ICMP 报文里，下一跳 MTU 是多少？
   *[rounds] A 每次都把数据包缩小到被告知的 MTU。在数据包到达之前，一共返回多少个“需要分片”报文？
 }
why-mtu = 第一条放不下的链路之前的路由器丢弃数据包，并告知那条链路的 MTU（RFC 1191 §4）：{ $named }。{ $form ->
    [first] 它不知道后面的链路：如果还有更小的，下一个数据包才会碰到。
   *[rounds] 数据包缩小之后，才会碰到下一条更小的链路，依此类推：{ $sizes }。一共 { $rounds } 个，最后 { $least } 字节的数据包能够到达。
 }
reason-mtu-least = { $least } 是路径上最小的。丢弃数据包的路由器只知道自己的下一条链路。
reason-mtu-own = { $size } 正是放不下的那个长度。
reason-mtu-over = 这是超出的字节数。报文告知的是放得下的长度。
reason-mtu-payload = 这是减去了首部。MTU 算的是整个 IP 数据包。
reason-mtu-every = 不是每条较小的链路都会报告：已经缩小的数据包可能放得下。
reason-mtu-once = 第一个报文只告知了一条链路的 MTU，后面还有更小的。
reason-mtu-links = 这数的是链路。只有放不下当时那么大的数据包时才会报告。
reason-mtu-none = 数据包不允许分片，而 { $size } 字节并不是处处放得下。
ask-myth-ping-port = 对还是错？“要 ping `{ $address }`，那边的端口 { $port } 必须开放。”
ask-myth-ping-identifier = 对还是错？“同时有两个 ping 在探测 `{ $address }`，它们靠 ICMP 首部里的一个数认出各自的应答，与端口 { $port } 无关。”
ask-myth-icmp-udp = 对还是错？“发往 `{ $address }` 的 ICMP 报文装在 UDP 数据报里。”
ask-myth-icmp-protocol = 对还是错？“发往 `{ $address }` 的 ICMP 报文紧跟在 IP 首部后面，协议号是 1。”
ask-myth-ping-down = 对还是错？“`{ $address }` 不应答 ping，所以它上面的服务都访问不了。”
ask-myth-quote-ports = 对还是错？“从端口 { $port } 发出的 UDP 数据报引发了 ICMP 差错，发送方靠其中引用的前 8 字节数据就能找到是哪个程序。”
why-myth-ping-port = ICMP 没有端口：端口是 TCP 和 UDP 的，`{ $address }` 上没有程序在端口 { $port } 等 ping。回显报文有标识符和序号（RFC 792），用来区分应答。
why-myth-icmp-udp = ICMP 直接装在 IP 里，协议号是 1（RFC 792）：发往 `{ $address }` 的数据包里没有传输层首部。
why-myth-ping-down = 防火墙常常丢弃回显请求而放行别的数据包。`{ $address }` 可能不应答 ping，却应答 SYN。
why-myth-quote-ports = IP 首部后面引用的 8 字节正好是整个 UDP 首部，里面有源端口 { $port }（RFC 792，RFC 768）。所以差错能交给正确的套接字。
reason-myth-ping-port = 回显请求里没有端口。
reason-myth-ping-identifier = 那就是标识符（RFC 792）。
reason-myth-icmp-udp = 它与 UDP 并列，不在 UDP 里面。
reason-myth-icmp-protocol = IP 和 ICMP 之间什么也没有。
reason-myth-ping-down = 没有应答不能说明原因。
reason-myth-quote-ports = UDP 首部里最前面的就是端口。
