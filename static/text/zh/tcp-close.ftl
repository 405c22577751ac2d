### TCP：连接怎样结束。

knob-story = 场景
choice-four = 四个报文段
choice-three = 三个报文段
choice-half-close = 半关闭
choice-server-first = 服务器先关
choice-simultaneous = 同时关闭
choice-data-after-close = 关闭后又来数据
choice-unread = 数据没读完
choice-peer-never-closes = 对方不关

intro = { $story ->
    [three] **A 关闭连接。B 的程序没有话要说，立刻也关闭。** 于是对 A 的 [FIN](term:fin) 的确认，和 B 自己的 FIN，可以放进同一个报文段：一共三个。由一方发起的连接总是三个，因为服务器的 ACK 和 SYN 本来就同时准备好。
    [half-close] **A 的请求发完了，它用 `shutdown` 说明这一点，只关闭 A 到 B 的方向。** B 还要处理，还有数据要发。这就是[半关闭](term:half-close)。看 A 怎样在名字以 FIN-WAIT 开头的状态里继续接收数据。
    [server-first] **谁先关闭？这次是服务器。** B 答完立刻关闭，HTTP/1.0 的服务器就这样做：连接结束，表示回答结束。看看最后哪一方停在 TIME-WAIT。
    [simultaneous] **两边的程序在同一时刻关闭。** 两个 [FIN](term:fin) 在线路上交错而过。双方等的是 ACK，来的却是 FIN。这种情形有专门的状态：CLOSING。
    [data-after-close] **A 的程序调用的是 `close` 而不是 `shutdown`：它再也不读了。** B 并不知情，[FIN](term:fin) 在它看来没有区别，于是继续发送。与半关闭比一比。
    [unread] **A 的程序没有读 B 的回答就关闭。** 回答已经得到确认，躺在 A 的接收缓冲区里。如果 A 现在发 [FIN](term:fin)，B 会以为一切正常。
    [peer-never-closes] **A 关闭了，B 的程序却忘了关。** A 的 [FIN](term:fin) 得到确认，然后它在 FIN-WAIT-2 等 B 的 FIN。RFC 没有规定等多久，系统自己会设：这里是 A 的程序离开之后 60 秒。四分钟后，B 的程序才想起来。
   *[four] **A 收到回答就关闭。B 的程序还有事要做，两秒后才关闭。** 每一方用一个 [FIN](term:fin) 关闭自己的方向，每个 FIN 得到一个 ACK：两两相加是四个。一个连接是两条字节流，它们各自结束。
 }
preset-lost-first-fin = 第一个 FIN 丢失
preset-lost-ack-of-fin = 对第一个 FIN 的 ACK 丢失
preset-lost-second-fin = 第二个 FIN 丢失
preset-lost-last-ack = 最后的 ACK 丢失
preset-orphan = A 的 FIN 始终送不到
showed-lost-first-fin = **A 的定时器到期，重发了 FIN。** B 晚一点才知道对方结束。之后一切照常。
showed-lost-ack-of-fin = **A 分不清丢的是 FIN 还是 ACK，所以重发了 FIN。** B 早已收到，就再确认一次。
showed-lost-second-fin = **B 的定时器到期，重发了 FIN。** 在它到达之前，A 一直处于 FIN-WAIT-2。
showed-lost-last-ack = **B 重发 FIN，A 正在 TIME-WAIT，能够再确认一次。** A 的 2 MSL 等待重新开始。
showed-orphan = **A 放弃了，B 却仍以为连接还在。** 等 B 的程序终于关闭，B 的 FIN 找不到连接，A 用 RST 回答。

myth-client-closes = “总是客户端先关闭。”
truth-client-closes = 哪一方都可以（RFC 9293 §3.6）。HTTP/1.0 的服务器先关，结束空闲连接的服务器也先关。要紧的是谁先：先关的一方必须停在 TIME-WAIT。
myth-always-four = “关闭连接一定要四个报文段。”
truth-always-four = 要的是两个 FIN，以及对每个 FIN 的确认。ACK 可以搭任何报文段的便车，所以一方若在对方关闭后马上也关闭，三个就够；数据或 FIN 都能带上它（RFC 9293 §3.6）。看到四个，是因为后关的一方还有事要做。
