### TCP: how a connection ends.

title = TCP: closing
about = Four segments, or three, or a RST.
goal = **After this lesson you can say** why a connection is closed once in each direction, which segments that takes, and which side has to wait at the end.
recap = A and B each closed their own direction with a FIN, and each FIN was acknowledged. That took four segments, because B closed later than A. A had closed first, so A waited in TIME-WAIT; B could forget the connection as soon as its own FIN was acknowledged.
try = Lose A’s FIN: who notices, and who sends again?

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

## Words explained
term-fin = The flag that says: no more data comes from this side. It takes one sequence number of its own, behind the last byte, so it is acknowledged and sent again like data (RFC 9293 §3.4).
term-half-close = One direction of a connection is closed, the other still carries data (RFC 9293 §3.6.1). Programs do it with `shutdown`.
term-orphan = A connection whose program has closed its socket, while TCP still has to send, or waits for the other side’s FIN. No program can read from it or end it, so systems limit how long it lasts; on Linux, FIN-WAIT-2 ends after tcp_fin_timeout, 60 s.

## Questions
exercise-close-state = Which state?
exercise-close-waits = Who waits?
exercise-fin-number = The number of a FIN
exercise-close-lost = Lost while closing
exercise-close-call = What leaves?
exercise-myth-close = Myths about closing
ask-close-state = A connection is ESTABLISHED. Then this happens at one end, in this order. In which state is that end?
why-close-state = { $path } (RFC 9293 §3.3.2).
reason-close-state = { $state ->
    [FIN-WAIT-1] In FIN-WAIT-1 its own FIN is sent, and neither its ACK nor the other side’s FIN has come.
    [FIN-WAIT-2] In FIN-WAIT-2 its own FIN is acknowledged, and the other side’s has not come.
    [CLOSE-WAIT] In CLOSE-WAIT the other side’s FIN has come, and its own program has not closed.
    [CLOSING] CLOSING is where two FINs cross: the other side’s has come, and the ACK of its own has not.
    [LAST-ACK] LAST-ACK is for the side that closed second: its FIN is sent, and not acknowledged.
    [TIME-WAIT] TIME-WAIT is for the side that closed first, when both FINs are acknowledged.
    [CLOSED] It is CLOSED only when nothing is left to wait for.
   *[ESTABLISHED] A FIN was sent or received, and ESTABLISHED ends with the first of them.
 } Here it is { $right }.
option-close-waits = { $choice ->
    [first] { $first }
    [second] { $second }
    [both] Both
   *[neither] Neither
 }
ask-close-waits = These are the last segments between A and B. Numbers count from the last data before. Which side ends up in TIME-WAIT?
why-close-waits = { $right ->
    [both] The FINs crossed: neither acknowledges the other. Both sides closed first, so both wait (RFC 9293 §3.6, Figure 13).
    [neither] A RST ends a connection at once, on both sides. Neither side waits.
   *[first] { $first } sent the first FIN. So { $first } also sends the last ACK, and has to stay in case that is lost. { $second } may forget the connection when the ACK has come.
 }
reason-close-waits = { $right ->
    [both] Look at the numbers: each FIN has Ack=1, so each side closed before it knew of the other’s FIN.
    [neither] After a RST there is no connection left that could wait.
   *[first] { $choice ->
        [second] { $second } closed second. Its FIN is acknowledged, so it knows that all is over.
        [both] Only the side that sends the last ACK cannot know whether it arrived. That is { $first }.
       *[neither] It ended with FINs, not with a RST: whoever sends the last ACK waits.
     }
 }
ask-fin-number = { $form ->
    [last] This segment arrives, and B acknowledges it. Later B closes too. Which sequence number does A’s last ACK have?
   *[answer] This segment arrives in order. Which acknowledgment number does B answer with?
 }
why-fin-number = { $size ->
    [0] A FIN takes one sequence number, like a byte: { $sequence } + 1 = { $right }.
   *[other] The data takes { $size } numbers and the FIN behind it one more: { $round ->
        [yes] { $sequence } + { $size } + 1 − 2³² = { $right }.
       *[no] { $sequence } + { $size } + 1 = { $right }.
     }
 } { $form ->
    [last] An ACK alone takes none, so A’s last ACK has the number behind its FIN (RFC 9293 §3.4).
   *[answer] An acknowledgment names the next number that is expected (RFC 9293 §3.4).
 }
reason-fin-uncounted = The FIN is missing: it takes a number too.
reason-fin-alone = That counts the FIN, but not the { $size } bytes before it.
reason-fin-round = Numbers have 32 bits. After 4294967295 comes 0.
reason-fin-first = That is the number of the first byte itself. What counts is the next one after this segment.
reason-fin-twice = One too many. The FIN takes one number; an ACK takes none.
reason-fin-theirs = That counts B’s bytes. A’s segment moves A’s numbers.
option-close-lost = { $outcome ->
    [first-again] A sends its FIN again
    [second-again] B sends its FIN again
    [ack-again] The lost ACK’s sender sends it again by its own timer
   *[nothing] Nothing is sent again
 }
ask-close-lost = A closes first. B’s program closes { $pause } ms after it learns of that. Timeouts are { $timeout } ms, a round trip takes far less. { $lost ->
    [first-fin] A’s FIN is lost.
    [second-fin] B’s FIN is lost.
    [last-ack] A’s last ACK is lost.
   *[ack-of-fin] B’s ACK of A’s FIN is lost.
 } What follows?
why-close-lost = { $lost ->
    [first-fin] A’s timer runs out, and A sends its FIN again. B does not even know that anything was lost.
    [second-fin] B waits in LAST-ACK. Its timer runs out, and it sends its FIN again.
    [last-ack] B cannot tell a lost ACK from a lost FIN: its timer runs out, and it sends its FIN again. A is in TIME-WAIT and answers. That is one reason for TIME-WAIT.
   *[ack-of-fin] { $late ->
        [yes] After { $timeout } ms A’s timer runs out, long before B closes. A sends its FIN again, and B acknowledges it again.
       *[no] After { $pause } ms B’s FIN comes, before A’s timer runs out. It acknowledges everything, A’s FIN too. The lost ACK is never missed.
     }
 }
reason-close-lost = { $outcome ->
    [ack-again] No ACK has a timer. Only what takes sequence numbers is sent again: data, SYN and FIN.
    [first-again] { $lost ->
        [ack-of-fin] B’s FIN carries the same ACK, and comes before A’s timer runs out.
       *[other] A’s FIN was acknowledged, so A has no reason to send it again.
     }
    [second-again] { $lost ->
        [first-fin] B has not closed: there is no FIN of B’s yet.
       *[other] B’s FIN is not what was lost, and it is not B that misses an ACK.
     }
   *[nothing] { $lost ->
        [last-ack] B still waits for the ACK of its FIN. Without it, it does not rest.
        [ack-of-fin] Until B closes, nothing else brings A the ACK. Its timer runs out first.
       *[other] A FIN takes a sequence number. If it is not acknowledged, it is sent again.
     }
 }
option-close-call = { $segment ->
    [fin] A FIN
    [rst] A RST
    [ack] Only an ACK
   *[data] Data, and no FIN yet
 }
ask-close-call = What leaves the host? { $case ->
    [shutdown] A program calls `shutdown` for writing. Everything it wrote is acknowledged.
    [close] A program has read everything and calls `close`.
    [unread] A program calls `close`. { $size } bytes in the receive buffer were never read.
    [data-after-close] A program has called `close` and is gone. Then { $size } bytes of data arrive.
    [data-after-shutdown] A program has called `shutdown` for writing and goes on reading. Then { $size } bytes of data arrive.
    [close-wait] The other side’s FIN came long ago. Now this program calls `close` too; there is nothing left to read.
    [fin-again] A socket is in TIME-WAIT. The other side’s FIN arrives again.
    [fin-forgotten] A host has given up waiting in FIN-WAIT-2 and forgotten the connection. Then the other side’s FIN arrives.
   *[unsent] A program calls `close`. The other side’s window is full, and { $size } bytes of the program’s, several full segments, wait to be sent. Then the window opens, by half of that.
 }
why-close-call = { $case ->
    [shutdown] `shutdown` closes one direction. Nothing waits to be sent, so the FIN leaves at once.
    [close] Nothing is lost by closing now: a FIN, and FIN-WAIT-1.
    [unread] Those bytes are acknowledged, and yet no program will ever read them. A RST says that data was lost (RFC 9293 §3.6.1).
    [data-after-close] No program will ever read them. A RST says so (RFC 9293 §3.6.1).
    [data-after-shutdown] It is a half-close: the other direction works as before, and the data is acknowledged (RFC 9293 §3.6.1).
    [close-wait] It closes second: the FIN leaves, and LAST-ACK begins.
    [fin-again] Its last ACK was lost. TIME-WAIT is there to send it once more (RFC 9293 §3.10.7.4).
    [fin-forgotten] There is no connection any more, and what belongs to none is answered with a RST (RFC 9293 §3.10.7.1).
   *[unsent] The FIN comes behind all data. Full segments leave as far as the window allows. Half of the data does not fit yet, so the FIN has to wait (RFC 9293 §3.10.4).
 }
reason-close-call = { $segment ->
    [fin] { $case ->
        [unread] A FIN would tell the other side that all is well. { $size } bytes were thrown away.
        [data-after-close] Its FIN was sent long ago.
        [data-after-shutdown] Its FIN was sent already. A second one would say nothing new.
        [fin-again] Its own FIN is acknowledged. It is the other side that misses something.
        [fin-forgotten] For a FIN, the host would have to know the connection.
       *[unsent] The FIN’s number is behind the data. It cannot overtake what is not sent.
     }
    [rst] A RST would break off a connection in which nothing is wrong.
    [ack] { $case ->
        [unread] The bytes were acknowledged when they came. Now there is something else to say: they are lost.
        [data-after-close] An ACK would say that somebody has them.
        [fin-forgotten] To acknowledge it, the host would have to know the connection.
        [unsent] There is data waiting, and room for half of it.
       *[other] The program has closed, and the other side should learn of it: that takes a FIN.
     }
   *[data] There is no data to send here.
 }
ask-myth-close-client = True or false? “The client of a TCP connection always closes first.”
ask-myth-close-server = True or false? “A server may send the first FIN, right behind an answer of { $size } bytes.”
ask-myth-close-four = True or false? “Closing a connection always takes four segments.”
ask-myth-close-three = True or false? “An ACK of a FIN may travel in the same segment as the other side’s FIN.”
ask-myth-close-both = True or false? “Whoever has sent a FIN receives no more data.”
ask-myth-close-half = True or false? “After its FIN, a client may still receive { $size } bytes from the server.”
ask-myth-close-arrived = True or false? “When `close` returns, the { $size } bytes written before have been read by the program on the other side.”
why-myth-close-client = Either side may close first (RFC 9293 §3.6). Servers of HTTP/1.0 do it to mark the end of an answer.
why-myth-close-four = Two FINs and an ACK for each are needed, but an ACK rides on any segment. When the second side closes at once, three segments do.
why-myth-close-both = A FIN closes one direction. The other one works until the other side closes it (RFC 9293 §3.6.1).
why-myth-close-arrived = `close` only hands the FIN over to TCP, behind the data. Not even an ACK says that a program has read anything; only an answer of that program does.
reason-myth-close-client = The roles of client and server end with the handshake. After that both sides are equal.
reason-myth-close-server = Nothing in TCP forbids it.
reason-myth-close-four = Four is what you see when the second side has something left to do.
reason-myth-close-three = A FIN carries an ACK too: after both SYNs, only a RST may come without one.
reason-myth-close-both = That would be so if a connection were one stream. It is two.
reason-myth-close-half = FIN-WAIT-1 and FIN-WAIT-2 are states in which data is still received.
reason-myth-close-arrived = `close` returns long before, and the host may still lose the data.
