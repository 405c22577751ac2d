### What the lesson is about.

title = NAME
about = What a learner will find here.
goal = **After this lesson you can say** what B answers when A asks.
recap = A sent an echo request to B. B sent its data back in an echo reply.
try = Lose the first frame: who notices?

intro = **A asks B for an echo.** Nothing has left yet.

preset-lost-request = The first frame is lost
showed-lost-request = **A’s first frame never reached B.** Nothing told A.

myth-needs-port = “Whoever answers a ping listens on a port.”
truth-needs-port = ICMP is carried by IP itself and has no ports (RFC 792).

## Questions
exercise-myth-NAME = True or false
ask-myth-answers = { $address } gets an echo request: it answers with the same data.
reason-myth-answers = It does: whoever asks compares the data that comes back.
why-myth-answers = The data of the request comes back in the reply of { $address } (RFC 792).
ask-myth-silent = { $address } gets an echo request: it notes who asks, and sends nothing.
reason-myth-silent = It sends something: a reply with the data of the request.
