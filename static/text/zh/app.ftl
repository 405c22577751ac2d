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
chapter-addresses = 地址
about-addresses = 网络与主机、掩码、子网、规划
chapter-local = 本地网络
about-local = 邻居之间，以及网络的报告
chapter-tcp = TCP：连接
about-tcp = 打开、关闭，以及会出什么错
chapter-connections = 连接
about-connections = 建立、关闭与中止

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
