### ARP：这个 IP 地址对应哪个硬件地址？

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
