### 每个帧一行，以及它们所在的时序图。

## 时序图
ladder-fault = 故障 { $spec }：命中 { $met } 个帧。
ladder-idle = { $time } 内没有帧，也没有决定
ladder-timer = 定时器 { $name } 到期
ladder-arrives = ，到达于 { $time }
ladder-lost = ，丢失：{ $reason }
ladder-flying = ，结束时仍在途中
loss-fault = 被故障丢弃
loss-chance = 链路随机丢失
loss-queue = 队列已满
loss-too-long = 超过 MTU
loss-damaged = FCS 不符

## 帧。协议的用语保留英文，从简。
sum-bad-checksum = { $frame }，{ $protocol } 校验和错误
sum-malformed = { $frame }，格式错误：{ $field } 为 { $value }
sum-truncated = { $frame }，格式错误：{ $field } 不完整
sum-zero-length = { $frame }，{ $field } 为 0（读到帧尾）
sum-cut = { $frame }，抓包没有保留全部字节
sum-bytes = { $bytes } 字节
sum-unreadable = { $bytes }，不是任何协议的开头
sum-ethernet = Ethernet { $source } → { $destination }，类型 { $type }
sum-ethernet-length = Ethernet { $source } → { $destination }，长度 { $length }
sum-linux-cooked = Linux cooked 抓包，类型 { $type }
sum-loopback = 环回，地址族 { $family }
sum-vlan = VLAN { $vlan }，类型 { $type }
sum-llc = LLC { $source } → { $destination }，控制字段 { $control }
sum-snap = SNAP { $organization }，类型 { $type }
sum-mpls = MPLS 标签 { $label } ttl { $ttl }
sum-pppoe = PPPoE code { $code } session { $session }
sum-ppp = PPP 协议 { $protocol }
sum-gre = GRE 类型 { $type }
sum-arp-request = ARP who has { $target }? tell { $sender }
sum-arp-reply = ARP { $address } is at { $mac }
sum-arp-probe = ARP probe：who has { $target }?
sum-arp-announcement = ARP announcement：{ $address } is at { $mac }
sum-arp-other = ARP opcode { $opcode }
sum-packet = { $version } { $source } → { $destination }，协议 { $protocol }
sum-fragment = { $version } 分片 { $first }–{ $last } id { $id }
sum-ports = { $protocol } { $from } → { $to }
sum-udp = UDP { $from } → { $to }，{ $bytes }，ttl { $ttl }
sum-no-flags = 无标志
sum-tcp-numbers = TCP { $from } → { $to } seq { $seq }
sum-tcp = TCP { $flags } { $from } → { $to } seq { $seq }，{ $bytes }
sum-tcp-ack = TCP { $flags } { $from } → { $to } seq { $seq } ack { $ack }，{ $bytes }
sum-echo = { $protocol } echo request id { $id } seq { $seq } ttl { $ttl }
sum-echo-reply = { $protocol } echo reply id { $id } seq { $seq } ttl { $ttl }
sum-exceeded = { $protocol } time exceeded（{ $what }），针对 { $packet }
sum-unreachable = { $protocol } { $what ->
    [net] net
    [host] host
    [protocol] protocol
    [port] port
   *[other] code { $code }
 } unreachable，针对 { $packet }
sum-fragmentation-needed = ICMP fragmentation needed，MTU { $mtu }，针对 { $packet }
sum-too-big = ICMPv6 packet too big，MTU { $mtu }，针对 { $packet }
sum-redirect = ICMP redirect 到 { $gateway }，针对 { $packet }
sum-parameter = { $protocol } parameter problem，位于 { $pointer }，针对 { $packet }
sum-icmp-other = { $protocol } type { $type } code { $code }
sum-router-solicitation = ICMPv6 router solicitation
sum-router-advertisement = ICMPv6 router advertisement
sum-neighbor-solicitation = ICMPv6 who has { $target }?
sum-neighbor-advertisement = ICMPv6 { $address } is at { $mac }
