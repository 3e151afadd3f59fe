//! Figures as people quote them: medians, the 95th of a hundred, and ratios pair by pair. Integers throughout.

use std::time::Duration;

/// Whole microseconds.
pub fn micros(time: Duration) -> u64 {
    u64::try_from(time.as_micros()).unwrap_or(u64::MAX)
}

/// Times of one thing done many times.
#[derive(Default)]
pub struct Times(Vec<u64>);

impl Times {
    /// One more, in microseconds.
    pub fn add(&mut self, micros: u64) {
        self.0.push(micros);
    }

    /// The time that `percent` of all were within.
    pub fn within(&self, percent: usize) -> u64 {
        let mut sorted = self.0.clone();
        sorted.sort_unstable();
        sorted.get((sorted.len() * percent).div_ceil(100).saturating_sub(1)).copied().unwrap_or(0)
    }

    /// One line of the table.
    pub fn print(&self, name: &str) {
        println!("{name:<34} {:>9} {:>9} {:>6}", millis(self.within(50)), millis(self.within(95)), self.0.len());
    }
}

/// `12.345` for 12,345 microseconds.
pub fn millis(micros: u64) -> String {
    format!("{}.{:03}", micros / 1000, micros % 1000)
}

/// Two things done in turn.
#[derive(Default)]
pub struct Pairs {
    ours: Times,
    theirs: Times,
    ratios: Times,
}

impl Pairs {
    /// One pair, in microseconds each.
    pub fn add(&mut self, ours: u64, theirs: u64) {
        self.ours.add(ours);
        self.theirs.add(theirs);
        self.ratios.add(ours.saturating_mul(1000) / theirs.max(1));
    }

    /// Medians of both, and the ratio's least, median and greatest.
    pub fn print(&self, name: &str) {
        let ratio = |percent| millis(self.ratios.within(percent));
        println!("{name}");
        println!(
            "  ours {} ms, theirs {} ms (medians of {})",
            millis(self.ours.within(50)),
            millis(self.theirs.within(50)),
            self.ours.0.len()
        );
        println!("  ratio {} (least {}, greatest {})", ratio(50), ratio(0), ratio(100));
    }
}
