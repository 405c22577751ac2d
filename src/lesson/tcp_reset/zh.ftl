### RST 的各种来由，以及哪些 RST 会被采信。

title = TCP：复位
about = RST 的各种来由，哪些会被采信。
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

## 术语
term-half-open = 一方已没有连接的记录，另一方还不知道（RFC 9293 §3.5.1）。处于 SYN-RECEIVED 的连接也常叫“半打开”（半连接）。

## 题目
exercise-reset-answer = RST、ACK 还是不应答
exercise-reset-believed = 哪个 RST 会被采信
exercise-reset-number = RST 里的序列号
exercise-reset-guesses = 猜中 RST 的序列号
exercise-reset-cause = RST 的原因
exercise-myth-reset = 关于 RST 的误区
option-no-answer = 什么也不发
ask-reset-answer = 一台主机处于这个状态，收到这个报文段。它发出什么？
why-reset-answer = { $right ->
    [rst] 没有这样的连接，或者确认了从未发过的内容，就回 RST。来的报文段带 ACK，所以 RST 的序列号取自那里，即 { $acknowledgment }，自己不带 ACK（RFC 9293 §3.5.2）。
    [rst-ack] 没有这样的连接，就回 RST。来的报文段不带 ACK，所以 RST 的序列号是 0，并确认收到的一切：确认号是 { $behind }（RFC 9293 §3.5.2）。
    [nothing] RST 从不被应答；没有连接，也就没有什么可复位（RFC 9293 §3.10.7）。
   *[ack] 在已建立的连接里，不合适的报文段得到的是一个说明期待的序列号的 ACK，不是 RST（RFC 9293 §3.5.2，RFC 5961 §4）。
 }
reason-reset-answer = { $given ->
    [nothing] 只有收到 RST 或毫无用处的报文段时才不应答。这里必须应答，让对方知道。
    [ack] 只有已建立的连接才用 ACK 说明期待的序列号。{ $state } 状态下没有已建立的连接。
    [rst] { $right ->
        [ack] 不合适的报文段不会复位已建立的连接，否则任何主机都能做到。
        [nothing] 从不用 RST 应答 RST，否则两台主机会无休止地互发 RST。
       *[rst-ack] 来的报文段没有 ACK，无处取序列号。这个 RST 必须带确认才可信。
     }
   *[rst-ack] { $right ->
        [ack] 不合适的报文段不会复位已建立的连接，否则任何主机都能做到。
        [nothing] 从不用 RST 应答 RST，否则两台主机会无休止地互发 RST。
       *[rst] 来的报文段带 ACK，RST 的序列号就取自那里，不必带 ACK。
     }
 }
option-reset-believed = { $outcome ->
    [resets] 连接被复位
    [challenge] 回一个 ACK，连接还在
   *[dropped] 没有反应：RST 被丢弃
 }
ask-reset-believed = 已建立的连接收到一个 RST，序列号是 { $sequence }。会怎样？
why-reset-believed = 窗口从 { $next } 到 { $last }。{ $place ->
    [exact] RST 的序列号正是期待的下一个，所以采信。
    [inside] RST 在窗口内，但不是 { $next }，所以回质询 ACK 求证。
    [last] { $sequence } 是窗口的最后一个序列号：在窗口内，但不是 { $next }，所以回质询 ACK 求证。
    [behind] { $sequence } 是窗口之后的第一个序列号，丢弃。
    [before] { $sequence } 在窗口之前，丢弃。
   *[far] { $sequence } 在窗口之外，丢弃。
 }（RFC 5961 §3.2，RFC 9293 §3.10.7.4）
reason-reset-believed = { $given ->
    [resets] { $right ->
        [challenge] RFC 793 会复位它。如今只有 { $next } 这一个序列号能做到。
       *[dropped] 它根本不在窗口内，窗口从 { $next } 到 { $last }。
     }
    [challenge] { $right ->
        [resets] { $sequence } 正是 RCV.NXT，不必求证。
       *[dropped] 只有窗口内的 RST 才会引出质询 ACK，窗口从 { $next } 到 { $last }。
     }
   *[dropped] { $right ->
        [resets] { $sequence } 正是期待的下一个序列号。
       *[challenge] { $sequence } 在窗口内，窗口从 { $next } 到 { $last }。它可能确实有效，所以要用质询 ACK 求证。
     }
 }
ask-reset-number = { $form ->
    [syn] 这个端口没有程序监听。RST 的确认号是多少？
   *[data] 接收方没有这样的连接。它发的 RST 序列号是多少？
 }
why-reset-number = { $form ->
    [syn] RST 确认收到的一切：{ $sequence } + SYN 的 1 + { $size } 字节数据 = { $right }，按 2³² 取模（RFC 9293 §3.5.2）。
   *[data] 来的报文段带 ACK，RST 的序列号就取自那里：{ $right }。这正是对方期待的下一个，所以对方会采信（RFC 9293 §3.5.2）。
 }
reason-reset-number-same = { $form ->
    [syn] 那是 SYN 自己的序列号。确认号是收到的一切之后的那一个。
   *[data] 那是来的报文段自己的序列号。RST 用的是另一个方向的编号。
 }
reason-reset-number-length = { $form ->
    [syn] SYN 也占一个序列号。
   *[data] 那是在确认数据，而这个 RST 什么也不确认。
 }
reason-reset-number-control = { $form ->
    [syn] SYN 带着 { $size } 字节，RST 要一并确认。
   *[data] 那是从来的报文段自己的序列号数起的。RST 用的是另一个方向的编号。
 }
reason-reset-number-after = 那是从来的报文段自己的序列号数起的。RST 用的是另一个方向的编号。
reason-reset-number-plus = 序列号原样取自 ACK，不加一。
reason-reset-number-zero = { $form ->
    [syn] 这个 RST 的序列号是 0，确认号不是。
   *[data] 只有应答不带 ACK 的报文段时，RST 的序列号才是 0。这里用 0 不会被采信。
 }
ask-guesses = 外部攻击者知道一个连接的地址和端口，却不知道任何序列号。接收方的窗口是 { $window } 字节。{ $form ->
    [old] 按 RFC 793 的规则，窗口内的任何 RST 都能复位。发多少个 RST 就一定能命中？
   *[exact] 按 RFC 5961 的规则，只有完全吻合的序列号才能复位。发多少个 RST 就一定能命中？
 }
why-guesses = { $form ->
    [old] 每个窗口试一次：2³² / { $window } = { $old }。线路够快的话，几秒钟就行。
   *[exact] 2³² = { $all } 个序列号都要试（RFC 5961 §3.2）。落在窗口内的每一个都会引出质询 ACK，而质询 ACK 的数量有限制。
 }
reason-guesses-rule = { $form ->
    [old] 那是每个序列号都试。按旧规则，每个窗口试一次就够。
   *[exact] 那是旧规则：每个窗口试一次。如今必须完全吻合。
 }
reason-guesses-window = 那是窗口的大小，不是要试的次数。
reason-guesses-bits = 序列号有 32 位。
reason-guesses-half = 那大约是平均次数。要有把握，就得全部试完。
option-reset-cause = { $thing ->
    [closed-port] 端口上没有程序监听
    [crash] B 重启过，已没有这个连接的记录
    [late-data] B 的程序已经关闭，A 还在发送
    [unread] B 的程序没读完数据就关闭了
    [abort] A 的程序中止了连接：SO_LINGER 为 0
    [reconnect] A 重启过，又用同一个端口请求连接
   *[forged-window] 外部攻击者猜中了 B 窗口内的一个序列号
 }
reset-sign = { $thing ->
    [closed-port] A 的 SYN 得到的应答是 RST·ACK
    [crash] 空闲一小时后 A 发送数据，B 从未关闭过，却回了不带 ACK 的 RST
    [late-data] B 发了 FIN，A 确认后又发数据，B 对此回了 RST
    [unread] B 确认了 A 的数据，自己没有发过数据，后来发的不是 FIN 而是 RST
    [abort] 一切都已确认，A 发的不是 FIN 而是 RST，而且是它的程序要求的
    [reconnect] B 对一个 SYN 只回了 ACK，A 对此回了 RST，一秒后同一个 SYN 又来了
   *[forged-window] B 对一个 RST 只回了 ACK，连接照常继续，好像什么也没发生
 }
ask-reset-cause = 这是怎么回事？“{ $job }”
why-reset-cause = { $name }：{ $job }（{ $source }）。
reason-reset-cause = 那种原因的现象不同——{ $name }：{ $job }。
ask-myth-always-ack = 对还是错？“{ $port } 端口发出的报文段里，只有第一个 SYN 可以不带 ACK 位。”
ask-myth-reset-syn-ack = 对还是错？“拒绝序列号为 { $number } 的 SYN 时，RST 带 ACK 位。”
ask-myth-reset-window = 对还是错？“只要序列号在接收方窗口内，RST 就能复位与 { $port } 端口的连接。”
ask-myth-outside-reset = 对还是错？“在与 { $port } 端口已建立的连接里，远在窗口之外的数据会得到 RST。”
ask-myth-reset-acknowledged = 对还是错？“序列号为 { $number } 的 RST 会一直重发，直到得到确认。”
ask-myth-reset-reset = 对还是错？“RST 到了关闭的 { $port } 端口，不会得到应答。”
ask-myth-reset-loses = 对还是错？“用 RST 结束连接，已发出而未确认的数据可能丢失，与 { $port } 端口的连接也一样。”
why-myth-always-ack = 应答带 ACK 的报文段时，RST 不带 ACK，序列号取自那里。{ $port } 端口应答 SYN 的 RST 才带（RFC 9293 §3.5.2）。
why-myth-reset-window = 自 RFC 5961 §3.2 起，只有完全吻合的序列号才能复位与 { $port } 端口的连接；窗口内的其他序列号只会引出质询 ACK。
why-myth-outside-reset = 它得到一个说明期待的序列号的空 ACK，然后被丢弃；如果用 RST 应答，任何主机都能结束与 { $port } 端口的连接（RFC 9293 §3.5.2）。
why-myth-reset-acknowledged = 发 RST 的一方立刻删除连接的记录，没有可以重发的。RST { $number } 若丢失，另一方就停在半打开状态，直到它发送报文段（RFC 9293 §3.5.1）。
why-myth-reset-reset = 从不用 RST 应答 RST，否则两台主机会无休止地互发 RST。{ $port } 端口不应答（RFC 9293 §3.10.7.1）。
why-myth-reset-loses = 中止的一方丢弃自己队列里的数据，收到 RST 的一方也一样（RFC 9293 §3.10.5、§3.10.7.4）。如果发往 { $port } 端口的是 FIN，它前面的数据仍会全部送到。
reason-myth-always-ack = RST 应答带 ACK 的报文段时也不带。
reason-myth-reset-syn-ack = 没有确认号，{ $number } 的发送方就不知道它针对的是自己的 SYN。
reason-myth-reset-window = 那是 RFC 793 的规则。
reason-myth-outside-reset = 会有应答，但那是 ACK，不是 RST。
reason-myth-reset-acknowledged = RST 不会得到确认。
reason-myth-reset-reset = 应答 RST 会引来又一个 RST，无休止。
reason-myth-reset-loses = RST 不等任何数据送到。
