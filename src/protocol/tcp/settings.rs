//! What a host or a program can choose about TCP, and what it is when nobody chooses.

use super::Algorithm;
use crate::time::Duration;

/// What a socket is set to. A host's own are those that its sockets begin with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The longest payload that this end says it can receive in a segment, in bytes; `None` is what its link carries
    /// (RFC 9293 §3.7.1).
    pub maximum_segment_size: Option<u16>,
    /// Whether it offers to scale windows (RFC 7323 §2).
    pub window_scale: bool,
    /// Whether it offers timestamps (RFC 7323 §3).
    pub timestamps: bool,
    /// Whether it offers selective acknowledgments (RFC 2018).
    pub selective_acknowledgments: bool,
    /// How many bytes the program may write ahead of the other side's acknowledgments.
    pub send_buffer: usize,
    /// How many bytes may wait for the program to read them: the largest window.
    pub receive_buffer: usize,
    /// How congestion is met.
    pub congestion_control: Algorithm,
    /// Whether small segments leave at once: the Nagle algorithm is off (RFC 9293 §3.7.4).
    pub no_delay: bool,
    /// How long an acknowledgment may wait for company; less than half a second (RFC 9293 §3.8.6.3).
    pub acknowledgment_delay: Duration,
    /// Whether and how an idle connection is probed (RFC 9293 §3.8.4).
    pub keepalive: Option<Keepalive>,
    /// How long data may stand unacknowledged until the connection is given up (RFC 9293 §3.8.3, R2).
    pub user_timeout: Duration,
    /// The same for a SYN (RFC 9293 §3.8.3: at least 3 minutes).
    pub open_timeout: Duration,
    /// The shortest retransmission timeout (RFC 6298 §2.4).
    pub least_timeout: Duration,
    /// How long a segment may live in the network (RFC 9293 §3.4.2: two minutes, "an engineering choice").
    pub maximum_segment_lifetime: Duration,
    /// How long FIN-WAIT-2 lasts once the program has closed and nobody will read what still comes. The standard sets
    /// no limit; the systems in use do.
    pub fin_wait_2: Option<Duration>,
    /// Whether CLOSE aborts instead: SO_LINGER with a time of 0.
    pub linger_zero: bool,
    /// Whether a port can be listened on while connections of it exist, be it in TIME-WAIT: SO_REUSEADDR.
    pub reuse_address: bool,
    /// How many connections may wait in SYN-RECEIVED, and how many for the program to accept them.
    pub backlog: usize,
    /// When SYNs are answered without keeping anything.
    pub cookies: CookieUse,
    /// The first and the last port that is chosen for a program which does not name one (RFC 6335 §6).
    pub ephemeral_ports: (u16, u16),
}

/// When SYN cookies are sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CookieUse {
    /// Never: what finds the queue full is dropped.
    Never,
    /// When the queue is full.
    WhenFull,
}

/// How an idle connection is probed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Keepalive {
    /// How long nothing must have come.
    pub idle: Duration,
    /// How long between two probes.
    pub interval: Duration,
    /// How many probes may stay unanswered.
    pub probes: u32,
}

impl Default for Keepalive {
    /// RFC 9293 §3.8.4: no less than two hours.
    fn default() -> Self {
        Self { idle: Duration::from_secs(7200), interval: Duration::from_secs(75), probes: 9 }
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            maximum_segment_size: None,
            window_scale: true,
            timestamps: true,
            selective_acknowledgments: true,
            send_buffer: 65_536,
            receive_buffer: 65_536,
            congestion_control: Algorithm::NewReno,
            no_delay: false,
            acknowledgment_delay: Duration::from_millis(200),
            keepalive: None,
            user_timeout: Duration::from_secs(100),
            open_timeout: Duration::from_secs(180),
            least_timeout: Duration::from_secs(1),
            maximum_segment_lifetime: Duration::from_secs(120),
            fin_wait_2: Some(Duration::from_secs(60)),
            linger_zero: false,
            reuse_address: false,
            backlog: 128,
            cookies: CookieUse::WhenFull,
            ephemeral_ports: (49_152, 65_535),
        }
    }
}
