### TCP 连接怎样建立。

goal = **学完这一课，你能说出：** 三次握手的每个报文段带着什么，哪个号确认哪个号，为什么两个报文段不够。
recap = A 和 B 各用一个 SYN 告知初始序列号，又各自收到对它的确认：这个号加一。B 的 SYN 和 ACK 共用一个报文段，所以三个就够了。第三个报文段到达，B 才知道自己的 SYN 已经送到。
try = 让 SYN 丢失：谁会发现，过了多久？
### TCP 连接怎样建立。

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
