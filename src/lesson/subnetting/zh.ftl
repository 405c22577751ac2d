### 把一个块切分、规划、汇总、找空闲、作比较。

title = 子网划分
about = 切分、规划、汇总和比较地址块。
goal = **学完这一课，你能说出：** 一个块切开以后，每一部分从哪里开始、到哪里结束、有多少个地址。
recap = 每切一次，网络位就多一位，块分成同样大小的两半。各部分互不重叠，合起来正好是整个块。
try = 点击一个部分，把它一分为二；或者自己切一个块：

knob-task = 要做什么
choice-split = 切分与合并
choice-plan = 按主机数规划
choice-summarize = 汇总
choice-range = 范围转前缀
choice-free = 空闲空间
choice-subtract = 挖去
choice-compare = 比较
knob-block = 地址块
hint-block = 一个前缀，例如 192.168.20.0/22 或 2001:db8::/48
knob-needs = 需要的网络
hint-needs = 每行一个：名称和主机数，或前缀长度（如 /64）
knob-used = 已占用
hint-used = 前缀或范围，每行一个；可以留空
knob-list = 前缀
hint-list = 每行一个；也可以写范围
knob-range = 范围
hint-range = 首地址和末地址，例如 192.168.20.10-192.168.20.40
knob-take = 挖去
hint-take = 块里的一个前缀
knob-other = 与之比较
hint-other = 另一个前缀

panel-bits = 逐位看
hint-bits = 只看分界线前面的位
panel-tree = 把块画成树
panel-parts = 各部分
hint-tree = 点一个块，一分为二
hint-tree-view = 点一个块，放大细看
cut-label = 前缀长度
network-bits = 要看的：{ $count } 位
host-bits = 不看的：{ $count } 位
bit-label = { $row }，第 { $index } 位：{ $bit }

## 在树上操作
join-button = 合并成 { $prefix }
even = 均分为
even-choose = 选前缀长度
look-closer = 细看 { $prefix }
look-whole = 看整个 { $prefix }
folded = 还有 { $count } 个部分，太小，画不下
parts-list = 各部分的表格
parts-range = 第 { $from }–{ $to } 个，共 { $count } 个
parts-earlier = 往前
parts-later = 往后
column-name = 名称
column-prefix = 前缀
column-mask = 掩码
column-first = 第一台主机
column-last = 最后一台主机
column-broadcast = 广播地址
column-hosts = 可用数
export-csv = 存为 CSV
export-markdown = 存为 Markdown
none = 无
role = { $role ->
    [used] 已分配
    [free] 空闲
    [forbidden] 已占用
   *[part] 部分
 }

## 值的名称
view-parts = 部分
view-prefixes = 前缀
view-blocks = 地址块
view-placed = 已放置
view-given = 分到
view-free = 空闲块
view-a = A
view-b = B

## 切分与合并
split-block = **从一个块开始。** `{ $prefix }` 有 { $size } 个地址，它们的[网络位](term:prefix)全都一样。切一刀，网络位就多一位。
split-none = **还没有切。** 点这个块，或在上面按 Enter，就能一分为二。要合并，用同样的办法按 Backspace。
split-level = **网络位多一位：/{ $from } 变成 /{ $to }。** 有 { $cut } 个块一分为二。新的这一位，前一半是 0，后一半是 1；每一半有 { $size } 个地址。
split-done = **{ $count } 个部分填满 `{ $block }`。** 每一刀都切在位与位之间，所以各部分互不重叠，也没有剩余。最小的是 `{ $smallest }`。路由器用最长前缀匹配，长短不一的前缀可以放在同一张路由表里。

## 按主机规划
plan-sort = **先放最大的。** `{ $block }` 里要放 { $count } 个网络。块的起点必须是自身大小的整数倍，这叫[对齐](term:aligned)。先放小的，留下的缝隙里就可能没有大块能用的起点。这样按不同大小划分，叫做 [VLSM](term:vlsm)。
plan-hosts = **{ $name }：{ $hosts } 台主机。** 加上网络地址和广播地址，共 { $needed } 个。向上取到 2 的幂，是 2^{ $bits } = { $size }，即 `/{ $length }`。第一个放得下的位置是 `{ $prefix }`，到 `{ $end }` 为止。
plan-hosts-v6 = **{ $name }：{ $hosts } 个地址。** 向上取到 2 的幂，是 2^{ $bits } = { $size }，即 `/{ $length }`。不必为广播留地址。第一个放得下的位置是 `{ $prefix }`，到 `{ $end }` 为止。
plan-length = **{ $name }：指定要 `/{ $length }`。** 也就是 2^{ $bits } = { $size } 个地址。第一个放得下的位置是 `{ $prefix }`，到 `{ $end }` 为止。
plan-done = **{ $count } 个网络都放好了。** 还剩 { $free } 个空闲块，最大的是 `{ $largest }`。
plan-done-full = **{ $count } 个网络都放好了，一个地址也没剩。** 这份规划正好用满。

## 汇总
summary-sort = **先排序。** { $count } 个前缀，先按地址排，再按长度排：能合并的就挨在一起了。
summary-covered = **去掉被包含的。** 有 { $dropped } 个前缀落在列表里更短的前缀之内，或者重复出现。它们的地址，列表里已经有了。还剩 { $left } 个。
summary-join = **在 /{ $length } 这一级合并。** `{ $low }` 和 `{ $high }` 只有第 { $length } 位不同，合起来就是 `{ $parent }`；这一级一共合并 { $pairs } 对。
summary-done = **{ $before } 个进，{ $after } 个出。** { $list }。这样[汇总](term:summary)，地址和原来完全相同，一个也不多。相邻两块只有前缀最后一位不同才能合并；已没有这样的一对。

## 范围转前缀
range-start = **从 `{ $first }` 到 `{ $last }`：{ $count } 个地址。** [块](term:aligned)只能从自身大小的整数倍开始。所以从第一个地址起，每次取从这里开始、又不越过终点的最大的块。
range-aligned = **`{ $start }` 的二进制末尾{ $zeros ->
    [0] 是 1
   *[other] 有 { $zeros } 个 0
 }。** 能从这里开始的块，最大是 `/{ $aligned }`。它放得下，就取 `{ $prefix }`，到 `{ $end }` 为止；前缀比 `/{ $length }` 再短，起点就会落到它前面。
range-fits = **从 `{ $start }` 本来可以开始一个 /{ $aligned }。** 它的二进制末尾有 { $zeros } 个 0，但 `/{ $aligned }` 会越过 `{ $last }`。放得下的块，最大是 `/{ $length }`：`{ $prefix }`，到 `{ $end }` 为止。
range-done = **{ $count } 个前缀，恰好等于这个范围：** { $list }。

## 空闲空间
free-block = **这个块是 `{ $prefix }`。** 它有 { $size } 个地址。没有占用时，全部空闲。
free-used = **标出已占用的。** { $list }：合并相邻的，去掉被包含的，一共 { $count } 个前缀。
free-done = **缝隙就是空闲空间。** 每条缝隙是一个范围，每个范围用最少的前缀表示，一共 { $count } 个：{ $list }。最大的空闲块是 `{ $largest }`；比它更大的网络放不下，不管空闲的总共有多少。
free-none = **没有空闲。** `{ $prefix }` 一个地址也没剩下。

## 挖去
subtract-start = **从 `{ $block }` 里挖去 `{ $taken }`。** 一个前缀是树上完整的一枝。通往它的路径旁边的那些枝，就是留下的部分。
subtract-halve = **把 `{ $cut }` 一分为二。** `{ $taken }` 在其中一半里，下一步就看它；另一半 `{ $kept }` 整个留下。
subtract-done = **留下 { $count } 个前缀：** { $list }。从 `{ $block }` 切到 `{ $taken }`，每切一刀留下一个。
subtract-apart = **没有什么可挖。** `{ $taken }` 和 `{ $block }` 没有一个共同的地址，所以全部留下。
subtract-nothing = **什么也不剩。** `{ $taken }` 盖住了整个 `{ $block }`。

## 比较
compare-two = **两个前缀。** A 是 `{ $a }`，B 是 `{ $b }`。两个前缀不会只重叠一部分：要么相等，要么一个在另一个里面，要么互不相交。
compare-families = **一个是 IPv4，另一个是 IPv6。** `{ $a }` 和 `{ $b }` 没有共同的地址。
compare-cut = **两个都按较短的切：/{ $shorter }。** 第 { $shorter } 位之后的位分不出 A 和 B，因为至少有一方不看它们。
compare-equal = **相等。** { $shorter } 位全部相同，长度也一样：`{ $a }` 就是 `{ $b }`。
compare-inside = **A 在 B 里面。** 前 { $shorter } 位相同，而 `{ $a }` 的前缀更长：它的每个地址都属于 `{ $b }`。
compare-contains = **A 包含 B。** 前 { $shorter } 位相同，而 `{ $a }` 的前缀更短：`{ $b }` 的每个地址都属于它。
compare-apart = **互不相交。** 第 { $next } 位不同，所以没有哪个地址既在 `{ $a }` 里又在 `{ $b }` 里。{ $same ->
    [0] 开头没有一位相同
   *[other] 相同的只有前 { $same } 位
 }。

## 误区
myth-subnet-zero = “第一个和最后一个子网不能用。”
truth-subnet-zero = RFC 950（1985）曾经留出它们不用。RFC 1812 §4.2.2.11（1995）说，有了 CIDR，这个限制已经没有意义；如今的路由器全都照用。

## 术语
term-vlsm = 可变长子网掩码：从一个块里切出大小不同的子网。
term-summary = 用一个较短的前缀，代替多个较长的前缀对外通告。
term-aligned = 2ⁿ 个地址的块，从 2ⁿ 的整数倍开始，所以首地址的最后 n 位都是 0。

## 题目
exercise-smallest = 够用的最小地址块
exercise-count = 一个块含多少个小块
exercise-v6-count = IPv6：一个块含多少个小块
exercise-nth = 第 n 个子网
exercise-next-block = 下一个地址块
exercise-summary = 用一个前缀汇总
exercise-summary-count = 列表最少要几个前缀
exercise-range-first = 地址范围从哪个前缀开始
exercise-range-count = 地址范围最少要几个前缀
exercise-compare = 比较两个前缀
exercise-plan = 按主机数规划
exercise-largest-free = 最大的空闲块
exercise-subtract = 从块中挖掉一部分
exercise-myth-subnets = 关于子网的误区
option-compare = { $relation ->
    [equal] 两者是同一个块
    [inside] `{ $a }` 在 `{ $b }` 之内
    [contains] `{ $a }` 包含 `{ $b }`
   *[apart] 两者没有公共地址
 }

## 题目：长度
ask-smallest = 一个网络要容纳 { $hosts } 台主机。够用的最长前缀（也就是最小的块）是多少？
why-smallest = { $hosts } 台主机，加上网络地址和广播地址，共 { $needed } 个。{ $bits } 个主机位有 { $size } 个地址，够了；少一位只有 { $half } 个。32 − { $bits } = { $given }。
reason-smallest-two = `/{ $given }` 有 { $size } 个地址，但网络地址和广播地址要占两个：剩 { $room } 个，而需要 { $hosts } 个。
reason-smallest-small = `/{ $given }` 只容得下 { $room } 台主机。
reason-smallest-large = `/{ $given }` 容得下 { $room } 台主机。再小一半也够。
reason-smallest-bits = { $given } 是主机位的位数。前缀长度数的是其余的位。

## 题目：等分
ask-count = `{ $block }` 里有多少个 `/{ $to }`？
ask-nth = 把 `{ $block }` 等分成 `/{ $length }`，从 1 数起，第 { $number } 个子网是哪个？
ask-next-block = 紧跟在 `{ $block }` 后面、同样大小的块是哪个？
ask-subtract = 从 `{ $block }` 里挖掉 `{ $taken }`，剩下的用最少的前缀来写，要几个？
why-count = 从 `/{ $from }` 到 `/{ $to }` 多了 { $bits } 个网络位。每多一位，块数翻一倍：2^{ $bits } = { $count }。
why-nth = `/{ $length }` 在第 { $index } 个字节里每隔 { $step } 一个。第 { $number } 个前面有 { $before } 个，每个 { $size } 个地址：所以是 `{ $right }`。
why-next-block = `{ $block }` 到 `{ $end }` 结束。下一个地址 `{ $next }` 就是同样大小的块的起点：在第 { $index } 个字节里前进 { $step }。
why-subtract = 不断对半切，直到只剩要挖的那块：从 `/{ $from }` 到 `/{ $to }`，每一级留下另一半，一级一个前缀。共剩 { $count } 个：`{ $list }`。
reason-count-bits = { $given } 是多出的位数。每多一位，块数翻一倍：2^{ $bits }。
reason-count-double = 这是乘以 2。每多一位都要再翻一倍：2^{ $bits }。
reason-count-zero = { $family ->
    [v4] 第一块和最后一块也算：有了 CIDR，全 0 和全 1 的子网就是普通子网（RFC 1812 §4.2.2.11）。
   *[v6] 第一块和最后一块也算：IPv6 的任何字段都可以全 0 或全 1（RFC 4291 §2）。
 }
reason-count-power = 差了一个 2 的幂：`/{ $from }` 和 `/{ $to }` 之间有 { $bits } 位。
reason-count-each = { $given } 是每个小块的地址数。
reason-nth-zero = 如果第一个叫第 0 个，`{ $given }` 才是第 { $number } 个。这里第一个是第 1 个。
reason-nth-short = `{ $given }` 是前一个：第 1 个就从块的起点开始。
reason-nth-step = 间隔用错了。`/{ $length }` 有 { $size } 个地址，在第 { $index } 个字节里间隔 { $step }。
reason-nth-whole = 这是被切的那个块。
reason-next-same = `{ $given }` 就是这个块本身。
reason-next-before = `{ $given }` 是前一个块。
reason-next-skipped = `{ $given }` 多走了一块：中间还有 `{ $right }`。
reason-next-octet = 这是在前一个字节上加了一。这个块在第 { $index } 个字节里前进 { $step }。
reason-next-carry = 第 { $index } 个字节超过 255，要向前一个字节进一。
reason-subtract-equal = { $given } 是其余所有 `/{ $to }` 的个数。它们当中相邻的还能合并成更大的块。
reason-subtract-parts = { $given } 是 `/{ $to }` 的总数，连挖掉的那个也算上了。剩下的还能合并成更大的块。
reason-subtract-one = 一个前缀总是完整的、大小为 2 的幂的块。挖了一个洞，剩下的就不是了。
reason-subtract-levels = 多了一个：留下的长度从 `/{ $from }` 的下一级开始，到 `/{ $to }` 为止。
reason-subtract-sides = 洞前面的部分和洞后面的部分，各自不一定正好是一个块。

## 题目：汇总
ask-summary = 能覆盖 `{ $list }` 的最小的单个前缀是什么？
ask-summary-count = 不多不少正好覆盖 `{ $list }`，最少要几个前缀？
why-summary = 只看两头。`{ $first }` 和 `{ $last }` 的前 { $length } 位相同，第 { $next } 位不同：`{ $right }`。
why-summary-count = 两个同样大小的块，只有正好是一个大块的两半才能合并；合并后的还可以再合并。最后剩 { $count } 个：`{ $fewest }`。
reason-summary-misses = `{ $given }` 没有把 `{ $missed }` 全部包含进来。
reason-summary-large = `{ $given }` 都覆盖到了，但 `{ $right }` 更小，也能覆盖。
reason-summary-one = 覆盖全部的单个前缀 `{ $whole }` 还包含 `{ $extra }`，它不在列表里。
reason-summary-none = 其中有的可以合并：一个块的两半合起来就是那个块。
reason-summary-aligned = 块数凑成 2 的幂还不够：第一块要正好落在大块的边界上，才能合并。
reason-summary-pairs = 相邻的两个不一定是同一个块的两半，而合并后的还可能再合并。
ask-range-first = 把 `{ $first }` 到 `{ $last }` 用最少的前缀来写，第一个前缀是什么？
ask-range-count = 不多不少正好写出 `{ $first }` 到 `{ $last }`，最少要几个前缀？
why-range-first = `{ $first }` 写成二进制，末尾有 { $zeros } 个 0，从这里开始的块最大是 `/{ $aligned }`。从这里开始、又不超过 `{ $last }` 的最大的块是 `{ $right }`。
why-range-count = 从头开始，每次取能从这里开始、又不超出的最大的块：`{ $list }`。一共 { $count } 个。
reason-range-whole = `{ $given }` 包含整个范围，也包含范围以外的地址。
reason-range-before = `/{ $given-length }` 不能从 `{ $first }` 开始：那个块从 `{ $given-start }` 开始，在范围之前。
reason-range-small = `{ $given }` 放得下，但更大的块也放得下。
reason-range-later = `{ $given }` 是其中一个，但不是第一个。
reason-range-one = 覆盖整个范围的单个前缀是 `{ $whole }`，它比这个范围大。
reason-range-powers = { $given } 个 2 的幂加起来确实是 { $size }，但块不能随处开始：只能从自身大小的边界开始。
reason-range-addresses = 这是地址的个数。一个前缀可以包含许多地址。

## 题目：比较
ask-compare = `{ $a }` 与 `{ $b }` 是什么关系？
why-compare = { $relation ->
    [equal] 这个掩码就是 `/{ $a-length }`，网络地址也相同：同一个块，两种写法。
    [inside] `/{ $shorter }` 是较短的前缀。两者在这 { $shorter } 位上相同，所以 `{ $a }` 在 `{ $b }` 之内。
    [contains] `/{ $shorter }` 是较短的前缀。两者在这 { $shorter } 位上相同，所以 `{ $a }` 包含 `{ $b }`。
   *[apart] 两者前 { $agree } 位相同，第 { $next } 位不同，而这一位在两个前缀里都是固定的。没有公共地址。
 }
reason-compare-same = 长度相同，前 { $shorter } 位也相同：两者一样大。
reason-compare-apart = 第 { $next } 位不同，而它在两者都固定的前 { $shorter } 位之内。
reason-compare-sizes = `/{ $a-length }` 和 `/{ $b-length }` 大小不同，不可能是同一个块。
reason-compare-overlap = 到第 { $shorter } 位为止都相同，而较短的前缀只固定这么多位。
reason-compare-turned = 反过来了：前缀越长块越小，小的在里面。

## 题目：规划
ask-plan = 在 `{ $block }` 里规划这些网络，名字后面是主机数：`{ $needs }`。从最大的开始，各取够用的最小块，放在最低的空位。`{ $name }` 分到哪个前缀？
ask-largest-free = 在 `{ $block }` 里已经占用 { $count } 个块：`{ $used }`。最大的空闲块是哪个？
why-plan = `{ $name }` 需要 { $hosts } + 2 = { $needed } 个地址：不小于它的 2 的幂是 { $size }，即 `/{ $length }`。从大到小放：`{ $order }`。
why-largest-free = 空闲部分用最少的前缀来写：`{ $free }`。最大的是 `{ $right }`，到 `{ $end }` 为止。
reason-plan-other = `{ $given }` 分给了 `{ $owner }`。
reason-plan-order = 这是按列出的顺序来放时 `{ $name }` 的位置。应当先放最大的，这样不会留下空隙。
reason-plan-two = `/{ $other }` 只容得下 { $room } 台主机：网络地址和广播地址要占两个。
reason-plan-small = `/{ $other }` 只容得下 { $room } 台主机，而 `{ $name }` 有 { $hosts } 台。
reason-plan-large = `/{ $other }` 大了一倍：需要 { $needed } 个地址，`/{ $length }` 就有 { $size } 个。
reason-plan-start = 块的开头分给了最大的网络。
reason-free-taken = `{ $given }` 已经占用。
reason-free-smaller = `{ $given }` 是空闲的，但还有更大的空闲块。
reason-free-overlaps = `{ $given }` 不全是空闲的：`{ $taken }` 在里面。
reason-free-half = `{ $given }` 是空闲的，它的另一半也是：合起来就是一个块。

## 题目：误区
ask-myth-subnet-zero = 对还是错？“把 `{ $block }` 切成四个 `/{ $part }`，第一个和最后一个不能用。”
ask-myth-all-subnets = 对还是错？“把 `{ $block }` 切成四个 `/{ $part }`，四个都能用。”
ask-myth-neighbours = 对还是错？“`{ $block }` 和 `{ $next }` 相邻，大小也一样，所以能合并成一个前缀。”
ask-myth-siblings = 对还是错？“`{ $block }` 和 `{ $next }` 能合并成一个前缀。”
ask-myth-link = 对还是错？“点对点链路至少要 `/30`，所以 `{ $block }` 太小。”
ask-myth-link-31 = 对还是错？“`{ $block }` 足够一条点对点链路使用。”
why-myth-subnet-zero = RFC 950（1985 年）曾把全 0 和全 1 的子网留着不用。有了 CIDR，这条规定已无意义，不必遵守（RFC 1812 §4.2.2.11）：`{ $first }` 和 `{ $last }` 与其他子网一样。
why-myth-neighbours = 两个块只有正好是一个大块的两半才能合并。`{ $block }` 的上一级是 `{ $parent }`，另一半是 `{ $sibling }`。
why-myth-link = 在点对点链路上，`/31` 的两个地址都给主机用（RFC 3021 §2.1）。`{ $block }` 有两个地址，正好两端各一个；`/30` 要花四个。
reason-myth-subnet-zero = 这是 1985 年的规定，早已取消。
reason-myth-all-subnets = 四个子网一个也不用留。
reason-myth-neighbours = 只是相邻还不够。
reason-myth-siblings = 它们正好是一个大块的两半。
reason-myth-link = 两端只要两个地址，`/31` 正好有两个。
reason-myth-link-31 = 两端各有一个地址，而两台设备之间用不着广播。
