### 这一课讲什么。

title = NAME
about = 学习者在这里会看到什么。
goal = **学完这一课，你能说出** A 询问时 B 回答什么。
recap = A 向 B 发出一个回显请求。B 在回显应答里把数据发回。
try = 让第一个帧丢失：谁会发现？

intro = **A 请 B 回显。** 什么都还没有发出。

preset-lost-request = 第一个帧丢失
showed-lost-request = **A 的第一个帧没有到达 B。** 没有人告诉 A。

myth-needs-port = “能应答 ping 的主机一定监听着某个端口。”
truth-needs-port = ICMP 直接承载在 IP 之上，没有端口（RFC 792）。

## 题目
exercise-myth-NAME = 对还是错
ask-myth-answers = { $address } 收到回显请求：它用同样的数据应答。
reason-myth-answers = 会的：发出请求的一方会比较回来的数据。
why-myth-answers = 请求里的数据由 { $address } 的应答原样带回（RFC 792）。
ask-myth-silent = { $address } 收到回显请求：它记下是谁在问，什么也不发。
reason-myth-silent = 它会发：一个带着请求数据的应答。
