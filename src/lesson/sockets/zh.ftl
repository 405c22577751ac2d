### 套接字：程序请求什么、端口的两个队列、靠什么认出一个连接。

title = 套接字
about = 调用、队列，以及靠什么认出一个连接。
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

## 术语
term-accept-queue = 已建立的连接在这里等待程序调用 `accept`。最多容纳多少由 backlog（队列上限）决定；RFC 里没有这个队列。队列满时，Linux 丢弃 SYN。

## 题目
exercise-socket-of = 属于哪个套接字？
exercise-socket-call = 哪个调用做的？
exercise-second-bind = 端口可用吗？
exercise-accept-queue = 连接在哪个队列？
exercise-how-many = 能有多少连接
exercise-myth-sockets = 关于套接字的误区
option-socket = { $choice ->
    [connection] 套接字 { $socket }
    [listener] 正在监听的套接字 { $socket }：一个新连接
   *[nobody] 没有：回 RST
 }
ask-socket-of = 各行是一台服务器的 TCP 套接字：编号、状态、本地地址、对方。一个带 { $flags } 的报文段从 `{ $from }` 发到 `{ $to }`。它属于哪个套接字？
why-socket-of = { $case ->
    [connection] 套接字 { $socket } 的四元组（两个地址、两个端口）与报文段完全相同（RFC 9293 §3.4.1）。
    [listener] 没有哪个连接的对方是 `{ $from }`。所以它属于监听这个端口的套接字，将成为一个新连接。
   *[nobody] 没有连接相符，也没有程序监听 `{ $to }`。所以它得到一个 RST（RFC 9293 §3.10.7.1）。
 }
reason-socket-of = { $choice ->
    [connection] 四元组里有一项不同：把两个地址和两个端口与 `{ $from }`、`{ $to }` 逐一比较。
    [listener] { $case ->
        [nobody] 那个套接字监听的是另一个端口。
       *[other] 已有一个连接，四元组完全相同，它优先。
     }
   *[nobody] { $case ->
        [connection] 有一个连接，四元组完全相同。
       *[other] 没有连接相符，但有套接字在监听这个端口。
     }
 }
option-call = { $thing ->
    [connect] connect
    [listen] listen
    [accept] accept
    [close] close
    [write] write
    [read] read
    [bind] bind
   *[abort] close（linger 设为 0）
 }
call-job = { $thing ->
    [connect] 发出 SYN，等到连接建立
    [listen] 让套接字等待 SYN，不发送任何报文段
    [accept] 从全连接队列取出一个已建立的连接，不发送任何报文段
    [close] 在最后的数据后面发出 FIN
    [write] 把字节放进发送缓冲区，报文段由此产生
    [read] 从接收缓冲区取走字节，让窗口有空位
    [bind] 给套接字指定本地地址和端口，不发送任何报文段
   *[abort] 丢弃一切，发出 RST
 }
ask-socket-call = 这是哪个调用？“{ $job }”
why-socket-call = `{ $name }`：{ $job }（{ $source }）。
reason-socket-call = `{ $name }` 做的是另一件事：{ $job }。
ask-second-bind = 各行是一台主机的套接字：协议、本地端口、对方。没有套接字设置 SO_REUSEPORT。对还是错？“现在程序可以打开 { $wanted } 端口 { $port } 并在那里等待。”
why-second-bind = { $case ->
    [taken] 已有另一个套接字在 { $wanted } 端口 { $port } 等待。新客户端只能交给其中一个（RFC 9293 §3.9.1.1：返回错误，原来的不受影响）。
    [other-protocol] { $other } 端口 { $port } 与 { $wanted } 端口 { $port } 是两个端口：先由 IP 首部里的协议号区分，然后才看端口。
    [remote] 在那一行里，{ $port } 是对方的端口。需要不同的是本地端口。
   *[free] 没有程序占用 { $wanted } 端口 { $port }。
 }
reason-second-bind = { $case ->
    [taken] 那个端口已被同一协议占用。
    [other-protocol] 两种协议各有各的端口号。
    [remote] 看看那个端口在哪一边。
   *[free] 没有哪一行的本地一侧是那个端口。
 }
ask-how-many = { $clients } 个客户端地址可以使用端口 { $first } 到 { $last }。它们总共最多能同时与 { $servers } 个服务器地址的 443 端口有多少个 TCP 连接？
why-how-many = 每个地址有 { $count } 个端口，对另一端的每一对地址和端口，每个都能用一次：{ $clients } × { $servers } × { $count } = { $right }。服务器的端口不会因此减少。
reason-many-65535 = 服务器没有这个限制：它的端口对所有连接都一样，不同的是客户端的地址和端口。
reason-many-one = 服务器的一个端口可以服务许多连接：靠对方的地址和端口区分。
reason-many-fence = 范围的两端都算：{ $last } − { $first } + 1 = { $count }。
reason-many-client = 每个客户端地址都独有这些端口。
reason-many-server = 客户端的端口对另一台服务器可以再用。
ask-queue = 服务器的程序调用了 `listen`，又调用了 { $accepted } 次 `accept`。收到 { $asked } 个 SYN，其中 { $opened } 次握手已完成。没有一方关闭，队列也够长。{ $which ->
    [accept] 全连接队列里有几个连接？
    [syn] 半连接队列里有几个连接？
   *[sockets] 把半打开的也算上，服务器有几个 TCP 套接字？
 }
why-queue = { $which ->
    [accept] 已建立 { $opened } 个，其中 { $accepted } 个被 `accept` 取走：{ $opened } − { $accepted } = { $waiting }。
    [syn] 请求了 { $asked } 个，{ $opened } 次握手已完成：{ $asked } − { $opened } = { $half-open } 个还是半打开的。
   *[sockets] 每个连接一个，共 { $asked } 个，不管在哪个队列；再加上监听的那一个：{ $sockets }。
 }
reason-queue-opened = 那是握手已完成的总数。
reason-queue-accepted = 那些已经离开队列。
reason-queue-half-open = 那些还是半打开的，在半连接队列里等待。
reason-queue-waiting = 那些已建立，在全连接队列里等待。
reason-queue-all = 那是请求的总数。
reason-queue-both = 那是两个队列加在一起。
reason-queue-listener = 漏了监听的那个套接字。
reason-queue-only-accepted = 还没有程序取走的连接，也有自己的套接字。
reason-queue-only-open = 半打开的连接也要保存。
ask-myth-65535 = 对还是错？“`{ $address }` 上的服务器在端口 { $port } 上最多有 65 535 个连接，因为端口号只有这么多。”
ask-myth-same-port = 对还是错？“所有到 `{ $address }` 端口 { $port } 的连接，服务器一侧的端口都是 { $port }。”
ask-myth-new-port = 对还是错？“`{ $address }` 上的服务器在端口 { $port } 接受一个连接后，这个连接会换到新端口，例如 { $other }。”
ask-myth-port-shared = 对还是错？“`{ $address }` 上有程序占了 UDP 端口 { $port }，别的程序就不能用 TCP 端口 { $port }。”
ask-myth-port-each = 对还是错？“在 `{ $address }` 上，TCP 端口 { $port } 和 UDP 端口 { $port } 可以属于两个程序。”
ask-myth-before-accept = 对还是错？“服务器程序还没有调用 accept，客户端就可以连上 `{ $address }` 的端口 { $port } 并发送数据。”
ask-myth-accept-opens = 对还是错？“服务器程序调用 accept 时，`{ $address }` 的端口 { $port } 才发出 SYN·ACK。”
ask-myth-self-connect = 对还是错？“`{ $address }` 上的套接字从端口 { $other } 连接同一地址的端口 { $other }，可以连上自己。”
why-myth-65535 = 一个连接由两个地址和两个端口定义（RFC 9293 §3.4.1）。`{ $address }` 的端口 { $port } 在所有连接里都一样。每多一个客户端地址，就又多出约 6.4 万个端口。
why-myth-same-port = 客户端把 SYN 发到 `{ $address }` 的端口 { $port }，也靠这个端口认出应答。接受连接产生的是新套接字，不是 { $other } 这样的新端口。
why-myth-port-shared = TCP 和 UDP 各有各的端口号。在 `{ $address }` 上，先由 IP 首部里的协议号决定，然后才看端口 { $port }。
why-myth-before-accept = 握手由主机 `{ $address }` 自己完成。已建立的连接在端口 { $port } 的全连接队列里等，到来的数据在它的缓冲区里等。
why-myth-self-connect = 从端口 { $other } 发出的 SYN 回到 `{ $address }` 上的同一个套接字，它正处于 SYN-SENT。这就是同时打开（RFC 9293 §3.5），最后到达 ESTABLISHED。
reason-myth-65535 = 连接不消耗服务器的端口。
reason-myth-same-port = 端口不变，变的是对方的地址和端口。
reason-myth-new-port = 客户端认不出这样的应答。
reason-myth-port-shared = 那是两个不同的端口。
reason-myth-port-each = 由协议区分。
reason-myth-before-accept = 握手不需要程序。
reason-myth-accept-opens = SYN 由主机自己应答。
reason-myth-self-connect = 这很少见，但规则就是这样。
