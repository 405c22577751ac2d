### SYN 洪泛与 SYN cookie。

goal = **学完这一课，你能说出：** 一个伪造的 SYN 让服务器付出什么，少数几个怎样就能把真正的客户端挡在门外。
recap = B 应答的每个伪造 SYN 都占去半连接队列的一个位置，B 一遍遍重发 SYN·ACK，位置就一直占着。四个就填满了队列，于是 A 的 SYN 全被 B 丢弃。X 只发了几个报文段，一个也不用收。
try = 打开 SYN cookie，再来同样的泛洪：A 进得来吗？
### SYN 泛洪攻击与 SYN cookie。

knob-story = 场景
choice-nobody = 没有主机的地址
choice-owners = 其他主机的地址
choice-greeting = 服务器先发数据
choice-forged = 伪造 cookie
choice-stale = 过期的 cookie
knob-cookies = cookie
choice-off = 关
choice-on = 开
knob-backlog = backlog（队列上限）
choice-2 = 2
choice-4 = 4
choice-8 = 8
knob-rate = 伪造的 SYN
choice-fast = 每秒 10 个
choice-slow = 每分钟 1 个

intro = { $story ->
    [owners] **X 又在伪造 SYN，不过这次都用 N 的地址，而 N 确实存在。** B 应答 N，可 N 从没有请求过。N 会怎样处理？B 的队列又会怎样？
    [greeting] **这里由服务器先发数据，就像邮件服务器。** X 先对它的端口发动 SYN 泛洪攻击，然后 A 来连接，等待问候语。cookie { $cookies ->
        [on] 已打开
       *[off] 已关闭
    }。如果打开：A 的 ACK 丢失会怎样？
    [forged] **B 的队列已满，于是 B 发送 [SYN cookie](term:syn-cookie)。** X 想用不属于自己的地址建立连接，但看不到发往那里的 cookie，于是 X 先编造一个。然后 X 用自己的地址请求，再把得到的 cookie 用在另一个地址上。
    [stale] **B 的队列已满，于是 B 发送 [SYN cookie](term:syn-cookie)。** X 用自己的地址请求两次，保留两个应答。三秒后 X 送回第一个 cookie，一分多钟后送回第二个。
   *[nobody] **X 用没有主机的地址向 B 发送 SYN，{ $rate ->
        [slow] 每分钟一个
       *[fast] 每秒十个
    }。** B 的 [backlog](term:backlog) 是 { $backlog }，cookie { $cookies ->
        [on] 已打开
       *[off] 已关闭
    }。随后，正常客户端 A 请求连接。要多少个 SYN 才能使 A 连不上？
 }

flood-end = { $open ->
    [both] **A 和 B 两边都有 A 的连接：它已经建立。** A 发了 { $tries } 个 SYN；这时 B 的队列里有 { $waiting } 个半打开的连接，上限是 { $backlog } 个。
    [client] **A 以为连接已经建立，B 却对它一无所知。** B 用 cookie 应答了 A 的 SYN，什么都没有保存；本该把 cookie 带回来的 ACK 丢了。
   *[none] **A 被挡在门外：发了 { $tries } 个 SYN，没有得到应答。** B 的队列里有 { $waiting } 个半打开的连接，上限是 { $backlog } 个。每一个都占着位置，直到 B 放弃重发 SYN·ACK，至少要三分钟（RFC 9293 §3.8.3）。
 }
cookies-end = **送回来的 { $all } 个 cookie 里，B 接受了 { $right } 个。** B 没有为这些 SYN 保存任何东西：cookie 本身就能说明它是不是发给这个地址的，有没有过期。

preset-cookies = 同样的 SYN 泛洪攻击，打开 cookie
preset-long-queue = 更长的队列
preset-slow-flood = 每分钟一个 SYN
preset-slow-is-enough = 每分钟一个，队列又短
preset-lost-ack = 用 cookie 时，A 的 ACK 丢失
preset-lost-ack-greeting = 同上，但服务器先发数据
showed-cookies = **B 的队列满着，A 照样建立了连接，得到了应答。** B 没有为 A 的 SYN 保存任何东西：ACK 把 cookie 带了回来。
showed-long-queue = **洪泛把更长的队列也填满了。** A 的 SYN 还是被丢弃。
showed-slow-flood = **这样的洪泛太慢，填不满队列。** A 找到空位，建立了连接，也得到了应答。
showed-slow-is-enough = **队列短，慢速洪泛就能把 A 挡在外面。** 半连接存在的时间比两个 SYN 的间隔还长，所以队列一直是满的。
showed-lost-ack = **A 的数据同样确认了 cookie，和丢失的 ACK 一样。** 所以 B 凭 A 的第一个数据段打开了连接。
showed-lost-ack-greeting = **A 处于 ESTABLISHED，在等问候；B 却不知道有这个连接。** B 什么也没保存，所以不能重发 SYN·ACK。A 也没有数据要发。

myth-free-cookies = “SYN cookie 一直开着，而且没有代价。”
truth-free-cookies = 常见系统只在队列满时才发 cookie，因为 32 位装不下 SYN 提出的全部选项。窗口扩大、SACK 和时间戳都会丢失，除非像 Linux 那样由时间戳携带；MSS 也要向下取整到几个值之一（RFC 4987 §3.6）。服务器没有保存任何状态，所以也无法重发 SYN·ACK。
