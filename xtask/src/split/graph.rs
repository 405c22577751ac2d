//! The parts of the program and what each needs: a graph without circles, as the catalogue gives it.

use std::collections::BTreeSet;

/// The first part, which is there from the start: every other part needs it.
pub const SHELL: usize = 0;

/// The parts in an order in which each comes after those it needs.
pub struct Graph {
    names: Vec<String>,
    /// By part: the parts it needs itself.
    needs: Vec<Vec<usize>>,
    /// By part: itself and all it needs, directly or not.
    loads: Vec<BTreeSet<usize>>,
}

impl Graph {
    /// The graph of the shell and these parts, each with the names of those it needs, all of which come before it.
    pub fn new<N: AsRef<str>>(parts: impl IntoIterator<Item = (N, Vec<N>)>) -> Self {
        let mut graph =
            Self { names: vec!["shell".to_owned()], needs: vec![Vec::new()], loads: vec![[SHELL].into()] };
        for (name, needs) in parts {
            let needs: Vec<_> = needs.iter().filter_map(|need| graph.number(need.as_ref())).collect();
            let mut loads: BTreeSet<_> = [SHELL, graph.names.len()].into();
            needs.iter().for_each(|&need| loads.extend(&graph.loads[need]));
            graph.names.push(name.as_ref().to_owned());
            graph.needs.push(needs);
            graph.loads.push(loads);
        }
        graph
    }

    /// How many parts there are, the shell included.
    pub fn len(&self) -> usize {
        self.names.len()
    }

    /// The part's name.
    pub fn name(&self, part: usize) -> &str {
        &self.names[part]
    }

    /// The part of this name.
    pub fn number(&self, name: &str) -> Option<usize> {
        self.names.iter().position(|known| known == name)
    }

    /// The names of the parts that a part needs itself.
    pub fn needs(&self, part: usize) -> impl Iterator<Item = &str> {
        self.needs[part].iter().map(|&need| self.name(need))
    }

    /// Whether a part has another: it is the same, or is loaded before it.
    pub fn has(&self, part: usize, other: usize) -> bool {
        self.loads[part].contains(&other)
    }

    /// The nearest part that both load: of all such parts the last one in the order.
    pub fn nearest(&self, one: usize, other: usize) -> usize {
        self.loads[one].intersection(&self.loads[other]).max().copied().unwrap_or(SHELL)
    }

    /// Two parts of which no part that both load has all others that both do: what these share could not be put anywhere
    /// without losing what it uses itself.
    #[cfg(test)]
    pub fn ambiguous(&self) -> Option<(&str, &str)> {
        let pairs = (0..self.len()).flat_map(|one| (0..one).map(move |other| (one, other)));
        let mut torn = pairs.filter(|&(one, other)| {
            let nearest = self.nearest(one, other);
            !self.loads[one].intersection(&self.loads[other]).all(|&common| self.has(nearest, common))
        });
        torn.next().map(|(one, other)| (self.name(one), self.name(other)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_two_parts_share_is_in_the_nearest_that_both_load() {
        let graph = Graph::new([
            ("learning", vec![]),
            ("network", vec!["learning"]),
            ("quiz", vec!["learning"]),
            ("lesson", vec!["network"]),
            ("questions", vec!["lesson", "quiz"]),
        ]);
        let nearest =
            |one, other| graph.name(graph.nearest(graph.number(one).unwrap(), graph.number(other).unwrap()));
        assert_eq!(nearest("lesson", "questions"), "lesson");
        assert_eq!(nearest("network", "quiz"), "learning");
        assert_eq!(nearest("quiz", "questions"), "quiz");
        assert_eq!(nearest("shell", "questions"), "shell");
        assert_eq!(graph.ambiguous(), None);
    }

    #[test]
    fn parts_that_share_two_others_need_one_that_has_both() {
        let parts = |both: &[&'static str]| {
            let shared = [("a", vec![]), ("b", vec![])];
            let both: Vec<_> = both.to_vec();
            shared.into_iter().chain([("ab", vec!["a", "b"]), ("one", both.clone()), ("other", both)])
        };
        assert!(Graph::new(parts(&["a", "b"])).ambiguous().is_some());
        assert_eq!(Graph::new(parts(&["ab"])).ambiguous(), None);
    }
}
