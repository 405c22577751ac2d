//! What a browser can be told about its user before it opens a page.

/// The size, the language and the wishes of the person at the browser.
#[derive(Clone, Debug)]
pub struct Options {
    /// Width and height of the page, in CSS pixels.
    pub size: (u32, u32),
    /// The language the browser asks for, as in `zh-CN`.
    pub language: &'static str,
    /// What `prefers-color-scheme` says.
    pub theme: Theme,
    /// What `prefers-reduced-motion` says.
    pub reduced_motion: bool,
    /// A phone: fingers and no pointer.
    pub touch: bool,
    /// What `localStorage` holds before the first visit: keys and values.
    pub storage: Vec<(&'static str, &'static str)>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            size: (1280, 800),
            language: "en-US",
            theme: Theme::Light,
            reduced_motion: false,
            touch: false,
            storage: Vec::new(),
        }
    }
}

impl Options {
    /// A phone held upright.
    pub fn phone() -> Self {
        Self { size: (390, 844), touch: true, ..Self::default() }
    }

    /// A visitor who reads Chinese.
    pub fn chinese() -> Self {
        Self { language: "zh-CN", ..Self::default() }
    }

    /// A visitor whose system is dark.
    pub fn dark() -> Self {
        Self { theme: Theme::Dark, ..Self::default() }
    }
}

/// Light or dark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

impl Theme {
    /// The word that CSS and the application's storage have for it.
    pub fn name(self) -> &'static str {
        match self {
            Theme::Light => "light",
            Theme::Dark => "dark",
        }
    }
}
