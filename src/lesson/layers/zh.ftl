### 分层：每一层加了什么、谁来读、两种模型怎样称呼它。

title = 分层
about = 一个请求，沿发送方向下，沿接收方向上。
goal = **学完这一课，你能说出：** 每一层在请求前面加上什么首部，先后顺序如何，又是哪个字段说明里面装的是什么。
recap = 向下时，每一层把自己的首部加在上层交来的内容前面：报文依次成为报文段、数据包、帧。向上时，每一层读取并去掉自己的首部，再把其余部分交给其中一个字段指明的上层。
try = 请求一个更长的路径：哪些数变大，哪些不变？

panel-tables = 各层
hint-tables = 有变化的行会标出
knob-show = 内容
choice-stack = 沿发送方向下，沿接收方向上
choice-hops = 穿过每一台设备
knob-transport = 传输层
choice-tcp = TCP
choice-udp = UDP
knob-internet = 网络层
choice-ipv4 = IPv4
choice-ipv6 = IPv6
knob-path = 请求的路径
hint-path = 路径越长，数据越多
error-path = 这里应当是一个路径：以 `/` 开头，没有空格，最多 { $most } 个字符。

preset-long-path = 更长的请求
preset-stack-udp = 把 TCP 换成 UDP
preset-stack-ipv6 = 把 IPv4 换成 IPv6
preset-hops-udp = 用 UDP，没有代理
preset-to-c = 目的 MAC 改为 C
preset-ttl-one = TTL 为 1
showed-long-path = **首部和以前一样长，只有数据变长了。** 所以首部在帧里占的比例变小了。
showed-stack-udp = **UDP 首部比 TCP 首部短。** 它没有序列号，也没有确认号。下面各层为两者做同样的工作。
showed-stack-ipv6 = **只有网络层换了。** 它上面的 TCP 和下面的以太网做同样的工作。类型字段说明里面是哪种 IP。
showed-hops-udp = **没有代理，B 的程序收到的就是 A 发出的那个数据报。** 集线器、交换机和路由器读到的层次与用 TCP 时一样。
showed-to-c = **C 的网卡收下了帧，C 的 IP 却丢弃了分组：它是发给别的地址的。** 没有确认到来，所以 A 的 TCP 重发数据，这次的帧发给 R。
showed-ttl-one = **R 丢弃了分组，并告诉 A 原因。** A 的 TCP 保留连接，用平常的 TTL 重发了数据。

## 表
view-stack-down = 发送方的协议栈
view-stack-up = 接收方的协议栈
view-models = 两种模型
view-message = 报文的每个字节
view-reached = 每台设备读到哪一层
column-osi = OSI
column-tcpip = TCP/IP
column-protocols = 协议
column-unit = 数据单元
column-device = 设备
column-down = 发送方：字节
column-up = 接收方：字节
column-part = 部分
column-bytes = 字节
column-hex = 十六进制
column-node = 节点
column-bits = 1 比特
column-link = 2 帧
column-net = 3 数据包
column-transport = 4 报文段
column-app = 7 报文
cell-osi-7 = 7 应用层
cell-osi-6 = 6 表示层
cell-osi-5 = 5 会话层
cell-osi-4 = 4 传输层
cell-osi-3 = 3 网络层
cell-osi-2 = 2 数据链路层
cell-osi-1 = 1 物理层
cell-tcpip-app = 应用层
cell-tcpip-transport = 传输层
cell-tcpip-net = 网络层
cell-tcpip-link = 链路层
cell-protocol-signals = 铜线、光纤、无线
cell-unit-message = 报文
cell-unit-segment = 报文段
cell-unit-datagram = 数据报
cell-unit-packet = 数据包
cell-unit-frame = 帧
cell-unit-bit = 比特
cell-device-proxy = 代理
cell-device-host = 主机
cell-device-router = 路由器
cell-device-switch = 交换机
cell-device-hub = 集线器

## 向下，再向上
stack-models = **同一件工作，两种模型。** 互联网建立在四层之上：应用层、传输层、网络层、链路层。OSI 数出七层。两者都是：每一层只使用下面一层，与对方的同一层对话。现在，一个请求要从这边的协议栈下去，从那边的上来。
stack-data = **程序写出 { $bytes } 字节：`{ $line }` 以及后面的内容。** 这是应用层的报文，协议是 HTTP。它说明想要什么，不说怎么走。
stack-session = **OSI 在这里还有两层，但什么都没有加。** 文字编码、加密、登录、会话都存在，只是由程序和它的库在应用层内部完成。在 HTTP 与承载它的协议之间，一个字节也没有多。
stack-tcp = **TCP 在数据前面加上 { $header } 字节：现在是 { $bytes } 字节的报文段。** 端口 { $from } 和 { $to } 说明是哪个程序发的、交给哪个程序；序列号说明数据该放在哪里。连接早已建立。
stack-udp = **UDP 在数据前面加上 { $header } 字节：现在是 { $bytes } 字节的数据报。** 端口 { $from } 和 { $to }、一个长度、一个校验和。没有序列号，也没有连接，丢了也没人发现。HTTP/1.1 依靠 TCP，真正的服务器不会从 UDP 读这个请求。
stack-ip = **{ $internet } 在前面再加 { $header } 字节：现在是 { $bytes } 字节的数据包。** 地址 `{ $source }` 和 `{ $destination }` 全程不变。{ $internet ->
    [IPv6] 每个地址 16 字节，占去首部的 32 字节；这个首部没有校验和。
   *[IPv4] 每个地址 4 字节，占去首部的 8 字节。
 } 首部里有一个字段说明里面是 { $transport }。对 IP 来说，其余部分只是载荷。
stack-ethernet = **以太网在前面再加 { $header } 字节：现在是 { $bytes } 字节的帧。** MAC 地址 `{ $mac }` 属于这条链路上的下一个节点，这里就是接收方自己。类型字段说明里面是 { $internet }。网卡还会在末尾附上 4 字节的校验序列，抓包里看不到。
stack-bits = **帧变成线路上的 { $bits } 个比特。** { $bytes } 字节里，{ $data } 字节是程序写的，其余 { $headers } 字节是首部，占 { $share } %。请求再长，首部还是这么多，所以占比会更小。
stack-up-ethernet = **接收方的网卡读第一个首部：`{ $mac }` 是它自己的地址。** 类型 `{ $type }` 说明其余部分交给谁：{ $internet }。以太网首部完成任务，被去掉，{ $bytes } 字节交给上一层。
stack-up-ip = **IP 读自己的首部：数据包是给这台主机的。** { $field } 为 { $number }，说明其余部分交给谁：{ $transport }。首部被去掉，{ $bytes } 字节交给上一层。
stack-up-tcp = **TCP 读自己的首部：端口 { $port }。** 端口和地址合起来指明是哪个连接；序列号表明这正是接下来的数据。首部被去掉，{ $bytes } 字节等着拥有这个连接的程序来读。
stack-up-udp = **UDP 读自己的首部：端口 { $port }。** 打开这个端口的程序得到这 { $bytes } 字节，作为一个数据报。首部被去掉。
stack-up-data = **程序读到的 { $bytes } 字节，正是对方写出的那些。** 每一层读的，恰好是对方同一层写的首部；没有哪一层需要看懂里面装的是什么。
stack-alone = **下层可以没有上层，上层不能没有下层。** { $internet ->
    [IPv6] ARP 是里面没有 IP 的帧。IPv6 不用 ARP，而用 ICMPv6 询问 MAC 地址（RFC 4861 §7.2），这种数据包里没有 TCP 和 UDP。
   *[IPv4] ARP 是里面没有 IP 的帧；ping 是里面没有 TCP 和 UDP 的 IPv4 数据包。
 } 但数据离不开帧：每一层都需要它下面的所有层。
guess-inside = 接下来读 { $holder } 首部。哪个字段说明里面的内容交给谁？
inside-field = { $field ->
    [type] 类型
    [protocol] 协议
    [next-header] 下一首部
    [port] 目的端口
   *[address] 目的地址
 }
guess-inside-field = { $field ->
    [type] { $label }在以太网首部里，说明帧里装的是什么。
    [protocol] { $label }在 IP 首部里，说明数据包里装的是什么。
    [port] { $label }在 TCP 或 UDP 首部里，说明数据交给这台主机上的哪个程序。
   *[address] { $label }说明是哪台机器，不说明里面是什么。
 }

myth-osi-internet = “互联网运行的是 OSI。”
truth-osi-internet = 互联网运行的是 TCP/IP，分为链路层、网络层、传输层和应用层（RFC 1122 §1.1.3）。OSI 是另一种模型（ISO 7498），它自己的协议几乎无人使用。留下来的是编号，成了日常用语：“二层交换机”“七层代理”。
myth-session-layer = “真实的协议栈里有会话层和表示层。”
truth-session-layer = 互联网的应用层不再细分：它合并了 OSI 应用层和表示层的功能，也没有单独的会话层（RFC 1122 §1.1.3）。需要编码、加密或会话时，由应用层的某个协议来做。
myth-proxy-packets = “代理转发数据包。”
truth-proxy-packets = 代理收下一个报文，再发出自己的请求（RFC 9110 §3.7）。TCP 连接在代理处终止，另一个连接从代理开始：端口、序列号、数据包都是新的。转发数据包的是路由器。

## 穿过每一台设备
intro = { $transport ->
    [udp] **A 把请求作为一个 UDP 数据报发给 B，** 途经集线器 H、交换机 S 和路由器 R。代理转接的是连接，而 UDP 没有连接，所以这里没有代理。看看每台设备读到哪一层。
   *[tcp] **A 请求一个页面，反向[代理](term:proxy) P 部署在服务器 B 之前。** A 与 P 之间有集线器 H、交换机 S 和路由器 R，A 到 P 的连接早已建立。看看每台设备读到哪一层，在每一跳打开那个帧。
 } { $internet ->
    [ipv6] **你选了 IPv6，但这次运行用的是 IPv4：** 这里的主机只支持 IPv4。换成 IPv6，每台设备读到的层次不变；每个数据包会长 20 字节，路由器减的是跳数限制（Hop Limit），也没有首部校验和要修正（RFC 8200 §3）。IPv6 首部的真实字节在“沿发送方向下，沿接收方向上”里。
   *[ipv4] 这里的主机只支持 IPv4。
 }
tcp-sent = **TCP 在 { $size } 字节数据前面加上首部。** 序列号从 { $sequence } 开始。报文段交给 IP，数据包交给以太网。
tcp-data = **帧、数据包、报文段逐层打开：{ $size } 字节数据按序到达。** 三个首部在这里各由一层读过。TCP 接下来期待 { $next }。
hub-repeats = **集线器什么也不读。** 它把同样的信号从其余 { $ports } 个端口发出。以太网、IP、TCP、HTTP 都原封不动：集线器只认比特，不认帧。所以 C 也收到了。
drop-mac = **这台主机只读一个字段：目的 MAC 地址。** `{ $mac }` 不是它自己的，网卡丢掉这个帧，里面的首部根本没有读。集线器把每个帧送给所有节点，交换机很少这样。
switch-forward = **交换机读以太网首部，不再往里读。** `{ $mac }` 在端口 { $port } 后面，帧就从那里原样发出。IP、TCP、HTTP 都没有动。
forward-ttl = **路由器读 IP 首部，不再往里读。** 旧的以太网首部不要了，新的帧从 { $interface } 发出。数据包里，它把 [TTL](term:ttl) 从 { $before } 减到 { $after }，并修正首部校验和。地址、传输层首部和数据都不变。
proxy-connects = **代理一直读到 HTTP。** A 的连接（套接字 { $socket }）在代理处终止，从里面取出了 { $size } 字节的请求。代理向 `{ $server }` 请求建立自己的连接，好把请求递过去。
proxy-passes = **响应穿过代理：从套接字 { $socket } 读出的 { $size } 字节写入套接字 { $other }。** 它们原是一个连接里的数据，现在成了另一个连接里的数据。所有首部都是新的。
udp-sent = **UDP 在 { $size } 字节数据前面加上 8 字节首部。** 从端口 { $from } 到端口 { $port }，没有连接。数据报交给 IP，数据包交给以太网。
udp-delivered = **帧、数据包、数据报逐层打开：来自 `{ $source }` 的 { $size } 字节，交给端口 { $port }。** 三个首部在这里各由一层读过。程序拿到数据；A 得不到通知。

## 术语
term-ttl = 生存时间（TTL）：每个 IPv4 数据包里的计数。每台路由器减一，减到零就丢弃（RFC 1812 §5.3.1）。RFC 791 原本以秒计，实际上数的是路由器。
term-proxy = 代替服务器接受请求、再用自己的请求取得响应的程序。反向代理部署在服务器之前；正向代理由客户端选定（RFC 9110 §3.7）。

## 题目
exercise-layer-of = 哪一层做的？
exercise-layer-unit = 数据单元叫什么
exercise-device-reads = 设备读到哪里
exercise-frame-size = 帧有多长
exercise-without-upper = 有没有别的层
exercise-myth-layers = 关于分层的误区
option-stack-layer = { $layer ->
    [application] 应用层
    [transport] 传输层
    [internet] 网络层
    [link] 链路层（OSI：数据链路层）
   *[physical] 物理层
 }
layer-does = { $layer ->
    [application] 程序之间交换的内容
    [transport] 从程序到程序
    [internet] 跨网络，从主机到主机
    [link] 到同一链路上的下一个节点
   *[physical] 把比特变成信号
 }
layer-job = { $job ->
    [programs] 用端口区分同一台主机上的程序。
    [route] 选择路上的下一台路由器。
    [mac] 按 MAC 地址交给邻居。
    [request] 说明要哪个页面。
    [voltage] 把比特变成电压、光或无线电波。
    [again] 端到端地重发丢失的数据，直到得到确认。
    [ttl] 倒数计数，免得数据包永远兜圈子。
    [status] 响应没有找到：404。
    [fcs] 靠帧末尾的校验序列，丢弃在网线上损坏的帧。
    [window] 限制发送方，免得接收方来不及收。
    [fragments] 下一条链路放不下就分片，由目的主机重组。
    [repeat] 把信号从其余所有端口原样发出。
    [cookie] 靠 cookie 认出来访者。
    [switching] 记下哪个节点在交换机的哪个端口后面。
    [ping] 应答 ping。
   *[name] 把名字变成地址。
 }
ask-layer-of = 这是哪一层做的事？“{ $job }”
why-layer-of = { $layer }：{ $does }（{ $source }）。
reason-layer-of = { $layer }做的是另一件事：{ $does }。
option-unit = { $thing ->
    [frame] 帧
    [packet] 数据包
    [segment] 报文段
    [message] 报文
    [datagram] UDP 数据报
   *[bit] 比特
 }
unit-job = { $thing ->
    [frame] 链路层发送的单位：以太网首部、一个数据包、一个校验序列
    [packet] 网络层交给链路层的单位：IP 首部和它的载荷（整体也叫 IP 数据报）
    [segment] TCP 发送的单位：TCP 首部和字节流的一段
    [message] 应用层发送的单位：一个请求或一个响应
    [datagram] 8 字节的传输层首部和一份数据，没有连接
   *[bit] 物理层发送的单位
 }
ask-unit = 这叫什么？“{ $job }”
why-unit = { $name }：{ $job }（{ $source }）。
reason-unit = { $name }是另一种东西：{ $job }。
option-header = { $header ->
    [none] 一个首部也不读
    [ethernet] 以太网首部
    [ip] IP 首部
    [tcp] TCP 首部
   *[http] HTTP 首部
 }
ask-device-reads = 一个 { $size } 字节的 HTTP 请求用 TCP 发往 `{ $address }`，正在路上。{ $device ->
    [hub] 集线器
    [switch] 交换机
    [router] 只管转发的路由器
    [host] 接收它的服务器
    [proxy] HTTP 代理
    [other-host] 误收到这个帧的另一台主机
   *[port-filter] 封锁 80 端口的包过滤器
 }读到的最里面一个首部是哪个？
why-device-reads = { $device ->
    [hub] 集线器只重复信号，不读任何首部。
    [switch] 交换机按以太网首部里的 MAC 地址转发，里面装什么与它无关。
    [router] 路由器按 IP 首部里的目的地址转发，并在那里把生存时间减一。TCP 对它只是载荷。
    [host] 服务器的网卡、IP、TCP 和程序各读自己的首部，最后一个是 HTTP。
    [proxy] HTTP 代理终结连接，读出请求，再发出自己的请求（RFC 9110 §3.7）。
    [other-host] 它的网卡看到目的 MAC 地址不是自己的，就把帧丢弃。
   *[port-filter] 端口在 TCP 首部里，所以这种过滤器必须读到那里。HTTP 不必读。
 }
reason-device-reads = { $far ->
    [yes] 它不会读到那里：那个首部对它只是载荷。
   *[no] 只读到这里不够：要完成它的工作，还得往里读。
 }
option-sent = { $thing ->
    [arp] 帧里的 ARP 请求，没有 IP 首部
    [http-in-ip] IP 数据包里 { $size } 字节的 HTTP 请求，没有 TCP 或别的传输层
    [ping] IP 数据包里的回显请求，没有传输层首部
    [tcp-in-ethernet] 以太网帧里的 TCP 报文段，没有 IP 首部
    [syn] 不带数据的 TCP 报文段
    [packet-alone] 以太网上 { $size } 字节的 IP 数据包，没有帧
    [empty-udp] 不带数据的 UDP 数据报
    [port-in-ip] IP 数据包里发往某个端口的数据，没有传输层首部
   *[ospf] IP 数据包里的路由消息（OSPF），没有传输层首部
 }
ask-alone = { $asked ->
    [yes] 下面哪一种在真实网络里会发送？
   *[no] 下面哪一种在任何网络里都不会发送？
 }
why-alone = { $thing ->
    [arp] ARP 直接装在帧里（RFC 826）。下层不需要上层。
    [http-in-ip] 没有传输层就没有端口，主机不知道请求该交给哪个程序。上层需要下面的各层。
    [ping] ICMP 直接装在 IP 里（RFC 792）。下层不需要上层。
    [tcp-in-ethernet] 以太网没有给 TCP 的类型，TCP 自己的校验和也要用到 IP 地址（RFC 9293 §3.1）。上层需要下面的各层。
    [syn] SYN、ACK、FIN 常常不带数据：它们传递的是 TCP 自己的控制信息（RFC 9293 §3.5）。
    [packet-alone] 网卡首先看目的 MAC 地址，没有帧就没有它，哪个节点都不知道该不该收。上层需要下面的各层。
    [empty-udp] 长度可以是 8：只有首部（RFC 768）。
    [port-in-ip] 端口是传输层首部里的字段，TCP 和 UDP 都有。没有这样的首部，就没有端口。
   *[ospf] OSPF 直接装在 IP 里，协议号 89（RFC 2328）。下层不需要上层。
 }
reason-alone = { $thing ->
    [arp] 这种一直在发：ARP 不需要 IP 首部。
    [http-in-ip] 没有传输层，主机不知道它该给哪个程序。
    [ping] 每一次 ping 都是这样。
    [tcp-in-ethernet] 以太网没有这样的类型。
    [syn] 每次握手都由它开始。
    [packet-alone] 以太网上没有网卡会收它。
    [empty-udp] RFC 768 允许，也确实有程序这么做。
    [port-in-ip] 没有传输层首部，就没有端口。
   *[ospf] 路由器就是这样做的：协议号 89。
 }
ask-frame-size = { $form ->
    [frame] 程序在以太网上用 { $internet } 上的 { $transport } 发出 { $data } 字节。不算前导码和帧校验序列，帧有多少字节？
   *[data] 以太网上的一个帧有 { $frame } 字节，不算前导码和帧校验序列，里面是 { $internet } 上的 { $transport }。其中有多少字节数据？
 }{ $options ->
    [0] 各首部都没有选项。
   *[other] TCP 首部带有 { $options } 字节选项。
 }
why-frame-size = 以太网 { $link-header } + { $internet } { $network-header } + { $transport } { $transport-header } = { $headers } 字节首部。{ $form ->
    [frame] { $data } + { $headers } = { $frame }。
   *[data] { $frame } − { $headers } = { $data }。
 }
reason-size-link = 漏了以太网首部的 { $link-header } 字节。
reason-size-network = 漏了 { $internet } 首部的 { $network-header } 字节。
reason-size-transport = 漏了 { $transport } 首部的 { $transport-header } 字节。
reason-size-options = { $options } 字节选项也属于 TCP 首部。
reason-size-none = 数据与线路之间有三个首部。
reason-size-version = 那是另一个 IP 版本的首部：IPv4 是 20 字节，IPv6 是 40 字节。
reason-size-protocol = 那是另一种传输层的首部：UDP 是 8 字节，TCP 至少 20 字节。
reason-size-fcs = 4 字节的帧校验序列在这里不算。
ask-myth-osi-runs = 对还是错？“发往 `{ $address }` 的 { $size } 字节请求要经过 OSI 的七层，因为互联网运行的是 OSI。”
ask-myth-four-layers = 对还是错？“互联网主机（例如 `{ $address }`）的标准列出四层：应用层、传输层、网络层、链路层。”
ask-myth-session = 对还是错？“在 { $size } 字节的 HTTP 请求与 TCP 首部之间，有表示层和会话层的首部。”
ask-myth-inside-application = 对还是错？“一个 { $size } 字节的请求所需的编码、加密或会话，由应用程序和它的库自己来做。”
ask-myth-proxy-packet = 对还是错？“代理把发往 `{ $address }` 的 { $size } 字节请求的数据包原样转发。”
ask-myth-two-connections = 对还是错？“一个 { $size } 字节的请求经 HTTP 代理到达 `{ $address }`，走过了两个 TCP 连接。”
ask-myth-switch-ip = 对还是错？“二层交换机在自己的表里查 `{ $address }`，来转发一个 { $size } 字节的数据包。”
ask-myth-hub-all = 对还是错？“一个 { $size } 字节的帧在去 `{ $address }` 的路上经过集线器时，连在上面的每台主机都会收到。”
why-myth-osi-runs = 互联网有四层：应用层、传输层、网络层、链路层（RFC 1122 §1.1.3），`{ $address }` 也是如此。OSI 是另一种模型，只有它的编号成了日常用语。
why-myth-session = 互联网的应用层不再细分（RFC 1122 §1.1.3）。{ $size } 字节的 HTTP 直接跟在 TCP 首部后面，或者跟在由程序的库运行的 TLS 后面。
why-myth-proxy-packet = 代理收下 { $size } 字节的报文，再发出自己的请求（RFC 9110 §3.7）。一个连接在代理处终止，另一个由代理发起。
why-myth-switch-ip = 它查的是帧的目的 MAC 地址（IEEE 802.1Q）。`{ $address }` 在 IP 首部里，对它只是载荷。
why-myth-hub-all = 不管 `{ $address }` 是谁，集线器都把信号从其余所有端口发出。每块网卡查看目的 MAC 地址，不是给自己的就丢弃。
reason-myth-osi-runs = 它运行的是 TCP/IP，四层。
reason-myth-four-layers = RFC 1122 列出的正是这四层。
reason-myth-session = 这个协议栈里没有这样的首部。
reason-myth-inside-application = 正是这样：没有专门的一层来做。
reason-myth-proxy-packet = 转发数据包的是路由器，代理转交的是报文。
reason-myth-two-connections = 一个从客户端到代理，一个从代理到服务器。
reason-myth-switch-ip = 它的表里是 MAC 地址。
reason-myth-hub-all = 集线器不读地址，也就无从选择。
