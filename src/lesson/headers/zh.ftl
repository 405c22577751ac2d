### 首部：每个字段做什么，出错时谁会发现。

title = 逐字段看首部
about = 打开一个包，改动任意一位，看谁会发现。
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

## 术语
term-ones-complement = 反码运算：最高位的进位要加回最低位（RFC 1071 §1）。
term-fcs = 帧校验序列（FCS）：以太网帧的最后 4 字节，是对其余全部字节计算的 CRC-32（IEEE 802.3 §3.2.9）。由发送接口计算，由链路另一端的接口核对；抓包文件里通常没有它。Linux 按接口统计核对不符的帧，即 rx_crc_errors。直通式交换机在能核对帧尾之前，已经把帧头转发出去了。

## 题目
exercise-checksum = 互联网校验和
exercise-intact = 哪个数据包完好？
exercise-checksum-updated = 经过一跳后的校验和
exercise-field = 哪个字段管这件事？
exercise-dump = 读十六进制转储
exercise-noticed = 哪一项检查发现损坏？
exercise-pseudo-header = 伪首部
exercise-myth-checksums = 关于校验和的误区

## 题目：校验和
ask-checksum = 这些 16 位字的互联网校验和是多少：`{ $words }`？请写成十六进制。
why-checksum = 各个字相加得 `{ $total }`。{ $carry ->
    [0] 没有超出 16 位的进位，和就是 `{ $folded }`。
   *[other] 超出 16 位的进位 { $carry } 要加回最低位，和是 `{ $folded }`。
 }校验和是它的反码，每一位都取反：`{ $right }`（RFC 1071 §1）。
reason-sum-complement = `{ $folded }` 是和。校验和是它的反码：每一位都取反。
reason-sum-carry = 漏了进位：各个字相加得 `{ $total }`，最前面的 { $carry } 要加回最低位。
reason-sum-both = `{ $low }` 是没有加回进位 { $carry } 的和，也还没有取反。
reason-sum-twice = 进位 { $carry } 加了两次。`{ $low }` 加上 { $carry } 得 `{ $folded }`。
reason-sum-twos = 这是补码，多了一。这里只把每一位取反，不再加一。
reason-sum-swapped = 两个字节写反了。线路上高位字节在前。
ask-intact = 每一行是一个数据包，最后一个字是校验和。哪一个完好无损地到达了？
why-intact = `{ $words }` 连同校验和一起相加得 `0x{ $sum }`，全为 1，检验就通过了（RFC 1071 §1）。发送方填的是其余各字之和的反码，而一个数与它的反码相加总是全 1。
reason-intact = `{ $words }` 相加得 `0x{ $sum }`，不是全 1。{ $flaw ->
    [bit] 其中有一位翻转了。
    [plain] 最后一个字填的是和本身，没有取反。
   *[carry] 发送方漏了进位。
 }
ask-updated = 路由器把生存时间从 { $ttl } 减到 { $after }，首部里的一个字从 `{ $old }` 变成 `{ $new }`。原来的首部校验和是 `{ $before }`，现在是多少？
why-updated = 这个字少了 `0x0100`，和也少了 `0x0100`，而校验和是反码，于是多了 `0x0100`。{ $wraps ->
    [yes] `{ $before }` + `0100` 超出 16 位，进位加回最低位：`{ $right }`
   *[no] `{ $before }` + `0100` = `{ $right }`
 }（RFC 1624 §3）。
reason-updated-same = 校验和覆盖生存时间，所以每过一台路由器都会变。
reason-updated-down = 和减少了 `0x0100`；校验和是反码，所以是增加。
reason-updated-carry = 漏了超出 16 位的进位，它要加回最低位。
reason-updated-low = 生存时间在这个字的高位字节：减一就是减 `0x0100`，不是 `0x0001`。
reason-updated-complement = 这是和。字段里填的是它的反码。

## 题目：字段
option-field = { $thing ->
    [ether-type] EtherType
    [destination-mac] 目的 MAC 地址
    [ttl] 生存时间
    [protocol] 协议（IPv4）
    [destination-port] 目的端口
    [total-length] 总长度
    [sequence-number] 序列号
    [source-port] 源端口
    [ihl] IHL（首部长度）
    [identification] 标识
    [fragment-offset] 片偏移
    [dont-fragment] 禁止分片（DF）
    [data-offset] 数据偏移
    [window] 窗口
    [acknowledgment-number] 确认号
   *[more-fragments] 更多分片（MF）
 }
field-job = { $thing ->
    [ether-type] 告诉帧的接收方里面是哪种协议
    [destination-mac] 交换机查它来决定帧从哪个端口发出
    [ttl] 每台路由器都把它减一，减到 0 的那台丢弃数据包
    [protocol] 告诉接收主机载荷交给哪种传输层协议
    [destination-port] 告诉接收主机数据交给哪个程序
    [total-length] 帧尾有填充时，说明数据包到哪里结束
    [sequence-number] 给报文段里的第一个数据字节编号
    [source-port] 告诉接收程序回信发到哪个端口
    [ihl] 说明 IPv4 首部在哪里结束、载荷从哪里开始
    [identification] 说明哪些分片属于同一个数据包
    [fragment-offset] 说明分片的数据原来在数据包的什么位置
    [dont-fragment] 禁止路由器把数据包分片
    [data-offset] 说明 TCP 首部在哪里结束、数据从哪里开始
    [window] 说明这个报文段的发送方还能收多少字节
    [acknowledgment-number] 说明这个报文段的发送方在等哪个字节
   *[more-fragments] 说明这不是最后一个分片
 }
ask-field = 这是哪个字段的作用？“{ $job }”
why-field = { $name }：{ $job }（{ $source }）。
reason-field = 另有作用——{ $name }：{ $job }。
ask-dump = { $asked ->
    [ether-type] 这是一个以太网帧。它的 EtherType 是多少（十六进制）？
    [ttl] 这是一个装有 IPv4 数据包的以太网帧。生存时间是多少（十进制）？
    [protocol] 这是一个装有 IPv4 数据包的以太网帧。协议号是多少（十进制）？
    [total-length] 这是一个装有 IPv4 数据包的以太网帧。总长度是多少（十进制）？
    [source] 这是一个装有 IPv4 数据包的以太网帧。数据包的源地址是什么？
    [destination] 这是一个装有 IPv4 数据包的以太网帧。数据包的目的地址是什么？
    [ports] 这是一个以太网帧，IPv4 里面是 TCP 或 UDP。目的端口是多少（十进制）？
    [ihl] 这是一个装有 IPv4 数据包的以太网帧。IPv4 首部有多少字节？
    [fragment-offset] 这个以太网帧里是一个分片。它的数据从原载荷的第几个字节开始（从 0 数起）？
   *[data-offset] 这是一个以太网帧，IPv4 里面是 TCP。TCP 首部有多少字节？
 }
why-dump = { $asked ->
    [ether-type] 最前面是两个 6 字节的地址。EtherType 在第 { $at } 字节（`0x{ $place }`，从 0 数起）：`{ $raw }`，即 { $value }。
    [ttl] 以太网首部占 14 字节，生存时间是 IPv4 首部的第 8 字节，也就是帧的第 { $at } 字节（`0x{ $place }`，从 0 数起）：`{ $raw }`，十进制是 { $value }。
    [protocol] 以太网首部占 14 字节，协议是 IPv4 首部的第 9 字节，也就是帧的第 { $at } 字节（`0x{ $place }`，从 0 数起）：`{ $raw }`，十进制是 { $value }。
    [total-length] 以太网首部占 14 字节，总长度是 IPv4 首部的第 2、3 字节，也就是帧的第 { $at } 字节起（`0x{ $place }`，从 0 数起）：`{ $raw }`，十进制是 { $value }。
    [source] 以太网首部占 14 字节，源地址从 IPv4 首部的第 12 字节开始，也就是帧的第 { $at } 字节起（`0x{ $place }`，从 0 数起）：`{ $raw }`，一个字节写成一个十进制数。
    [destination] 以太网首部占 14 字节，目的地址从 IPv4 首部的第 16 字节开始，也就是帧的第 { $at } 字节起（`0x{ $place }`，从 0 数起）：`{ $raw }`，一个字节写成一个十进制数。
    [ports] 先是以太网首部 14 字节和 IPv4 首部 { $header } 字节，再是源端口。目的端口在第 { $at } 字节（`0x{ $place }`，从 0 数起）：`{ $raw }`，即 { $value }。
    [ihl] 第 { $at } 字节（`0x{ $place }`，从 0 数起）是 `{ $raw }`：前一半是版本 { $half }，后一半是首部长度，以 4 字节为单位。{ $low } × 4 = { $value }（RFC 791 §3.1）。
    [fragment-offset] 第 { $at } 字节（`0x{ $place }`，从 0 数起）起是 `{ $raw }`：先是 3 个标志位，再是 13 位偏移，以 8 字节为单位。{ $units } × 8 = { $value }（RFC 791 §3.1）。
   *[data-offset] 先是以太网首部 14 字节和 IPv4 首部 { $header } 字节。数据偏移是第 { $at } 字节（`0x{ $place }`，从 0 数起）`{ $raw }` 的前一半，以 4 字节为单位：{ $half } × 4 = { $value }（RFC 9293 §3.1）。
 }
reason-dump-decimal = 数字找对了，但那是十六进制：`{ $raw }` 还要换算成十进制。
reason-dump-swapped = 字节顺序反了。线路上高位字节在前：`{ $raw }`。
reason-dump-ethernet = 没有算上以太网首部：它的 14 字节在 IPv4 首部之前。
reason-dump-beside = 这是旁边的内容。请重新数到第 { $at } 字节：行列位置是 `0x{ $place }`。
reason-dump-other-end = 这是通信的另一端。源在前，目的在后。
reason-dump-options = 这是按首部 20 字节来数的。这个首部带选项，有 { $header } 字节。
reason-dump-words = 这是字段里的数。它以 4 字节为单位。
reason-dump-shortest = 20 字节是不带选项的首部。这里带了选项，看字段的值就知道。
reason-dump-half = 这是这个字节的另一半，即版本。
reason-dump-both-halves = 这是整个字节。只有{ $asked ->
    [ihl] 后一半
   *[other] 前一半
 }才是长度，以 4 字节为单位。
reason-dump-eights = 这是字段里的数。它以 8 字节为单位。
reason-dump-fours = 偏移以 8 字节为单位，不是 4 字节。
reason-dump-flags = `{ $raw }` 的前 3 位是标志，不属于偏移。
reason-dump-ip-length = 这是 IPv4 首部的长度。TCP 自己的长度在后面。

## 题目：谁覆盖什么
option-layer = { $layer ->
    [fcs] 以太网 FCS
    [ip] IPv4 首部校验和
    [transport] TCP、UDP 或 ICMP 的校验和
   *[nobody] 哪一项都发现不了
 }
ask-noticed = 哪一项检查最先发现？{ $damage ->
    [cable-data] 在网线上，UDP 载荷第 { $byte } 字节的第 { $bit } 位翻转了。
    [cable-header] 在网线上，TCP 报文段第 { $byte } 字节的第 { $bit } 位翻转了。
    [router-header] 在路由器的内存里，帧已经检验过、数据包还没有转发，这时 IPv4 源地址的第 { $bit } 位翻转了。
    [router-data] 在路由器的内存里，帧已经检验过、数据包还没有转发，这时 TCP 数据第 { $byte } 字节的第 { $bit } 位翻转了。
    [router-ping] 在路由器的内存里，帧已经检验过、数据包还没有转发，这时回显报文的数据第 { $byte } 字节的第 { $bit } 位翻转了。
    [router-no-sum] IPv4 上的一个 UDP 数据报，校验和为 0。在路由器的内存里，数据第 { $byte } 字节的第 { $bit } 位翻转了。
    [router-v6-source] 在路由器的内存里，帧已经检验过、数据包还没有转发，这时一个 TCP 报文段的 IPv6 源地址第 { $bit } 位翻转了。
    [router-v6-hops] 在路由器的内存里，帧已经检验过、数据包还没有转发，这时 IPv6 跳数限制的第 { $bit } 位翻转了，但没有变成 0。
    [router-swap] 在路由器的内存里，TCP 报文段第 { $byte } 字节和第 { $byte } + 2 字节处的两个 16 位字互换了位置，两者第 { $bit } 位不同。
    [host-arp] 在主机的内存里，网卡还没有发出帧，这时 ARP 请求里发送方 IP 地址的第 { $bit } 位翻转了。
   *[program] 在程序的内存里，数据还没有写进 TCP 套接字，这时第 { $byte } 字节的第 { $bit } 位翻转了。
 }
why-noticed = { $damage ->
    [cable-data] FCS 覆盖整个帧，下一个网络接口核对后就丢弃它，上面的各层根本看不到。
    [cable-header] FCS 覆盖整个帧，下一个网络接口核对后就丢弃它，上面的各层根本看不到。
    [router-header] 发出时帧会有新的 FCS，链路上看不出问题。下一个 IPv4 节点把首部相加，得不到全 1，于是丢弃数据包（RFC 1812 §5.2.2）。
    [router-data] 帧有了新的 FCS，而 IPv4 校验和只覆盖首部。接收主机把报文段相加，发现不对就丢弃（RFC 9293 §3.1）。
    [router-ping] 帧有了新的 FCS，而 IPv4 校验和只覆盖首部。接收主机把整个 ICMP 报文连同数据一起相加（RFC 792）。
    [router-no-sum] 在 IPv4 上，UDP 校验和为 0 表示没有校验和（RFC 768）。程序收到的就是损坏的数据。
    [router-v6-source] IPv6 没有首部校验和，但 TCP 的伪首部里有源地址（RFC 8200 §8.1）：接收方算出的和不对。
    [router-v6-hops] IPv6 没有首部校验和，跳数限制也不在伪首部里（RFC 8200 §8.1）：没有哪个校验和覆盖它。
    [router-swap] 求和与顺序无关（RFC 1071 §2）。还是那些字，所以校验和仍然对得上。
    [host-arp] ARP 自己没有校验和（RFC 826），FCS 又是损坏之后才算的。收到请求的主机都会相信这个错误的地址。
   *[program] 所有校验和都是对损坏的数据算的，自然都对得上。只有程序自己端到端的检查才能发现。
 }
reason-noticed = { $cause ->
    [frame] 到不了那一步：帧的 FCS 不对，数据包还没有读，帧就被丢弃了。
    [memory] FCS 在收到时检验，在发出时重新计算。内存里损坏的内容会得到一个相符的 FCS。
    [data] 它只覆盖 IPv4 首部，而损坏发生在首部之后的数据里。
    [earlier] 到不了那一步：下一个 IPv4 节点发现首部不对，就丢弃了数据包。
    [zero] 校验和为 0：发送方没有计算（RFC 768）。
    [v6] IPv6 没有首部校验和（RFC 8200），路由器也就不必每一跳都重算。
    [outside] 它不覆盖这个字段：路由器要改的内容不在伪首部里。
    [order] 求和与各个字的顺序无关。
    [arp] ARP 报文直接装在帧里：没有 IP 数据包，也没有更上面的层。
    [before] 它是损坏之后才算的，正好与损坏的数据相符。
   *[covered] 有一个校验和覆盖了它。
 }
option-pseudo = { $item ->
    [source] 源 IP 地址
    [destination] 目的 IP 地址
    [protocol] { $family ->
        [v4] 协议号
       *[v6] 下一首部的编号
     }
    [length] 传输层首部加数据的长度
    [hops] { $family ->
        [v4] 生存时间
       *[v6] 跳数限制
     }
    [mac] MAC 地址
    [class] { $family ->
        [v4] 服务类型
       *[v6] 流量类别
     }
    [flow] 流标签
    [identification] 标识
    [header-sum] 首部校验和
   *[total-length] 数据包的总长度
 }
ask-pseudo = { $asked ->
    [inside] 除了 { $transport } 首部和数据，{ $transport } 校验和还覆盖什么？
   *[outside] 下面哪一项*不*在 { $transport } 校验和的覆盖范围内？
 }{ $family ->
    [v4] （IPv4）
   *[v6] （IPv6）
 }
why-pseudo = { $family ->
    [v4] { $transport } 的伪首部由源地址、目的地址、一个零字节、协议号和 { $transport } 首部加数据的长度组成：共 12 字节，参加求和，但从不发送（RFC 9293 §3.1，RFC 768）。
   *[v6] { $transport } 的伪首部由源地址、目的地址、{ $transport } 首部加数据的长度、三个零字节和下一首部的编号组成：共 40 字节，参加求和，但从不发送（RFC 8200 §8.1）。
 }这样就能发现送错主机、交给错误协议的数据包。
reason-pseudo = { $item ->
    [source] 源地址在伪首部里。
    [destination] 目的地址在伪首部里：送错了主机就会被发现。
    [protocol] 传输层协议的编号在伪首部里。
    [length] 传输层首部加数据的长度在伪首部里。
    [hops] 每台路由器都会把它减一。两端之间的校验和不能覆盖途中会变的内容。
    [mac] 每条链路上都会换掉。两端之间的校验和不能覆盖它们。
    [class] 路由器可能在途中修改它，所以伪首部不包含它。
    [flow] 路由器可以用它，但伪首部不包含它（RFC 8200 §8.1）。
    [identification] 它是给分片用的，求和之前分片已经重组。伪首部不包含它。
    [header-sum] 每过一台路由器它都会变。伪首部不包含它。
   *[total-length] 伪首部里的长度不含 IP 首部。
 }
ask-myth-header-sum = 对还是错？“一个 IPv4 数据包带有 { $bytes } 字节数据，首部校验和保护着这些数据。”
ask-myth-header-only = 对还是错？“路由器转发带有 { $bytes } 字节数据的数据包，检验首部校验和时一个数据字节也不用读。”
ask-myth-words-swapped = 对还是错？“报文段里的字 `{ $one }` 和 `{ $other }` 互换位置，校验和能发现。”
ask-myth-words-order = 对还是错？“`{ $one }` 和 `{ $other }` 的校验和，与 `{ $other }` 和 `{ $one }` 的校验和相同。”
ask-myth-udp-zero = 对还是错？“发往端口 { $port } 的 UDP 数据报，校验和算出来是 0，于是发送 0。”
ask-myth-udp-none = 对还是错？“IPv4 上发往端口 { $port } 的 UDP 数据报校验和为 0：发送方没有计算校验和。”
ask-myth-v6-sum = 对还是错？“IPv6 首部后面有 { $bytes } 字节数据，首部有自己的校验和。”
ask-myth-v6-cheaper = 对还是错？“路由器把带有 { $bytes } 字节数据的 IPv6 数据包的跳数限制减一，不用改任何校验和。”
why-myth-header-sum = IPv4 首部校验和只覆盖首部（RFC 791 §3.1）。这 { $bytes } 字节由 TCP、UDP 或 ICMP 的校验和端到端覆盖，在每条链路上由 FCS 覆盖。
why-myth-words-swapped = 求和与顺序无关：`{ $one }` + `{ $other }` 就是 `{ $other }` + `{ $one }`（RFC 1071 §2）。
why-myth-udp-zero = 在 IPv4 上，校验和为 0 表示发送方没有计算。如果算出来正好是 0，就发送全 1，它在反码里是同一个数（RFC 768）；所以发往端口 { $port } 的是 `0xffff`。
why-myth-v6-sum = IPv6 没有首部校验和：RFC 8200 §3 里没有这个字段。首部和 { $bytes } 字节数据都靠每条链路的 FCS 和传输层的校验和，后者的伪首部里有地址。
reason-myth-header-sum = 顾名思义：首部校验和。
reason-myth-header-only = 它只覆盖首部。
reason-myth-words-swapped = 加法不管顺序。
reason-myth-words-order = 和相同，反码也就相同。
reason-myth-udp-zero = 这个字段填 0 表示没有校验和。
reason-myth-udp-none = 在 IPv4 上，UDP 让发送方自己选择。
reason-myth-v6-sum = 这个字段是特意去掉的。
reason-myth-v6-cheaper = IPv4 的首部里有校验和，IPv6 的没有。
