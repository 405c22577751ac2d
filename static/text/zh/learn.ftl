### 除首页以外各页都用到的文字。

## 播放器
transport = 逐步播放
first = 第一步
back = 后退一步
play = 播放
pause = 暂停
step = 前进
last = 最后一步
speed = 速度 { $speed }×。点击更改
position = 第 { $step }/{ $all } 步
scrub = 步骤
press-right = 按 → 前进
press-right-touch = 点 ▶❘ 前进
in-short = 小结：
next-lesson = 下一课：{ $lesson }
changed = 变了什么
changed-more = 还有 { $count } 项
changed-in-sight = 变化已在图中标出。
changed-sent = { $frame } 发出：{ $summary }
changed-arrived = { $frame } 到达：{ $summary }
changed-lost = { $frame } 丢失：{ $summary }
sources = 出处
myth = 误区
truth = 事实
you-are-here = 你在这里

## 参数
try-examples = 示例
choices = 从输入中找到
choose = 运行什么
options = 选项
reset = 重新开始
kept = 下图仍是上一次有效输入的结果。

## 键盘帮助
keys-title = 按键
keys-step = 前进或后退一步
keys-play = 播放或暂停
keys-ends = 第一步或最后一步
keys-digits = 跳到那一步；有猜测时选那个答案
keys-bits = 在位上：移动；Enter 翻转这一位
keys-cut = 在分界线上：移动它
keys-tree = 在块上：Enter 一分为二，Backspace 合并
keys-present = 演示
keys-full-screen = 进入或退出全屏
keys-presenting = 演示时
keys-clicker = 后退或前进一步，翻页器也能用
keys-cards = 两个面板、只看第一个、只看第二个
keys-next-panel = 切到下一个标签页
keys-header = 显示或隐藏页面顶部
keys-choices = 显示或隐藏选项行
keys-titles = 显示或隐藏面板标题、标签页和工具
keys-changes = 显示或隐藏这一步改变了什么
keys-sources = 显示或隐藏出处和误区
keys-bar = 显示或隐藏播放按钮
keys-help = 打开这份帮助

## 输入有什么问题
error-empty = 请输入地址，例如 `16.158.165.91/22`。
error-octet-too-large = 一个字节放不下 `{ $octet }`：8 位最大到 255。
error-leading-zero = `{ $octet }` 有歧义：按八进制读是 { $octal }，按十进制读是 { $decimal }。请去掉前导零。
error-octet-expected = 这里应该是 0 到 255 之间的数。
error-octet-count = IPv4 地址有 4 个字节，这里只有 { $count } 个。
error-octet-too-many = IPv4 地址只有 4 个字节，从这里起是多出来的。
error-group-too-long = IPv6 地址的一组最多 4 个十六进制数字。
error-group-expected = 这里应该是十六进制数字。
error-group-count = IPv6 地址有 8 组，这里{ $count ->
    [9] 太多了
   *[other] 是 { $count } 组
 }。
error-double-colon = `::` 只能出现一次；出现两次，就说不清各代表多少个零。
error-length-missing = 网络位有几位？请加上前缀长度，例如 `/24`。
error-length-expected = 斜杠后面应该是前缀长度或掩码。
error-length-too-long = `/{ $length }` 太长：这种地址只有 { $longest } 位。
error-mask-hole = `{ $mask }` 既不是子网掩码（先 1 后 0），也不是反掩码（先 0 后 1）：它的 1 中间有洞。
error-unexpected = “{ $text }”不属于任何地址。
error-range-reversed = 范围的终点在起点前面。
error-family-mixed = 一个是 IPv4，另一个是 IPv6。两者必须是同一种地址。
error-zone-empty = `%` 后面应该是区域的名称或编号，例如 `%eth0`、`%1`（RFC 4007 §11.2）。这里是空的。
error-port-too-large = 端口最大是 65535，{ $port } 太大。
error-nothing-between = 两个地址并排写在一起。列举请用逗号隔开；表示从一个到另一个的范围，请用 `-` 连接。
error-one-expected = 这里只要一个地址，这是多出来的。
error-cuts = 这个链接里的切法，和这个块对不上。
error-need = 写一个名称和主机数，例如 `销售部 50`；或写前缀长度，例如 `互联 /31`。
error-need-digits = `{ $number }` 不是主机数。数字可以每三位分一组，也可以连写。两个网络请分两行写。
error-need-space = `{ $number }` 可能是一个数，也可能是末尾带数字的名称加上主机数。请连写成 `{ $joined }`，或者在主机数前面加冒号。
error-need-two = `{ $first }` 和 `{ $last }` 都是数。请在主机数前面加冒号。
error-need-zero = 0 台主机不需要网络。主机数至少为 1。
error-needs-many = 网络超过 256 个了，请分批规划。
error-plan-large = `{ $name }` 太大，整个 { $block } 也放不下。
error-plan-full = { $block } 里已经没有地方放 `{ $name }`。

## 练习
your-turn = 该你了
question-number = 第 { $number } 题
level = 难度
level-easy = 简单
level-medium = 中等
level-hard = 困难
topic = 出题范围
topic-all = 全部
check = 核对
right = 对了。
not-quite = 不对。
not-counted = 这次还不算。
show-steps = 看步骤
next-question = 下一题
skip-question = 换一题
score = 一次答对 { $right } / { $asked } 题 · 连对 { $streak } 题

missing-title = 没有这个页面
missing-text = 地址 { $address } 在这里没有对应的页面。你做过的都还在。
missing-home = 回到首页
progress-done = 已走完
progress-part = 已看 { $seen }/{ $all } 步
present = 演示
present-label = 演示：放大显示，方便全场看清
share = 复制链接
shared = 已复制
share-failed = 这里不允许复制。地址栏里就是同一个链接。
close = 关闭

## 在别处讲过的过程
meanwhile = **{ $opens ->
    [yes] 连接建立：
   *[no] 其间，
 }{ $timed ->
    [no] {""}
   *[yes] { $time } 之内，
 }{ $segments ->
    [0] 途中的报文段到达
   *[other] 共发出 { $segments } 个报文段
 }{ $size ->
    [0] {""}
   *[other] ，带有 { $size } 字节数据
 }**。{ $changed ->
    [no] {""}
   *[yes] 此时：{ $states }。
 }

## 如果……会怎样
what-if = 如果……
faults-in-force = 生效中的故障
fault-remove = 撤销：{ $fault }
fault-unmet = 本次运行中没有这个帧或这一位，什么都没有改变。
fault-drop = { $frame } 丢失
fault-drop-all = { $frame } 发的帧全部丢失
fault-delay = { $frame } 晚到 { $delay }
fault-duplicate = { $frame } 到达两次
fault-reorder = { $frame } 在下一帧之后才到
fault-damage = { $frame } 在线路上损坏
fault-flip = { $frame } 的第 { $bit } 位在 { $node } 内部被翻转
fault-set = { $frame } 从第 { $start } 位起的 { $bits } 位在 { $node } 内部变为 { $value }
fault-fix = { $frame } 从第 { $start } 位起的 { $bits } 位在 { $node } 内部变为 { $value }，并重算校验和
fault-number = { $frame } 的{ $field }变成 { $value }{ $repaired ->
    [yes] ，并重算校验和
   *[no] {""}
 }
save-capture = 保存 .pcapng
save-capture-label = 把这次运行保存为 Wireshark 能打开的抓包文件
undo = 撤销
compare = 与无故障对比
error-fault = 这里应当是一个故障，例如 `drop:A.3`。
table-empty = 空
predict = 预测
predict-first = 先猜一猜：
predict-show = 揭晓
predict-skip = 跳过

## 先猜一猜
guess-sender = 接下来哪个节点发送？
guess-sender-right = 是 { $node }：数据包在它那里，它做出决定后就会发出一帧。
guess-sender-wrong = { $node } 没有要发送的：没有收到任何需要它现在处理的内容。
guess-sender-drops = 数据包在 { $node } 那里，但 { $node } 静默丢弃了它。
guess-nobody = 没有节点
guess-nobody-right = 没有节点发送：数据包止于 { $node }，{ $node } 也不报告。
guess-nobody-wrong = { $node } 会发送：它要报告发生了什么。
guess-mac = { $from } 的下一帧发往哪个 MAC 地址？
guess-mac-right = 这是 { $right } 的地址；在这段链路上，这一帧正是发给 { $right } 的。
guess-mac-broadcast-right = { $from } 不知道这个 IP 地址对应哪个 MAC 地址，所以询问所有主机。
guess-mac-broadcast-wrong = 不必询问：{ $from } 知道下一个节点的 MAC 地址。
guess-mac-own = 这是 { $from } 自己的地址，在帧里是源地址。
guess-mac-switch = 交换机不改任何地址：帧怎么来就怎么走，是发给 { $right } 的。
guess-mac-elsewhere = 这是 { $right } 在另一段链路上的地址。
guess-mac-wrong = 这是 { $owner } 的地址。在这段链路上，这一帧是发给 { $right } 的。
guess-mac-unknown = { $from } 没有有效的 ARP 表项，只能广播询问。
guess-ttl = { $from } 转发这个数据包时，TTL 是多少？
guess-ttl-right = { $right }：每台路由器减一，交换机和链路都不减。
guess-ttl-more = TTL 从不增大；路由器每转发一次都要减一。
guess-ttl-less = 这里只减一：{ $from } 是一台路由器。
guess-rows = 下一步之后，{ $node } 的“{ $table }”里有几项？
guess-rows-more = 从 { $before } 项变成 { $right } 项：这个报文让 { $node } 学到了新东西。
guess-rows-fewer = 从 { $before } 项变成 { $right } 项：有一项没有了。
guess-rows-same = 仍是 { $before } 项：没有增加，也没有减少。
guess-rows-changed = { $before } 项是现在的数目，下一步会改变它。

## 各位
network-bits = 网络：{ $count } 位
host-bits = 主机：{ $count } 位
