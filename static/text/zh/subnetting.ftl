### 把一个块切分、规划、汇总、找空闲、作比较。

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
