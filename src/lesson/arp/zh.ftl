### ARP：这个 IP 地址对应哪个硬件地址？

title = ARP
about = 从 IP 地址到 MAC 地址。
goal = **学完这一课，你能说出：** 主机怎样查到一个 IP 地址对应的 MAC 地址：问谁，谁应答，双方记下什么。
recap = A 用广播询问本链路上的所有节点，只有 B 应答，而且只发给 A。双方都把对方的 MAC 地址写进 ARP 缓存，之后的数据包不用再问。
try = 让请求丢失：谁会发现，过了多久？

knob-story = 场景
choice-request = 询问邻居
choice-gateway = 询问网关
choice-gratuitous = 主动通告
choice-stale = 过时的表项
choice-conflict = 地址冲突
choice-spoof = 伪造应答
choice-ageing = 表项老化

intro = { $story ->
    [gateway] **A 要访问远处的 W。** W 不在 A 的网络里，所以 A 不会去问 W 的 MAC 地址。看看 A 改问哪个地址。
    [gratuitous] **A 的缓存里还是 B 旧网卡的 MAC 地址。** B 换了网卡，在无人询问的情况下通告自己。三秒后 A ping B。看看 A 的缓存怎样变化。
    [stale] **A 的缓存里还是 B 旧网卡的 MAC 地址。** B 换了网卡，却没有通告。A ping B，一分多钟后再 ping 一次。许多系统会更早去核实没有消息的邻居，这里的 A 只看表项的时间。
    [conflict] **C 被配上了 B 已在使用的地址，事先也没有检查。** A 询问这个地址，两台主机都应答。随后 C 通告自己，A 再 ping 一次。看看 A 采信哪一个，又是哪一个发觉了冲突。
    [spoof] **C 想截获 A 的流量。** A 先经路由器 R 访问 W。随后 C 只告诉 A：路由器就是 C。A 马上 ping 一次，一分多钟后再 ping 一次。看看数据包到了哪里。
    [ageing] **A 三次 ping B：** 立刻、两秒后、一分多钟后。看看什么时候必须重新询问。
   *[request] **A 要给同一网络里的 B 发一个数据包。** A 知道 B 的 IP 地址，但帧里要填 [MAC 地址](term:mac)。ARP 负责查出它。在请求里，目标的 MAC 地址全是 0：A 问的正是它。
 }

preset-lost-request = 请求丢失
preset-lost-reply = 应答丢失
preset-lost-all = B 的帧全部丢失
preset-lost-announcement = 第一次通告丢失
showed-lost-request = **定时器到期后，A 又问了一次。** 这段时间里 ping 的分组在 A 的 ARP 缓存中等待，所以应答也晚了这么久。
showed-lost-reply = **A 分不清丢的是应答还是请求。** 它再问一次，B 再答一次。其间分组在 A 的 ARP 缓存里等待。
showed-lost-all = **每次提问 B 都听到也答了，A 却什么也没收到。** 于是 A 放弃这个分组，就像没有人拥有这个地址一样。
showed-lost-announcement = **第二次通告赶在 ping 之前到了 A。** 在那之前，A 记的一直是 B 旧网卡的地址，而没有人知道这一点。

arp-learned-asker = **{ $node } 记下询问方：`{ $address }` 在 `{ $mac }`。** 询问方多半马上要和它通信，这个表项很快就会用到。按 RFC 826，只有被问的节点才记下新的发送方；听到询问的其他节点只更正已有的表项。

myth-arp-anywhere = “ARP 能查到互联网上任何主机的 MAC 地址。”
truth-arp-anywhere = ARP 靠广播询问，而路由器不转发广播，所以它只到得了本地网络。目标在远处时，发送方查的是自己网关的地址（RFC 826，RFC 1122 §3.3.1.1）。
myth-switch-hides = “接在交换机上，别人就拿不到我的数据包。”
truth-switch-hides = 交换机只看 MAC 地址，而数据包用哪个 MAC 地址由 ARP 决定。谁伪造 ARP，谁就拿到数据包。这里的 C 只是丢掉它们；攻击者若照样转发，就很难被察觉。内容要靠加密来保护。

## 术语
term-mac = 网卡的地址：48 位，写成六个十六进制字节。它说明帧交给本链路上的谁，只在这段链路上有效（IEEE 802）。

## 题目
exercise-arp-target = ARP 询问哪个地址
exercise-arp-addresses = ARP 里的地址
exercise-arp-frame = 帧的目的 MAC 地址
exercise-arp-merge = ARP 缓存如何变化
exercise-gratuitous = 免费 ARP
exercise-switch-ports = 交换机的端口
exercise-myth-arp = 关于 ARP 的误区
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
