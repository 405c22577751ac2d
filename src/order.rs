//! Putting things in order. The standard library's sorting is compiled anew for every type, some 6 kB each time; here the
//! places are sorted, which are of one type for all, and the things follow.

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

#[cfg(test)]
mod tests {
    use super::*;

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
