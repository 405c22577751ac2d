//! What a learner has done, kept as a few short texts that each stand alone: one that is damaged is forgotten
//! by itself.

use wirewalk::lesson::CARDS;

/// Steps seen and questions answered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// For each lesson begun: its name, how many steps were shown from the first on, and how many there were.
    lessons: Vec<(&'static str, usize, usize)>,
    /// The lesson walked last.
    pub latest: Option<&'static str>,
    /// Questions answered.
    pub score: Score,
}

/// How the answers went.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Score {
    /// Right at the first try.
    pub right: u32,
    /// All that were answered.
    pub asked: u32,
    /// Right in a row, up to now.
    pub streak: u32,
    /// The longest streak.
    pub best: u32,
}

impl Score {
    fn merged(self, kept: Self, stored: Self) -> Self {
        // What is stored went back: it was cleared, and this tab still knows better.
        if stored.asked < kept.asked {
            return self;
        }
        let new = |now: u32, kept: u32| now.saturating_sub(kept);
        let (asked, right) = (new(self.asked, kept.asked), new(self.right, kept.right));
        // As long as no answer is wrong, the streak of both tabs goes on, and this tab's own says nothing.
        let (streak, best) = match asked == right {
            true => (stored.streak.saturating_add(right), stored.best),
            false => (self.streak, stored.best.max(self.best)),
        };
        Self {
            right: stored.right.saturating_add(right),
            asked: stored.asked.saturating_add(asked),
            streak,
            best: best.max(streak),
        }
    }
}

impl Progress {
    /// Steps shown and steps there were, when the lesson was begun.
    pub fn of(&self, lesson: &str) -> Option<(usize, usize)> {
        self.lessons.iter().find(|(id, ..)| *id == lesson).map(|(_, seen, all)| (*seen, *all))
    }

    /// Whether the lesson was walked to its end.
    pub fn done(&self, lesson: &str) -> bool {
        self.of(lesson).is_some_and(|(seen, all)| seen >= all)
    }

    /// A step was shown, this one of so many. It counts when those before it were shown, in whichever runs of the lesson:
    /// whoever leaps to the end, or follows a link there, has not walked to it, and whoever changes a knob on the way has
    /// not lost it. A lesson walked to the end of one of its runs stays done.
    pub fn shown(&mut self, lesson: &'static str, step: usize, all: usize) {
        self.latest = Some(lesson);
        let known = self.lessons.iter().position(|(id, ..)| *id == lesson);
        match known.map(|at| &mut self.lessons[at]) {
            Some((_, shown, of)) if *shown < *of && step == *shown + 1 => (*shown, *of) = (step, all),
            Some(_) => {}
            None if step == 1 => self.lessons.push((lesson, step, all)),
            None => {}
        }
    }

    /// The first lesson that was not walked to its end; `None` on a first visit, and when there is none.
    pub fn unfinished(&self) -> Option<&'static str> {
        let mut lessons = CARDS.iter().map(|card| card.id);
        lessons.find(|id| !self.done(id)).filter(|_| self.latest.is_some())
    }

    /// A question was answered for the first time.
    pub const fn answered(&mut self, right: bool) {
        let score = &mut self.score;
        score.asked += 1;
        if right {
            score.right += 1;
            score.streak += 1;
        } else {
            score.streak = 0;
        }
        if score.streak > score.best {
            score.best = score.streak;
        }
    }

    /// This progress together with what another tab has stored meanwhile; `kept` is what was stored when this tab last
    /// looked. Each lesson is as far as it was walked in either, and answers given in both count.
    #[must_use]
    pub fn merged(&self, kept: &Self, stored: &Self) -> Self {
        let mut merged = self.clone();
        for (id, seen, all) in &stored.lessons {
            match merged.lessons.iter_mut().find(|(own, ..)| own == id) {
                Some((_, own, of)) if *own < *of => {
                    if seen >= all {
                        (*own, *of) = (*seen, *all);
                    } else {
                        *own = (*own).max((*seen).min(*of - 1));
                    }
                }
                Some(_) => {}
                None => merged.lessons.push((id, *seen, *all)),
            }
        }
        if merged.latest == kept.latest {
            merged.latest = stored.latest.or(merged.latest);
        }
        merged.score = self.score.merged(kept.score, stored.score);
        merged
    }

    /// Key and value of everything worth keeping.
    pub fn entries(&self) -> Vec<(String, String)> {
        let mut entries: Vec<_> = self
            .lessons
            .iter()
            .map(|(id, seen, all)| (format!("lesson.{id}"), format!("{seen}/{all}")))
            .collect();
        let Score { right, asked, streak, best } = self.score;
        entries.push(("score".to_owned(), format!("{right}/{asked}/{streak}/{best}")));
        entries.extend(self.latest.map(|id| ("latest".to_owned(), id.to_owned())));
        entries
    }

    /// The progress that was kept; `stored` gives the value of a key.
    pub fn restore(stored: impl Fn(&str) -> Option<String>) -> Self {
        let numbers = |key: &str| -> Vec<u32> {
            let text = stored(key).unwrap_or_default();
            text.split('/').map(str::parse).collect::<Result<_, _>>().unwrap_or_default()
        };
        let mut progress = Self::default();
        // By name: the first page has the lessons' names, and nothing else of them.
        let lessons = || CARDS.iter().map(|card| card.id);
        for id in lessons() {
            if let [seen, all] = numbers(&format!("lesson.{id}"))[..] {
                progress.lessons.push((id, seen as usize, all as usize));
            }
        }
        if let [right, asked, streak, best] = numbers("score")[..] {
            progress.score = Score { right, asked, streak, best };
        }
        let latest = stored("latest").unwrap_or_default();
        progress.latest = lessons().find(|id| *id == latest);
        progress
    }
}
