//! The routing table: as it is typed, and as commands print it.

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use crate::address::Prefix;
use crate::lesson::tests::{last, refusal, run, shown};
use crate::trace::Value;
use std::net::Ipv4Addr;

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
fn netstat_of_linux_is_read_without_taking_its_mss_for_a_metric() {
    for (title, best) in
        [("MSS Window  irtt Iface", "192.168.1.1"), ("Metric Ref    Use Iface", "192.168.1.254")]
    {
        let table = format!(
            "\
Kernel IP routing table
Destination     Gateway         Genmask         Flags {title}
0.0.0.0         192.168.1.1     0.0.0.0         UG     1460 0          0 eth0
0.0.0.0         192.168.1.254   0.0.0.0         UG        0 0          0 eth1
192.168.1.0     0.0.0.0         255.255.255.0   U         0 0          0 eth0
"
        );
        let listed = "0.0.0.0/0 192.168.1.1; 0.0.0.0/0 192.168.1.254; 192.168.1.0/24 on-link";
        assert_eq!(looked_up(&table, "8.8.8.8"), (listed.into(), won("0.0.0.0/0")));
        let rows = shown(last(&run("routing", &[("table", &table), ("destination", "8.8.8.8")])), "routes");
        assert!(rows.contains(&format!("{best} best")), "{title}: {rows}");
    }
}

/// What `netstat -rn` prints on macOS for IPv4.
const MACOS: &str = "\
Routing tables

Internet:
Destination        Gateway            Flags               Netif Expire
default            192.168.1.1        UGScg                 en0
10.1/16            10.8.0.5           UGSc                utun3
127                127.0.0.1          UCS                   lo0
127.0.0.1          127.0.0.1          UH                    lo0
128.0/1            10.8.0.1           UGSc                utun3
169.254            link#11            UCS                   en0      !
192.168.1          link#11            UCS                   en0      !
192.168.1.1/32     link#11            UCS                   en0      !
192.168.1.1        a8:b2:3c:4d:5e:6f  UHLWIir               en0   1182
224.0.0/4          link#11            UmCS                  en0      !
255.255.255.255/32 link#11            UCS                   en0      !
";

#[test]
fn netstat_of_macos_leaves_zeros_and_class_lengths_out() {
    let listed = "0.0.0.0/0 192.168.1.1; 10.1.0.0/16 10.8.0.5; 127.0.0.0/8 on-link; 127.0.0.1/32 on-link; \
        128.0.0.0/1 10.8.0.1; 169.254.0.0/16 on-link; 192.168.1.0/24 on-link; 192.168.1.1/32 on-link; \
        192.168.1.1/32 on-link; 224.0.0.0/4 on-link; 255.255.255.255/32 on-link";
    assert_eq!(looked_up(MACOS, "192.168.1.77"), (listed.into(), won("192.168.1.0/24")));
    for (row, at, id) in [
        ("10.256/16 10.8.0.1 UGSc en0", 0..9, "error-octet-too-large"),
        ("10.1/33 10.8.0.1 UGSc en0", 0..7, "error-length-too-long"),
        ("10.1/16 link#4 UGSc en0", 8..12, "error-unexpected"),
    ] {
        let refusal = refusal("routing", &[("table", row)]);
        assert_eq!((refusal.at, refusal.say.id), (at, id), "{row}");
    }
}

#[test]
fn routes_of_ipv6_are_named_and_never_left_out_in_silence() {
    let internet6 =
        |row: &str| format!("{MACOS}\nInternet6:\nDestination Gateway Flags Netif Expire\n{row}\n");
    for row in [
        "default                 fe80::%utun0         UGcIg        utun0",
        "default                 link#14              UCSIg        utun3",
        "::1                     ::1                  UHL            lo0",
        "fe80::%lo0/64           fe80::1%lo0          UcI            lo0",
    ] {
        let table = internet6(row);
        let refusal = refusal("routing", &[("table", &table)]);
        assert_eq!(refusal.say.id, "error-route-v6", "{row}");
        assert!(row.starts_with(&table[refusal.at]), "{row}");
    }
    // `ip -6 route`, and `show ipv6 route`.
    for row in [
        "2001:db8:1::/64 dev eth0 proto kernel metric 256 pref medium",
        "fe80::/64 dev eth0 proto kernel metric 256 pref medium",
        "::1 dev lo proto kernel metric 256 pref medium",
        "default via fe80::1 dev eth0 proto ra metric 1024 expires 1795sec hoplimit 64 pref medium",
        "2001:db8:2::/48 via 2001:db8:1::1 dev eth0 metric 1024 pref medium",
        "C   2001:DB8:1::/64 [0/0]",
        "S   ::/0 [1/0]",
    ] {
        let table = format!("10.0.0.0/8 via 192.0.2.1 dev eth0\n{row}");
        let refusal = refusal("routing", &[("table", &table)]);
        assert_eq!(refusal.say.id, "error-route-v6", "{row}");
        assert!(refusal.at.start >= 34, "{row}");
    }
}

#[test]
fn show_ip_route_of_a_router_is_read() {
    let table = "\
R1#show ip route
Codes: L - local, C - connected, S - static, R - RIP, M - mobile, B - BGP
       D - EIGRP, EX - EIGRP external, O - OSPF, IA - OSPF inter area
       N1 - OSPF NSSA external type 1, N2 - OSPF NSSA external type 2
       i - IS-IS, su - IS-IS summary, L1 - IS-IS level-1, L2 - IS-IS level-2
       + - replicated route, % - next hop override

Gateway of last resort is 10.0.0.1 to network 0.0.0.0

S*    0.0.0.0/0 [1/0] via 10.0.0.1
      10.0.0.0/8 is variably subnetted, 4 subnets, 3 masks
C        10.0.0.0/24 is directly connected, GigabitEthernet0/0
L        10.0.0.2/32 is directly connected, GigabitEthernet0/0
O        10.1.0.0/16 [110/2] via 10.0.0.1, 00:00:12, GigabitEthernet0/0
                     [110/2] via 10.0.0.9, 00:00:12, GigabitEthernet0/1
O IA     10.2.0.0/16
           [110/30] via 10.0.0.1, 1w2d, GigabitEthernet0/0
      172.16.0.0/20 is subnetted, 2 subnets
C        172.16.16.0 is directly connected, Serial0/0/0
O*E2     172.16.32.0 [110/1] via 172.16.16.1, 00:01:00, Serial0/0/0
R     192.168.20.0 [120/1] via 10.0.0.1, 00:00:23, GigabitEthernet0/0
";
    let listed = "0.0.0.0/0 10.0.0.1; 10.0.0.0/24 on-link; 10.0.0.2/32 on-link; 10.1.0.0/16 10.0.0.1; \
        10.1.0.0/16 10.0.0.9; 10.2.0.0/16 10.0.0.1; 172.16.16.0/20 on-link; 172.16.32.0/20 172.16.16.1; \
        192.168.20.0/24 10.0.0.1";
    assert_eq!(looked_up(table, "172.16.33.1"), (listed.into(), won("172.16.32.0/20")));
    // The second number in brackets is the metric.
    let table = "S 10.1.0.0/16 [1/20] via 10.0.0.1\n [200/2] via 10.0.0.9, Gi0/1";
    let rows = shown(last(&run("routing", &[("table", table), ("destination", "10.1.0.1")])), "routes");
    assert!(rows.contains("10.0.0.9 best"), "{rows}");
}

#[test]
fn a_line_of_a_router_that_says_no_way_is_named() {
    for (table, at) in [
        // The row goes on in a line that is not there.
        ("O 10.1.0.0/16", 0..13),
        ("O 10.1.0.0/16\nC 10.0.0.0/8 is directly connected, Gi0/0", 14..55),
        ("[110/2] via 10.0.0.1, Gi0/0", 0..27),
        ("D 10.0.0.0/8 is a summary, 00:01:00, Null0", 0..42),
    ] {
        let refusal = refusal("routing", &[("table", table)]);
        assert_eq!((refusal.at, refusal.say.id), (at, "error-route"), "{table:?}");
    }
    for (row, at, id) in [
        ("S 10.0.0.0/33 [1/0] via 10.0.0.1", 11..13, "error-length-too-long"),
        ("S 10.0.0.0/8 [1/0] via 10.0.0.256", 30..33, "error-octet-too-large"),
    ] {
        let refusal = refusal("routing", &[("table", row)]);
        assert_eq!((refusal.at, refusal.say.id), (at, id), "{row:?}");
    }
}

/// Any routes, in any form that a command prints them in, with any spaces: the same routes come out.
#[test]
fn any_printed_table_is_read_as_what_it_prints() {
    let seed = 10;
    let mut random = fastrand::Rng::with_seed(seed);
    for round in 0..500 {
        let (mut tables, mut listed) = (vec![String::new(); 4], Vec::new());
        tables[3] = "Destination Gateway Genmask Flags MSS Window irtt Iface\n".to_owned();
        for _ in 0..random.usize(1..6) {
            let network = Prefix::new(Ipv4Addr::from(random.u32(..)).into(), random.u8(1..=32));
            let hop = random.bool().then(|| Ipv4Addr::from(random.u32(0x0b00_0000..0x7f00_0000)));
            let (gap, mask) = (" ".repeat(random.usize(1..9)), u32::MAX << (32 - network.length()));
            let (address, mask) = (network.network(), Ipv4Addr::from(mask));
            let code = ["C", "S", "O", "O IA", "O*E2", "D EX", "B", "i L1"][random.usize(0..8)];
            let flags = ["S", "Sc", "c", "SI"][random.usize(0..4)];
            let line = |hop_form: &dyn Fn(Ipv4Addr) -> String, direct: String| hop.map_or(direct, hop_form);
            tables[0] += &line(
                &|hop| format!("{network}{gap}via{gap}{hop} dev eth0{gap}proto static\n"),
                format!("{network}{gap}dev eth0 scope link\n"),
            );
            tables[1] += &line(
                &|hop| format!("{code}{gap}{network}{gap}[110/7]{gap}via {hop}, 00:00:12, Gi0/0\n"),
                format!("{code}{gap}{network}{gap}is directly connected, Gi0/0\n"),
            );
            tables[2] += &line(
                &|hop| format!("{network}{gap}{hop}{gap}UG{flags}{gap}en0{gap}!\n"),
                format!("{network}{gap}link#{}{gap}U{flags}{gap}en0\n", random.u8(..)),
            );
            tables[3] += &line(
                &|hop| format!("{address}{gap}{hop}{gap}{mask}{gap}UG{gap}0 0 0 eth0\n"),
                format!("{address}{gap}0.0.0.0{gap}{mask}{gap}U{gap}0 0 0 eth0\n"),
            );
            let hop = hop.map_or_else(|| "on-link".to_owned(), |hop| hop.to_string());
            listed.push(format!("{network} {hop}"));
        }
        for table in tables {
            let (read, _) = looked_up(&table, "192.0.2.1");
            assert_eq!(read, listed.join("; "), "seed {seed}, round {round}\n{table}");
        }
    }
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
