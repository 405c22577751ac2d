### 套接字：程序请求什么、端口的两个队列、靠什么认出一个连接。

goal = **学完这一课，你能说出：** `bind`、`listen`、`connect`、`accept`、`write`、`read`、`close` 各做什么，其中哪些会发出报文段。
recap = `connect`、`write`、`close` 发出了报文段；`bind`、`listen`、`accept`、`read` 只改变主机里的东西。B 的程序调用 `accept` 之前，握手已经完成：已建立的连接在全连接队列里等着。
try = 让全连接队列装满：下一个连接会怎样？

knob-story = 场景
choice-calls = 逐个调用
choice-queues = 两个队列
choice-full-queue = 队列满了
choice-ack-ignored = 忽略最后的 ACK
choice-four-numbers = 四个数
choice-two-binds = 两次 bind
choice-tcp-and-udp = TCP 与 UDP
choice-few-ports = 端口不够
choice-self-connect = 连自己

intro = { $story ->
    [queues] **A 向 B 请求两个连接，而 B 的程序正忙。** 半打开的连接在半连接队列里等待，已建立的连接在[全连接队列](term:accept-queue)里等待。注意每个连接在哪里等待，`accept` 改变了什么。
    [full-queue] **B 的[全连接队列](term:accept-queue)只容纳一个连接，程序又慢。** A 请求两个连接。第二个会怎样？在 Linux 上，队列实际容纳的连接比 backlog 多一个，`ss -ltn` 的 Recv-Q 列显示队列长度，Send-Q 列显示 backlog；服务器丢弃 ACK 时，客户端却已认为连接建立。
    [ack-ignored] **B 的[全连接队列](term:accept-queue)容纳两个连接，程序又很慢。A 几乎同时请求三个。** 每个 SYN 到达时都有位置；第三次握手的最后一个 ACK 到达时，队列已满。RFC 9293 没有规定这种情形，B 的做法与 Linux 相同。（Linux 的队列比 backlog 多容纳一个。）这时双方各认为连接处于什么状态？
    [four-numbers] **A 和 C 从相同的端口号连接 B 的 80 端口，** A 还连接了两次。B 的一个端口上有三个连接，B 怎样知道报文段属于哪一个？
    [two-binds] **B 上的第二个程序也想要 80 端口。** 然后它换了一个端口。
    [tcp-and-udp] **B 同时为 TCP 和 UDP 打开 7 端口。** A 两个都用。
    [few-ports] **A 只有两个端口可用，很快就会用完。** A 向 B 的 80 端口请求三个连接，再向 8080 端口请求一个。
    [self-connect] **A 从自己的 50000 端口连接自己的 50000 端口。** 那里没有程序在监听。没有帧发出，所以请看状态。
   *[calls] **B 上的服务器，A 上的客户端，逐个调用地看。** `bind` 和 `listen`、`connect` 和 `accept`、`write`、`read`、`close`：哪些会发送报文段，哪些只改变主机内部的状态？
 }
preset-accept-queue-full = 全连接队列已满
preset-second-bind = 另一个程序绑定同一端口
preset-lost-syn = SYN 丢失
preset-lost-last-ack = 握手的最后一个 ACK 丢失
showed-accept-queue-full = **全连接队列满的时候，B 丢弃了一个 SYN。** A 超时后重发。那时程序已经调用过 `accept`，队列有了空位。
showed-second-bind = **一个端口上只能有一个套接字监听，所以第二个程序得到错误。** 换一个端口，它就能监听了。
showed-lost-syn = **A 的程序在 SYN 能重发之前就关闭了套接字。** 连接始终没有建立，B 的程序对此一无所知。
showed-lost-last-ack = **另一个连接先进了全连接队列。** ACK 丢失的那个连接停在 SYN-RECEIVED，直到 B 重发了 SYN·ACK。

tcp-listen = **`bind` 把端口 { $port } 分配给套接字 { $socket }，`listen` 让它等待：CLOSED → LISTEN。** 不发送任何报文段。这个套接字永远不传数据，只产生其他套接字。
tcp-open = **`connect` 发送 SYN：{ $from } → SYN-SENT。** 程序没有指定端口时，由 { $node } 选一个空闲的。SYN 携带初始序列号 { $initial }。连接建立或者失败之后，调用才会返回。
tcp-syn-received = **SYN 到达监听中的端口，产生一个新套接字：LISTEN → SYN-RECEIVED。** 新套接字沿用 B 的端口，监听的套接字保持不变。对方的序列号从 { $theirs } 开始，{ $node } 的从 { $initial } 开始。连接还是半打开的，在半连接队列里等待。
tcp-established-passive = **握手的最后一个 ACK 到达：SYN-RECEIVED → ESTABLISHED。** 这由 { $node } 自己完成，不需要程序的任何调用。
tcp-queued = **连接从半连接队列移到端口 { $port } 的全连接队列。** 队列中现有 { $waiting } 个连接，等待程序调用 `accept`。在此之前数据就可以到达。
tcp-sent = **`write` 把字节放进发送缓冲区，TCP 立刻发送其中 { $size } 字节。** 序列号从 { $sequence } 开始。数据还没有到达，调用就已返回。
tcp-timeout-syn-ack = **定时器到期：{ $waited } 内没有 ACK 让连接建立。** SYN·ACK 或对它的应答可能丢失，也可能应答到了却被忽略。原样重发 SYN·ACK，序列号不变，下一次等 { $next }。
tcp-data = **{ $size } 字节到达。两个地址和两个端口说明它们属于哪个套接字。** 它们进入该套接字的接收缓冲区；{ $node } 接着期待 { $next }。程序调用 `read` 时才拿到。
udp-delivered = **IP 首部说是 UDP，于是 UDP 在自己的端口里查找：{ $port } 开着。** 来自 `{ $source }` 的 { $size } 字节交给那个程序。TCP 端口 { $port } 是另一个端口，它的程序收不到这些数据。
tcp-simultaneous-open = **{ $node } 自己的 SYN 回来了，就像是对方发的：SYN-SENT → SYN-RECEIVED。** SYN 发往 50000 端口，而 50000 端口的连接请求的正是它。序列号是 { $theirs }。按 RFC，这是同时打开，只不过两个角色是同一台主机。
tcp-syn-ack-crossed = **{ $node } 自己的 SYN 又来了一次，这次带着 ACK：序列号 { $sequence } 已经收到过。** SYN 不改变任何状态。ACK 是新的：它确认了 { $node } 的 SYN。

myth-65535 = “一台服务器最多只能有 65 535 个连接。”
truth-65535 = 一对套接字确定一个连接：两个地址，两个端口（RFC 9293 §3.4.1）。服务器的端口在所有连接里都一样，不会用完。一个客户端地址到一台服务器的一个端口，大约可以有 64 000 个连接，另一个客户端还能有这么多。真正的限制是内存，以及文件描述符的数量：每个套接字占用一个（`ulimit -n`）。
myth-new-port = “`accept` 会在服务器上给每个连接一个新端口。”
truth-new-port = 得到的是新的套接字。在每个连接的每个报文段里，服务器的端口都不变（RFC 9293 §3.4.1：连接由一对套接字确定）。如果端口变了，客户端就认不出应答对应的是自己的 SYN。
