### 应用外壳：每个页面都可能用到的文字。

## 页眉
brand = Wirewalk
skip = 跳到课程内容
menu = 课程
practice = 练习
theme = 主题：{ $theme ->
    [light] 浅色
    [dark] 深色
   *[auto] 跟随系统
 }。点击更改
language = English
language-label = Switch to English (切换到英文)
help = 键盘帮助

## 首页
home-title = 沿着网线走，一步一个数据包。
home-lead = 网络就在你的浏览器里真实运行。一位一位走过去，什么都可以改，改完看接下来会怎样。
home-start = 从头开始
home-continue = 继续：{ $lesson }
home-back = 回到：{ $lesson }
home-practise = 去练习
home-try = 试试
home-walk = 走一遍
home-box-hint = 带前缀的地址、掩码、范围，或 `ip addr`、`ifconfig`、`ipconfig` 的输出。
home-picture = 一个地址，4 个字节共 32 位，切成 22 个网络位和 10 个主机位
home-promise-real = **算出来的，不是画出来的。** 屏幕上的每个数，都是真实规则在你的输入上跑出来的。
home-promise-source = **句句有据，注明 RFC。** 常见的错误说法列为“误区”，并给出能下定论的出处。
home-promise-offline = **不用注册，没有服务器。** 学习进度只留在这个浏览器里。
home-chapters = 选一课
lessons-done = 已走完 { $done }/{ $all } 课
chapter-foundations = 分层
about-foundations = 首部、字段与校验和
lesson-layers = 分层
about-layers = 一个请求，沿发送方向下，沿接收方向上。
lesson-headers = 逐字段看首部
about-headers = 打开一个包，改动任意一位，看谁会发现。
chapter-addresses = 地址
about-addresses = 网络与主机、掩码、子网、规划
lesson-cidr = CIDR：网络与主机
about-cidr = 一位一位看，把地址一分为二。
lesson-subnetting = 子网划分
about-subnetting = 切分、规划、汇总和比较地址块。
lesson-routing = 路由
about-routing = 最长前缀匹配，再逐跳转发。
chapter-local = 本地网络
about-local = 邻居之间，以及网络的报告
lesson-arp = ARP
about-arp = 从 IP 地址到 MAC 地址。
lesson-icmp = ICMP：ping 与 traceroute
about-icmp = 回显、差错，以及它们引用什么。
chapter-tcp = TCP：连接
about-tcp = 打开、关闭，以及会出什么错
lesson-sockets = 套接字
about-sockets = 调用、队列，以及靠什么认出一个连接。
lesson-tcp-handshake = TCP：三次握手
about-tcp-handshake = 三个报文段，丢了任何一个会怎样。
lesson-syn-flood = SYN 泛洪攻击与 cookie
about-syn-flood = 半连接队列被填满；cookie 不需要队列。
lesson-tcp-reset = TCP：复位
about-tcp-reset = RST 的各种来由，哪些会被采信。
chapter-connections = 连接
about-connections = 建立、关闭与中止
lesson-tcp-close = TCP：四次挥手
about-tcp-close = 四个报文段，或者三个，或者一个 RST。
lesson-time-wait = TIME-WAIT 与 CLOSE-WAIT
about-time-wait = 为什么有一方要等，等的代价是什么。

## 页面
link-partly = 这个链接要的内容，有些这里没有：{ $names }。其余都照链接显示。
text-failed-title = 文字没有加载出来
text-failed = 可能是网络断了。你做过的都还在。
text-retry = 重试
storage-blocked = 这个浏览器不允许网页保存数据，进度只在页面打开期间有效。

## 首页的图也用到
view-address = 地址
view-mask = 掩码
view-network = 网络地址
loading = 正在加载课程……
