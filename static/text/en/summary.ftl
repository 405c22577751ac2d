### Frames in one line each, and the ladder they stand on.

## Ladder
ladder-fault = Fault { $spec }: met { $met ->
    [one] one frame
   *[other] { $met } frames
 }.
ladder-idle = { $time } without a frame or a decision
ladder-timer = timer { $name } runs out
ladder-arrives = , arrives at { $time }
ladder-lost = , lost: { $reason }
ladder-flying = , still on its way at the end
loss-fault = dropped by a fault
loss-chance = the link loses some
loss-queue = the queue was full
loss-too-long = longer than the MTU
loss-damaged = its FCS does not match

## Frames. What the packet holds stands where engineers put it: the words of the protocols, short.
sum-bad-checksum = { $frame }, bad { $protocol } checksum
sum-malformed = { $frame }, malformed: { $field } is { $value }
sum-truncated = { $frame }, malformed: { $field } is cut off
sum-zero-length = { $frame }, { $field } is 0 (read to the end of the frame)
sum-cut = { $frame }, not all captured
sum-bytes = { $bytes ->
    [one] one byte
   *[other] { $bytes } bytes
 }
sum-unreadable = { $bytes } that no protocol begins with
sum-ethernet = Ethernet { $source } → { $destination }, type { $type }
sum-ethernet-length = Ethernet { $source } → { $destination }, length { $length }
sum-linux-cooked = Linux cooked capture, type { $type }
sum-loopback = Loopback, address family { $family }
sum-vlan = VLAN { $vlan }, type { $type }
sum-llc = LLC { $source } → { $destination }, control { $control }
sum-snap = SNAP { $organization }, type { $type }
sum-mpls = MPLS label { $label } ttl { $ttl }
sum-pppoe = PPPoE code { $code } session { $session }
sum-ppp = PPP protocol { $protocol }
sum-gre = GRE type { $type }
sum-arp-request = ARP who has { $target }? tell { $sender }
sum-arp-reply = ARP { $address } is at { $mac }
sum-arp-probe = ARP probe: who has { $target }?
sum-arp-announcement = ARP announcement: { $address } is at { $mac }
sum-arp-other = ARP opcode { $opcode }
sum-packet = { $version } { $source } → { $destination }, protocol { $protocol }
sum-fragment = { $version } fragment { $first }–{ $last } id { $id }
sum-ports = { $protocol } { $from } → { $to }
sum-udp = UDP { $from } → { $to }, { $bytes }, ttl { $ttl }
sum-no-flags = none
sum-tcp-numbers = TCP { $from } → { $to } seq { $seq }
sum-tcp = TCP { $flags } { $from } → { $to } seq { $seq }, { $bytes }
sum-tcp-ack = TCP { $flags } { $from } → { $to } seq { $seq } ack { $ack }, { $bytes }
sum-echo = { $protocol } echo request id { $id } seq { $seq } ttl { $ttl }
sum-echo-reply = { $protocol } echo reply id { $id } seq { $seq } ttl { $ttl }
sum-exceeded = { $protocol } time exceeded ({ $what }) for { $packet }
sum-unreachable = { $protocol } { $what ->
    [net] net
    [host] host
    [protocol] protocol
    [port] port
   *[other] code { $code }
 } unreachable for { $packet }
sum-fragmentation-needed = ICMP fragmentation needed, MTU { $mtu }, for { $packet }
sum-too-big = ICMPv6 packet too big, MTU { $mtu }, for { $packet }
sum-redirect = ICMP redirect to { $gateway } for { $packet }
sum-parameter = { $protocol } parameter problem at { $pointer } in { $packet }
sum-icmp-other = { $protocol } type { $type } code { $code }
sum-router-solicitation = ICMPv6 router solicitation
sum-router-advertisement = ICMPv6 router advertisement
sum-neighbor-solicitation = ICMPv6 who has { $target }?
sum-neighbor-advertisement = ICMPv6 { $address } is at { $mac }
