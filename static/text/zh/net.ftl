### 网络节点的决定，以及呈现它们的画面。

## Screens
frames-so-far = 到目前为止的帧
ladder-label = 节点之间的帧，时间向下流动。上下方向键在帧之间移动，回车打开一帧。
frame-told = { $name }，{ $from } 发往 { $to }：{ $summary }，发送于 { $time }，{ $fate }。
frame-met = 遇到的故障：{ $faults }。
fate-delivered = { $time } 到达
fate-lost = { $time } 丢失：{ $reason }
fate-flying = 还在途中
now-time = t = { $time }
without-faults = 没有故障
with-faults = 有故障
what-if-frame = 假如 { $frame }…
what-if-drop = 丢失
what-if-delay = 迟到
what-if-delay-by = 迟到 { $delay }
what-if-duplicate = 到达两次
what-if-reorder = 被超过
what-if-flip = 损坏一位
map-label = 网络。方向键在节点之间移动，回车查看节点的内容。
map-frame = { $summary }，从 { $from } 到 { $to }
map-holds = { $node } 里有什么
node-host = 主机
node-switch = 交换机
node-router = 路由器
panel-ladder = 线路上有什么
hint-ladder = 点一帧，打开它、破坏它，看看会怎样
panel-map = 地图
hint-map = 点一个节点，看看它里面有什么
