### 一位一位看，把地址切成网络和主机两段。

title = CIDR：网络与主机
about = 一位一位看，把地址一分为二。
goal = **学完这一课，你能说出：** 给定一个带前缀的地址，它在哪个网络里，第一台和最后一台主机是谁，广播地址是什么。
recap = 前缀长度把地址切成两段：与掩码按位与，网络位留下，主机位清零。主机位全 0 是网络地址，全 1 是广播地址，主机在这两者之间。
try = 把分界线拖到别处，或者自己求一个地址的网络：

knob-input = 地址/前缀
hint-input = 也可以是掩码、IPv6 前缀、范围 a–b、多行，或粘贴的 `ip addr`、`ifconfig`、`ipconfig` 输出
knob-host = 这台主机在这个网络里吗？
hint-host = 一个地址，例如 16.158.166.7
panel-bits = 逐位求出网络
hint-bits = 拖动分界线，点击某一位可翻转
hint-bits-touch = 拖动分界线，轻点某一位可翻转
panel-tree = 它在哪里
hint-tree-view = 点一个块，走一遍
panel-facts = 关于这个地址
cut-label = 前缀长度。方向键移动分界线
bit-label = { $row }，第 { $index } 位：{ $bit }。按下可翻转

## 值的名称
view-first = 第一台主机
view-last = 最后一台主机
view-first-v6 = 首地址
view-last-v6 = 末地址
view-broadcast = 广播地址
view-length = 网络位
view-host-bits = 主机位
view-prefix = 前缀
view-hosts = 可用地址数
row-mask = 掩码（按位与）
row-network = = 网络地址
view-class = 旧类别
view-class-mask = 旧掩码
view-blocks = 地址块
view-kind = 类型
view-kind-source = 划定依据
view-hexadecimal = 十六进制
view-integer = 整数
view-place = 网络中的角色
view-wildcard = 反掩码
view-reverse = 反向解析区

kind = { $kind ->
    [private] 私有地址
    [loopback] 环回地址
    [link-local] 链路本地地址
    [shared] 运营商共享地址（CGNAT）
    [documentation] 文档示例专用
    [multicast] 组播地址
    [directed-broadcast] 定向广播地址
    [limited-broadcast] 受限广播地址
    [this-network] “本网络”
    [unspecified] 未指定地址
    [benchmarking] 基准测试专用
    [reserved] 保留地址
    [protocol-assignment] 留给协议使用
    [anycast-service] 任播服务
    [as112] AS112（吸收无效的反向查询）
    [deprecated] 已废弃
    [unassigned] 未分配
    [ipv4-mapped] IPv4 映射地址
    [translation] IPv4/IPv6 转换
    [discard] 丢弃专用
    [teredo] Teredo
    [identifier] 标识符，不表示位置
    [relay-6to4] 6to4
    [segment-routing] 段路由
    [unique-local] 唯一本地地址（私有）
   *[public] 公网地址
 }
was-class = 曾属 { $class } 类
place-host = 主机可用的地址
place-one = 唯一的地址
place-network = 网络地址本身：不分给主机
place-broadcast = 定向广播地址：不分给主机
place-unspecified = 未指定地址：没有主机使用它
place-no-host = 没有主机使用的地址
place-reserved = 保留地址：不分给主机
place-anycast = 子网路由器任播地址：由路由器应答

## 走一遍
binary = **把地址写成二进制。** 每个[字节](term:octet)是 8 位。{ $unit } = { $sum }，写成 `{ $bits }`。到这里什么都没变：`{ $full }` 和这 32 位是同一个数。
binary-v6 = **把地址写成二进制。** 每个十六进制数字是 4 位，`{ $unit }` 这一组就是 `{ $bits }`。省掉的零全部补齐，地址是 `{ $full }`。
cut = **在第 { $length } 位后面画分界线。** `/{ $length }` 是[前缀](term:prefix)长度。前 { $length } 位指明是哪个网络；后 { $hosts } 位是[主机位](term:host-bits)，用来区分网络里的{ $apart ->
    [hosts] 各台主机
    [interfaces] 各个接口
   *[addresses] 各个地址
 }。
cut-all = **分界线后面什么也没有。** `/{ $length }` 把 { $width } 位全划给网络，主机位剩 { $hosts } 个：整个块就是这一个地址。{ $apart ->
    [addresses] {""}
   *[other] 指向单个地址的路由，叫主机路由。
 }
cut-none = **分界线在第一位前面。** `/{ $length }` 没有网络位，{ $width } 位地址里，主机位占满 { $hosts } 位。所有地址都与它匹配，所以默认路由就这样写。
mask = **[子网掩码](term:mask)标出网络位。** { $length } 个 1，其余是 0：`{ $mask }`。它和 `/{ $length }` 说的是一回事，只是写成了地址的样子。逐位取反，就是[反掩码](term:wildcard) `{ $wildcard }`。
mask-v6 = **[掩码](term:mask)标出网络位。** { $length } 个 1，其余是 0。IPv6 掩码从不写成 `{ $mask }`，写前缀长度就够了。允许变化的位是 `{ $wildcard }`。
and-mixed = **按位与只保留掩码为 1 的位。** 前 { $length } 位原样留下，后 { $hosts } 位全部变成 0。分界线落在{ $family ->
    [v6] 第 { $index } 组中间：`{ $before }` = `{ $kept }|{ $dropped }`
   *[v4] 第 { $index } 个字节中间：{ $before } = `{ $kept }|{ $dropped }`
 }，按位与之后是 { $after }。
and-whole = **按位与只保留掩码为 1 的位。** 前 { $length } 位原样留下，后 { $hosts } 位全部变成 0。分界线正好落在{ $family ->
    [v6] 两组之间，每一组要么整组保留，要么整组清零：第 { $index } 组原来是 { $before }，现在是 { $after }
   *[v4] 两个字节之间，每个字节要么整个保留，要么整个清零：第 { $index } 个字节原来是 { $before }，现在是 { $after }
 }。
and-all = **按位与只保留掩码为 1 的位。** 这个掩码 { $length } 位都是 1，所以每一位都留下，没有一位变成 0。
and-none = **按位与只保留掩码为 1 的位。** 这个掩码全是 0，所以 { $hosts } 位一位也留不下。
network = **这就是网络地址。** `{ $network }` 的主机位全是 0，用来代表整个块：`{ $prefix }`。`{ $address }` 是块里的一个地址。主机位不清零，{ $apart ->
    [addresses] 每个地址得出的
   *[other] 每台主机算出的
  }网络地址就各不相同。
network-itself = **你给的就是网络地址。** `{ $address }` 的主机位本来就全是 0，按位与什么也没改变。从 `{ $network }` 开始的这个块，写作 `{ $prefix }`。
network-one = **网络就是这个地址。** 没有主机位，也就没有什么可清零：`{ $prefix }` 里只有 `{ $address }`，网络地址也就是 `{ $network }`。
no-hosts = **没有主机使用 `{ $prefix }` 里的地址。** { $kind ->
    [multicast] 组播地址代表一个组。主机加入这个组，自己的地址仍取自别的块。
    [multicast-reserved] 它的前一半是组播，地址代表组；后一半是保留地址。
    [limited-broadcast] 它是受限广播地址，代表链路上的所有主机。
    [this-network] `0.0.0.0/8` 表示“本网络”。主机只有在获取自己的地址期间，才可以用它作源地址。
    [unspecified] 它是未指定地址，表示“还没有地址”。
    [ipv4-mapped] 这些地址在程序里用 IPv6 的形式书写 IPv4 地址，接口上配置的是那个 IPv4 地址。
    [link-local] `169.254.0.0/16` 的前 256 个和后 256 个地址是保留的。
   *[reserved] 这些地址是保留的，从未规定用途。
 }所以没有第一台主机、最后一台主机，也没有广播地址。
end-reserved = { $end ->
    [first] **第一台主机是 `{ $address }`。** `169.254.0.0/16` 的前
   *[last] **最后一台主机是 `{ $address }`。** `169.254.0.0/16` 的后
 } 256 个地址是保留的，所以 `{ $prefix }` 的主机比主机位允许的少。
first-host = **第一台主机紧跟在网络地址后面。** 主机位是 0…01：`{ $address }`。主机位全 0 的地址留给 `{ $prefix }` 这个网络本身，不分给主机。
first-31 = **在 /31 里，第一个地址就分给主机。** 两台路由器之间的链路只要两个地址，所以 RFC 3021 把 `{ $prefix }` 的两个都给主机用：`{ $address }` 是其中一个。
first-one = **第一个地址，也是唯一的地址。** `{ $prefix }` 里只有 `{ $address }`。
first-v6 = **第一个地址是 `{ $address }`。** IPv6 不为网络本身留地址。但 `{ $prefix }` 之后全 0 的地址是子网路由器[任播](term:anycast)地址，由链路上的路由器应答，所以主机要用别的地址。
first-v6-all = **第一个地址是 `{ $address }`。** 在 `{ $prefix }` 里它是未指定地址，表示“还没有地址”，没有主机使用它。
first-127 = **在 /127 里，两个地址都是普通地址。** 它连接两台路由器。RFC 6164 要求在这种链路上停用子网路由器[任播](term:anycast)地址，所以 `{ $prefix }` 的第一个地址 `{ $address }` 归其中一台路由器独用。
last-host = **最后一台主机排在倒数第二。** 主机位是 1…10：`{ $address }`。`{ $prefix }` 里主机位全 1 的地址留给广播。
last-31 = **第二个地址归另一台主机。** `{ $address }` 是链路 `{ $prefix }` 的另一端。照一般的规则，主机位全 1 的这个地址本该留给广播。
last-one = **最后一个地址还是它。** `{ $prefix }` 里只有 `{ $address }`。
last-v6 = **最后一个地址，主机位全是 1。** IPv6 没有广播，不必为广播留地址，`{ $address }` 就是 `{ $prefix }` 的最后一个地址。原来靠广播做的事，交给组播。
last-127 = **第二个地址归另一台路由器。** `{ $address }` 是 `{ $prefix }` 的最后一个地址。
broadcast = **主机位全为 1，就是定向[广播地址](term:broadcast)。** 发往 `{ $address }` 的数据包，是给块里每一台主机的，所以它不分给任何主机。
broadcast-31 = **/31 没有广播地址。** 主机位只有 1 位，全 0 和全 1 就是仅有的两个地址，都分给了主机。两台路由器要找对方，用不着广播。
broadcast-32 = **/32 没有广播地址。** 块里没有别的主机可找。
broadcast-all = **这里主机位全 1 得到 255.255.255.255。** 这个地址另有含义：受限广播。本地链路上的每台主机都会收到，路由器一律不转发。
size = **{ $bits } 个主机位，2^{ $bits } = { $size } 个地址。** 去掉网络地址和广播地址，`{ $prefix }` 还有 { $hosts } 个可以分给主机。
size-no-hosts = **{ $bits } 个主机位，2^{ $bits } = { $size } 个地址。** 分给主机的有 { $hosts } 个，`{ $prefix }` 不供主机使用。
size-reserved = **{ $bits } 个主机位，2^{ $bits } = { $size } 个地址。** 去掉保留地址，以及网络地址和广播地址，`{ $prefix }` 还有 { $hosts } 个可以分给主机。
size-31 = **1 个主机位，{ $size } 个地址。** /31 什么都不减：`{ $prefix }` 供 { $hosts } 台主机用，靠 { $bits } 位区分。
size-one = **{ $bits } 个主机位，2^0 = { $size } 个地址。** `{ $prefix }` 只供 { $hosts } 台主机用，常见于环回接口和主机路由。
size-v4-all = **{ $bits } 个主机位：IPv4 的全部 { $size } 个地址。** 接口上不会配置 `{ $prefix }`。在路由表里它是默认路由，没有更长的前缀匹配时才用；可用 { $hosts } 个，只是算出来的数。
size-64 = **{ $bits } 个主机位，2^{ $bits } = { $size } 个地址。** `{ $prefix }` 对应一条普通的链路：无状态地址自动配置就要用 /64（RFC 4291 §2.5.1）。什么都不减：一共 { $hosts } 个。
size-v6 = **`{ $prefix }` 有 { $bits } 个主机位，2^{ $bits } = { $size } 个地址。** 没有广播地址要减，{ $hosts } 个都能用。在 IPv6 里数的是网络，不是主机：普通的链路，每条一个 /64。
size-v6-all = **{ $bits } 个主机位：整个 IPv6。** `{ $prefix }` 有 2^128 个地址，用来表示默认路由。

## 没有给前缀
class-history = **历史：{ $class } 类。** 从前，地址的头几位就定下了掩码：{ $class } 类就是 `/{ $length }`。1993 年有了 [CIDR](term:cidr)，就不再这样。今天光看地址，看不出分界线在哪里。
class-none = **历史：{ $class } 类。** 这类地址从来没有掩码：D 类是组播，E 类保留。今天光看地址，看不出分界线在哪里。
ask-prefix = **分界线在哪里？** 光有 `{ $address }` 看不出来。拖动分界线，或者在地址后面加上前缀长度，例如 { $family ->
    [v6] `/64`
   *[v4] `/24`
 }。

## 范围
range-ends = **从 `{ $first }` 到 `{ $last }`：{ $count } 个地址。** 人习惯说范围，路由器只认前缀。
range-common = **两端的前 { $length } 位相同。** 能把两端都装下的块，最小的是 `{ $prefix }`，但它可能比这个范围大。
range-blocks = **{ $count } 个前缀，恰好等于这个范围。** 在上面选一个，一位一位走一遍。它们是怎么求出来的，见“子网划分”一课。

## 在这个网络里吗？
host-inside = 在。`{ $host }` 的前 { $length } 位和 `{ $prefix }` 一样：从同一处切开，得到的也是 `{ $other }`。
host-outside = 不在。从第 { $length } 位后面切开，`{ $host }` 属于 `{ $other }`，不属于 `{ $prefix }`。两边通信要经过路由器。
host-other-family = 不在。`{ $host }` 是另一种地址，前 { $length } 位无从比较：它属于 `{ $other }`，不属于 `{ $prefix }`。

## 误区
myth-classes = “掩码至今仍由 A 到 E 类决定。”
truth-classes = 1993 年就不再分类了（RFC 1519，现为 RFC 4632）。分界线在哪里，只由前缀长度说明。
myth-class-c = “/24 就是 C 类。”
truth-class-c = 类别由头几位决定：C 类以 110 开头。/24 可以是任何一个 256 个地址的块；10.1.2.0/24 在从前的 A 类里。
myth-class-127 = “127 开头的地址是 A 类主机地址。”
truth-class-127 = 127.0.0.0/8 是环回地址：数据包不会离开本机（RFC 1122 §3.2.1.3）。

## 术语
term-prefix = 地址开头的若干位，同一网络里的地址在这些位上都相同。写作 `/n`，n 是位数（RFC 4632 §3.1）。
term-host-bits = 前缀后面的位，用来区分同一网络里的地址。
term-mask = 和地址一样长的一串位：网络位上是 1，主机位上是 0。
term-wildcard = 掩码逐位取反：1 表示这一位可以不同。路由器的访问控制列表（ACL）用它。
term-octet = 8 位。RFC 里叫 octet（八位组），别处一般叫字节。
term-broadcast = 发往它的数据包是给网络里每台主机的；发往 `ff:ff:ff:ff:ff:ff` 的帧是给链路上所有节点的。路由器默认不再转发从外面来的定向广播（RFC 2644）。
term-cidr = 无类别域间路由：网络的大小可以是任意一个 2 的幂，由前缀长度说明是哪一个（RFC 4632）。
term-anycast = 多台机器共用的一个地址，数据包送到最近的那台。

## 题目
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
option-yes = 是
option-no = 否
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

## 题目：网络、主机、广播
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

## 题目：掩码
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

## 题目：主机
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

## 题目：长度
ask-step = `/{ $length }` 的块在第 { $index } 个字节里每隔多少开始一个？
why-step = 掩码在第 { $index } 个字节是 { $mask }，256 − { $mask } = { $step }。比如 `{ $address }` 所在的块，从 { $low } 到 { $high }。
reason-step-mask = { $given } 是掩码在第 { $index } 个字节的值。间隔是它到 256 还差的数。
reason-step-size = { $given } 是整个块的大小。按第 { $index } 个字节来数，是 { $step }。
reason-step-wildcard = { $given } 是反掩码在第 { $index } 个字节的值。下一个块还要再往后一个。
reason-step-bits = { $given } 是第 { $index } 个字节里主机位的位数。每多一位，间隔翻一倍：2^{ $given }。
reason-step-of = { $given } 是 `/{ $other }` 的间隔。这里是 `/{ $length }`。

## 题目：地址的种类
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

## 题目：二进制
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

## 题目：IPv6
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
reason-v6-padded = 零补到数字后面去了。每组是一个数，零要补在前面。
reason-v6-address = 这是地址本身，主机位还在。只保留前 { $length } 位。
reason-v6-end = 这是块的最后一个地址。网络地址是第一个。
reason-v6-first = 这比网络地址大一：最后一位也要是 0。
reason-cut-group = 这是切在组的边界上，第 { $other } 位之后。`/{ $length }` 切在第 { $length } 位之后。
reason-cut-digit = 这是切在一个十六进制数字的边界上，第 { $other } 位之后。`/{ $length }` 切在第 { $length } 位之后。

## 题目：反向域名
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

## 题目：误区
ask-myth-class-c = 对还是错？“`{ $block }` 是 C 类网络。”
ask-myth-slash-24 = 对还是错？“`{ $block }` 有 24 个网络位，但这并不使它成为 C 类。”
ask-myth-classes = 对还是错？“`{ $address }` 的开头属于 { $class } 类，所以掩码是 `/{ $class-length }`。”
ask-myth-mask-told = 对还是错？“只看 `{ $address }`，无法得知它的前缀长度。”
ask-myth-class-127 = 对还是错？“`{ $address }` 是 A 类地址，可以分给主机。”
ask-myth-loopback = 对还是错？“发往 `{ $address }` 的数据包从不离开主机。”
ask-myth-host-zero = 对还是错？“`{ $block }` 里的主机可以用 `{ $address }`。”
ask-myth-ends-255 = 对还是错？“广播地址以 255 结尾，`{ $block }` 也不例外。”
why-myth-class-c = C 类指的是以 110 开头的地址，即 `192.0.0.0` 到 `223.255.255.255`；`{ $block }` 的开头属于 { $class } 类。`/24` 只说明网络位有 24 位，在哪里都可以。RFC 4632 §3.1 只是按大小把这样的块叫作“旧的 C 类”，分类本身已经没有了。
why-myth-classes = 1993 年以后，前缀长度与地址一起给出（RFC 1519，现为 RFC 4632 §3.1）。这里是 `{ $interface }`，切在第 { $length } 位之后，而不是第 { $class-length } 位之后。
why-myth-class-127 = 整个 `127.0.0.0/8` 都是环回地址，不得出现在主机之外（RFC 1122 §3.2.1.3）。第一位是 0，和 A 类一样，这并不改变什么。
why-myth-host-zero = 这个块从 `{ $start }` 到 `{ $end }`。只有它自己的第一个和最后一个地址留着不用，`{ $address }` 在中间。最后一个字节长什么样并不重要：主机位从切口数起。
why-myth-ends-255 = 广播地址是主机位全为 1 的地址（RFC 1122 §3.2.1.3）。在 `{ $block }` 里，最后一个字节只有一部分是主机位：`{ $end }`。
reason-myth-class-c = `/24` 是长度，不是类别。
reason-myth-slash-24 = `/24` 只要求 24 个网络位。C 类看的是开头几位。
reason-myth-classes = 掩码早已不由类别决定。
reason-myth-mask-told = 从前单看地址能看出的是类别，而分类已经废除。
reason-myth-class-127 = 它首先是环回地址：网络上没有主机能用它。
reason-myth-loopback = 不只是 `127.0.0.1`：整个 `/8` 都留在主机内部。
reason-myth-host-zero = 它既不是块的第一个地址，也不是最后一个。
reason-myth-ends-255 = 只有主机位占满最后一个字节时才是这样。
