### ARP: which hardware address belongs to this IP address?

title = ARP
about = From an IP address to a MAC address.
goal = **After this lesson you can say** how a host finds the MAC address for an IP address: whom it asks, who answers, and what both remember.
recap = A asked all nodes on its link by broadcast, and B alone answered, to A alone. Both wrote the other’s MAC address into their ARP caches, so their next packets leave without a question.
try = Lose the request: who notices, and after how long?

knob-story = Run
choice-request = Ask a neighbour
choice-gateway = Ask the gateway
choice-gratuitous = Announce oneself
choice-stale = Stale entry
choice-conflict = One address twice
choice-spoof = Forged reply
choice-ageing = Entry grows old

intro = { $story ->
    [gateway] **A wants to reach W, far away.** W is not in A’s network, so A will not ask for W’s MAC address. Watch whose address A asks for instead.
    [gratuitous] **A still holds the MAC address of B’s old network card.** B has a new card and announces itself, though nobody asked. Three seconds later A pings B. Watch what A’s cache does.
    [stale] **A still holds the MAC address of B’s old network card.** B got a new one and announced nothing. A pings B, and again more than a minute later. Many systems check a silent neighbour sooner; A goes by the entry’s age alone.
    [conflict] **C was given the address that B has already, and did not check first.** A asks for that address, and two hosts answer. Later C announces itself, and A pings again. Watch whom A believes, and who notices.
    [spoof] **C wants A’s traffic.** A reaches W through router R first. Then C tells A, and only A, that C is the router. A pings at once, and again more than a minute later. Watch where the packets go.
    [ageing] **A pings B three times:** at once, two seconds later, and more than a minute later. Watch when A has to ask again.
   *[request] **A wants to send a packet to B on the same network.** A knows B’s IP address, but a frame needs a [MAC address](term:mac). ARP finds it. In the request, the target’s MAC address is all zeros: that is what A asks for.
 }

preset-lost-request = The request is lost
preset-lost-reply = The reply is lost
preset-lost-all = B never gets through
preset-lost-announcement = The first announcement is lost
showed-lost-request = **A asked again when its timer ran out.** The ping waited in A’s ARP cache, so its reply is late by that wait.
showed-lost-reply = **A cannot tell a lost reply from a lost question.** It asks again, and B answers again. Meanwhile the packet waits in A’s ARP cache.
showed-lost-all = **B heard every question and answered; A heard nothing.** So A gives the packet up, as if nobody had the address.
showed-lost-announcement = **The second announcement reached A in time for the ping.** Until then A held the address of B’s old network card, and nobody knew that.

arp-learned-asker = **{ $node } notes who asks: `{ $address }` is at `{ $mac }`.** Whoever asks for an address mostly wants to talk to it, so the entry will soon be needed. RFC 826 has only the node that is asked store a new sender; any other node that hears the question just corrects an entry that it has.

myth-arp-anywhere = “ARP finds the MAC address of any host on the Internet.”
truth-arp-anywhere = ARP asks by broadcast, and a router passes no broadcast on. So it reaches the local network only. For a far host, the sender asks for its gateway’s address (RFC 826, RFC 1122 §3.3.1.1).
myth-switch-hides = “On a switched network, no other host can get my packets.”
truth-switch-hides = A switch follows MAC addresses, and ARP decides which MAC address a packet gets. Whoever forges ARP gets the packets. Here C only drops them. An attacker who passes them on is hardly noticed. Encryption protects the content.

## Words explained
term-mac = The address of a network card: 48 bits, written as six bytes in hexadecimal. It says who on this link a frame is for, and goes no further than the link (IEEE 802).

## Questions
exercise-arp-target = Whom to ask
exercise-arp-addresses = Addresses in ARP
exercise-arp-frame = Where the frame goes
exercise-arp-merge = What the cache keeps
exercise-gratuitous = Gratuitous ARP
exercise-switch-ports = Ports of a switch
exercise-myth-arp = Myths about ARP
ask-arp-target = A host with `{ $interface }` and the gateway `{ $gateway }` sends a packet to `{ $destination }`. Its ARP cache is empty. For which IP address does it ask?
why-arp-target = { $place ->
    [near] `{ $destination }` is in the host’s own block, `{ $block }`: it is a neighbour, and is asked for itself.
   *[far] `{ $destination }` is not in the host’s own block, `{ $block }`. The packet goes to the gateway first, so the gateway’s MAC address is needed: the host asks for `{ $asked-address }`.
 }
reason-arp-target-far = `{ $destination }` is in another block. An ARP request is a broadcast, and routers do not pass broadcasts on: nobody there would hear it.
reason-arp-target-gateway = The gateway is for other blocks. `{ $destination }` lies in `{ $block }`, as the host does.
reason-arp-target-own = That is the host’s own address. It stands in the request as the sender’s.
reason-arp-target-broadcast = That is the broadcast address of `{ $block }`. The request goes to everyone, but it asks for one.
reason-arp-target-network = That names the block `{ $block }`, and no host has it.
ask-arp-frame = A, B and R are on one link. C is behind R, A’s gateway. A sends an IP packet to { $name } (`{ $destination }`). To which MAC address does A send the frame?
why-arp-frame = { $place ->
    [near] { $name } is in A’s own block, `{ $block }`: the frame goes straight to it, `{ $asked-mac }`.
   *[far] { $name } is not in A’s block, `{ $block }`. The frame goes to the gateway { $asked }, `{ $asked-mac }`; in it, the packet’s destination is still `{ $destination }`.
 }
reason-arp-frame-far = That is C’s MAC address. It means something on C’s link only, and A cannot learn it by ARP.
reason-arp-frame-gateway = That is the gateway’s. `{ $destination }` lies in A’s own block, `{ $block }`, so it needs no gateway.
reason-arp-frame-own = That is A’s own address: the frame’s source.
reason-arp-frame-neighbour = That is B’s. B is neither the destination nor the gateway.
reason-arp-frame-broadcast = Broadcast was the question by ARP. The packet is for one, whose address A now knows.
reason-arp-frame-zero = Zeros stand in the ARP request for what is not known. A sends the packet when it is.
ask-arp-address = A, B and R are on one link. C is behind R, A’s gateway. A has a packet for { $name } and an empty cache, so it asks by ARP, and { $asked } answers. { $field ->
    [request-to] To which MAC address does the frame with the request go?
    [reply-to] To which MAC address does the frame with the reply go?
    [request-sender-ip] What is the sender’s protocol address (IP) in the request?
    [request-target-ip] What is the target’s protocol address (IP) in the request?
    [reply-sender-mac] What is the sender’s hardware address (MAC) in the reply?
    [request-target-mac] What do hosts usually write as the target’s hardware address (MAC) into the request?
    [reply-sender-ip] What is the sender’s protocol address (IP) in the reply?
   *[reply-target-mac] What is the target’s hardware address (MAC) in the reply?
 }
why-arp-address = { $place ->
    [near] { $name } is in A’s block, so A asks for { $name } itself.
   *[far] { $name } is not in A’s block, so A asks for its gateway, { $asked }.
 } { $field ->
    [request-to] Nobody knows yet whose MAC address it is, so everyone on the link is asked: broadcast.
    [reply-to] The request told who asked. The reply goes back to A alone (RFC 826, Packet Reception).
    [request-sender-ip] The sender is A, with both of its addresses: so the one who answers knows them already.
    [request-target-ip] The target is whose MAC address is wanted: `{ $asked-address }`.
    [reply-sender-mac] The one who answers becomes the sender, and fills in what was asked for: `{ $asked-mac }`.
    [request-target-mac] It is what A wants to know. RFC 826 sets no value for it; hosts write zeros.
    [reply-sender-ip] The one who answers becomes the sender: `{ $asked-address }`, the address that was asked for.
   *[reply-target-mac] Sender and target change places (RFC 826, Packet Reception): the target of the reply is A.
 }
reason-arp-address = { $role ->
    [broadcast] { $field ->
        [request-target-mac] Broadcast is the destination of the frame. RFC 826 would allow it here too, but hosts write zeros.
       *[other] A broadcast address is used once only: as the destination of the frame with the request.
     }
    [zero] { $field ->
        [request-to] No frame goes to zeros. They stand in the request, for the address that is not known.
       *[other] Zeros stand for an address that is not known yet. This one is known.
     }
    [asker] { $field ->
        [request-to] That is A’s own address: the source of that frame.
       *[other] That is A’s own. A asks; here the other one is meant.
     }
    [asked] { $field ->
        [request-to] That is { $asked }’s address, which A does not know yet.
        [request-target-mac] That is { $asked }’s address: the very thing A does not know yet.
       *[other] That is { $asked }’s, who answers. Here the one who asks is meant.
     }
    [far] { $place ->
        [far] That is C’s. ARP does not reach behind a router: { $asked } is asked.
       *[near] That is C’s, who has no part in this.
     }
   *[bystander] That one hears the request but is not asked. A asks for { $asked }.
 }
ask-merge = A broadcasts an ARP request for `{ $target }`. { $known ->
    [yes] B’s cache has `{ $a }` at `{ $old }`, from a network card that A no longer has.
   *[no] B’s cache has nothing for `{ $a }`.
 } What does it hold for `{ $a }` afterwards, by RFC 826?
why-merge = { $meant ->
    [yes] B is the target, `{ $target }`, so it takes the sender’s addresses in, entry or none (RFC 826, Packet Reception): it is likely to need them soon.
   *[no] { $known ->
        [yes] B is not the target, but it has an entry for the sender, and such an entry is brought up to date by every ARP packet (RFC 826, Packet Reception).
       *[no] B is not the target, which is `{ $target }`, and has no entry for the sender. RFC 826 (Packet Reception) then adds none: caches would fill with hosts nobody here talks to.
     }
 }
option-entry = { $entry ->
    [some] `{ $address }` at `{ $mac }`
   *[none] Nothing
 }
reason-merge = { $entry ->
    [none] { $known ->
        [yes] The entry is not thrown away: it is brought up to date.
       *[no] B is the target, and the target takes the sender in.
     }
    [new] B hears the request, but it is not the target, and has no entry to bring up to date.
    [own] That is B’s own MAC address. `{ $a }` belongs to A.
    [old] The request itself says that `{ $a }` is now at `{ $new }`, and an entry is brought up to date at once.
   *[broadcast] The frame was sent to that address. What is remembered is who sent it.
 }
ask-gratuitous = The host `{ $address }` gets a new network card, `{ $new }`, and broadcasts an ARP request for its own address. The lines show the { $hosts } other hosts of the link, each with its cache. How many of the caches change, by RFC 826?
why-gratuitous = Every host with an entry for `{ $address }` brings it up to date: { $changed } of { $hosts }. The rest, { $without }, add none, for they are not the target (RFC 826, Packet Reception).
reason-gratuitous-all = All { $hosts } hear it. But a host that has no entry for `{ $address }`, and is not the target, adds none.
reason-gratuitous-without = { $without } is how many have no entry for `{ $address }`. Those are the ones that stay as they are.
reason-gratuitous-none = Nobody asked, and yet the packet counts: an entry that is there is brought up to date by any ARP packet.
reason-gratuitous-one = A broadcast reaches everyone, and each cache with an entry for `{ $address }` changes.
ask-switch = All { $ports } ports of a switch are in use. The lines are its MAC table, with the ports. At port { $enters } a frame comes in from `{ $from }` to `{ $to }`. Out of how many ports does it go?
why-switch = { $case ->
    [known] `{ $to }` is in the table: the frame goes out of port { $leaves } alone.
    [unknown] `{ $to }` is not in the table. The frame goes out of every port but the one it came in by: { $others }.
    [broadcast] A broadcast is for everyone: it goes out of every port but the one it came in by: { $others }.
   *[same] `{ $to }` is at port { $enters }, where the frame came from. It has been heard there, and the switch sends it nowhere.
 } The switch also learns that `{ $from }` is at port { $enters }.
reason-switch-back = A frame is never sent back out of the port it came in by.
reason-switch-all = That would be a flood. { $case ->
    [known] The table knows where `{ $to }` is.
   *[same] The table knows where `{ $to }` is: at port { $enters } itself.
 }
reason-switch-none = { $case ->
    [known] `{ $to }` is in the table, at another port.
    [unknown] A switch that does not know the destination does not drop the frame. It floods it, and learns from the answer.
   *[broadcast] A switch passes broadcasts on. A router does not.
 }
reason-switch-one = { $case ->
    [unknown] Which one? `{ $to }` is not in the table.
    [broadcast] A broadcast is for everyone.
   *[same] That would be port { $enters }, where the frame came from.
 }
ask-myth-arp-far = True or false? “`{ $a }` in `{ $block }` can find the MAC address of `{ $far }` by ARP.”
ask-myth-arp-router = True or false? “To send to `{ $far }`, `{ $a }` in `{ $block }` needs only the MAC address of its gateway `{ $gateway }`.”
ask-myth-arp-packet = True or false? “The ARP request for `{ $b }` is an IP packet to the broadcast address.”
ask-myth-arp-no-ip = True or false? “The ARP request for `{ $b }` has no IP header.”
ask-myth-arp-reply = True or false? “`{ $b }` broadcasts its ARP reply to `{ $a }`, so that all learn its MAC address.”
ask-myth-arp-believes = True or false? “`{ $a }` cannot tell whether the ARP reply that puts `{ $gateway }` at `{ $mac }` is true.”
ask-myth-arp-proof = True or false? “`{ $a }` takes `{ $mac }` for `{ $gateway }` only if the gateway proves that it sent the reply.”
why-myth-arp-far = An ARP request is a broadcast on one link, and the router `{ $gateway }` does not pass it on. `{ $far }` is outside of `{ $block }`, so `{ $a }` asks for the gateway; each router on the way asks for the next.
why-myth-arp-packet = ARP stands beside IP, not on it: the frame’s EtherType is `0x0806`, and the message with `{ $b }` begins right behind the Ethernet header (RFC 826).
why-myth-arp-reply = The request told `{ $b }` both addresses of `{ $a }`, so the reply goes to that one MAC address (RFC 826, Packet Reception).
why-myth-arp-believes = ARP has nothing to prove a sender by: `{ $a }` takes in whatever says that `{ $gateway }` is at `{ $mac }` (RFC 826, Packet Reception). That is how ARP spoofing works.
reason-myth-arp-far = ARP ends at the router.
reason-myth-arp-router = `{ $far }` is outside of `{ $block }`, so the frame goes to the gateway.
reason-myth-arp-packet = To send an IP packet, the MAC address would have to be known already.
reason-myth-arp-no-ip = The addresses in it are fields of ARP’s own.
reason-myth-arp-reply = Only the question is for all.
reason-myth-arp-believes = There is no signature and no secret in an ARP message.
reason-myth-arp-proof = There is nothing in an ARP message to prove it with.
