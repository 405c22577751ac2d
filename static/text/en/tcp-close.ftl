### TCP: how a connection ends.

goal = **After this lesson you can say** why a connection is closed once in each direction, which segments that takes, and which side has to wait at the end.
recap = A and B each closed their own direction with a FIN, and each FIN was acknowledged. That took four segments, because B closed later than A. A had closed first, so A waited in TIME-WAIT; B could forget the connection as soon as its own FIN was acknowledged.
try = Lose A’s FIN: who notices, and who sends again?
### TCP: how a connection ends.

knob-story = Run
choice-four = Four segments
choice-three = Three segments
choice-half-close = Half-close
choice-server-first = Server first
choice-simultaneous = Both at once
choice-data-after-close = Data after close
choice-unread = Unread data
choice-peer-never-closes = Peer does not close

intro = { $story ->
    [three] **A closes. B’s program has no more to send and closes at once.** The ACK of A’s [FIN](term:fin) and B’s own FIN can then share a segment: three in all. The handshake always works like that when one side asks, for the ACK and the SYN of a server are ready at the same moment.
    [half-close] **A has sent its whole request and says so: `shutdown` closes A’s direction only.** B has work to do and data to send. This is a [half-close](term:half-close). Watch A receive in a state whose name begins with FIN-WAIT.
    [server-first] **Here the server closes first.** B answers and shuts its direction down at once, as servers of HTTP/1.0 do; the end of the stream marks the end of the answer. Watch which side ends up in TIME-WAIT.
    [simultaneous] **Both programs close at the same moment.** Two [FINs](term:fin) cross on the wire. Each side gets a FIN where it expected an ACK. There is a state for that: CLOSING.
    [data-after-close] **A’s program calls `close`, not `shutdown`: it will read nothing more.** B does not know that. To B the [FIN](term:fin) looks the same, so B goes on sending. Compare with the half-close.
    [unread] **A’s program closes without having read B’s answer.** The answer lies in A’s receive buffer, acknowledged. If A sent a [FIN](term:fin) now, B would believe that all is well.
    [peer-never-closes] **A closes. B’s program forgets to.** A’s [FIN](term:fin) is acknowledged, and A’s connection, an [orphan](term:orphan), waits in FIN-WAIT-2 for B’s. RFC 9293 sets no limit to that. Systems do: here, 60 s. After four minutes B’s program closes.
   *[four] **A has its answer and closes. B’s program still has work to do, and closes two seconds later.** Each side closes its own direction with a [FIN](term:fin), and each FIN gets an ACK: two and two. A connection is two streams, and each one ends by itself.
 }
preset-lost-first-fin = The first FIN is lost
preset-lost-ack-of-fin = The ACK of the first FIN is lost
preset-lost-second-fin = The second FIN is lost
preset-lost-last-ack = The last ACK is lost
preset-orphan = A’s FIN never gets through: an orphan
showed-lost-first-fin = **A’s timer ran out, and A sent its FIN again.** B learned of the end later. Everything after that was as usual.
showed-lost-ack-of-fin = **A cannot tell a lost FIN from a lost ACK, so it sent the FIN again.** B had it already, and acknowledged it once more.
showed-lost-second-fin = **B’s timer ran out, and B sent its FIN again.** Until it came, A stayed in FIN-WAIT-2.
showed-lost-last-ack = **B sent its FIN again, and A, in TIME-WAIT, could acknowledge it again.** A’s wait of 2 MSL began anew.
showed-orphan = **A gave up, and B went on believing in the connection.** When B’s program closed at last, B’s FIN found nobody, and A answered with a RST.

myth-client-closes = “The client always closes first.”
truth-client-closes = Either side may (RFC 9293 §3.6). A server of HTTP/1.0 closes first, and so does one that ends an idle connection. The side that closes first has to stay in TIME-WAIT.
myth-always-four = “Closing takes four segments.”
truth-always-four = It takes two FINs and an ACK for each. An ACK rides on any segment, so a side that closes as soon as the other has makes it three; data or a FIN can carry it (RFC 9293 §3.6). Four appear when the second side still has something to do.
