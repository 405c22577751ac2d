### TCP：呈现连接的画面。

## Screens
panel-states = 状态
panel-socket = 连接
connections = 连接
states-label = TCP 的各个状态和它们之间的转换，与 RFC 9293 图 5 一致。方向键在状态之间移动，回车键显示状态的含义。
states-none = 还没有打开任何连接。
states-all = 全部状态
path-title = 走过的路径
path-of = { $node } 走过的路径
path-from = 从
path-event = 事件
path-action = 动作
path-to = 到
action-nothing = 不发送
space-send = 发送
space-receive = 接收
span-told = { $span }：{ $from } 到 { $to }，共 { $count } 个序列号
calls = { $node } 的程序的请求和收到的通知，以及由此发出的报文段
open-frame = 打开 { $frame }，{ $flags }
numbers-relative = 相对序列号
numbers-relative-label = 序列号从初始序列号算起，或者按线路上的原值显示
on-the-wire = 线路上的值

## 状态（RFC 9293 §3.3.2）
state-closed = 没有连接。
state-listen = 等待任意主机发来的 SYN。
state-syn-sent = 已发送 SYN，等待 SYN·ACK。
state-syn-received = 已收到 SYN，也发送了自己的 SYN，等待自己的 SYN 被确认。
state-established = 已建立，数据可以双向流动。
state-fin-wait-1 = 不再发送数据。等待自己的 FIN 被确认，或者等待对方的 FIN。
state-fin-wait-2 = 自己的 FIN 已被确认。对方仍可发送，等待对方的 FIN。
state-close-wait = 对方不再发送数据，等待自己的程序关闭。半关闭时停在这里是正常的；程序忘记关闭，就会一直停在这里。
state-closing = 双方同时发出了 FIN。等待自己的 FIN 被确认。
state-last-ack = 收到了 FIN，也发出了自己的 FIN，等待它被确认。
state-time-wait = 等待 2 MSL：足以应答重传的 FIN，旧报文段也都已消失。

## 什么使连接改变状态
trigger-passive-open = 程序开始监听
trigger-active-open = 程序请求连接
trigger-send = 程序在监听的套接字上发送
trigger-close = 程序关闭连接
trigger-abort = 程序中止连接
trigger-syn = 收到不带 ACK 的 SYN
trigger-syn-ack = 收到 SYN，并且它确认了自己的 SYN
trigger-ack-of-syn = 自己的 SYN 被确认
trigger-fin = 收到 FIN
trigger-ack-of-fin = 自己的 FIN 被确认
trigger-fin-ack-of-fin = 收到 FIN，并且它确认了自己的 FIN
trigger-reset = 收到可接受的 RST
trigger-refusal = 收到 RST，而连接是本端请求的
trigger-time-wait-over = 两倍的报文段最大生存时间已过
trigger-user-timeout = 太久没有得到确认

## 序列号空间里有什么
span-acknowledged = 已确认
span-in-flight = 在途
span-sacked = 空缺之后，已报告收到
span-lost = 判为丢失
span-waiting = 等待发送
span-may-send = 可以发送
span-read = 已读取
span-unread = 尚未读取
span-out-of-order = 空缺之后
span-window = 窗口

## 变量
variable-iss = 初始发送序列号：本端的序列号从这里开始。RFC 9293 §3.3.1
variable-snd-una = 已发送而未被确认的最早的序列号。RFC 9293 §3.3.1
variable-snd-nxt = 下一个要发送的序列号。RFC 9293 §3.3.1
variable-snd-wnd = 从 SND.UNA 算起，对方还能接收多少字节。RFC 9293 §3.3.1
variable-snd-wl1 = 最近一次更新 SND.WND 的报文段的序列号：更旧的报文段不能再改它。RFC 9293 §3.10.7.4
variable-snd-wl2 = 那个报文段的确认号。RFC 9293 §3.10.7.4
variable-snd-up = 本端发送的紧急数据的末尾。RFC 9293 §3.3.1
variable-irs = 初始接收序列号：对方的序列号从这里开始。RFC 9293 §3.3.1
variable-rcv-nxt = 本端期待的下一个序列号，之前的都已到达。RFC 9293 §3.3.1
variable-rcv-wnd = 从 RCV.NXT 算起，本端还能接收多少字节。RFC 9293 §3.3.1
variable-rcv-up = 本端接收的紧急数据的末尾。RFC 9293 §3.3.1
variable-srtt = 平滑往返时延。RFC 6298 §2
variable-rttvar = 往返时延的波动。RFC 6298 §2
variable-rto = 重传超时时间：等待确认多久之后重发。RFC 6298 §2
variable-cwnd = 拥塞窗口：最多允许多少字节在途，以免网络过载。RFC 5681 §3.1
variable-ssthresh = cwnd 达到这个值时，慢启动结束。RFC 5681 §3.1
variable-smss = 本端在一个报文段里最多放多少数据：MSS 减去每个报文段都带的选项。RFC 9293 §3.7.1
name-syn-queue = 半连接队列
name-accept-queue = 全连接队列
name-backlog = backlog（队列上限）
name-refused = 被拒
name-cookies = cookie 数
variable-syn-queue = 有多少连接处于 SYN-RECEIVED，即半连接队列的长度。
variable-accept-queue = 有多少已建立的连接在等待程序接受，即全连接队列的长度。
variable-backlog = 两个队列各自最多容纳多少连接。在 Linux 上，`ss -ltn` 的 Recv-Q 列显示全连接队列的长度，Send-Q 列显示它的上限。
variable-refused = 有多少报文段遇到了已满的队列。
variable-cookies = 有多少 SYN 用 cookie 应答，而没有保存任何状态。RFC 4987 §3.6

## 先猜一猜
guess-sequence = { $from } 的下一个报文段的序列号是多少？
guess-sequence-first = 序列号从这里开始：{ $from } 的第一个序列号属于它的 SYN。
guess-sequence-next = { $length ->
    [0] 上一个报文段不占序列号，所以下一个仍是 { $right }。
   *[other] 上一个报文段从 { $start } 开始，占了 { $length } 个，下一个就是 { $right }。
 }
guess-sequence-again = { $from } 重发已经发过的内容。序列号不变，对方才看得出这是副本。
guess-sequence-before = 上一个报文段从这里开始，这些序列号已经用过。
guess-sequence-theirs = 这是 { $from } 期待对方的下一个序列号。两个方向各自编号。
guess-sequence-segments = 这样数的是报文段，而序列号数的是字节。
guess-sequence-far = { $from } 还没有用过 { $right }，而序列号不会跳过任何一个。
guess-ack = { $from } 的下一个报文段的确认号是多少？
guess-ack-next = 收到的报文段从 { $start } 开始，占了 { $length } 个，{ $from } 期待的下一个就是 { $right }。
guess-ack-flag = SYN 和 FIN 各占一个序列号，和一个字节的数据一样，所以下一个是 { $right }。
guess-ack-same = 收到的报文段不占序列号，{ $from } 期待的仍是 { $right }。
guess-ack-stops = { $right } 是 { $from } 缺少的第一个序列号。空缺之后的内容不算在内。
guess-ack-start = 收到的报文段从这里开始。它已经到达，确认号指的是下一个序列号。
guess-ack-last = 期待的是 { $right }，它前面的那个已经到达。确认号指的是下一个，不是最后一个。
guess-ack-gap = 这是刚收到的报文段的末尾。确认号只算到没有空缺为止，而且一个不少。
guess-ack-own = 这是 { $from } 自己发送的内容的序列号。两个方向各自编号。
guess-ack-far = 这等于说 { $right } 也已经到达。
guess-state = 下一步之后，{ $node } 的连接会处于哪个状态？
guess-state-right = 在 { $before } 状态下，“{ $event }”使连接进入 { $right }。
guess-state-stays = 连接不会停在 { $before }。
guess-state-other = 在 { $before } 状态下，“{ $event }”才会使连接进入 { $state }，而这里发生的是别的事。
guess-state-early = { $state } 最早也要在 { $right } 之后，由“{ $event }”进入。
