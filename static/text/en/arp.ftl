### ARP: which hardware address belongs to this IP address?

goal = **After this lesson you can say** how a host finds the MAC address for an IP address: whom it asks, who answers, and what both remember.
recap = A asked all nodes on its link by broadcast, and B alone answered, to A alone. Both wrote the other’s MAC address into their ARP caches, so their next packets leave without a question.
try = Lose the request: who notices, and after how long?
### ARP: which hardware address belongs to this IP address?

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
