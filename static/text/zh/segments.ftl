### TCP 在主机上做出的每个决定（RFC 9293）。一条消息就是一个步骤。

## 程序的请求
call-tcp-listen = `listen`：在 TCP 端口 { $port } 上等待连接。
call-tcp-connect = `connect`：请求与 `{ $target }` 建立连接。
call-tcp-accept = `accept`：从端口 { $port } 的全连接队列取出第一个连接。
call-tcp-write = 向套接字 { $socket } `write`：{ $size } 字节。
call-tcp-read = 从套接字 { $socket } `read`。
call-tcp-shutdown = 对套接字 { $socket } `shutdown`：不再写入。
call-tcp-close = `close` 套接字 { $socket }。
call-tcp-abort = `abort` 套接字 { $socket }：强行中止连接。
call-tcp-unlisten = 不再监听 TCP 端口 { $port }。
call-tcp-set = 更改新套接字的初始设置。
call-tcp-reboot = 断电了。主机重新启动，不记得任何连接。

## 程序得到的通知
told-connected = 套接字 { $socket } 已连接。
told-accepted = 端口 { $port } 上的 `accept` 返回套接字 { $socket }：来自 `{ $remote }` 的连接。
told-writes = 程序向套接字 { $socket } 写入 { $size } 字节。
told-read = 程序从套接字 { $socket } 读出 { $size } 字节。
told-end = 套接字 { $socket }：对方不会再发数据，`read` 返回 0 字节。
told-closes = 程序关闭套接字 { $socket }。
told-urgent = 套接字 { $socket }：有紧急数据。
told-refused = 套接字 { $socket }：连接被拒绝。
told-reset = 套接字 { $socket }：连接被对方复位。
told-unanswered = 套接字 { $socket }：一直没有应答，仍在重试。
told-trouble = 套接字 { $socket }：路由器报告有问题，仍在重试。
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
tcp-address-in-use = **端口 { $port } 正被占用，程序不能在那里监听。** 要么已有程序在监听，要么那个端口的连接还没有消失。处于 TIME-WAIT 的连接也算，除非程序设置了 SO_REUSEADDR。
tcp-connection-exists = **从 `{ $local }` 到 `{ $target }` 已经有一个连接，状态为 { $state }。** 连接只靠两个地址和两个端口来区分，所以不能再有第二个。程序得到一个错误，什么都没有发出去。
tcp-listen = **程序开始监听端口 { $port }：CLOSED → LISTEN。** 套接字 { $socket } 什么都不发，只等别人来请求连接。
tcp-open = **它请求建立连接：CLOSED → SYN-SENT。** 初始序列号 { $initial } 由时钟和一个秘密算出，别人猜不到。SYN 带上这个序列号，以及它希望使用的选项。
tcp-syn-received = **收到 SYN：LISTEN → SYN-RECEIVED。** 对方从 { $theirs } 开始计数。它选定自己的初始序列号 { $initial }，用一个报文段做两件事：SYN 告知自己的序列号，ACK 确认对方的序列号加一。
tcp-established-active = **SYN 和 ACK 一起到了：SYN-SENT → ESTABLISHED。** 这个确认对应它自己的序列号，所以不是对某个旧 SYN 的回答。对方从 { $theirs } 开始计数，也要得到一个 ACK。{ $timed ->
    [no] 它的 SYN 重发过，往返时延没有测。
   *[other] 往返时延：{ $rtt }。
 }
tcp-agreed = **双方都说了自己会什么，双方都要的才启用。** 窗口扩大：{ $scale ->
    [yes] 启用，此后收到的窗口值要乘以 { $factor }
   *[no] 不用
 }。选择确认：{ $sack ->
    [yes] 启用
   *[no] 不用
 }。时间戳：{ $timestamps ->
    [yes] 启用，每个报文段都带
   *[no] 不用
 }。MSS 不是商定的：各自说明自己能收多大，对方最多能收 { $size } 字节。
tcp-established-cookie = **Cookie 代替了 SYN-RECEIVED：LISTEN → ESTABLISHED。** 此前什么都没有保存；各选项中，Cookie 里只有 MSS。
tcp-established-passive = **它的 SYN 得到了确认：SYN-RECEIVED → ESTABLISHED。** 到这时它才知道对方听得见自己。双方都知道了对方的初始序列号。
tcp-queued = **连接进入端口 { $port } 的全连接队列。** 现在有 { $waiting } 个连接在那里，等程序调用 `accept`。
tcp-accepted = **`accept` 从队列里取出第一个连接：套接字 { $socket }，来自 `{ $remote }`。** 端口 { $port } 上{ $waiting ->
    [0] 没有别的连接在等。
   *[other] 还有 { $waiting } 个在等。
 }什么都不发：连接早已打开。
tcp-no-port = **没有空闲端口可用来连接 `{ $target }`。** 这台主机可以从 { $first } 到 { $last } 里选，而每一个都已经有一个到那个地址和端口的连接。要连别的地址或端口，它们仍然都空着。
tcp-early-data = **有 { $size } 字节是随 SYN 一起来的。** 连接打开之前，它一直保管着。现在算数了。
tcp-simultaneous-open = **来的是 SYN，却没有 ACK：对方恰好也在请求连接。SYN-SENT → SYN-RECEIVED。** 对方的初始序列号是 { $theirs }。双方带上 ACK 再发一次自己的 SYN。最后得到的是一个连接，不是两个。
tcp-syn-ack-crossed = **SYN 是重复的，旁边的 ACK 才是它等的。** 序列号 { $sequence } 它早已知道，所以这个 SYN 什么也不改变；ACK 照样有效。
tcp-open-given-up = **还没等到回答，程序就关闭了：SYN-SENT → CLOSED。** 什么都不发。如果回答后来才到，会得到一个 RST。
tcp-bad-ack-of-syn-sent = **它确认的是 { $acknowledgment }，而对这个 SYN 的回答只能是 { $expected }。** 被确认的东西不是这个连接发的，比如一个迟到的旧 SYN。它用这个序列号回一个 RST，然后继续等。
tcp-bad-ack-of-syn = **它确认的是 { $acknowledgment }，不是这里发出的 SYN。** 用这个序列号回一个 RST，状态仍是 SYN-RECEIVED。
tcp-no-syn = **既没有 SYN 也没有 RST：丢弃。** 在 SYN-SENT 状态，别的报文段都没有用。
tcp-reset-without-ack = **RST 没有带确认：忽略。** 这样的报文段谁都能发。真正的拒绝会确认那个 SYN。
tcp-refused = **RST 确认了它的 SYN：连接被拒绝。** 有关这个连接的一切都删掉：CLOSED，并通知程序。
tcp-timeout-syn = **{ $waited }内没有等到对 SYN 的回答。** 可能 SYN 丢了，可能回答丢了，也可能根本没有这台主机，它无从分辨。于是原样重发 SYN，下一次等 { $next }，时间加倍。
tcp-timeout-syn-ack = **定时器到期：{ $waited }内没有等到 ACK。** 可能它的 SYN·ACK 丢了，可能应答丢了，也可能根本没有人：它无从知道。它原样重发同一个报文段，序列号不变，下一次等 { $next }。

## 没有连接，或者还没有连接
tcp-closed = **端口 { $port } 没有程序在监听。** SYN 得到一个 RST。RST 确认了这个 SYN，发送方由此知道它确实是在回答自己。
tcp-closed-ack = **这里没有这个连接。** 报文段得到一个 RST。它的序列号取自来的确认号，所以发送方会相信；这个 RST 自己不带 ACK。
tcp-reset-for-nobody = **RST 指向一个不存在的连接：忽略。** 从不用 RST 回答 RST，否则两台主机会没完没了。
tcp-listen-reset = **在 LISTEN 收到 RST：忽略。** 这里没有发过任何东西需要它来回答。
tcp-listen-ack = **ACK 确认了一个没人打开过的连接。** 在 LISTEN 状态，任何带确认的报文段都不对。它得到一个 RST，序列号就是被确认的那个号。
tcp-listen-other = **没有 SYN，没有 ACK，也没有 RST：丢弃。**
tcp-broadcast = **发给所有人的 TCP 报文段：丢弃。** TCP 只在两方之间。
drop-tcp-checksum = **TCP 校验和不对，报文段被悄悄丢弃。** 损坏的也许正是序列号或端口。发送方的定时器会发现。
tcp-syn-queue-full = **端口 { $port } 已经有 { $size } 个半打开的连接，半连接队列满了，SYN 被丢弃。** 真正的客户端得不到回答，一秒后会再试。
tcp-accept-queue-full = **端口 { $port } 的全连接队列满了：丢弃。** 程序取连接取得太慢。RFC 没有规定这个队列；常见系统选择丢弃，让对方再试。
tcp-cookie-sent = **队列满了，于是它回一个 cookie：{ $word }，自己什么都不保存。** 5 位是时间片 { $slot }；3 位是序号 { $index }，代表 MSS { $mss }；24 位是带密钥的散列 { $hash }，算进了双方的地址和端口、SYN 的序列号、时间片和序号。合起来就是它的初始序列号 { $cookie }。谁能确认它，谁就收到过它。
tcp-cookie-right = **确认把 cookie { $cookie } 带了回来：时间片不旧，散列也对。** 连接现在才建立，依据只有这个 cookie：MSS { $mss }。SYN 里提过的窗口扩大、SACK 和时间戳都没有了：没人记得那个 SYN。
tcp-cookie-stale = **cookie { $cookie } 太旧了。** 它的时间片是 { $slot }，现在是 { $now }。一个时间片 64 秒；只有当时那个和下一个有效。发送方得到一个 RST。
tcp-cookie-wrong = **{ $cookie } 不是本机发给这个发送方的 cookie。** 它的后 24 位是 { $hash }，而由这些地址、端口和序列号算出的散列不是它。瞎猜 16,777,216 次才能中一次。发送方得到一个 RST，什么都没有保存。

## 数据
tcp-sent = **从序列号 { $sequence } 起发送 { $size } 字节。** { $left ->
    [0] 程序写入的数据全部发出。
   *[other] 还有 { $left } 字节在等。
 }此前在途 { $flight } 字节；拥塞窗口允许 { $window } 字节。
tcp-sent-with-fin = **从序列号 { $sequence } 起发送最后 { $size } 字节，FIN 随之一起走。** 此前在途 { $flight } 字节；拥塞窗口允许 { $window } 字节。
tcp-data = **{ $size } 字节按序到达。** 下一个期待的序列号是 { $next }。
tcp-data-beyond = **{ $size } 字节来得太早：前面还缺 { $gap } 字节。** 它先保存下来，立刻再确认一次它还在等的 { $next }。这个重复 ACK 告诉发送方有缺口。
tcp-data-fills = **{ $size } 字节补上了缺口。** 连同先前保存的，现在有 { $moved } 字节按序。它接着期待 { $next }，并立刻告知对方。
tcp-read = **程序从套接字 { $socket } 读出 { $size } 字节。** { $left ->
    [0] 接收缓冲区空了。
   *[other] 接收缓冲区里还有 { $left } 字节。
 }
tcp-delayed-ack = **没有数据可以捎带这个 ACK。** 延迟确认到时，单独发出。
tcp-acknowledged = **又有 { $size } 字节得到确认，直到 { $number }。** 它们可以忘掉了，定时器为剩下的重新开始。平滑往返时延 { $rtt }，重传超时时间 { $rto }，拥塞窗口 { $window }。
tcp-acknowledged-all = **直到 { $number } 全部得到确认：又有 { $size } 字节。** 没有在途数据，定时器停下。平滑往返时延 { $rtt }，重传超时时间 { $rto }，拥塞窗口 { $window }。
tcp-duplicate-ack = **同一个确认号又来了：连续第 { $count } 个。** 对方收到了东西，却不是缺的那一段。一两个可能只是报文段乱序；三个就当作丢失。
tcp-fast-retransmit = **不等定时器就发现了丢失。** { $count } 个重复 ACK 说明：{ $number } 之后的报文段到了，它自己却没到。立刻重传这一段。慢启动门限 { $threshold }，拥塞窗口 { $window }。
tcp-partial = **只确认了一部分：下一个缺口从 { $number } 开始。** 同一批里还有别的丢失。不必再等三个重复 ACK，立刻重传这一段。
tcp-recovered = **丢失已经补好。** 当时在途的数据全部得到确认。拥塞窗口是 { $window }，从这里开始慢慢增长。
tcp-timeout = **等了 { $waited }，定时器到期：没有确认。** 在途的可能全丢了，所以从一个报文段重新开始：拥塞窗口 { $window }，慢启动门限 { $threshold }。这是连续第 { $count } 次超时，下一次等 { $next }。
tcp-sent-again = **重传：从序列号 { $sequence } 起 { $size } 字节。** 同样的字节，同样的序列号；已经有的一方会把它丢掉。
tcp-refused-again = **再发一次序列号 { $sequence }：先前窗口关着，它被拒收了。** 这不是拥塞的迹象，所以不必等定时器。
tcp-fin-sent-again = **重传 FIN { $sequence }。** 丢的可能是它，也可能是对它的 ACK。
tcp-duplicate = **没有新东西：{ $expected } 之前的它都有了。** 这是一个副本，序列号 { $sequence }。丢弃，但再确认一次，因为丢的也许正是那个 ACK。
tcp-outside-window = **序列号 { $sequence }，长度 { $length }，落在窗口之外。** 它期待 { $expected }，还能收 { $window } 字节。报文段丢弃，用一个 ACK 说明自己的位置。
tcp-window-closed = **没有空间了：窗口关着。** 来的 { $sequence } 正是它在等的，但收不下 { $length } 字节。丢弃；ACK 说明窗口仍然关着。
tcp-window-shut = **对方没有空间了：窗口关闭。** 窗口打开之前什么都不能发。万一打开的消息丢了，双方会一直等下去，所以它会去探测。
tcp-window-opened = **窗口又打开了：{ $window } 字节。** 可以继续发。
tcp-window-update = **程序读走了数据，又有空间了：{ $window } 字节。** 它告诉对方。只多出几个字节时不会说：许多小窗口会带来许多小报文段。
tcp-window-probe = **等了 { $wait }，现在用 { $size } 字节探测关闭的窗口，序列号 { $sequence }。** 不管回答是什么，都会带上窗口。
tcp-window-probe-again = **等了 { $waited }，仍然没有空间。** 再次探测（第 { $count } 次），下一次等 { $next }。只要对方还回答，就可以一直这样。
tcp-small-window = **窗口很小，又没有在途数据能换来更大的窗口。** 等了 { $wait } 之后，还是从 { $sequence } 起发送 { $size } 字节。
tcp-urgent = **紧急数据到序列号 { $end } 为止。** 通知程序快点处理；字节仍在流中原来的位置。新程序不应再用它。
tcp-no-ack = **报文段没有 ACK：丢弃。** 连接打开之后，每个报文段都必须带确认。
tcp-ack-of-nothing = **它确认的是 { $acknowledgment }，而下一个要发的序列号才是 { $next }。** 没发过的不可能到达，太旧的也没有意义。报文段丢弃，用一个 ACK 说明自己的位置。
tcp-old-timestamp = **它的时间戳比上一个还旧：这是过去的报文段。** 即使序列号落在窗口内也不说明什么，因为序列号会绕回来。丢弃（PAWS），并回一个 ACK。
tcp-no-timestamp = **双方约定每个报文段都带时间戳，这一个却没有。** RFC 7323 要求直接丢弃，不作回答；Linux 则会收下。
tcp-path-mtu = **这条路径只能走更短的数据包。** 从现在起每个报文段带 { $size } 字节。太长的那些立刻重发；这不是拥塞。
tcp-error-soft = **网络没能送达一个报文段。** 这可能只是暂时的，所以连接保留，由定时器决定。
tcp-error-hard = **网络说没有这个端口或协议。** 连接打开之前，这话可以相信：CLOSED。
tcp-error-old = **差错报文引用的报文段不在途中：忽略。** 谁都可能伪造它。
tcp-gave-up = **{ $waited }没有得到确认，它放弃了：CLOSED。** 程序得到通知。对方不会：反正也听不到。
tcp-keepalive = **很久没有动静，它去问一声：第 { $count } 个保活探测。** 序列号 { $sequence } 早就确认过了；对方若还在，会回一个 ACK。
tcp-keepalive-gave-up = **{ $probes } 个探测都没有回答，认为连接已经死了：CLOSED。**

## 关闭
tcp-close = **程序没有数据要发了：{ $from } → { $to }。** { $left ->
    [0] FIN 可以马上发出。
   *[other] FIN 排在还没发出的 { $left } 字节之后。
 }{ $reads ->
    [end] 另一个方向早已关闭。
    [no] 它只关闭一个方向，不过这个程序也不会再读了。
   *[yes] 它只关闭一个方向：对方发来的仍然接收。
 }
tcp-fin-sent = **发送 FIN，序列号 { $sequence }。** FIN 占一个序列号，所以能被确认，丢了也能重传。
tcp-fin = **对方的 FIN 到了：{ $from } → { $to }。** 它之前的数据都已到齐。接着期待 { $next }，这就确认了 FIN。
tcp-fin-beyond = **FIN 到了，但前面还缺 { $gap } 字节。** 先记着；缺口补上，才算结束。
tcp-fin-acknowledged = **它的 FIN 得到确认：{ $from } → { $to }。** { $to ->
    [FIN-WAIT-2] 它自己这个方向已经关闭，现在等对方的 FIN。
    [TIME-WAIT] 两个方向都已关闭。它等 2 MSL，以防自己最后的 ACK 丢了。
   *[CLOSED] 两个方向都已关闭，它发出的都得到了回答，可以全部忘掉。
 }
tcp-time-wait-fin = **FIN { $sequence } 又来了：它最后的 ACK 丢了。** 它还在，能再确认一次，并从现在起重新等 2 MSL。这是 TIME-WAIT 存在的第一个理由。
tcp-time-wait-over = { $seconds ->
    [0] **它不等待：TIME-WAIT → CLOSED。** 最后的 ACK 也许会丢，这个连接的报文段也许还在路上，但已经没有谁记得它们了。
   *[other] **2 MSL（{ $seconds } 秒）过去了：TIME-WAIT → CLOSED。** 这个连接的报文段都已从网络中消失，端口可以再用。
 }
tcp-time-wait-reused = **新的 SYN 用的正是 TIME-WAIT 中的那对端口：可以接手。** 它的时间戳或序列号 { $sequence } 比以前的都新，旧报文段不会与它混淆。
tcp-fin-wait-2-over = **没有程序会读后面的数据，对方的 FIN 又迟迟不来：不再等了。CLOSED。** RFC 没有给出期限，常见系统会设一个。
tcp-linger-zero = **套接字设置了逗留 0 秒：关闭就是中止。**
tcp-close-unread = **程序关闭时，还有 { $size } 字节从未读过。** 这些数据丢失了，应当让对方知道。所以发的不是 FIN，而是 RST。
tcp-nobody-reads = **来了 { $size } 字节，程序却已经关闭。** 永远不会有人读它。用 RST 说明。
tcp-abort = **用 RST 中止连接，序列号 { $sequence }。** 什么都不等。没得到确认的都丢失了。
tcp-rebooted = **主机重新启动了，对原来的连接一无所知，也没有告诉任何人。** 对方仍以为连接还在：这就是半打开的连接。

## 重置，以及奇怪的报文段
tcp-reset = **RST 的序列号正是它期待的 { $sequence }：连接没了。CLOSED。** 不发任何回答。
tcp-reset-time-wait = **RST 的序列号正是它期待的 { $sequence }，TIME-WAIT 提前结束：CLOSED。** 它为一个旧报文段发出的 ACK 没有找到连接，招来了这个 RST。从此再没有什么挡住旧报文段：RFC 1337 把这叫做对 TIME-WAIT 的“暗杀”。
tcp-reset-to-listen = **RST 的序列号正是它期待的 { $sequence }：回到 LISTEN。** 那个 SYN 并非对方的本意。程序对此毫不知情。
tcp-reset-challenged = **RST 的序列号 { $sequence } 在窗口内，却不是它期待的那一个。** 也许是有人猜着伪造的。它用一个 ACK 去问：如果对方真的没有这个连接，这个 ACK 会换来一个序列号准确的 RST。
tcp-reset-outside = **RST 的序列号 { $sequence } 在窗口之外：悄悄丢弃。**
tcp-syn-challenged = **打开的连接里来了一个 SYN。** 对方重启过，或者有人捣鬼。它什么都不改，用一个 ACK 去问。
tcp-syn-again-to-listen = **又来一个 SYN，序列号是新的：放弃这一个，回到 LISTEN。**
tcp-challenge-limited = **最近问得太多了，这一次不出声。**

## 代理
proxy-connects = **代理从套接字 { $socket } 读到 { $size } 字节。** 要转交出去，它自己向 `{ $server }` 请求一个连接。
proxy-passes = **代理转交 { $size } 字节：从套接字 { $socket } 到套接字 { $other }。** 它们原是一个连接里的数据，现在成了另一个连接里的数据。
proxy-ends = **套接字 { $socket } 的话说完了，代理关闭套接字 { $other } 的写方向。** 另一个方向来的数据仍会转交。
proxy-broken = **套接字 { $socket } 断了，代理也中止套接字 { $other }。** 两个连接互不相识，只有代理知道它们是一对。

## 有报文段的课都会问的标志
guess-flags = { $from } 的下一个报文段会带哪些标志？（PSH 和 URG 除外。）
guess-flags-right = { $kind ->
    [syn] 只有 SYN：{ $from } 说明自己的编号从哪里开始，还没有收到任何可以确认的东西。
    [syn-ack] SYN 和 ACK 在同一个报文段里：{ $from } 说明自己的编号从哪里开始，同时确认收到的 SYN。
    [ack] 只有 ACK：{ $from } 既不打开也不结束什么，只确认收到的内容。
    [fin-ack] FIN 和 ACK：{ $from } 不再发送数据；连接打开后，每个报文段都带确认，这个也不例外。
    [rst] 只有 RST：{ $from } 中止连接，这个报文段不确认任何东西。
   *[other] RST 和 ACK：{ $from } 中止连接，并确认收到的内容，这样对方才会相信这个 RST。
 }
guess-flags-no-reset = RST 会立刻中止连接，{ $from } 没有理由这样做。
guess-flags-no-fin = FIN 表示之后不再有数据。{ $from } 在这里并不结束自己的方向。
guess-flags-no-syn = 单独的 SYN 是请求新的连接。{ $from } 在这里不做这件事。
guess-flags-no-syn-ack = SYN 和 ACK 一起，是接受对方请求的连接。{ $from } 在这里不做这件事。
guess-flags-needs-syn = { $from } 还要说明自己的编号从哪里开始，只有 SYN 能做到。
guess-flags-needs-fin = 没有 FIN，对方就不知道 { $from } 已经没有数据要发了。
guess-flags-needs-reset = { $from } 不会继续下去，只有 RST 能说明这一点。
guess-flags-needs-ack = { $kind ->
    [rst-ack] 单独的 RST 用来回应带 ACK 的报文段：确认号正好给出该用的序列号。这次的报文段没有给出，所以 RST 的序列号是 0，只能靠它确认的内容让对方相信（RFC 9293 §3.10.7.1）。
   *[other] { $from } 收到了对方的报文段，要确认它，就必须置 ACK。
 }
guess-flags-no-ack = { $kind ->
    [rst] 只有回应不带 ACK 的报文段时，RST 才带 ACK，因为那样的报文段没有给出该用的序列号。这里 { $from } 知道对方期待的序列号，只凭它就能让对方相信这个 RST（RFC 9293 §3.10.7.1）。
    [syn] 置了 ACK，确认号才有意义，而 { $from } 还没有收到任何可以写在那里的东西。
   *[other] 这个报文段不确认任何东西：只凭序列号就能让对方相信它。
 }
