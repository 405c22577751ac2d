//! Order in little code. The standard library's sorting is compiled anew for every type, some 6 kB each time; here the
//! places are sorted, which are of one type for all, and the things follow. Its ordered map takes as much for each pair of
//! types; few entries need no tree.

use std::cmp::Ordering;

/// Puts things in order; equal ones stay as they stand to each other.
pub fn sort<T: Ord>(items: &mut [T]) {
    arrange(items, Ord::cmp);
}

/// Puts things in the order of their keys; those of equal keys stay as they stand to each other.
pub fn sort_by_key<T, K: Ord>(items: &mut [T], key: impl Fn(&T) -> K) {
    arrange(items, |one, other| key(one).cmp(&key(other)));
}

fn arrange<T>(items: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    let order = places(items.len(), &|one, other| compare(&items[one], &items[other]));
    for place in 0..order.len() {
        // What was to come here may have been swapped away for an earlier place.
        let mut from = order[place];
        while from < place {
            from = order[from];
        }
        items.swap(place, from);
    }
}

/// The places that so many things are taken from, in order.
fn places(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<_> = (0..count).collect();
    places.sort_by(|one, other| compare(*one, *other));
    places
}

/// A map of few entries, in the order of their keys.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Map<K, V>(Vec<(K, V)>);

impl<K, V> Default for Map<K, V> {
    fn default() -> Self {
        Self::new()
    }
}

impl<K, V> Map<K, V> {
    /// Without an entry.
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// How many entries there are.
    pub const fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The entries.
    pub fn iter(&self) -> impl Iterator<Item = (&K, &V)> {
        self.0.iter().map(|(key, value)| (key, value))
    }
}

impl<K: Ord, V> Map<K, V> {
    /// Where the entry of a key is, or would be.
    fn place(&self, key: &K) -> Result<usize, usize> {
        self.0.binary_search_by(|(known, _)| known.cmp(key))
    }

    /// Whether a key has an entry.
    pub fn contains_key(&self, key: &K) -> bool {
        self.place(key).is_ok()
    }

    /// The value of a key.
    pub fn get(&self, key: &K) -> Option<&V> {
        self.place(key).ok().map(|place| &self.0[place].1)
    }

    /// The value of a key, to be changed.
    pub fn get_mut(&mut self, key: &K) -> Option<&mut V> {
        self.place(key).ok().map(|place| &mut self.0[place].1)
    }

    /// The value of a key, made when there is none.
    pub fn get_or_insert_with(&mut self, key: K, make: impl FnOnce() -> V) -> &mut V {
        let place = self.place(&key).unwrap_or_else(|place| {
            self.0.insert(place, (key, make()));
            place
        });
        &mut self.0[place].1
    }

    /// Gives a key this value.
    pub fn insert(&mut self, key: K, value: V) {
        match self.place(&key) {
            Ok(place) => self.0[place].1 = value,
            Err(place) => self.0.insert(place, (key, value)),
        }
    }

    /// Takes the entry of a key out.
    pub fn remove(&mut self, key: &K) -> Option<V> {
        self.place(key).ok().map(|place| self.0.remove(place).1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_map_holds_what_the_standard_librarys_holds() {
        let mut draw = fastrand::Rng::with_seed(826);
        let (mut ours, mut theirs) = (Map::new(), std::collections::BTreeMap::new());
        for value in 0..2000 {
            let key = draw.u8(0..40);
            match draw.u8(0..4) {
                0 => assert_eq!(ours.remove(&key), theirs.remove(&key)),
                1 => assert_eq!(
                    ours.get_or_insert_with(key, || value),
                    theirs.entry(key).or_insert_with(|| value)
                ),
                2 => assert_eq!(ours.get_mut(&key), theirs.get_mut(&key)),
                _ => {
                    ours.insert(key, value);
                    theirs.insert(key, value);
                }
            }
            assert!(ours.iter().eq(theirs.iter()));
            assert_eq!((ours.len(), ours.is_empty()), (theirs.len(), theirs.is_empty()));
            assert_eq!(
                (ours.get(&key), ours.contains_key(&key)),
                (theirs.get(&key), theirs.contains_key(&key))
            );
        }
    }

    #[test]
    fn things_are_sorted_as_the_standard_library_sorts_them() {
        let mut draw = fastrand::Rng::with_seed(9293);
        for count in 0..200 {
            let mut ours: Vec<_> = (0..count).map(|index| (draw.u8(0..9), index)).collect();
            let mut theirs = ours.clone();
            sort_by_key(&mut ours, |(key, _)| *key);
            theirs.sort_by_key(|(key, _)| *key);
            assert_eq!(ours, theirs);
            sort(&mut ours);
            theirs.sort_unstable();
            assert_eq!(ours, theirs);
        }
    }
}
