### RST 的各种来由，以及哪些 RST 会被采信。

goal = **学完这一课，你能说出：** 主机为什么用 RST 应答 SYN，客户端凭什么知道这个 RST 是针对自己的。
recap = B 的 80 端口没有程序监听，所以主机 B 用 RST 应答 A 的 SYN。RST 确认的正是这个 SYN，所以 A 采信它，并告诉程序：连接被拒绝。
try = 改掉 RST 的确认号：A 还会采信吗？

knob-story = 场景
choice-closed-port = 端口未开
choice-wrong-ack = 确认号不对
choice-crash = 服务器崩溃
choice-reconnect = 客户端崩溃
choice-abort = 异常中止
choice-unread = 数据没有读
choice-late-data = 关闭后又来数据
choice-forged-exact = 伪造：正中
choice-forged-window = 伪造：窗口内
choice-forged-outside = 伪造：窗口外
choice-forged-syn = 伪造 SYN
choice-forged-data = 伪造数据

intro = { $story ->
    [wrong-ack] **B 的 SYN·ACK 在途中被改，确认号变成 1。** A 没有发送过可以用 1 确认的内容。注意 A 的 RST 用哪个序列号，B 又怎样处理它。
    [crash] **连接已建立。一秒后 B 断电重启。** A 没有察觉：连接处于[半打开](term:half-open)状态。再过一秒，A 写入数据。在 B 的应答里找找 ACK 位。
    [reconnect] **连接已建立。一秒后 A 断电重启，** 再从原来的端口请求与 B 建立连接。B 仍保留着旧连接。双方怎样发现？
    [abort] **A 的套接字设了 SO_LINGER，时间为 0，A 的程序把它关闭。** 与 FIN 比一比：A 在等待什么？
    [unread] **B 的程序没有读 A 发来的数据就关闭了套接字。** 数据确实已到达，甚至已得到确认。应当怎样通知 A？
    [late-data] **B 的程序关闭了套接字，A 的程序仍然写入数据。** B 的 FIN 只说明 B 不再发送。A 发来的数据会怎样？
    [forged-exact] **X 看不到这个连接，却以 A 的地址向 B 发送 RST，** 碰巧序列号正是 B 期待的下一个。一秒后 A 写入数据。
    [forged-window] **X 以 A 的地址向 B 发送 RST，序列号在 B 的窗口内，但不是 B 期待的下一个。** 一秒后 A 写入数据。连接还在吗？
    [forged-outside] **X 以 A 的地址向 B 发送 RST，序列号在 B 的窗口之外。** 大多数猜测都是如此：4 294 967 296 个序列号里，窗口只占大约 65 000 个。
    [forged-syn] **X 以 A 的地址和端口向 B 发送 SYN，序列号在窗口内。** 按 RFC 793，B 会因此复位连接。
    [forged-data] **X 以 A 的地址向 B 发送四个字节，序列号在窗口之外。** 报文段落在窗口之外，就应当发送 RST 吗？
   *[closed-port] **A 请求连接 B 的 80 端口，那里没有程序在监听。** 看看 B 的应答里的标志位和序列号：A 怎样知道它应答的是这个 SYN？一秒后，A 上的一个程序手工构造一个 ACK，发到同一端口。比较两个 RST。
 }

preset-wrong-refusal = RST 的确认号不对
preset-lost-abort = 中止时的 RST 丢失
preset-lost-answer = 崩溃后的 RST 丢失
showed-wrong-refusal = **RST 没有确认 A 的 SYN，A 就忽略它。** A 重发 SYN；下一个 RST 确认了它，A 就相信了。
showed-lost-abort = **A 的连接没了，B 的还是 ESTABLISHED。** RST 不需要确认，所以没有人重发它。
showed-lost-answer = **A 重发数据，B 又用 RST 回答。** 所以丢失的 RST 只让 A 多等了一次超时。

myth-always-ack = “除了第一个 SYN，每个报文段的 ACK 位都是 1。”
truth-always-ack = 如果收到的报文段带 ACK，应答它的 RST 就不带 ACK：序列号取自对方的确认号，这就足以让对方采信。收到的报文段不带 ACK（例如 SYN）时，应答它的 RST 带确认（RFC 9293 §3.5.2）。
myth-reset-window = “只要序列号落在窗口内，RST 就能复位连接。”
truth-reset-window = 那是 RFC 793 的规则。窗口是 64 KiB 时，大约猜 65 000 次就能命中。如今只有序列号完全吻合才复位；落在窗口内的其他序列号会得到一个质询 ACK（RFC 5961 §3.2，RFC 9293 §3.10.7.4）。
