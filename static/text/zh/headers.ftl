### 首部：每个字段做什么，出错时谁会发现。

goal = **学完这一课，你能说出：** 数据包的哪个首部由哪台设备来读，路由器在途中改了什么。
recap = 路由器 R 把数据包从一个帧里取出，放进另一个帧：MAC 地址换了，TTL 减一，首部校验和随之改变。IP 地址和数据到达 B 时，与 A 发出的一样。
try = 翻转 MAC 地址的一位：哪个节点最先发现？

panel-tables = 逐字求和
knob-show = 内容
choice-travel = 一个包的旅程
choice-checksum = 手算校验和
knob-packet = 包
choice-arp = ARP
choice-icmp = ICMP
choice-udp = UDP
choice-tcp = TCP
choice-ipv6 = IPv6
knob-words = 要求和的字节
hint-words = 十六进制，每字节两位

intro = { $packet ->
    [arp] **A 通告自己的地址。** 打开这个帧：以太网首部，然后是 ARP，再填充到 60 字节。改动任一字段，看看谁在意。
    [udp] **A 用 UDP 发出 24 字节，B 的回显服务原样送回。** 打开这个数据包：三个首部，一层套一层。让它在线路上损坏，或在节点内部改动任一字段，看看谁会发现。
    [tcp] **A 发出一个 TCP 连接的第一个报文段。** B 上没有程序在监听这个端口，所以 B 回一个 RST。打开两个报文段，看看各字段。
    [ipv6] **A 发出一个 IPv6 数据包。** 这里的主机不支持 IPv6，但首部可以打开。首部里没有校验和：差错要靠链路和上层发现。
   *[icmp] **A 经路由器 R 请 B 回显。** 打开这个数据包：以太网、IPv4、ICMP、数据。在每条链路上，[帧校验序列](term:fcs)覆盖整个帧，所以最先发现损坏的是下一个网络接口。在节点内部发生的改动，只有上层的校验和才能发现。在“如果……”里两种都试一试，或者改动任一字段。
 }
preset-damaged = 在去往 R 的线路上损坏
preset-flip-mac = MAC 地址在 A 内部出错
preset-flip-address = 目的地址在 A 内部出错
preset-flip-ttl = TTL 在 A 内部出错
preset-ttl-one = TTL 为 1
preset-flip-data = 数据在 R 内部出错
preset-udp-no-checksum = 不带校验和的 UDP
showed-damaged = **R 的网络接口丢弃了这个帧：帧校验序列不符。** 链路上的损坏到此为止，上面各层都看不到它，A 只是等不到应答。
showed-flip-mac = **这个帧止于 R 的网卡。** 上面各层都看不到它，所以没有人报告。A 只是等不到应答。
showed-flip-address = **R 先检查首部，再查路由。** 校验和不对，所以 R 一声不响地丢弃分组。
showed-flip-ttl = **IP 首部任何一位翻转，首部校验和都会出错。** R 因此丢弃分组，而不是因为 TTL。
showed-ttl-one = **校验和正确，所以 R 相信这个字段。** TTL 在 R 处耗尽，一个 ICMP 差错告诉了 A。
showed-flip-data = **R 照样转发了分组：路由器只检查 IP 首部。** B 凭 ICMP 校验和发现了坏掉的位，丢弃了报文。
showed-udp-no-checksum = **UDP 校验和为 0 表示没有校验和。** 所以没有人发现被改的字节：B 的程序收到了它，又发回给 A。

view-words = 各个字
view-sum = 当前的累加和
view-checksum = 校验和
column-offset = 偏移
column-word = 字
column-total = 相加
column-carry = 进位
column-sum = 累加和

sum-start = **互联网校验和把 { $bytes } 字节当作 { $words } 个 16 位的字相加。** 要发送的首部里，校验和字段本身按零计。
sum-first = **第一个字是 `{ $word }`，** 累加和从它开始。
sum-add = **`{ $before }` + `{ $word }` = `{ $sum }`。** { $padded ->
    [yes] 最后一个字节落了单：后面当作补一个零字节。
   *[no] 没有超出 16 位的进位。
 }
sum-carry = **`{ $before }` + `{ $word }` = `{ $total }`：多出一位。** 按[反码](term:ones-complement)运算，它要加回最右边：`{ $low }` + 1 = `{ $sum }`。
sum-complement = **把 `{ $sum }` 的每一位取反：`{ $checksum }`。** 这就是校验和，随首部一起发出。
sum-verify = **接收方把所有的字连同校验和一起相加：** `{ $sum }` + `{ $checksum }` = `{ $total }`。全是 1：没有发现差错。它不必知道哪个字是校验和。
sum-intact = **累加和已经是 `{ $sum }`：全是 1。** 含有正确校验和的各个字，相加正是这样。接收方会接受。
myth-protects-data = “IP 校验和保护数据。”
truth-protects-data = IPv4 的校验和只覆盖自己的首部（RFC 791 §3.1）。在以太网链路上，帧校验序列覆盖整个帧，但每个节点都会重新计算。从一端到另一端，覆盖数据的只有 ICMP、UDP 或 TCP 的校验和。IPv6 首部里没有校验和（RFC 8200 §3）。

error-hex = 这里应当是十六进制数字。
error-hex-half = 一个字节要两位；最后一个只有一位。
error-hex-many = 超过 64 字节了，手算请少一些。
