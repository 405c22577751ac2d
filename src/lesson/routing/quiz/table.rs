//! A routing table, and the one route of it that a packet takes.

use super::super::LESSON;
use super::super::ids;
use crate::address::{Address, Prefix};
use crate::quiz::{Answer, Draw, Level, Question, Worked, table};
use crate::text::Say;

/// A row of the table.
#[derive(Clone, Copy)]
struct Route {
    prefix: Prefix,
    next: Address,
}

/// A table and a packet's destination.
struct Lookup {
    destination: Address,
    routes: Vec<Route>,
}

impl Lookup {
    /// A table with so many routes that hold the destination, some that nearly do, and perhaps a default route.
    fn draw(draw: &mut Draw, holding: usize, default: bool) -> Self {
        let destination = draw.v4_host(16);
        let mut lengths: Vec<u8> = match draw.level {
            Level::Easy => vec![8, 16, 24],
            Level::Medium => vec![8, 12, 16, 20, 22, 24, 26],
            Level::Hard => (9..=29).collect(),
        };
        draw.shuffle(&mut lengths);
        let mut prefixes: Vec<_> =
            lengths.iter().take(holding).map(|length| Prefix::new(destination, *length)).collect();
        let longest = prefixes.iter().map(|prefix| prefix.length()).max().unwrap_or(16);
        for _ in 0..draw.by_level([1, 2, 3]) {
            // The last bit of the prefix is another: the block beside the destination's own.
            let length = match draw.level {
                Level::Easy => longest,
                _ => draw.between(longest, (longest + 4).min(30)),
            };
            let beside = Prefix::new(destination.flipped(length - 1), length);
            if !prefixes.contains(&beside) {
                prefixes.push(beside);
            }
        }
        prefixes.extend(default.then(|| Prefix::new(destination, 0)));
        draw.shuffle(&mut prefixes);
        let first = draw.v4_block(24).network();
        let mut hops: Vec<u8> = (1..=99).collect();
        draw.shuffle(&mut hops);
        let route = |(prefix, hop): (Prefix, u8)| Route { prefix, next: first.plus(hop.into()) };
        Self { destination, routes: prefixes.into_iter().zip(hops).map(route).collect() }
    }

    /// The routes that hold the destination, in the order of the table.
    fn holding(&self) -> impl Iterator<Item = Route> {
        self.routes.iter().copied().filter(|route| route.prefix.contains(self.destination))
    }

    /// RFC 1812 §5.2.4.3: of those, the one with the longest prefix.
    fn best(&self) -> Option<Route> {
        self.holding().max_by_key(|route| route.prefix.length())
    }

    fn exhibit(&self) -> String {
        let row = |route: &Route| [route.prefix.to_string(), "via".to_owned(), route.next.to_string()];
        table(&self.routes.iter().map(row).collect::<Vec<_>>())
    }

    fn worked(&self, story: &str) -> Worked {
        let row = |route: &Route| format!("{} via {}", route.prefix, route.next);
        let rows = self.routes.iter().map(row).collect::<Vec<_>>().join("\n");
        let destination = self.destination.to_string();
        let knobs = [("story", story), ("table", rows.as_str()), ("destination", destination.as_str())];
        LESSON.worked(&knobs)
    }

    fn told(&self, id: &'static str) -> Say {
        let say = Say::new(id).with("destination", self.destination.to_string());
        let Some(best) = self.best() else {
            return say.with("prefix", "").with("next", "").with("length", 0_u8);
        };
        say.with("prefix", best.prefix.to_string())
            .with("next", best.next.to_string())
            .with("length", best.prefix.length())
    }

    /// The message `id` about a route that does not win.
    fn against(&self, id: &'static str, route: Route) -> Say {
        self.told(id)
            .with("given", route.prefix.to_string())
            .with("start", route.prefix.network().to_string())
            .with("end", route.prefix.end().to_string())
            .with("given-length", route.prefix.length())
    }
}

/// Which next hop a packet is given to.
pub fn longest_match(draw: &mut Draw) -> Question {
    let holding = draw.by_level([2, 3, 4]);
    let lookup = Lookup::draw(draw, holding, true);
    let best = lookup.best().map_or(lookup.destination, |route| route.next);
    let first = lookup.holding().next().map(|route| route.next);
    let mistake = |route: &Route| {
        let id = match route.prefix {
            prefix if !prefix.contains(lookup.destination) => ids::REASON_MATCH_MISSES,
            prefix if prefix.length() == 0 => ids::REASON_MATCH_DEFAULT,
            _ if Some(route.next) == first => ids::REASON_MATCH_FIRST,
            _ => ids::REASON_MATCH_SHORTER,
        };
        (Answer::Address(route.next), lookup.against(id, *route))
    };
    Question::new(
        lookup.told(ids::ASK_MATCH),
        Answer::Address(best),
        lookup.told(ids::WHY_MATCH),
        lookup.worked("match"),
    )
    .showing(lookup.exhibit())
    .mistakes(lookup.routes.iter().map(mistake))
    .mistake(Answer::Address(lookup.destination), lookup.told(ids::REASON_MATCH_DESTINATION))
}

/// What a router does with a packet that its table may or may not have a route for.
pub fn decide(draw: &mut Draw) -> Question {
    let holding = draw.by_level([0, 1, 1]) * usize::from(draw.coin());
    let default = draw.below(3) == 0;
    let lookup = Lookup::draw(draw, holding, default);
    let forwards = lookup.best().is_some();
    let option = |does: &'static str, next: String, reason: Option<Say>| {
        (Say::new(ids::OPTION_DECIDE).with("does", does).with("next", next).into(), reason)
    };
    let stops = if forwards { "forwards" } else { "stops" };
    let reason = |id| Some(lookup.told(id).with("case", stops));
    let mut options = vec![
        option("reports", String::new(), if forwards { reason(ids::REASON_DECIDE_REPORTS) } else { None }),
        option("host", String::new(), reason(ids::REASON_DECIDE_HOST)),
    ];
    options.extend(lookup.best().map(|best| option("forwards", best.next.to_string(), None)));
    let missing = lookup.routes.iter().find(|route| !route.prefix.contains(lookup.destination));
    options.extend(missing.map(|route| {
        option("forwards", route.next.to_string(), Some(lookup.against(ids::REASON_MATCH_MISSES, *route)))
    }));
    if !forwards {
        options.push(option("silent", String::new(), reason(ids::REASON_DECIDE_SILENT)));
    }
    draw.shuffle(&mut options);
    Question::choose(
        lookup.told(ids::ASK_DECIDE),
        options,
        lookup.told(ids::WHY_DECIDE).with("case", stops),
        lookup.worked(if forwards { "match" } else { "missing" }),
    )
    .showing(lookup.exhibit())
}
