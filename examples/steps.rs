use wirewalk::lesson::LESSONS;
use wirewalk::text::*;
use wirewalk_text::compile_language;
fn main() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let a: Vec<String> = std::env::args().collect();
    let files = compile_language(
        &root.join("static/text").join(a.get(3).map_or("en", |s| s)),
        a.get(3).map_or("en", |s| s),
    )
    .unwrap();
    for l in LESSONS.iter().filter(|l| a.get(1).is_none_or(|x| x == "all" || l.id == x)) {
        let named = |n: &str| files.iter().find(|(f, _)| f == n).map(|(_, c)| c);
        let cats: Vec<_> = [l.id]
            .into_iter()
            .chain(["net", "segments", "summary", "learn", "app", "fields"])
            .filter_map(named)
            .collect();
        let sp = Speaker::new(&cats).counting(l.numbers(Numbers::default()));
        for (s, k) in l.situations() {
            if a.get(2).is_some_and(|x| x != "all" && s != x) {
                continue;
            }
            let t = l.trace(&k).unwrap();
            println!("== {} {s} ({})", l.id, t.steps.len());
            for (i, st) in t.steps.iter().enumerate() {
                let w = t.world.as_deref();
                let at = w.zip(st.event).map_or(String::new(), |(w, e)| w.time(e).to_string());
                let who = w
                    .and_then(|w| Some(w.nodes[w.events.get(t.decided(i)?)?.node].name.clone()))
                    .unwrap_or_default();
                println!("{:3} {at:>10} {who}: [{}] {}", i + 1, st.say.id, sp.plain(&st.say));
                if let (Some(w), Some(s)) = (w, t.spot(i)) {
                    println!(
                        "        -> {} {:?} row {:?} {}",
                        s.frame.map_or("-".into(), |f| w.name_of(&w.frames[f])),
                        s.field.map(|f| f.1),
                        s.row,
                        s.altered
                            .iter()
                            .map(|a| format!("{} {}→{};", a.field, a.before, a.after))
                            .collect::<String>()
                    );
                }
                if let Some(w) = w {
                    let h: Vec<_> = t
                        .happened(i)
                        .iter()
                        .map(|h| {
                            format!("{h:?}").replace(|c: char| c.is_ascii_digit(), "")
                                + &match h {
                                    wirewalk::trace::Happened::Arrived(f)
                                    | wirewalk::trace::Happened::Sent(f)
                                    | wirewalk::trace::Happened::Lost(f) => w.name_of(&w.frames[*f]),
                                }
                        })
                        .collect();
                    if !h.is_empty() {
                        println!("        ~ {}", h.join(" "));
                    }
                }
            }
        }
    }
}
