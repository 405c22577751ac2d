//! The pages.

mod home;
mod lesson;
mod missing;
mod practice;

pub use home::Home;
pub use lesson::Lesson;
pub use missing::Missing;
pub use practice::Practice;
