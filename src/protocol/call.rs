//! What a person or a program on a node asks of it.

use super::config::{Filter, StaticRoute};
use super::tcp::TcpCall;
use crate::text::Say;
use crate::time::Duration;
use crate::wire::Mac;
use std::net::Ipv4Addr;

/// Something a node is told to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Call {
    /// Sends echo requests and waits for the replies.
    Ping(Ping),
    /// Finds the routers on the way.
    Traceroute(Traceroute),
    /// Opens a UDP port whose datagrams a program takes.
    Listen {
        /// The port.
        port: u16,
    },
    /// Opens a UDP port whose datagrams are sent back (RFC 862).
    EchoService {
        /// The port.
        port: u16,
    },
    /// Sends one UDP datagram.
    UdpSend(UdpSend),
    /// Something about TCP.
    Tcp(TcpCall),
    /// Tells everyone on the link whose address this is, twice (RFC 5227 §2.3).
    Announce,
    /// Writes an entry of the ARP cache by hand.
    LearnArp {
        /// Whose MAC address.
        address: Ipv4Addr,
        /// What it is said to be.
        mac: Mac,
        /// Whether it stays for good.
        fixed: bool,
    },
    /// Sends an ARP reply that nobody asked for, and that claims someone else's address.
    ForgeArp {
        /// Who is to believe it.
        victim: Ipv4Addr,
        /// The address that is claimed.
        claimed: Ipv4Addr,
    },
    /// Puts a frame on the first link as it is, whatever its bytes are.
    SendFrame {
        /// The frame, from the Ethernet header on.
        bytes: Vec<u8>,
    },
    /// Adds a route.
    AddRoute(StaticRoute),
    /// Removes the routes to a prefix.
    RemoveRoute(crate::address::Prefix),
    /// Drops what is filtered from now on.
    SetFilter(Filter),
}

/// Echo requests to one address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ping {
    /// To whom.
    pub target: Ipv4Addr,
    /// How many.
    pub count: u16,
    /// How long between two.
    pub interval: Duration,
    /// How long an answer is waited for.
    pub wait: Duration,
    /// How many bytes of data each carries.
    pub size: u16,
    /// Their Time to Live.
    pub time_to_live: u8,
    /// Whether routers must not cut them.
    pub dont_fragment: bool,
}

impl Ping {
    /// One request of 56 bytes, as `ping -c 1` sends it.
    pub fn new(target: impl Into<Ipv4Addr>) -> Self {
        Self {
            target: target.into(),
            count: 1,
            interval: Duration::from_secs(1),
            wait: Duration::from_secs(5),
            size: 56,
            time_to_live: 64,
            dont_fragment: false,
        }
    }
}

/// How [`Traceroute`] asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// With datagrams to ports nobody listens on.
    Udp,
    /// With echo requests.
    Echo,
}

/// Packets with a Time to Live of 1, 2, 3, … to one address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Traceroute {
    /// To whom.
    pub target: Ipv4Addr,
    /// What is sent.
    pub method: Method,
    /// How many packets with each Time to Live.
    pub probes: u8,
    /// The last Time to Live that is tried.
    pub most_hops: u8,
    /// How long an answer is waited for.
    pub wait: Duration,
}

impl Traceroute {
    /// One probe for each of up to 30 hops.
    pub fn new(target: impl Into<Ipv4Addr>, method: Method) -> Self {
        Self { target: target.into(), method, probes: 1, most_hops: 30, wait: Duration::from_secs(3) }
    }
}

/// One UDP datagram.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UdpSend {
    /// The port it comes from; one is chosen when there is none.
    pub from_port: Option<u16>,
    /// To whom.
    pub target: Ipv4Addr,
    /// To which port.
    pub port: u16,
    /// What it carries.
    pub data: Vec<u8>,
    /// Whether routers must not cut it.
    pub dont_fragment: bool,
}

impl UdpSend {
    /// `size` bytes to a port, the letters in turn.
    pub fn new(target: impl Into<Ipv4Addr>, port: u16, size: u16) -> Self {
        let data = letters(size.into());
        Self { from_port: None, target: target.into(), port, data, dont_fragment: false }
    }
}

/// So many bytes of data: the letters in turn.
pub(super) fn letters(count: usize) -> Vec<u8> {
    let mut data = b"abcdefghijklmnopqrstuvwxyz".repeat(count.div_ceil(26));
    data.truncate(count);
    data
}

impl Call {
    /// The call in words.
    pub fn say(&self) -> Say {
        match self {
            Self::Ping(ping) => Say::new("call-ping")
                .with("target", ping.target.to_string())
                .with("count", u32::from(ping.count))
                .with("size", u32::from(ping.size)),
            Self::Traceroute(trace) => {
                let method = match trace.method {
                    Method::Udp => "UDP",
                    Method::Echo => "ICMP echo",
                };
                Say::new("call-traceroute").with("target", trace.target.to_string()).with("method", method)
            }
            Self::Listen { port } => Say::new("call-listen").with("port", port.to_string()),
            Self::EchoService { port } => Say::new("call-echo-service").with("port", port.to_string()),
            Self::UdpSend(send) => Say::new("call-udp-send")
                .with("target", send.target.to_string())
                .with("port", send.port.to_string())
                .with("size", send.data.len()),
            Self::Tcp(call) => call.say(),
            Self::Announce => Say::new("call-announce"),
            Self::LearnArp { address, mac, fixed } => {
                Say::new(if *fixed { "call-learn-arp" } else { "call-remember-arp" })
                    .with("address", address.to_string())
                    .with("mac", mac.to_string())
            }
            Self::ForgeArp { victim, claimed } => Say::new("call-forge-arp")
                .with("victim", victim.to_string())
                .with("claimed", claimed.to_string()),
            Self::SendFrame { bytes } => Say::new("call-send-frame").with("size", bytes.len()),
            Self::AddRoute(route) => Say::new("call-add-route")
                .with("prefix", route.prefix.to_string())
                .with("hop", route.next_hop.to_string()),
            Self::RemoveRoute(prefix) => Say::new("call-remove-route").with("prefix", prefix.to_string()),
            Self::SetFilter(_) => Say::new("call-filter"),
        }
    }
}
