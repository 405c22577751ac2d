### TIME-WAIT 与 CLOSE-WAIT。

goal = **学完这一课，你能说出：** 哪一方停在 TIME-WAIT，等多久，等待是为了什么。
recap = A 先关闭，所以 A 等了两倍的 MSL；B 的 FIN 一得到确认，B 就结束了。A 在等待期间，如果最后的 ACK 丢失，还能再次确认 B 的 FIN；这个连接的旧报文段也不会混进端口相同的下一个连接。
try = 让最后的 ACK 丢失：B 会怎么做，A 又怎样应答？
### TIME-WAIT 与 CLOSE-WAIT。

knob-story = 场景
choice-wait = 一次关闭
choice-same-port = 同一个端口
choice-reopened = 重新打开
choice-ports = 端口用尽
choice-server-first = 服务器先关闭
choice-restart = 服务器重启
choice-close-wait = 忘记关闭
knob-lifetime = MSL
choice-2-min = MSL 2 分钟（RFC）
choice-30-s = MSL 30 秒（与 Linux 等得一样久）
choice-none = MSL 0（不等待）
knob-ports = A 的端口数
choice-2-ports = 2 个端口
choice-4-ports = 4 个端口
choice-8-ports = 8 个端口
knob-rate = 连接间隔
choice-every-1-s = 每 1 秒一个连接
choice-every-20-s = 每 20 秒
choice-every-80-s = 每 80 秒
knob-reuse = SO_REUSEADDR
choice-exclusive = SO_REUSEADDR：关
choice-reuse-address = SO_REUSEADDR：开
knob-timestamps = 时间戳
choice-with-timestamps = 时间戳：开
choice-without-timestamps = 时间戳：关

intro = { $story ->
    [same-port] **A 的程序从端口 50000 上传，关闭，随即又从同一个端口请求下一个连接。** 旧连接处于 TIME-WAIT，仍然存在，所以不能再有新的连接。试试“如果……”：第一次上传的一个报文段迟到，有 TIME-WAIT 会怎样，没有又会怎样。
    [same-port-free] **TIME-WAIT 已关闭，A 的第二个连接立刻从端口 50000 打开。** 第一次上传比初始序列号的时钟走得快，新连接的序列号与旧连接重叠。在“如果……”里，第一次上传的 A.5 迟到，被第二个连接当成新数据：B 读到错误的字节。比较 A 在第二个连接上发送的各段和 B 读到的各段：字节数相同，内容却不同。
    [reopened] **服务器先关闭，所以由服务器等待。30 秒后，同一个客户端又从同一个端口连接。** 新 SYN 的时间戳比旧连接的任何报文段都新。这时 B 可以结束 TIME-WAIT，立刻打开新连接（RFC 6191）。
    [ports] **A 只有 { $ports } 个端口可用来连接 B。A 依次建立六个连接，每个都由 A 先关闭。** 每个端口要被占用 2 [MSL](term:msl)。最后 A 尝试 B 的 8080 端口：那是另一个[四元组](term:four-tuple)。
    [server-first] **这个服务器先关闭，HTTP/1.0 的服务器就是这样。** 这次处于 TIME-WAIT 的是服务器的连接。每个占用一点内存，但不占端口：它们都用 80 端口。
    [restart] **服务器先关闭了连接，然后程序退出，一秒后重新启动。** 它的端口上还有一个连接处于 TIME-WAIT。设置 SO_REUSEADDR，看看有什么不同。
    [close-wait] **B 的程序应答客户端，却从不关闭。** 每个客户端都留下一个处于 CLOSE-WAIT 的套接字。TCP 没有为这个状态设定时器：它等待程序，半关闭正需要这样。长期停留则是程序的缺陷；保活或用户超时可以结束它，程序退出也会结束它，这里是两分钟后。每个套接字还占用一个文件描述符：达到上限时，`accept` 会失败。
   *[wait] **A 先关闭，所以由 A 等待：两倍的 [MSL](term:msl)。** B 的 [FIN](term:fin) 一得到确认，B 就删除连接的记录。A 为什么不能也这样？试试“如果……”。
 }
preset-last-ack = 最后的 ACK 丢失
preset-last-ack-alone = 最后的 ACK 丢失：无 TIME-WAIT
preset-old-refused = 迟到报文段
preset-old-accepted = 迟到报文段：无 TIME-WAIT、无时间戳
preset-old-stamped = 迟到报文段：无 TIME-WAIT
preset-assassinated = TIME-WAIT 提前结束
preset-old-syn = SYN 迟到
preset-slower = 每 80 秒一个连接
preset-shorter = 每 20 秒一个连接，MSL 30 秒
preset-reused = 设 SO_REUSEADDR 后重启
showed-last-ack = **B 的 FIN 再次到来，A 在 TIME-WAIT 中再次确认。** 所以 B 从 LAST-ACK 正常结束。
showed-last-ack-alone = **A 已经忘了这个连接，所以 B 的 FIN 得到 RST。** B 的连接以重置告终，没有正常结束。
showed-old-refused = **迟到的报文段没有遇上第二个连接：TIME-WAIT 没让 A 建立它。** B 用 RST 回答，A 把 RST 丢弃了。
showed-old-accepted = **B 把迟到的字节当成了第二个连接的数据。** 它们的序列号在窗口之内，也没有什么能说明它们有多旧。B 的程序读到的字节数与 A 发的一样，内容却不同。
showed-old-stamped = **迟到报文段的时间戳比上一个旧，所以 B 把它丢弃。** B 的程序读到的正是 A 在第二个连接上发的数据。
showed-assassinated = **一个旧报文段结束了 A 的 TIME-WAIT。** A 用 ACK 回答它，B 不知道有这个连接，发出 RST，A 相信了。
showed-old-syn = **第一个连接迟到的 SYN 结束了 B 的 TIME-WAIT。** B 用 ACK 回答它，A 不知道有这个连接，发出 RST，B 相信了。
showed-slower = **端口没有用完。** 每个端口在轮到它之前都已经空出来了。
showed-shorter = **A 建立连接更频繁，端口却没有用完。** MSL 更短，每个端口在轮到它之前都已经空出来了。
showed-reused = **设了 SO_REUSEADDR，程序马上就能监听。** 旧连接留在 TIME-WAIT，直到时间结束。

myth-time-wait-bug = “TIME-WAIT 是缺陷，应当关掉。”
truth-time-wait-bug = TIME-WAIT 有两个作用：最后的 ACK 丢失时，应答重传的 FIN；把这个连接的报文段挡在端口相同的下一个连接之外（RFC 9293 §3.6.1，RFC 1337）。时间戳只对第二个作用有帮助。如果太多，可以改用长连接，让对方先关闭，或者使用更多的端口和地址。在 Linux 上，tcp_tw_reuse 允许客户端在时间戳保证安全时复用端口。逗留 0 秒不是办法：它发送 RST，会丢失数据。tcp_tw_recycle 会拒绝同一 NAT 之后的客户端，已在 Linux 4.12 中删除。
myth-lifetime = “标准规定 MSL 是 30 秒。”
truth-lifetime = RFC 9293 §3.4.2 取 2 分钟，所以 TIME-WAIT 是 4 分钟，并称这是工程上的选择。Linux 不管 MSL，一共等 60 秒，而且不能设置。
myth-ports-all = “一台主机最多只能有 65 535 个连接。”
truth-ports-all = 双方的地址和双方的端口确定一个连接（RFC 9293 §3.4.1）。端口对一个服务器已被占用，对其他地址或端口仍然可用。
