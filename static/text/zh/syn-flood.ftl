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
   *[nobody] **X 用没有主机的地址向 B 发送 SYN，**{ $rate ->
        [slow] 每分钟一个
       *[fast] 每秒十个
    }。B 的 [backlog](term:backlog) 是 { $backlog }，cookie { $cookies ->
        [on] 已打开
       *[off] 已关闭
    }。随后，正常客户端 A 请求连接。要多少个 SYN 才能使 A 连不上？
 }

preset-cookies = 同样的 SYN 泛洪攻击，打开 cookie
preset-long-queue = 更长的队列
preset-slow-flood = 每分钟一个 SYN
preset-slow-is-enough = 每分钟一个，队列又短
preset-lost-ack = 用 cookie 时，A 的 ACK 丢失
preset-lost-ack-greeting = 同上，但服务器先发数据

myth-free-cookies = “SYN cookie 一直开着，而且没有代价。”
truth-free-cookies = 常见系统只在队列满时才发 cookie，因为 32 位装不下 SYN 提出的全部选项。窗口扩大、SACK 和时间戳都会丢失，除非像 Linux 那样由时间戳携带；MSS 也要向下取整到几个值之一（RFC 4987 §3.6）。服务器没有保存任何状态，所以也无法重发 SYN·ACK。
