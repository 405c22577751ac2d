### 套接字：程序请求什么、端口的两个队列、靠什么认出一个连接。

knob-story = 场景
choice-calls = 逐个调用
choice-queues = 两个队列
choice-full-queue = 队列满了
choice-four-numbers = 四个数
choice-two-binds = 两次 bind
choice-tcp-and-udp = TCP 与 UDP
choice-few-ports = 端口不够
choice-self-connect = 连自己

intro = { $story ->
    [queues] **A 向 B 请求两个连接，而 B 的程序正忙。** 半打开的连接在半连接队列里等，打开的在[全连接队列](term:accept-queue)里等。看看每个连接在哪里等，`accept` 改变了什么。
    [full-queue] **B 的[全连接队列](term:accept-queue)只容一个连接，程序又慢。** A 请求两个连接。第二个会怎样？
    [four-numbers] **A 和 C 都用同一个端口号连接 B 的 80 端口，** A 还连了两次。B 的一个端口上有三个连接，它怎么知道报文段属于哪一个？
    [two-binds] **B 上的第二个程序也想要 80 端口。** 然后它换了一个端口。
    [tcp-and-udp] **B 同时为 TCP 和 UDP 打开 7 端口。** A 两个都用。
    [few-ports] **A 自己只有两个端口可用，很快就会用完。** 它向 B 的 80 端口请求三个连接，再向 8080 端口请求一个。
    [self-connect] **A 从自己的 50000 端口连接自己的 50000 端口。** 那里没有程序在监听。没有帧发出去，所以请看状态。
   *[calls] **B 上的服务器，A 上的客户端，一个调用一个调用地看。** `bind` 和 `listen`、`connect` 和 `accept`、`write`、`read`、`close`：哪些会发出报文段，哪些只改变主机里的东西？
 }
preset-accept-queue-full = 全连接队列满了
preset-second-bind = 另一个程序绑定同一端口
preset-lost-syn = SYN 丢失
preset-lost-last-ack = 握手的最后一个 ACK 丢失
showed-accept-queue-full = **全连接队列满的时候，B 丢弃了一个 SYN。** A 超时后重发。那时程序已经调用过 `accept`，队列有了空位。
showed-second-bind = **一个端口上只能有一个套接字监听，所以第二个程序得到错误。** 换一个端口，它就能监听了。
showed-lost-syn = **A 的程序在 SYN 能重发之前就关闭了套接字。** 连接始终没有建立，B 的程序对此一无所知。
showed-lost-last-ack = **另一个连接先进了全连接队列。** ACK 丢失的那个连接停在 SYN-RECEIVED，直到 B 重发了 SYN·ACK。

tcp-listen = **`bind` 把端口 { $port } 交给套接字 { $socket }，`listen` 让它等待：CLOSED → LISTEN。** 什么都不发。这个套接字永远不传数据，它只产生别的套接字。
tcp-open = **`connect` 发出 SYN：CLOSED → SYN-SENT。** 程序没有指定端口时，由主机挑一个空闲的。SYN 带上初始序列号 { $initial }。连接打开或者失败之后，调用才会返回。
tcp-syn-received = **SYN 到达监听中的端口，产生一个新套接字：LISTEN → SYN-RECEIVED。** 它沿用 B 的端口，监听的套接字保持原样。对方从 { $theirs } 开始计数，这边从 { $initial } 开始。连接还是半打开的，在半连接队列里等。
tcp-established-passive = **握手的最后一个 ACK 到了：SYN-RECEIVED → ESTABLISHED。** 这些都由主机自己完成，没有问过任何程序。
tcp-queued = **连接从半连接队列移到端口 { $port } 的全连接队列。** 现在有 { $waiting } 个连接在那里等程序调用 `accept`。在那之前数据就可以到达。
tcp-sent = **`write` 把字节放进发送缓冲区，TCP 马上发出其中 { $size } 字节。** 序列号从 { $sequence } 开始。数据还没有到达，调用就已经返回。
tcp-data = **{ $size } 字节到达。两个地址和两个端口说明它们属于哪个套接字。** 它们进入那个套接字的接收缓冲区，接下来期待 { $next }。程序调用 `read` 时才拿到。
udp-delivered = **IP 首部说是 UDP，于是 UDP 在自己的端口里找：{ $port } 开着。** 来自 `{ $source }` 的 { $size } 字节交给那个程序。TCP 端口 { $port } 是另一个端口，那里没有谁知道这件事。
tcp-simultaneous-open = **它自己的 SYN 进来了，就像是对方发的：SYN-SENT → SYN-RECEIVED。** SYN 发往 50000 端口，而 50000 端口的连接请求的正是它。序列号是 { $theirs }。按 RFC，这是同时打开，只不过两个角色是同一台主机。
tcp-duplicate = **它的 SYN 又来了一次，这回带着 ACK：序列号 { $sequence } 已经见过。** 它期待 { $expected }。报文段被丢弃，用一个 ACK 说明现状。这个 ACK 同样会回到自己这里，确认了自己的 SYN。

myth-65535 = “一台服务器最多只能有 65,535 个连接。”
truth-65535 = 一个连接由一对套接字定义：两个地址，两个端口（RFC 9293 §3.4.1）。服务器的端口在所有连接里都一样，不会用掉。一个客户端地址到一台服务器的一个端口，大约可以有 6.4 万个连接；换一个客户端又从头数。真正的限制是内存。
myth-new-port = “`accept` 会在服务器上给每个连接一个新端口。”
truth-new-port = 给的是新的套接字。在每个连接的每个报文段里，服务器的端口都不变（RFC 9293 §3.4.1：连接由一对套接字定义）。端口要是变了，客户端就认不出应答对应的是自己的 SYN。
