### TCP: the screens that connections are shown on.

## Screens
panel-states = States
panel-socket = Connection
connections = Connections
states-label = The states of TCP and the ways between them, as in RFC 9293 Figure 5. Arrow keys move from state to state, Enter tells what one means.
states-none = No connection has been opened yet.
states-all = All states
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
state-listen = Waits for a SYN from any host.
state-syn-sent = Has sent a SYN, and waits for a SYN·ACK.
state-syn-received = Has received a SYN and sent one. Waits for the acknowledgment of its own SYN.
state-established = Open. Data may flow both ways.
state-fin-wait-1 = Sends no more data. Waits for the acknowledgment of its FIN, or for the other side’s FIN.
state-fin-wait-2 = Its FIN is acknowledged. The other side may still send, and it waits for that side’s FIN.
state-close-wait = The other side sends no more data. Waits until its own program closes: a half-close holds this state rightly, a program that forgets to close holds it for ever.
state-closing = Both sides sent a FIN at the same time. Waits for the acknowledgment of its own FIN.
state-last-ack = Has received a FIN and sent its own. Waits for the acknowledgment of its own FIN.
state-time-wait = Waits 2 MSL: long enough to answer a FIN that comes again, and for old segments to be gone.

## What moves a connection
trigger-passive-open = the program listens
trigger-active-open = the program asks for a connection
trigger-send = the program sends on a socket that listens
trigger-close = the program closes
trigger-abort = the program aborts
trigger-syn = a SYN without ACK arrives
trigger-syn-ack = a SYN arrives that acknowledges its own
trigger-ack-of-syn = the acknowledgment of its SYN arrives
trigger-fin = a FIN arrives
trigger-ack-of-fin = the acknowledgment of its FIN arrives
trigger-fin-ack-of-fin = a FIN arrives that acknowledges its own
trigger-reset = an acceptable RST arrives
trigger-refusal = a RST arrives for a connection that this side asked for
trigger-time-wait-over = twice the maximum segment lifetime is over
trigger-user-timeout = nothing was acknowledged for too long

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
variable-snd-wnd = How many bytes from SND.UNA on the other side has room for. RFC 9293 §3.3.1
variable-snd-wl1 = The sequence number of the segment that SND.WND was last taken from: no older one may change it. RFC 9293 §3.10.7.4
variable-snd-wl2 = The acknowledgment number of that segment. RFC 9293 §3.10.7.4
variable-snd-up = The end of the urgent data that this side sends. RFC 9293 §3.3.1
variable-irs = Initial receive sequence number: where the other side’s numbers begin. RFC 9293 §3.3.1
variable-rcv-nxt = The next number that this side expects. Everything before it has arrived. RFC 9293 §3.3.1
variable-rcv-wnd = How many bytes from RCV.NXT on this side has room for. RFC 9293 §3.3.1
variable-rcv-up = The end of the urgent data that this side receives. RFC 9293 §3.3.1
variable-srtt = The smoothed round-trip time. RFC 6298 §2
variable-rttvar = How much the round-trip time varies. RFC 6298 §2
variable-rto = The retransmission timeout: how long this side waits for an acknowledgment before it sends again. RFC 6298 §2
variable-cwnd = The congestion window: how many bytes may be in flight, so that the network is not overloaded. RFC 5681 §3.1
variable-ssthresh = Slow start ends where cwnd reaches this. RFC 5681 §3.1
variable-smss = The most data this side puts into one segment: the MSS less the options that every segment carries. RFC 9293 §3.7.1
name-syn-queue = SYN queue
name-accept-queue = accept queue
name-backlog = backlog
name-refused = refused
name-cookies = cookies
variable-syn-queue = How many connections wait in SYN-RECEIVED.
variable-accept-queue = How many established connections wait until the program accepts them.
variable-backlog = How many connections may wait in each of the two queues. On Linux, `ss -ltn` shows the accept queue as Recv-Q and its limit as Send-Q.
variable-refused = How many segments found a queue full.
variable-cookies = How many SYNs were answered with a cookie, with nothing stored. RFC 4987 §3.6

## First guesses
guess-sequence = Which sequence number will the next segment from { $from } have?
guess-sequence-first = Counting begins here: the first number of { $from } is its SYN’s.
guess-sequence-next = { $length ->
    [0] The segment before took no number, so { $right } is still the next one.
   *[other] The segment before began at { $start } and took { $length }. { $right } is the next number.
 }
guess-sequence-again = { $from } sends again what it has sent before. The number stays, so the other side sees that it is a copy.
guess-sequence-before = The segment before began there. Its numbers are used.
guess-sequence-theirs = That is the next number { $from } expects from the other side. Each direction has its own numbers.
guess-sequence-segments = That would count segments. The numbers count bytes.
guess-sequence-far = Nothing of { $from } has number { $right } yet, and no number is left out.
guess-ack = Which acknowledgment number will the next segment from { $from } have?
guess-ack-next = What came began at { $start } and took { $length }. { $right } is the next number that { $from } expects.
guess-ack-flag = SYN and FIN take one number each, as a byte of data does. So { $right } comes next.
guess-ack-same = What came took no number. { $from } still expects { $right }.
guess-ack-stops = { $right } is the first number that { $from } does not have. What lies beyond a gap does not count.
guess-ack-start = The segment that came began there. It has arrived, so the acknowledgment names the next number.
guess-ack-last = Number { $right } is expected, so the one before has arrived. The acknowledgment names the next number, not the last.
guess-ack-gap = The segment that just came ends there. An acknowledgment counts only what arrived without a gap, and all of that.
guess-ack-own = That is a number of what { $from } itself sends. Each direction has its own numbers.
guess-ack-far = That would say that number { $right } has arrived too.
guess-state = In which state will the connection of { $node } be after the next step?
guess-state-right = From { $before }, “{ $event }” leads to { $right }.
guess-state-stays = The connection does not stay in { $before }.
guess-state-other = From { $before }, “{ $event }” would lead to { $state }. Something else happens here.
guess-state-early = { $state } comes after { $right } at the earliest, by “{ $event }”.
