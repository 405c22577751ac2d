### TCP：连接怎样结束。

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
