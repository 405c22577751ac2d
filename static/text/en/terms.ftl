### Explained where they first appear: hover, tap or focus.

term-prefix = The first bits of an address, which all addresses of one network share. Written `/n`, where n is how many (RFC 4632 §3.1).
term-host-bits = The bits after the prefix. They tell the addresses of one network apart.
term-mask = An address-sized row of bits: 1 over every network bit, 0 over every host bit.
term-wildcard = The mask turned over: 1 where a bit may differ. Access lists on routers use it.
term-octet = Eight bits. RFCs say octet where others say byte.
term-broadcast = A packet to this address is meant for every host on the network; a frame to `ff:ff:ff:ff:ff:ff`, for everyone on the link. By default, routers no longer forward an IP broadcast from outside (RFC 2644).
term-cidr = Classless Inter-Domain Routing: a network may be any power of two in size, and its prefix length says which (RFC 4632).
term-anycast = One address that several machines answer to; the nearest one gets the packet.
term-vlsm = Variable-length subnet masks: subnets of different sizes cut from one block.
term-summary = One shorter prefix announced in place of several longer ones.
term-aligned = A block of 2ⁿ addresses starts at a multiple of 2ⁿ, so that its first address ends in n zero bits.
term-trie = A tree in which each bit of an address chooses a branch. Looking an address up takes at most as many steps as it has bits, however many routes there are.
term-ttl = Time to Live: a count in every IPv4 packet. Each router takes one off, and drops the packet when nothing is left (RFC 1812 §5.3.1). RFC 791 meant seconds; in practice it counts routers.
term-ones-complement = Arithmetic in which a carry out of the top bit is added again at the bottom (RFC 1071 §1).
term-arp-cache = What a node remembers of its neighbours: the MAC address for each IP address on its link. An entry ages. RFC 1122 §2.3.2.1 speaks of about a minute, as here; some routers keep it for hours.
term-mac = The address of a network card: 48 bits, written as six bytes in hexadecimal. It says who on this link a frame is for, and goes no further than the link (IEEE 802).
term-proxy-arp = A router answers an ARP question for an address behind it, with its own MAC address, so that the asker hands it the packets (RFC 1027).
term-mac-table = What a switch remembers: behind which of its ports each MAC address was last seen.
term-gratuitous-arp = An ARP packet that nobody asked for, in which a node tells its own address to all. RFC 5227 §2.3 calls it an ARP Announcement.
term-gateway = The router on a node’s own link that takes everything for other networks.
term-mtu = Maximum Transmission Unit: the longest IP packet that a link carries in one frame, without the frame's own header.
term-fragment = A part of an IP packet that was too long for a link, sent as a packet of its own (RFC 791 §3.2).
term-path-mtu = Finding the smallest MTU on the way by forbidding fragmentation and listening to routers that complain (RFC 1191).
term-checksum = A sum over the bytes that the sender writes down and the receiver works out again (RFC 1071).
term-port = A number from 0 to 65535 that tells the programs of one host apart.
