//! Two hosts and a switch.

use super::kit::{decisions, frames, lan, ping, rows};
use crate::sim::Budget;
use crate::trace::Ended;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

#[test]
fn a_ping_through_a_switch() {
    let (mut net, [a, ..]) = lan();
    ping(&mut net, a, [192, 168, 1, 20]);
    let world = net.run(Budget::default());
    assert_eq!(world.ended, Ended::Quiet);
    assert_eq!(
        decisions(&world),
        [
            "A call-ping",
            "A ping-request",
            "A route-direct",
            "A arp-miss",
            "S switch-learned",
            "S switch-broadcast",
            "B arp-learned-asker",
            "B arp-answer",
            "S switch-learned",
            "S switch-forward",
            "A arp-resolved",
            "S switch-forward",
            "B echo-reply",
            "B route-direct",
            "B arp-known",
            "S switch-forward",
            "A echo-received",
            "A told-ping-reply",
            "A told-ping-done",
        ]
    );
    assert_eq!(
        frames(&world),
        ["A.1 ARP", "S.1 ARP", "B.1 ARP", "S.2 ARP", "A.2 ICMP", "S.3 ICMP", "B.2 ICMP", "S.4 ICMP"]
    );
    assert_eq!(rows(&world, "A", "ping"), [["1/1", "192.168.1.20", "1 ms", "8 ms"]]);
    assert_eq!(
        rows(&world, "A", "arp-cache"),
        [["192.168.1.20", "02:00:00:00:03:00", "known", "60.005 s", "eth0"]]
    );
    assert_eq!(rows(&world, "S", "mac-table").len(), 2);
}
