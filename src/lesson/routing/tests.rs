//! The routing table: as it is typed, and as commands print it.

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use crate::lesson::tests::{last, refusal, run, shown};
use crate::trace::Value;

/// The prefixes and next hops of the table, and where the destination goes.
fn looked_up(table: &str, destination: &str) -> (String, String) {
    let trace = run("routing", &[("table", table), ("destination", destination)]);
    let Some(Value::Table(rows)) = trace.steps[0].view.get("routes").cloned() else { panic!("no table") };
    let listed: Vec<_> = rows.rows.iter().map(|row| format!("{} {}", row[0], row[1])).collect();
    let say = &trace.steps.last().expect("a step").say;
    let arg =
        |name: &str| say.args.iter().find(|(given, _)| *given == name).map(|(_, arg)| format!("{arg:?}"));
    (listed.join("; "), format!("{} {}", say.id, arg("prefix").unwrap_or_default()))
}

fn won(prefix: &str) -> String {
    format!("match-result Text({prefix:?})")
}

#[test]
fn ip_route_is_read() {
    let table = "\
default via 192.168.1.1 dev wlan0 proto dhcp src 192.168.1.5 metric 600
default via 192.168.1.254 dev eth0 proto dhcp metric 100
10.8.0.5 via 10.8.0.1 dev tun0
172.17.0.0/16 dev docker0 proto kernel scope link src 172.17.0.1 linkdown
192.168.1.0/24 dev eth0 proto kernel scope link src 192.168.1.4 metric 100
";
    let listed = "0.0.0.0/0 192.168.1.1; 0.0.0.0/0 192.168.1.254; 10.8.0.5/32 10.8.0.1; 172.17.0.0/16 on-link; \
        192.168.1.0/24 on-link";
    assert_eq!(looked_up(table, "192.168.1.77"), (listed.into(), won("192.168.1.0/24")));
    // Of two default routes the one with the lower metric leads.
    let trace = run("routing", &[("table", table), ("destination", "8.8.8.8")]);
    let rows = shown(last(&trace), "routes");
    assert!(rows.starts_with("0.0.0.0/0 192.168.1.1 matches; 0.0.0.0/0 192.168.1.254 best"), "{rows}");
}

#[test]
fn route_print_of_windows_is_read_in_any_language() {
    for none in ["On-link", "Auf Verbindung", "在链路上"] {
        let table = format!(
            "\
===========================================================================\r
IPv4 Route Table\r
===========================================================================\r
Active Routes:\r
Network Destination        Netmask          Gateway       Interface  Metric\r
          0.0.0.0          0.0.0.0      192.168.1.1      192.168.1.5     25\r
      192.168.1.0    255.255.255.0         {none}      192.168.1.5    281\r
      192.168.1.5  255.255.255.255         {none}      192.168.1.5    281\r
===========================================================================\r
Persistent Routes:\r
  None\r
"
        );
        let listed = "0.0.0.0/0 192.168.1.1; 192.168.1.0/24 on-link; 192.168.1.5/32 on-link";
        assert_eq!(looked_up(&table, "192.168.1.77"), (listed.into(), won("192.168.1.0/24")), "{none}");
    }
}

#[test]
fn route_n_of_linux_and_routers_are_read() {
    let table = "\
Kernel IP routing table
Destination     Gateway         Genmask         Flags Metric Ref    Use Iface
0.0.0.0         192.168.1.1     0.0.0.0         UG    100    0        0 eth0
192.168.1.0     0.0.0.0         255.255.255.0   U     100    0        0 eth0
";
    let listed = "0.0.0.0/0 192.168.1.1; 192.168.1.0/24 on-link";
    assert_eq!(looked_up(table, "8.8.8.8"), (listed.into(), won("0.0.0.0/0")));
    let static_routes = "ip route 0.0.0.0 0.0.0.0 192.0.2.254\nip route 10.0.0.0 255.0.0.0 192.0.2.1";
    assert_eq!(
        looked_up(static_routes, "10.1.1.1"),
        ("0.0.0.0/0 192.0.2.254; 10.0.0.0/8 192.0.2.1".into(), won("10.0.0.0/8"))
    );
}

#[test]
fn a_typed_route_is_read_however_it_is_typed() {
    for line in [
        "10.0.0.0/8 via 192.0.2.1",
        "１０．０．０．０／８ via 192。0。2。1",
        "- 10.0.0.0/8 via 192.0.2.1",
        "\u{feff}10.0.0.0/8\u{200b} via 192.0.2.1\u{200e}",
        "10.0.0.0 255.0.0.0 via 192.0.2.1",
        "10.0.0.0 mask 255.0.0.0 via 192.0.2.1",
        "10.0.0.0/8   via   192.0.2.1 metric 5 # office",
    ] {
        assert_eq!(looked_up(line, "10.1.1.1"), ("10.0.0.0/8 192.0.2.1".into(), won("10.0.0.0/8")), "{line}");
    }
    for destination in ["10.1.1.1", "１０．１．１．１", "10.1.1.1:80", "\"10.1.1.1\"", "10.1.1.1/24"]
    {
        assert_eq!(looked_up("10.0.0.0/8 via 192.0.2.1", destination).1, won("10.0.0.0/8"), "{destination}");
    }
}

#[test]
fn a_line_that_is_no_route_is_named() {
    for (table, at, id) in [
        ("10.0.0.0/8 via 192.0.2.1\nnonsense", 25..33, "error-route"),
        ("10.0.0.0/33 via 192.0.2.1", 9..11, "error-length-too-long"),
        ("10.0.0.0 via 192.0.2.1", 8..8, "error-length-missing"),
        ("10.0.0.0/8 via 192.0.2.256", 23..26, "error-octet-too-large"),
        ("10.0.0.0/8 via", 14..14, "error-route"),
        ("10.0.0.0/8 via 192.0.2.1 or so", 25..27, "error-unexpected"),
        ("10.0.0.0/8 192.0.2.1", 0..20, "error-route"),
        ("10.0.0.0/8 via 192.0.2.1 dev eth0\nfe80::/64 dev eth0 metric 256", 34..43, "error-route-v6"),
        ("１０．０．０．０／３３ via 192.0.2.1", 27..33, "error-length-too-long"),
        ("", 0..0, "error-route"),
    ] {
        let refusal = refusal("routing", &[("table", table)]);
        assert_eq!((refusal.knob, refusal.at, refusal.say.id), ("table", at, id), "{table:?}");
    }
    assert_eq!(refusal("routing", &[("destination", "10.0.0.1, 10.0.0.2")]).say.id, "error-one-expected");
}
