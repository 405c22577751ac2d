### TCP 在主机上做出的每个决定（RFC 9293）。一条消息就是一个步骤。

## 程序的请求
call-tcp-listen = `listen`：在 TCP 端口 { $port } 上等待连接。
call-tcp-connect = `connect`：请求与 `{ $target }` 建立连接。
call-tcp-accept = `accept`：从端口 { $port } 的全连接队列取出第一个连接。
call-tcp-write = 向套接字 { $socket } `write`：{ $size } 字节。
call-tcp-read = 从套接字 { $socket } `read`。
call-tcp-shutdown = 对套接字 { $socket } `shutdown`：不再写入。
call-tcp-close = `close` 套接字 { $socket }。
call-tcp-abort = `abort` 套接字 { $socket }：中止连接。
call-tcp-unlisten = 不再监听 TCP 端口 { $port }。
call-tcp-set = 更改新套接字的初始设置。
call-tcp-reboot = 断电。{ $node } 重新启动，没有任何连接的记录。

## 程序得到的通知
told-connected = 套接字 { $socket } 已连接。
told-accepted = 端口 { $port } 上的 `accept` 返回套接字 { $socket }：来自 `{ $remote }` 的连接。
told-writes = 程序向套接字 { $socket } 写入 { $size } 字节。
told-read = { $size ->
    [0] 套接字 { $socket }：`read` 返回 0 字节，流已结束。
   *[other] 程序从套接字 { $socket } 读出 { $size } 字节。
 }
told-read-waits = 套接字 { $socket }：还没有可读的数据，`read` 等待。
told-end = 套接字 { $socket }：对方没有数据要发了。{ $unread ->
    [0] `read` 返回 0 字节。
   *[other] 还有 { $unread } 字节未读，读完之后 `read` 返回 0 字节。
 }
told-closes = 程序关闭套接字 { $socket }。
told-shuts-down = 程序关闭套接字 { $socket } 的写方向：不再发送，但仍然读。
told-urgent = 套接字 { $socket }：有紧急数据。
told-refused = 套接字 { $socket }：连接被拒绝。
told-reset = 套接字 { $socket }：连接被对方复位。
told-unanswered = 套接字 { $socket }：还没有应答，{ $node } 继续重试。
told-trouble = 套接字 { $socket }：ICMP 报告有问题，{ $node } 继续重试。
told-timed-out = 套接字 { $socket }：连接超时。
told-not-open = 套接字 { $socket }：连接不存在。
told-closing = 套接字 { $socket }：连接正在关闭。
told-address-in-use = 端口 { $port }：地址已被占用。
told-no-port = 没有空闲端口可用来连接 `{ $target }`。
told-connection-exists = 到 `{ $target }` 的连接已经存在。
told-nothing-to-accept = 端口 { $port } 上没有等待的连接。

## 定时器
timer-retransmission = 等待确认
timer-persist = 等待窗口
timer-acknowledgment = 延迟确认
timer-keepalive = 保活
timer-time-wait = 2 MSL
timer-fin-wait-2 = 等待 FIN

## 保存的状态
view-tcp-sockets = 套接字
view-tcp = TCP
panel-sockets = 套接字列表
hint-sockets = 相当于 `ss -tano` 的输出，状态用 RFC 的名称
ss-of = { $node } 的套接字
ss-none = 还没有打开任何套接字。
column-socket = 套接字
column-recv-q = 接收队列
column-send-q = 发送队列
column-local = 本地
column-remote = 远端
column-timer = 定时器（到期时刻）

## 数字
initial-number = { $number }（从它起记作 0）

## 打开
tcp-address-in-use = **端口 { $port } 已被占用，程序不能在此监听。** 要么另有程序在监听，要么该端口的某个连接仍然存在。处于 TIME-WAIT 的连接也算，除非程序设置了 SO_REUSEADDR。在 Linux 上，如果每个程序都设置 SO_REUSEPORT，多个程序可以监听同一端口。
tcp-connection-exists = **从 `{ $local }` 到 `{ $target }` 的连接已经存在，状态为 { $state }。** 两个地址和两个端口确定一个连接，所以不能再有第二个。程序得到一个错误，不发送任何报文段。
tcp-listen = **程序开始监听端口 { $port }：CLOSED → LISTEN。** 套接字 { $socket } 不发送任何报文段，只等待 SYN。
tcp-open = **程序请求建立连接：{ $from } → SYN-SENT。** { $node } 用时钟和一个秘密算出初始序列号 { $initial }，外人无法猜到。SYN 携带这个序列号，以及 { $node } 支持的选项。
tcp-syn-received = **收到 SYN：LISTEN → SYN-RECEIVED。** 对方的序列号从 { $theirs } 开始，{ $node } 的从 { $initial } 开始。一个报文段完成两件事：SYN 告知 { $initial }，ACK 确认 { $theirs } 加一。
tcp-established-active = **收到 SYN·ACK：SYN-SENT → ESTABLISHED。** 确认号正好是本次 SYN 的序列号加一，说明它应答的就是这个 SYN，而不是更早的 SYN。对方的序列号从 { $theirs } 开始，{ $node } 随即确认。{ $timed ->
    [no] { $node } 的 SYN 发送过不止一次，无法判断应答的是哪一次，所以不测量往返时延。
    [echo] SYN·ACK 带回了 { $node } 在 { $rtt } 前发送的 SYN 的时间戳：以此作为往返时延。
   *[other] 往返时延：{ $rtt }。
 }
tcp-agreed = **只有双方的 SYN 都带了的选项才生效。** 窗口扩大：{ $scale ->
    [yes] 启用，此后收到的窗口值要乘以 { $factor }
   *[no] 不启用
 }。选择确认：{ $sack ->
    [yes] 启用
   *[no] 不启用
 }。时间戳：{ $timestamps ->
    [yes] 启用，每个报文段都带
   *[no] 不启用
 }。MSS 不是协商的：双方各自声明上限。{ $node } 在一个报文段里最多放 { $size } 字节的选项和数据。
tcp-established-cookie = **cookie 代替了 SYN-RECEIVED：LISTEN → ESTABLISHED。** { $node } 此前没有保存任何状态；各选项中，cookie 只含 MSS。
tcp-established-passive = **{ $node } 的 SYN 得到确认：SYN-RECEIVED → ESTABLISHED。** 到这时 { $node } 才知道对方能收到自己的报文段。双方都知道了对方的初始序列号。
tcp-queued = **连接进入端口 { $port } 的全连接队列。** 队列中现有 { $waiting } 个连接，等待程序调用 `accept`。
tcp-accepted = **`accept` 从队列取出第一个连接：套接字 { $socket }，来自 `{ $remote }`。** 端口 { $port } 上{ $waiting ->
    [0] 没有其他连接在等待。
   *[other] 还有 { $waiting } 个连接在等待。
 }不发送任何报文段：连接在此之前已建立。
tcp-no-port = **没有空闲端口可用于连接 `{ $target }`。** { $node } 可用的端口从 { $first } 到 { $last }，每一个都已有到该地址和端口的连接。连接其他地址或端口时，这些端口仍然可用。
tcp-early-data = **随 SYN 到达的 { $size } 字节先缓存，现在才交付给程序。** 此前连接还没有建立。
tcp-simultaneous-open = **收到不带 ACK 的 SYN：对方也在同时请求连接。SYN-SENT → SYN-RECEIVED。** 对方的序列号从 { $theirs } 开始。双方带上 ACK 重发自己的 SYN，最终得到一个连接，而不是两个。
tcp-syn-ack-crossed = **SYN 是重复的：序列号 { $sequence } 已经收到过；同一报文段里的 ACK 是新的。** { $node } 忽略 SYN，接受 ACK：它确认了 { $node } 的 SYN。
tcp-open-given-up = **还没有收到应答，程序就关闭了：SYN-SENT → CLOSED。** 不发送任何报文段。如果 SYN·ACK 后来才到，会得到一个 RST。
tcp-bad-ack-of-syn-sent = **确认号是 { $acknowledgment }；只有 { $expected } 才能应答这个 SYN。** 被确认的内容不是这个连接发送的，例如一个迟到的旧 SYN。{ $node } 以 { $acknowledgment } 为序列号发送 RST，然后继续等待。
tcp-reset-of-other-syn = **这个 RST 的确认号是 { $acknowledgment }，不是针对 { $node } 的 SYN 的：忽略。** 如果真是拒绝这个 SYN，确认号应为 { $expected }。{ $node } 继续等待。
tcp-bad-ack-of-syn = **确认号 { $acknowledgment } 不是针对 { $node } 的 SYN 的。** { $node } 以这个号为序列号发送 RST，状态仍为 SYN-RECEIVED。
tcp-no-syn = **既不是 SYN 也不是 RST：丢弃。** 在 SYN-SENT 状态，{ $node } 还不知道对方的初始序列号，只有 SYN 会告知它。
tcp-reset-without-ack = **RST 不带确认：忽略。** 这样的报文段任何主机都能发送。真正的拒绝会确认 SYN。
tcp-refused = { $state ->
    [SYN-SENT] **RST 确认了 { $node } 的 SYN：连接被拒绝。SYN-SENT → CLOSED。**
   *[other] **RST 的序列号正是 { $node } 期待的：连接被拒绝。{ $state } → CLOSED。**
 } { $program ->
    [closed] 程序早已关闭套接字。
   *[told] 程序得到通知。
 }
tcp-timeout-syn = **{ $waited } 内没有收到对 SYN 的应答。** 可能 SYN 丢失，可能应答丢失，也可能没有这台主机：{ $node } 无法分辨。{ $node } 原样重发 SYN，{ $backoff ->
    [doubled] 下一次等 { $next }，时间加倍。
   *[longest] 再等 { $next }，到上限，不再加倍。
 }
tcp-timeout-syn-ack = **定时器到期：{ $waited } 内没有收到 ACK。** 可能 SYN·ACK 丢失，可能 ACK 丢失，也可能没有这台主机：{ $node } 无法分辨。{ $node } 原样重发同一个报文段，序列号不变，{ $backoff ->
    [doubled] 下一次等 { $next }，时间加倍。
   *[longest] 再等 { $next }，到上限，不再加倍。
 }

## 没有连接，或者还没有连接
tcp-closed = **端口 { $port } 没有程序在监听。** SYN 得到一个 RST。RST 确认了这个 SYN，发送方由此知道被拒绝的是哪个 SYN。
tcp-closed-ack = **{ $node } 没有这个连接。** 报文段得到一个 RST。RST 的序列号取自收到的确认号，所以发送方会采信；RST 自己不带 ACK。
tcp-reset-for-nobody = **收到 RST，但 { $node } 没有对应的连接：忽略。** 从不用 RST 应答 RST，否则两台主机会无休止地互发。
tcp-listen-reset = **在 LISTEN 收到 RST：忽略。** 在 LISTEN 状态，{ $node } 没有可以被它结束的连接。
tcp-listen-ack = **收到一个 ACK，但 { $node } 没有对应的连接。** 在 LISTEN 状态，任何确认都不对。报文段得到一个 RST，RST 的序列号就是它的确认号。
tcp-listen-other = **没有 SYN，没有 ACK，也没有 RST：丢弃。**
tcp-broadcast = **TCP 报文段发往广播或组播地址：丢弃。** 一个 TCP 连接只有两端。
drop-tcp-checksum = **TCP 校验和不对，{ $node } 静默丢弃报文段。** 损坏的可能正是序列号或端口，{ $node } 不知道该通知哪一方。丢失的数据要等发送方的定时器到期后重传。
tcp-syn-queue-full = **端口 { $port } 已有 { $size } 个半打开的连接：半连接队列已满，SYN 被丢弃。** 正常客户端得不到应答，1 秒后重发 SYN。
tcp-accept-queue-full = **端口 { $port } 的全连接队列已满，报文段被丢弃。** 程序调用 `accept` 太慢。RFC 9293 没有规定这个队列；Linux 同样丢弃，让对方重试。
tcp-ack-ignored = **端口 { $port } 的全连接队列已满，所以忽略这个报文段，连同本该让连接建立的 ACK。** 本机停留在 SYN-RECEIVED，对方却认为连接已经建立。RFC 9293 没有规定这个队列；Linux 也这样做：定时器到期后重发 SYN·ACK。
tcp-cookie-sent = **半连接队列已满：{ $node } 用 cookie 应答：{ $word }，不保存任何状态。** 在这个模型里，5 位是时间槽 { $slot }；3 位是索引 { $index }，代表 MSS { $mss }；24 位是带密钥的散列 { $hash }，输入包括双方的地址和端口、SYN 的序列号、时间槽和索引。合起来就是初始序列号 { $cookie }。只有收到过它的主机才能确认它。
tcp-cookie-right = **ACK 带回了 cookie { $cookie }：时间槽有效，散列也对。** { $node } 这时才建立连接，依据只有这个 cookie：MSS { $mss }。SYN 提出过的窗口扩大、SACK 和时间戳都已丢失，因为 { $node } 没有保存那个 SYN。
tcp-cookie-stale = **cookie { $cookie } 已过期。** 它的时间槽是 { $slot }，现在是 { $now }。一个时间槽 64 秒；cookie 在它自己的时间槽和下一个时间槽内有效。发送方得到一个 RST。
tcp-cookie-wrong = **{ $cookie } 不是 { $node } 发给这个发送方的 cookie。** 后 24 位是 { $hash }，与由这些地址、端口和序列号算出的散列不符。猜中的概率是 16 777 216 分之一。发送方得到一个 RST，{ $node } 不保存任何状态。

## 数据
tcp-sent = **{ $node } 从序列号 { $sequence } 起发送 { $size } 字节。** { $left ->
    [0] 程序写入的数据全部发出。
   *[other] 还有 { $left } 字节等待发送。
 }
tcp-sent-with-fin = **{ $node } 从序列号 { $sequence } 起发送最后 { $size } 字节，并带上 FIN。** 程序已经关闭，后面不会再有数据。
tcp-data = **{ $size } 字节按序到达。** { $node } 期待的下一个序列号是 { $next }。
tcp-data-beyond = **{ $size } 字节提前到达：前面还缺 { $gap } 字节。** { $node } 先缓存，并立刻再次确认 { $next }。这个重复 ACK 告诉发送方有缺口。
tcp-data-fills = **{ $size } 字节补上了缺口。** 连同先前缓存的，现在有 { $moved } 字节按序。{ $node } 接着期待 { $next }，并立刻确认。
tcp-read = { $size ->
    [0] **对套接字 { $socket } 的 `read` 返回 0 字节：流已结束。**
   *[other] **程序从套接字 { $socket } 读出 { $size } 字节。**
 } { $left ->
    [0] 接收缓冲区已空。
   *[other] 接收缓冲区里还有 { $left } 字节。
 }
tcp-delayed-ack = **{ $node } 推迟发送 ACK，想让数据捎带；{ $delay } 内没有数据，只好单独发出。**
tcp-acknowledged = **确认号为 { $number }：{ $number } 之前的字节都已收到，其中新确认 { $size } 字节。** { $node } 把它们从发送缓冲区删除，为其余数据重新启动定时器。
tcp-acknowledged-all = **确认号为 { $number }：{ $number } 之前的字节都已收到，其中新确认 { $size } 字节。** 没有在途数据，定时器停止。
tcp-duplicate-ack = **第 { $count } 个重复 ACK：对方收到了数据，但不是 { $number }。** 一两个可能只是报文段乱序；三个就判为丢失。
tcp-fast-retransmit = **定时器到期之前就发现了丢失。** { $count } 个重复 ACK 说明：{ $number } 之后的报文段到了，它自己却没到。{ $node } 立刻重传这一段。
tcp-partial = **只确认了一部分：下一个缺口从 { $number } 开始。** 同一批里还有别的丢失。{ $node } 立刻重传这一段，不再等三个重复 ACK。
tcp-recovered = { $all ->
    [yes] **丢失已修复：当时在途的数据全部得到确认。**
   *[no] **新数据得到确认，快恢复结束。**
 }
tcp-timeout = **定时器到期：{ $waited } 内没有收到确认。** { $node } 认为在途数据全部丢失，从一个报文段重新开始。这是连续第 { $count } 次超时，{ $node } { $backoff ->
    [doubled] 下一次等 { $next }，时间加倍。
   *[longest] 再等 { $next }，到上限，不再加倍。
 }
tcp-sent-again = **重传：从序列号 { $sequence } 起 { $size } 字节。** 同样的字节，同样的序列号。已经收到过的接收方会丢弃副本。
tcp-refused-again = **再发一次序列号 { $sequence }：先前窗口关闭，它被拒收。** 这不是拥塞的迹象，所以 { $node } 不等定时器。
tcp-fin-sent-again = **{ $node } 重传 FIN { $sequence }。** 丢失的可能是 FIN，也可能是对它的 ACK。
tcp-duplicate = **没有新内容：{ $expected } 之前的，{ $node } 全部收到过。** { $length ->
    [0] 这个报文段的序列号是 { $sequence }，不含数据。
   *[other] 这个报文段是副本，序列号 { $sequence }。
 }{ $node } 丢弃它，并再次确认，因为丢失的可能正是那个 ACK。
tcp-duplicate-syn = **SYN { $sequence } 又来了：对方发送它的时候，还没有收到 SYN·ACK。** SYN·ACK 可能迟到，也可能丢失。{ $node } 丢弃副本，再次确认这个序列号；如果 SYN·ACK 丢失，定时器会重发它。
tcp-outside-window = **序列号 { $sequence }，长度 { $length }，落在窗口之外。** { $node } 期待 { $expected }，还能接收 { $window } 字节。{ $node } 丢弃报文段，用一个 ACK 说明期待的序列号。
tcp-window-closed = **没有空间：窗口关闭。** { $node } 期待 { $expected }，但收不下从 { $sequence } 起的 { $length } 字节。{ $node } 丢弃它们，用 ACK 说明窗口仍然关闭。
tcp-window-shut = **对方没有空间了：窗口关闭。** 窗口打开之前，{ $node } 不能发送。如果窗口打开的消息丢失，双方会一直等下去，所以 { $node } 有数据要发时会探测。
tcp-window-opened = **对方的窗口重新打开：{ $window } 字节。** { $node } 可以继续发送。
tcp-window-update = **程序读走了数据，又有空间了：{ $window } 字节。** { $node } 通知对方。只多出几个字节时不会通知：许多小窗口会带来许多小报文段。
tcp-window-probe = **{ $node } 等了 { $wait }，现在探测关闭的窗口：{ $size ->
    [0] 发送 FIN
   *[other] 发送 { $size } 字节
 }，序列号 { $sequence }。** 任何应答都会带上窗口。
tcp-window-probe-again = **等了 { $waited }，仍然没有空间：{ $node } 再次探测。** 窗口没有打开，这是第 { $count } 次重试。{ $node } { $backoff ->
    [doubled] 下一次等 { $next }，时间加倍。
   *[longest] 再等 { $next }，到上限，不再加倍。
 }只要对方还应答，就可以一直探测下去。
tcp-small-window = **窗口很小，又没有在途数据：{ $node } 等 { $wait } 后仍从 { $sequence } 起发送 { $size } 字节。**
tcp-urgent = **紧急数据在序列号 { $end } 之前。** 它请程序尽快处理；字节仍在流中原来的位置。新程序不应再用它。
tcp-no-ack = **报文段没有 ACK：丢弃。** 双方的 SYN 交换之后，只有 RST 可以不带 ACK。
tcp-ack-of-nothing = **确认号是 { $acknowledgment }，而 { $node } 下一个要发的序列号是 { $next }。** { $what ->
    [unsent] 没有发送过的不可能到达。
   *[old] 这样旧的确认没有意义。
 }{ $node } 丢弃报文段，用一个 ACK 应答。
tcp-old-timestamp = **时间戳比上一个还旧：这是过去的报文段。** 序列号即使落在窗口内也不能说明什么，因为序列号会回绕。{ $node } 丢弃它（PAWS），用一个 ACK 应答。
tcp-no-timestamp = **双方每个报文段都带时间戳，这一个却没有。** { $node } 按 RFC 7323 §3.2 直接丢弃，不作应答；Linux 会接收。
tcp-path-mtu = **这条路径只能通过更短的数据包。** 从现在起，每个报文段最多带 { $size } 字节数据。{ $node } 立刻重发过长的部分；这不是拥塞。
tcp-error-soft = **ICMP 报告一个报文段没有送达。** 这可能只是暂时的，也可能是伪造的。{ $node } 保留连接，由定时器决定。
tcp-error-hard = **ICMP 报告端口或协议不可达。CLOSED。** 连接建立之前，{ $node } 采信它。
tcp-error-old = **ICMP 差错报文引用的报文段不在途中：忽略。** 任何主机都可能伪造它。
tcp-gave-up = **{ $waited } 没有得到确认：{ $node } 放弃。CLOSED。** { $program ->
    [closed] 程序早已关闭套接字，不会得到通知。
    [none] 没有程序知道这个连接。
   *[told] 程序得到通知。
 }对方得不到通知：{ $node } 发送的报文段都没有得到应答，通知了也收不到。
tcp-keepalive = **长时间没有收到报文段：{ $node } 发送第 { $count } 个保活探测。** 序列号 { $sequence } 早已得到确认；对方如果还在，会应答一个 ACK。
tcp-keepalive-gave-up = **{ $probes } 个探测都没有应答：{ $node } 认为连接已失效。CLOSED。** 同时发出一个 RST，以防对方还在。

## 关闭
tcp-close = **程序没有数据要发了：{ $from } → { $to }。** { $left ->
    [0] FIN 可以立刻发出。
   *[other] FIN 排在还没发送的 { $left } 字节之后。
 }{ $reads ->
    [end] 另一个方向早已关闭。
    [no] 只关闭这一个方向，但程序也不会再读。
   *[yes] 只关闭这一个方向：{ $node } 仍然接收。
 }
tcp-fin-sent = **{ $node } 发送 FIN，序列号 { $sequence }。** FIN 占一个序列号，所以能被确认，丢失时也能重传。
tcp-fin = **收到对方的 FIN：{ $from } → { $to }。** 它之前的数据都已到达。{ $node } 接着期待 { $next }，这样就确认了 FIN。
tcp-fin-beyond = **收到 FIN，但前面还缺 { $gap } 字节。** { $node } 先保留它，等缺口补上。
tcp-fin-acknowledged = **{ $node } 的 FIN 得到确认：{ $from } → { $to }。** { $to ->
    [FIN-WAIT-2] 从 { $node } 出发的方向已关闭，现在等待对方的 FIN。
    [TIME-WAIT] 两个方向都已关闭。{ $node } 等待 2 MSL，以防最后的 ACK 丢失。
   *[CLOSED] 两个方向都已关闭，{ $node } 发送的都已得到确认。{ $node } 删除连接的记录。
 }
tcp-time-wait-fin = **FIN 又来了，在报文段 { $sequence } 里：最后的 ACK 可能丢失了。** { $node } 还保留着连接的记录，再次确认，并从现在起重新等待 2 MSL。这是 TIME-WAIT 存在的第一个理由。
tcp-time-wait-again = **TIME-WAIT 中收到序列号 { $sequence }，而此时只应有重传的 FIN。** 对方也许没有收到最后的 ACK。2 MSL 重新开始计时，并用一个 ACK 说明本节点期待 { $expected }。
tcp-time-wait-over = { $seconds ->
    [0] **不等待：TIME-WAIT → CLOSED。** 若最后的 ACK 丢失或旧报文段到达，{ $node } 已没有任何记录。
   *[other] **2 MSL（{ $seconds } 秒）已过：TIME-WAIT → CLOSED。** 按约定，报文段存活不超过一个 MSL，这个连接的报文段已全部从网络中消失。端口可以再次使用。
 }
tcp-time-wait-reused = **新的 SYN 用的是 TIME-WAIT 中连接的端口：{ $node } 允许复用。** 它的时间戳或序列号 { $sequence } 比以前的都新，旧报文段不会被当成新数据。
tcp-fin-wait-2-over = **程序已关闭，{ $wait } 内也没有收到对方的 FIN：FIN-WAIT-2 → CLOSED。** RFC 9293 没有给出期限，常见系统会设一个。
tcp-linger-zero = **套接字设置了逗留 0 秒：`close` 就是中止。** 没有 FIN，也没有 TIME-WAIT：未发送的数据会丢失，旧报文段可能进入使用同样端口的下一个连接。
tcp-close-unread = **程序关闭时，还有 { $size } 字节没有读。** 这些数据丢失了，应当让对方知道：{ $node } 发送 RST，而不是 FIN。
tcp-nobody-reads = **程序关闭之后又来了 { $size } 字节。** 不会再有程序读它们：{ $node } 用 RST 应答。
tcp-abort = **{ $node } 发送 RST，序列号 { $sequence }，不等待任何应答。** 没有得到确认的数据都会丢失。RFC 9293 §3.10.5 规定的这个 RST 不带 ACK；Linux 会同时置 ACK。
tcp-rebooted = **{ $node } 重新启动，不再有任何连接的记录，** 也没有通知对方。对方仍保留着连接：这就是半打开的连接。

## 复位，以及异常的报文段
tcp-reset = **RST 的序列号正是 { $node } 期待的 { $sequence }：CLOSED。** 不发送任何应答。
tcp-reset-time-wait = **RST 的序列号正是 { $node } 期待的 { $sequence }，TIME-WAIT 提前结束：CLOSED。** { $node } 确认了一个旧报文段，而对方已没有这个连接，就会招来这样的 RST。此后再没有什么能挡住旧报文段：RFC 1337 称之为对 TIME-WAIT 的“暗杀”。
tcp-reset-to-listen = **RST 的序列号正是 { $node } 期待的 { $sequence }：SYN-RECEIVED → LISTEN。** 那个 SYN 并非对方的本意。没有程序得到通知。
tcp-reset-challenged = **RST 的序列号 { $sequence } 在窗口内，但不是 { $node } 期待的那一个。** 它可能是猜测着伪造的。{ $node } 发送质询 ACK：如果对方真的没有这个连接，会应答一个序列号准确的 RST。
tcp-reset-outside = **RST 的序列号 { $sequence } 在窗口之外：静默丢弃。**
tcp-syn-challenged = **收到一个 SYN，但连接已经存在。** 对方重启过，或者 SYN 是伪造的。{ $node } 不改变任何状态，发送质询 ACK。
tcp-syn-again-to-listen = **又来一个 SYN，序列号是新的：SYN-RECEIVED → LISTEN。** { $node } 放弃这个半打开的连接。
tcp-challenge-limited = **质询 ACK 已达限额，{ $node } 本次不发（RFC 5961 §7）。**

## 代理
proxy-connects = **代理从套接字 { $socket } 读到 { $size } 字节。** 为了转发，代理自己请求与 `{ $server }` 建立连接。
proxy-passes = **代理转发 { $size } 字节：从套接字 { $socket } 到套接字 { $other }。** 它们原是一个连接里的数据，现在成了另一个连接里的数据。
proxy-ends = **套接字 { $socket } 没有数据要发了，代理关闭套接字 { $other } 的写方向。** 另一个方向来的数据仍会转发。
proxy-broken = **套接字 { $socket } 中断，代理也中止套接字 { $other }。** 在 TCP 看来这是两个独立的连接，只有代理知道它们是一对。

## 有报文段的课都会问的标志
guess-flags = { $from } 的下一个报文段会带哪些标志？（PSH 和 URG 除外。）
guess-flags-right = { $kind ->
    [syn] 只有 SYN：{ $from } 告知自己的序列号从哪里开始，还没有收到可以确认的报文段。
    [syn-ack] SYN 和 ACK 在同一个报文段里：{ $from } 告知自己的序列号从哪里开始，同时确认收到的 SYN。
    [ack] 只有 ACK：{ $from } 既不打开也不关闭连接，只确认收到的内容。
    [fin-ack] FIN 和 ACK：{ $from } 不再发送数据，并确认收到的内容；双方的 SYN 交换之后，只有 RST 可以不带 ACK。
    [rst] 只有 RST：{ $from } 中止连接，这个报文段不确认任何内容。
   *[other] RST 和 ACK：{ $from } 中止连接，并确认收到的内容，这样对方才会采信这个 RST。
 }
guess-flags-no-reset = RST 会立刻中止连接，{ $from } 没有理由这样做。
guess-flags-no-fin = FIN 表示此后不再有数据。{ $from } 在这里并不关闭自己的方向。
guess-flags-no-syn = 单独的 SYN 是请求新的连接。{ $from } 在这里没有请求连接。
guess-flags-no-syn-ack = SYN 和 ACK 一起，是接受对方请求的连接。{ $from } 在这里没有接受连接。
guess-flags-needs-syn = { $from } 还要告知自己的序列号从哪里开始，只有 SYN 能做到。
guess-flags-needs-fin = 没有 FIN，对方就不知道 { $from } 已没有数据要发。
guess-flags-needs-reset = { $from } 不会继续下去，只有 RST 能说明这一点。
guess-flags-needs-ack = { $kind ->
    [rst-ack] 单独的 RST 用来应答带 ACK 的报文段：确认号正好给出该用的序列号。这次的报文段没有给出，所以 RST 的序列号是 0，只有它确认的内容能让对方采信（RFC 9293 §3.10.7.1）。
   *[other] { $from } 收到了对方的报文段，要确认它，就必须置 ACK。
 }
guess-flags-no-ack = { $kind ->
    [rst] 只有应答不带 ACK 的报文段时，RST 才带 ACK，因为那样的报文段没有给出该用的序列号。这里 { $from } 知道对方期待的序列号，只凭它就能让对方采信这个 RST（RFC 9293 §3.10.7.1）。
    [syn] 置了 ACK，确认号才有意义，而 { $from } 还没有收到可以写在那里的序列号。
   *[other] 这个报文段不确认任何内容：只凭序列号就能让对方采信它。
 }
