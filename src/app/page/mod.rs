//! The pages.

mod home;
mod lesson;
mod missing;
mod practice;

pub use home::home;
pub use lesson::Lesson;
pub use missing::missing;
pub use practice::Practice;
