### 一位一位看，把地址切成网络和主机两段。

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
