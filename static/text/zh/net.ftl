### 网络节点的决定，以及呈现它们的画面。

## Screens
panel-packet = 数据包
frames-so-far = 到目前为止的帧
frames-more = 这里还有 { $count } 个帧在途中
frames-more-short = +{ $count }
ladder-label = 节点之间的帧，时间向下流动。上下方向键在帧之间移动，回车打开一帧。
frame-told = { $name }，{ $from } 发往 { $to }：{ $summary }，发送于 { $time }，{ $fate }。
frame-met = 遇到的故障：{ $faults }。
fate-delivered = { $time } 到达
fate-lost = { $time } 丢失：{ $reason }
fate-flying = 还在途中
now-time = t = { $time }
without-faults = 没有故障
with-faults = 有故障
what-if-frame = 如果 { $frame }……
what-if-drop = 丢失
what-if-delay-by = 迟到 { $delay }
what-if-duplicate = 到达两次
what-if-reorder = 被后一帧抢先
what-if-damage = 在线路上损坏
what-if-flip = 在 { $node } 内部损坏
map-label = 网络拓扑。方向键在节点之间移动，回车键查看节点的内容。
map-frame = { $summary }，从 { $from } 到 { $to }
map-holds = { $node } 的内容
panel-ladder = 线路上有什么
hint-ladder = 点一帧，打开它或改变它
panel-map = 网络拓扑
hint-map = 点一个节点，查看它的内容

## 有哪些节点，能看到什么
node-host = 主机
node-hub = 集线器
node-switch = 交换机
node-router = 路由器
loss-fault = 被你丢弃
loss-chance = 随机丢失
loss-queue = 队列已满
loss-too-long = 超过 MTU
loss-damaged = FCS 不符
timer-arp = 等 ARP 应答
timer-announcement = 第二次通告
timer-reassembly = 等其余分片
timer-interval = 下一个包
timer-answer = 等应答
view-arp-cache = ARP 缓存
view-routes = 路由表
view-mac-table = MAC 地址表
view-udp-sockets = UDP 端口
view-reassembly = 重组缓冲
view-path-mtu = 路径 MTU
view-ping = ping
view-traceroute = traceroute
view-dropped-checksum = 丢弃：校验和错误
view-dropped-damaged = 丢弃：帧校验序列不符
view-dropped-malformed = 丢弃：格式错误
view-dropped-filter = 丢弃：被过滤
view-dropped-no-route = 丢弃：无路由
view-dropped-not-mine = 丢弃：不是给本节点的
view-dropped-ttl = 丢弃：TTL 耗尽
view-dropped-too-long = 丢弃：太长
view-dropped-queue = 丢弃：队列已满
column-address = 地址
column-mac = MAC
column-state = 状态
column-expires = 有效至
column-interface = 接口
column-prefix = 前缀
column-next-hop = 下一跳
column-metric = 度量值
column-port = 端口
column-received = 已收
column-from = 来自
column-identification = 标识
column-source = 源地址
column-have = 已有
column-total = 总长
column-mtu = MTU
column-request = 请求
column-target = 目的
column-sent = 发出时刻
column-answer = 应答
column-probe = 探测
column-hop = 跳
cell-asked = 已询问
cell-known = 已知
cell-fixed = 手工写入

## 要节点做的事
call-ping = `ping { $target }`：{ $count } 个回显请求，每个带 { $size } 字节数据。
call-traceroute = `traceroute { $target }`，用 { $method }。
call-listen = 一个程序监听 UDP 端口 { $port }。
call-echo-service = UDP 端口 { $port } 上的程序把收到的内容原样发回。
call-udp-send = 一个程序向 `{ $target }` 的 UDP 端口 { $port } 发送 { $size } 字节。
call-announce = { $node } 通告自己的地址。
call-learn-arp = 手工把 `{ $address }` = `{ $mac }` 写入 ARP 缓存。
call-remember-arp = { $node } 的 ARP 缓存里还保留着 `{ $address }` = `{ $mac }`。
call-forge-arp = 告诉 `{ $victim }`：`{ $claimed }` 在 { $node }。
call-add-route = 添加路由：`{ $prefix }` 经由 `{ $hop }`。
call-remove-route = 删除到 `{ $prefix }` 的路由。
call-filter = 修改过滤规则。

## 告诉程序的事
told-ping-reply = 来自 `{ $from }` 的 { $size } 字节：序号 { $sequence }，TTL { $ttl }，时间 { $time }。
told-ping-again = 序号 { $sequence } 早已有应答，这是重复的一份。
told-ping-error = 来自 `{ $from }`：序号 { $sequence } 失败，{ $reason }。
told-ping-lost = 序号 { $sequence }：超时，没有应答。
told-ping-done = 发出 { $sent } 个，收到 { $replies } 个应答。
told-hop = 第 { $hop } 跳：`{ $from }`，{ $time }。
told-hop-last = 第 { $hop } 跳：`{ $from }`，{ $time }。路径到此为止。
told-hop-silent = 第 { $hop } 跳：没有应答。
told-trace-done = 到 `{ $target }` 的路径已查清：{ $hops } 跳。
told-trace-gave-up = `{ $target }` 在 { $hops } 跳之内没有应答。
told-no-route = 没有到 `{ $target }` 的路由。
told-too-long = 对去往 `{ $target }` 的路径来说太长：最多 { $mtu } 字节。
told-unreachable = `{ $target }` 的端口 { $port }：{ $reason }。
told-datagram = UDP 端口 { $port }：来自 `{ $source }` 的 { $size } 字节。
reason-net = 网络不可达
reason-host = 主机不可达
reason-protocol = 协议不可达
reason-port = 端口不可达
reason-too-long = 需要分片
reason-source-route = 源路由失败
reason-prohibited = 被管理策略禁止
reason-unreachable = 目的不可达
reason-ttl = TTL 超时
reason-reassembly = 重组超时
reason-redirect = 重定向
reason-parameter = 参数问题
reason-other = 其他差错

## 帧丢了
lost-fault = **你丢弃了帧 { $frame }。** { $node } 发出了它，但它永远不会到达。没有什么会通知 { $node }，只能靠定时器或等不到的应答来发觉。
lost-chance = **帧 { $frame } 在链路上丢失。** 以太网不会重发，要靠上面的某一层来发觉。
lost-queue = **链路前的队列已满，帧 { $frame } 被丢弃。** 帧到达的速度超过了发出的速度。队列再长，也只会使它们等得更久。
lost-too-long = **帧 { $frame } 超过了链路允许的长度：静默丢弃。** 构造它的 { $node } 以为 [MTU](term:mtu) 更大。
lost-damaged = **{ $node } 丢弃帧 { $frame }：[帧校验序列](term:fcs)不符。** 帧尾是 `{ $sent }`，按收到的字节算出来却是 `{ $computed }`。网络接口在读取任何首部之前就先核对它，所以 { $node } 上没有协议看到这个帧，也没有节点得到通知。
not-overtaken = **{ $frame } 之后没有能抢先的帧。** 你让它等待被后一帧抢先。等了 { $time } 之后它不再等待，迟到了。

## 运行被停止
run-time-over = **运行到此为止：只模拟到 { $time }。** 之后还会有事发生。
run-too-long = **运行在 { $events } 个事件之后停止：最多只记录这么多。** 常见的原因是两个节点没完没了地互相应答，或者帧在环路里打转。

## 集线器
hub-repeats = **集线器把信号从其余 { $ports } 个端口原样发出。** 集线器只认信号，不认帧：它不读任何首部，也不保存任何信息。连接着的每台设备都能收到全部内容。

## 交换机
switch-learned = **交换机学到：`{ $mac }` 在端口 { $port }。** 交换机读出源地址，记入 [MAC 地址表](term:mac-table)，不需要任何配置。
switch-moved = **`{ $mac }` 从端口 { $before } 移到了端口 { $port }。** 以最近的一帧为准：要么机器换了插口，要么有人冒用它的地址。
switch-forward = **交换机认识 `{ $mac }`：只发端口 { $port }。** 帧原样从那里出去，别的端口看不到它。
switch-flood = **交换机不认识 `{ $mac }`，于是泛洪。** 帧从其余 { $ports } 个端口全部发出。如果有节点使用这个地址，它就能收到；等它自己发出一帧，交换机就知道它在哪个端口。
switch-broadcast = **广播发给链路上所有节点。** 交换机从其余 { $ports } 个端口全部发出，每次都是这样：没有节点以[广播](term:broadcast)地址为源地址，交换机永远学不到它在哪个端口。
switch-stays = **`{ $mac }` 就在帧进来的那一侧：端口 { $port }。** 收发双方在同一侧，交换机不转发这一帧。

## ARP
arp-miss = **[ARP 缓存](term:arp-cache)里没有 `{ $target }` 的 [MAC 地址](term:mac)。** 没有它，{ $node } 就无法填写帧的目的地址。于是 { $node } 用[广播](term:broadcast)询问链路上所有主机，数据包先等待。
arp-expired = **[ARP 缓存](term:arp-cache)里有 `{ $target }`，但已经过期。** 旧的应答可能不再正确：网卡会更换，地址会分给其他节点。所以 { $node } 重新询问。
arp-waits = **{ $node } 已经询问过 `{ $target }`。** 这个数据包和前面的一起等待。同一个地址，每秒最多询问一次。
arp-queue-full = **等 `{ $target }` 的数据包太多。** 丢掉最早的一个腾出位置。至少应当保留最新的一个。
arp-known = **`{ $target }` 的 MAC 地址已知：`{ $mac }`。** 它在 [ARP 缓存](term:arp-cache)里，{ $node } 不用询问。
arp-learned-asker = **{ $node } 记下询问者：`{ $address }` 在 `{ $mac }`。** 请求里就写着。询问者多半马上要与它通信，现在记下，以后就省一次询问。
arp-answer = **`{ $address }` 正是 { $node } 的地址，于是 { $node } 应答。** 应答单播给 `{ $asker }`，内容是 `{ $mac }`。地址不同的节点收到请求也不应答。
arp-resolved = **收到应答：`{ $address }` 在 `{ $mac }`。** { $node } 记入 [ARP 缓存](term:arp-cache)，等待的 { $packets } 个数据包现在发出。
arp-unasked = **{ $node } 没有询问，却收到应答：`{ $address }` 在 `{ $mac }`。** 它是发给 { $node } 的，所以按 RFC 826 应当记下；是真是假，ARP 无从分辨。对于未知发送方的主动应答，Linux 只在设置了 `arp_accept` 时才记下。
arp-replaced = **`{ $address }` 原来在 `{ $before }`，现在 `{ $mac }` 声称拥有它。** 以最后的报文为准。更换网卡时这是对的；报文是伪造的，或者两个节点地址冲突时，就错了。
arp-fixed = **`{ $mac }` 声称拥有 `{ $address }`，但这一条是手工写入的。** 表项保持不变：手工配置优先于收到的报文。
arp-group = **`{ $mac }` 是组地址，本节点不相信 `{ $address }` 在那里。** 没有哪一块网卡用这样的地址。相信了它，发给 `{ $address }` 的数据包就会送给一整组主机。
arp-written = **手工表项写入 { $node } 的 ARP 缓存：`{ $address }` 在 `{ $mac }`。** 没有发送请求，这一条也不会老化。
arp-remembered = **{ $node } 的 [ARP 缓存](term:arp-cache)里有：`{ $address }` 在 `{ $mac }`。** 这是 { $node } 此前学到的，现在是否仍然正确，{ $node } 不知道。
arp-conflict = **`{ $mac }` 在使用 { $node } 的地址 `{ $address }`。** 两个节点用一个地址：其他节点到达的是最后发报文的那一个。
arp-conflict-again = **`{ $mac }` 又声称拥有 { $node } 的地址 `{ $address }`。** { $node } 不到 10 秒前刚通告过，这次不再发送，否则双方会无休止地通告。按 RFC 5227，节点可以放弃地址，也可以像这里一样保留地址；那就要由管理员来解决。
arp-announce = **{ $node } 告诉链路上所有节点：`{ $address }` 在 `{ $mac }`。** 在这个请求里，询问者和被询问者是同一个（[免费 ARP](term:gratuitous-arp)）。没有节点应答；缓存里有这个地址的节点会更正表项，其他节点不记录（RFC 826）。设置了 `arp_accept` 的 Linux 会记录。
arp-announce-again = **2 秒之后，{ $node } 第二次通告 `{ $address }`。** 通告没有确认，帧又可能丢失。没有收到第一次通告的节点，这次还能收到；不会再有第三次。
arp-again = **1 秒内没有收到 `{ $target }` 的应答。** 可能是请求或应答丢失，也可能没有节点使用这个地址。{ $node } 再次询问，这是第 { $tries } 次。
arp-gave-up = **没有节点为 `{ $target }` 应答。** 询问了 { $tries } 次都没有应答：要么没有节点使用这个地址，要么请求送不到。等待的 { $packets } 个数据包被放弃，原因是“主机不可达”。
arp-forged = **{ $node } 发出一个没有询问过、也不真实的应答。** 它告诉 `{ $victim }`：`{ $claimed }` 在 `{ $mac }`。`{ $victim }` 如果采信，要交给 `{ $claimed }` 的数据包就会送到 { $node }。

## 数据包往哪里走
to-itself = **`{ $target }` 就是 { $node } 自己。** 数据包在本机内部交付，不发出帧。
own-queue-full = **本节点在同一时刻已给自己发了 { $count } 个数据包，这一个被丢弃。** 在节点内部，应答不花时间：两个互相应答的程序会没完没了。丢弃时不通知发送方。
route-direct = **`{ $target }` 在 { $node } 的链路上。** 它属于 { $interface } 所在的网络 `{ $prefix }`，所以帧直接发给 `{ $target }`，不再经过其他路由器。
route-default = **`{ $target }` 不在 { $node } 的链路上。** 只有默认路由 `{ $prefix }` 匹配，所以帧从 { $interface } 发给[网关](term:gateway) `{ $hop }`。里面的数据包仍然是给 `{ $target }` 的。
route-via = **`{ $target }` 的最长匹配是 `{ $prefix }`。** { $matches ->
    [1] 匹配的路由只有这一条
   *[other] 匹配的路由有 { $matches } 条，前缀最长、最具体的胜出
 }。下一跳是 `{ $hop }`，从 { $interface } 出去。
route-removed = **{ $node } 的路由表里不再有到 `{ $prefix }` 的路由。** 其他节点得不到通知，要等下一个用到它的数据包才会发觉。
no-route = **没有路由匹配 `{ $target }`。** 它不在 { $node } 的任何链路上，也没有默认路由。数据包没有发出，程序得到通知。
forward-no-route = **没有路由匹配 `{ $target }`。** 它不在 { $node } 的任何链路上，也没有默认路由。{ $node } 丢弃数据包。
forward-ttl = **[TTL](term:ttl) 从 { $before } 减到 { $after }。** 送它来的帧已经拆掉；一个新帧从 { $interface } 出去，源 MAC 地址是 { $node } 自己的。IP 地址保持不变。
forward-stop = **{ $node } 把下一站 `{ $next }` 写进目的地址，把自己的地址 `{ $own }` 写进源路由。** 这样数据包就带上了返回的路径。[TTL](term:ttl) 从 { $before } 减到 { $after }，一个新帧从 { $interface } 发出。
ttl-zero = **[TTL](term:ttl) 再减就是 0，所以 { $node } 丢弃这个去往 `{ $target }` 的数据包。** 没有这条规则，环路里的数据包会一直转下去。
redirect = **出接口就是入接口。** `{ $source }` 可以把去往 `{ $target }` 的数据包直接交给 `{ $gateway }`。{ $node } 转发这一个，并告诉 `{ $source }`。
redirect-taken = **`{ $from }` 知道更短的路。** 以后去往 `{ $target }` 的数据包交给 `{ $gateway }`：只为这一个地址加一条路由。
redirect-refused = **`{ $from }` 说去往 `{ $target }` 可以走 `{ $gateway }`，{ $node } 不采信。** 只有正在使用的路由器才能这样说，而且只能指向邻居；否则任何主机都能把流量引到自己那里。

## 对链路来说太长
fragmented = **{ $length } 字节放不进 { $mtu } 字节。** 数据包被切成 { $pieces } 个[分片](term:fragment)。每片有自己的首部，标识相同；只有目的主机才把它们重组起来。
own-too-long = **这个 { $length } 字节的数据包禁止分片，而去往 `{ $target }` 的路径只能通过 { $mtu } 字节。** { $node } 已经知道这一点，所以根本不发出。
too-long-for-link = **{ $length } 字节放不进 { $interface }：它的 [MTU](term:mtu) 是 { $mtu } 字节，而数据包禁止分片。** { $node } 只好丢弃它。差错报文会给出下一跳 MTU。
path-mtu = **去往 `{ $target }` 的路径能通过 { $mtu } 字节。** { $told ->
    [yes] 这是途中一台路由器给出的。
   *[no] 途中的路由器没有给出大小，旧的路由器就是这样；{ $node } 取常见链路中更小的下一个值。
 }以后 { $node } 发往那里的带“不分片”标志的数据包不会比这更长：这就是[路径 MTU 发现](term:path-mtu)。
fragment-kept = **一个分片：偏移 { $from } 起的 { $length } 字节。** { $node } 已有 { $have } 字节，数据报还不完整，等待其余的。
reassembled = **最后一个缺口补上了：共 { $length } 字节。** 数据报到现在才交给上层协议。只要丢失一个分片，其余的就全部作废。
reassembly-timeout = **缺少的分片没有按时到达。** { $node } 丢弃已有的 { $have } 字节。IP 不会单独索要一个分片。

## 静默丢弃
drop-mac = **这一帧的目的 MAC 是 `{ $mac }`，不是 { $node } 的地址。** 网卡静默丢弃，IP 层看不到它。
drop-ether-type = **{ $node } 不支持以太类型 `{ $type }`：静默丢弃。** 以太网没有为此准备差错报文。
frame-sent = **程序把手工拼成的 { $size } 字节放上线路。** { $node } 的其余部分不添加也不检查任何内容。
call-send-frame = 发送手工拼成的 { $size } 字节的帧。
drop-malformed = **内容与它声称的格式不符。** 长度、版本或类型不对：静默丢弃。
drop-ip-checksum = **首部[校验和](term:checksum)不对。** 帧校验序列是对的，所以这一位是在某台设备内部变的，不是在链路上。{ $node } 静默丢弃数据包，因为连源地址都可能是错的。
drop-icmp-checksum = **ICMP [校验和](term:checksum)不对。** 某一位在设备内部变了：帧校验序列是此后才计算的，IP 校验和又只覆盖首部。{ $node } 静默丢弃报文。
drop-udp-checksum = **UDP [校验和](term:checksum)不对。** 帧校验序列和 IP 首部都对，所以数据包能到达这里；但 UDP 首部或数据里有某一位在设备内部变了。{ $node } 静默丢弃数据报。
drop-source = **`{ $source }` 不可能是发送方。** 没有主机以它为自己的地址，{ $node } 丢弃数据包。
drop-own-source = **`{ $source }` 是本节点自己的地址，数据包却来自链路。** 或者源地址是伪造的，或者另一个节点也用这个地址，或者本节点的数据包绕了回来。应答只会发给自己，所以丢弃。
drop-loopback = **`{ $target }` 是环回地址，数据包却来自链路。** `127.0.0.0/8` 里的地址只在节点内部使用，不会出现在链路上。数据包被静默丢弃。
source-route-unfinished = **数据包沿源路由前进，下一站是 `{ $next }`：它还没有到达。** 主机可以不转发这样的数据包，{ $node } 就不转发，所以丢弃。
source-route-stop = **{ $node } 是数据包源路由中的一站，下一站是 `{ $next }`。** 所以 { $node } 查找去往 `{ $next }` 的路由，而不是去往源路由终点的路由。
source-route-strict = **源路由是严格的，而 `{ $next }` 不在 { $node } 的任何链路上。** 两站之间不得经过其他路由器，所以 { $node } 丢弃数据包。
source-route-astray = **数据包带有严格源路由，而 { $node } 不是其中的一站。** 上一个节点不应把它发到这里，所以 { $node } 丢弃数据包。
source-route-two = **数据包带有两个源路由。** 最多只能有一个，所以 { $node } 丢弃数据包。
drop-not-mine = **帧到了 { $node }，里面的数据包却是给 `{ $target }` 的。** { $node } 不是路由器，不会转发，静默丢弃数据包。
drop-link-broadcast = **帧是发给链路上许多节点的，里面的数据包却是给 `{ $target }` 的。** 路由器不转发以广播帧送来的数据包：如果这里每台路由器都转发，一个数据包就会变成许多个。
drop-filter = **{ $node } 的过滤规则丢弃了这个来自 `{ $source }` 的数据包。** 管理员决定不让它通过。
drop-directed-broadcast = **从外面来的、发给整个网络的广播。** `{ $target }` 会让那里每台主机都应答，所以路由器默认不转发。
drop-fragment = **这个分片放不进任何位置。** 它太长，或者结尾的位置接不上下一片。

## ICMP
ping-request = **{ $node } 向 `{ $target }` 发送第 { $sequence } 个回显请求。** 请求带 { $size } 字节数据，对方应原样送回。ICMP 没有端口，靠标识符区分是哪个程序的请求。
echo-reply = **{ $node } 应答一个回显请求。** 源地址和目的地址对调，{ $size } 字节原样送回 `{ $source }`。
echo-options = **请求带有 IP 选项，应答把它们带回去。** 记录的路由和时间戳从这里接着记：有空位，本节点就加上自己的一项。源路由则按相反的顺序走。
echo-broadcast = **发往广播地址的回显请求得不到应答。** 否则一个伪造的请求就能让整个网络都向一台主机发送。
echo-received = **第 { $sequence } 个请求的应答到达，用时 { $time }。** 应答带着请求的标识符和序号，ping 靠这两个值知道它应答的是哪一个。
echo-missed = **第 { $sequence } 个请求没有按时得到应答。** 没有应答不能说明原因：请求或应答可能丢失、损坏、被过滤、送到其他节点，也可能没有这台主机。
protocol-unknown = **{ $node } 不支持协议 { $protocol }。** 数据包到了正确的主机，却没有可交付的对象。
error-sent = **{ $node } 告知 `{ $source }`：{ $reason }。** 差错报文引用了那个数据包开头的 { $quoted } 字节：至少是 IP 首部加 8 字节，其中有端口或 ICMP 标识符。发送方由此找到发送它的程序。
error-not-sent = **{ $node } 不发送差错报文：{ $why }。**
why-error = 差错报文绝不应答差错报文，否则两个节点会无休止地互发
why-broadcast = 数据包是广播或组播，那样所有节点都会应答
why-fragment = 一个数据报只对第一个分片应答
why-source = 数据包没有说明该告诉谁
error-filtered = **本该发送差错报文，但被过滤规则拦下。** 发送方无从得知原因。
error-limited = **本该发送差错报文，但已经发得太多。** { $node } 限制每秒的数量，以免差错报文自己泛滥。
error-received = **`{ $from }` 报告：{ $reason }。** 从引用的首部可以看出，说的是 { $node } 发往 `{ $target }` 的数据包。{ $quote }
quote-ports = 引用里还有端口 { $from } 和 { $to }：凭它们，本节点知道是自己的哪个程序发的。
quote-echo = 引用里还有标识符 { $identifier } 和序号 { $sequence }：凭它们，本节点知道是哪个程序的哪个请求。
quote-header = 引用到此为止，后面没有能说明是哪个程序的内容。
trace-probe = **{ $node } 发送一个只能走 { $hop } 跳的探测包。** [TTL](term:ttl) 在哪台路由器减到 0，它就发回差错报文，源地址就是这一跳。如果探测包到达 `{ $target }`，由该主机应答。这是本跳的第 { $probe } 个探测包。

## UDP
udp-sent = **{ $size } 字节从端口 { $from } 发往端口 { $port }。** UDP 加上 8 字节首部，不作任何保证：没有连接，没有应答，也不重发。
udp-delivered = **端口 { $port } 开着：来自 `{ $source }` 的 { $size } 字节交给它的程序。** UDP 本身不作确认，发送方能否得知已送到，要看程序是否应答。
udp-echoed = **程序把收到的内容原样发回。** 应答发往 `{ $source }` 发送时所用的地址和[端口](term:port)。
udp-no-port = **没有程序监听[端口](term:port) { $port }。** 数据报到了正确的主机，但没有程序打开这个端口。
