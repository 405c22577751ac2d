//! What happens: who asks for connections, and who closes them first.

use super::super::net::{apart, connect, connect_from, listen, pair, server_at};
use crate::protocol::Call;
use crate::protocol::tcp::{Behaviour, Closes, Settings, SocketId, TcpCall};
use crate::sim::Network;
use crate::time::Duration;

/// The port of the server, and of another program on its host.
const PORT: u16 = 80;
const OTHER_PORT: u16 = 8080;
/// The port of a client that insists on one.
const SAME: u16 = 50_000;
/// When the first client asks; the server listens by then.
pub const START: Duration = ms(2);
/// When it asks again, with the first connection closed.
pub const SECOND: Duration = ms(10);
/// The first port of a client that has few, and how many connections it asks for.
const FIRST: u16 = 50_000;
const ATTEMPTS: u64 = 6;
/// How many clients a server meets.
const CLIENTS: u64 = 3;

const REQUEST: [u8; 18] = *b"GET / HTTP/1.0\r\n\r\n";
const ANSWER: [u8; 24] = *b"HTTP/1.0 200 OK\r\n\r\nhello";

const fn ms(milliseconds: u64) -> Duration {
    Duration::from_millis(milliseconds)
}

const fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

/// A client that closes its direction behind its request.
fn closes_first() -> Behaviour {
    Behaviour { closes: Closes::AfterWriting, ..Behaviour::saying(REQUEST) }
}

/// A client that closes when the server has.
fn closes_second() -> Behaviour {
    Behaviour { closes: Closes::WithPeer, ..Behaviour::saying(REQUEST) }
}

/// A server that closes behind its answer, as one of HTTP/1.0 does.
fn answers_and_closes() -> Behaviour {
    Behaviour { closes: Closes::AfterWriting, ..Behaviour::answering(ANSWER) }
}

/// One connection, which the client closes first.
pub fn wait(settings: Settings) -> Network {
    let (mut network, [a, b]) = pair([settings; 2]);
    network.at(ms(1), b, listen(PORT, Behaviour::answering(ANSWER)));
    network.at(START, a, connect(PORT, Behaviour::saying(REQUEST)));
    // It has the answer by now, and reads what may still come.
    network.at(ms(100), a, Call::Tcp(TcpCall::Shutdown { socket: 1 }));
    network
}

/// The client's program asks twice from one port, and closes first.
///
/// On a link this short a few segments outrun the clock that initial sequence numbers follow, so that the numbers of
/// the second connection fall among those of the first: a "fast" connection (RFC 1337 §1).
pub fn same_port(settings: Settings) -> Network {
    let (mut network, [a, b]) = apart(ms(1), [settings; 2]);
    let first = Behaviour { closes: Closes::AfterWriting, ..Behaviour::saying([b'1'; 6 * 1448]) };
    let second = Behaviour::saying([b'2'; 1000]);
    network.at(ms(1), b, listen(PORT, Behaviour::server()));
    network.at(START, a, connect_from(Some(SAME), server_at(PORT), first));
    network.at(SECOND, a, connect_from(Some(SAME), server_at(PORT), second));
    if settings.maximum_segment_lifetime == Duration::ZERO {
        // There is a second connection, and its program goes on: its socket is the client's second.
        let more = Call::Tcp(TcpCall::Write { socket: 2, data: [b'2'; 2000].into(), urgent: false });
        network.at(ms(14), a, more);
        network.at(ms(20), a, Call::Tcp(TcpCall::Close { socket: 2 }));
    }
    network
}

/// The server closes first, and the client comes back from the same port while the server is in TIME-WAIT.
pub fn reopened(settings: Settings) -> Network {
    let (mut network, [a, b]) = pair([settings; 2]);
    network.at(ms(1), b, listen(PORT, answers_and_closes()));
    network.at(START, a, connect_from(Some(SAME), server_at(PORT), closes_second()));
    network.at(seconds(30), a, connect_from(Some(SAME), server_at(PORT), closes_second()));
    network
}

/// A client with few ports asks for one connection after another, and closes each first; then it asks another server.
pub fn ports(settings: Settings, count: u16, interval: Duration) -> Network {
    let client = Settings { ephemeral_ports: (FIRST, FIRST + count - 1), ..settings };
    let (mut network, [a, b]) = pair([client, settings]);
    network.at(ms(1), b, listen(PORT, Behaviour::server()));
    network.at(ms(1), b, listen(OTHER_PORT, Behaviour::server()));
    for attempt in 0..ATTEMPTS {
        network.at(START + interval * attempt, a, connect(PORT, closes_first()));
    }
    network.at(START + interval * ATTEMPTS, a, connect(OTHER_PORT, closes_first()));
    network
}

/// A server that closes first, and its clients.
pub fn server_first(settings: Settings) -> Network {
    let (mut network, [a, b]) = pair([settings; 2]);
    network.at(ms(1), b, listen(PORT, answers_and_closes()));
    for client in 0..CLIENTS {
        network.at(START + seconds(client), a, connect(PORT, closes_second()));
    }
    network
}

/// A server that closes first, ends, and is started again.
pub fn restart(settings: Settings) -> Network {
    let (mut network, [a, b]) = pair([settings; 2]);
    let server = || listen(PORT, answers_and_closes());
    network.at(ms(1), b, server());
    network.at(START, a, connect(PORT, closes_second()));
    network.at(seconds(1), b, Call::Tcp(TcpCall::Unlisten { port: PORT }));
    network.at(seconds(2), b, server());
    network.at(seconds(3), a, connect(PORT, closes_second()));
    if !settings.reuse_address {
        // Whoever starts it tries again when all is over.
        let over = settings.maximum_segment_lifetime * 2 + seconds(5);
        network.at(over, b, server());
        network.at(over + seconds(1), a, connect(PORT, closes_second()));
    }
    network
}

/// A server whose program forgets to close, until it is ended.
pub fn close_wait(settings: Settings) -> Network {
    let (mut network, [a, b]) = pair([settings; 2]);
    network.at(ms(1), b, listen(PORT, Behaviour { closes: Closes::Never, ..Behaviour::answering(ANSWER) }));
    let close = |socket: u64| Call::Tcp(TcpCall::Close { socket: socket as SocketId });
    for client in 0..CLIENTS {
        network.at(START + seconds(client), a, connect(PORT, Behaviour::saying(REQUEST)));
        network.at(ms(100) + seconds(client), a, close(client + 1));
        // A program that ends closes all it has open. Its first socket listens.
        network.at(seconds(120), b, close(client + 2));
    }
    network
}
