//! How a connection ends (RFC 9293 §3.6): each direction by itself, in four segments or three, or not in peace.

mod ids;
pub mod quiz;

use super::net::{Ask, Remark, Scenario, connect, listen, no_turn, pair, play_some};
use super::{FAULTS, Knob, Knobs, Lesson, Panel, Preset, Refusal, Shape};
use crate::protocol::Call;
use crate::protocol::tcp::{Behaviour, Closes, Settings, SocketId, TcpCall};
use crate::sim::Budget;
use crate::text::Say;
use crate::time::Duration;
use crate::trace::{Layer, Rfc, Trace};
use std::cell::Cell;

/// The lesson.
pub static LESSON: Lesson = Lesson {
    id: "tcp-close",
    layer: Layer::Transport,
    knobs: &[&STORY, &FAULTS],
    shown: |_| vec![&STORY],
    panels: &[&[Panel::Ladder], &[Panel::States, Panel::Socket, Panel::Packet, Panel::Map]],
    presets: &[
        Preset { id: "lost-first-fin", showed: ids::SHOWED_LOST_FIRST_FIN, knobs: &[("faults", "drop:A.4")] },
        Preset {
            id: "lost-ack-of-fin",
            showed: ids::SHOWED_LOST_ACK_OF_FIN,
            knobs: &[("faults", "drop:B.3")],
        },
        Preset {
            id: "lost-second-fin",
            showed: ids::SHOWED_LOST_SECOND_FIN,
            knobs: &[("faults", "drop:B.4")],
        },
        Preset { id: "lost-last-ack", showed: ids::SHOWED_LOST_LAST_ACK, knobs: &[("faults", "drop:A.5")] },
        Preset {
            id: "orphan",
            showed: ids::SHOWED_ORPHAN,
            knobs: &[
                ("story", "peer-never-closes"),
                ("faults", "drop:A.5,drop:A.6,drop:A.7,drop:A.8,drop:A.9,drop:A.10,drop:A.11"),
            ],
        },
    ],
    run,
    turn: no_turn,
};

/// What happens.
const STORY: Knob = Knob {
    name: "story",
    default: "four",
    shape: Shape::OneOf(&[
        "four",
        "three",
        "half-close",
        "server-first",
        "simultaneous",
        "data-after-close",
        "unread",
        "peer-never-closes",
    ]),
    examples: &[],
};

/// The port of the server.
const PORT: u16 = 80;
/// The sockets of the one connection there is: the server's first one listens.
const CLIENT: SocketId = 1;
const SERVER: SocketId = 2;

const fn ms(milliseconds: u64) -> Duration {
    Duration::from_millis(milliseconds)
}

fn run(knobs: &Knobs) -> Result<Trace, Refusal> {
    let story = knobs.get(&STORY);
    let (mut network, [a, b]) = pair([Settings::default(); 2]);
    let closes_with_peer = |behaviour: Behaviour| Behaviour { closes: Closes::WithPeer, ..behaviour };
    let asks = Behaviour::saying(*b"GET / HTTP/1.0\r\n\r\n");
    let answers =
        Behaviour { closes: Closes::Never, ..Behaviour::answering(*b"HTTP/1.0 200 OK\r\n\r\nhello") };
    let client = match story {
        "unread" => Behaviour { reads: false, ..asks },
        "server-first" => closes_with_peer(asks),
        _ => asks,
    };
    let server = match story {
        "three" | "unread" => closes_with_peer(answers),
        "server-first" => Behaviour { closes: Closes::AfterWriting, ..answers },
        "half-close" => Behaviour { answers: None, ..answers },
        _ => answers,
    };
    network.at(ms(1), b, listen(PORT, server));
    network.at(ms(2), a, connect(PORT, client));

    let close = |socket| Call::Tcp(TcpCall::Close { socket });
    let write = |socket, size| {
        let data = vec![b'.'; size].into();
        Call::Tcp(TcpCall::Write { socket, data, urgent: false })
    };
    // By now the request is answered; the acknowledgment of that waits for company, and goes with the FIN.
    let closing = ms(100);
    match story {
        "server-first" => {}
        "half-close" => {
            network.at(closing, a, Call::Tcp(TcpCall::Shutdown { socket: CLIENT }));
            network.at(ms(150), b, write(SERVER, 1000));
            network.at(ms(200), b, write(SERVER, 500));
            network.at(ms(200), b, close(SERVER));
        }
        "simultaneous" => {
            network.at(closing, a, close(CLIENT));
            network.at(closing, b, close(SERVER));
        }
        "data-after-close" => {
            network.at(closing, a, close(CLIENT));
            network.at(ms(150), b, write(SERVER, 1000));
        }
        "peer-never-closes" => {
            // Everything is acknowledged by now: only the FIN is left to be lost.
            network.at(ms(300), a, close(CLIENT));
            network.at(Duration::from_secs(240), b, close(SERVER));
        }
        "three" | "unread" => network.at(closing, a, close(CLIENT)),
        _ => {
            network.at(closing, a, close(CLIENT));
            // Late enough that whatever is lost before has been sent again.
            network.at(Duration::from_secs(2), b, close(SERVER));
        }
    }
    let scenario = Scenario {
        network,
        budget: Budget { time: Duration::from_secs(500), ..Budget::default() },
        start: Duration::ZERO,
        intro: Say::new(ids::INTRO).with("story", story),
        sources: vec![Rfc::new(9293, "§3.6")],
        layer: Layer::Transport,
        lowest: Layer::Transport,
    };
    // How connections open is told elsewhere.
    let closing = Cell::new(false);
    play_some(scenario, knobs, REMARKS, |_, _, step| {
        closing.set(closing.get() || matches!(step.say.id, "tcp-close" | "tcp-close-unread"));
        closing.get().into()
    })
}

const REMARKS: &[Remark] = &[
    Remark::ask("tcp-fin-sent", Ask::Sequence),
    Remark::ask("tcp-fin", Ask::Acknowledgment),
    Remark::ask("tcp-fin-acknowledged", Ask::NextState),
    Remark::ask("tcp-fin-sent-again", Ask::Sequence),
    Remark::ask("tcp-close-unread", Ask::Flags),
    Remark::ask("tcp-nobody-reads", Ask::Flags),
    Remark::ask("tcp-closed-ack", Ask::Flags),
    Remark::myth("tcp-close", "client-closes"),
    Remark::myth("tcp-fin-acknowledged", "always-four"),
];
