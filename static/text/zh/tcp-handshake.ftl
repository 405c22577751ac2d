### TCP 连接怎样建立。

knob-story = 场景
choice-open = 三个报文段
choice-request = 接着发请求
choice-early-write = 第三个带数据
choice-data-on-syn = SYN 带数据
choice-closed-port = 端口未开
choice-simultaneous = 同时打开
choice-old-duplicate = 旧的 SYN
choice-guess = 陌生人猜测
choice-predicted = 陌生人预知

knob-client = A 提出
knob-server = B 提出
choice-all = 全部选项
choice-no-scale = 不用窗口扩大
choice-no-sack = 不用 SACK
choice-no-timestamps = 不用时间戳
choice-mss-only = 只有 MSS
choice-small-mss = MSS 为 536

intro = { $story ->
    [request] **A 请求与 B 建立连接，一打开就发出请求。** 看看对 A 来说，是哪个报文段打开了连接；对 B 来说，又是哪一个。
    [early-write] **A 的程序不等：A 还在 SYN-SENT，它就写了数据。** 数据这时还发不出去。看看是哪个报文段把它带走。
    [data-on-syn] **A 把请求直接放进 SYN。** TCP 允许这样做。看看 B 的程序什么时候拿到它：不会早于第三个报文段。换成 [TCP Fast Open](term:fast-open) 就不用等。
    [closed-port] **B 上没有程序监听 80 端口，** A 还是来请求。把 B 的回答与 SYN·ACK 比一比。
    [simultaneous] **A 请求连接 B，B 也请求连接 A，谁都还没听说对方的请求。** 双方用的正是对方要连的端口。结果是一个连接、两个，还是没有？
    [old-duplicate] **A 请求连接，半秒后放弃，再用同一个端口请求一次。** 第一个 SYN 滞留在网络里，反而比第二个先到 B。B 看不出它是旧的。
    [guess] **X 冒充 A。** 它以 A 的地址为源地址向 B 发一个 SYN，再发一个 ACK。B 的回答去了 A 那里，所以里面的序列号 X 只能猜：4,294,967,296 个里的一个。
    [predicted] **X 冒充 A，而且事先知道 B 会选哪个序列号。** 当初始序列号只是一路递增时，这是做得到的。X 始终看不到 B 的回答。它需要看到吗？
   *[open] **A 请求与 B 建立连接。** 双方各选一个[初始序列号](term:isn)，告诉对方，并且要听到对方的确认。数一数：两个序列号要告知，两个要确认。为什么三个报文段就够？为什么两个不行？
 }

preset-lost-syn = SYN 丢失
preset-lost-syn-ack = SYN·ACK 丢失
preset-lost-ack = 最后的 ACK 丢失
preset-lost-ack-data = 最后的 ACK 丢失，随后有数据
preset-lost-every-syn = A 发的全部丢失
preset-late-syn = SYN 比重发的还晚到
preset-wrong-ack = SYN·ACK 的确认号不对
showed-lost-syn = **A 的定时器到期，重发了同一个 SYN。** 连接晚了这么久才建立。B 只看到一个 SYN。
showed-lost-syn-ack = **两边的定时器都到期：A 重发 SYN，B 重发 SYN·ACK。** 双方都不知道丢的是哪个报文段。重复的报文段没有害处。
showed-lost-ack = **A 已是 ESTABLISHED，B 还在 SYN-RECEIVED。** B 重发了 SYN·ACK，A 对它的回答打开了 B 这一边。
showed-lost-ack-data = **A 的数据同样确认了 B 的 SYN，和丢失的 ACK 一样。** 所以什么都不用重发。
showed-lost-every-syn = **A 一次次重发 SYN，最后放弃。** 它的程序得知超时。B 对这次尝试一无所知。
showed-late-syn = **连接是由重发的 SYN 建立的。** 第一个 SYN 来得太晚，旧的时间戳暴露了它，B 把它丢弃。
showed-wrong-ack = **A 不相信对自己没发过的东西的确认。** 它的 RST 在 B 的窗口之外，被 B 丢弃。双方重发之后，连接建立了。

myth-syn-timeouts = “SYN 在 3、6、12 秒后重发。”
truth-syn-timeouts = 第一次超时是 1 秒，以后每次加倍：1、2、4 秒……（RFC 6298 §2.1、§5.5）。3 秒出自更早的 RFC 1122，如今只剩一处：SYN 重发过的连接，第一批数据的超时时间设为 3 秒（RFC 6298 §5.7）。
myth-syn-data = “SYN 不能携带数据。”
truth-syn-data = 可以。接收方把数据留到连接打开为止（RFC 9293 §3.5、§3.10.7.2）。用 TCP Fast Open，程序甚至更早就能拿到：上一次连接得到的 Cookie 为发送方作证（RFC 7413）。
myth-two-enough = “两个报文段就够了，第三个只是客气。”
truth-two-enough = 如果只要两个，B 现在就为一个 A 早已作废的 SYN 打开了连接。只有第三个报文段能告诉 B：它的序列号送到了，那个 SYN 也是当真的（RFC 9293 §3.5）。
