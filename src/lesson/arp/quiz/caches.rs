//! What hosts and switches remember of the frames that pass.

use super::super::ids;
use super::story;
use crate::quiz::{Answer, Draw, Lan, Level, Question, table};
use crate::text::Say;
use crate::wire::Mac;

/// What a host's cache holds for the sender of a request (RFC 826, "Packet Reception").
pub fn merge(draw: &mut Draw) -> Question {
    let lan = Lan::draw(draw);
    let (meant, known) = (draw.coin(), draw.coin());
    let [_, _, _, _, old]: [Mac; 5] = draw.macs();
    let holds = if meant || known { "new" } else { "none" };
    let target = if meant { lan.b } else { lan.router };
    let told = |id| {
        Say::new(id)
            .with("a", lan.a.address.to_string())
            .with("target", target.address.to_string())
            .with("new", lan.a.mac.to_string())
            .with("old", old.to_string())
            .with("meant", if meant { "yes" } else { "no" })
            .with("known", if known { "yes" } else { "no" })
    };
    let mut entries = vec![("none", None), ("new", Some(lan.a.mac)), ("own", Some(lan.b.mac))];
    entries.push(if known { ("old", Some(old)) } else { ("broadcast", Some(Mac::BROADCAST)) });
    let mut options: Vec<_> = entries
        .into_iter()
        .map(|(entry, mac)| {
            let label =
                Say::new(ids::OPTION_ENTRY).with("entry", if mac.is_some() { "some" } else { "none" });
            let label = label.with("address", lan.a.address.to_string());
            let label = label.with("mac", mac.map_or_else(String::new, |mac| mac.to_string()));
            (label.into(), (entry != holds).then(|| told(ids::REASON_MERGE).with("entry", entry)))
        })
        .collect();
    draw.shuffle(&mut options);
    Question::choose(told(ids::ASK_MERGE), options, told(ids::WHY_MERGE), story("request"))
        .showing(lan.exhibit())
}

/// How many caches a gratuitous request changes.
pub fn gratuitous(draw: &mut Draw) -> Question {
    let count = draw.by_level([3, 4, 6]);
    let block = {
        let length = draw.by_level([24, 26, 22]);
        draw.v4_block(length)
    };
    let first = block.first_host();
    let own = |index: u32| first.plus(u128::from(2 * index + 1));
    let [old, router, new]: [Mac; 3] = draw.macs();
    let mut changed = 0_u32;
    let rows: Vec<_> = (1..=count)
        .map(|index| {
            let entry = match draw.below(4) {
                0 => "—".to_owned(),
                1 => format!("{first} → {router}"),
                _ => {
                    changed += 1;
                    format!("{} → {old}", own(0))
                }
            };
            [format!("H{index}"), own(index).to_string(), entry]
        })
        .collect();
    let told = |id| {
        Say::new(id)
            .with("address", own(0).to_string())
            .with("new", new.to_string())
            .with("hosts", count)
            .with("changed", changed)
            .with("without", count - changed)
    };
    let wrong = |id, given: u32| (Answer::Number(given.into()), told(id));
    Question::new(
        told(ids::ASK_GRATUITOUS),
        Answer::Number(changed.into()),
        told(ids::WHY_GRATUITOUS),
        story("gratuitous"),
    )
    .showing(table(&rows))
    .mistakes([
        wrong(ids::REASON_GRATUITOUS_ALL, count),
        wrong(ids::REASON_GRATUITOUS_WITHOUT, count - changed),
        wrong(ids::REASON_GRATUITOUS_NONE, 0),
        wrong(ids::REASON_GRATUITOUS_ONE, 1),
    ])
}

/// Out of how many ports a switch sends a frame.
pub fn switch(draw: &mut Draw) -> Question {
    let ports = draw.by_level([4, 8, 24]);
    let macs: [Mac; 5] = draw.macs();
    let [sender, known, beside, other, unknown] = macs;
    let enters = 1 + draw.below(ports);
    let away = |steps: u32| 1 + (enters - 1 + steps) % ports;
    let case = match draw.level {
        Level::Easy => draw.pick(&["known", "unknown", "broadcast"]),
        _ => draw.pick(&["known", "unknown", "broadcast", "same"]),
    };
    let (to, goes) = match case {
        "known" => (known, 1),
        "unknown" => (unknown, ports - 1),
        "broadcast" => (Mac::BROADCAST, ports - 1),
        _ => (beside, 0),
    };
    let steps = 1 + draw.below(ports - 1);
    let mut rows = vec![(known, away(steps)), (other, away(ports - steps)), (beside, enters)];
    draw.shuffle(&mut rows);
    let told = |id| {
        Say::new(id)
            .with("ports", ports)
            .with("others", ports - 1)
            .with("enters", enters)
            .with("leaves", away(steps))
            .with("from", sender.to_string())
            .with("to", to.to_string())
            .with("case", case)
    };
    let wrong = |id, given: u32| (Answer::Number(given.into()), told(id));
    let rows: Vec<_> = rows.iter().map(|(mac, port)| [mac.to_string(), port.to_string()]).collect();
    Question::new(told(ids::ASK_SWITCH), Answer::Number(goes.into()), told(ids::WHY_SWITCH), story("request"))
        .showing(table(&rows))
        .mistakes([
            wrong(ids::REASON_SWITCH_BACK, ports),
            wrong(ids::REASON_SWITCH_ALL, ports - 1),
            wrong(ids::REASON_SWITCH_NONE, 0),
            wrong(ids::REASON_SWITCH_ONE, 1),
        ])
}
