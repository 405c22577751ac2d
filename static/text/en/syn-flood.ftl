### A SYN flood, and SYN cookies.

goal = **After this lesson you can say** what a forged SYN costs a server, and how a few of them keep real clients out.
recap = Each forged SYN that B answered took a place in the SYN queue, and kept it while B sent its SYN·ACK again and again. Four filled the queue, so B dropped every SYN of A. X sent a few segments and never had to receive one.
try = Let the same flood come while B uses SYN cookies: does A get in?
### A SYN flood, and SYN cookies.

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
