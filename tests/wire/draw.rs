//! Headers and frames, drawn at random: each such that a standard's sender could have made it.

use proptest::collection::vec;
use proptest::prelude::*;
use std::net::{Ipv4Addr, Ipv6Addr};
use wirewalk::wire::*;

pub fn v4() -> impl Strategy<Value = Ipv4Addr> {
    any::<u32>().prop_map(Ipv4Addr::from)
}

pub fn v6() -> impl Strategy<Value = Ipv6Addr> {
    any::<u128>().prop_map(Ipv6Addr::from)
}

pub fn mac() -> impl Strategy<Value = Mac> {
    any::<[u8; 6]>().prop_map(Mac)
}

pub fn data(most: usize) -> impl Strategy<Value = Vec<u8>> {
    vec(any::<u8>(), 0..=most)
}

pub fn ethernet() -> impl Strategy<Value = Ethernet> {
    (mac(), mac(), any::<u16>()).prop_map(|(destination, source, kind)| Ethernet {
        destination,
        source,
        ether_type: EtherType(kind),
    })
}

pub fn arp() -> impl Strategy<Value = Arp> {
    (0..4_u16, mac(), v4(), mac(), v4()).prop_map(|(opcode, sender, from, target, to)| Arp {
        opcode: Opcode(opcode),
        sender_hardware_address: sender,
        sender_protocol_address: from,
        target_hardware_address: target,
        target_protocol_address: to,
    })
}

fn ipv4_option() -> impl Strategy<Value = Ipv4Option> {
    let route =
        || (any::<u8>(), vec(v4(), 0..3)).prop_map(|(pointer, addresses)| Route { pointer, addresses });
    prop_oneof![
        Just(Ipv4Option::NoOperation),
        route().prop_map(Ipv4Option::RecordRoute),
        route().prop_map(Ipv4Option::LooseSourceRoute),
        route().prop_map(Ipv4Option::StrictSourceRoute),
        (any::<u8>(), 0..16_u8, 0..16_u8, vec(any::<u32>(), 0..3)).prop_map(
            |(pointer, overflow, flag, entries)| {
                Ipv4Option::Timestamp { pointer, overflow, flag, entries }
            }
        ),
        any::<u16>().prop_map(Ipv4Option::RouterAlert),
        (200..255_u8, data(6)).prop_map(|(kind, data)| Ipv4Option::Unknown { kind, data }),
    ]
}

/// Options that fit into 40 bytes.
fn ipv4_options() -> impl Strategy<Value = Vec<Ipv4Option>> {
    let fit = |options: &Vec<Ipv4Option>| options.iter().map(Ipv4Option::length).sum::<usize>() <= 40;
    prop_oneof![2 => Just(Vec::new()), 1 => vec(ipv4_option(), 1..4).prop_filter("they fit", fit)]
}

/// A header that [`Ipv4::packet`] is still to complete; no fragment.
pub fn ipv4() -> impl Strategy<Value = Ipv4> {
    let bits = (0..64_u8, 0..4_u8, any::<u16>(), any::<bool>(), any::<u8>(), any::<u8>());
    (bits, v4(), v4(), ipv4_options()).prop_map(|(bits, source, destination, options)| {
        let mut header = Ipv4::new(source, destination, IpProtocol(bits.5));
        (header.differentiated_services, header.explicit_congestion_notification) = (bits.0, bits.1);
        (header.identification, header.dont_fragment, header.time_to_live) = (bits.2, bits.3, bits.4);
        header.options = options;
        header
    })
}

pub fn ipv6() -> impl Strategy<Value = Ipv6> {
    ((0..64_u8, 0..4_u8, 0..1_u32 << 20, any::<u16>(), any::<u8>(), any::<u8>()), v6(), v6()).prop_map(
        |(bits, source, destination)| Ipv6 {
            differentiated_services: bits.0,
            explicit_congestion_notification: bits.1,
            flow_label: bits.2,
            payload_length: bits.3,
            next_header: IpProtocol(bits.4),
            hop_limit: bits.5,
            source,
            destination,
        },
    )
}

fn ipv6_option() -> impl Strategy<Value = Ipv6Option> {
    prop_oneof![
        Just(Ipv6Option::Pad1),
        data(6).prop_map(Ipv6Option::PadN),
        any::<u16>().prop_map(Ipv6Option::RouterAlert),
        any::<u32>().prop_map(Ipv6Option::JumboPayload),
        v6().prop_map(Ipv6Option::HomeAddress),
        (6..0xc2_u8, data(20)).prop_map(|(kind, data)| Ipv6Option::Unknown { kind, data }),
    ]
}

/// A header that [`Ipv6Options::header`] is still to complete.
pub fn ipv6_options() -> impl Strategy<Value = Ipv6Options> {
    (any::<u8>(), vec(ipv6_option(), 0..5)).prop_map(|(next, options)| Ipv6Options {
        next_header: IpProtocol(next),
        header_extension_length: 0,
        options,
    })
}

pub fn vlan() -> impl Strategy<Value = Vlan> {
    (0..8_u8, any::<bool>(), 0..1_u16 << 12, any::<u16>()).prop_map(
        |(priority_code_point, drop_eligible, identifier, kind)| Vlan {
            priority_code_point,
            drop_eligible,
            identifier,
            ether_type: EtherType(kind),
        },
    )
}

pub fn llc() -> impl Strategy<Value = Llc> {
    any::<(u8, u8, u16, bool)>().prop_map(|(to, from, control, unnumbered)| Llc {
        destination_service_access_point: to,
        source_service_access_point: from,
        // The first two bits on the wire say whether a second byte follows.
        control: if unnumbered { control & 0xff | 3 } else { control & !0x300 },
        unnumbered,
    })
}

pub fn snap() -> impl Strategy<Value = Snap> {
    (0..1_u32 << 24, any::<u16>())
        .prop_map(|(organization, kind)| Snap { organization, protocol: EtherType(kind) })
}

pub fn mpls() -> impl Strategy<Value = Mpls> {
    (0..1_u32 << 20, 0..8_u8, any::<bool>(), any::<u8>()).prop_map(
        |(label, traffic_class, bottom_of_stack, time_to_live)| Mpls {
            label,
            traffic_class,
            bottom_of_stack,
            time_to_live,
        },
    )
}

pub fn pppoe() -> impl Strategy<Value = Pppoe> {
    any::<(u8, u16, u16)>().prop_map(|(code, session_id, length)| Pppoe { code, session_id, length })
}

pub fn ppp() -> impl Strategy<Value = Ppp> {
    any::<(u16, bool)>().prop_map(|(protocol, compressed)| Ppp {
        // RFC 1661 §2: the last bit of a number is 1, that of its upper byte 0.
        protocol: if compressed { protocol & 0xff | 1 } else { protocol & !0x100 | 1 },
        compressed,
    })
}

pub fn sll() -> impl Strategy<Value = Sll> {
    any::<([u16; 4], [u8; 8])>().prop_map(|([packet_type, arphrd_type, address_length, kind], address)| Sll {
        packet_type,
        arphrd_type,
        address_length,
        address,
        protocol_type: EtherType(kind),
    })
}

pub fn sll2() -> impl Strategy<Value = Sll2> {
    any::<([u16; 3], u32, [u8; 2], [u8; 8])>().prop_map(
        |([kind, reserved, arphrd_type], interface_index, [packet_type, address_length], address)| Sll2 {
            protocol_type: EtherType(kind),
            reserved,
            interface_index,
            arphrd_type,
            packet_type,
            address_length,
            address,
        },
    )
}

pub fn loopback() -> impl Strategy<Value = Loopback> {
    (1..=0xffff_u32, any::<bool>()).prop_map(|(family, little_endian)| Loopback { family, little_endian })
}

pub fn authentication() -> impl Strategy<Value = Authentication> {
    (any::<(u8, u16, u32, u32)>(), 0..4_usize, any::<[u8; 12]>()).prop_map(|(first, words, value)| {
        Authentication {
            next_header: IpProtocol(first.0),
            payload_length: words as u8 + 1,
            reserved: first.1,
            security_parameters_index: first.2,
            sequence_number: first.3,
            integrity_check_value: value[..words * 4].to_vec(),
        }
    })
}

pub fn gre() -> impl Strategy<Value = Gre> {
    let optional = any::<(Option<(u16, u16)>, Option<u32>, Option<u32>)>();
    (0..1_u16 << 9, any::<u16>(), optional).prop_map(
        |(reserved_0, kind, (checksum, key, sequence_number))| Gre {
            reserved_0,
            protocol_type: EtherType(kind),
            checksum,
            key,
            sequence_number,
        },
    )
}

pub fn ipv6_routing() -> impl Strategy<Value = Ipv6Routing> {
    (any::<u8>(), 0..4_u8, any::<u8>(), any::<u8>(), any::<[u8; 28]>()).prop_map(
        |(next, length, kind, left, data)| Ipv6Routing {
            next_header: IpProtocol(next),
            header_extension_length: length,
            routing_type: kind,
            segments_left: left,
            data: data[..usize::from(length) * 8 + 4].to_vec(),
        },
    )
}

pub fn ipv6_fragment() -> impl Strategy<Value = Ipv6Fragment> {
    (any::<u8>(), any::<u8>(), 0..1_u16 << 13, 0..4_u8, any::<bool>(), any::<u32>()).prop_map(
        |(next, reserved, fragment_offset, res, more_fragments, identification)| Ipv6Fragment {
            next_header: IpProtocol(next),
            reserved,
            fragment_offset,
            res,
            more_fragments,
            identification,
        },
    )
}

pub fn icmp() -> impl Strategy<Value = Icmp> {
    let times = || {
        any::<(u16, u16, u32, u32, u32)>().prop_map(
            |(identifier, sequence_number, originate, receive, transmit)| Times {
                identifier,
                sequence_number,
                originate,
                receive,
                transmit,
            },
        )
    };
    let body = prop_oneof![
        any::<(u16, u16)>()
            .prop_map(|(identifier, sequence_number)| IcmpBody::Echo { identifier, sequence_number }),
        any::<(u16, u16)>()
            .prop_map(|(identifier, sequence_number)| IcmpBody::EchoReply { identifier, sequence_number }),
        any::<(u16, u16)>()
            .prop_map(|(unused, next_hop_mtu)| IcmpBody::DestinationUnreachable { unused, next_hop_mtu }),
        any::<u32>().prop_map(|unused| IcmpBody::SourceQuench { unused }),
        v4().prop_map(|gateway| IcmpBody::Redirect { gateway }),
        (any::<u16>(), vec((v4(), any::<i32>()), 0..4)).prop_map(|(lifetime, routers)| {
            IcmpBody::RouterAdvertisement { addr_entry_size: 2, lifetime, routers }
        }),
        any::<u32>().prop_map(|reserved| IcmpBody::RouterSolicitation { reserved }),
        any::<u32>().prop_map(|unused| IcmpBody::TimeExceeded { unused }),
        (any::<u8>(), 0..1_u32 << 24)
            .prop_map(|(pointer, unused)| IcmpBody::ParameterProblem { pointer, unused }),
        times().prop_map(IcmpBody::Timestamp),
        times().prop_map(IcmpBody::TimestampReply),
        (15..=255_u8, any::<u32>())
            .prop_map(|(kind, rest_of_header)| IcmpBody::Unknown { kind, rest_of_header }),
    ];
    (0..16_u8, any::<u16>(), body).prop_map(|(code, checksum, body)| Icmp { code, checksum, body })
}

fn neighbor_option() -> impl Strategy<Value = NeighborOption> {
    let eights = |units: std::ops::Range<usize>, less: usize| {
        units.prop_flat_map(move |units| vec(any::<u8>(), units * 8 - less))
    };
    prop_oneof![
        mac().prop_map(NeighborOption::SourceLinkLayerAddress),
        mac().prop_map(NeighborOption::TargetLinkLayerAddress),
        ((any::<u8>(), any::<bool>(), any::<bool>(), 0..64_u8), any::<[u32; 3]>(), v6()).prop_map(
            |(bits, words, prefix)| NeighborOption::PrefixInformation {
                prefix_length: bits.0,
                on_link: bits.1,
                autonomous: bits.2,
                reserved_1: bits.3,
                valid_lifetime: words[0],
                preferred_lifetime: words[1],
                reserved_2: words[2],
                prefix,
            }
        ),
        (any::<[u8; 6]>(), eights(0..4, 0))
            .prop_map(|(reserved, packet)| NeighborOption::RedirectedHeader { reserved, packet }),
        any::<(u16, u32)>().prop_map(|(reserved, mtu)| NeighborOption::Mtu { reserved, mtu }),
        (14..=255_u8, eights(1..4, 2)).prop_map(|(kind, data)| NeighborOption::Unknown { kind, data }),
    ]
}

pub fn icmpv6() -> impl Strategy<Value = Icmpv6> {
    let options = || vec(neighbor_option(), 0..4);
    let body = prop_oneof![
        any::<u32>().prop_map(|unused| Icmpv6Body::DestinationUnreachable { unused }),
        any::<u32>().prop_map(|mtu| Icmpv6Body::PacketTooBig { mtu }),
        any::<u32>().prop_map(|unused| Icmpv6Body::TimeExceeded { unused }),
        any::<u32>().prop_map(|pointer| Icmpv6Body::ParameterProblem { pointer }),
        any::<(u16, u16)>().prop_map(|(identifier, sequence_number)| Icmpv6Body::EchoRequest {
            identifier,
            sequence_number
        }),
        any::<(u16, u16)>()
            .prop_map(|(identifier, sequence_number)| Icmpv6Body::EchoReply { identifier, sequence_number }),
        (any::<u32>(), options())
            .prop_map(|(reserved, options)| Icmpv6Body::RouterSolicitation { reserved, options }),
        (any::<(u8, bool, bool)>(), 0..64_u8, any::<(u16, u32, u32)>(), options()).prop_map(
            |(first, reserved, times, options)| Icmpv6Body::RouterAdvertisement {
                cur_hop_limit: first.0,
                managed: first.1,
                other: first.2,
                reserved,
                router_lifetime: times.0,
                reachable_time: times.1,
                retrans_timer: times.2,
                options,
            }
        ),
        (any::<u32>(), v6(), options()).prop_map(|(reserved, target_address, options)| {
            Icmpv6Body::NeighborSolicitation { reserved, target_address, options }
        }),
        (any::<[bool; 3]>(), 0..1_u32 << 29, v6(), options()).prop_map(
            |([router, solicited, r#override], reserved, target_address, options)| {
                Icmpv6Body::NeighborAdvertisement {
                    router,
                    solicited,
                    r#override,
                    reserved,
                    target_address,
                    options,
                }
            }
        ),
        (any::<u32>(), v6(), v6(), options()).prop_map(
            |(reserved, target_address, destination_address, options)| Icmpv6Body::Redirect {
                reserved,
                target_address,
                destination_address,
                options,
            }
        ),
        (5..128_u8, any::<u32>())
            .prop_map(|(kind, rest_of_header)| Icmpv6Body::Unknown { kind, rest_of_header }),
        (138..=255_u8, any::<u32>())
            .prop_map(|(kind, rest_of_header)| Icmpv6Body::Unknown { kind, rest_of_header }),
    ];
    (0..8_u8, any::<u16>(), body).prop_map(|(code, checksum, body)| Icmpv6 { code, checksum, body })
}

pub fn udp() -> impl Strategy<Value = Udp> {
    (any::<u16>(), any::<u16>(), 8_u16.., any::<u16>()).prop_map(
        |(source_port, destination_port, length, checksum)| Udp {
            source_port,
            destination_port,
            length,
            checksum,
        },
    )
}

fn tcp_option() -> impl Strategy<Value = TcpOption> {
    prop_oneof![
        Just(TcpOption::NoOperation),
        Just(TcpOption::SackPermitted),
        any::<u16>().prop_map(TcpOption::MaximumSegmentSize),
        any::<u8>().prop_map(TcpOption::WindowScale),
        vec(any::<(u32, u32)>(), 0..4).prop_map(TcpOption::Sack),
        any::<(u32, u32)>().prop_map(|(value, echo_reply)| TcpOption::Timestamps { value, echo_reply }),
        vec(any::<u8>(), 16).prop_map(TcpOption::Md5Signature),
        (any::<bool>(), 0..1_u16 << 15)
            .prop_map(|(minutes, timeout)| TcpOption::UserTimeout { minutes, timeout }),
        data(16).prop_map(TcpOption::Authentication),
        data(16).prop_map(TcpOption::FastOpenCookie),
        (64..=255_u8, data(8)).prop_map(|(kind, data)| TcpOption::Unknown { kind, data }),
    ]
}

/// A header that [`Tcp::segment`] is still to complete.
pub fn tcp() -> impl Strategy<Value = Tcp> {
    let fit = |options: &Vec<TcpOption>| options.iter().map(TcpOption::length).sum::<usize>() <= 40;
    let options = vec(tcp_option(), 0..5).prop_filter("they fit", fit);
    (any::<(u16, u16, u32, u32)>(), 0..16_u8, any::<(u8, u16, u16)>(), options).prop_map(
        |(first, reserved, then, options)| Tcp {
            source_port: first.0,
            destination_port: first.1,
            sequence_number: first.2,
            acknowledgment_number: first.3,
            data_offset: 0,
            reserved,
            flags: Flags(then.0),
            window: then.1,
            checksum: 0,
            urgent_pointer: then.2,
            options,
        },
    )
}

/// What is in a frame.
#[derive(Clone, Debug)]
pub enum Inside {
    Tcp(Tcp, Vec<u8>),
    Udp(Udp, Vec<u8>),
    Icmp(Icmp, Vec<u8>),
    Icmpv6(Icmpv6, Vec<u8>),
}

pub fn transport() -> impl Strategy<Value = Inside> {
    let payload = || data(60);
    prop_oneof![
        (tcp(), payload()).prop_map(|(header, payload)| Inside::Tcp(header, payload)),
        (udp(), payload()).prop_map(|(header, payload)| Inside::Udp(header, payload)),
    ]
}

/// A packet of either family: TCP and UDP in both, and each one's control messages.
pub fn packet() -> impl Strategy<Value = Vec<u8>> {
    let icmp = (icmp(), data(60)).prop_map(|(header, payload)| Inside::Icmp(header, payload));
    let icmpv6 = (icmpv6(), data(60)).prop_map(|(header, payload)| Inside::Icmpv6(header, payload));
    prop_oneof![
        (ipv4(), prop_oneof![2 => transport(), 1 => icmp])
            .prop_map(|(header, inside)| packet_v4(header, inside)),
        (ipv6(), prop_oneof![2 => transport(), 1 => icmpv6])
            .prop_map(|(header, inside)| packet_v6(header, inside)),
    ]
}

/// A frame with a packet in it.
pub fn frame() -> impl Strategy<Value = Vec<u8>> {
    (mac(), mac(), packet()).prop_map(|(destination, source, packet)| {
        let ether_type = if packet[0] >> 4 == 4 { EtherType::IPV4 } else { EtherType::IPV6 };
        Ethernet { destination, source, ether_type }.frame(&packet)
    })
}

pub fn packet_v4(mut header: Ipv4, inside: Inside) -> Vec<u8> {
    let (protocol, bytes) = sealed(header.pseudo(), inside);
    header.protocol = protocol;
    header.packet(&bytes)
}

pub fn packet_v6(mut header: Ipv6, inside: Inside) -> Vec<u8> {
    let (protocol, bytes) = sealed(header.pseudo(), inside);
    header.next_header = protocol;
    header.packet(&bytes)
}

fn sealed(pseudo: Pseudo, inside: Inside) -> (IpProtocol, Vec<u8>) {
    match inside {
        Inside::Tcp(header, payload) => (IpProtocol::TCP, header.segment(pseudo, &payload)),
        Inside::Udp(header, payload) => (IpProtocol::UDP, header.datagram(pseudo, &payload)),
        Inside::Icmp(header, payload) => {
            // Nothing follows the three times; to theirs, what does is a mistake.
            let times = matches!(header.body, IcmpBody::Timestamp(_) | IcmpBody::TimestampReply(_));
            (IpProtocol::ICMP, header.message(if times { &[] } else { &payload }))
        }
        Inside::Icmpv6(header, payload) => {
            // After the options of Neighbor Discovery nothing follows: what did would be read as one.
            let payload = if (133..=137).contains(&header.body.kind()) { Vec::new() } else { payload };
            (IpProtocol::ICMPV6, header.message(pseudo, &payload))
        }
    }
}

/// What can stand before a packet of either version in an Ethernet frame: tags, labels, sessions and tunnels.
pub fn fronts(is_v6: bool) -> Vec<Vec<u8>> {
    let ether_type: u16 = if is_v6 { 0x86dd } else { 0x0800 };
    let [high, low] = ether_type.to_be_bytes();
    let protocol = if is_v6 { IpProtocol::IPV6 } else { IpProtocol::IPV4 };
    // A length of 0 reaches to the end of the frame.
    let written = |write: &dyn Fn(&mut Writer)| {
        let mut w = Writer::new();
        write(&mut w);
        w.finish()
    };
    let outer = |protocol| {
        let address = std::net::Ipv4Addr::LOCALHOST;
        written(&|w| Ipv4::new(address, address, protocol).write(w))
    };
    let outer_v6 = |next| {
        let address = std::net::Ipv6Addr::LOCALHOST;
        written(&|w| Ipv6::new(address, address, next).write(w))
    };
    let ppp = if is_v6 { 0x57 } else { 0x21 };
    let behind = |kind: u16, front: &[u8]| [&[2; 12], &kind.to_be_bytes()[..], front].concat();
    vec![
        behind(0x88a8, &[0, 1, 0x81, 0, 0x60, 2, high, low]),
        behind(1500, &[0xaa, 0xaa, 3, 0, 0, 0, high, low]),
        behind(0x8847, &[0, 0, 0x10, 64, 0, 0, 0x21, 64]),
        behind(0x8864, &[0x11, 0, 0, 1, 0, 60, 0, ppp]),
        behind(0x8864, &[0x11, 0, 0, 1, 0, 60, ppp]),
        behind(0x0800, &[&outer(IpProtocol::GRE)[..], &[0xb0, 0, high, low], &[7; 12]].concat()),
        behind(0x0800, &outer(protocol)),
        behind(0x86dd, &outer_v6(protocol)),
        behind(
            0x86dd,
            &[&outer_v6(IpProtocol::AUTHENTICATION)[..], &[protocol.0, 1, 0, 0], &[7; 8]].concat(),
        ),
    ]
}
