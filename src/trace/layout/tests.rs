//! A ladder's proofs: nothing stands on anything else, and order is time.

use super::{FOLDED, LINE, Layout};
use crate::text::Say;
use crate::time::{Duration, Instant};
use crate::trace::{Event, Fate, Frame, FrameName, Layer, Lazy, Link, Loss, Node, NodeKind, What, World};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

fn at(millis: u64) -> Instant {
    Instant::START + Duration::from_millis(millis)
}

fn event(millis: u64, node: usize, what: What) -> Event {
    Event { at: at(millis), node, what, cause: None }
}

fn frame(count: u32, bytes: &[u8], sent: u64, fate: Fate) -> Frame {
    Frame {
        name: FrameName { node: 0, count },
        link: 0,
        to: 1,
        bytes: bytes.into(),
        sent: at(sent),
        departed: at(sent),
        fate,
        cause: None,
        faults: Vec::new(),
    }
}

fn world(frames: Vec<Frame>, events: Vec<Event>) -> World {
    let node = |name: &str| Node {
        name: name.to_owned(),
        kind: NodeKind::Host,
        addresses: Vec::new(),
        place: (0, 0),
    };
    let link = Link { ends: [(0, 0), (1, 0)], delay: Duration::from_millis(20), rate: 0, mtu: 1500 };
    World { nodes: vec![node("A"), node("B")], links: vec![link], frames, events, ..World::default() }
}

fn decided() -> What {
    What::Decided(Lazy::note(Layer::Link, Say::new("x"), &[]))
}

fn alone(world: &World) -> Layout {
    Layout::new(&[(world, &|_| 1)])
}

#[test]
fn an_arrow_goes_down_and_nothing_stands_before_its_time() {
    let fates = [Fate::Delivered(at(20)), Fate::Lost(at(50), Loss::Fault), Fate::Flying];
    let frames: Vec<_> = (0..3).zip(fates).map(|(i, fate)| frame(i, &[i as u8], 0, fate)).collect();
    let events = vec![
        event(0, 0, What::Sent(0)),
        event(0, 0, decided()),
        event(0, 0, What::Sent(1)),
        event(20, 1, What::Received(0)),
        event(50, 0, What::Lost(1)),
        event(50, 0, What::Sent(2)),
    ];
    let layout = alone(&world(frames, events));
    let [rows] = &layout.runs[..] else { panic!("one run") };
    assert!(rows.events.is_sorted());
    for way in &rows.ways {
        assert!(way.end.is_none_or(|end| end > way.sent), "{way:?}");
    }
    assert_eq!(rows.ways.iter().filter(|way| way.end.is_none()).count(), 1);
    assert!(rows.ways[1].sent >= rows.ways[0].sent + LINE, "a line of writing fits between");
    assert!(layout.height > rows.events[5]);
    for y in 0..layout.height {
        let first = rows.ways.iter().position(|way| way.end.is_none_or(|end| end >= y));
        assert_eq!(rows.first_below(y), first.unwrap_or(rows.ways.len()), "all before end above {y}");
    }
    assert!(layout.ticks.is_sorted() && layout.ticks[0].0 == at(0));
}

#[test]
fn equal_frames_that_leave_together_are_said_once() {
    let frames = vec![
        frame(1, b"a", 0, Fate::Flying),
        frame(2, b"a", 0, Fate::Flying),
        frame(3, b"b", 0, Fate::Flying),
    ];
    let events = (0..3).map(|frame| event(0, 0, What::Sent(frame))).collect();
    let layout = alone(&world(frames, events));
    let ways = &layout.runs[0].ways;
    assert_eq!(ways.iter().map(|way| way.said).collect::<Vec<_>>(), [true, false, true]);
    assert_eq!(ways[0].sent, ways[1].sent);
    assert!(ways[2].sent >= ways[1].sent + LINE);
}

#[test]
fn a_long_wait_is_folded_and_says_how_long_it_is() {
    let events = vec![
        event(0, 0, decided()),
        event(20, 0, decided()),
        event(100, 0, decided()),
        event(60_100, 0, decided()),
        event(3_660_100, 0, decided()),
    ];
    let layout = alone(&world(Vec::new(), events));
    let lengths: Vec<_> = layout.folds.iter().map(|fold| fold.length).collect();
    assert_eq!(lengths, [Duration::from_secs(60), Duration::from_secs(3600)]);
    let rows = &layout.runs[0].events;
    for (fold, pair) in layout.folds.iter().zip(rows[2..].windows(2)) {
        assert!(pair[0] < fold.y && fold.y < pair[1]);
    }
    assert!(rows[1] - rows[0] < rows[2] - rows[1], "what takes longer is drawn longer");
    assert!(rows[2] - rows[1] < FOLDED + 32);
}

#[test]
fn the_same_moment_is_at_the_same_height_in_both_runs() {
    let left = world(
        vec![frame(1, b"a", 0, Fate::Delivered(at(20)))],
        vec![
            event(0, 0, What::Sent(0)),
            event(20, 1, What::Received(0)),
            event(20, 1, decided()),
            event(5000, 0, decided()),
        ],
    );
    let right = world(
        vec![frame(1, b"a", 0, Fate::Lost(at(10), Loss::Fault))],
        vec![
            event(0, 0, What::Sent(0)),
            event(10, 0, What::Lost(0)),
            event(1000, 0, decided()),
            event(5000, 0, decided()),
        ],
    );
    let layout = Layout::new(&[(&left, &|_| 2), (&right, &|_| 1)]);
    let [one, other] = &layout.runs[..] else { panic!("two runs") };
    assert!(one.events[1] > other.events[1]);
    let apart = one.events[3].abs_diff(other.events[3]);
    assert_eq!(apart, 0, "one clock");
    assert!(one.events[0].abs_diff(other.events[0]) <= LINE, "only what is said above sets them apart");
}

#[test]
fn timers_that_run_at_once_stand_side_by_side() {
    let events = vec![
        event(0, 0, What::TimerSet("retry", at(1000))),
        event(0, 0, What::TimerSet("cache", at(60_000))),
        event(0, 1, What::TimerSet("retry", at(1000))),
        event(1000, 0, What::TimerFired("retry")),
        event(1000, 0, What::TimerSet("retry", at(3000))),
        event(1500, 0, What::TimerSet("retry", at(3500))),
        event(2000, 0, What::TimerStopped("retry")),
    ];
    let layout = alone(&world(Vec::new(), events));
    let waits: Vec<_> = layout.runs[0].waits.iter().map(|wait| (wait.set, wait.end, wait.column)).collect();
    assert_eq!(
        waits,
        [
            (0, Some((3, true)), 0),
            (1, None, 1),
            (2, None, 0),
            (4, Some((5, false)), 0),
            (5, Some((6, false)), 0)
        ]
    );
}

#[test]
fn a_frame_that_waits_for_its_link_departs_between() {
    let mut late = frame(1, b"a", 0, Fate::Delivered(at(40)));
    late.departed = at(20);
    let events = vec![event(0, 0, What::Sent(0)), event(40, 1, What::Received(0))];
    let layout = alone(&world(vec![late], events));
    let way = layout.runs[0].ways[0];
    assert!(way.sent < way.departed && Some(way.departed) < way.end, "{way:?}");
}

#[test]
fn a_timer_stands_above_the_frame_it_waits_for() {
    let events = vec![
        event(0, 0, decided()),
        event(0, 0, What::Sent(0)),
        event(0, 0, What::Sent(1)),
        event(0, 0, What::TimerSet("retry", at(1000))),
        event(0, 1, What::TimerSet("other", at(1000))),
    ];
    let frames = vec![frame(1, b"a", 0, Fate::Flying), frame(2, b"b", 0, Fate::Flying)];
    let layout = alone(&world(frames, events));
    let [decided, one, two, timer, other] = layout.runs[0].events[..] else { panic!("five events") };
    assert!(decided < timer && timer < one && one < two && two < other);
}
