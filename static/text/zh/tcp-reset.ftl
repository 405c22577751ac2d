### RST 的各种来由，以及哪些 RST 会被采信。

knob-story = 场景
choice-closed-port = 端口未开
choice-wrong-ack = 确认号不对
choice-crash = 服务器崩溃
choice-reconnect = 客户端崩溃
choice-abort = 异常中止
choice-unread = 数据未读
choice-late-data = 关闭后来数据
choice-forged-exact = 伪造：正中
choice-forged-window = 伪造：窗口内
choice-forged-outside = 伪造：窗口外
choice-forged-syn = 伪造 SYN
choice-forged-data = 伪造数据

intro = { $story ->
    [wrong-ack] **B 的 SYN·ACK 在途中被改，确认号变成了 1。** A 发过的东西里没有哪个能用 1 来确认。看看 A 的 RST 用哪个序列号，B 又怎样对待它。
    [crash] **连接已经打开。一秒后 B 断电重启。** A 毫无察觉：连接处于[半打开](term:half-open)状态。再过一秒 A 写了数据。在 B 的回答里找找 ACK 位。
    [reconnect] **连接已经打开。一秒后 A 断电重启，** 再用原来的端口请求与 B 建立连接。B 那里旧连接还在。双方怎样发现不对？
    [abort] **A 的套接字设了 SO_LINGER，时间为 0，A 的程序把它关闭。** 与 FIN 比一比：A 在等什么？
    [unread] **B 的程序没读 A 发来的数据就关闭了套接字。** 数据确实到了，甚至已经确认过。该怎样告诉 A？
    [late-data] **B 的程序关闭了套接字，A 的程序不管，又写了数据。** B 的 FIN 只说明 B 不再发送。A 发来的会怎样？
    [forged-exact] **X 完全看不到这个连接，却以 A 的地址向 B 发 RST，** 碰巧序列号正是 B 期待的下一个。一秒后 A 写了数据。
    [forged-window] **X 以 A 的地址向 B 发 RST，序列号在 B 的窗口内，却不是 B 期待的下一个。** 一秒后 A 写了数据。连接还在吗？
    [forged-outside] **X 以 A 的地址向 B 发 RST，序列号在 B 的窗口之外。** 大多数猜测都是如此：4,294,967,296 个序列号里，窗口只占大约 65,000 个。
    [forged-syn] **X 以 A 的地址和端口向 B 发 SYN，序列号在窗口内。** 按 RFC 793，B 会因此复位连接。
    [forged-data] **X 以 A 的地址向 B 发来四个字节，序列号在窗口之外。** 报文段落在窗口之外，就该发 RST 吗？
   *[closed-port] **A 请求连接 B 的 80 端口，那里没有程序在监听。** 看看 B 的回答里的标志位和序列号：A 凭什么知道它是针对这个 SYN 的？
 }

preset-wrong-refusal = RST 的确认号不对
preset-lost-abort = 中止时的 RST 丢失
preset-lost-answer = 崩溃后的 RST 丢失
showed-wrong-refusal = **RST 没有确认 A 的 SYN，A 就忽略它。** A 重发 SYN；下一个 RST 确认了它，A 就相信了。
showed-lost-abort = **A 的连接没了，B 的还是 ESTABLISHED。** RST 不需要确认，所以没有人重发它。
showed-lost-answer = **A 重发数据，B 又用 RST 回答。** 所以丢失的 RST 只让 A 多等了一次超时。

myth-always-ack = “除了第一个 SYN，每个报文段的 ACK 位都是 1。”
truth-always-ack = 如果来的报文段带 ACK，回它的 RST 就没有 ACK：序列号取自那个确认号，凭这一点就可信。来的报文段不带 ACK（例如 SYN）时，回它的 RST 带确认（RFC 9293 §3.5.2）。
myth-reset-window = “只要序列号落在窗口内，RST 就能复位连接。”
truth-reset-window = 那是 RFC 793 的规则。窗口若是 64 KiB，大约猜 65,000 次就能命中。如今只有序列号完全吻合才复位；落在窗口内的其他序列号换来的是一个质询 ACK（RFC 5961 §3.2，RFC 9293 §3.10.7.4）。
