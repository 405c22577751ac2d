### The application shell: what every page may need.

## Header
brand = Wirewalk
skip = Skip to the lesson
menu = Lessons
practice = Practice
theme = Theme: { $theme ->
    [light] light
    [dark] dark
   *[auto] like your system
 }. Change it
language = 中文
language-label = 切换到中文 (switch to Chinese)
help = Keyboard help

## Home
home-title = Walk the wire, one packet at a time.
home-lead = Networks run for real in your browser. Step through every bit, change anything, and see what happens next.
home-start = Start from the beginning
home-continue = Continue: { $lesson }
home-back = Back to: { $lesson }
home-practise = Practise
home-try = Try
home-walk = Walk it
home-box-hint = An address with its prefix, a mask, a range, or the output of `ip addr`, `ifconfig` or `ipconfig`.
home-picture = An address, 32 bits in four octets, cut into 22 network bits and 10 host bits
home-promise-real = **Computed, not drawn.** Every number on screen comes from a run of the real rules on your input.
home-promise-source = **Every claim names its RFC.** Common mistakes are called myths, with the source that settles them.
home-promise-offline = **No account, no server.** Your progress stays in this browser.
home-chapters = Pick a lesson
lessons-done = { $done } of { $all } lessons walked
chapter-foundations = Layers
about-foundations = Headers, fields, checksums
chapter-addresses = Addresses
about-addresses = Network and host, masks, subnets, plans
chapter-local = The local network
about-local = Neighbours, and what the network says
chapter-tcp = TCP: connections
about-tcp = Opening, closing, and what goes wrong
chapter-connections = Connections
about-connections = Opening, closing, breaking off

## Pages
link-partly = This link asked for something that is not here: { $names }. The rest is as it says.
text-failed-title = The text did not arrive
text-failed = The connection may be down. What you did is kept.
text-retry = Try again
storage-blocked = This browser does not let the page store anything, so progress lasts only while the page is open.

## The first page's picture shows these too
view-address = Address
view-mask = Mask
view-network = Network
loading = Loading the lesson…
