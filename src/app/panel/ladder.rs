//! Placeholder until drawn.

use super::PanelProps;
use yew::prelude::*;

/// Nothing yet.
#[component]
pub fn Ladder(_: &PanelProps) -> Html {
    Html::default()
}
