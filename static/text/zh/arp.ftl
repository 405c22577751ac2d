### ARP：这个 IP 地址对应哪个硬件地址？

knob-story = 场景
choice-request = 询问邻居
choice-gateway = 询问网关
choice-gratuitous = 主动宣告
choice-stale = 过时的表项
choice-conflict = 地址冲突
choice-spoof = 伪造应答
choice-ageing = 表项老化

intro = { $story ->
    [gateway] **A 要访问远处的 W。**W 不在 A 的网络里，所以 A 不会去问 W 的 MAC 地址。看看它改问谁的。
    [gratuitous] **A 先得知 B 的 MAC 地址；两秒后，B 在无人询问的情况下宣告自己。**看看谁在听，各缓存有什么变化。
    [stale] **A 的缓存里还是 B 旧网卡的 MAC 地址。**B 换了网卡，却没有告诉任何人。A 向 B 发包，一分多钟后再发一次。
    [conflict] **C 被配上了 B 已在使用的地址。**A 询问这个地址，两台主机都应答。看看 A 信谁。
    [spoof] **C 想截获 A 的流量。**A 先经路由器访问 W，随后 C 冒充路由器，A 再 ping 一次。
    [ageing] **A 三次 ping B：**立刻、两秒后、一分多钟后。看看什么时候必须重新询问。
   *[request] **A 要给同一网络里的 B 发一个包。**它知道 B 的 IP 地址，但帧里要填 MAC 地址。ARP 负责查出它。
 }

preset-lost-request = 请求丢失
preset-lost-reply = 应答丢失
preset-lost-all = B 的帧全部丢失

myth-arp-anywhere = “ARP 能查到互联网上任何主机的 MAC 地址。”
truth-arp-anywhere = ARP 靠广播询问，而路由器不转发广播，所以它只到得了本地网络。目标在远处时，发送方查的是自己网关的地址（RFC 826，RFC 1122 §3.3.1.1）。
