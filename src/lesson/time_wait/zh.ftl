### TIME-WAIT 与 CLOSE-WAIT。

title = TIME-WAIT 与 CLOSE-WAIT
about = 为什么有一方要等，等的代价是什么。
goal = **学完这一课，你能说出：** 哪一方停在 TIME-WAIT，等多久，等待是为了什么。
recap = A 先关闭，所以 A 等了两倍的 MSL；B 的 FIN 一得到确认，B 就结束了。A 在等待期间，如果最后的 ACK 丢失，还能再次确认 B 的 FIN；这个连接的旧报文段也不会混进端口相同的下一个连接。
try = 让最后的 ACK 丢失：B 会怎么做，A 又怎样应答？

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

## 术语
term-msl = 报文段最大生存时间：一个报文段在网络里最多存活多久。RFC 9293 §3.4.2 取两分钟，称之为“工程上的选择”。Linux 没有这个参数：它的 TIME-WAIT 一共 60 秒。
term-four-tuple = 双方的地址和双方的端口。四者合起来确定一个连接；两个连接至少有一项不同（RFC 9293 §3.4.1）。

## 题目
exercise-wait-until = TIME-WAIT 何时结束
exercise-wait-rate = TIME-WAIT 占用的端口
exercise-free-pair = 哪个四元组可用？
exercise-socket-cause = 看 ss 的输出找原因
exercise-wait-syn = SYN 遇上 TIME-WAIT
exercise-myth-wait = 关于 TIME-WAIT 的误区
ask-wait-until = A 的 MSL 是 { $lifetime } 秒，报文段在发出的那一秒内到达。A 的 TIME-WAIT 在第几秒结束？
why-wait-until = { $again ->
    [yes] A 在第 { $fin } 秒确认 B 的 FIN，TIME-WAIT 开始。FIN 又来了，说明对它的 ACK 丢失：等待从第 { $start } 秒重新开始。
   *[no] A 在第 { $fin } 秒确认 B 的 FIN，TIME-WAIT 开始。
 }{ $old ->
    [yes] 那个旧的 ACK 不是 FIN：它会得到应答，但不会让等待重新开始。所以结束于
   *[no] 所以结束于
 } { $start } + 2 × { $lifetime } = { $right }（RFC 9293 §3.6.1，§3.10.7.4）。
reason-until-again = B 的 FIN 又来了。它每来一次，2 MSL 的等待就重新开始。
reason-until-old = 只有重传的 FIN 才让等待重新开始。B 的最后一个报文段是旧的 ACK。
reason-until-once = 那是一个 MSL。要等两个：一个留给最后的 ACK，一个留给对方因它丢失而重传的报文段。
reason-until-own = 那是从 A 自己的 FIN 算起。等待从 A 确认 B 的 FIN 开始。
reason-until-length = 那是等待的长度，但它不是从第 0 秒开始的。
ask-wait-rate = 客户端总是先关闭到某个服务器的连接，MSL 是 { $lifetime } 秒。{ $form ->
    [waiting] 它每秒建立并关闭 { $each } 个连接，持续几小时。任何时刻有多少个套接字处于 TIME-WAIT？
    [most] 有 { $ports } 个端口可用。要持续几小时，它每秒最多能建立多少个连接？
   *[until] 有 { $ports } 个端口可用，它每秒建立 { $each } 个连接。多少秒后端口用尽？
 }
why-wait-rate = 每个连接占用端口 2 MSL，即 { $wait } 秒。{ $form ->
    [waiting] 每秒 { $each } 个，每个 { $wait } 秒：{ $each } × { $wait } = { $right }。
    [most] { $ports } 个端口，每个在 { $wait } 秒里用一次：每秒 { $ports } / { $wait } = { $right } 个。
   *[until] { $ports } / { $each } = { $right } 秒，而第一个端口要 { $wait } 秒后才空出来。
 }
reason-rate-once = TIME-WAIT 是 MSL 的两倍。
reason-rate-second = 那是一秒内新增的个数，每个要停留 { $wait } 秒。
reason-rate-both = 只有先关闭的一方要等，每个连接在它那里只有一个套接字。
reason-rate-all = 那是端口的总数，每个端口在 { $wait } 秒里只能用一次。
reason-rate-wait = 到那时第一个端口正好空出来，可是端口在这之前就用尽了。
reason-rate-product = 应当用除法：{ $ports } 里有几个 { $each }？
reason-rate-later = 第一个端口空出来之前，端口就用尽了，不必再加什么。
ask-free = 一个客户端有这些套接字。它现在能建立哪个连接？
why-free = { $form ->
    [own-port] 它自己的端口不同。
    [port] 服务器的端口是 { $another }，不是 { $service }。
   *[address] 服务器的地址不同。
 }四元组（两个地址、两个端口）只要有一项不同，就是另一个连接（RFC 9293 §3.4.1）。
reason-free = 四元组与端口 { $port } 的那个套接字完全相同，它处于 { $state }。只要它还在，就不能有第二个。
option-socket-cause = { $state ->
    [CLOSE-WAIT] 这台主机上的程序没有关闭对方已经关闭的连接
    [TIME-WAIT] 这台主机总是先关闭，而且很频繁；这是正常的
    [FIN-WAIT-2] 对方的程序没有关闭
    [LAST-ACK] 对这台主机最后的 FIN 的确认送不到
   *[SYN-SENT] 这台主机的连接请求得不到应答
 }
ask-socket-cause = 一台主机上的 `ss -tan` 显示 { $count } 行这样的内容，各列是：状态、未读字节数、本地、远端。原因是什么？
why-socket-cause = { $right ->
    [CLOSE-WAIT] 处于 CLOSE-WAIT，说明对方的 FIN 已到并得到确认，缺的是本机程序的 `close`。半关闭时停在这里是正常的，但这么多长期停留就是程序的缺陷。TCP 没有为它设定时器；保活或用户超时可以结束它。
    [TIME-WAIT] TIME-WAIT 在先关闭的一方，会自行结束。可能不够用的只有端口，而且只是对同一个服务器：改用长连接，或者让对方先关闭。
    [FIN-WAIT-2] 处于 FIN-WAIT-2，说明本机的 FIN 已得到确认，对方的 FIN 却没有来。在对方那里，这些套接字处于 CLOSE-WAIT。
    [LAST-ACK] 处于 LAST-ACK，说明双方都已关闭，只缺对本机 FIN 的 ACK：要么在途中丢失，要么对方已不在。
   *[SYN-SENT] 处于 SYN-SENT，说明 SYN 已发出，没有收到任何应答：可能是被过滤、主机不在线，或者队列已满。
 }
reason-socket-cause = 那样看到的会是 { $state }，而不是 { $right }。
option-wait-syn = { $choice ->
    [opens] 立刻开始建立新连接
    [stays] 不建立连接，TIME-WAIT 不变
    [rst] 得到 RST，被拒绝
   *[later] 保留到 2 MSL 过去
 }
ask-wait-syn = 服务器的一个套接字处于 TIME-WAIT。第一行是客户端此前最后的序列号和时间戳。现在来了一个地址和端口都相同的 SYN，即第二行。结果怎样？
why-wait-syn = { $stamp ->
    [later] 它的时间戳比旧连接的都新，不管序列号是多少，都不会是旧的 SYN。处于 TIME-WAIT 的连接允许新连接复用（RFC 6191 §2）。
    [earlier] 它的时间戳更早：不管序列号是多少，这是旧的 SYN，不会建立连接（RFC 6191 §2）。
   *[none] 没有时间戳，就看序列号：{ $number ->
        [higher] 它比旧连接最后的序列号高，新连接从那之后开始（RFC 6191 §2，RFC 9293 §3.6.1）。
       *[lower] 它比最后的序列号低，可能是旧的 SYN，新连接会与旧连接重叠（RFC 6191 §2）。
     }
 }
reason-wait-syn = { $choice ->
    [rst] RST 用来应答不属于任何连接的报文段。这里有一个连接，处于 TIME-WAIT。
    [later] SYN 从不保留：要么立刻接受，要么不接受，客户端会重发。
    [opens] { $stamp ->
        [earlier] 它的时间戳比最后的还早，是过去的报文段。
       *[none] 它的序列号比最后的低：这些序列号已经用过了。
     }
   *[stays] { $stamp ->
        [later] 它的时间戳证明它是新的，TIME-WAIT 的任务已经完成。
       *[none] 它的序列号在用过的之后，可以建立新连接。
     }
 }
ask-myth-wait-bug = 对还是错？“有 { $count } 个套接字处于 TIME-WAIT：一定出了问题，应当关掉 TIME-WAIT。”
ask-myth-wait-answers = 对还是错？“没有 TIME-WAIT，最后的 ACK 丢失后，重传的 FIN 得到的会是 RST。”
ask-myth-wait-msl = 对还是错？“标准规定 MSL 是 30 秒。”
ask-myth-wait-rfc = 对还是错？“RFC 9293 的 MSL 取 2 分钟；Linux 的 TIME-WAIT 一共 60 秒。”
ask-myth-wait-server = 对还是错？“服务器的 443 端口上有 { $count } 个套接字处于 TIME-WAIT，它就少接这么多客户端。”
ask-myth-wait-pairs = 对还是错？“客户端连接某个服务器的端口用尽了，仍然可以连接另一个服务器。”
ask-myth-wait-close = 对还是错？“处于 CLOSE-WAIT 的套接字和 TIME-WAIT 的一样，过一阵会自行消失。”
ask-myth-wait-program = 对还是错？“{ $count } 个套接字处于 CLOSE-WAIT，是那台主机上程序的缺陷。”
why-myth-wait-bug = TIME-WAIT 应答重传的 FIN，并把旧报文段挡在下一个连接之外（RFC 9293 §3.6.1）。{ $count } 个只占一点内存，只有端口用尽的客户端才会受影响。
why-myth-wait-msl = RFC 9293 §3.4.2 取 2 分钟，称之为工程上的选择。Linux 的 TIME-WAIT 固定为 60 秒。
why-myth-wait-server = 服务器的所有连接共用一个端口，只要客户端的地址或端口不同即可；同一个客户端甚至可以从同一个端口再来（RFC 6191）。
why-myth-wait-close = CLOSE-WAIT 等的是本机的程序来关闭（RFC 9293 §3.3.2），没有定时器管它。
reason-myth-wait-bug = 这是先关闭的一方正常的结束方式。
reason-myth-wait-answers = 没有这个连接的记录的主机，会用 RST 应答 FIN。
reason-myth-wait-msl = 没有哪个 RFC 这样规定，只是有些系统这样选择。
reason-myth-wait-rfc = 两句都对：一个是标准，一个是系统自己的选择。
reason-myth-wait-server = 监听端口不会被它的连接用完。
reason-myth-wait-pairs = 端口只是和对方的地址、端口合在一起才算被占用。
reason-myth-wait-close = 它们会一直在，直到程序关闭它们或者退出。
reason-myth-wait-program = FIN 已经收到，也已经告诉了程序。只有程序才能关闭。
