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

#[test]
fn a_line_of_such_output_alone_has_no_label() {
    assert_eq!(found("inet 10.0.2.15/24 brd 10.0.2.255"), ["pasted", "10.0.2.15/24 @10.0.2.15/24"]);
    refused("inet nonsense", "nonsense", unexpected("nonsense"));
}
