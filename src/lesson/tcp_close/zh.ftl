### TCP：连接怎样结束。

title = TCP：四次挥手
about = 四个报文段，或者三个，或者一个 RST。
goal = **学完这一课，你能说出：** 为什么连接的两个方向要各关一次，需要哪些报文段，最后哪一方必须等待。
recap = A 和 B 各用一个 FIN 关闭自己的方向，每个 FIN 都得到确认。B 关得比 A 晚，所以用了四个报文段。A 先关闭，所以 A 停在 TIME-WAIT；B 的 FIN 一得到确认，B 就可以忘掉这个连接。
try = 让 A 的 FIN 丢失：谁会发现，谁来重发？

knob-story = 场景
choice-four = 四个报文段
choice-three = 三个报文段
choice-half-close = 半关闭
choice-server-first = 服务器先关闭
choice-simultaneous = 同时关闭
choice-data-after-close = 关闭后又来数据
choice-unread = 数据没有读完
choice-peer-never-closes = 对方不关闭

intro = { $story ->
    [three] **A 关闭连接。B 的程序没有数据要发，也立刻关闭。** 于是对 A 的 [FIN](term:fin) 的确认和 B 自己的 FIN 可以放进同一个报文段：一共三个。由一方请求的握手总是三个，因为服务器的 ACK 和 SYN 同时就绪。
    [half-close] **A 的请求已全部发送，A 用 `shutdown` 说明这一点，只关闭 A 到 B 的方向。** B 还要处理，还有数据要发。这就是[半关闭](term:half-close)。注意 A 在名字以 FIN-WAIT 开头的状态里继续接收数据。
    [server-first] **这次由服务器先关闭。** B 发送响应后立刻关闭自己的方向，HTTP/1.0 的服务器就是这样：流结束，表示响应结束。注意最后哪一方停在 TIME-WAIT。
    [simultaneous] **双方的程序在同一时刻关闭。** 两个 [FIN](term:fin) 在线路上交错。双方等待的是 ACK，收到的却是 FIN。这种情形有专门的状态：CLOSING。
    [data-after-close] **A 的程序调用的是 `close` 而不是 `shutdown`：它不会再读。** B 并不知道，[FIN](term:fin) 在 B 看来没有区别，于是 B 继续发送。与半关闭比一比。
    [unread] **A 的程序没有读 B 的响应就关闭。** 响应已得到确认，留在 A 的接收缓冲区里。如果 A 现在发送 [FIN](term:fin)，B 会以为一切正常。
    [peer-never-closes] **A 关闭连接，B 的程序忘记关闭。** A 的 [FIN](term:fin) 得到确认，A 的连接成为[孤儿连接](term:orphan)，在 FIN-WAIT-2 等待 B 的 FIN。RFC 9293 没有规定等多久，系统自己会设期限：这里是 60 秒。四分钟后，B 的程序才关闭。
   *[four] **A 收到响应后关闭。B 的程序还有工作要做，两秒后才关闭。** 每一方用一个 [FIN](term:fin) 关闭自己的方向，每个 FIN 得到一个 ACK：两两相加是四个。一个连接是两条字节流，各自结束。
 }
preset-lost-first-fin = 第一个 FIN 丢失
preset-lost-ack-of-fin = 对第一个 FIN 的 ACK 丢失
preset-lost-second-fin = 第二个 FIN 丢失
preset-lost-last-ack = 最后的 ACK 丢失
preset-orphan = A 的 FIN 始终送不到：孤儿连接
showed-lost-first-fin = **A 的定时器到期，重发了 FIN。** B 晚一点才知道对方结束。之后一切照常。
showed-lost-ack-of-fin = **A 分不清丢的是 FIN 还是 ACK，所以重发了 FIN。** B 早已收到，就再确认一次。
showed-lost-second-fin = **B 的定时器到期，重发了 FIN。** 在它到达之前，A 一直处于 FIN-WAIT-2。
showed-lost-last-ack = **B 重发 FIN，A 正在 TIME-WAIT，能够再确认一次。** A 的 2 MSL 等待重新开始。
showed-orphan = **A 放弃了，B 却仍以为连接还在。** 等 B 的程序终于关闭，B 的 FIN 找不到连接，A 用 RST 回答。

myth-client-closes = “总是客户端先关闭。”
truth-client-closes = 哪一方都可以（RFC 9293 §3.6）。HTTP/1.0 的服务器先关闭，结束空闲连接的服务器也先关闭。先关闭的一方必须停在 TIME-WAIT。
myth-always-four = “关闭连接一定要四个报文段。”
truth-always-four = 需要两个 FIN，以及对每个 FIN 的确认。任何报文段都可以捎带 ACK，所以一方若在对方关闭后立刻关闭，三个就够；数据或 FIN 都能带上它（RFC 9293 §3.6）。后关闭的一方还有工作要做时，才会看到四个。

## 术语
term-fin = 一个标志，表示这一方不会再有数据。它自己占一个序列号，排在最后一个字节之后，所以和数据一样会被确认、会被重传（RFC 9293 §3.4）。
term-half-close = 连接的一个方向已经关闭，另一个方向仍在传数据（RFC 9293 §3.6.1）。程序用 `shutdown` 做到这一点。
term-orphan = 孤儿连接：程序已关闭套接字，而 TCP 还有数据要发送，或者还在等待对方的 FIN。没有程序能读它或结束它，所以系统限制它存在的时间；在 Linux 上，FIN-WAIT-2 在 tcp_fin_timeout（60 秒）之后结束。

## 题目
exercise-close-state = 关闭时的状态
exercise-close-waits = 哪一方进入 TIME-WAIT
exercise-fin-number = FIN 的序列号
exercise-close-lost = 关闭时的丢失
exercise-close-call = 关闭时发出什么
exercise-myth-close = 关于关闭的误区
ask-close-state = 一个连接处于 ESTABLISHED。随后它的一端依次发生下面这些事，这一端现在是什么状态？
why-close-state = { $path }（RFC 9293 §3.3.2）。
reason-close-state = { $state ->
    [FIN-WAIT-1] FIN-WAIT-1 表示自己的 FIN 已发出，对它的 ACK 和对方的 FIN 都没有到。
    [FIN-WAIT-2] FIN-WAIT-2 表示自己的 FIN 已得到确认，对方的 FIN 还没有到。
    [CLOSE-WAIT] CLOSE-WAIT 表示对方的 FIN 已到，自己的程序还没有关闭。
    [CLOSING] CLOSING 是两个 FIN 交错时的状态：对方的 FIN 已到，对自己 FIN 的 ACK 还没有到。
    [LAST-ACK] LAST-ACK 属于后关闭的一方：它的 FIN 已发出，还没有得到确认。
    [TIME-WAIT] TIME-WAIT 属于先关闭的一方，而且两个 FIN 都已得到确认。
    [CLOSED] 两个方向都已关闭、也不必再等，才是 CLOSED。
   *[ESTABLISHED] 发出或收到第一个 FIN，ESTABLISHED 就结束了。
 }这里是 { $right }。
option-close-waits = { $choice ->
    [first] { $first }
    [second] { $second }
    [both] 双方
   *[neither] 都不会
 }
ask-close-waits = 这是 A 与 B 之间最后的几个报文段，序列号从此前最后的数据之后数起。哪一方最后进入 TIME-WAIT？
why-close-waits = { $right ->
    [both] 两个 FIN 在途中交错，双方都没有确认对方的 FIN。双方都算先关闭，所以双方都要等待（RFC 9293 §3.6，图 13）。
    [neither] RST 让两边的连接立刻结束，双方都不等待。
   *[first] { $first } 先发 FIN，所以最后的 ACK 也由 { $first } 发出。万一它丢失，{ $first } 必须还保留着连接。{ $second } 收到 ACK 就可以删除连接的记录。
 }
reason-close-waits = { $right ->
    [both] 看序列号：两个 FIN 都是 Ack=1，所以双方都是在不知道对方 FIN 的时候关闭的。
    [neither] RST 之后已经没有连接，也就没有一方要等待。
   *[first] { $choice ->
        [second] { $second } 后关闭。它的 FIN 已得到确认，它知道一切都结束了。
        [both] 只有发出最后那个 ACK 的一方不知道它到没到，那就是 { $first }。
       *[neither] 连接以 FIN 而不是 RST 结束：发出最后那个 ACK 的一方要等。
     }
 }
ask-fin-number = { $form ->
    [last] 这个报文段到达，B 确认了它。后来 B 也关闭。A 最后那个 ACK 的序列号是多少？
   *[answer] 这个报文段按序到达。B 应答的确认号是多少？
 }
why-fin-number = { $size ->
    [0] FIN 像一个字节一样占一个序列号：{ $sequence } + 1 = { $right }。
   *[other] 数据占 { $size } 个序列号，后面的 FIN 再占一个：{ $round ->
        [yes] { $sequence } + { $size } + 1 − 2³² = { $right }。
       *[no] { $sequence } + { $size } + 1 = { $right }。
     }
 }{ $form ->
    [last] 单独的 ACK 不占序列号，所以 A 最后那个 ACK 的序列号紧跟在它的 FIN 之后（RFC 9293 §3.4）。
   *[answer] 确认号是期待的下一个序列号（RFC 9293 §3.4）。
 }
reason-fin-uncounted = 漏了 FIN：它也占一个序列号。
reason-fin-alone = 这只数了 FIN，没有数它前面的 { $size } 字节。
reason-fin-round = 序列号有 32 位，4294967295 之后是 0。
reason-fin-first = 这是这个报文段第一个字节的序列号。要的是这个报文段之后的下一个。
reason-fin-twice = 多了一个。FIN 占一个序列号，ACK 不占。
reason-fin-theirs = 那数的是 B 的字节。A 的报文段推进的是 A 的序列号。
option-close-lost = { $outcome ->
    [first-again] A 重传 FIN
    [second-again] B 重传 FIN
    [ack-again] 丢失的 ACK 由它的发送方按自己的定时器重传
   *[nothing] 不用重传任何报文段
 }
ask-close-lost = A 先关闭，B 的程序得知之后过 { $pause } 毫秒关闭。重传超时是 { $timeout } 毫秒，往返时延短得多。{ $lost ->
    [first-fin] A 的 FIN 丢失。
    [second-fin] B 的 FIN 丢失。
    [last-ack] A 最后的 ACK 丢失。
   *[ack-of-fin] B 确认 A 的 FIN 的 ACK 丢失。
 }接下来怎样？
why-close-lost = { $lost ->
    [first-fin] A 的定时器到期，A 重传 FIN。B 甚至不知道有报文段丢失。
    [second-fin] B 在 LAST-ACK 等待。它的定时器到期，于是重传 FIN。
    [last-ack] B 分不清丢的是 ACK 还是 FIN：定时器到期，它重传 FIN。A 处于 TIME-WAIT，能够应答。这是 TIME-WAIT 存在的一个理由。
   *[ack-of-fin] { $late ->
        [yes] { $timeout } 毫秒后 A 的定时器到期，那时 B 还远没有关闭。A 重传 FIN，B 再确认一次。
       *[no] { $pause } 毫秒后 B 的 FIN 就到了，A 的定时器还没有到期。这个 FIN 确认了一切，包括 A 的 FIN。丢失的 ACK 根本没有影响。
     }
 }
reason-close-lost = { $outcome ->
    [ack-again] ACK 没有定时器。只有占序列号的才会重传：数据、SYN 和 FIN。
    [first-again] { $lost ->
        [ack-of-fin] B 的 FIN 带着同样的确认，在 A 的定时器到期之前就到了。
       *[other] A 的 FIN 已经得到确认，A 没有理由重传。
     }
    [second-again] { $lost ->
        [first-fin] B 还没有关闭，还没有 B 的 FIN。
       *[other] 丢的不是 B 的 FIN，没有等到 ACK 的也不是 B。
     }
   *[nothing] { $lost ->
        [last-ack] B 还在等对自己 FIN 的 ACK，等不到就会重传 FIN。
        [ack-of-fin] B 关闭之前，没有别的报文段把这个确认带给 A，A 的定时器会先到期。
       *[other] FIN 占一个序列号，没有得到确认就会重传。
     }
 }
option-close-call = { $segment ->
    [fin] 一个 FIN
    [rst] 一个 RST
    [ack] 只有一个 ACK
   *[data] 数据，FIN 还不发
 }
ask-close-call = 主机会发出什么？{ $case ->
    [shutdown] 程序对写方向调用 `shutdown`，它写过的数据都已得到确认。
    [close] 程序读完了所有数据，调用 `close`。
    [unread] 程序调用 `close`，而接收缓冲区里有 { $size } 字节从未读过。
    [data-after-close] 程序已经调用 `close` 并退出。这时又到了 { $size } 字节数据。
    [data-after-shutdown] 程序对写方向调用了 `shutdown`，仍在读。这时到了 { $size } 字节数据。
    [close-wait] 对方的 FIN 早就到了。现在这边的程序也调用 `close`，没有剩下要读的数据。
    [fin-again] 一个套接字处于 TIME-WAIT。对方的 FIN 又来了。
    [fin-forgotten] 主机在 FIN-WAIT-2 等得太久，已经删除这个连接的记录。这时对方的 FIN 到了。
   *[unsent] 程序调用 `close`。对方的窗口已满，程序还有 { $size } 字节（几个满的报文段）没有发出。这时窗口打开，只够发一半。
 }
why-close-call = { $case ->
    [shutdown] `shutdown` 关闭一个方向。没有数据等着发，FIN 立刻发出。
    [close] 现在关闭不会丢什么：发 FIN，进入 FIN-WAIT-1。
    [unread] 这些字节已经确认，却再也没有程序会得到它们。RST 说明数据丢失了（RFC 9293 §3.6.1）。
    [data-after-close] 再也没有程序会读它们。RST 说明这一点（RFC 9293 §3.6.1）。
    [data-after-shutdown] 这是半关闭：另一个方向照常工作，数据得到确认（RFC 9293 §3.6.1）。
    [close-wait] 它后关闭：发出 FIN，进入 LAST-ACK。
    [fin-again] 它最后的 ACK 丢失。TIME-WAIT 正是为了能再发一次（RFC 9293 §3.10.7.4）。
    [fin-forgotten] 连接已经不在，不属于任何连接的报文段得到 RST（RFC 9293 §3.10.7.1）。
   *[unsent] FIN 排在所有数据之后。窗口允许多少，就发多少个满的报文段；还有一半发不出去，FIN 只好等待（RFC 9293 §3.10.4）。
 }
reason-close-call = { $segment ->
    [fin] { $case ->
        [unread] FIN 会让对方以为一切正常，而 { $size } 字节其实丢掉了。
        [data-after-close] 它的 FIN 早就发过了。
        [data-after-shutdown] 它的 FIN 已经发过，再发一次没有新意义。
        [fin-again] 它自己的 FIN 已得到确认，没有等到 ACK 的是对方。
        [fin-forgotten] 要发 FIN，主机得还有这个连接的记录。
       *[unsent] FIN 的序列号排在数据之后，不能越过没有发出的数据。
     }
    [rst] RST 会中断一个正常的连接。
    [ack] { $case ->
        [unread] 这些字节到达时已经确认过了。现在要告知的是它们已丢失。
        [data-after-close] ACK 会让对方以为有程序收下了它们。
        [fin-forgotten] 要确认它，主机得还有这个连接的记录。
        [unsent] 有数据等着发，也有一半的空间可用。
       *[other] 程序关闭了，应当让对方知道：这要靠 FIN。
     }
   *[data] 这里没有数据要发。
 }
ask-myth-close-client = 对还是错？“TCP 连接总是由客户端先关闭。”
ask-myth-close-server = 对还是错？“服务器可以在 { $size } 字节的响应之后紧接着先发 FIN。”
ask-myth-close-four = 对还是错？“关闭连接总要四个报文段。”
ask-myth-close-three = 对还是错？“对 FIN 的 ACK 可以和对方自己的 FIN 放在同一个报文段里。”
ask-myth-close-both = 对还是错？“发出 FIN 之后，就不再接收数据。”
ask-myth-close-half = 对还是错？“客户端发出 FIN 之后，仍然可以从服务器收到 { $size } 字节。”
ask-myth-close-arrived = 对还是错？“`close` 返回时，此前写入的 { $size } 字节已被对方的程序读走。”
why-myth-close-client = 哪一方都可以先关闭（RFC 9293 §3.6）。HTTP/1.0 的服务器先关闭，以此表示响应结束。
why-myth-close-four = 需要两个 FIN 和对它们的确认，但 ACK 可以由任何报文段捎带。后关闭的一方若马上关闭，三个就够。
why-myth-close-both = FIN 只关闭一个方向。另一个方向照常工作，直到对方关闭它（RFC 9293 §3.6.1）。
why-myth-close-arrived = `close` 只是把 FIN 排在数据后面交给 TCP。连 ACK 也不表示程序读过什么，只有那个程序的响应才能说明。
reason-myth-close-client = 握手之后就不再分客户端和服务器，双方平等。
reason-myth-close-server = TCP 没有禁止这样做。
reason-myth-close-four = 看到四个，是因为后关闭的一方还有数据要处理。
reason-myth-close-three = FIN 也带 ACK：双方的 SYN 交换之后，只有 RST 可以不带 ACK。
reason-myth-close-both = 一个连接有两条字节流，一个方向一条，FIN 只结束其中一条。
reason-myth-close-half = 在 FIN-WAIT-1 和 FIN-WAIT-2 状态下仍然接收数据。
reason-myth-close-arrived = `close` 早就返回了，主机之后仍可能丢失这些数据。
