### SYN 洪泛与 SYN cookie。

knob-story = 场景
choice-nobody = 没人用的地址
choice-owners = 别人的地址
choice-greeting = 服务器先说话
choice-forged = 伪造 cookie
choice-stale = 过期的 cookie
knob-cookies = Cookie
choice-off = 关
choice-on = 开
knob-backlog = 队列长度
choice-2 = 2
choice-4 = 4
choice-8 = 8
knob-rate = 伪造的 SYN
choice-fast = 每秒 10 个
choice-slow = 每分钟 1 个

intro = { $story ->
    [owners] **X 又在伪造 SYN，不过这次都用 N 的地址，而 N 真的存在。** B 回答 N，可 N 从没请求过。N 会怎么办？B 的队列又会怎样？
    [greeting] **这里由服务器先说话，就像邮件服务器。** X 先洪泛它的端口，然后 A 来连接，等着问候语。Cookie 现在是{ $cookies ->
        [on] 开着
       *[off] 关着
    }的。如果开着，想一想：A 的 ACK 丢了会怎样？
    [forged] **B 的队列满了，于是它发 [SYN cookie](term:syn-cookie)。** X 想用不属于自己的地址建立连接，可发往那里的 cookie 它看不到，于是它先编一个。然后它用自己的地址去请求，再把得到的 cookie 拿到那个地址下使用。
    [stale] **B 的队列满了，于是它发 [SYN cookie](term:syn-cookie)。** X 用自己的地址请求了两次，把两个回答都留着。第一个 cookie 三秒后送回，第二个等了一分多钟。
   *[nobody] **X 冒用没人使用的地址向 B 发 SYN，**{ $rate ->
        [slow] 每分钟一个
       *[fast] 每秒十个
    }。B 的[半连接队列](term:backlog)长度是 { $backlog }，cookie { $cookies ->
        [on] 开着
       *[off] 关着
    }。随后，诚实的客户端 A 来请求连接。要多少个 SYN 才能把 A 挡在门外？
 }

preset-cookies = 同样的洪泛，打开 cookie
preset-long-queue = 更长的队列
preset-slow-flood = 每分钟一个 SYN
preset-slow-is-enough = 每分钟一个，队列又短
preset-lost-ack = 用 cookie 时，A 的 ACK 丢了
preset-lost-ack-greeting = 用 cookie 时，A 的 ACK 丢了，而服务器先说话
showed-cookies = **B 的队列满着，A 照样建立了连接，得到了应答。** B 没有为 A 的 SYN 保存任何东西：ACK 把 cookie 带了回来。
showed-long-queue = **洪泛把更长的队列也填满了。** A 的 SYN 还是被丢弃。
showed-slow-flood = **这样的洪泛太慢，填不满队列。** A 找到空位，建立了连接，也得到了应答。
showed-slow-is-enough = **队列短，慢速洪泛就能把 A 挡在外面。** 半连接存在的时间比两个 SYN 的间隔还长，所以队列一直是满的。
showed-lost-ack = **A 的数据同样确认了 cookie，和丢失的 ACK 一样。** 所以 B 凭 A 的第一个数据段打开了连接。
showed-lost-ack-greeting = **A 处于 ESTABLISHED，在等问候；B 却不知道有这个连接。** B 什么也没保存，所以不能重发 SYN·ACK。A 也没有数据要发。

myth-free-cookies = “SYN cookie 一直开着，而且没有代价。”
truth-free-cookies = 常见系统只在队列满了才发 cookie，因为 32 位装不下 SYN 提出的一切：窗口扩大、SACK 和时间戳都会丢掉，MSS 也会向下取整。SYN 带时间戳时，Linux 把前两项藏在自己的时间戳里。SYN·ACK 也不会重发，因为没人记得它（RFC 4987 §3.6）。
