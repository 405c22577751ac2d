### Explained where they first appear: hover, tap or focus.

term-arp-cache = What a node remembers of its neighbours: the MAC address for each IP address on its link. An entry ages. RFC 1122 §2.3.2.1 speaks of about a minute, as here; some routers keep it for hours.
term-mac-table = What a switch remembers: behind which of its ports each MAC address was last seen.
term-gratuitous-arp = An ARP packet that nobody asked for, in which a node tells its own address to all. RFC 5227 §2.3 calls it an ARP Announcement.
term-gateway = The router on a node’s own link that takes everything for other networks.
term-mtu = Maximum Transmission Unit: the longest IP packet that a link carries in one frame, without the frame’s own header.
term-fragment = A part of an IP packet that was too long for a link, sent as a packet of its own (RFC 791 §3.2).
term-path-mtu = Finding the smallest MTU on the way by forbidding fragmentation and listening to routers that complain (RFC 1191).
term-checksum = A sum over the bytes that the sender writes down and the receiver works out again (RFC 1071).
term-port = A number from 0 to 65535 that tells the programs of one host apart.
