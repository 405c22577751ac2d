### 网络节点的决定，以及呈现它们的画面。

## Screens
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
what-if-reorder = 被超过
what-if-flip = 损坏一位
map-label = 网络。方向键在节点之间移动，回车查看节点的内容。
map-frame = { $summary }，从 { $from } 到 { $to }
map-holds = { $node } 里有什么
panel-ladder = 线路上有什么
hint-ladder = 点一帧，打开它或破坏它
panel-map = 地图
hint-map = 点一个节点，看看它里面有什么

## 有哪些节点，能看到什么
node-host = 主机
node-hub = 集线器
node-switch = 交换机
node-router = 路由器
loss-fault = 被你丢弃
loss-chance = 随机丢失
loss-queue = 队列已满
loss-too-long = 超过 MTU
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
view-dropped-malformed = 丢弃：格式错误
view-dropped-filter = 丢弃：被过滤
view-dropped-no-route = 丢弃：无路由
view-dropped-not-mine = 丢弃：不是给我的
view-dropped-ttl = 丢弃：TTL 耗尽
view-dropped-too-long = 丢弃：太长
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
call-announce = 通告自己的地址。
call-learn-arp = 手工把 `{ $address }` = `{ $mac }` 写入 ARP 缓存。
call-remember-arp = ARP 缓存里还留着 `{ $address }` = `{ $mac }`。
call-forge-arp = 告诉 `{ $victim }`：`{ $claimed }` 在本机。
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
told-hop-silent = 第 { $hop } 跳：没有人应答。
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
reason-prohibited = 被管理策略禁止
reason-unreachable = 目的不可达
reason-ttl = TTL 超时
reason-reassembly = 重组超时
reason-redirect = 重定向
reason-other = 其他差错

## 帧丢了
lost-fault = **你丢弃了帧 { $frame }。** 它发出去了，却永远到不了。没有谁会通知发送方，只能靠定时器，或靠等不到的应答来发觉。
lost-chance = **帧 { $frame } 在链路上丢了。** 以太网不会重发。谁需要它，谁就得自己发觉。
lost-queue = **链路前的队列已满，帧 { $frame } 被丢弃。** 来得比走得快。队列再长，也只是让大家等得更久。
lost-too-long = **帧 { $frame } 比链路允许的更长。** 链路一声不响地丢掉它。造这个帧的节点以为 [MTU](term:mtu) 更大。
not-overtaken = **{ $frame } 后面没有能超过它的帧。** 你让它等着被下一帧超过。等了 { $time } 之后它不再等，晚到了。

## 集线器
hub-repeats = **集线器把听到的信号从其余 { $ports } 个端口原样发出。** 在它眼里这只是信号，不是帧：它不读任何首部，也不记任何东西。连在上面的设备什么都听得到。

## 交换机
switch-learned = **交换机学到：`{ $mac }` 在端口 { $port }。** 它读出源地址，记入 [MAC 地址表](term:mac-table)。没有人配置过它。
switch-moved = **`{ $mac }` 从端口 { $before } 移到了端口 { $port }。** 以最近的一帧为准：要么机器换了插口，要么有人冒用它的地址。
switch-forward = **交换机认识 `{ $mac }`：只发端口 { $port }。** 帧原样从那里出去，别的端口看不到它。
switch-flood = **交换机不认识 `{ $mac }`，于是泛洪。** 帧从其余 { $ports } 个端口全部发出。如果地址的主人在，它就能收到；等它自己发出一帧，交换机就知道它在哪个端口了。
switch-broadcast = **广播发给所有人。** 交换机从其余 { $ports } 个端口全部发出。每次都是这样：没有谁以[广播](term:broadcast)地址为源地址，交换机永远学不到它在哪个端口。
switch-stays = **`{ $mac }` 就在帧进来的那一侧：端口 { $port }。** 收发双方在同一侧，交换机不转发这一帧。

## ARP
arp-miss = **[ARP 缓存](term:arp-cache)里没有 `{ $target }` 的 [MAC 地址](term:mac)。** 没有它就填不出帧的目的地址。于是用[广播](term:broadcast)向链路上所有人询问，数据包先等着。
arp-expired = **[ARP 缓存](term:arp-cache)里有 `{ $target }`，但已经过期。** 旧答案可能不对了：网卡会换，地址会分给别人。所以重新询问。
arp-waits = **对 `{ $target }` 的询问已经发出。** 这个数据包和前面的一起等。同一个地址，每秒最多问一次。
arp-queue-full = **等 `{ $target }` 的数据包太多。** 丢掉最早的一个腾出位置。至少应当保留最新的一个。
arp-known = **`{ $target }` 的 MAC 地址已知：`{ $mac }`。** 它在 [ARP 缓存](term:arp-cache)里，不用再问谁。
arp-learned-asker = **记下提问者：`{ $address }` 在 `{ $mac }`。** 请求里就写着。提问者多半马上要和它通信，现在记下，以后就省一次询问。
arp-answer = **`{ $address }` 正是自己的地址，于是应答。** 应答单播给 `{ $asker }`，内容是 `{ $mac }`。地址不同的节点即使听到问题，也不作声。
arp-resolved = **答案到了：`{ $address }` 在 `{ $mac }`。** 记入 [ARP 缓存](term:arp-cache)，等待的 { $packets } 个数据包现在发出。
arp-unasked = **没有人问，却来了应答：`{ $address }` 在 `{ $mac }`。** ARP 会相信它，因为无从分辨真假。
arp-replaced = **`{ $address }` 原来在 `{ $before }`，现在 `{ $mac }` 说在它那里。** 以最新的为准。换了网卡时这是对的；有人撒谎或地址冲突时就错了。
arp-fixed = **`{ $mac }` 声称拥有 `{ $address }`，但这一条是手工写入的。** 表项保持不变：手工配置比线路上听来的更可信。
arp-written = **有人在它的 ARP 缓存里写入：`{ $address }` 在 `{ $mac }`。** 没有问过任何人，这一条也不会老化。
arp-remembered = **它的 [ARP 缓存](term:arp-cache)里有：`{ $address }` 在 `{ $mac }`。** 这是此前学到的。现在还对不对，它不知道。
arp-conflict = **`{ $mac }` 在用它的地址 `{ $address }`。** 两个节点一个地址：别人能到达哪一个，取决于最后听到的是谁。
arp-conflict-again = **`{ $mac }` 又在声称拥有它的地址 `{ $address }`。** 它不到 10 秒前刚通告过，这次不再作声，否则双方会没完没了。按 RFC 5227，节点可以放弃地址，也可以像这里一样保留地址；那就得由人来解决。
arp-announce = **告诉链路上所有人：`{ $address }` 在 `{ $mac }`。** 这是一个自己问自己的请求（[免费 ARP](term:gratuitous-arp)）。没有人应答；缓存里有这个地址的节点会更正表项，其他节点不必记录。
arp-announce-again = **2 秒之后，它第二次通告 `{ $address }`。** 通告没有人确认，帧又可能丢失。没有听到第一次的节点，这次还能听到；不会再有第三次。
arp-again = **1 秒内没有等到 `{ $target }` 的应答。** 可能是请求或应答丢了，也可能根本没有人用这个地址。再问一次，这是第 { $tries } 次。
arp-gave-up = **没有谁替 `{ $target }` 应答。** 问了 { $tries } 次都没有回音：要么没有人用这个地址，要么根本送不到。等待的 { $packets } 个数据包被放弃，原因是“主机不可达”。
arp-forged = **它发出一个没人问过、也不真实的应答。** 它告诉 `{ $victim }`：`{ $claimed }` 在 `{ $mac }`。`{ $victim }` 若相信，要交给 `{ $claimed }` 的数据包就会送到这里。

## 数据包往哪里走
to-itself = **`{ $target }` 就是本节点。** 数据包在内部掉头，不发送任何帧。
route-direct = **`{ $target }` 就在自己的链路上。** 它属于 { $interface } 所在的网络 `{ $prefix }`，所以帧直接发给 `{ $target }`，不再经过别的路由器。
route-default = **`{ $target }` 不在自己的链路上。** 只有默认路由 `{ $prefix }` 匹配，所以帧从 { $interface } 发给[网关](term:gateway) `{ $hop }`。里面的数据包仍然是给 `{ $target }` 的。
route-via = **`{ $target }` 的最长匹配是 `{ $prefix }`。** { $matches ->
    [1] 匹配的路由只有这一条
   *[other] 匹配的路由有 { $matches } 条，前缀最长、最具体的胜出
 }。下一跳是 `{ $hop }`，从 { $interface } 出去。
route-removed = **路由表里到 `{ $prefix }` 的路由没有了。** 没有谁得到通知，要等下一个用到它的数据包才会发觉。
no-route = **没有路由匹配 `{ $target }`。** 它不在本节点的任何链路上，也没有默认路由。数据包没有发出，程序会得知。
forward-no-route = **没有路由匹配 `{ $target }`。** 它不属于这台路由器自己的网络，也没有默认路由。数据包到此为止。
forward-ttl = **[TTL](term:ttl) 从 { $before } 减到 { $after }。** 送它来的帧已经拆掉；一个新帧从 { $interface } 出去，源 MAC 地址是这台路由器自己的。IP 地址保持不变。
ttl-zero = **[TTL](term:ttl) 用完了。** 再减就是 0，所以路由器丢弃这个去往 `{ $target }` 的数据包。没有这条规则，环路里的数据包会一直转下去。
redirect = **这个数据包从哪里来，又要从哪里出去。** `{ $source }` 完全可以把去往 `{ $target }` 的数据包直接交给 `{ $gateway }`。路由器转发这一个，并告诉 `{ $source }`。
redirect-taken = **`{ $from }` 知道更短的路。** 以后去往 `{ $target }` 的数据包交给 `{ $gateway }`：只为这一个地址加一条路由。
redirect-refused = **`{ $from }` 说去往 `{ $target }` 可以走 `{ $gateway }`，但不予采信。** 只有正在使用的路由器才能这样说，而且只能指向邻居；否则谁都能把流量引到自己那里。

## 对链路来说太长
fragmented = **{ $length } 字节放不进 { $mtu } 字节。** 数据包被切成 { $pieces } 个[分片](term:fragment)。每片有自己的首部，标识相同；只有目的主机才把它们重组起来。
own-too-long = **{ $length } 字节不许分片，而去往 `{ $target }` 的路径只容 { $mtu } 字节。** 这一点它已经知道，所以根本不发出。
too-long-for-link = **{ $length } 字节放不进 { $interface }：它的 [MTU](term:mtu) 是 { $mtu } 字节，而数据包要求不分片。** 路由器只好丢弃它。差错报文会写明最长可以多长。
path-mtu = **去往 `{ $target }` 的路径能容 { $mtu } 字节。** 这是途中一台路由器说的。以后带“不分片”标志的数据包不会比这更长：这就是[路径 MTU 发现](term:path-mtu)。
fragment-kept = **一个分片：从第 { $from } 字节起的 { $length } 字节。** 已有 { $have } 字节，数据报还不完整，等其余的。
reassembled = **最后一个缺口补上了：共 { $length } 字节。** 数据报到现在才交给上层协议。只要丢一个分片，其余的就全白费了。
reassembly-timeout = **缺少的分片没有按时到达。** 已有的 { $have } 字节全部丢弃。没有谁会单独重新索要一个分片。

## 一声不响地丢弃
drop-mac = **这一帧是发给 `{ $mac }` 的，不是自己的地址。** 网卡直接丢弃，不告诉任何人，IP 层根本看不到它。
drop-ether-type = **这里没有谁懂以太类型 `{ $type }`。** 这一帧被一声不响地丢弃：以太网没有为此准备差错报文。
frame-sent = **程序把手工拼成的 { $size } 字节放上线路。** 主机的其余部分什么也不添加，什么也不检查。
call-send-frame = 发送手工拼成的 { $size } 字节的帧。
drop-malformed = **内容和它自称的格式不符。** 长度、版本或类型对不上，一声不响地丢弃。
drop-ip-checksum = **首部[校验和](term:checksum)不对。** 路上有某一位变了。一声不响地丢弃，因为连源地址都可能是错的。
drop-icmp-checksum = **ICMP [校验和](term:checksum)不对。** 报文被一声不响地丢弃。
drop-udp-checksum = **UDP [校验和](term:checksum)不对。** IP 首部完好，所以数据包能走到这里；但 UDP 首部或数据里有某一位变了。数据报被一声不响地丢弃。
drop-source = **`{ $source }` 不可能是发送方。** 它不是任何人自己的地址，数据包被丢弃。
drop-not-mine = **帧到了它这里，里面的数据包却是给 `{ $target }` 的。** 它不是路由器，不会转发。数据包到此为止，没有谁得到通知。
drop-link-broadcast = **帧是发给链路上许多节点的，里面的数据包却是给 `{ $target }` 的。** 路由器不转发以广播帧送来的数据包：要是这里每台路由器都转发，一个数据包就会变成许多个。
drop-filter = **过滤规则丢弃了这个来自 `{ $source }` 的数据包。** 有人决定不让它通过。
drop-directed-broadcast = **从外面来的、发给整个网络的广播。** `{ $target }` 会让那里每台主机都应答，所以路由器默认不转发。
drop-fragment = **这个分片放不进任何位置。** 它太长，或者结尾的位置接不上下一片。

## ICMP
ping-request = **向 `{ $target }` 发出第 { $sequence } 个回显请求。** 带 { $size } 字节数据，对方应原样送回。ICMP 没有端口，靠标识符区分是谁的请求。
echo-reply = **应答一个回显请求。** 源地址和目的地址对调，{ $size } 字节原样送回 `{ $source }`。
echo-broadcast = **发给所有人的回显请求得不到应答。** 否则一个伪造的请求就能让整个网络去冲击某台主机。
echo-received = **第 { $sequence } 个请求的应答到了，用时 { $time }。** 它带着请求的标识符和序号，ping 靠这两个值知道它应答的是哪一个。
echo-missed = **第 { $sequence } 个请求没有按时等到应答。** 沉默说明不了原因：请求或应答可能丢了、坏了、被过滤了、送到了别的节点，也可能那里根本没有主机。
protocol-unknown = **这里没有谁懂协议 { $protocol }。** 数据包到了正确的主机，却没有可交付的对象。
error-sent = **它告知 `{ $source }`：{ $reason }。** 差错报文引用了那个数据包开头的 { $quoted } 字节，好让发送方查出是自己的哪个程序发的。
error-not-sent = **不发送差错报文：{ $why }。**
why-error = 差错报文绝不应答差错报文，否则两个节点会没完没了
why-broadcast = 数据包是发给所有人的，那样所有人都会应答
why-fragment = 一个数据报只对第一个分片应答
why-source = 数据包没有说明该告诉谁
error-filtered = **本该发送差错报文，但被过滤规则拦下。** 发送方无从得知原因。
error-limited = **本该发送差错报文，但已经发得太多。** 节点限制每秒的数量，以免差错报文自己成了洪水。
error-received = **`{ $from }` 报告：{ $reason }。** 从引用的首部可以看出，说的是本节点发往 `{ $target }` 的数据包。{ $quote }
quote-ports = 引用里还有端口 { $from } 和 { $to }：凭它们，本节点知道是自己的哪个程序发的。
quote-echo = 引用里还有标识符 { $identifier } 和序号 { $sequence }：凭它们，本节点知道是哪个程序的哪个请求。
quote-header = 引用到此为止，后面没有能说明是哪个程序的内容。
trace-probe = **发出一个只能走 { $hop } 跳的探测包。** [TTL](term:ttl) 在哪台路由器用完，哪台就会报告，从而露出自己的地址；走到 `{ $target }` 的话，就由它应答。这是本跳的第 { $probe } 个探测包。

## UDP
udp-sent = **{ $size } 字节从端口 { $from } 发往端口 { $port }。** UDP 加上 8 字节首部，不作任何保证：没有连接，没有应答，也不重发。
udp-delivered = **端口 { $port } 开着：来自 `{ $source }` 的 { $size } 字节交给它的程序。** UDP 本身不作确认，发送方能否得知已送到，要看程序是否应答。
udp-echoed = **程序把收到的内容原样发回。** 应答发往 `{ $source }` 发送时所用的地址和[端口](term:port)。
udp-no-port = **没有程序监听[端口](term:port) { $port }。** 数据报到了正确的主机，但没有程序打开这个端口。
