//! Several things at once, and what `ip addr` and `ifconfig` print.

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use super::*;

/// What was read: form, label and the text it was read from.
fn found(text: &str) -> Vec<String> {
    let reading = read(text).unwrap_or_else(|error| panic!("{text}: {error:?}"));
    let items = reading.items.into_iter().map(|item| format!("{} @{}", shown_item(&item), &text[item.at]));
    let pasted = if reading.pasted { vec!["pasted".to_owned()] } else { Vec::new() };
    pasted.into_iter().chain(items).collect()
}

#[test]
fn entries_are_parted_by_lines_commas_and_semicolons() {
    assert_eq!(
        found("10.0.0.0/8\r\n\n 192.168.0.1,fe80::1%eth0/64; 10.0.0.1 - 10.0.0.9；::1–::2"),
        [
            "10.0.0.0/8 @10.0.0.0/8",
            "192.168.0.1 @192.168.0.1",
            "fe80::1/64 @fe80::1%eth0/64",
            "10.0.0.1 to 10.0.0.9 @10.0.0.1 - 10.0.0.9",
            "::1 to ::2 @::1–::2",
        ]
    );
}

#[test]
fn ip_addr_of_linux_is_read() {
    let text = "\
1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
    inet 127.0.0.1/8 scope host lo
       valid_lft forever preferred_lft forever
    inet6 ::1/128 scope host noprefixroute
       valid_lft forever preferred_lft forever
2: eth0@if7: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP group default
    link/ether 02:42:ac:11:00:02 brd ff:ff:ff:ff:ff:ff link-netnsid 0
    inet 172.17.0.2/16 brd 172.17.255.255 scope global eth0
    inet6 fe80::42:acff:fe11:2/64 scope link
12: ppp0: <POINTOPOINT,MULTICAST,NOARP,UP,LOWER_UP> mtu 1492 qdisc fq_codel state UNKNOWN
    link/ppp
    inet 10.8.0.6 peer 10.8.0.5/32 scope global ppp0
";
    assert_eq!(
        found(text),
        [
            "pasted",
            "lo: 127.0.0.1/8 @127.0.0.1/8",
            "lo: ::1/128 @::1/128",
            "eth0: 172.17.0.2/16 @172.17.0.2/16",
            "eth0: fe80::42:acff:fe11:2/64 @fe80::42:acff:fe11:2/64",
            // The length is the peer's; the interface's own address has none.
            "ppp0: 10.8.0.6 @10.8.0.6",
        ]
    );
}

#[test]
fn old_ifconfig_of_linux_is_read() {
    let text = "\
eth0      Link encap:Ethernet  HWaddr 00:0C:29:AB:CD:EF
          inet addr:192.168.1.10  Bcast:192.168.1.255  Mask:255.255.255.0
          inet6 addr: fe80::20c:29ff:feab:cdef/64 Scope:Link
          UP BROADCAST RUNNING MULTICAST  MTU:1500  Metric:1

lo        Link encap:Local Loopback
          inet addr:127.0.0.1  Mask:255.0.0.0
          inet6 addr: ::1/128 Scope:Host
";
    assert_eq!(
        found(text),
        [
            "pasted",
            "eth0: 192.168.1.10/24 @192.168.1.10",
            "eth0: fe80::20c:29ff:feab:cdef/64 @fe80::20c:29ff:feab:cdef/64",
            "lo: 127.0.0.1/8 @127.0.0.1",
            "lo: ::1/128 @::1/128",
        ]
    );
}

#[test]
fn new_ifconfig_of_linux_is_read() {
    let text = "\
6to4: flags=193<UP,RUNNING,NOARP>  mtu 1280
        inet6 2002:c000:204::1  prefixlen 16  scopeid 0x0<global>
eth0: flags=4163<UP,BROADCAST,RUNNING,MULTICAST>  mtu 1500\r
        inet 10.0.2.15  netmask 255.255.252.0  broadcast 10.0.3.255\r
        inet6 fe80::a00:27ff:fe4e:66a1  prefixlen 64  scopeid 0x20<link>\r
";
    assert_eq!(
        found(text),
        [
            "pasted",
            "6to4: 2002:c000:204::1/16 @2002:c000:204::1",
            "eth0: 10.0.2.15/22 @10.0.2.15",
            "eth0: fe80::a00:27ff:fe4e:66a1/64 @fe80::a00:27ff:fe4e:66a1",
        ]
    );
}

#[test]
fn ifconfig_of_macos_is_read() {
    let text = "\
lo0: flags=8049<UP,LOOPBACK,RUNNING,MULTICAST> mtu 16384
\toptions=1203<RXCSUM,TXCSUM,TXSTATUS,SW_TIMESTAMP>
\tinet 127.0.0.1 netmask 0xff000000
\tinet6 ::1 prefixlen 128
\tinet6 fe80::1%lo0 prefixlen 64 scopeid 0x1
en0: flags=8863<UP,BROADCAST,SMART,RUNNING,SIMPLEX,MULTICAST> mtu 1500
\tether f0:18:98:00:00:01
\tinet 192.168.0.23 netmask 0xffffff00 broadcast 192.168.0.255
utun3: flags=8051<UP,POINTOPOINT,RUNNING,MULTICAST> mtu 1380
\tinet 10.8.0.6 --> 10.8.0.5 netmask 0xffffffff
";
    assert_eq!(
        found(text),
        [
            "pasted",
            "lo0: 127.0.0.1/8 @127.0.0.1",
            "lo0: ::1/128 @::1",
            "lo0: fe80::1/64 @fe80::1%lo0",
            "en0: 192.168.0.23/24 @192.168.0.23",
            "utun3: 10.8.0.6/32 @10.8.0.6",
        ]
    );
}

/// The same text as `ifconfig` of net-tools prints it in other languages.
#[test]
fn old_ifconfig_is_read_in_any_language() {
    for (v4, v6) in [
        (
            "inet adr:192.168.10.1  Bcast:192.168.10.255  Masque:255.255.255.0",
            "adr inet6: fe80::1/64 Scope:Lien",
        ),
        (
            "inet Adresse:192.168.10.1  Bcast:192.168.10.255  Maske:255.255.255.0",
            "inet6-Adresse: fe80::1/64 Gültigkeitsbereich:Verbindung",
        ),
        (
            "Direc. inet:192.168.10.1  Difus.:192.168.10.255  Másc:255.255.255.0",
            "Dirección inet6: fe80::1/64 Alcance:Enlace",
        ),
        (
            "indirizzo inet:192.168.10.1  Bcast:192.168.10.255  Maschera:255.255.255.0",
            "indirizzo inet6: fe80::1/64 Scope:Link",
        ),
        (
            "inet end.: 192.168.10.1  Bcast:192.168.10.255  Masc:255.255.255.0",
            "endereço inet6: fe80::1/64 Escopo:Link",
        ),
        (
            "inet 地址:192.168.10.1  广播:192.168.10.255  掩码:255.255.255.0",
            "inet6 地址: fe80::1/64 Scope:Link",
        ),
        (
            "inetアドレス:192.168.10.1  ブロードキャスト:192.168.10.255  マスク:255.255.255.0",
            "inet6アドレス: fe80::1/64 範囲:リンク",
        ),
        (
            "inet adr:192.168.10.1  Všesměr:192.168.10.255  Maska:255.255.255.0",
            "inet6-adr: fe80::1/64 Rozsah:Linka",
        ),
    ] {
        let text = format!(
            "eth0      Link encap:Ethernet  HWaddr 00:0C:29:AB:CD:EF\n          {v4}\n          {v6}\n"
        );
        assert_eq!(
            found(&text),
            ["pasted", "eth0: 192.168.10.1/24 @192.168.10.1", "eth0: fe80::1/64 @fe80::1/64"]
        );
    }
}

#[test]
fn no_line_is_lost_beside_one_that_is_read() {
    let beside = |line: &str| format!("eth0: flags=1\n    inet6 fe80::1/64\n    {line}\n");
    for (line, expected) in [
        ("inet 172.16.30.130 netmask ffffff00", "eth0: 172.16.30.130/24 @172.16.30.130"),
        (
            "inet 172.16.30.130 netmask ffffff00 broadcast 172.16.30.255",
            "eth0: 172.16.30.130/24 @172.16.30.130",
        ),
        ("inet adr:192.168.10.1  Masque:255.255.255.0", "eth0: 192.168.10.1/24 @192.168.10.1"),
        ("inet 10.0.0.5 255.255.255.0", "eth0: 10.0.0.5/24 @10.0.0.5"),
        ("10.0.0.5/24", "10.0.0.5/24 @10.0.0.5/24"),
        ("IPv4: 10.0.0.5/24", "IPv4: 10.0.0.5/24 @10.0.0.5/24"),
    ] {
        assert_eq!(found(&beside(line)), ["pasted", "eth0: fe80::1/64 @fe80::1/64", expected], "{line}");
    }
    for (line, marked, reason) in [
        ("inet 10.0.0.5/33", "33", Reason::LengthTooLong { length: "33".into(), longest: 32 }),
        ("inet 10.0.0.256/24", "256", Reason::OctetTooLarge("256".into())),
        ("inet 10.0.5/24", "10.0.5", Reason::OctetCount(3)),
        ("inet 10.0.0.5 netmask 0xff00ff00", "0xff00ff00", Reason::MaskHole("0xff00ff00".into())),
        ("inet 10.0.0.5 netmask none", "none", Reason::LengthExpected),
        ("inet adr:10.0.0.5  Masque:255.0.255.0", "255.0", Reason::MaskHole("255.0.255.0".into())),
        ("inet6 fe80:::2/64", ":2/64", unexpected(":2/64")),
        (
            "inet6 2001:db8::2 prefixlen 129",
            "129",
            Reason::LengthTooLong { length: "129".into(), longest: 128 },
        ),
        ("10.0.0.5/33", "33", Reason::LengthTooLong { length: "33".into(), longest: 32 }),
        ("addresses 10.0.0.5/33", "33", Reason::LengthTooLong { length: "33".into(), longest: 32 }),
    ] {
        let text = beside(line);
        let Err(error) = read(&text) else { panic!("{line}: {:?}", found(&text)) };
        assert_eq!(error.reason, reason, "{line}");
        // The hole of a mask is marked in its third octet.
        assert!(text[error.at.clone()].starts_with(&marked[..1]) || marked == "255.0", "{line}: {error:?}");
        assert!(error.at.start > text.find(line).expect("the line") && error.at.end < text.len(), "{line}");
    }
}

#[test]
fn brief_and_oneline_ip_addr_are_read() {
    let text = "\
lo               UNKNOWN        127.0.0.1/8 ::1/128
eth0             UP             192.168.1.5/24 2001:db8::5/64 fe80::20c:29ff:feab:cdef/64
wlan0            DOWN
tun0             UNKNOWN        10.8.0.6 peer 10.8.0.5/32
";
    assert_eq!(
        found(text),
        [
            "pasted",
            "lo: 127.0.0.1/8 @127.0.0.1/8",
            "lo: ::1/128 @::1/128",
            "eth0: 192.168.1.5/24 @192.168.1.5/24",
            "eth0: 2001:db8::5/64 @2001:db8::5/64",
            "eth0: fe80::20c:29ff:feab:cdef/64 @fe80::20c:29ff:feab:cdef/64",
            "tun0: 10.8.0.6 @10.8.0.6",
        ]
    );
    let text = "\
1: lo    inet 127.0.0.1/8 scope host lo\\       valid_lft forever preferred_lft forever
2: eth0    inet 192.168.1.5/24 brd 192.168.1.255 scope global eth0\\       valid_lft forever
2: eth0    inet6 fe80::1/64 scope link \\       valid_lft forever preferred_lft forever
";
    assert_eq!(
        found(text),
        [
            "pasted",
            "lo: 127.0.0.1/8 @127.0.0.1/8",
            "eth0: 192.168.1.5/24 @192.168.1.5/24",
            "eth0: fe80::1/64 @fe80::1/64"
        ]
    );
}

#[test]
fn ipconfig_is_read_in_any_language() {
    let english = "\
Windows IP Configuration\r

   Host Name . . . . . . . . . . . . : PC\r
   IP Routing Enabled. . . . . . . . : No\r

Ethernet adapter Ethernet:\r

   Connection-specific DNS Suffix  . : example.com\r
   Physical Address. . . . . . . . . : 00-0C-29-AB-CD-EF\r
   IPv6 Address. . . . . . . . . . . : 2001:db8::5(Preferred)\r
   Link-local IPv6 Address . . . . . : fe80::20c:29ff:feab:cdef%12(Preferred)\r
   IPv4 Address. . . . . . . . . . . : 192.168.1.5(Preferred)\r
   Subnet Mask . . . . . . . . . . . : 255.255.255.0\r
   Lease Obtained. . . . . . . . . . : Tuesday, 1 December 2026 08:00:00\r
   Default Gateway . . . . . . . . . : fe80::1%12\r
                                       192.168.1.1\r
   DHCP Server . . . . . . . . . . . : 192.168.1.1\r
   DHCPv6 IAID . . . . . . . . . . . : 251663934\r
   DNS Servers . . . . . . . . . . . : 192.168.1.1\r
                                       2001:db8::53\r
   NetBIOS over Tcpip. . . . . . . . : Enabled\r
";
    assert_eq!(
        found(english),
        [
            "pasted",
            "Ethernet adapter Ethernet: 2001:db8::5 @2001:db8::5",
            "Ethernet adapter Ethernet: fe80::20c:29ff:feab:cdef @fe80::20c:29ff:feab:cdef%12",
            "Ethernet adapter Ethernet: 192.168.1.5/24 @192.168.1.5",
        ]
    );
    let german = "\
Ethernet-Adapter Ethernet:

   Verbindungslokale IPv6-Adresse  . : fe80::5%12(Bevorzugt)
   IPv4-Adresse  . . . . . . . . . . : 192.168.1.5(Bevorzugt)
   Subnetzmaske  . . . . . . . . . . : 255.255.255.0
   Standardgateway . . . . . . . . . : 192.168.1.1
   DNS-Server  . . . . . . . . . . . : 192.168.1.1
";
    let french = "\
Carte Ethernet Ethernet :

   Suffixe DNS propre à la connexion. . . :
   Adresse IPv6 de liaison locale. . . . .: fe80::5%12(préféré)
   Adresse IPv4. . . . . . . . . . . . . .: 192.168.1.5(préféré)
   Masque de sous-réseau. . . . . . . . . : 255.255.255.0
   Passerelle par défaut. . . . . . . . . : 192.168.1.1
   Serveurs DNS. . .  . . . . . . . . . . : 192.168.1.1
";
    let chinese = "\
以太网适配器 以太网:

   连接特定的 DNS 后缀 . . . . . . . :
   本地链接 IPv6 地址. . . . . . . . : fe80::5%12(首选)
   IPv4 地址 . . . . . . . . . . . . : 192.168.1.5(首选)
   子网掩码  . . . . . . . . . . . . : 255.255.255.0
   默认网关. . . . . . . . . . . . . : 192.168.1.1
   DNS 服务器  . . . . . . . . . . . : 192.168.1.1
";
    for (text, name) in [
        (german, "Ethernet-Adapter Ethernet"),
        (french, "Carte Ethernet Ethernet"),
        (chinese, "以太网适配器 以太网"),
    ] {
        let own = [format!("{name}: fe80::5 @fe80::5%12"), format!("{name}: 192.168.1.5/24 @192.168.1.5")];
        assert_eq!(found(text)[1..], own);
    }
    let old = "   IP Address. . . . . . . . . . . . : 10.1.2.3\n   Subnet Mask . . . . . . . . . . . : 255.255.252.0\n";
    assert_eq!(found(old), ["pasted", "10.1.2.3/22 @10.1.2.3"]);
    // What an interface has comes before what it uses; where there is nothing else, that is what was asked about.
    assert_eq!(found("   Default Gateway . . . . : 10.1.2.1"), ["pasted", "10.1.2.1 @10.1.2.1"]);
}

#[test]
fn an_unreadable_value_of_ipconfig_is_named() {
    let line = "   IPv4 Address. . . . . . . . . . . : 192.168.1.5\n";
    let text = format!("{line}   Subnet Mask . . . . : 255.0.255.0");
    refused_at(&text, text.len() - 5..text.len() - 2, Reason::MaskHole("255.0.255.0".into()));
    let wrong = "   IPv4 Address. . . . . . . . . . . : 192.168.1.256";
    refused(wrong, "256", Reason::OctetTooLarge("256".into()));
}

#[test]
fn lines_of_a_router_are_read() {
    let text = "\
interface GigabitEthernet0/1
 description uplink
 ip address 10.1.2.3 255.255.252.0
 ip address 10.1.8.3 255.255.255.0 secondary
 ipv6 address 2001:db8::1/64
 no shutdown
interface Vlan10
 no ip address
 ip address dhcp
interface Vlanif20
 ip address 10.2.0.1 24
set interfaces ge-0/0/0 unit 0 family inet address 10.3.2.3/24;
";
    assert_eq!(
        found(text),
        [
            "pasted",
            "GigabitEthernet0/1: 10.1.2.3/22 @10.1.2.3",
            "GigabitEthernet0/1: 10.1.8.3/24 @10.1.8.3",
            "GigabitEthernet0/1: 2001:db8::1/64 @2001:db8::1/64",
            "Vlanif20: 10.2.0.1/24 @10.2.0.1",
            "Vlanif20: 10.3.2.3/24 @10.3.2.3/24",
        ]
    );
    assert_eq!(found("ip address 10.1.2.3 255.255.252.0"), ["pasted", "10.1.2.3/22 @10.1.2.3"]);
    let hole = read(" ip address 10.1.2.3 255.0.252.0").map_err(|error| error.reason);
    assert_eq!(hole, Err(Reason::MaskHole("255.0.252.0".into())));
}

#[test]
fn a_line_of_such_output_alone_has_no_label() {
    assert_eq!(found("inet 10.0.2.15/24 brd 10.0.2.255"), ["pasted", "10.0.2.15/24 @10.0.2.15/24"]);
    refused("inet nonsense", "nonsense", unexpected("nonsense"));
}
