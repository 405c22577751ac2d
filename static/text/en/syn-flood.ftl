### A SYN flood, and SYN cookies.

knob-story = What happens
choice-nobody = Addresses of nobody
choice-owners = Addresses of someone
choice-greeting = The server speaks first
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
    [owners] **X forges SYNs again, but every one under N’s address, and N exists.** B answers N, who never asked. What does N make of that, and what becomes of B’s queue?
    [greeting] **The server speaks first here, as mail servers do.** X floods its port, then A connects and waits for the greeting. Cookies are { $cookies }. When they are on, ask yourself what would happen if A’s ACK were lost.
    [forged] **B’s queue is full, so it sends [SYN cookies](term:syn-cookie).** X wants a connection under an address that is not its own, but never sees the cookie that goes there. So it makes one up. Then it asks under its own address, and uses that cookie under the other one.
    [stale] **B’s queue is full, so it sends [SYN cookies](term:syn-cookie).** X asks twice under its own address and keeps both answers. It sends the first cookie back after three seconds, the second after more than a minute.
   *[nobody] **X sends B SYNs under addresses that nobody has,** { $rate ->
        [slow] one a minute
       *[fast] ten a second
    }. B’s [backlog](term:backlog) is { $backlog }, and cookies are { $cookies }. Then A, an honest client, asks for a connection. How many SYNs does it take to shut A out?
 }

preset-cookies = The same flood, with cookies
preset-long-queue = A longer queue
preset-slow-flood = One SYN a minute
preset-slow-is-enough = One a minute, and a short queue
preset-lost-ack = With cookies, A’s ACK is lost
preset-lost-ack-greeting = With cookies, A’s ACK is lost and the server speaks first
showed-cookies = **A got its connection and its answer while B’s queue was full.** B stored nothing for A’s SYN: the ACK brought the cookie back.
showed-long-queue = **The flood filled the longer queue as well.** A’s SYNs were dropped as before.
showed-slow-flood = **This flood is too slow to fill the queue.** A found a free place, and got its connection and its answer.
showed-slow-is-enough = **With a short queue, a slow flood keeps A out.** Half-open connections last longer than the time between two SYNs, so the queue stays full.
showed-lost-ack = **A’s data acknowledged the cookie, as the lost ACK would have.** So B opened the connection from A’s first data segment.
showed-lost-ack-greeting = **A is ESTABLISHED and waits for a greeting; B knows of no connection.** B stored nothing, so it cannot send its SYN·ACK again. A has nothing to send.

myth-free-cookies = “SYN cookies are always on and cost nothing.”
truth-free-cookies = Usual systems send them only when the queue is full, for 32 bits cannot hold all that a SYN offers: window scale, SACK and timestamps are lost, and the MSS is rounded down. Linux saves the first two in its timestamp, when the SYN has one. Nor is the SYN·ACK sent again, for nobody remembers it (RFC 4987 §3.6).
