### SYN 泛洪攻击与 SYN cookie。

title = SYN 泛洪攻击与 cookie
about = 半连接队列被填满；cookie 不需要队列。
goal = **学完这一课，你能说出：** 一个伪造的 SYN 让服务器付出什么，少数几个怎样就能把真正的客户端挡在门外。
recap = B 应答的每个伪造 SYN 都占去半连接队列的一个位置，B 一遍遍重发 SYN·ACK，位置就一直占着。四个就填满了队列，于是 A 的 SYN 全被 B 丢弃。X 只发了几个报文段，一个也不用收。
try = 打开 SYN cookie，再来同样的泛洪：A 进得来吗？

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

## 术语
term-syn-cookie = 一种初始序列号，本身就说明它应答的是哪个 SYN，服务器不必保存任何状态（RFC 4987 §3.6）。这里的格式是仿照附录 A 的模型，附录 A 还要与 SYN 的序列号异或；Linux 用的是另一种格式。
term-backlog = 监听端口上最多能有多少连接在等待：半打开的这么多，等待程序 `accept` 的也这么多。在 Linux 上，它不能超过 net.core.somaxconn，默认为 4096。

## 题目
exercise-flood-arrival = 队列已满，又到一个报文段
exercise-flood-rate = SYN 泛洪攻击能有多慢
exercise-cookie-part = 读 cookie
exercise-cookie-until = cookie 何时过期
exercise-cookie-mss = cookie 里的 MSS
exercise-cookie-knows = 不保存状态，从何得知
exercise-myth-flood = 关于 SYN 泛洪攻击的误区
option-flood-arrival = { $outcome ->
    [stored] 回 SYN·ACK，并保存这个连接
    [cookie] 回 SYN·ACK，不保存任何状态
    [dropped] 不应答，静默丢弃报文段
    [opens] 立即建立连接
    [reset] 回一个 RST
   *[freed] 删除那个半打开的连接
 }
ask-flood-arrival = { $segment ->
    [syn] 一个 SYN 到达某端口，它的半连接队列如图。SYN cookie { $cookies ->
        [on] 已开启
       *[off] 未开启
    }。
    [ack-right] 半连接队列如图，SYN cookie 已开启。到达一个 ACK，服务器没有对应的连接。它确认的 cookie 正是服务器 3 秒前发给这个客户端的。
    [ack-wrong] 半连接队列如图，SYN cookie 已开启。到达一个 ACK，服务器没有对应的连接。它带的散列与服务器算出的不同。
    [ack-old] 半连接队列如图，SYN cookie 已开启。到达一个 ACK，服务器没有对应的连接。它确认的 cookie 是服务器 5 分钟前发给这个客户端的。
   *[rst] 半连接队列如图。先前有个 SYN 冒用了某台主机的地址，那台主机并没有发过它。现在那台主机的 RST 到了，序列号正是服务器期待的。
 }服务器怎么做？
why-flood-arrival = { $right ->
    [stored] 队列还有位置，连接就在 SYN-RECEIVED 里等。cookie 只用于队列满的时候（RFC 4987 §3.6）。
    [cookie] 队列满了，服务器把以后要用的信息编进初始序列号（RFC 4987 §3.6）。
    [dropped] 队列满了，又没有 cookie，没有地方保存这个 SYN。正常客户端一秒后会再试（RFC 4987 §2）。
    [opens] cookie 没有过期，散列也对：带回它的客户端确实收到过它。握手要确认的正是这一点（RFC 4987 §3.6）。
    [reset] { $segment ->
        [ack-old] cookie 只在生成它的那个 64 秒时间槽和下一个时间槽里有效。之后它只是一个不属于任何连接的 ACK。
       *[ack-wrong] 没有密钥就算不出散列，所以这是一个不属于任何连接的 ACK（RFC 9293 §3.10.7.2）。
     }
   *[freed] SYN-RECEIVED 收到 RST 就回到 LISTEN，队列里的位置空出来（RFC 9293 §3.10.7.4）。所以攻击者要冒用没有主机使用的地址。
 }
reason-flood-arrival = { $given ->
    [stored] { $segment ->
        [syn] 队列满了，没有位置保存它。
       *[other] 这不是 SYN，不会建立新的连接。
     }
    [cookie] { $segment ->
        [syn] { $cookies ->
            [on] 队列有位置时照常保存连接，这样不会丢失任何选项。
           *[off] cookie 没有开启。
         }
       *[other] cookie 是用来应答 SYN 的。
     }
    [dropped] { $right ->
        [stored] 队列里还有位置。
        [cookie] 有了 cookie 就不必保存状态，所以可以应答。
        [opens] 服务器没有保存状态，但 cookie 带回了需要的信息。
        [reset] 不属于任何连接的报文段要得到应答，对方才会知道。
       *[freed] RST 得不到应答，但会改变状态。
     }
    [opens] { $segment ->
        [syn] 收到 SYN 之后，客户端还得证明自己收得到。
        [rst] RST 不会建立连接。
       *[other] 服务器要先检查时间槽和散列。
     }
    [reset] { $segment ->
        [syn] 这里有程序在监听，SYN 不会被拒绝。
        [rst] 从不用 RST 应答 RST。
       *[other] 时间槽和散列都对：这就是握手的第三个报文段。
     }
   *[freed] 这个报文段不会结束队列里的连接。
 }
ask-flood-rate = 服务器的半连接队列能放 { $backlog } 个半打开的连接，每个 { $seconds } 秒后被删除。每分钟要多少个伪造的 SYN，才能让队列一直是满的？
why-flood-rate = 每个占住位置 { $minutes } 分钟，所以每分钟补上 { $right } 个就够：{ $right } × { $minutes } = { $backlog }。SYN 泛洪攻击并不需要快（RFC 4987 §2）。
reason-flood-rate-all = 一次 { $backlog } 个能填满它，但每个会保留 { $seconds } 秒：只需补上到期删除的那些。
reason-flood-rate-product = 连接保留得越久，需要的 SYN 越少：应该除以 { $minutes } 分钟。
reason-flood-rate-second = 那等于每秒把队列填满一次。每个保留期填满一次就够了。
reason-flood-rate-seconds = 位置数和秒数不该相乘：每个 SYN 占住一个位置 { $seconds } 秒。
ask-cookie-part = { $asked ->
    [slot] 某服务器的 SYN cookie 依次是 5 位时间槽、3 位 MSS 索引、24 位散列。其中一个是 { $cookie }。它的时间槽是几？
   *[mss] 某服务器的 SYN cookie 依次是 5 位时间槽、3 位 MSS 索引、24 位散列。其中一个是 { $cookie }。它记住的 MSS 是多少？
 }
why-cookie-part = 第一个字节是 { $byte }：时间槽 { $slot }，索引 { $index }。{ $asked ->
    [slot] 时间槽是 { $right }。
   *[mss] 表中对应的是 { $right }。
 }（RFC 4987 附录 A）
reason-cookie-part-byte = 那是整个第一个字节：{ $byte }。只有前 5 位是时间槽。
reason-cookie-part-digit = 那是第一个十六进制数字，只有 4 位。时间槽有 5 位。
reason-cookie-part-index = 那是索引，即第一个字节的后 3 位。
reason-cookie-part-low = 那是第一个字节的后 5 位。时间槽在前面。
reason-cookie-part-number = 那是索引本身。它对应哪个 MSS 要查表。
reason-cookie-part-high = 那是最前面的 3 位。索引在 5 位时间槽之后。
reason-cookie-part-beside = 时间槽有 5 位，不是 4 位：索引再往后一位。
reason-cookie-part-hash = 那是最后 3 位，属于散列。
ask-cookie-until = 时间槽长 64 秒，从第 0 秒开始。cookie 在生成它的时间槽和下一个时间槽里有效。某个 cookie 在第 { $made } 秒生成，服务器从第几秒起拒绝它？
why-cookie-until = 第 { $made } 秒在时间槽 { $slot } 里，而时间槽 { $slot } + 2 从第 { $right } 秒开始。
reason-cookie-until-one = 它至少有效这么久，但那时下一个时间槽还没有结束。
reason-cookie-until-two = 不是从生成的那一秒算起，而是按时间槽算：cookie 里只有 5 位时间。
reason-cookie-until-own = 那时它自己的时间槽结束，下一个仍然有效。
reason-cookie-until-more = 多算了一个时间槽。
ask-cookie-mss = 客户端的 SYN 提出 MSS { $told }。服务器用 SYN cookie 应答，用 3 位从下面的值里选一个。这个连接的 MSS 是多少？
why-cookie-mss = { $right } 是不超过 { $told } 的最大值。再大，客户端可能就收不下了（RFC 4987 §3.6）。
reason-cookie-mss-told = 八个值里没有 { $told }，而 cookie 只能记住这八个值之一。
reason-cookie-mss-above = { $above } 超过了客户端说的能收的长度。
reason-cookie-mss-default = 536 用于不带这个选项的 SYN。这个 SYN 带了。
reason-cookie-mss-largest = 8960 用于巨型帧，比 { $told } 大。
reason-cookie-mss-index = 那是表中的索引。
option-cookie-knows = { $place ->
    [cookie] 从 cookie 里
    [segment] 从带回 cookie 的报文段里
   *[lost] 无从知道：已经丢失
 }
ask-cookie-knows = 服务器用 cookie 应答了从端口 { $port } 发出的 SYN，没有保存任何状态。现在 ACK 把 cookie 带了回来。服务器从哪里知道：{ $thing ->
    [mss] 客户端提出的 MSS 大约是多少
    [address] 客户端的地址
    [window-scale] 客户端的窗口要扩大多少
    [port] 客户端的端口
    [sack] 客户端是否接受选择确认
    [client-number] 客户端的初始序列号
    [own-number] 自己的初始序列号
    [timestamps] SYN 的时间戳
    [age] cookie 有多旧
   *[window] 客户端的窗口
 }？
why-cookie-knows = { $thing ->
    [mss] cookie 里有 3 位是 MSS 表的索引。
    [address] 每个数据包都写着从哪里来；散列说明它与 SYN 的地址相同。
    [window-scale] 这个选项只在 SYN 里有，cookie 放不下它。
    [port] 每个报文段都有，这里是 { $port }；散列说明它与 SYN 的相同。
    [sack] SACK-permitted 只在 SYN 里有，cookie 放不下它。
    [client-number] ACK 的序列号正好大一。
    [own-number] ACK 的确认号正好大一：cookie 就是这样回来的。
    [timestamps] SYN 连同它的选项都没有保存。有的系统把几位信息编进自己发的时间戳（RFC 4987 §3.6）。
    [age] cookie 里有 5 位是生成它时的时间槽。
   *[window] 每个报文段都会告知窗口。
 }
reason-cookie-knows = { $given ->
    [cookie] cookie 的 32 位是时间槽、MSS 索引和散列。散列只能用来验证，不能还原出里面的内容。
    [segment] { $right ->
        [cookie] 除了 cookie，ACK 里没有它。
       *[lost] 只有 SYN 才带的内容，ACK 不会再带一遍。
     }
   *[lost] { $right ->
        [cookie] 这么几位，cookie 里放得下。
       *[segment] ACK 自己的首部里就有。
     }
 }
ask-myth-cookies-always = 对还是错？“开了 SYN cookie 的服务器，对端口 { $port } 的每个 SYN 都用 cookie 应答。”
ask-myth-cookies-lost = 对还是错？“由 cookie 建立的连接没有窗口扩大，除非把它编进了时间戳。”
ask-myth-flood-fast = 对还是错？“SYN 泛洪攻击需要很快的链路：每秒至少 { $count } 个 SYN。”
ask-myth-flood-real = 对还是错？“攻击者有 { $count } 个伪造的 SYN，冒用在线主机的地址效果最好。”
ask-myth-flood-nobody = 对还是错？“SYN·ACK 发往没有主机的地址，这个连接就在端口 { $port } 的队列里一直占着位置，直到超时。”
ask-myth-cookies-agree = 对还是错？“SYN cookie 要客户端也支持才行，端口 { $port } 也不例外。”
ask-myth-cookies-again = 对还是错？“从端口 { $port } 发出的带 cookie 的 SYN·ACK，服务器不会重发。”
ask-myth-cookies-honest = 对还是错？“把正确的 cookie 带回端口 { $port } 的客户端没有恶意。”
why-myth-cookies-always = cookie 会丢掉窗口扩大、SACK 和时间戳，所以常见系统只在队列满的时候才发（RFC 4987 §3.6）。
why-myth-flood-fast = 关键是 backlog（队列上限）除以半打开连接的保留时间。backlog 为 { $count }、每个保留 3 分钟时，3 分钟 { $count } 个 SYN 就够了（RFC 4987 §2）。
why-myth-flood-real = 在线的主机会用 RST 应答 SYN·ACK，队列里的位置就又空出来了。没有主机的地址则没有应答（RFC 4987 §2.2）。
why-myth-cookies-agree = cookie 和别的初始序列号没有两样。客户端照常确认它，什么也察觉不到（RFC 4987 §3.6）。
why-myth-cookies-again = 服务器不知道自己发过它。它或客户端的 ACK 丢失，就要由客户端行动：重发 SYN 或数据。
why-myth-cookies-honest = 它只说明客户端在那个地址收得到报文段。{ $count } 个真实的地址照样能打开 { $count } 个连接。
reason-myth-cookies-always = 还有位置时，用队列更好。
reason-myth-cookies-lost = cookie 的 32 位里放不下它。
reason-myth-flood-fast = 半打开的连接会保留几分钟。
reason-myth-flood-real = 在线的主机会回 RST。
reason-myth-flood-nobody = 没有应答来结束它。
reason-myth-cookies-agree = 对客户端来说，它就是普通的初始序列号。
reason-myth-cookies-again = 服务器要记得发过它，才能重发。
reason-myth-cookies-honest = cookie 不是密码。
