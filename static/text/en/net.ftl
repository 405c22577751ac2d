### What a network's nodes decide, and the screens it is shown on.

## Screens
frames-so-far = Frames so far
ladder-label = Frames between the nodes, time running down. Arrow up and down move from frame to frame, Enter opens one.
frame-told = { $name }, { $from } to { $to }: { $summary }, sent at { $time }, { $fate }.
frame-met = Met by a fault: { $faults }.
fate-delivered = arrived at { $time }
fate-lost = lost at { $time }: { $reason }
fate-flying = still on its way
now-time = t = { $time }
without-faults = Without the faults
with-faults = With the faults
what-if-frame = What if { $frame } is…
what-if-drop = lost
what-if-delay = late by
what-if-delay-by = late by { $delay }
what-if-duplicate = doubled
what-if-reorder = overtaken
what-if-flip = damaged
map-label = The network. Arrow keys move from node to node, Enter shows what a node holds.
map-frame = { $summary }, from { $from } to { $to }
map-holds = What { $node } holds
node-host = host
node-switch = switch
node-router = router
panel-ladder = What crosses the wires
hint-ladder = press a frame to open it, break it, and see what follows
panel-map = Map
hint-map = press a node to see what it holds
