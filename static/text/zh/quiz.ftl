### 生成的题目：问什么，为什么对，为什么错。

## 选项
option-true = 对
option-false = 错

## 不算作答
unreadable-slash = 这还是掩码。问的是网络位有几位，请写成 `/20` 或 `20`。
unreadable-mask = 这还是长度。请写出掩码本身：用点分开的四个字节。
unreadable-number = 这里要填一个数，例如 `1024` 或 `2^10`。
unreadable-octet = 这里要填八位二进制数，例如 `10100101`。
unreadable-hex = 这里要填最多四位十六进制数，例如 `0x1a2b`。
unreadable-mac = 这里要填 MAC 地址：十二位十六进制数，例如 `02:00:00:00:00:0a`。
unreadable-choice = 请从选项中选一个。

## 各类题目通用
reason-different = 答案不是这个。点“看步骤”，一步步算出来。
reason-family = `{ $address }` 属于另一个地址族：题目问的是另一个版本的 IP。
reason-other-length = 地址对了，但这个块的长度是 `/{ $length }`，不是 `/{ $given }`。
reason-host-bits = `{ $given }` 指的确实是这个块，但写的是块内的一个地址。地址块要用网络地址来写：`{ $network }/{ $length }`。
reason-inside = `{ $address }` 在 `{ $block }` 之内，但不是所问的那个。这个块从 `{ $network }` 到 `{ $end }`。
reason-block-after = `{ $address }` 超出了末尾，落在下一个块 `{ $there }` 里；`{ $block }` 到 `{ $end }` 为止。
reason-block-before = `{ $address }` 太靠前，落在上一个块 `{ $there }` 里；`{ $block }` 从 `{ $network }` 开始。
reason-outside = `{ $address }` 在 `{ $there }` 里，不在 `{ $block }` 里。
reason-mask-of = `{ $mask }` 是 `/{ $length }` 的子网掩码。
reason-wildcard-of = `{ $mask }` 是 `/{ $length }` 的反掩码。
reason-hole = { $at ->
    [start] `{ $mask }` 中间有空洞：第 { $index } 个字节是 { $octet }，二进制为 `{ $bits }`，而它前面的字节以 0 结尾。掩码里 0 的后面不能再出现 1。
   *[inside] `{ $mask }` 中间有空洞：第 { $index } 个字节是 { $octet }，二进制为 `{ $bits }`。掩码里 0 的后面不能再出现 1。
 }
reason-prefix-length = { $side ->
    [larger] 起点对了，但 `{ $given }` 太大：一直延伸到 `{ $end }`。
   *[smaller] 起点对了，但 `{ $given }` 太小：到 `{ $end }` 就结束了。
 }
reason-prefix-contains = `{ $given }` 包含了正确的块，但还多出别的：它一直到 `{ $end }`。
reason-prefix-inside = `{ $given }` 只是正确的块的一部分：到 `{ $end }` 就结束了。
reason-prefix-place = { $order ->
    [before] 大小对了，但 `{ $given }` 在所问的块之前。
   *[after] 大小对了，但 `{ $given }` 在所问的块之后。
 }
reason-prefix-apart = `{ $given }` 与正确的块没有公共地址，大小也不同。
reason-length-small = `/{ $given }` 的块太小：主机位少了 { $bits } 位。
reason-length-large = `/{ $given }` 的块大过所需：主机位多了 { $bits } 位。
reason-slash = { $side ->
    [more] `/{ $given }` 的 1 更多，它的掩码是 `{ $mask }`。
   *[fewer] `/{ $given }` 的 1 更少，它的掩码是 `{ $mask }`。
 }
reason-number-large = { $given } 太大了。
reason-number-small = { $given } 太小了。
reason-octet-value = `{ $given }` 是 { $value }，不是 { $octet }。
reason-hex = `{ $given }` 不对：从第 { $digit } 位数字起就不同了。
reason-mac = `{ $given }` 不是这里该填的地址。

## IPv6
reason-v6-other = 第 { $group } 组不同：写成了 `{ $given }`，应是 `{ $right }`。
reason-v6-case = 地址相同，但 RFC 5952 §4.3 要求用小写字母。
reason-v6-leading = 地址相同，但 RFC 5952 §4.1 要求去掉每组的前导零。
reason-v6-form = 地址相同，但 RFC 5952 对这个地址只用十六进制组来写。
reason-v6-gap-missing = 地址相同，但 RFC 5952 §4.2.1 要求把这串零缩成 `::`。
reason-v6-gap-one = 地址相同，但 RFC 5952 §4.2.2 规定单独一组零不用 `::`。
reason-v6-gap-short = 地址相同，但 RFC 5952 §4.2 要求 `::` 代替最长的一串零，而且整串都代替。
reason-v6-gap-later = 地址相同，但两串一样长时，RFC 5952 §4.2.3 缩写前一串。
reason-v6-gap-left = 地址相同，但 `::` 盖住了不是零的数字。
reason-v6-digits = 地址相同，但有的组不足四位。
