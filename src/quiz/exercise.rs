//! The exercises, and which one is asked when.

use super::draw::{Draw, mix};
use super::{
    Level, Question, arp, binary, compare, ends, handshake, headers, hosts, icmp, kinds, layers, lengths,
    lists, masks, myths, plans, ranges, reset, reverse, routing, sockets, subnets, syn_flood, tcp_close,
    time_wait, v6,
};

/// A kind of question.
pub struct Exercise {
    /// The stable name; what the learner reads is the message `exercise-ID`.
    pub id: &'static str,
    /// The lesson it belongs to.
    pub lesson: &'static str,
    make: fn(&mut Draw) -> Question,
}

impl Exercise {
    /// The question that this exercise draws from a seed.
    pub fn question(&self, seed: u64, level: Level) -> Question {
        let mut question = (self.make)(&mut Draw::new(mix(seed, level as u64), level));
        question.kind = self.id;
        question.lesson = self.lesson;
        question
    }
}

const fn cidr(id: &'static str, make: fn(&mut Draw) -> Question) -> Exercise {
    Exercise { id, lesson: "cidr", make }
}

const fn subnetting(id: &'static str, make: fn(&mut Draw) -> Question) -> Exercise {
    Exercise { id, lesson: "subnetting", make }
}

const fn of(lesson: &'static str, id: &'static str, make: fn(&mut Draw) -> Question) -> Exercise {
    Exercise { id, lesson, make }
}

/// Every exercise, lesson by lesson.
pub const KINDS: &[Exercise] = &[
    cidr("network", ends::network),
    cidr("broadcast", ends::broadcast),
    cidr("first-host", ends::first_host),
    cidr("last-host", ends::last_host),
    cidr("netmask", masks::netmask),
    cidr("wildcard", masks::wildcard),
    cidr("mask-length", masks::mask_length_of),
    cidr("valid-mask", masks::valid_mask),
    cidr("hosts", hosts::hosts),
    cidr("step", lengths::step),
    cidr("tiny", hosts::tiny),
    cidr("link", hosts::link),
    cidr("same-subnet", hosts::same_subnet),
    cidr("member", hosts::member),
    cidr("address-kind", kinds::address_kind),
    cidr("octet-bits", binary::octet_bits),
    cidr("bits-octet", binary::bits_octet),
    cidr("v6-shorten", v6::shorten),
    cidr("v6-expand", v6::expand),
    cidr("v6-network", v6::network),
    cidr("reverse-zone", reverse::zone),
    cidr("myth", myths::addresses),
    subnetting("smallest", lengths::smallest),
    subnetting("count", subnets::count),
    subnetting("v6-count", subnets::v6_count),
    subnetting("nth", subnets::nth),
    subnetting("next-block", subnets::next_block),
    subnetting("summary", lists::summary),
    subnetting("summary-count", lists::summary_count),
    subnetting("range-first", ranges::first),
    subnetting("range-count", ranges::count),
    subnetting("compare", compare::compare),
    subnetting("plan", plans::plan_second),
    subnetting("largest-free", plans::largest_free),
    subnetting("subtract", subnets::subtract_count),
    subnetting("myth-subnets", myths::subnets),
    of("headers", "checksum", headers::checksum),
    of("headers", "intact", headers::intact),
    of("headers", "checksum-updated", headers::updated),
    of("headers", "field", headers::field),
    of("headers", "dump", headers::read),
    of("headers", "noticed", headers::noticed),
    of("headers", "pseudo-header", headers::pseudo),
    of("headers", "myth-checksums", headers::myth),
    of("routing", "longest-match", routing::longest_match),
    of("routing", "no-route", routing::decide),
    of("routing", "hop-addresses", routing::addresses),
    of("routing", "time-to-live", routing::time_to_live),
    of("routing", "loop", routing::going_round),
    of("routing", "misconfigured", routing::outcome),
    of("routing", "myth-routes", routing::myth),
    of("arp", "arp-target", arp::target),
    of("arp", "arp-addresses", arp::addresses),
    of("arp", "arp-frame", arp::frame),
    of("arp", "arp-merge", arp::merge),
    of("arp", "gratuitous", arp::gratuitous),
    of("arp", "switch-ports", arp::switch),
    of("arp", "myth-arp", arp::myth),
    of("icmp", "icmp-type", icmp::kind),
    of("icmp", "icmp-answered", icmp::answered),
    of("icmp", "icmp-quoted", icmp::quoted),
    of("icmp", "probe", icmp::probe),
    of("icmp", "hop-count", icmp::hops),
    of("icmp", "next-hop-mtu", icmp::mtu),
    of("icmp", "myth-icmp", icmp::myth),
    of("layers", "layer-of", layers::layer),
    of("layers", "layer-unit", layers::unit),
    of("layers", "device-reads", layers::reads),
    of("layers", "frame-size", layers::size),
    of("layers", "without-upper", layers::alone),
    of("layers", "myth-layers", layers::myth),
    of("sockets", "socket-of", sockets::demultiplex),
    of("sockets", "socket-call", sockets::call),
    of("sockets", "second-bind", sockets::bind),
    of("sockets", "accept-queue", sockets::queue),
    of("sockets", "how-many", sockets::most),
    of("sockets", "myth-sockets", sockets::myth),
    of("tcp-handshake", "handshake-numbers", handshake::numbers),
    of("tcp-handshake", "handshake-states", handshake::states),
    of("tcp-handshake", "handshake-losses", handshake::lost),
    of("tcp-handshake", "syn-timeout", handshake::timeout),
    of("tcp-handshake", "handshake-offers", handshake::offers),
    of("tcp-handshake", "myth-handshake", handshake::myth),
    of("syn-flood", "flood-arrival", syn_flood::arrival),
    of("syn-flood", "flood-rate", syn_flood::rate),
    of("syn-flood", "cookie-part", syn_flood::parts),
    of("syn-flood", "cookie-until", syn_flood::until),
    of("syn-flood", "cookie-mss", syn_flood::mss),
    of("syn-flood", "cookie-knows", syn_flood::remembered),
    of("syn-flood", "myth-flood", syn_flood::myth),
    of("tcp-reset", "reset-answer", reset::answer),
    of("tcp-reset", "reset-believed", reset::believed),
    of("tcp-reset", "reset-number", reset::number),
    of("tcp-reset", "reset-guesses", reset::guesses),
    of("tcp-reset", "reset-cause", reset::cause),
    of("tcp-reset", "myth-reset", reset::myth),
    of("tcp-close", "close-state", tcp_close::state),
    of("tcp-close", "close-waits", tcp_close::waits),
    of("tcp-close", "fin-number", tcp_close::acknowledged),
    of("tcp-close", "close-lost", tcp_close::lost),
    of("tcp-close", "close-call", tcp_close::leaves),
    of("tcp-close", "myth-close", tcp_close::myth),
    of("time-wait", "wait-until", time_wait::until),
    of("time-wait", "wait-rate", time_wait::rate),
    of("time-wait", "free-pair", time_wait::free),
    of("time-wait", "socket-cause", time_wait::cause),
    of("time-wait", "wait-syn", time_wait::syn),
    of("time-wait", "myth-wait", time_wait::myth),
];

/// The exercise whose turn it is at `index` of the practice that `seed` stands for: a pure function. Every exercise of
/// the lesson (of all lessons for `None`) comes once in a round, and none twice in a row.
pub fn exercise(seed: u64, index: u32, lesson: Option<&str>) -> &'static Exercise {
    let of_lesson = |exercise: &&Exercise| lesson.is_none_or(|lesson| exercise.lesson == lesson);
    let mut exercises: Vec<_> = KINDS.iter().filter(of_lesson).collect();
    if exercises.is_empty() {
        exercises = KINDS.iter().collect();
    }
    scheduled(seed, index, &exercises)
}

/// The question that the [`exercise`] at this place asks.
pub fn question(seed: u64, index: u32, level: Level, lesson: Option<&str>) -> Question {
    exercise(seed, index, lesson).question(mix(seed, index.into()), level)
}

/// Whose turn it is: each round is an order of its own, and begins with another than the last round ended with.
fn scheduled(seed: u64, index: u32, exercises: &[&'static Exercise]) -> &'static Exercise {
    let count = exercises.len() as u32;
    let (round, place) = (index / count, (index % count) as usize);
    let order = |round: u32| {
        let mut order = exercises.to_vec();
        Draw::new(mix(!seed, round.into()), Level::Easy).shuffle(&mut order);
        order
    };
    let mut now = order(round);
    if let Some(before) = round.checked_sub(1)
        && order(before).last().map(|exercise| exercise.id) == now.first().map(|exercise| exercise.id)
    {
        now.swap(0, 1);
    }
    now[place]
}
