### 生成的题目：问什么，为什么对，为什么错。

## 各类练习的名字
exercise-network = 网络地址
exercise-broadcast = 广播地址
exercise-first-host = 第一个主机地址
exercise-last-host = 最后一个主机地址
exercise-netmask = 由长度写子网掩码
exercise-wildcard = 由长度写反掩码
exercise-mask-length = 由掩码写长度
exercise-valid-mask = 合法的掩码
exercise-hosts = 地址块里的主机数
exercise-step = 地址块从哪里开始
exercise-tiny = /31 与 /32
exercise-link = 链路的两端
exercise-same-subnet = 是否同一子网
exercise-member = 块内的主机
exercise-address-kind = 地址的种类
exercise-octet-bits = 十进制转二进制
exercise-bits-octet = 二进制转十进制
exercise-v6-shorten = IPv6：最短写法
exercise-v6-expand = IPv6：完整写法
exercise-v6-network = IPv6：网络地址
exercise-reverse-zone = 反向区
exercise-myth = 关于地址的误区
exercise-smallest = 够用的最小地址块
exercise-count = 一个块含多少个小块
exercise-v6-count = IPv6：一个块含多少个小块
exercise-nth = 第 n 个子网
exercise-next-block = 下一个地址块
exercise-summary = 用一个前缀汇总
exercise-summary-count = 列表最少要几个前缀
exercise-range-first = 地址范围从哪个前缀开始
exercise-range-count = 地址范围最少要几个前缀
exercise-compare = 比较两个前缀
exercise-plan = 按主机数规划
exercise-largest-free = 最大的空闲块
exercise-subtract = 从块中挖掉一部分
exercise-myth-subnets = 关于子网的误区
exercise-checksum = 互联网校验和
exercise-intact = 哪个数据包完好？
exercise-checksum-updated = 经过一跳后的校验和
exercise-field = 哪个字段管这件事？
exercise-dump = 读十六进制转储
exercise-noticed = 哪一项检查发现损坏？
exercise-pseudo-header = 伪首部
exercise-myth-checksums = 关于校验和的误区
exercise-longest-match = 最长前缀匹配
exercise-no-route = 有没有路由
exercise-hop-addresses = 每条链路上的地址
exercise-time-to-live = 生存时间
exercise-loop = 路由环路
exercise-misconfigured = 直达、走网关，还是不通
exercise-myth-routes = 关于路由的误区
exercise-arp-target = ARP 询问哪个地址
exercise-arp-addresses = ARP 里的地址
exercise-arp-frame = 帧的目的 MAC 地址
exercise-arp-merge = ARP 缓存如何变化
exercise-gratuitous = 免费 ARP
exercise-switch-ports = 交换机的端口
exercise-myth-arp = 关于 ARP 的误区
exercise-icmp-type = 类型与代码
exercise-icmp-answered = 报错还是不应答
exercise-icmp-quoted = 差错报文引用多少
exercise-probe = 哪个地址应答探测包？
exercise-hop-count = 对端有多远？
exercise-next-hop-mtu = 路径 MTU
exercise-myth-icmp = 关于 ICMP 的误区
exercise-layer-of = 哪一层做的？
exercise-layer-unit = 数据单元叫什么
exercise-device-reads = 设备读到哪里
exercise-frame-size = 帧有多长
exercise-without-upper = 有没有别的层
exercise-myth-layers = 关于分层的误区
exercise-socket-of = 属于哪个套接字？
exercise-socket-call = 哪个调用做的？
exercise-second-bind = 端口可用吗？
exercise-accept-queue = 连接在哪个队列？
exercise-how-many = 能有多少连接
exercise-myth-sockets = 关于套接字的误区
exercise-handshake-numbers = 握手中的序列号
exercise-handshake-states = 双方的状态
exercise-handshake-losses = 丢失、迟到、被拒
exercise-syn-timeout = SYN 何时重发
exercise-handshake-offers = 选项商定了什么
exercise-myth-handshake = 关于三次握手的误区
exercise-flood-arrival = 队列已满，又到一个报文段
exercise-flood-rate = SYN 泛洪攻击能有多慢
exercise-cookie-part = 读 cookie
exercise-cookie-until = cookie 何时过期
exercise-cookie-mss = cookie 里的 MSS
exercise-cookie-knows = 不保存状态，从何得知
exercise-myth-flood = 关于 SYN 泛洪攻击的误区
exercise-reset-answer = RST、ACK 还是不应答
exercise-reset-believed = 哪个 RST 会被采信
exercise-reset-number = RST 里的序列号
exercise-reset-guesses = 猜中 RST 的序列号
exercise-reset-cause = RST 的原因
exercise-myth-reset = 关于 RST 的误区
exercise-close-state = 关闭时的状态
exercise-close-waits = 哪一方进入 TIME-WAIT
exercise-fin-number = FIN 的序列号
exercise-close-lost = 关闭时的丢失
exercise-close-call = 关闭时发出什么
exercise-myth-close = 关于关闭的误区
exercise-wait-until = TIME-WAIT 何时结束
exercise-wait-rate = TIME-WAIT 占用的端口
exercise-free-pair = 哪个四元组可用？
exercise-socket-cause = 看 ss 的输出找原因
exercise-wait-syn = SYN 遇上 TIME-WAIT
exercise-myth-wait = 关于 TIME-WAIT 的误区

## 选项
option-yes = 是
option-no = 否
option-true = 对
option-false = 错
option-kind = { $kind ->
    [private] 私有地址
    [loopback] 环回地址
    [link-local] 链路本地地址
    [multicast] 组播地址
    [shared] 运营商共享地址（CGNAT）
    [documentation] 文档专用地址
    [reserved] 保留地址
    [unique-local] 唯一本地地址
   *[public] 公网地址
 }
option-compare = { $relation ->
    [equal] 两者是同一个块
    [inside] `{ $a }` 在 `{ $b }` 之内
    [contains] `{ $a }` 包含 `{ $b }`
   *[apart] 两者没有公共地址
 }

## 不算作答
unreadable-slash = 这还是掩码。问的是网络位有几位，请写成 `/20` 或 `20`。
unreadable-mask = 这还是长度。请写出掩码本身：用点分开的四个字节。
unreadable-number = 这里要填一个数，例如 `1024` 或 `2^10`。
unreadable-octet = 这里要填八位二进制数，例如 `10100101`。
unreadable-hex = 这里要填最多四位十六进制数，例如 `0x1a2b`。
unreadable-mac = 这里要填 MAC 地址：十二位十六进制数，例如 `02:00:00:00:00:0a`。
unreadable-choice = 请从选项中选一个。

## 各类题目通用
reason-different = 答案不是这个。点“看步骤”，一步步算出来。
reason-family = `{ $address }` 属于另一个地址族：题目问的是另一个版本的 IP。
reason-other-length = 地址对了，但这个块的长度是 `/{ $length }`，不是 `/{ $given }`。
reason-host-bits = `{ $given }` 指的确实是这个块，但写的是块内的一个地址。地址块要用网络地址来写：`{ $network }/{ $length }`。
reason-inside = `{ $address }` 在 `{ $block }` 之内，但不是所问的那个。这个块从 `{ $network }` 到 `{ $end }`。
reason-block-after = `{ $address }` 超出了末尾，落在下一个块 `{ $there }` 里；`{ $block }` 到 `{ $end }` 为止。
reason-block-before = `{ $address }` 太靠前，落在上一个块 `{ $there }` 里；`{ $block }` 从 `{ $network }` 开始。
reason-outside = `{ $address }` 在 `{ $there }` 里，不在 `{ $block }` 里。
reason-mask-of = `{ $mask }` 是 `/{ $length }` 的子网掩码。
reason-wildcard-of = `{ $mask }` 是 `/{ $length }` 的反掩码。
reason-hole = { $at ->
    [start] `{ $mask }` 中间有空洞：第 { $index } 个字节是 { $octet }，二进制为 `{ $bits }`，而它前面的字节以 0 结尾。掩码里 0 的后面不能再出现 1。
   *[inside] `{ $mask }` 中间有空洞：第 { $index } 个字节是 { $octet }，二进制为 `{ $bits }`。掩码里 0 的后面不能再出现 1。
 }
reason-prefix-length = { $side ->
    [larger] 起点对了，但 `{ $given }` 太大：一直延伸到 `{ $end }`。
   *[smaller] 起点对了，但 `{ $given }` 太小：到 `{ $end }` 就结束了。
 }
reason-prefix-contains = `{ $given }` 包含了正确的块，但还多出别的：它一直到 `{ $end }`。
reason-prefix-inside = `{ $given }` 只是正确的块的一部分：到 `{ $end }` 就结束了。
reason-prefix-place = { $order ->
    [before] 大小对了，但 `{ $given }` 在所问的块之前。
   *[after] 大小对了，但 `{ $given }` 在所问的块之后。
 }
reason-prefix-apart = `{ $given }` 与正确的块没有公共地址，大小也不同。
reason-length-small = `/{ $given }` 的块太小：主机位少了 { $bits } 位。
reason-length-large = `/{ $given }` 的块大过所需：主机位多了 { $bits } 位。
reason-slash = { $side ->
    [more] `/{ $given }` 的 1 更多，它的掩码是 `{ $mask }`。
   *[fewer] `/{ $given }` 的 1 更少，它的掩码是 `{ $mask }`。
 }
reason-number-large = { $given } 太大了。
reason-number-small = { $given } 太小了。
reason-octet-value = `{ $given }` 是 { $value }，不是 { $octet }。
reason-hex = `{ $given }` 不对：从第 { $digit } 位数字起就不同了。
reason-mac = `{ $given }` 不是这里该填的地址。

## 网络、主机、广播
ask-network = `{ $interface }` 的网络地址是什么？
ask-broadcast = `{ $interface }` 所在网络的广播地址是什么？
ask-first-host = 在 `{ $interface }` 所在的网络里，主机可用的第一个地址是哪个？
ask-last-host = 在 `{ $interface }` 所在的网络里，主机可用的最后一个地址是哪个？
why-network = { $cut ->
    [boundary] `/{ $length }` 正好切在第 { $index } 个字节的末尾，后面的全部变成 0：`{ $network }`。
   *[inside] `/{ $length }` 切在第 { $index } 个字节中间，块在这里每隔 { $step } 开始一个。{ $octet } 落在 { $low } 到 { $high } 这一块，所以这个字节变成 { $low }，后面的变成 0：`{ $network }`。
 }
why-broadcast = { $cut ->
    [boundary] `/{ $length }` 正好切在第 { $index } 个字节的末尾，后面的全部变成 1：`{ $end }`。
   *[inside] `/{ $length }` 切在第 { $index } 个字节中间，块在这里每隔 { $step } 开始一个。{ $octet } 落在 { $low } 到 { $high } 这一块。把 { $bits } 个主机位全部置 1，就是 `{ $end }`。
 }
why-first-host = 块 `{ $prefix }` 从 `{ $network }` 开始，这个地址代表网络本身（RFC 1122 §3.2.1.3）。第一个主机地址比它大一：`{ $first }`。
why-last-host = 块 `{ $prefix }` 到 `{ $end }` 结束，这是它的广播地址（RFC 1122 §3.2.1.3）。最后一个主机地址比它小一：`{ $last }`。
reason-is-network = { $asked ->
    [broadcast] `{ $given }` 是这个块的第一个地址。广播地址是最后一个：主机位全为 1。
    [first] `{ $given }` 代表网络本身：主机位全为 0。第一个主机地址紧跟在它后面。
   *[last] `{ $given }` 是这个块的第一个地址。最后一个主机地址在另一头，紧挨在广播地址前面。
 }
reason-is-broadcast = { $asked ->
    [network] `{ $given }` 是这个块的最后一个地址。网络地址是第一个：主机位全为 0。
    [first] `{ $given }` 是广播地址。第一个主机地址在另一头，紧跟在网络地址后面。
   *[last] `{ $given }` 是广播地址：主机位全为 1，不能分给主机。最后一个主机地址比它小一。
 }
reason-is-first = { $asked ->
    [network] `{ $given }` 是第一个主机地址。网络地址比它小一：主机位全为 0。
    [broadcast] `{ $given }` 是第一个主机地址。广播地址在另一头：主机位全为 1。
   *[last] `{ $given }` 是第一个主机地址，问的是最后一个。
 }
reason-is-last = { $asked ->
    [network] `{ $given }` 是最后一个主机地址。网络地址在另一头：主机位全为 0。
    [broadcast] `{ $given }` 是最后一个主机地址。广播地址比它大一：主机位全为 1。
   *[first] `{ $given }` 是最后一个主机地址，问的是第一个。
 }
reason-is-next-network = { $asked ->
    [network] `{ $given }` 是下一个块的起点，`{ $block }` 在它前面。
   *[other] `{ $given }` 已经是下一个块的网络地址，`{ $block }` 在它前一个地址就结束了。
 }
reason-is-address = { $asked ->
    [network] `{ $given }` 是这台主机自己的地址。只保留前 { $length } 位，其余变成 0。
    [broadcast] `{ $given }` 是这台主机自己的地址。只保留前 { $length } 位，其余变成 1。
   *[other] `{ $given }` 是这台主机自己的地址。先找出它所在的块从哪里开始、到哪里结束。
 }
reason-end-after = `{ $given }` 属于 `{ $block }` 的下一个块：多走了一步。
reason-end-before = `{ $given }` 属于 `{ $block }` 的上一个块：早了一步。
reason-cut-at = 如果是 `/{ $other }`，这就对了。这里切在第 { $length } 位之后。
reason-cut-class = 这是按旧的分类切在第 { $other } 位之后。1993 年以后由前缀决定切在哪里：`/{ $length }`。
reason-cut-octet = 这是切在字节的边界上，第 { $other } 位之后。`/{ $length }` 切在第 { $length } 位之后。

## 掩码
ask-netmask = `/{ $length }` 的子网掩码是什么？用点分十进制写。
ask-wildcard = `/{ $length }` 的反掩码是什么？
ask-mask-length = { $form ->
    [wildcard] 反掩码 `{ $shown }` 对应的前缀长度是多少？
   *[netmask] 子网掩码 `{ $shown }` 对应的前缀长度是多少？
 }
ask-valid-mask = 下面哪一个是合法的子网掩码？
why-netmask = { $cut ->
    [boundary] { $length } 个 1 正好填满前 { $index } 个字节，每个字节都是 255，其余是 0：`{ $mask }`。
   *[inside] { $length } 个 1 先填满第 { $index } 个字节之前的字节，每个字节都是 255；剩下的落在第 { $index } 个字节：`{ $bits }`，即 { $octet }。其余是 0：`{ $mask }`。
 }
why-wildcard = 反掩码是子网掩码逐位取反：`{ $mask }` 变成 `{ $wildcard }`。第 { $index } 个字节是 255 − { $octet } = { $rest }。
why-mask-length = { $form ->
    [wildcard] 反掩码的 1 盖住主机位。`{ $shown }` 有 { $hosts } 个 1，32 − { $hosts } = { $length }。
   *[netmask] 数 1 的个数：第 { $index } 个字节之前全满，第 { $index } 个字节是 { $octet }，即 `{ $bits }`。合计 { $length }。
 }
why-valid-mask = `{ $mask }` 先是 { $length } 个 1，后面全是 0。掩码只能是这个样子（RFC 1812 §2.2.5.2）。
reason-is-wildcard = `{ $mask }` 是反掩码：1 盖在主机位上。子网掩码的 1 盖在 { $length } 个网络位上。
reason-is-netmask = `{ $mask }` 是子网掩码。反掩码是把它逐位取反。
reason-mask-step = { $step } 是第 { $index } 个字节里块与块的间隔。掩码在这里是 256 − { $step } = { $octet }。
reason-wildcard-step = { $step } 是第 { $index } 个字节里块与块的间隔。反掩码在这里要小一：{ $octet }，全是 1。
reason-slash-hosts = { $form ->
    [wildcard] { $given } 是反掩码里 1 的个数，也就是主机位。前缀长度数的是网络位。
   *[netmask] { $given } 是 0 的个数，也就是主机位。前缀长度数的是 1。
 }
reason-slash-octets = `/{ $given }` 切在字节的边界上。这里第 { $index } 个字节被切开：子网掩码中是 `{ $bits }`。
reason-valid-wildcard = `{ $mask }` 是反掩码：先 0 后 1。子网掩码以 1 开头。

## 主机
ask-hosts = `{ $prefix }` 里最多有多少台主机能分到地址？
ask-tiny = `{ $prefix }` 里最多有多少台主机能分到地址？
ask-tiny-links = `{ $block }` 留给点对点链路用，每条一个 `/31`。一共能给多少条链路编址？
ask-link = 点对点链路的一端是 `{ $interface }`，另一端的地址是什么？
ask-same-subnet = 两台主机都用 `/{ $length }`。`{ $a }` 和 `{ $b }` 在同一个子网吗？
ask-member = `{ $block }` 里的主机可以用下面哪个地址？
why-hosts = `/{ $length }` 留下 { $bits } 个主机位：2^{ $bits } = { $size } 个地址。第一个代表网络，最后一个用于广播，所以剩下 { $size } − 2 = { $hosts } 个（RFC 1122 §3.2.1.3）。
why-tiny = { $length ->
    [31] `/31` 有两个地址，在点对点链路上两个都给主机用：RFC 3021 §2.1 既不留网络地址，也不留广播地址。
   *[32] `/32` 只有一个地址，就是主机自己的。网络地址和广播地址放不下，也用不着。
 }
why-tiny-links = `{ $block }` 有 { $size } 个地址。一个 `/31` 用两个，每端一个，不留别的（RFC 3021 §2.1）：{ $size } ÷ 2 = { $count }。
why-link = `/31` 的两个地址只差最后一位。{ $side ->
    [even] `{ $address }` 以偶数结尾，另一端比它大一：`{ $other }`。
   *[odd] `{ $address }` 以奇数结尾，另一端比它小一：`{ $other }`。
 }
why-same-subnet = { $same ->
    [yes] 两者的前 { $agree } 位相同，而 `/{ $length }` 只要求 { $length } 位。它们都在 `{ $mine }` 里。
   *[no] 两者只有前 { $agree } 位相同，而 `/{ $length }` 要求 { $length } 位。`{ $a }` 在 `{ $mine }` 里，`{ $b }` 在 `{ $yours }` 里。
 }
why-member = `{ $prefix }` 从 `{ $network }` 到 `{ $end }`。主机可用的是中间的 `{ $first }` 到 `{ $last }`，`{ $address }` 就在其中。
reason-hosts-two = { $given } 是全部地址数。网络地址和广播地址不能给主机，要减 2。
reason-hosts-one = 多了一个：网络地址和广播地址都要减去。
reason-hosts-of = { $given } 是 `/{ $other }` 的主机数。这里是 `/{ $length }`。
reason-hosts-bits = { $given } 是主机位的位数。每多一位，块就翻一倍：2^{ $bits } 再减 2。
reason-hosts-network-bits = 这是拿网络位 { $length } 作了 2 的指数。要用主机位：32 − { $length } = { $bits }。
reason-tiny-two = 再减 2 就什么都不剩了。{ $length ->
    [31] `/31` 的两个地址都给主机用（RFC 3021 §2.1）。
   *[32] `/32` 就是一台主机自己的地址。
 }
reason-tiny-other = { $length ->
    [31] `/31` 留下一个主机位：可以是 0，也可以是 1。
   *[32] `/32` 没有主机位：只有一个地址。
 }
reason-links-30 = { $half } 是用 `/30` 的结果：每条链路占四个地址，浪费两个。`/31` 只要两个。
reason-links-ends = { $size } 是地址数。每条链路要用两个。
reason-links-two = 什么都不用减：块里每个 `/31` 都能作链路，第一个和最后一个也一样。
reason-link-crosses = `{ $given }` 属于另一对地址 `{ $there }`。这条链路是 `{ $block }`。
reason-link-same = `{ $address }` 就是题目里的那一端。另一端只有最后一位不同。
reason-same-subnet = { $same ->
    [yes] 不同之处都在第 { $length } 位之后，属于主机位。
   *[no] 第 { $next } 位不同，而它在前 { $length } 位之内。
 }
reason-member-network = `{ $address }` 是 `{ $block }` 的网络地址：主机位全为 0。
reason-member-broadcast = `{ $address }` 是 `{ $block }` 的广播地址：主机位全为 1。
reason-block-member = `{ $address }` 在另一个块 `{ $there }` 里，不在 `{ $block }` 里。

## 长度
ask-step = `/{ $length }` 的块在第 { $index } 个字节里每隔多少开始一个？
ask-smallest = 一个网络要容纳 { $hosts } 台主机。够用的最长前缀（也就是最小的块）是多少？
why-step = 掩码在第 { $index } 个字节是 { $mask }，256 − { $mask } = { $step }。比如 `{ $address }` 所在的块，从 { $low } 到 { $high }。
why-smallest = { $hosts } 台主机，加上网络地址和广播地址，共 { $needed } 个。{ $bits } 个主机位有 { $size } 个地址，够了；少一位只有 { $half } 个。32 − { $bits } = { $given }。
reason-step-mask = { $given } 是掩码在第 { $index } 个字节的值。间隔是它到 256 还差的数。
reason-step-size = { $given } 是整个块的大小。按第 { $index } 个字节来数，是 { $step }。
reason-step-wildcard = { $given } 是反掩码在第 { $index } 个字节的值。下一个块还要再往后一个。
reason-step-bits = { $given } 是第 { $index } 个字节里主机位的位数。每多一位，间隔翻一倍：2^{ $given }。
reason-step-of = { $given } 是 `/{ $other }` 的间隔。这里是 `/{ $length }`。
reason-smallest-two = `/{ $given }` 有 { $size } 个地址，但网络地址和广播地址要占两个：剩 { $room } 个，而需要 { $hosts } 个。
reason-smallest-small = `/{ $given }` 只容得下 { $room } 台主机。
reason-smallest-large = `/{ $given }` 容得下 { $room } 台主机。再小一半也够。
reason-smallest-bits = { $given } 是主机位的位数。前缀长度数的是其余的位。

## 地址的种类
ask-address-kind = `{ $address }` 是哪一种地址？
why-address-kind = { $kind ->
    [private] 私有地址在 `10.0.0.0/8`、`172.16.0.0/12` 和 `192.168.0.0/16` 之内（RFC 1918 §3）。
    [loopback] 环回地址是整个 `127.0.0.0/8`，从不离开主机（RFC 1122 §3.2.1.3）。
    [link-local] 链路本地地址是 `169.254.0.0/16`：主机找不到 DHCP 服务器时自己取一个（RFC 3927 §2.1）。
    [multicast] 组播地址是 `224.0.0.0/4`，即 `224.0.0.0` 到 `239.255.255.255`：代表一组主机，而不是某一台。
    [shared] 运营商在自己的地址转换后面共用 `100.64.0.0/10`（RFC 6598 §7）。
    [documentation] 文档专用地址有 `192.0.2.0/24`、`198.51.100.0/24` 和 `203.0.113.0/24`（RFC 5737 §3）。
    [reserved] `240.0.0.0/4` 留待将来使用，至今没有启用（RFC 1112 §4）。
    [unique-local] 唯一本地地址是 `fc00::/7`：只在一个站点内使用（RFC 4193 §3）。
    [link-local-v6] 链路本地地址是 `fe80::/10`：只在一条链路上有效（RFC 4291 §2.5.6）。
    [documentation-v6] 文档专用地址有 `2001:db8::/32`（RFC 3849）和 `3fff::/20`（RFC 9637）。
    [multicast-v6] 组播地址是 `ff00::/8`：代表一组主机，而不是某一台（RFC 4291 §2.7）。
    [public-v6] 公网地址在 `2000::/3` 之内，其中另作他用的除外。
   *[public] 没有登记为其他用途的，就是公网地址。
 }{ $fits ->
    [yes] `{ $address }` 属于这一种。
   *[no] `{ $address }` 不属于这一种。
 }

## 二进制
ask-octet-bits = 把 { $octet } 写成八位二进制。
ask-bits-octet = 字节 `{ $bits }` 是多少？
why-octet-bits = { $octet } = { $sum }。从左边的 128 到右边的 1，在这些位置上写 1：`{ $bits }`。
why-bits-octet = 各位依次代表 128、64、32、16、8、4、2、1。`{ $bits }` 中为 1 的位相加：{ $sum } = { $octet }。
reason-octet-decimal = 这是十进制的数字。当作二进制来读是 { $value }，不是 { $octet }。
reason-bits-turned = 每一位都取反了：加起来得 { $octet } 的那几位才是 1。
reason-bits-reversed = 顺序反了：最左边一位代表 128，最右边一位代表 1。
reason-bits-left = 每一位都偏左了一位，值翻了一倍。
reason-bits-right = 每一位都偏右了一位，值只剩一半。
reason-bits-decimal = 这些是二进制位，不是十进制数字：每一位的值是它右边那位的两倍。

## IPv6
ask-v6-shorten = 按 RFC 5952 的写法写出 `{ $full }`。
ask-v6-expand = 写出 `{ $short }` 的全部 32 个十六进制数字。
ask-v6-network = `{ $interface }` 的网络地址是什么？
why-v6-shorten = { $gap ->
    [gap] 先去掉前导零（RFC 5952 §4.1），再用 `::` 代替最长的一串全零组；一样长时取前一串，单独一组不缩（§4.2）：`{ $short }`。
   *[none] 先去掉前导零（RFC 5952 §4.1）。没有连续两组以上的零，所以不用 `::`（§4.2.2）：`{ $short }`。
 }
why-v6-expand = { $gap ->
    [gap] `::` 代表凑足八组所缺的全零组：写出了 { $written } 组，所以缺 { $missing } 组。每组从左边补零到四位：`{ $full }`。
   *[none] 八组都在。每组从左边补零到四位：`{ $full }`。
 }
why-v6-network = { $cut ->
    [boundary] `/{ $length }` 是 { $whole } 个完整的 16 位组，后面的组全部变成 0：`{ $network }`。
   *[inside] `/{ $length }` 是 { $whole } 个完整的组，加上第 { $index } 组的 { $inside } 位。`{ $before }` 是 `{ $bits }`；只保留前 { $inside } 位，变成 `{ $after }`。后面的变成 0：`{ $network }`。
 }
reason-v6-other = 第 { $group } 组不同：写成了 `{ $given }`，应是 `{ $right }`。
reason-v6-case = 地址相同，但 RFC 5952 §4.3 要求用小写字母。
reason-v6-leading = 地址相同，但 RFC 5952 §4.1 要求去掉每组的前导零。
reason-v6-form = 地址相同，但 RFC 5952 对这个地址只用十六进制组来写。
reason-v6-gap-missing = 地址相同，但 RFC 5952 §4.2.1 要求把这串零缩成 `::`。
reason-v6-gap-one = 地址相同，但 RFC 5952 §4.2.2 规定单独一组零不用 `::`。
reason-v6-gap-short = 地址相同，但 RFC 5952 §4.2 要求 `::` 代替最长的一串零，而且整串都代替。
reason-v6-gap-later = 地址相同，但两串一样长时，RFC 5952 §4.2.3 缩写前一串。
reason-v6-gap-left = 地址相同，但 `::` 盖住了不是零的数字。
reason-v6-digits = 地址相同，但有的组不足四位。
reason-v6-padded = 零补到数字后面去了。每组是一个数，零要补在前面。
reason-v6-address = 这是地址本身，主机位还在。只保留前 { $length } 位。
reason-v6-end = 这是块的最后一个地址。网络地址是第一个。
reason-v6-first = 这比网络地址大一：最后一位也要是 0。
reason-cut-group = 这是切在组的边界上，第 { $other } 位之后。`/{ $length }` 切在第 { $length } 位之后。
reason-cut-digit = 这是切在一个十六进制数字的边界上，第 { $other } 位之后。`/{ $length }` 切在第 { $length } 位之后。

## 反向域名
ask-reverse-zone = `{ $prefix }` 的反向域名在哪个区里？
why-reverse-zone = { $family ->
    [v4] 把网络部分的字节倒过来写，放在 `in-addr.arpa` 之下（RFC 1035 §3.5）：`{ $zone }`。
   *[v6] 把前 { $labels } 个十六进制数字倒过来写，每个数字一个标签，放在 `ip6.arpa` 之下（RFC 3596 §2.5）：`{ $zone }`。
 }
reason-zone-forward = 这是地址原来的顺序。域名的右边是上级，所以要倒过来写。
reason-zone-root = 这个地址族的反向域名都在 `{ $root }` 之下。
reason-zone-host = 主机部分的字节不写进区名：它们的所有取值都在这个区里。
reason-zone-groups = 在 `ip6.arpa` 里，每个十六进制数字是一个标签，而不是每组一个（RFC 3596 §2.5）。
reason-zone-zeros = 组里的前导零也是数字，各占一个标签（RFC 3596 §2.5）。

## 等分
ask-count = `{ $block }` 里有多少个 `/{ $to }`？
ask-nth = 把 `{ $block }` 等分成 `/{ $length }`，从 1 数起，第 { $number } 个子网是哪个？
ask-next-block = 紧跟在 `{ $block }` 后面、同样大小的块是哪个？
ask-subtract = 从 `{ $block }` 里挖掉 `{ $taken }`，剩下的用最少的前缀来写，要几个？
why-count = 从 `/{ $from }` 到 `/{ $to }` 多了 { $bits } 个网络位。每多一位，块数翻一倍：2^{ $bits } = { $count }。
why-nth = `/{ $length }` 在第 { $index } 个字节里每隔 { $step } 一个。第 { $number } 个前面有 { $before } 个，每个 { $size } 个地址：所以是 `{ $right }`。
why-next-block = `{ $block }` 到 `{ $end }` 结束。下一个地址 `{ $next }` 就是同样大小的块的起点：在第 { $index } 个字节里前进 { $step }。
why-subtract = 不断对半切，直到只剩要挖的那块：从 `/{ $from }` 到 `/{ $to }`，每一级留下另一半，一级一个前缀。共剩 { $count } 个：`{ $list }`。
reason-count-bits = { $given } 是多出的位数。每多一位，块数翻一倍：2^{ $bits }。
reason-count-double = 这是乘以 2。每多一位都要再翻一倍：2^{ $bits }。
reason-count-zero = { $family ->
    [v4] 第一块和最后一块也算：有了 CIDR，全 0 和全 1 的子网就是普通子网（RFC 1812 §4.2.2.11）。
   *[v6] 第一块和最后一块也算：IPv6 的任何字段都可以全 0 或全 1（RFC 4291 §2）。
 }
reason-count-power = 差了一个 2 的幂：`/{ $from }` 和 `/{ $to }` 之间有 { $bits } 位。
reason-count-each = { $given } 是每个小块的地址数。
reason-nth-zero = 如果第一个叫第 0 个，`{ $given }` 才是第 { $number } 个。这里第一个是第 1 个。
reason-nth-short = `{ $given }` 是前一个：第 1 个就从块的起点开始。
reason-nth-step = 间隔用错了。`/{ $length }` 有 { $size } 个地址，在第 { $index } 个字节里间隔 { $step }。
reason-nth-whole = 这是被切的那个块。
reason-next-same = `{ $given }` 就是这个块本身。
reason-next-before = `{ $given }` 是前一个块。
reason-next-skipped = `{ $given }` 多走了一块：中间还有 `{ $right }`。
reason-next-octet = 这是在前一个字节上加了一。这个块在第 { $index } 个字节里前进 { $step }。
reason-next-carry = 第 { $index } 个字节超过 255，要向前一个字节进一。
reason-subtract-equal = { $given } 是其余所有 `/{ $to }` 的个数。它们当中相邻的还能合并成更大的块。
reason-subtract-parts = { $given } 是 `/{ $to }` 的总数，连挖掉的那个也算上了。剩下的还能合并成更大的块。
reason-subtract-one = 一个前缀总是完整的、大小为 2 的幂的块。挖了一个洞，剩下的就不是了。
reason-subtract-levels = 多了一个：留下的长度从 `/{ $from }` 的下一级开始，到 `/{ $to }` 为止。
reason-subtract-sides = 洞前面的部分和洞后面的部分，各自不一定正好是一个块。

## 汇总
ask-summary = 能覆盖 `{ $list }` 的最小的单个前缀是什么？
ask-summary-count = 不多不少正好覆盖 `{ $list }`，最少要几个前缀？
why-summary = 只看两头。`{ $first }` 和 `{ $last }` 的前 { $length } 位相同，第 { $next } 位不同：`{ $right }`。
why-summary-count = 两个同样大小的块，只有正好是一个大块的两半才能合并；合并后的还可以再合并。最后剩 { $count } 个：`{ $fewest }`。
reason-summary-misses = `{ $given }` 没有把 `{ $missed }` 全部包含进来。
reason-summary-large = `{ $given }` 都覆盖到了，但 `{ $right }` 更小，也能覆盖。
reason-summary-one = 覆盖全部的单个前缀 `{ $whole }` 还包含 `{ $extra }`，它不在列表里。
reason-summary-none = 其中有的可以合并：一个块的两半合起来就是那个块。
reason-summary-aligned = 块数凑成 2 的幂还不够：第一块要正好落在大块的边界上，才能合并。
reason-summary-pairs = 相邻的两个不一定是同一个块的两半，而合并后的还可能再合并。
ask-range-first = 把 `{ $first }` 到 `{ $last }` 用最少的前缀来写，第一个前缀是什么？
ask-range-count = 不多不少正好写出 `{ $first }` 到 `{ $last }`，最少要几个前缀？
why-range-first = `{ $first }` 写成二进制，末尾有 { $zeros } 个 0，从这里开始的块最大是 `/{ $aligned }`。从这里开始、又不超过 `{ $last }` 的最大的块是 `{ $right }`。
why-range-count = 从头开始，每次取能从这里开始、又不超出的最大的块：`{ $list }`。一共 { $count } 个。
reason-range-whole = `{ $given }` 包含整个范围，也包含范围以外的地址。
reason-range-before = `/{ $given-length }` 不能从 `{ $first }` 开始：那个块从 `{ $given-start }` 开始，在范围之前。
reason-range-small = `{ $given }` 放得下，但更大的块也放得下。
reason-range-later = `{ $given }` 是其中一个，但不是第一个。
reason-range-one = 覆盖整个范围的单个前缀是 `{ $whole }`，它比这个范围大。
reason-range-powers = { $given } 个 2 的幂加起来确实是 { $size }，但块不能随处开始：只能从自身大小的边界开始。
reason-range-addresses = 这是地址的个数。一个前缀可以包含许多地址。

## 比较
ask-compare = `{ $a }` 与 `{ $b }` 是什么关系？
why-compare = { $relation ->
    [equal] 这个掩码就是 `/{ $a-length }`，网络地址也相同：同一个块，两种写法。
    [inside] `/{ $shorter }` 是较短的前缀。两者在这 { $shorter } 位上相同，所以 `{ $a }` 在 `{ $b }` 之内。
    [contains] `/{ $shorter }` 是较短的前缀。两者在这 { $shorter } 位上相同，所以 `{ $a }` 包含 `{ $b }`。
   *[apart] 两者前 { $agree } 位相同，第 { $next } 位不同，而这一位在两个前缀里都是固定的。没有公共地址。
 }
reason-compare-same = 长度相同，前 { $shorter } 位也相同：两者一样大。
reason-compare-apart = 第 { $next } 位不同，而它在两者都固定的前 { $shorter } 位之内。
reason-compare-sizes = `/{ $a-length }` 和 `/{ $b-length }` 大小不同，不可能是同一个块。
reason-compare-overlap = 到第 { $shorter } 位为止都相同，而较短的前缀只固定这么多位。
reason-compare-turned = 反过来了：前缀越长块越小，小的在里面。

## 规划
ask-plan = 在 `{ $block }` 里规划这些网络，名字后面是主机数：`{ $needs }`。从最大的开始，各取够用的最小块，放在最低的空位。`{ $name }` 分到哪个前缀？
ask-largest-free = 在 `{ $block }` 里已经占用 { $count } 个块：`{ $used }`。最大的空闲块是哪个？
why-plan = `{ $name }` 需要 { $hosts } + 2 = { $needed } 个地址：不小于它的 2 的幂是 { $size }，即 `/{ $length }`。从大到小放：`{ $order }`。
why-largest-free = 空闲部分用最少的前缀来写：`{ $free }`。最大的是 `{ $right }`，到 `{ $end }` 为止。
reason-plan-other = `{ $given }` 分给了 `{ $owner }`。
reason-plan-order = 这是按列出的顺序来放时 `{ $name }` 的位置。应当先放最大的，这样不会留下空隙。
reason-plan-two = `/{ $other }` 只容得下 { $room } 台主机：网络地址和广播地址要占两个。
reason-plan-small = `/{ $other }` 只容得下 { $room } 台主机，而 `{ $name }` 有 { $hosts } 台。
reason-plan-large = `/{ $other }` 大了一倍：需要 { $needed } 个地址，`/{ $length }` 就有 { $size } 个。
reason-plan-start = 块的开头分给了最大的网络。
reason-free-taken = `{ $given }` 已经占用。
reason-free-smaller = `{ $given }` 是空闲的，但还有更大的空闲块。
reason-free-overlaps = `{ $given }` 不全是空闲的：`{ $taken }` 在里面。
reason-free-half = `{ $given }` 是空闲的，它的另一半也是：合起来就是一个块。

## 误区
ask-myth-class-c = 对还是错？“`{ $block }` 是 C 类网络。”
ask-myth-slash-24 = 对还是错？“`{ $block }` 有 24 个网络位，但这并不使它成为 C 类。”
ask-myth-classes = 对还是错？“`{ $address }` 的开头属于 { $class } 类，所以掩码是 `/{ $class-length }`。”
ask-myth-mask-told = 对还是错？“只看 `{ $address }`，无法得知它的前缀长度。”
ask-myth-class-127 = 对还是错？“`{ $address }` 是 A 类地址，可以分给主机。”
ask-myth-loopback = 对还是错？“发往 `{ $address }` 的数据包从不离开主机。”
ask-myth-host-zero = 对还是错？“`{ $block }` 里的主机可以用 `{ $address }`。”
ask-myth-ends-255 = 对还是错？“广播地址以 255 结尾，`{ $block }` 也不例外。”
ask-myth-subnet-zero = 对还是错？“把 `{ $block }` 切成四个 `/{ $part }`，第一个和最后一个不能用。”
ask-myth-all-subnets = 对还是错？“把 `{ $block }` 切成四个 `/{ $part }`，四个都能用。”
ask-myth-neighbours = 对还是错？“`{ $block }` 和 `{ $next }` 相邻，大小也一样，所以能合并成一个前缀。”
ask-myth-siblings = 对还是错？“`{ $block }` 和 `{ $next }` 能合并成一个前缀。”
ask-myth-link = 对还是错？“点对点链路至少要 `/30`，所以 `{ $block }` 太小。”
ask-myth-link-31 = 对还是错？“`{ $block }` 足够一条点对点链路使用。”
why-myth-class-c = C 类指的是以 110 开头的地址，即 `192.0.0.0` 到 `223.255.255.255`；`{ $block }` 的开头属于 { $class } 类。`/24` 只说明网络位有 24 位，在哪里都可以。RFC 4632 §3.1 只是按大小把这样的块叫作“旧的 C 类”，分类本身已经没有了。
why-myth-classes = 1993 年以后，前缀长度与地址一起给出（RFC 1519，现为 RFC 4632 §3.1）。这里是 `{ $interface }`，切在第 { $length } 位之后，而不是第 { $class-length } 位之后。
why-myth-class-127 = 整个 `127.0.0.0/8` 都是环回地址，不得出现在主机之外（RFC 1122 §3.2.1.3）。第一位是 0，和 A 类一样，这并不改变什么。
why-myth-host-zero = 这个块从 `{ $start }` 到 `{ $end }`。只有它自己的第一个和最后一个地址留着不用，`{ $address }` 在中间。最后一个字节长什么样并不重要：主机位从切口数起。
why-myth-ends-255 = 广播地址是主机位全为 1 的地址（RFC 1122 §3.2.1.3）。在 `{ $block }` 里，最后一个字节只有一部分是主机位：`{ $end }`。
why-myth-subnet-zero = RFC 950（1985 年）曾把全 0 和全 1 的子网留着不用。有了 CIDR，这条规定已无意义，不必遵守（RFC 1812 §4.2.2.11）：`{ $first }` 和 `{ $last }` 与其他子网一样。
why-myth-neighbours = 两个块只有正好是一个大块的两半才能合并。`{ $block }` 的上一级是 `{ $parent }`，另一半是 `{ $sibling }`。
why-myth-link = 在点对点链路上，`/31` 的两个地址都给主机用（RFC 3021 §2.1）。`{ $block }` 有两个地址，正好两端各一个；`/30` 要花四个。
reason-myth-class-c = `/24` 是长度，不是类别。
reason-myth-slash-24 = `/24` 只要求 24 个网络位。C 类看的是开头几位。
reason-myth-classes = 掩码早已不由类别决定。
reason-myth-mask-told = 从前单看地址能看出的是类别，而分类已经废除。
reason-myth-class-127 = 它首先是环回地址：网络上没有主机能用它。
reason-myth-loopback = 不只是 `127.0.0.1`：整个 `/8` 都留在主机内部。
reason-myth-host-zero = 它既不是块的第一个地址，也不是最后一个。
reason-myth-ends-255 = 只有主机位占满最后一个字节时才是这样。
reason-myth-subnet-zero = 这是 1985 年的规定，早已取消。
reason-myth-all-subnets = 四个子网一个也不用留。
reason-myth-neighbours = 只是相邻还不够。
reason-myth-siblings = 它们正好是一个大块的两半。
reason-myth-link = 两端只要两个地址，`/31` 正好有两个。
reason-myth-link-31 = 两端各有一个地址，而两台设备之间用不着广播。

## 首部：校验和
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

## 首部：字段
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

## 首部：谁覆盖什么
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

## 路由
ask-match = 一个数据包发往 `{ $destination }`。按这张表，它交给哪个下一跳？
why-match = 在包含 `{ $destination }` 的路由里，前缀最长的胜出：`{ $prefix }`，{ $length } 位，下一跳 `{ $next }`（RFC 1812 §5.2.4.3）。各行的先后没有意义。
reason-match-misses = `{ $given }` 不包含 `{ $destination }`：它从 `{ $start }` 到 `{ $end }`。
reason-match-default = 默认路由包含一切，但只有 0 位。别的都不匹配时才用它；这里 `{ $prefix }` 匹配。
reason-match-first = `{ $given }` 虽是第一个匹配的，但先后没有意义：`{ $prefix }` 也匹配，而且更长。
reason-match-shorter = `{ $given }` 匹配 { $given-length } 位，`{ $prefix }` 匹配 { $length } 位，长的胜出。
reason-match-destination = 这是数据包的终点。问的是下一步交给哪个邻居。
option-decide = { $does ->
    [forwards] 把数据包转发给 `{ $next }`
    [reports] 丢弃数据包，并发送“网络不可达”（3/0）
    [host] 丢弃数据包，并发送“主机不可达”（3/1）
   *[silent] 静默丢弃数据包
 }
ask-decide = 这是路由器的整张路由表。它怎样处理发往 `{ $destination }` 的数据包？
why-decide = { $case ->
    [forwards] 包含 `{ $destination }` 的最长前缀是 `{ $prefix }`：数据包交给 `{ $next }`（RFC 1812 §5.2.4.3）。
   *[stops] 没有哪一行包含 `{ $destination }`，也没有默认路由。路由器丢弃数据包，并告诉源主机：目的不可达，代码 0（RFC 1812 §5.2.7.1）。
 }
reason-decide-reports = 有路由：`{ $prefix }` 包含 `{ $destination }`。
reason-decide-host = { $case ->
    [forwards] 有路由 `{ $prefix }`，数据包继续往前走。
   *[stops] 代码 1 由最后一段链路上的路由器使用，那里的主机不应答 ARP。而这台路由器连网络在哪里都不知道。
 }
reason-decide-silent = 路由器必须能报告这种情况：向 `{ $destination }` 发包的主机应该知道结果（RFC 1812 §5.2.7.1）。
ask-hop = A 给 B 发一个数据包。在 { $left } 与 { $right } 之间的链路上，它的{ $field ->
    [source-mac] 源 MAC 地址
    [destination-mac] 目的 MAC 地址
    [source-ip] 源 IP 地址
   *[destination-ip] 目的 IP 地址
 }是什么？
why-hop = { $field ->
    [source-mac] 每条链路上都是新的帧，从 { $left } 到 { $right }，源地址是 `{ $from }`。每过一台路由器，MAC 地址都会换，IP 地址不变。
    [destination-mac] 每条链路上都是新的帧，从 { $left } 到 { $right }，目的地址是 `{ $to }`。每过一台路由器，MAC 地址都会换，IP 地址不变。
    [source-ip] 数据包的源地址 `{ $sender }` 一路不变。每条链路上换的只是外面的帧。
   *[destination-ip] 数据包的目的地址 `{ $receiver }` 一路不变。每条链路上换的只是外面的帧。
 }
reason-hop-mac = { $place ->
    [turned] 这是这条链路的另一端：帧从 { $left } 到 { $right }。
    [end] { $owner } 不在这条链路上。帧过不了路由器，它的 MAC 地址也过不了。
   *[other] 这是 { $owner } 在另一条链路上的接口。路由器的每个接口都有自己的 MAC 地址。
 }
reason-hop-ip = { $place ->
    [end] 这是 { $owner } 的地址。源总是 A，目的总是 B。
   *[other] 这是 { $owner } 的地址。数据包从 `{ $sender }` 到 `{ $receiver }`，里面没有下一跳的地址。
 }
ask-ttl = { $form ->
    [left] 数据包发出时生存时间是 { $start }，途中经过 { $routers } 台路由器。到达时是多少？
    [dropper] 数据包发出时生存时间是 { $few }，路上有 { $routers } 台路由器。哪一台丢弃它（从 1 数起）？
   *[met] 数据包到达时生存时间是 { $left }，发送方的初值是 { $start }。它经过了多少台路由器？
 }
why-ttl = { $form ->
    [left] 每台路由器减一：{ $start } − { $routers } = { $left }。接收主机不减（RFC 1812 §5.3.1）。
    [dropper] 每台路由器减一：到第 { $few } 台就减到 0，由它丢弃数据包，并发送超时报文（RFC 1812 §5.3.1）。
   *[met] 每台路由器减一：{ $start } − { $left } = { $routers }（RFC 1812 §5.3.1）。
 }
reason-ttl-receiver = 少了一：接收主机不减，只有路由器才减。
reason-ttl-first = 多了一：第一台路由器也要减。
reason-ttl-start = { $start } 是初值。{ $routers } 台路由器各减了一。
reason-ttl-count = { $routers } 是减掉的，不是剩下的。
reason-ttl-next = 第 { $few } 台就已经把它减到 0，丢弃了数据包。
reason-ttl-before = 过了前一台还剩 1，所以它会继续转发。
reason-ttl-last = 数据包走不到那里：生存时间 { $few } 只够经过 { $few } − 1 台路由器。
reason-ttl-links = 这数的是链路，或者把接收方也算上了。只有路由器才减一。
reason-ttl-one-less = 少了一：第一台路由器也减过。
reason-ttl-shown = { $left } 是剩下的。减掉的才是路由器的台数。
ask-loop = { $form ->
    [crossings] R1 把去往某网络的数据包交给 R2，R2 又交还给 R1。一个生存时间为 { $ttl } 的数据包到达 R1。它要穿过两者之间的链路多少次？
   *[dropper] { $ring ->
        [2] R1 把去往某网络的数据包交给 R2，R2 又交还给 R1。
       *[other] R1 把去往某网络的数据包交给 R2，R2 交给 R3，R3 又交给 R1。
     }一个生存时间为 { $ttl } 的数据包到达 R1。哪台路由器丢弃它？请写编号。
 }
why-loop = { $form ->
    [crossings] R1 先减到 { $ttl } − 1 再发送，此后每穿过一次再减一。数据包一共穿过 { $crossings } 次，下一台路由器把它减到 0，丢弃它，并发送超时报文（RFC 1812 §5.3.1）。
   *[dropper] 数据包一共被转发 { $crossings } 次，在 { $ring } 台路由器之间打转：{ $crossings } 除以 { $ring } 余 { $rest }。从 R1 数起，到 R{ $dropper } 为止（RFC 1812 §5.3.1）。
 }
reason-loop-all = 数据包第一次穿过链路之前，R1 就先减了一。
reason-loop-rounds = 这数的是来回的圈数。每穿过一次就减一。
reason-loop-once = R2 只查目的地址的路由，不管数据包从哪里来，所以又发回 R1。
reason-loop-other = 不是在那里结束的：从 R1 起，数据包在 { $ring } 台路由器之间一共转发 { $crossings } 次。
option-outcome = { $outcome ->
    [direct] A 用 ARP 询问 `{ $destination }`，然后直接发给它
    [gateway] A 把它发给网关的 MAC 地址
    [vain] A 用 ARP 询问 `{ $destination }`，没有主机应答
   *[stuck] A 什么也不发：它没有到 `{ $destination }` 的路由
 }
ask-outcome = A、B、R 接在同一台交换机上，这个网络是 `{ $link }`。C（如果有）在 R 的另一侧。R 只应答询问自己地址的 ARP 请求。A 配置为 `{ $own }`，网关{ $has-gateway ->
    [yes] 是 `{ $gateway }`
   *[no] 没有填（{ $gateway }）
 }。它向 `{ $destination }` 发包时会怎样？
why-outcome = 不管网络实际怎样，A 只拿 `{ $destination }` 与自己的前缀 `{ $prefix }` 比较（RFC 1122 §3.3.1.1）。{ $right ->
    [direct] 它在里面，所以 A 用 ARP 询问它，而这个邻居会应答。
    [gateway] 它不在里面，所以 A 交给网关，而网关在里面。
    [vain] 它在里面，所以 A 在自己的链路上询问它。但它不在这条链路上，路由器也不转发这个请求。
   *[stuck] 它不在里面，也没有网关在里面，所以 A 没有下一跳可以询问。
 }
reason-outcome = { $outcome ->
    [direct] { $inside ->
        [yes] A 确实会询问，因为 `{ $destination }` 在 `{ $prefix }` 之内。但这条链路上没有这台主机。
       *[no] `{ $destination }` 在 `{ $prefix }` 之外，后者到 `{ $end }` 为止。即使它就在同一条链路上，A 也不把它当作邻居。
     }
    [gateway] { $inside ->
        [yes] A 把 `{ $destination }` 当作邻居：它在 `{ $prefix }` 之内，用不着网关。
       *[no] 网关必须在 A 的链路上直接可达。这里网关{ $has-gateway ->
            [yes] 在 `{ $prefix }` 之外
           *[no] 没有填
         }。
     }
    [vain] { $inside ->
        [yes] A 会询问，也会得到应答：`{ $destination }` 就在这条链路上。
       *[no] A 不会询问 `{ $destination }`：它在 `{ $prefix }` 之外。
     }
   *[stuck] { $inside ->
        [yes] A 可以发：`{ $destination }` 在 `{ $prefix }` 之内，A 会在自己的链路上询问它。
       *[no] A 可以发：网关在 `{ $prefix }` 之内。
     }
 }
ask-myth-first-listed = 对还是错？“表里 `{ $wide }` 排在 `{ $narrow }` 前面，所以去 `{ $destination }` 用它。”
ask-myth-any-order = 对还是错？“不管 `{ $narrow }` 和 `{ $wide }` 谁排在前面，去 `{ $destination }` 都用 `{ $narrow }`。”
ask-myth-metric = 对还是错？“`{ $wide }` 的度量值比 `{ $narrow }` 小，所以去 `{ $destination }` 用它。”
ask-myth-default-last = 对还是错？“没有别的路由包含 `{ $destination }` 时，才用默认路由。”
ask-myth-next-hop = 对还是错？“路由器把发往 `{ $destination }` 的数据包交给下一跳 `{ $next }` 时，会把目的地址改成 `{ $next }`。”
ask-myth-only-mac = 对还是错？“发往 `{ $destination }` 的数据包里没有下一跳的地址 `{ $next }`，它只决定帧的 MAC 地址。”
why-myth-first-listed = 路由器取包含目的地址的最长前缀，不管它排在哪里（RFC 1812 §5.2.4.3）。两者都包含 `{ $destination }`；`{ $narrow }` 固定 { $long } 位，`{ $wide }` 只固定 { $short } 位。
why-myth-metric = 度量值只在前缀相同的路由之间起作用（RFC 1812 §5.2.4.3）。`{ $narrow }` 固定 { $long } 位，`{ $wide }` 只固定 { $short } 位，所以用 `{ $narrow }`。
why-myth-default-last = 默认路由是 0 位的前缀。它包含所有地址，也就包含 `{ $destination }`；别的前缀只要包含这个地址，就一定更长（RFC 1812 §5.2.4.3）。
why-myth-next-hop = 发往 `{ $destination }` 的数据包地址不变。路由器用 ARP 询问 `{ $next }` 的 MAC 地址，把帧发到那里。
reason-myth-first-listed = 各行的先后没有意义。
reason-myth-any-order = 不论先后，前缀长的胜出。
reason-myth-metric = 先比长度，再比度量值。
reason-myth-default-last = 它是最短的前缀。
reason-myth-next-hop = 目的地址改掉以后，后面的路由器就不知道数据包要去哪里。
reason-myth-only-mac = 不带选项的 IPv4 首部只有两个地址，都不是下一跳的。

## ARP
ask-arp-target = 主机 `{ $interface }` 的网关是 `{ $gateway }`，它要向 `{ $destination }` 发包，ARP 缓存是空的。它询问哪个 IP 地址？
why-arp-target = { $place ->
    [near] `{ $destination }` 在主机自己的块 `{ $block }` 里：它是邻居，直接询问它。
   *[far] `{ $destination }` 不在主机自己的块 `{ $block }` 里。数据包要先交给网关，需要的是网关的 MAC 地址：主机询问 `{ $asked-address }`。
 }
reason-arp-target-far = `{ $destination }` 在另一个块里。ARP 请求是广播，路由器不转发广播：那边的主机收不到。
reason-arp-target-gateway = 去别的块才用网关。`{ $destination }` 和主机一样在 `{ $block }` 里。
reason-arp-target-own = 这是主机自己的地址，在请求里作为发送方出现。
reason-arp-target-broadcast = 这是 `{ $block }` 的广播地址。请求发给所有主机，但问的是一台主机。
reason-arp-target-network = 这是块 `{ $block }` 的网络地址，不分配给主机。
ask-arp-frame = A、B、R 在同一条链路上，C 在 R 后面，R 是 A 的网关。A 给 { $name }（`{ $destination }`）发一个 IP 数据包。A 把帧发给哪个 MAC 地址？
why-arp-frame = { $place ->
    [near] { $name } 在 A 自己的块 `{ $block }` 里：帧直接发给它，`{ $asked-mac }`。
   *[far] { $name } 不在 A 的块 `{ $block }` 里。帧发给网关 { $asked }，`{ $asked-mac }`；里面的数据包，目的地址仍然是 `{ $destination }`。
 }
reason-arp-frame-far = 这是 C 的 MAC 地址。它只在 C 的链路上有意义，A 也无法用 ARP 得到它。
reason-arp-frame-gateway = 这是网关的地址。`{ $destination }` 在 A 自己的块 `{ $block }` 里，用不着网关。
reason-arp-frame-own = 这是 A 自己的地址：帧的源地址。
reason-arp-frame-neighbour = 这是 B 的地址。B 既不是目的主机，也不是网关。
reason-arp-frame-broadcast = 广播的是 ARP 请求。数据包只发给一个接收者，它的地址 A 已经知道了。
reason-arp-frame-zero = 全零只在 ARP 请求里代表未知的地址。知道了地址，A 才发数据包。
ask-arp-address = A、B、R 在同一条链路上，C 在 R 后面，R 是 A 的网关。A 有一个数据包要发给 { $name }，缓存是空的，于是用 ARP 询问，{ $asked } 作出应答。{ $field ->
    [request-to] 装着请求的帧发往哪个 MAC 地址？
    [reply-to] 装着应答的帧发往哪个 MAC 地址？
    [request-sender-ip] 请求里发送方的协议地址（IP）是什么？
    [request-target-ip] 请求里目标的协议地址（IP）是什么？
    [reply-sender-mac] 应答里发送方的硬件地址（MAC）是什么？
    [request-target-mac] 请求里目标的硬件地址（MAC），主机通常填什么？
    [reply-sender-ip] 应答里发送方的协议地址（IP）是什么？
   *[reply-target-mac] 应答里目标的硬件地址（MAC）是什么？
 }
why-arp-address = { $place ->
    [near] { $name } 在 A 的块里，所以 A 直接询问 { $name }。
   *[far] { $name } 不在 A 的块里，所以 A 询问网关 { $asked }。
 }{ $field ->
    [request-to] A 还不知道对方的 MAC 地址，所以询问链路上的所有主机：广播。
    [reply-to] 请求里写明了由哪台主机发出。应答只发给 A（RFC 826，Packet Reception）。
    [request-sender-ip] 发送方是 A，两个地址都填上，应答方由此得知。
    [request-target-ip] 目标就是想知道 MAC 地址的那一方：`{ $asked-address }`。
    [reply-sender-mac] 应答方成为发送方，填上被询问的地址：`{ $asked-mac }`。
    [request-target-mac] 这正是 A 想知道的。RFC 826 没有规定填什么，主机通常填零。
    [reply-sender-ip] 应答方成为发送方：`{ $asked-address }`，就是被询问的地址。
   *[reply-target-mac] 发送方和目标互换（RFC 826，Packet Reception）：应答的目标是 A。
 }
reason-arp-address = { $role ->
    [broadcast] { $field ->
        [request-target-mac] 广播地址是帧的目的地址。RFC 826 允许这里也填它，但主机通常填零。
       *[other] 广播地址只用一次：作为装着请求的帧的目的地址。
     }
    [zero] { $field ->
        [request-to] 没有帧是发给全零地址的。全零只在请求里代表未知的地址。
       *[other] 全零代表还不知道的地址，而这个地址是已知的。
     }
    [asker] { $field ->
        [request-to] 这是 A 自己的地址：那个帧的源地址。
       *[other] 这是 A 自己的地址。A 是询问的一方，这里指的是另一方。
     }
    [asked] { $field ->
        [request-to] 这是 { $asked } 的地址，A 还不知道。
        [request-target-mac] 这是 { $asked } 的地址，正是 A 还不知道的。
       *[other] 这是应答的 { $asked } 的地址。这里指的是询问的一方。
     }
    [far] { $place ->
        [far] 这是 C 的地址。ARP 到不了路由器后面：询问的是 { $asked }。
       *[near] 这是 C 的地址，与这次询问无关。
     }
   *[bystander] 它收得到请求，但问的不是它。A 询问的是 { $asked }。
 }
ask-merge = A 广播一个 ARP 请求，询问 `{ $target }`。{ $known ->
    [yes] B 的缓存里 `{ $a }` 对应 `{ $old }`，那是 A 换掉的旧网卡。
   *[no] B 的缓存里没有 `{ $a }`。
 }按 RFC 826，之后 B 的缓存里 `{ $a }` 对应什么？
why-merge = { $meant ->
    [yes] B 就是目标 `{ $target }`，所以不管原来有没有，都会记下发送方的地址（RFC 826，Packet Reception）：它多半马上要用到。
   *[no] { $known ->
        [yes] B 不是目标，但它有发送方的表项，任何 ARP 报文都会更新这样的表项（RFC 826，Packet Reception）。
       *[no] B 不是目标 `{ $target }`，也没有发送方的表项。RFC 826（Packet Reception）规定这时不新增：否则缓存里会塞满没有来往的主机。
     }
 }
option-entry = { $entry ->
    [some] `{ $address }` 对应 `{ $mac }`
   *[none] 没有表项
 }
reason-merge = { $entry ->
    [none] { $known ->
        [yes] 表项不会删除，而是更新。
       *[no] B 就是目标，目标会记下发送方。
     }
    [new] B 收到了请求，但它不是目标，也没有可以更新的表项。
    [own] 这是 B 自己的 MAC 地址。`{ $a }` 是 A 的。
    [old] 请求本身就说明 `{ $a }` 现在对应 `{ $new }`，表项会马上更新。
   *[broadcast] 那是帧的目的地址。要记的是发送方的地址。
 }
ask-gratuitous = 主机 `{ $address }` 换了网卡，新地址是 `{ $new }`，它为自己的地址广播一个 ARP 请求。下面是链路上其余 { $hosts } 台主机和各自的缓存。按 RFC 826，有几个缓存会变？
why-gratuitous = 有 `{ $address }` 表项的主机都会更新：{ $hosts } 台里有 { $changed } 台。其余 { $without } 台不新增表项，因为它们不是目标（RFC 826，Packet Reception）。
reason-gratuitous-all = { $hosts } 台都收得到。但没有 `{ $address }` 表项、又不是目标的主机不会新增。
reason-gratuitous-without = { $without } 是没有 `{ $address }` 表项的台数，它们保持不变。
reason-gratuitous-none = 没有主机问过它，报文也照样有效：任何 ARP 报文都会更新已有的表项。
reason-gratuitous-one = 广播到达所有节点，每个有 `{ $address }` 表项的缓存都会变。
ask-switch = 交换机的 { $ports } 个端口都接了设备。下面是它的 MAC 表和对应端口。端口 { $enters } 收到一个从 `{ $from }` 发往 `{ $to }` 的帧。它从几个端口发出去？
why-switch = { $case ->
    [known] `{ $to }` 在表里：帧只从端口 { $leaves } 发出去。
    [unknown] `{ $to }` 不在表里。帧从除了进来的那个以外的所有端口发出去：{ $others } 个。
    [broadcast] 广播是发给所有节点的：从除了进来的那个以外的所有端口发出去，{ $others } 个。
   *[same] `{ $to }` 就在端口 { $enters }，帧正是从那里来的。那边已经收到了，交换机不再发出去。
 }同时，交换机学到 `{ $from }` 在端口 { $enters }。
reason-switch-back = 帧从不从进来的端口再发回去。
reason-switch-all = 这是泛洪。{ $case ->
    [known] 表里有 `{ $to }` 的位置。
   *[same] 表里有 `{ $to }` 的位置：就在端口 { $enters }。
 }
reason-switch-none = { $case ->
    [known] `{ $to }` 在表里，在另一个端口。
    [unknown] 交换机不知道目的地址时不会丢弃帧，而是泛洪，等对方发回帧时再学习。
   *[broadcast] 交换机会转发广播，路由器才不转发。
 }
reason-switch-one = { $case ->
    [unknown] `{ $to }` 不在表里，交换机不知道是哪一个端口。
    [broadcast] 广播是发给所有节点的。
   *[same] 那就是端口 { $enters }，帧正是从那里来的。
 }
ask-myth-arp-far = 对还是错？“`{ $block }` 里的 `{ $a }` 可以用 ARP 得到 `{ $far }` 的 MAC 地址。”
ask-myth-arp-router = 对还是错？“要向 `{ $far }` 发包，`{ $block }` 里的 `{ $a }` 只需要网关 `{ $gateway }` 的 MAC 地址。”
ask-myth-arp-packet = 对还是错？“询问 `{ $b }` 的 ARP 请求是一个发往广播地址的 IP 数据包。”
ask-myth-arp-no-ip = 对还是错？“询问 `{ $b }` 的 ARP 请求没有 IP 首部。”
ask-myth-arp-reply = 对还是错？“`{ $b }` 把给 `{ $a }` 的 ARP 应答广播出去，让链路上的主机都知道它的 MAC 地址。”
ask-myth-arp-believes = 对还是错？“有 ARP 应答说 `{ $gateway }` 对应 `{ $mac }`，`{ $a }` 无法验证真假。”
ask-myth-arp-proof = 对还是错？“只有网关证明应答确实是它发的，`{ $a }` 才会相信 `{ $gateway }` 对应 `{ $mac }`。”
why-myth-arp-far = ARP 请求是一条链路上的广播，路由器 `{ $gateway }` 不转发它。`{ $far }` 在 `{ $block }` 之外，所以 `{ $a }` 询问的是网关；路上每台路由器再询问下一台。
why-myth-arp-packet = ARP 与 IP 并列，不在 IP 之上：帧的 EtherType 是 `0x0806`，写着 `{ $b }` 的报文紧跟在以太网首部后面（RFC 826）。
why-myth-arp-reply = 请求里已经写明 `{ $a }` 的两个地址，所以 `{ $b }` 的应答只发往那一个 MAC 地址（RFC 826，Packet Reception）。
why-myth-arp-believes = ARP 没有任何办法证明发送方是谁：只要有报文说 `{ $gateway }` 对应 `{ $mac }`，`{ $a }` 就会记下来（RFC 826，Packet Reception）。ARP 欺骗利用的正是这一点。
reason-myth-arp-far = ARP 到路由器为止。
reason-myth-arp-router = `{ $far }` 在 `{ $block }` 之外，帧要发给网关。
reason-myth-arp-packet = 要发 IP 数据包，就得先知道 MAC 地址。
reason-myth-arp-no-ip = 报文里的地址是 ARP 自己的字段。
reason-myth-arp-reply = 只有询问才是发给所有节点的。
reason-myth-arp-believes = ARP 报文里没有签名，也没有密钥。
reason-myth-arp-proof = ARP 报文里没有能用来证明的东西。

## ICMP
option-icmp = { $thing ->
    [echo] 类型 8，代码 0
    [echo-reply] 类型 0，代码 0
    [port] 类型 3，代码 3
    [ttl] 类型 11，代码 0
    [host] 类型 3，代码 1
    [net] 类型 3，代码 0
    [too-big] 类型 3，代码 4
    [prohibited] 类型 3，代码 13
    [protocol] 类型 3，代码 2
    [redirect] 类型 5，代码 1
   *[reassembly] 类型 11，代码 1
 }
icmp-job = { $thing ->
    [echo] 请对方主机把同样的数据发回来
    [echo-reply] 主机把收到的数据原样发回
    [port] UDP 数据报到了主机，但没有程序使用这个端口
    [ttl] 路由器把生存时间减到了 0
    [host] 最后一台路由器找不到目的主机，因为没有主机应答 ARP
    [net] 路由器没有去往目的网络的路由
    [too-big] 数据包放不进下一段链路，又不允许分片
    [prohibited] 途中的过滤规则不让数据包通过
    [protocol] 数据包到了主机，但主机不认识里面的传输层协议
    [redirect] 路由器告诉主机，同一条链路上有更好的第一跳
   *[reassembly] 目的主机等缺少的分片等得太久
 }
ask-icmp = 这是哪种 ICMP 报文？“{ $job }”
why-icmp = { $name }：{ $job }（{ $source }）。
reason-icmp = 说的是另一件事——{ $name }：{ $job }。
option-answered = { $rule ->
    [yes] 会收到 ICMP 差错报文
    [error] 不报错：它本身就是 ICMP 差错报文
    [group] 不报错：它发给一组主机，不是一台
    [fragment] 不报错：它不是第一个分片
   *[source] 不报错：它的源地址不是某一台主机
 }
ask-answered = { $trouble ->
    [expired] 这个数据包到达一台路由器，生存时间被减到 0。
   *[closed] 这个数据包到达了，但收到它的主机上没有程序使用这个端口。
 }会有 ICMP 差错报文吗？
why-answered = { $case ->
    [closed] 一台主机发给另一台主机的完整数据报，到了关闭的端口：端口不可达，3/3（RFC 1122 §3.2.2.1）。
    [broadcast] 目的地址是广播地址。如果每台主机都应答，就成了广播风暴（RFC 1122 §3.2.2）。
    [multicast] 目的地址是组播地址。如果组内每台主机都应答，应答会淹没发送方（RFC 1122 §3.2.2）。
    [frame-broadcast] 目的 IP 地址是一台主机，但帧是广播发出的，这也算（RFC 1122 §3.2.2）。
    [error] 差错报文不会引发差错报文（RFC 1122 §3.2.2）。否则两台主机会无休止地互发差错报文。
    [later-fragment] 只报告数据包的第一个分片（RFC 1122 §3.2.2）。其余分片里没有端口，看不出属于哪个程序，而且报告一次就够了。
    [echo] 回显请求是 ICMP 报文，但不是差错报文，按普通数据包处理：超时，11/0。有的 traceroute 正是这样工作的。
    [echo-reply] 回显应答是 ICMP 报文，但不是差错报文，按普通数据包处理：超时，11/0。
    [first-fragment] 后面还有分片，但偏移是 0：它是第一个。超时，11/0（RFC 1122 §3.2.2）。
    [zero] `0.0.0.0` 不是某台主机的地址，报告无处可发（RFC 1122 §3.2.2）。
   *[loopback] 环回地址是每台主机自己的，报告哪里也到不了（RFC 1122 §3.2.2）。
 }
reason-answered = { $rule ->
    [yes] { $right ->
        [error] 它本身就是 ICMP 差错报文，而差错报文不会引发差错报文。
        [group] 它发给不止一台主机，如果报错，所有收到它的主机会同时应答。
        [fragment] 它的偏移不是 0：是后面的分片。
       *[source] 它的源地址不属于某一台主机：差错报文没有可以发往的主机。
     }
    [error] { $case ->
        [echo] 回显请求是 ICMP，但不是差错。类型 3、5、11、12 才是差错报文。
        [echo-reply] 回显应答是 ICMP，但不是差错。类型 3、5、11、12 才是差错报文。
       *[other] 它里面不是 ICMP 差错报文。
     }
    [group] 它发给一台主机，帧也不是广播。
    [fragment] 它的偏移是 0：要么完整，要么是第一个分片。
   *[source] 它的源地址是一台主机的普通地址。
 }
ask-quoted = 一个数据包的 IPv4 首部有 { $header } 字节，后面有 { $data } 字节。它被丢弃，并由 ICMP 差错报文报告。{ $asked ->
    [quote] 按 RFC 792，差错报文至少引用它的多少字节？
    [packet] 差错报文只引用 RFC 792 要求的最少内容。装着它的 IP 数据包有多少字节（首部 20 字节）？
   *[most] 路由器按 RFC 1812 §4.3.2.3 尽量多引用。装着差错报文的 IP 数据包有多少字节（首部 20 字节）？
 }
why-quoted = { $asked ->
    [quote] 差错报文引用整个 IP 首部和后面的前 8 字节（RFC 792）：{ $header } + 8 = { $right }。这 8 字节里有端口，能看出数据包属于哪个程序。
    [packet] IP 首部 20，ICMP 首部 8，再加引用的内容：首部 { $header } 和数据 8，共 { $quote }。20 + 8 + { $quote } = { $right }。
   *[most] IP 首部 20，ICMP 首部 8，再加 { $whole } 字节里放得进 576 的部分（RFC 1812 §4.3.2.3）：20 + 8 + { $whole } = { $sum }。{ $fits ->
        [yes] 全部放得下。
       *[no] 太长了，截到 { $right }。
     }
 }
reason-quoted-more = 这只引用了 RFC 792 要求的 8 字节数据。RFC 1812 让路由器尽量多引用，只要不超过 576 字节。
reason-quoted-limit = 超过 576 字节了，ICMP 差错报文不应超过这个长度（RFC 1812 §4.3.2.3）。
reason-quoted-all = 这是引用了整个数据包。RFC 792 只要求首部和后面的前 8 字节。
reason-quoted-whole = { $whole } 字节是被丢弃的数据包本身。
reason-quoted-data = 这是那 8 字节数据。IP 首部也要全部引用。
reason-quoted-header = 这只是 IP 首部。后面的前 8 字节也要引用：端口就在里面。
reason-quoted-outer = 这只是引用的内容。前面还有差错报文自己的 IP 首部和 ICMP 首部：20 + 8。
reason-quoted-icmp = 少了 8 字节：{ $asked ->
    [quote] IP 首部后面的 8 字节。
   *[other] ICMP 自己的首部。
 }
reason-quoted-options = 这是把被丢弃的数据包的首部当成 20 字节。它有 { $header } 字节，连选项一起引用。
ask-probe = { $form ->
    [ttl] A 向 B 发一个探测包，生存时间为 { $ttl }。哪个地址应答？每台路由器都从朝向 A 的接口 eth0 应答。
   *[probe] A 追踪到 B 的路由：先发三个生存时间为 1 的探测包，再发三个为 2 的，依此类推。第 { $probe } 个探测包由哪个地址应答？每台路由器都从朝向 A 的接口 eth0 应答。
 }
why-probe = { $form ->
    [ttl] 第 { $ttl } 台路由器 { $router } 把它减到 0。
   *[probe] 第 { $probe } 个探测包的生存时间是 { $ttl }，由第 { $ttl } 台路由器 { $router } 减到 0。
 }它从朝向 A 的接口发出超时报文，源地址就是那个接口的 `{ $right }`（RFC 1812 §4.3.2.4）。
reason-probe-far = 路由器对了，但这是另一侧。ICMP 报文用发出它的接口的地址（RFC 1812 §4.3.2.4）：`{ $right }`。
reason-probe-each = 这是把每个探测包都当成一跳。每三个的生存时间相同：第 { $probe } 个的是 { $ttl }。
reason-probe-early = 这台路由器还会转发：{ $ttl } 减到那里还大于 0。
reason-probe-late = 探测包到不了那里：{ $router } 已经把它的生存时间减到 0。
reason-probe-receiver = 探测包到不了 B：{ $router } 先把它丢弃了。
reason-probe-sender = 这是发探测包的 A 自己。
ask-hops = { $form ->
    [ttl] A 的数据包要到达 B，生存时间最小是多少？
   *[probes] A 追踪到 B 的路由，生存时间从 1 起，每个值发三个探测包，B 把三个都应答了就停止。一共发多少个探测包？
 }
why-hops = { $routers } 台路由器各减一，到 B 时还要剩一：{ $routers } + 1 = { $least }。{ $form ->
    [ttl] 再小就会有路由器把它减到 0 而丢弃。
   *[probes] 1 到 { $least } 各发三个：3 × { $least } = { $probes }。
 }
reason-hops-routers = 只有 { $routers } 的话，最后一台路由器会把它减到 0 而丢弃。还要多一。
reason-hops-receiver = 多了一：B 不减。
reason-hops-interfaces = 这数的是接口。路由器的两个接口合起来只减一。
reason-hops-one-each = 这是每个生存时间只发一个。实际发三个。
reason-hops-no-receiver = 漏了 B：它也会收到三个探测包。
reason-hops-past = 多了三个：生存时间到 { $least } 时 B 就应答了，到此为止。
ask-mtu = 图中的数字是每条链路的 MTU。A 向 B 发 { $size } 字节的数据包，不允许分片。{ $form ->
    [first] 第一个返回的 ICMP 报文里，下一跳 MTU 是多少？
   *[rounds] A 每次都把数据包缩小到被告知的 MTU。在数据包到达之前，一共返回多少个“需要分片”报文？
 }
why-mtu = 第一条放不下的链路之前的路由器丢弃数据包，并告知那条链路的 MTU（RFC 1191 §4）：{ $named }。{ $form ->
    [first] 它不知道后面的链路：如果还有更小的，下一个数据包才会碰到。
   *[rounds] 数据包缩小之后，才会碰到下一条更小的链路，依此类推：{ $sizes }。一共 { $rounds } 个，最后 { $least } 字节的数据包能够到达。
 }
reason-mtu-least = { $least } 是路径上最小的。丢弃数据包的路由器只知道自己的下一条链路。
reason-mtu-own = { $size } 正是放不下的那个长度。
reason-mtu-over = 这是超出的字节数。报文告知的是放得下的长度。
reason-mtu-payload = 这是减去了首部。MTU 算的是整个 IP 数据包。
reason-mtu-every = 不是每条较小的链路都会报告：已经缩小的数据包可能放得下。
reason-mtu-once = 第一个报文只告知了一条链路的 MTU，后面还有更小的。
reason-mtu-links = 这数的是链路。只有放不下当时那么大的数据包时才会报告。
reason-mtu-none = 数据包不允许分片，而 { $size } 字节并不是处处放得下。
ask-myth-ping-port = 对还是错？“要 ping `{ $address }`，那边的端口 { $port } 必须开放。”
ask-myth-ping-identifier = 对还是错？“同时有两个 ping 在探测 `{ $address }`，它们靠 ICMP 首部里的一个数认出各自的应答，与端口 { $port } 无关。”
ask-myth-icmp-udp = 对还是错？“发往 `{ $address }` 的 ICMP 报文装在 UDP 数据报里。”
ask-myth-icmp-protocol = 对还是错？“发往 `{ $address }` 的 ICMP 报文紧跟在 IP 首部后面，协议号是 1。”
ask-myth-ping-down = 对还是错？“`{ $address }` 不应答 ping，所以它上面的服务都访问不了。”
ask-myth-quote-ports = 对还是错？“从端口 { $port } 发出的 UDP 数据报引发了 ICMP 差错，发送方靠其中引用的前 8 字节数据就能找到是哪个程序。”
why-myth-ping-port = ICMP 没有端口：端口是 TCP 和 UDP 的，`{ $address }` 上没有程序在端口 { $port } 等 ping。回显报文有标识符和序号（RFC 792），用来区分应答。
why-myth-icmp-udp = ICMP 直接装在 IP 里，协议号是 1（RFC 792）：发往 `{ $address }` 的数据包里没有传输层首部。
why-myth-ping-down = 防火墙常常丢弃回显请求而放行别的数据包。`{ $address }` 可能不应答 ping，却应答 SYN。
why-myth-quote-ports = IP 首部后面引用的 8 字节正好是整个 UDP 首部，里面有源端口 { $port }（RFC 792，RFC 768）。所以差错能交给正确的套接字。
reason-myth-ping-port = 回显请求里没有端口。
reason-myth-ping-identifier = 那就是标识符（RFC 792）。
reason-myth-icmp-udp = 它与 UDP 并列，不在 UDP 里面。
reason-myth-icmp-protocol = IP 和 ICMP 之间什么也没有。
reason-myth-ping-down = 没有应答不能说明原因。
reason-myth-quote-ports = UDP 首部里最前面的就是端口。

## 分层
option-stack-layer = { $layer ->
    [application] 应用层
    [transport] 传输层
    [internet] 网络层
    [link] 链路层（OSI：数据链路层）
   *[physical] 物理层
 }
layer-does = { $layer ->
    [application] 程序之间交换的内容
    [transport] 从程序到程序
    [internet] 跨网络，从主机到主机
    [link] 到同一链路上的下一个节点
   *[physical] 把比特变成信号
 }
layer-job = { $job ->
    [programs] 用端口区分同一台主机上的程序。
    [route] 选择路上的下一台路由器。
    [mac] 按 MAC 地址交给邻居。
    [request] 说明要哪个页面。
    [voltage] 把比特变成电压、光或无线电波。
    [again] 端到端地重发丢失的数据，直到得到确认。
    [ttl] 倒数计数，免得数据包永远兜圈子。
    [status] 响应没有找到：404。
    [fcs] 靠帧末尾的校验序列，丢弃在网线上损坏的帧。
    [window] 限制发送方，免得接收方来不及收。
    [fragments] 下一条链路放不下就分片，由目的主机重组。
    [repeat] 把信号从其余所有端口原样发出。
    [cookie] 靠 cookie 认出来访者。
    [switching] 记下哪个节点在交换机的哪个端口后面。
    [ping] 应答 ping。
   *[name] 把名字变成地址。
 }
ask-layer-of = 这是哪一层做的事？“{ $job }”
why-layer-of = { $layer }：{ $does }（{ $source }）。
reason-layer-of = { $layer }做的是另一件事：{ $does }。
option-unit = { $thing ->
    [frame] 帧
    [packet] 数据包
    [segment] 报文段
    [message] 报文
    [datagram] UDP 数据报
   *[bit] 比特
 }
unit-job = { $thing ->
    [frame] 链路层发送的单位：以太网首部、一个数据包、一个校验序列
    [packet] 网络层交给链路层的单位：IP 首部和它的载荷（整体也叫 IP 数据报）
    [segment] TCP 发送的单位：TCP 首部和字节流的一段
    [message] 应用层发送的单位：一个请求或一个响应
    [datagram] 8 字节的传输层首部和一份数据，没有连接
   *[bit] 物理层发送的单位
 }
ask-unit = 这叫什么？“{ $job }”
why-unit = { $name }：{ $job }（{ $source }）。
reason-unit = { $name }是另一种东西：{ $job }。
option-header = { $header ->
    [none] 一个首部也不读
    [ethernet] 以太网首部
    [ip] IP 首部
    [tcp] TCP 首部
   *[http] HTTP 首部
 }
ask-device-reads = 一个 { $size } 字节的 HTTP 请求用 TCP 发往 `{ $address }`，正在路上。{ $device ->
    [hub] 集线器
    [switch] 交换机
    [router] 只管转发的路由器
    [host] 接收它的服务器
    [proxy] HTTP 代理
    [other-host] 误收到这个帧的另一台主机
   *[port-filter] 封锁 80 端口的包过滤器
 }读到的最里面一个首部是哪个？
why-device-reads = { $device ->
    [hub] 集线器只重复信号，不读任何首部。
    [switch] 交换机按以太网首部里的 MAC 地址转发，里面装什么与它无关。
    [router] 路由器按 IP 首部里的目的地址转发，并在那里把生存时间减一。TCP 对它只是载荷。
    [host] 服务器的网卡、IP、TCP 和程序各读自己的首部，最后一个是 HTTP。
    [proxy] HTTP 代理终结连接，读出请求，再发出自己的请求（RFC 9110 §3.7）。
    [other-host] 它的网卡看到目的 MAC 地址不是自己的，就把帧丢弃。
   *[port-filter] 端口在 TCP 首部里，所以这种过滤器必须读到那里。HTTP 不必读。
 }
reason-device-reads = { $far ->
    [yes] 它不会读到那里：那个首部对它只是载荷。
   *[no] 只读到这里不够：要完成它的工作，还得往里读。
 }
option-sent = { $thing ->
    [arp] 帧里的 ARP 请求，没有 IP 首部
    [http-in-ip] IP 数据包里 { $size } 字节的 HTTP 请求，没有 TCP 或别的传输层
    [ping] IP 数据包里的回显请求，没有传输层首部
    [tcp-in-ethernet] 以太网帧里的 TCP 报文段，没有 IP 首部
    [syn] 不带数据的 TCP 报文段
    [packet-alone] 以太网上 { $size } 字节的 IP 数据包，没有帧
    [empty-udp] 不带数据的 UDP 数据报
    [port-in-ip] IP 数据包里发往某个端口的数据，没有传输层首部
   *[ospf] IP 数据包里的路由消息（OSPF），没有传输层首部
 }
ask-alone = { $asked ->
    [yes] 下面哪一种在真实网络里会发送？
   *[no] 下面哪一种在任何网络里都不会发送？
 }
why-alone = { $thing ->
    [arp] ARP 直接装在帧里（RFC 826）。下层不需要上层。
    [http-in-ip] 没有传输层就没有端口，主机不知道请求该交给哪个程序。上层需要下面的各层。
    [ping] ICMP 直接装在 IP 里（RFC 792）。下层不需要上层。
    [tcp-in-ethernet] 以太网没有给 TCP 的类型，TCP 自己的校验和也要用到 IP 地址（RFC 9293 §3.1）。上层需要下面的各层。
    [syn] SYN、ACK、FIN 常常不带数据：它们传递的是 TCP 自己的控制信息（RFC 9293 §3.5）。
    [packet-alone] 网卡首先看目的 MAC 地址，没有帧就没有它，哪个节点都不知道该不该收。上层需要下面的各层。
    [empty-udp] 长度可以是 8：只有首部（RFC 768）。
    [port-in-ip] 端口是传输层首部里的字段，TCP 和 UDP 都有。没有这样的首部，就没有端口。
   *[ospf] OSPF 直接装在 IP 里，协议号 89（RFC 2328）。下层不需要上层。
 }
reason-alone = { $thing ->
    [arp] 这种一直在发：ARP 不需要 IP 首部。
    [http-in-ip] 没有传输层，主机不知道它该给哪个程序。
    [ping] 每一次 ping 都是这样。
    [tcp-in-ethernet] 以太网没有这样的类型。
    [syn] 每次握手都由它开始。
    [packet-alone] 以太网上没有网卡会收它。
    [empty-udp] RFC 768 允许，也确实有程序这么做。
    [port-in-ip] 没有传输层首部，就没有端口。
   *[ospf] 路由器就是这样做的：协议号 89。
 }
ask-frame-size = { $form ->
    [frame] 程序在以太网上用 { $internet } 上的 { $transport } 发出 { $data } 字节。不算前导码和帧校验序列，帧有多少字节？
   *[data] 以太网上的一个帧有 { $frame } 字节，不算前导码和帧校验序列，里面是 { $internet } 上的 { $transport }。其中有多少字节数据？
 }{ $options ->
    [0] 各首部都没有选项。
   *[other] TCP 首部带有 { $options } 字节选项。
 }
why-frame-size = 以太网 { $link-header } + { $internet } { $network-header } + { $transport } { $transport-header } = { $headers } 字节首部。{ $form ->
    [frame] { $data } + { $headers } = { $frame }。
   *[data] { $frame } − { $headers } = { $data }。
 }
reason-size-link = 漏了以太网首部的 { $link-header } 字节。
reason-size-network = 漏了 { $internet } 首部的 { $network-header } 字节。
reason-size-transport = 漏了 { $transport } 首部的 { $transport-header } 字节。
reason-size-options = { $options } 字节选项也属于 TCP 首部。
reason-size-none = 数据与线路之间有三个首部。
reason-size-version = 那是另一个 IP 版本的首部：IPv4 是 20 字节，IPv6 是 40 字节。
reason-size-protocol = 那是另一种传输层的首部：UDP 是 8 字节，TCP 至少 20 字节。
reason-size-fcs = 4 字节的帧校验序列在这里不算。
ask-myth-osi-runs = 对还是错？“发往 `{ $address }` 的 { $size } 字节请求要经过 OSI 的七层，因为互联网运行的是 OSI。”
ask-myth-four-layers = 对还是错？“互联网主机（例如 `{ $address }`）的标准列出四层：应用层、传输层、网络层、链路层。”
ask-myth-session = 对还是错？“在 { $size } 字节的 HTTP 请求与 TCP 首部之间，有表示层和会话层的首部。”
ask-myth-inside-application = 对还是错？“一个 { $size } 字节的请求所需的编码、加密或会话，由应用程序和它的库自己来做。”
ask-myth-proxy-packet = 对还是错？“代理把发往 `{ $address }` 的 { $size } 字节请求的数据包原样转发。”
ask-myth-two-connections = 对还是错？“一个 { $size } 字节的请求经 HTTP 代理到达 `{ $address }`，走过了两个 TCP 连接。”
ask-myth-switch-ip = 对还是错？“二层交换机在自己的表里查 `{ $address }`，来转发一个 { $size } 字节的数据包。”
ask-myth-hub-all = 对还是错？“一个 { $size } 字节的帧在去 `{ $address }` 的路上经过集线器时，连在上面的每台主机都会收到。”
why-myth-osi-runs = 互联网有四层：应用层、传输层、网络层、链路层（RFC 1122 §1.1.3），`{ $address }` 也是如此。OSI 是另一种模型，只有它的编号成了日常用语。
why-myth-session = 互联网的应用层不再细分（RFC 1122 §1.1.3）。{ $size } 字节的 HTTP 直接跟在 TCP 首部后面，或者跟在由程序的库运行的 TLS 后面。
why-myth-proxy-packet = 代理收下 { $size } 字节的报文，再发出自己的请求（RFC 9110 §3.7）。一个连接在代理处终止，另一个由代理发起。
why-myth-switch-ip = 它查的是帧的目的 MAC 地址（IEEE 802.1Q）。`{ $address }` 在 IP 首部里，对它只是载荷。
why-myth-hub-all = 不管 `{ $address }` 是谁，集线器都把信号从其余所有端口发出。每块网卡查看目的 MAC 地址，不是给自己的就丢弃。
reason-myth-osi-runs = 它运行的是 TCP/IP，四层。
reason-myth-four-layers = RFC 1122 列出的正是这四层。
reason-myth-session = 这个协议栈里没有这样的首部。
reason-myth-inside-application = 正是这样：没有专门的一层来做。
reason-myth-proxy-packet = 转发数据包的是路由器，代理转交的是报文。
reason-myth-two-connections = 一个从客户端到代理，一个从代理到服务器。
reason-myth-switch-ip = 它的表里是 MAC 地址。
reason-myth-hub-all = 集线器不读地址，也就无从选择。

## 套接字
option-socket = { $choice ->
    [connection] 套接字 { $socket }
    [listener] 正在监听的套接字 { $socket }：一个新连接
   *[nobody] 没有：回 RST
 }
ask-socket-of = 各行是一台服务器的 TCP 套接字：编号、状态、本地地址、对方。一个带 { $flags } 的报文段从 `{ $from }` 发到 `{ $to }`。它属于哪个套接字？
why-socket-of = { $case ->
    [connection] 套接字 { $socket } 的四元组（两个地址、两个端口）与报文段完全相同（RFC 9293 §3.4.1）。
    [listener] 没有哪个连接的对方是 `{ $from }`。所以它属于监听这个端口的套接字，将成为一个新连接。
   *[nobody] 没有连接相符，也没有程序监听 `{ $to }`。所以它得到一个 RST（RFC 9293 §3.10.7.1）。
 }
reason-socket-of = { $choice ->
    [connection] 四元组里有一项不同：把两个地址和两个端口与 `{ $from }`、`{ $to }` 逐一比较。
    [listener] { $case ->
        [nobody] 那个套接字监听的是另一个端口。
       *[other] 已有一个连接，四元组完全相同，它优先。
     }
   *[nobody] { $case ->
        [connection] 有一个连接，四元组完全相同。
       *[other] 没有连接相符，但有套接字在监听这个端口。
     }
 }
option-call = { $thing ->
    [connect] connect
    [listen] listen
    [accept] accept
    [close] close
    [write] write
    [read] read
    [bind] bind
   *[abort] close（linger 设为 0）
 }
call-job = { $thing ->
    [connect] 发出 SYN，等到连接建立
    [listen] 让套接字等待 SYN，不发送任何报文段
    [accept] 从全连接队列取出一个已建立的连接，不发送任何报文段
    [close] 在最后的数据后面发出 FIN
    [write] 把字节放进发送缓冲区，报文段由此产生
    [read] 从接收缓冲区取走字节，让窗口有空位
    [bind] 给套接字指定本地地址和端口，不发送任何报文段
   *[abort] 丢弃一切，发出 RST
 }
ask-socket-call = 这是哪个调用？“{ $job }”
why-socket-call = `{ $name }`：{ $job }（{ $source }）。
reason-socket-call = `{ $name }` 做的是另一件事：{ $job }。
ask-second-bind = 各行是一台主机的套接字：协议、本地端口、对方。没有套接字设置 SO_REUSEPORT。对还是错？“现在程序可以打开 { $wanted } 端口 { $port } 并在那里等待。”
why-second-bind = { $case ->
    [taken] 已有另一个套接字在 { $wanted } 端口 { $port } 等待。新客户端只能交给其中一个（RFC 9293 §3.9.1.1：返回错误，原来的不受影响）。
    [other-protocol] { $other } 端口 { $port } 与 { $wanted } 端口 { $port } 是两个端口：先由 IP 首部里的协议号区分，然后才看端口。
    [remote] 在那一行里，{ $port } 是对方的端口。需要不同的是本地端口。
   *[free] 没有程序占用 { $wanted } 端口 { $port }。
 }
reason-second-bind = { $case ->
    [taken] 那个端口已被同一协议占用。
    [other-protocol] 两种协议各有各的端口号。
    [remote] 看看那个端口在哪一边。
   *[free] 没有哪一行的本地一侧是那个端口。
 }
ask-how-many = { $clients } 个客户端地址可以使用端口 { $first } 到 { $last }。它们总共最多能同时与 { $servers } 个服务器地址的 443 端口有多少个 TCP 连接？
why-how-many = 每个地址有 { $count } 个端口，对另一端的每一对地址和端口，每个都能用一次：{ $clients } × { $servers } × { $count } = { $right }。服务器的端口不会因此减少。
reason-many-65535 = 服务器没有这个限制：它的端口对所有连接都一样，不同的是客户端的地址和端口。
reason-many-one = 服务器的一个端口可以服务许多连接：靠对方的地址和端口区分。
reason-many-fence = 范围的两端都算：{ $last } − { $first } + 1 = { $count }。
reason-many-client = 每个客户端地址都独有这些端口。
reason-many-server = 客户端的端口对另一台服务器可以再用。
ask-queue = 服务器的程序调用了 `listen`，又调用了 { $accepted } 次 `accept`。收到 { $asked } 个 SYN，其中 { $opened } 次握手已完成。没有一方关闭，队列也够长。{ $which ->
    [accept] 全连接队列里有几个连接？
    [syn] 半连接队列里有几个连接？
   *[sockets] 把半打开的也算上，服务器有几个 TCP 套接字？
 }
why-queue = { $which ->
    [accept] 已建立 { $opened } 个，其中 { $accepted } 个被 `accept` 取走：{ $opened } − { $accepted } = { $waiting }。
    [syn] 请求了 { $asked } 个，{ $opened } 次握手已完成：{ $asked } − { $opened } = { $half-open } 个还是半打开的。
   *[sockets] 每个连接一个，共 { $asked } 个，不管在哪个队列；再加上监听的那一个：{ $sockets }。
 }
reason-queue-opened = 那是握手已完成的总数。
reason-queue-accepted = 那些已经离开队列。
reason-queue-half-open = 那些还是半打开的，在半连接队列里等待。
reason-queue-waiting = 那些已建立，在全连接队列里等待。
reason-queue-all = 那是请求的总数。
reason-queue-both = 那是两个队列加在一起。
reason-queue-listener = 漏了监听的那个套接字。
reason-queue-only-accepted = 还没有程序取走的连接，也有自己的套接字。
reason-queue-only-open = 半打开的连接也要保存。
ask-myth-65535 = 对还是错？“`{ $address }` 上的服务器在端口 { $port } 上最多有 65 535 个连接，因为端口号只有这么多。”
ask-myth-same-port = 对还是错？“所有到 `{ $address }` 端口 { $port } 的连接，服务器一侧的端口都是 { $port }。”
ask-myth-new-port = 对还是错？“`{ $address }` 上的服务器在端口 { $port } 接受一个连接后，这个连接会换到新端口，例如 { $other }。”
ask-myth-port-shared = 对还是错？“`{ $address }` 上有程序占了 UDP 端口 { $port }，别的程序就不能用 TCP 端口 { $port }。”
ask-myth-port-each = 对还是错？“在 `{ $address }` 上，TCP 端口 { $port } 和 UDP 端口 { $port } 可以属于两个程序。”
ask-myth-before-accept = 对还是错？“服务器程序还没有调用 accept，客户端就可以连上 `{ $address }` 的端口 { $port } 并发送数据。”
ask-myth-accept-opens = 对还是错？“服务器程序调用 accept 时，`{ $address }` 的端口 { $port } 才发出 SYN·ACK。”
ask-myth-self-connect = 对还是错？“`{ $address }` 上的套接字从端口 { $other } 连接同一地址的端口 { $other }，可以连上自己。”
why-myth-65535 = 一个连接由两个地址和两个端口定义（RFC 9293 §3.4.1）。`{ $address }` 的端口 { $port } 在所有连接里都一样。每多一个客户端地址，就又多出约 6.4 万个端口。
why-myth-same-port = 客户端把 SYN 发到 `{ $address }` 的端口 { $port }，也靠这个端口认出应答。接受连接产生的是新套接字，不是 { $other } 这样的新端口。
why-myth-port-shared = TCP 和 UDP 各有各的端口号。在 `{ $address }` 上，先由 IP 首部里的协议号决定，然后才看端口 { $port }。
why-myth-before-accept = 握手由主机 `{ $address }` 自己完成。已建立的连接在端口 { $port } 的全连接队列里等，到来的数据在它的缓冲区里等。
why-myth-self-connect = 从端口 { $other } 发出的 SYN 回到 `{ $address }` 上的同一个套接字，它正处于 SYN-SENT。这就是同时打开（RFC 9293 §3.5），最后到达 ESTABLISHED。
reason-myth-65535 = 连接不消耗服务器的端口。
reason-myth-same-port = 端口不变，变的是对方的地址和端口。
reason-myth-new-port = 客户端认不出这样的应答。
reason-myth-port-shared = 那是两个不同的端口。
reason-myth-port-each = 由协议区分。
reason-myth-before-accept = 握手不需要程序。
reason-myth-accept-opens = SYN 由主机自己应答。
reason-myth-self-connect = 这很少见，但规则就是这样。
## 三次握手
ask-handshake-number = A 与 B 建立连接，再发送 { $size } 字节。问号处的数是多少？请写报文段里的原值。
why-handshake-number = 是 { $right }。{ $place ->
    [syn-ack-ack] 确认号是期待的下一个序列号。A 的 SYN 占了 { $initial }，所以下一个是它加一（RFC 9293 §3.4）。
    [third-ack] 确认号是期待的下一个序列号。B 的 SYN 占了 { $initial }，所以下一个是它加一（RFC 9293 §3.4）。
    [third-seq] A 的 SYN 占了 { $initial }。ACK 不占序列号，所以这里是 A 的下一个序列号（RFC 9293 §3.4）。
    [data-seq] A 的 SYN 占了 { $initial }，ACK 不占，所以第一个数据字节紧跟在 SYN 之后（RFC 9293 §3.4）。
    [data-ack] A 的 SYN 占了 { $initial }，{ $size } 字节占了其后的 { $size } 个序列号。确认号是再往后的一个，按 2³² 取模（RFC 9293 §3.4）。
   *[answer-seq] B 的 SYN 占了 { $initial }，B 没有发过数据，所以它的下一个序列号是这个数加一（RFC 9293 §3.4）。
 }
reason-handshake-syn = 少了一。SYN 也占一个序列号，所以才能被确认；这里漏数了它。
reason-handshake-start = 那是 A 第一个数据字节的序列号，而这里 { $size } 字节都已收到。
reason-handshake-other = 那是另一个方向的编号。这里的数属于 { $owner } 的编号。
reason-handshake-more = 多了一。SYN 占一个序列号，ACK 不占。
reason-handshake-relative = 工具常显示相对序列号，报文段里是原值：从 { $initial } 数起。
option-handshake = { $thing ->
    [syn] A 的定时器 1 秒后到期，A 重发同一个 SYN。B 什么也没有收到。
    [ack] B 的定时器到期，B 重发 SYN·ACK。A 已处于 ESTABLISHED，再确认一次。
    [closed] B 回 RST·ACK，A 的程序得知连接被拒绝。
    [ack-data] 数据报文段同样确认了 B 的 SYN，B 的连接由此建立。不用重发任何报文段。
    [syn-ack] 双方都等不到应答。A 的定时器先启动，也先到期：A 重发 SYN；B 重发 SYN·ACK。
    [old-syn] B 作了应答，A 回的 RST 用的正是 B 的确认号，B 回到 LISTEN。
    [crossed] 双方都进入 SYN-RECEIVED，都回 SYN·ACK，最后得到一个连接。
   *[late-copy] B 丢弃它，用 ACK 说明 B 期待的序列号，连接不变。
 }
handshake-case = { $thing ->
    [syn] A 的 SYN 丢失
    [ack] 握手的最后一个 ACK 丢失，A 的程序也没有写数据
    [closed] A 请求的端口上没有程序监听
    [ack-data] 握手的最后一个 ACK 丢失，A 紧接着发送数据
    [syn-ack] B 的 SYN·ACK 丢失，双方的定时器都设为 1 秒
    [old-syn] A 的旧 SYN 到达 B，而 A 正以另一个序列号处于 SYN-SENT
    [crossed] A 和 B 同时请求对方，各自用的正是对方要连的端口
   *[late-copy] 连接已建立，A 的 SYN 的副本才到达 B
 }
ask-handshake-lost = { $job }。会怎样？
why-handshake-lost = { $job }：{ $name }（{ $source }）
reason-handshake-lost = 那是另一种情况：{ $job }。
option-states = A：{ $a }，B：{ $b }
ask-states = B 监听 { $port } 端口，A 请求建立连接。{ $moment ->
    [syn-sent] A 的 SYN 正在途中。
    [syn-arrived] B 刚刚应答了 A 的 SYN，应答正在途中。
    [syn-ack-arrived] A 刚刚确认了 B 的 SYN·ACK，这个 ACK 正在途中。
    [ack-arrived] 第三个报文段刚刚到达 B。
    [syn-ack-lost] B 的 SYN·ACK 丢失，还没有定时器到期。
    [ack-lost] 第三个报文段丢失，还没有定时器到期。
    [refused] 其实没有程序在监听：B 的 RST·ACK 刚刚到达 A。
    [crossed] 与此同时 B 不再监听，改从 { $port } 端口请求连接 A 正在使用的端口。两个 SYN 都刚刚到达。
   *[old-duplicate] A 的一个旧 SYN 先到了 B。A 对 B 的应答发出的 RST 刚刚到达 B，A 的新 SYN 还在途中。
 }双方各处于什么状态？
why-states = A 处于 { $a }，B 处于 { $b }。{ $moment ->
    [syn-sent] A 一发出 SYN 状态就变了，B 还一无所知。
    [syn-arrived] B 作了应答，所以处于 SYN-RECEIVED，A 还没有收到。
    [syn-ack-arrived] A 的 SYN 得到了确认，所以 A 的连接已建立。B 还在等待自己的 SYN 被确认。
    [ack-arrived] 双方都看到自己的 SYN 得到了确认。
    [syn-ack-lost] B 一作应答状态就变了。A 什么也没收到，也分不清丢的是哪一个。
    [ack-lost] SYN·ACK 一到，A 就是 ESTABLISHED。B 还在等自己的 SYN 被确认，之后会重发 SYN·ACK。
    [refused] B 本来就没有连接，也没有建立；RST 确认了 A 的 SYN，A 的连接随之删除。
    [crossed] 双方收到的都是没有 ACK 的 SYN，都回了 SYN·ACK。
   *[old-duplicate] RST 让 B 从 SYN-RECEIVED 回到 LISTEN。A 一直处于 SYN-SENT：对别的 SYN 的应答不算应答。
 }（RFC 9293 §3.5）
reason-states = { $wrong ->
    [a] B 的状态对，但 A 处于 { $a }。
    [b] A 的状态对，但 B 处于 { $b }。
   *[both] 都不对：A 处于 { $a }，B 处于 { $b }。
 }{ $moment ->
    [syn-sent] SYN 还没有到。
    [syn-arrived] B 的应答还没有到。
    [syn-ack-arrived] ACK 还没有到。
    [ack-arrived] 三个报文段都已到达。
    [syn-ack-lost] 发送会改变发送方的状态，丢失的报文段不会改变对方的状态。
    [ack-lost] 发送会改变发送方的状态，丢失的报文段不会改变对方的状态。
    [refused] RST 确认了 SYN，这次请求就结束了。
    [crossed] 两个 SYN 都还没有被确认。
   *[old-duplicate] RST 针对的只是旧的 SYN。
 }
ask-syn-timeout = SYN 在第 0 秒发出，始终没有应答。第一次超时是 1 秒。{ $form ->
    [time] 第 { $count } 次重传在第几秒？
   *[wait] 第 { $count } 次重传之后要等几秒？
 }
why-syn-timeout = 每超时一次，等待时间加倍：1、2、4 秒……（RFC 6298 §5.5）。{ $form ->
    [time] 前面的等待全部过去，才是第 { $count } 次重传：2^{ $count } − 1 = { $time } 秒。
   *[wait] 加倍 { $count } 次之后是 2^{ $count } = { $wait } 秒。（允许设 60 秒或更大的上限，§2.5。）
 }
reason-syn-timeout-other = { $form ->
    [time] 那是它之后要等多久，问的是它在什么时候发出。
   *[wait] 那是它发出的时刻，问的是之后要等多久。
 }
reason-syn-timeout-old = 那是按初值 3 秒算的，是 RFC 1122 的规定。RFC 6298 §2.1 的初值是 1 秒。
reason-syn-timeout-before = 那是它之前的等待时间。
reason-syn-timeout-same = 等待时间不是固定的：每超时一次就加倍。
reason-syn-timeout-next = 多加倍了一次。
ask-offers = 两边的链路都能传 1500 字节的数据包，两个 SYN 的选项如下。{ $form ->
    [data] A 发给 B 的一个报文段最多能装多少字节数据？
    [window] 后来 A 发的一个报文段，窗口字段是 { $field }。这是多少字节？
   *[syn-window] A 的 SYN 里，窗口字段是 { $field }。这是多少字节？
 }
why-offers = { $form ->
    [data] B 告知自己能收 { $mss } 字节。{ $timestamps ->
        [yes] 双方都发了时间戳，每个报文段要留 12 字节给这个选项：{ $right }（RFC 9293 §3.7.1，RFC 7323 §3.2）。
       *[no] 并非双方都发了时间戳，报文段里就没有它，{ $right } 字节全是数据（RFC 9293 §3.7.1）。
     }A 自己能收多大，与这个方向无关。
    [window] { $scaled ->
        [yes] 两个 SYN 都有这个选项，所以 A 的窗口要按 A 的 SYN 里的移位数左移：{ $field } × { $factor } = { $right }（RFC 7323 §2.2）。
       *[no] 并非两个 SYN 都有这个选项，所以窗口都不扩大：{ $right }（RFC 7323 §2.2）。
     }
   *[syn-window] SYN 里的窗口从不扩大，因为那时什么都还没商定：{ $right }（RFC 7323 §2.2）。
 }
reason-offers-own = 那是从 A 能收多大算起的。这个方向要看 B 的 MSS；MSS 不是商定的。
reason-offers-options = { $timestamps ->
    [yes] 双方都提出了时间戳，每个报文段要为它留 12 字节。
   *[no] 双方都提出时间戳才会用它。这些报文段里没有选项。
 }
reason-offers-headers = MSS 只算数据和选项，IP 与 TCP 首部的 40 字节早已扣除。
reason-offers-link = 那是整个数据包，连首部在内。
reason-offers-scale = { $form ->
    [syn-window] SYN 里的窗口不扩大。
   *[window] { $scaled ->
        [yes] 两个 SYN 都有这个选项，所以字段值要移位。
       *[no] 要两个 SYN 都有这个选项，窗口才会扩大。
     }
 }
reason-offers-other-scale = 双方各自告知自己的移位数。A 的窗口用 A 的 SYN 里的移位数。
reason-offers-product = 这个选项是移位：n 表示乘以 2ⁿ。
ask-myth-two-segments = 对还是错？“与 { $port } 端口建立连接，两个报文段就够：序列号为 { $number } 的 SYN，和确认号为 { $after } 的 SYN·ACK。”
ask-myth-third-tells = 对还是错？“只有第三个报文段才能让 { $port } 端口上的服务器知道，它自己的序列号 { $number } 送到了。”
ask-myth-four-segments = 对还是错？“与 { $port } 端口建立连接要四个报文段，因为两个 SYN 需要两个 ACK。”
ask-myth-syn-data = 对还是错？“发往 { $port } 端口的 SYN 如果带数据，就是格式错误。”
ask-myth-syn-kept = 对还是错？“发往 { $port } 端口的 SYN 可以带数据；不用 Fast Open 时，连接建立后程序才拿到它。”
ask-myth-third-data = 对还是错？“与 { $port } 端口握手的第三个报文段可以携带第一个请求。”
ask-myth-syn-retries = 对还是错？“发往 { $port } 端口的 SYN 得不到应答，就在 3、6、12 秒后重发。”
ask-myth-isn-secret = 对还是错？“SYN·ACK 的序列号 { $number } 必须难以猜测，否则外部攻击者能以别的主机的地址与 { $port } 端口建立连接。”
ask-myth-isn-zero = 对还是错？“与 { $port } 端口的每个连接都从序列号 0 开始，{ $number } 要到后来才会出现。”
ask-myth-mss-agreed = 对还是错？“与 { $port } 端口的连接，两个方向都用两个 MSS 里较小的那个。”
ask-myth-mss-each = 对还是错？“同一个与 { $port } 端口的连接里，一个方向的最长报文段可以比另一个方向的长。”
ask-myth-last-ack = 对还是错？“与 { $port } 端口握手的第三个报文段丢失，客户端就必须重新开始。”
why-myth-two-segments = 服务器必须知道自己的序列号 { $number } 已经送到，也要知道那个 SYN 确实有效：它也许是滞留已久的旧 SYN。这两点都靠第三个报文段（RFC 9293 §3.5）。
why-myth-four-segments = 服务器的 SYN 和 ACK 合在一个报文段里，三个就够。（双方同时打开时倒真是四个：RFC 9293 §3.5。）与 { $port } 端口无关。
why-myth-syn-data = SYN 可以携带数据，服务器把它保留到连接建立（RFC 9293 §3.5）。用 Fast Open，{ $port } 端口上的程序甚至更早拿到（RFC 7413）。
why-myth-third-data = 客户端发第三个报文段时已是 ESTABLISHED，发往 { $port } 端口的数据可以一起走（RFC 9293 §3.10.7.3）。
why-myth-syn-retries = 第一次超时是 1 秒，以后加倍：发往 { $port } 端口的 SYN 在 1、3、7 秒时重发（RFC 6298 §2.1、§5.5）。从 3 秒开始是更早的 RFC 1122 的规定。
why-myth-isn = 初始序列号由时钟和一个秘密合成（RFC 6528 §3）。能预知 { $number } 的主机，不必收到 SYN·ACK 就能确认它，从而冒用别的主机的地址与 { $port } 端口建立连接。
why-myth-mss-agreed = MSS 是告知，不是商定：它限制的是对方发多大（RFC 9293 §3.7.1）。发往 { $port } 端口和从它发出的报文段，大小可以不同。
why-myth-last-ack = 客户端的连接已建立。它发往 { $port } 端口的任何报文段都同样确认服务器的 SYN；它若什么也不发，服务器会重发 SYN·ACK，再得到一个 ACK（RFC 9293 §3.10.7.4）。
reason-myth-two-segments = 那样服务器不知道自己的序列号是否送到。
reason-myth-third-tells = 前两个做不到：只有对 SYN·ACK 的确认能告诉它。
reason-myth-four-segments = SYN 和 ACK 只是两个位，可以在同一个报文段里。
reason-myth-syn-data = 它可以带数据。
reason-myth-syn-kept = SYN 可以带数据，服务器会留着它。
reason-myth-third-data = 没有哪条规定禁止：客户端的连接已建立。
reason-myth-syn-retries = 那是旧规定。
reason-myth-isn-secret = 外部攻击者看不到应答，只能猜。
reason-myth-isn-zero = 工具里的相对序列号从 0 开始，报文段里的不是。
reason-myth-mss-agreed = 两个方向各有各的。
reason-myth-mss-each = 双方各自告知自己能收多大。
reason-myth-last-ack = 客户端甚至察觉不到。

## 复位
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
## 关闭
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

## TIME-WAIT
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

option-flood-arrival = { $outcome ->
    [stored] 回 SYN·ACK，并保存这个连接
    [cookie] 回 SYN·ACK，不保存任何状态
    [dropped] 不应答，静默丢弃报文段
    [opens] 立即建立连接
    [reset] 回一个 RST
   *[freed] 删除那个半打开的连接
 }
ask-flood-arrival = { $segment ->
    [syn] 一个 SYN 到达某端口，它的半连接队列如图。SYN cookie { $cookies ->
        [on] 已开启
       *[off] 未开启
    }。
    [ack-right] 半连接队列如图，SYN cookie 已开启。到达一个 ACK，服务器没有对应的连接。它确认的 cookie 正是服务器 3 秒前发给这个客户端的。
    [ack-wrong] 半连接队列如图，SYN cookie 已开启。到达一个 ACK，服务器没有对应的连接。它带的散列与服务器算出的不同。
    [ack-old] 半连接队列如图，SYN cookie 已开启。到达一个 ACK，服务器没有对应的连接。它确认的 cookie 是服务器 5 分钟前发给这个客户端的。
   *[rst] 半连接队列如图。先前有个 SYN 冒用了某台主机的地址，那台主机并没有发过它。现在那台主机的 RST 到了，序列号正是服务器期待的。
 }服务器怎么做？
why-flood-arrival = { $right ->
    [stored] 队列还有位置，连接就在 SYN-RECEIVED 里等。cookie 只用于队列满的时候（RFC 4987 §3.6）。
    [cookie] 队列满了，服务器把以后要用的信息编进初始序列号（RFC 4987 §3.6）。
    [dropped] 队列满了，又没有 cookie，没有地方保存这个 SYN。正常客户端一秒后会再试（RFC 4987 §2）。
    [opens] cookie 没有过期，散列也对：带回它的客户端确实收到过它。握手要确认的正是这一点（RFC 4987 §3.6）。
    [reset] { $segment ->
        [ack-old] cookie 只在生成它的那个 64 秒时间槽和下一个时间槽里有效。之后它只是一个不属于任何连接的 ACK。
       *[ack-wrong] 没有密钥就算不出散列，所以这是一个不属于任何连接的 ACK（RFC 9293 §3.10.7.2）。
     }
   *[freed] SYN-RECEIVED 收到 RST 就回到 LISTEN，队列里的位置空出来（RFC 9293 §3.10.7.4）。所以攻击者要冒用没有主机使用的地址。
 }
reason-flood-arrival = { $given ->
    [stored] { $segment ->
        [syn] 队列满了，没有位置保存它。
       *[other] 这不是 SYN，不会建立新的连接。
     }
    [cookie] { $segment ->
        [syn] { $cookies ->
            [on] 队列有位置时照常保存连接，这样不会丢失任何选项。
           *[off] cookie 没有开启。
         }
       *[other] cookie 是用来应答 SYN 的。
     }
    [dropped] { $right ->
        [stored] 队列里还有位置。
        [cookie] 有了 cookie 就不必保存状态，所以可以应答。
        [opens] 服务器没有保存状态，但 cookie 带回了需要的信息。
        [reset] 不属于任何连接的报文段要得到应答，对方才会知道。
       *[freed] RST 得不到应答，但会改变状态。
     }
    [opens] { $segment ->
        [syn] 收到 SYN 之后，客户端还得证明自己收得到。
        [rst] RST 不会建立连接。
       *[other] 服务器要先检查时间槽和散列。
     }
    [reset] { $segment ->
        [syn] 这里有程序在监听，SYN 不会被拒绝。
        [rst] 从不用 RST 应答 RST。
       *[other] 时间槽和散列都对：这就是握手的第三个报文段。
     }
   *[freed] 这个报文段不会结束队列里的连接。
 }

ask-flood-rate = 服务器的半连接队列能放 { $backlog } 个半打开的连接，每个 { $seconds } 秒后被删除。每分钟要多少个伪造的 SYN，才能让队列一直是满的？
why-flood-rate = 每个占住位置 { $minutes } 分钟，所以每分钟补上 { $right } 个就够：{ $right } × { $minutes } = { $backlog }。SYN 泛洪攻击并不需要快（RFC 4987 §2）。
reason-flood-rate-all = 一次 { $backlog } 个能填满它，但每个会保留 { $seconds } 秒：只需补上到期删除的那些。
reason-flood-rate-product = 连接保留得越久，需要的 SYN 越少：应该除以 { $minutes } 分钟。
reason-flood-rate-second = 那等于每秒把队列填满一次。每个保留期填满一次就够了。
reason-flood-rate-seconds = 位置数和秒数不该相乘：每个 SYN 占住一个位置 { $seconds } 秒。

ask-cookie-part = { $asked ->
    [slot] 某服务器的 SYN cookie 依次是 5 位时间槽、3 位 MSS 索引、24 位散列。其中一个是 { $cookie }。它的时间槽是几？
   *[mss] 某服务器的 SYN cookie 依次是 5 位时间槽、3 位 MSS 索引、24 位散列。其中一个是 { $cookie }。它记住的 MSS 是多少？
 }
why-cookie-part = 第一个字节是 { $byte }：时间槽 { $slot }，索引 { $index }。{ $asked ->
    [slot] 时间槽是 { $right }。
   *[mss] 表中对应的是 { $right }。
 }（RFC 4987 附录 A）
reason-cookie-part-byte = 那是整个第一个字节：{ $byte }。只有前 5 位是时间槽。
reason-cookie-part-digit = 那是第一个十六进制数字，只有 4 位。时间槽有 5 位。
reason-cookie-part-index = 那是索引，即第一个字节的后 3 位。
reason-cookie-part-low = 那是第一个字节的后 5 位。时间槽在前面。
reason-cookie-part-number = 那是索引本身。它对应哪个 MSS 要查表。
reason-cookie-part-high = 那是最前面的 3 位。索引在 5 位时间槽之后。
reason-cookie-part-beside = 时间槽有 5 位，不是 4 位：索引再往后一位。
reason-cookie-part-hash = 那是最后 3 位，属于散列。

ask-cookie-until = 时间槽长 64 秒，从第 0 秒开始。cookie 在生成它的时间槽和下一个时间槽里有效。某个 cookie 在第 { $made } 秒生成，服务器从第几秒起拒绝它？
why-cookie-until = 第 { $made } 秒在时间槽 { $slot } 里，而时间槽 { $slot } + 2 从第 { $right } 秒开始。
reason-cookie-until-one = 它至少有效这么久，但那时下一个时间槽还没有结束。
reason-cookie-until-two = 不是从生成的那一秒算起，而是按时间槽算：cookie 里只有 5 位时间。
reason-cookie-until-own = 那时它自己的时间槽结束，下一个仍然有效。
reason-cookie-until-more = 多算了一个时间槽。

ask-cookie-mss = 客户端的 SYN 提出 MSS { $told }。服务器用 SYN cookie 应答，用 3 位从下面的值里选一个。这个连接的 MSS 是多少？
why-cookie-mss = { $right } 是不超过 { $told } 的最大值。再大，客户端可能就收不下了（RFC 4987 §3.6）。
reason-cookie-mss-told = 八个值里没有 { $told }，而 cookie 只能记住这八个值之一。
reason-cookie-mss-above = { $above } 超过了客户端说的能收的长度。
reason-cookie-mss-default = 536 用于不带这个选项的 SYN。这个 SYN 带了。
reason-cookie-mss-largest = 8960 用于巨型帧，比 { $told } 大。
reason-cookie-mss-index = 那是表中的索引。

option-cookie-knows = { $place ->
    [cookie] 从 cookie 里
    [segment] 从带回 cookie 的报文段里
   *[lost] 无从知道：已经丢失
 }
ask-cookie-knows = 服务器用 cookie 应答了从端口 { $port } 发出的 SYN，没有保存任何状态。现在 ACK 把 cookie 带了回来。服务器从哪里知道：{ $thing ->
    [mss] 客户端提出的 MSS 大约是多少
    [address] 客户端的地址
    [window-scale] 客户端的窗口要扩大多少
    [port] 客户端的端口
    [sack] 客户端是否接受选择确认
    [client-number] 客户端的初始序列号
    [own-number] 自己的初始序列号
    [timestamps] SYN 的时间戳
    [age] cookie 有多旧
   *[window] 客户端的窗口
 }？
why-cookie-knows = { $thing ->
    [mss] cookie 里有 3 位是 MSS 表的索引。
    [address] 每个数据包都写着从哪里来；散列说明它与 SYN 的地址相同。
    [window-scale] 这个选项只在 SYN 里有，cookie 放不下它。
    [port] 每个报文段都有，这里是 { $port }；散列说明它与 SYN 的相同。
    [sack] SACK-permitted 只在 SYN 里有，cookie 放不下它。
    [client-number] ACK 的序列号正好大一。
    [own-number] ACK 的确认号正好大一：cookie 就是这样回来的。
    [timestamps] SYN 连同它的选项都没有保存。有的系统把几位信息编进自己发的时间戳（RFC 4987 §3.6）。
    [age] cookie 里有 5 位是生成它时的时间槽。
   *[window] 每个报文段都会告知窗口。
 }
reason-cookie-knows = { $given ->
    [cookie] cookie 的 32 位是时间槽、MSS 索引和散列。散列只能用来验证，不能还原出里面的内容。
    [segment] { $right ->
        [cookie] 除了 cookie，ACK 里没有它。
       *[lost] 只有 SYN 才带的内容，ACK 不会再带一遍。
     }
   *[lost] { $right ->
        [cookie] 这么几位，cookie 里放得下。
       *[segment] ACK 自己的首部里就有。
     }
 }

ask-myth-cookies-always = 对还是错？“开了 SYN cookie 的服务器，对端口 { $port } 的每个 SYN 都用 cookie 应答。”
ask-myth-cookies-lost = 对还是错？“由 cookie 建立的连接没有窗口扩大，除非把它编进了时间戳。”
ask-myth-flood-fast = 对还是错？“SYN 泛洪攻击需要很快的链路：每秒至少 { $count } 个 SYN。”
ask-myth-flood-real = 对还是错？“攻击者有 { $count } 个伪造的 SYN，冒用在线主机的地址效果最好。”
ask-myth-flood-nobody = 对还是错？“SYN·ACK 发往没有主机的地址，这个连接就在端口 { $port } 的队列里一直占着位置，直到超时。”
ask-myth-cookies-agree = 对还是错？“SYN cookie 要客户端也支持才行，端口 { $port } 也不例外。”
ask-myth-cookies-again = 对还是错？“从端口 { $port } 发出的带 cookie 的 SYN·ACK，服务器不会重发。”
ask-myth-cookies-honest = 对还是错？“把正确的 cookie 带回端口 { $port } 的客户端没有恶意。”
why-myth-cookies-always = cookie 会丢掉窗口扩大、SACK 和时间戳，所以常见系统只在队列满的时候才发（RFC 4987 §3.6）。
why-myth-flood-fast = 关键是 backlog（队列上限）除以半打开连接的保留时间。backlog 为 { $count }、每个保留 3 分钟时，3 分钟 { $count } 个 SYN 就够了（RFC 4987 §2）。
why-myth-flood-real = 在线的主机会用 RST 应答 SYN·ACK，队列里的位置就又空出来了。没有主机的地址则没有应答（RFC 4987 §2.2）。
why-myth-cookies-agree = cookie 和别的初始序列号没有两样。客户端照常确认它，什么也察觉不到（RFC 4987 §3.6）。
why-myth-cookies-again = 服务器不知道自己发过它。它或客户端的 ACK 丢失，就要由客户端行动：重发 SYN 或数据。
why-myth-cookies-honest = 它只说明客户端在那个地址收得到报文段。{ $count } 个真实的地址照样能打开 { $count } 个连接。
reason-myth-cookies-always = 还有位置时，用队列更好。
reason-myth-cookies-lost = cookie 的 32 位里放不下它。
reason-myth-flood-fast = 半打开的连接会保留几分钟。
reason-myth-flood-real = 在线的主机会回 RST。
reason-myth-flood-nobody = 没有应答来结束它。
reason-myth-cookies-agree = 对客户端来说，它就是普通的初始序列号。
reason-myth-cookies-again = 服务器要记得发过它，才能重发。
reason-myth-cookies-honest = cookie 不是密码。
