### TCP: the screens that connections are shown on.

## Screens
panel-states = States
panel-socket = Connection
connections = Connections
states-label = The states of TCP and the ways between them, as in RFC 9293 Figure 5. Arrow keys move from state to state, Enter tells what one means.
states-none = Nobody has opened a connection yet.
path-title = The ways taken
path-of = The way of { $node }
path-from = From
path-event = Event
path-action = Action
path-to = To
action-nothing = nothing is sent
space-send = Sends
space-receive = Receives
span-told = { $span }: { $from } to { $to }, { $count ->
    [one] one number
   *[other] { $count } numbers
 }
calls = What the program of { $node } asked for and was told, and the segments that followed
open-frame = Open { $frame }, { $flags }
numbers-relative = Relative numbers
numbers-relative-label = Count sequence numbers from the initial one, or show them as they stand on the wire
on-the-wire = on the wire

## The states (RFC 9293 §3.3.2)
state-closed = There is no connection.
state-listen = Waits for anyone who asks for a connection.
state-syn-sent = Has asked for a connection, and waits for the answer.
state-syn-received = Has been asked and has asked in turn. Waits for the acknowledgment of its own SYN.
state-established = Open. Data may flow both ways.
state-fin-wait-1 = Sends no more data. Waits for the acknowledgment of its FIN, or for the other side’s FIN.
state-fin-wait-2 = Its FIN is acknowledged. The other side may still send, and it waits for that side’s FIN.
state-close-wait = The other side sends no more data. Waits for its own program to close.
state-closing = Both have sent a FIN at once. Waits for the acknowledgment of its own.
state-last-ack = Has received a FIN and sent its own. Waits for the acknowledgment of that one.
state-time-wait = Waits until the other side surely has the last acknowledgment, and until old segments are gone.

## What moves a connection
trigger-passive-open = the program waits for connections
trigger-active-open = the program asks for a connection
trigger-send = the program sends on a socket that listens
trigger-close = the program closes
trigger-abort = the program breaks off
trigger-syn = a SYN without ACK arrives
trigger-syn-ack = a SYN arrives that acknowledges its own
trigger-ack-of-syn = the acknowledgment of its SYN arrives
trigger-fin = a FIN arrives
trigger-ack-of-fin = the acknowledgment of its FIN arrives
trigger-fin-ack-of-fin = a FIN arrives that acknowledges its own
trigger-reset = an acceptable RST arrives
trigger-refusal = a RST arrives, and it had asked itself
trigger-time-wait-over = twice the maximum segment lifetime is over
trigger-user-timeout = nothing came for too long

## What lies in a sequence space
span-acknowledged = acknowledged
span-in-flight = in flight
span-sacked = reported beyond a gap
span-lost = taken to be lost
span-waiting = waits to be sent
span-may-send = may be sent
span-read = read
span-unread = not read yet
span-out-of-order = beyond a gap
span-window = window

## Variables
variable-iss = Initial send sequence number: where this side’s numbers begin. RFC 9293 §3.3.1
variable-snd-una = The oldest number sent that is not acknowledged yet. RFC 9293 §3.3.1
variable-snd-nxt = The number that is sent next. RFC 9293 §3.3.1
variable-snd-wnd = How many bytes from SND.UNA on the other side takes. RFC 9293 §3.3.1
variable-snd-wl1 = The sequence number of the segment that SND.WND was last taken from: no older one may change it. RFC 9293 §3.10.7.4
variable-snd-wl2 = The acknowledgment number of that segment. RFC 9293 §3.10.7.4
variable-snd-up = Where the urgent data that it sends ends. RFC 9293 §3.3.1
variable-irs = Initial receive sequence number: where the other side’s numbers begin. RFC 9293 §3.3.1
variable-rcv-nxt = The next number it expects. All before it has arrived. RFC 9293 §3.3.1
variable-rcv-wnd = How many bytes from RCV.NXT on it takes. RFC 9293 §3.3.1
variable-rcv-up = Where the urgent data that it receives ends. RFC 9293 §3.3.1
variable-srtt = The smoothed round-trip time. RFC 6298 §2
variable-rttvar = How much the round-trip time varies. RFC 6298 §2
variable-rto = The retransmission timeout: how long it waits for an acknowledgment before it sends again. RFC 6298 §2
variable-cwnd = The congestion window: how many bytes may be in flight for the sake of the network. RFC 5681 §3.1
variable-ssthresh = Slow start ends where cwnd reaches this. RFC 5681 §3.1
variable-smss = The most data it puts into one segment. RFC 5681 §2
name-syn-queue = SYN queue
name-accept-queue = accept queue
name-backlog = backlog
name-refused = refused
name-cookies = cookies
variable-syn-queue = How many connections wait in SYN-RECEIVED.
variable-accept-queue = How many open connections wait until the program accepts them.
variable-backlog = How many may wait in each of the two queues.
variable-refused = How many found a queue full.
variable-cookies = How many SYNs were answered with a cookie, without keeping anything. RFC 4987 §3.6

## First guesses
guess-sequence = Which sequence number will the next segment from { $from } have?
guess-sequence-first = Counting begins here: the first number of { $from } is its SYN’s.
guess-sequence-next = { $length ->
    [0] The segment before took no number, so { $right } is still the next one.
   *[other] The segment before began at { $start } and took { $length }. { $right } is the next number.
 }
guess-sequence-again = { $from } sends again what it has sent before. The number stays, so that the other side sees that it is the same.
guess-sequence-before = That is where the segment before began. Its numbers are used.
guess-sequence-theirs = That is the next number { $from } expects from the other side. Each direction counts by itself.
guess-sequence-segments = That would count segments. The numbers count bytes.
guess-sequence-far = Nothing of { $from } has number { $right } yet, and no number is left out.
guess-ack = Which acknowledgment number will the next segment from { $from } have?
guess-ack-next = What came began at { $start } and took { $length }. { $right } is the next number that { $from } expects.
guess-ack-flag = SYN and FIN take one number each, as a byte of data does. So { $right } comes next.
guess-ack-same = What came took no number. { $from } still expects { $right }.
guess-ack-stops = { $right } is the first number that { $from } does not have. What lies beyond a gap does not count.
guess-ack-start = That is where the segment began that came. It has come: the number of the next one is named.
guess-ack-last = Number { $right } is expected, so the one before has come. The acknowledgment names the next, not the last.
guess-ack-gap = That is the end of what came just now. An acknowledgment counts only what came without a gap, and all of that.
guess-ack-own = That is a number of what { $from } itself sends. Each direction counts by itself.
guess-ack-far = That would say that number { $right } has come too.
guess-state = In which state will the connection of { $node } be after the next step?
guess-state-right = From { $before }, “{ $event }” leads to { $right }.
guess-state-stays = It does not stay in { $before }.
guess-state-other = From { $before }, it takes “{ $event }” to come to { $state }. Something else happens here.
guess-state-early = { $state } comes after { $right } at the earliest, by “{ $event }”.
