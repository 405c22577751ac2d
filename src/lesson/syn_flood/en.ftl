### A SYN flood, and SYN cookies.

title = SYN flood and cookies
about = A queue filled by half-open connections; cookies do without it.
goal = **After this lesson you can say** what a forged SYN costs a server, and how a few of them keep real clients out.
recap = Each forged SYN that B answered took a place in the SYN queue, and kept it while B sent its SYN·ACK again and again. Four filled the queue, so B dropped every SYN of A. X sent a few segments and never had to receive one.
try = Let the same flood come while B uses SYN cookies: does A get in?

knob-story = Run
choice-nobody = Addresses of no host
choice-owners = Addresses of someone
choice-greeting = The server sends first
choice-forged = Forged cookies
choice-stale = A stale cookie
knob-cookies = Cookies
choice-off = Off
choice-on = On
knob-backlog = Backlog
choice-2 = 2
choice-4 = 4
choice-8 = 8
knob-rate = Forged SYNs
choice-fast = 10 a second
choice-slow = One a minute

intro = { $story ->
    [owners] **X forges SYNs again, but every one under N’s address, and N exists.** B answers N, who never asked. What does N do with that, and what becomes of B’s queue?
    [greeting] **The server sends first here, as mail servers do.** X floods its port, then A connects and waits for the greeting. Cookies are { $cookies }. When they are on: what would happen if A’s ACK were lost?
    [forged] **B’s queue is full, so B sends [SYN cookies](term:syn-cookie).** X wants a connection under an address that is not its own, but never sees the cookie that goes there. So X makes one up. Then X asks under its own address, and uses that cookie under the other one.
    [stale] **B’s queue is full, so B sends [SYN cookies](term:syn-cookie).** X asks twice under its own address and keeps both answers. X sends the first cookie back after three seconds, the second after more than a minute.
   *[nobody] **X sends B SYNs under addresses that no host has,** { $rate ->
        [slow] one a minute
       *[fast] ten a second
    }. B’s [backlog](term:backlog) is { $backlog }, and cookies are { $cookies }. Then A, a legitimate client, asks for a connection. How many SYNs does it take to shut A out?
 }

flood-end = { $open ->
    [both] **A and B both hold A’s connection: it is open.** A needed { $tries ->
        [one] one SYN
       *[other] { $tries } SYNs
    }, though B’s queue holds { $waiting } of { $backlog } half-open connections.
    [client] **A takes its connection for open, and B knows nothing of it.** B answered A’s SYN with a cookie and kept nothing. The ACK that would have brought the cookie back was lost.
   *[none] **A is shut out: it sent { $tries } SYNs and got no answer.** B’s queue holds { $waiting } of { $backlog } half-open connections. Each keeps its place until B gives its SYN·ACK up, after three minutes or more (RFC 9293 §3.8.3).
 }
cookies-end = **Of { $all } cookies that came back, B took { $right }.** B kept nothing of these SYNs: the cookie itself shows whether it was sent to this address, and not too long ago.

preset-cookies = The same flood, with cookies
preset-long-queue = A longer queue
preset-slow-flood = One SYN a minute
preset-slow-is-enough = One a minute, and a short queue
preset-lost-ack = With cookies, A’s ACK is lost
preset-lost-ack-greeting = The same, and the server sends first
showed-cookies = **A got its connection and its answer while B’s queue was full.** B stored nothing for A’s SYN: the ACK brought the cookie back.
showed-long-queue = **The flood filled the longer queue as well.** A’s SYNs were dropped as before.
showed-slow-flood = **This flood is too slow to fill the queue.** A found a free place, and got its connection and its answer.
showed-slow-is-enough = **With a short queue, a slow flood keeps A out.** Half-open connections last longer than the time between two SYNs, so the queue stays full.
showed-lost-ack = **A’s data acknowledged the cookie, as the lost ACK would have.** So B opened the connection from A’s first data segment.
showed-lost-ack-greeting = **A is ESTABLISHED and waits for a greeting; B knows of no connection.** B stored nothing, so it cannot send its SYN·ACK again. A has nothing to send.

myth-free-cookies = “SYN cookies are always on and cost nothing.”
truth-free-cookies = Usual systems send them only when the queue is full, for 32 bits cannot hold all that a SYN offers. Window scaling, SACK and timestamps are lost, unless a timestamp carries them as on Linux, and the MSS is rounded down to one of a few values (RFC 4987 §3.6). The server stores nothing, so it cannot send the SYN·ACK again either.

## Words explained
term-syn-cookie = An initial sequence number that says by itself which SYN it answers, so that the server need not store anything (RFC 4987 §3.6). The layout here is a model after its Appendix A, which also XORs the SYN’s number in; Linux has another.
term-backlog = How many connections may wait at a listening port: so many half-open, and so many for the program to accept them. On Linux, net.core.somaxconn caps it, at 4096 by default.

## Questions
exercise-flood-arrival = A segment at a full port
exercise-flood-rate = How slow a flood
exercise-cookie-part = Read a cookie
exercise-cookie-until = Until when is it good?
exercise-cookie-mss = The MSS in a cookie
exercise-cookie-knows = Remembering nothing
exercise-myth-flood = Myths about floods
option-flood-arrival = { $outcome ->
    [stored] It answers SYN·ACK and remembers the connection
    [cookie] It answers SYN·ACK and remembers nothing
    [dropped] It sends nothing, and the segment is lost
    [opens] It makes the connection, open at once
    [reset] It sends a RST
   *[freed] It forgets the half-open connection
 }
ask-flood-arrival = { $segment ->
    [syn] A SYN arrives at a port whose SYN queue is as shown. SYN cookies are { $cookies }.
    [ack-right] The SYN queue is as shown, and SYN cookies are on. An ACK arrives for no connection that the server remembers. It acknowledges a cookie that the server made for this very client 3 seconds ago.
    [ack-wrong] The SYN queue is as shown, and SYN cookies are on. An ACK arrives for no connection that the server remembers. Its hash is not the one that the server computes.
    [ack-old] The SYN queue is as shown, and SYN cookies are on. An ACK arrives for no connection that the server remembers. It acknowledges a cookie that the server made for this client 5 minutes ago.
   *[rst] The SYN queue is as shown. A SYN had come under the address of a host that never sent it. Now that host’s RST arrives, with exactly the number that the server expects.
 } What does the server do?
why-flood-arrival = { $right ->
    [stored] There is room, so the connection waits in SYN-RECEIVED. Cookies are for a full queue (RFC 4987 §3.6).
    [cookie] The queue is full, so all that is needed later goes into the initial sequence number (RFC 4987 §3.6).
    [dropped] The queue is full, and without cookies there is nowhere to store the SYN. A legitimate client tries again after 1 s (RFC 4987 §2).
    [opens] The cookie is recent and its hash is right: whoever sent it has received it. That is what the handshake wants to know (RFC 4987 §3.6).
    [reset] { $segment ->
        [ack-old] A cookie is good in its own slot of 64 seconds and in the next. After that it is an ACK for no connection.
       *[ack-wrong] Without the secret no host can make the hash, so this is an ACK for no connection (RFC 9293 §3.10.7.2).
     }
   *[freed] In SYN-RECEIVED a RST leads back to LISTEN, and the place in the queue is free (RFC 9293 §3.10.7.4). That is why attackers forge addresses that no host has.
 }
reason-flood-arrival = { $given ->
    [stored] { $segment ->
        [syn] The queue is full: there is no place to remember it.
       *[other] This is no SYN, so nothing new is begun.
     }
    [cookie] { $segment ->
        [syn] { $cookies ->
            [on] While there is room, connections are remembered as usual: nothing is lost that way.
           *[off] Cookies are off.
         }
       *[other] A cookie is sent to a SYN.
     }
    [dropped] { $right ->
        [stored] There is still room in the queue.
        [cookie] With cookies it need not be remembered, so it can be answered.
        [opens] The server remembers nothing, but the cookie brings back all it needs.
        [reset] What belongs to no connection is answered, so that the other side learns it.
       *[freed] Nothing is sent back for a RST, but it does change something.
     }
    [opens] { $segment ->
        [syn] After a SYN the client still has to show that it receives.
        [rst] A RST opens nothing.
       *[other] The server checks the slot and the hash first.
     }
    [reset] { $segment ->
        [syn] Someone listens here: a SYN is not refused.
        [rst] A RST is never answered by a RST.
       *[other] Slot and hash are right: this is the third segment of a handshake.
     }
   *[freed] Nothing arrived that would end a connection in the queue.
 }
ask-flood-rate = A server’s SYN queue has room for { $backlog } half-open connections. Each is forgotten after { $seconds } seconds. How many forged SYNs a minute keep the queue full?
why-flood-rate = { $minutes ->
    [one] Each takes its place for one minute
   *[other] Each takes its place for { $minutes } minutes
 }, so { $right } a minute replace what is forgotten: { $right } × { $minutes } = { $backlog }. A flood need not be fast (RFC 4987 §2).
reason-flood-rate-all = { $backlog } at once fill it, but they stay for { $seconds } seconds: only what is forgotten has to be replaced.
reason-flood-rate-product = The longer a connection stays, the fewer SYNs it takes: divide by the { $minutes } minutes.
reason-flood-rate-second = That would fill the queue every second. Once a lifetime is enough.
reason-flood-rate-seconds = Places and seconds are not to be multiplied: each SYN holds a place for { $seconds } seconds.
ask-cookie-part = { $asked ->
    [slot] A server sends SYN cookies of 5 bits time slot, 3 bits MSS index and 24 bits hash, in this order. One is { $cookie }. What is its slot?
   *[mss] A server sends SYN cookies of 5 bits time slot, 3 bits MSS index and 24 bits hash, in this order. One is { $cookie }. Which MSS does it remember?
 }
why-cookie-part = The first byte is { $byte }: slot { $slot }, index { $index }. { $asked ->
    [slot] The slot is { $right }.
   *[mss] The table has { $right } there.
 } (RFC 4987 Appendix A)
reason-cookie-part-byte = That is the whole first byte: { $byte }. Only its first 5 bits are the slot.
reason-cookie-part-digit = That is the first hexadecimal digit: 4 bits. The slot has 5.
reason-cookie-part-index = That is the index, the last 3 bits of the first byte.
reason-cookie-part-low = Those are the last 5 bits of the first byte. The slot comes first.
reason-cookie-part-number = That is the index itself. The table says which MSS it stands for.
reason-cookie-part-high = Those are the first 3 bits. The index comes after the 5 bits of the slot.
reason-cookie-part-beside = The slot has 5 bits, not 4: the index begins one bit later.
reason-cookie-part-hash = Those are the last 3 bits, and they belong to the hash.
ask-cookie-until = Time slots are 64 seconds long and begin at second 0. A cookie is good in its own slot and in the next. One was made at second { $made }. At which second does the server begin to refuse it?
why-cookie-until = Second { $made } is in slot { $slot }, and slot { $slot } + 2 begins at second { $right }.
reason-cookie-until-one = It is good at least that long, but the next slot has not ended then.
reason-cookie-until-two = It is not counted from when it was made, but in slots: only 5 bits of time are in the cookie.
reason-cookie-until-own = Then its own slot ends. The next one is still good.
reason-cookie-until-more = That is a slot too many.
ask-cookie-mss = A client’s SYN offers an MSS of { $told }. The server answers with a SYN cookie, and 3 bits choose from these sizes. Which MSS does the connection have?
why-cookie-mss = { $right } is the largest that is not more than { $told }. Anything larger the client may not be able to receive (RFC 4987 §3.6).
reason-cookie-mss-told = { $told } is none of the eight sizes, and nothing else is remembered.
reason-cookie-mss-above = { $above } is more than the client said it can receive.
reason-cookie-mss-default = 536 is for a SYN without the option. This one had it.
reason-cookie-mss-largest = 8960 is for jumbo frames: more than { $told }.
reason-cookie-mss-index = That is the index in the table.
option-cookie-knows = { $place ->
    [cookie] From the cookie
    [segment] From the segment that brings the cookie
   *[lost] Not at all: it is lost
 }
ask-cookie-knows = A server answered a SYN from port { $port } with a cookie and stored nothing. Now the ACK brings the cookie back. From where does the server know { $thing ->
    [mss] roughly which MSS the client offered
    [address] the client’s address
    [window-scale] by how much the client scales its windows
    [port] the client’s port
    [sack] whether the client takes selective acknowledgments
    [client-number] the client’s initial sequence number
    [own-number] its own initial sequence number
    [timestamps] the timestamp of the SYN
    [age] how old the cookie is
   *[window] the client’s window
 }?
why-cookie-knows = { $thing ->
    [mss] 3 bits of the cookie are an index into a table of sizes.
    [address] Every packet says where it comes from; the hash shows that it is the same address as the SYN’s.
    [window-scale] The option is only in SYNs, and the cookie has no room for it.
    [port] Every segment has it, { $port } here; the hash shows that it is the SYN’s.
    [sack] SACK-permitted is only in SYNs, and the cookie has no room for it.
    [client-number] The ACK’s sequence number is one more.
    [own-number] The ACK’s acknowledgment number is one more: that is how the cookie comes back.
    [timestamps] The SYN is forgotten with its options. Some systems hide bits in the timestamp they send instead (RFC 4987 §3.6).
    [age] 5 bits of the cookie are the time slot it was made in.
   *[window] Every segment tells the window.
 }
reason-cookie-knows = { $given ->
    [cookie] The 32 bits of the cookie are slot, MSS index and hash. A hash proves, but cannot be read backwards.
    [segment] { $right ->
        [cookie] The ACK says nothing of it besides the cookie.
       *[lost] The ACK does not repeat what only a SYN says.
     }
   *[lost] { $right ->
        [cookie] Those few bits had room in the cookie.
       *[segment] The ACK has it in its own header.
     }
 }
ask-myth-cookies-always = True or false? “A server with SYN cookies answers every SYN to port { $port } with a cookie.”
ask-myth-cookies-lost = True or false? “Connections from a cookie have no window scale, if nothing is hidden in timestamps.”
ask-myth-flood-fast = True or false? “A SYN flood needs a fast link: { $count } SYNs a second at least.”
ask-myth-flood-real = True or false? “An attacker gets most out of { $count } forged SYNs when the addresses belong to hosts that are up.”
ask-myth-flood-nobody = True or false? “A SYN·ACK to an address that no host has keeps its place in the queue of port { $port } until it times out.”
ask-myth-cookies-agree = True or false? “SYN cookies work only when the client knows them too, on port { $port } as on any.”
ask-myth-cookies-again = True or false? “A SYN·ACK with a cookie, sent from port { $port }, is not sent again by the server.”
ask-myth-cookies-honest = True or false? “Whoever brings the right cookie to port { $port } has no bad intentions.”
why-myth-cookies-always = Cookies lose window scale, SACK and timestamps, so usual systems send them only while the queue is full (RFC 4987 §3.6).
why-myth-flood-fast = What counts is the queue’s length divided by how long a half-open connection stays. With a queue of { $count } and 3 minutes, { $count } SYNs in 3 minutes are enough (RFC 4987 §2).
why-myth-flood-real = A host that is up answers the SYN·ACK with a RST, and the place in the queue is free again. No host answers for an address that no host has (RFC 4987 §2.2).
why-myth-cookies-agree = A cookie is an initial sequence number like any. The client acknowledges it as always and notices nothing (RFC 4987 §3.6).
why-myth-cookies-again = The server does not know that it sent one. If it or the client’s ACK is lost, the client must act: send its SYN or its data again.
why-myth-cookies-honest = It shows that the client receives at its address, no more. { $count } real addresses can still open { $count } connections.
reason-myth-cookies-always = While there is room, the queue serves better.
reason-myth-cookies-lost = 32 bits have no room for it.
reason-myth-flood-fast = Half-open connections stay for minutes.
reason-myth-flood-real = A host that is up answers with a RST.
reason-myth-flood-nobody = Nothing comes back that could end it.
reason-myth-cookies-agree = To the client it is an ordinary initial sequence number.
reason-myth-cookies-again = To send it again, the server would have to remember it.
reason-myth-cookies-honest = A cookie is no password.
