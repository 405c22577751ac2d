//! What a room is shown: the picture, the sentence and how far the run is; each other thing when a key brings it.

/// What presenting leaves out until its key is pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extra {
    /// The top of the page.
    Header,
    /// The row of choices: run, what-ifs, options.
    Choices,
    /// The buttons that move the run.
    Bar,
    /// The titles of the panels, with the tabs and tools beside them.
    Titles,
    /// What the step changed.
    Changes,
    /// The sources and the myth of the step.
    Sources,
}

impl Extra {
    /// All of them, in the order of the screen.
    pub const ALL: [Self; 6] =
        [Self::Header, Self::Choices, Self::Titles, Self::Changes, Self::Sources, Self::Bar];

    /// Its name in style sheets; the message `keys-ID` says what its key brings.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Header => "header",
            Self::Choices => "choices",
            Self::Bar => "bar",
            Self::Titles => "titles",
            Self::Changes => "changes",
            Self::Sources => "sources",
        }
    }

    /// The key that brings it and takes it away.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Header => "h",
            Self::Choices => "c",
            Self::Bar => "b",
            Self::Titles => "t",
            Self::Changes => "w",
            Self::Sources => "s",
        }
    }

    /// What this key brings.
    pub fn of(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|extra| extra.key() == key)
    }
}

/// Which cards of the stage a room sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cards {
    /// The first two, side by side.
    Two,
    /// The first alone.
    First,
    /// The second alone.
    Second,
}

impl Cards {
    /// The next choice: two, the first, the second, two again.
    pub const fn next(self) -> Self {
        match self {
            Self::Two => Self::First,
            Self::First => Self::Second,
            Self::Second => Self::Two,
        }
    }
}

/// A presentation: what is brought in, and which cards are seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Presenting {
    /// A bit for each [`Extra`] that was brought.
    brought: u8,
    /// The cards.
    pub cards: Cards,
}

impl Presenting {
    /// Nothing but these cards.
    pub const fn of(cards: Cards) -> Self {
        Self { brought: 0, cards }
    }

    /// Brings something, or takes it away.
    pub const fn toggle(&mut self, extra: Extra) {
        self.brought ^= 1 << extra as u8;
    }

    /// Whether it was brought.
    pub const fn shows(self, extra: Extra) -> bool {
        self.brought & (1 << extra as u8) != 0
    }

    /// The names of what was brought, for style sheets.
    pub fn attribute(self) -> String {
        let brought = Extra::ALL.into_iter().filter(|extra| self.shows(*extra)).map(Extra::id);
        brought.collect::<Vec<_>>().join(" ")
    }
}
