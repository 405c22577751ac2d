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
unreadable-choice = 请从选项中选一个。

## 各类题目通用
reason-different = 答案不是这个。下面的推导会一步步算出来。
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
reason-number-large = { $given } 太大，多了 { $by }。
reason-number-small = { $given } 太小，少了 { $by }。
reason-octet-value = `{ $given }` 是 { $value }，不是 { $octet }。

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
    [boundary] { $length } 个 1 正好填满到第 { $index } 个字节，每个都是 255，其余是 0：`{ $mask }`。
   *[inside] { $length } 个 1 先填满第 { $index } 个字节之前的字节，每个都是 255；剩下的落在第 { $index } 个字节：`{ $bits }`，即 { $octet }。其余是 0：`{ $mask }`。
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
   *[public] 没有被登记作其他用途的，就是公网地址。
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
reason-bits-turned = 每一位都取反了：{ $octet } 的和里有哪一项，哪一位才是 1。
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
reason-v6-gap-left = 地址相同，但 `::` 还藏着数字。
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
reason-zone-forward = 这是地址原来的顺序。域名越往右越笼统，所以要倒过来。
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
reason-summary-aligned = 2 的幂个块，只有第一个落在大块的边界上才能合并。这里并不都是。
reason-summary-pairs = 相邻的两个不一定是同一个块的两半，而合并后的还可能再合并。
ask-range-first = 把 `{ $first }` 到 `{ $last }` 用最少的前缀来写，第一个前缀是什么？
ask-range-count = 不多不少正好写出 `{ $first }` 到 `{ $last }`，最少要几个前缀？
why-range-first = `{ $first }` 末尾有 { $zeros } 个 0，从这里开始的块最大是 `/{ $aligned }`。从这里开始、又不超过 `{ $last }` 的最大的块是 `{ $right }`。
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
reason-compare-same = 长度相同，前 { $shorter } 位也相同：谁也不比谁大。
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
ask-myth-mask-told = 对还是错？“只看 `{ $address }`，谁也说不出它的前缀长度。”
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
why-myth-subnet-zero = RFC 950（1985 年）曾把全 0 和全 1 的子网留着不用。有了 CIDR，这条规定失去意义，可以不管（RFC 1812 §4.2.2.11）：`{ $first }` 和 `{ $last }` 与其他子网一样。
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
