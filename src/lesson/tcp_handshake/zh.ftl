### TCP 连接怎样建立。

title = TCP：三次握手
about = 三个报文段，丢了任何一个会怎样。
goal = **学完这一课，你能说出：** 三次握手的每个报文段带着什么，哪个号确认哪个号，为什么两个报文段不够。
recap = A 和 B 各用一个 SYN 告知初始序列号，又各自收到对它的确认：这个号加一。B 的 SYN 和 ACK 共用一个报文段，所以三个就够了。第三个报文段到达，B 才知道自己的 SYN 已经送到。
try = 让 SYN 丢失：谁会发现，过了多久？

knob-story = 场景
choice-open = 三个报文段
choice-request = 接着发请求
choice-early-write = 第三个带数据
choice-data-on-syn = SYN 带数据
choice-closed-port = 端口未开
choice-simultaneous = 同时打开
choice-old-duplicate = 旧的 SYN
choice-guess = 攻击者猜测
choice-predicted = 攻击者预知

knob-client = A 提出
knob-server = B 提出
choice-all = 全部选项
choice-no-scale = 不用窗口扩大
choice-no-sack = 不用 SACK
choice-no-timestamps = 不用时间戳
choice-mss-only = 只有 MSS
choice-small-mss = MSS 为 536

intro = { $story ->
    [request] **A 请求与 B 建立连接，连接一建立就发送请求。** 对 A 来说，哪个报文段使连接建立？对 B 来说又是哪一个？
    [early-write] **A 还处于 SYN-SENT，A 的程序就写入了数据。** 数据这时还不能发送。注意是哪个报文段带走了它。
    [data-on-syn] **A 把请求直接放进 SYN。** TCP 允许这样做。注意 B 的程序什么时候拿到请求：不会早于第三个报文段。换成 [TCP Fast Open](term:fast-open) 就不用等。
    [closed-port] **B 上没有程序监听 80 端口，A 请求与它建立连接。** 把 B 的应答与 SYN·ACK 比一比。
    [simultaneous] **A 请求连接 B，B 也请求连接 A，两个 SYN 都还没有到达对方。** 双方用的正是对方要连的端口。结果是一个连接、两个连接，还是没有连接？
    [old-duplicate] **A 请求连接，半秒后放弃，再从同一个端口请求一次。** 第一个 SYN 滞留在网络里，却比第二个先到 B。B 看不出它是旧的。
    [guess] **X 冒充 A。** X 以 A 的地址为源地址向 B 发一个 SYN，再发一个 ACK。B 的应答发往 A，所以其中的序列号 X 只能猜：4 294 967 296 个里的一个。
    [predicted] **X 冒充 A，而且事先知道 B 会选哪个序列号。** 初始序列号只是递增的年代，这是做得到的。X 始终看不到 B 的应答。X 需要看到吗？
   *[open] **A 请求与 B 建立连接；B 上有程序在监听 80 端口。** 双方各选一个[初始序列号](term:isn)，告知对方，并需要得到对方的确认。两个序列号要告知，两个要确认：为什么三个报文段就够？为什么两个不行，又为什么不用四个？
 }

preset-lost-syn = SYN 丢失
preset-lost-syn-ack = SYN·ACK 丢失
preset-lost-ack = 最后的 ACK 丢失
preset-lost-ack-data = 最后的 ACK 丢失，随后有数据
preset-lost-every-syn = A 发的全部丢失
preset-late-syn = 原 SYN 晚于重传到达
preset-wrong-ack = SYN·ACK 的确认号不对
showed-lost-syn = **A 的定时器到期，重发了同一个 SYN。** 连接晚了这么久才建立。B 只看到一个 SYN。
showed-lost-syn-ack = **两边的定时器都到期：A 重发 SYN，B 重发 SYN·ACK。** 双方都不知道丢的是哪个报文段。重复的报文段没有害处。
showed-lost-ack = **A 已是 ESTABLISHED，B 还在 SYN-RECEIVED。** B 重发了 SYN·ACK，A 对它的回答打开了 B 这一边。
showed-lost-ack-data = **A 的数据同样确认了 B 的 SYN，和丢失的 ACK 一样。** 所以什么都不用重发。
showed-lost-every-syn = **A 一次次重发 SYN，最后放弃。** 它的程序得知超时。B 对这次尝试一无所知。
showed-late-syn = **连接是由重发的 SYN 建立的。** 第一个 SYN 来得太晚，旧的时间戳暴露了它，B 把它丢弃。
showed-wrong-ack = **A 不相信对自己没发过的东西的确认。** 它的 RST 在 B 的窗口之外，被 B 丢弃。双方重发之后，连接建立了。

myth-syn-timeouts = “SYN 在 3、6、12 秒后重发。”
truth-syn-timeouts = 第一次超时是 1 秒，正如 A 的定时器所示，以后每次加倍：1、2、4 秒……（RFC 6298 §2.1、§5.5）。3 秒出自更早的 RFC 1122，如今只剩一处：SYN 重发过的连接，第一批数据的超时时间设为 3 秒（RFC 6298 §5.7）。
myth-syn-data = “SYN 不能携带数据。”
truth-syn-data = 可以。接收方把数据保留到连接建立为止（RFC 9293 §3.5、§3.10.7.2）。Linux 会丢弃 SYN 携带的数据，由客户端重发，除非启用了 TCP Fast Open。用 Fast Open，程序甚至更早就能拿到数据：上一次连接得到的 cookie 证明发送方可信（RFC 7413）。
myth-two-enough = “两个报文段就够了，第三个只是客气。”
truth-two-enough = 如果只要两个报文段，B 已为 A 放弃的那个 SYN 建立了连接。只有第三个报文段能告诉 B：它的序列号已送达，那个 SYN 确实有效（RFC 9293 §3.5）。也不需要四个：B 的 ACK 和 SYN 放在同一个报文段里。

## 术语
term-isn = 一方给自己的字节编号时的起点。它由时钟和一个带密钥的散列（输入是双方的地址和端口）合成：同一对端点的序列号随时间递增，外人无法猜到（RFC 6528 §3）。
term-fast-open = 一种扩展：SYN 里的数据不等握手完成就交给程序。上一次连接得到的 cookie 证明地址不是伪造的（RFC 7413）。

## 题目
exercise-handshake-numbers = 握手中的序列号
exercise-handshake-states = 双方的状态
exercise-handshake-losses = 丢失、迟到、被拒
exercise-syn-timeout = SYN 何时重发
exercise-handshake-offers = 选项商定了什么
exercise-myth-handshake = 关于三次握手的误区
ask-handshake-number = A 与 B 建立连接，再发送 { $size } 字节。问号处的数是多少？请写报文段里的原值。
why-handshake-number = 是 { $right }。{ $place ->
    [syn-ack-ack] 确认号是期待的下一个序列号。A 的 SYN 占了 { $initial }，所以下一个是它加一（RFC 9293 §3.4）。
    [third-ack] 确认号是期待的下一个序列号。B 的 SYN 占了 { $initial }，所以下一个是它加一（RFC 9293 §3.4）。
    [third-seq] A 的 SYN 占了 { $initial }。ACK 不占序列号，所以这里是 A 的下一个序列号（RFC 9293 §3.4）。
    [data-seq] A 的 SYN 占了 { $initial }，ACK 不占，所以第一个数据字节紧跟在 SYN 之后（RFC 9293 §3.4）。
    [data-ack] A 的 SYN 占了 { $initial }，{ $size } 字节占了其后的 { $size } 个序列号。确认号是再往后的一个，按 2³² 取模（RFC 9293 §3.4）。
   *[answer-seq] B 的 SYN 占了 { $initial }，B 没有发过数据，所以它的下一个序列号是这个数加一（RFC 9293 §3.4）。
 }
reason-handshake-syn = 少了一。SYN 也占一个序列号，所以才能被确认；这里漏数了它。
reason-handshake-start = 那是 A 第一个数据字节的序列号，而这里 { $size } 字节都已收到。
reason-handshake-other = 那是另一个方向的编号。这里的数属于 { $owner } 的编号。
reason-handshake-more = 多了一。SYN 占一个序列号，ACK 不占。
reason-handshake-relative = 工具常显示相对序列号，报文段里是原值：从 { $initial } 数起。
option-handshake = { $thing ->
    [syn] A 的定时器 1 秒后到期，A 重发同一个 SYN。B 什么也没有收到。
    [ack] B 的定时器到期，B 重发 SYN·ACK。A 已处于 ESTABLISHED，再确认一次。
    [closed] B 回 RST·ACK，A 的程序得知连接被拒绝。
    [ack-data] 数据报文段同样确认了 B 的 SYN，B 的连接由此建立。不用重发任何报文段。
    [syn-ack] 双方都等不到应答。A 的定时器先启动，也先到期：A 重发 SYN；B 重发 SYN·ACK。
    [old-syn] B 作了应答，A 回的 RST 用的正是 B 的确认号，B 回到 LISTEN。
    [crossed] 双方都进入 SYN-RECEIVED，都回 SYN·ACK，最后得到一个连接。
   *[late-copy] B 丢弃它，用 ACK 说明 B 期待的序列号，连接不变。
 }
handshake-case = { $thing ->
    [syn] A 的 SYN 丢失
    [ack] 握手的最后一个 ACK 丢失，A 的程序也没有写数据
    [closed] A 请求的端口上没有程序监听
    [ack-data] 握手的最后一个 ACK 丢失，A 紧接着发送数据
    [syn-ack] B 的 SYN·ACK 丢失，双方的定时器都设为 1 秒
    [old-syn] A 的旧 SYN 到达 B，而 A 正以另一个序列号处于 SYN-SENT
    [crossed] A 和 B 同时请求对方，各自用的正是对方要连的端口
   *[late-copy] 连接已建立，A 的 SYN 的副本才到达 B
 }
ask-handshake-lost = { $job }。会怎样？
why-handshake-lost = { $job }：{ $name }（{ $source }）
reason-handshake-lost = 那是另一种情况：{ $job }。
option-states = A：{ $a }，B：{ $b }
ask-states = B 监听 { $port } 端口，A 请求建立连接。{ $moment ->
    [syn-sent] A 的 SYN 正在途中。
    [syn-arrived] B 刚刚应答了 A 的 SYN，应答正在途中。
    [syn-ack-arrived] A 刚刚确认了 B 的 SYN·ACK，这个 ACK 正在途中。
    [ack-arrived] 第三个报文段刚刚到达 B。
    [syn-ack-lost] B 的 SYN·ACK 丢失，还没有定时器到期。
    [ack-lost] 第三个报文段丢失，还没有定时器到期。
    [refused] 其实没有程序在监听：B 的 RST·ACK 刚刚到达 A。
    [crossed] 与此同时 B 不再监听，改从 { $port } 端口请求连接 A 正在使用的端口。两个 SYN 都刚刚到达。
   *[old-duplicate] A 的一个旧 SYN 先到了 B。A 对 B 的应答发出的 RST 刚刚到达 B，A 的新 SYN 还在途中。
 }双方各处于什么状态？
why-states = A 处于 { $a }，B 处于 { $b }。{ $moment ->
    [syn-sent] A 一发出 SYN 状态就变了，B 还一无所知。
    [syn-arrived] B 作了应答，所以处于 SYN-RECEIVED，A 还没有收到。
    [syn-ack-arrived] A 的 SYN 得到了确认，所以 A 的连接已建立。B 还在等待自己的 SYN 被确认。
    [ack-arrived] 双方都看到自己的 SYN 得到了确认。
    [syn-ack-lost] B 一作应答状态就变了。A 什么也没收到，也分不清丢的是哪一个。
    [ack-lost] SYN·ACK 一到，A 就是 ESTABLISHED。B 还在等自己的 SYN 被确认，之后会重发 SYN·ACK。
    [refused] B 本来就没有连接，也没有建立；RST 确认了 A 的 SYN，A 的连接随之删除。
    [crossed] 双方收到的都是没有 ACK 的 SYN，都回了 SYN·ACK。
   *[old-duplicate] RST 让 B 从 SYN-RECEIVED 回到 LISTEN。A 一直处于 SYN-SENT：对别的 SYN 的应答不算应答。
 }（RFC 9293 §3.5）
reason-states = { $wrong ->
    [a] B 的状态对，但 A 处于 { $a }。
    [b] A 的状态对，但 B 处于 { $b }。
   *[both] 都不对：A 处于 { $a }，B 处于 { $b }。
 }{ $moment ->
    [syn-sent] SYN 还没有到。
    [syn-arrived] B 的应答还没有到。
    [syn-ack-arrived] ACK 还没有到。
    [ack-arrived] 三个报文段都已到达。
    [syn-ack-lost] 发送会改变发送方的状态，丢失的报文段不会改变对方的状态。
    [ack-lost] 发送会改变发送方的状态，丢失的报文段不会改变对方的状态。
    [refused] RST 确认了 SYN，这次请求就结束了。
    [crossed] 两个 SYN 都还没有被确认。
   *[old-duplicate] RST 针对的只是旧的 SYN。
 }
ask-syn-timeout = SYN 在第 0 秒发出，始终没有应答。第一次超时是 1 秒。{ $form ->
    [time] 第 { $count } 次重传在第几秒？
   *[wait] 第 { $count } 次重传之后要等几秒？
 }
why-syn-timeout = 每超时一次，等待时间加倍：1、2、4 秒……（RFC 6298 §5.5）。{ $form ->
    [time] 前面的等待全部过去，才是第 { $count } 次重传：2^{ $count } − 1 = { $time } 秒。
   *[wait] 加倍 { $count } 次之后是 2^{ $count } = { $wait } 秒。（允许设 60 秒或更大的上限，§2.5。）
 }
reason-syn-timeout-other = { $form ->
    [time] 那是它之后要等多久，问的是它在什么时候发出。
   *[wait] 那是它发出的时刻，问的是之后要等多久。
 }
reason-syn-timeout-old = 那是按初值 3 秒算的，是 RFC 1122 的规定。RFC 6298 §2.1 的初值是 1 秒。
reason-syn-timeout-before = 那是它之前的等待时间。
reason-syn-timeout-same = 等待时间不是固定的：每超时一次就加倍。
reason-syn-timeout-next = 多加倍了一次。
ask-offers = 两边的链路都能传 1500 字节的数据包，两个 SYN 的选项如下。{ $form ->
    [data] A 发给 B 的一个报文段最多能装多少字节数据？
    [window] 后来 A 发的一个报文段，窗口字段是 { $field }。这是多少字节？
   *[syn-window] A 的 SYN 里，窗口字段是 { $field }。这是多少字节？
 }
why-offers = { $form ->
    [data] B 告知自己能收 { $mss } 字节。{ $timestamps ->
        [yes] 双方都发了时间戳，每个报文段要留 12 字节给这个选项：{ $right }（RFC 9293 §3.7.1，RFC 7323 §3.2）。
       *[no] 并非双方都发了时间戳，报文段里就没有它，{ $right } 字节全是数据（RFC 9293 §3.7.1）。
     }A 自己能收多大，与这个方向无关。
    [window] { $scaled ->
        [yes] 两个 SYN 都有这个选项，所以 A 的窗口要按 A 的 SYN 里的移位数左移：{ $field } × { $factor } = { $right }（RFC 7323 §2.2）。
       *[no] 并非两个 SYN 都有这个选项，所以窗口都不扩大：{ $right }（RFC 7323 §2.2）。
     }
   *[syn-window] SYN 里的窗口从不扩大，因为那时什么都还没商定：{ $right }（RFC 7323 §2.2）。
 }
reason-offers-own = 那是从 A 能收多大算起的。这个方向要看 B 的 MSS；MSS 不是商定的。
reason-offers-options = { $timestamps ->
    [yes] 双方都提出了时间戳，每个报文段要为它留 12 字节。
   *[no] 双方都提出时间戳才会用它。这些报文段里没有选项。
 }
reason-offers-headers = MSS 只算数据和选项，IP 与 TCP 首部的 40 字节早已扣除。
reason-offers-link = 那是整个数据包，连首部在内。
reason-offers-scale = { $form ->
    [syn-window] SYN 里的窗口不扩大。
   *[window] { $scaled ->
        [yes] 两个 SYN 都有这个选项，所以字段值要移位。
       *[no] 要两个 SYN 都有这个选项，窗口才会扩大。
     }
 }
reason-offers-other-scale = 双方各自告知自己的移位数。A 的窗口用 A 的 SYN 里的移位数。
reason-offers-product = 这个选项是移位：n 表示乘以 2ⁿ。
ask-myth-two-segments = 对还是错？“与 { $port } 端口建立连接，两个报文段就够：序列号为 { $number } 的 SYN，和确认号为 { $after } 的 SYN·ACK。”
ask-myth-third-tells = 对还是错？“只有第三个报文段才能让 { $port } 端口上的服务器知道，它自己的序列号 { $number } 送到了。”
ask-myth-four-segments = 对还是错？“与 { $port } 端口建立连接要四个报文段，因为两个 SYN 需要两个 ACK。”
ask-myth-syn-data = 对还是错？“发往 { $port } 端口的 SYN 如果带数据，就是格式错误。”
ask-myth-syn-kept = 对还是错？“发往 { $port } 端口的 SYN 可以带数据；不用 Fast Open 时，连接建立后程序才拿到它。”
ask-myth-third-data = 对还是错？“与 { $port } 端口握手的第三个报文段可以携带第一个请求。”
ask-myth-syn-retries = 对还是错？“发往 { $port } 端口的 SYN 得不到应答，就在 3、6、12 秒后重发。”
ask-myth-isn-secret = 对还是错？“SYN·ACK 的序列号 { $number } 必须难以猜测，否则外部攻击者能以别的主机的地址与 { $port } 端口建立连接。”
ask-myth-isn-zero = 对还是错？“与 { $port } 端口的每个连接都从序列号 0 开始，{ $number } 要到后来才会出现。”
ask-myth-mss-agreed = 对还是错？“与 { $port } 端口的连接，两个方向都用两个 MSS 里较小的那个。”
ask-myth-mss-each = 对还是错？“同一个与 { $port } 端口的连接里，一个方向的最长报文段可以比另一个方向的长。”
ask-myth-last-ack = 对还是错？“与 { $port } 端口握手的第三个报文段丢失，客户端就必须重新开始。”
why-myth-two-segments = 服务器必须知道自己的序列号 { $number } 已经送到，也要知道那个 SYN 确实有效：它也许是滞留已久的旧 SYN。这两点都靠第三个报文段（RFC 9293 §3.5）。
why-myth-four-segments = 服务器的 SYN 和 ACK 合在一个报文段里，三个就够。（双方同时打开时倒真是四个：RFC 9293 §3.5。）与 { $port } 端口无关。
why-myth-syn-data = SYN 可以携带数据，服务器把它保留到连接建立（RFC 9293 §3.5）。用 Fast Open，{ $port } 端口上的程序甚至更早拿到（RFC 7413）。
why-myth-third-data = 客户端发第三个报文段时已是 ESTABLISHED，发往 { $port } 端口的数据可以一起走（RFC 9293 §3.10.7.3）。
why-myth-syn-retries = 第一次超时是 1 秒，以后加倍：发往 { $port } 端口的 SYN 在 1、3、7 秒时重发（RFC 6298 §2.1、§5.5）。从 3 秒开始是更早的 RFC 1122 的规定。
why-myth-isn = 初始序列号由时钟和一个秘密合成（RFC 6528 §3）。能预知 { $number } 的主机，不必收到 SYN·ACK 就能确认它，从而冒用别的主机的地址与 { $port } 端口建立连接。
why-myth-mss-agreed = MSS 是告知，不是商定：它限制的是对方发多大（RFC 9293 §3.7.1）。发往 { $port } 端口和从它发出的报文段，大小可以不同。
why-myth-last-ack = 客户端的连接已建立。它发往 { $port } 端口的任何报文段都同样确认服务器的 SYN；它若什么也不发，服务器会重发 SYN·ACK，再得到一个 ACK（RFC 9293 §3.10.7.4）。
reason-myth-two-segments = 那样服务器不知道自己的序列号是否送到。
reason-myth-third-tells = 前两个做不到：只有对 SYN·ACK 的确认能告诉它。
reason-myth-four-segments = SYN 和 ACK 只是两个位，可以在同一个报文段里。
reason-myth-syn-data = 它可以带数据。
reason-myth-syn-kept = SYN 可以带数据，服务器会留着它。
reason-myth-third-data = 没有哪条规定禁止：客户端的连接已建立。
reason-myth-syn-retries = 那是旧规定。
reason-myth-isn-secret = 外部攻击者看不到应答，只能猜。
reason-myth-isn-zero = 工具里的相对序列号从 0 开始，报文段里的不是。
reason-myth-mss-agreed = 两个方向各有各的。
reason-myth-mss-each = 双方各自告知自己能收多大。
reason-myth-last-ack = 客户端甚至察觉不到。
