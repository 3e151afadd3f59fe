//! Verified copies that the app makes by itself, thinned as they age.

use std::path::{Path, PathBuf};

use super::package::save_package;
use crate::error::{Error, Result};
use crate::value::Moment;

const HOUR: i64 = 3_600_000;
const DAY: i64 = 24 * HOUR;

/// The folder of a school's own backups.
pub struct Backup {
    folder: PathBuf,
}

impl Backup {
    /// Beside the school: `alder.school` has its backups in `alder.backups`.
    pub fn beside(school: &Path) -> Self {
        Backup { folder: school.with_extension("backups") }
    }

    /// Makes one and thins the older ones. Answers where it lies.
    pub fn make(&self, school: &Path, now: Moment) -> Result<PathBuf> {
        std::fs::create_dir_all(&self.folder).map_err(|error| Error::from_place(&self.folder, &error))?;
        let name = now.to_string().replace(':', "-");
        let path = self.folder.join(format!("{name}.throughline"));
        save_package(school, &path, true)?;
        self.thin(now);
        Ok(path)
    }

    /// Every backup with the moment it was made, newest first.
    pub fn all(&self) -> Vec<(Moment, PathBuf)> {
        let entries = std::fs::read_dir(&self.folder).into_iter().flatten().flatten();
        let mut all: Vec<_> = entries.filter_map(|entry| Some((made(&entry.path())?, entry.path()))).collect();
        all.sort_by_key(|(moment, _)| std::cmp::Reverse(*moment));
        all
    }

    /// Old copies that cannot be removed do no harm: the next thinning tries again.
    fn thin(&self, now: Moment) {
        let all = self.all();
        let moments: Vec<_> = all.iter().map(|(moment, _)| *moment).collect();
        for (kept, (_, path)) in kept(&moments, now).into_iter().zip(all) {
            if !kept {
                drop(std::fs::remove_file(path));
            }
        }
    }
}

/// The moment in a backup's name, `2026-06-15T12-00-00.000Z.throughline`.
fn made(path: &Path) -> Option<Moment> {
    let name = path.file_name()?.to_str()?.strip_suffix(".throughline")?;
    let (day, time) = name.split_once('T')?;
    Moment::parse(&format!("{day}T{}", time.replace('-', ":")))
}

/// Which of these backups (newest first) stay: all of two days, then the newest of each of 14 days, 8 weeks
/// and 12 months of 30 days.
pub fn kept(newest_first: &[Moment], now: Moment) -> Vec<bool> {
    let tiers = [(DAY, 14), (7 * DAY, 8), (30 * DAY, 12)];
    let mut taken: [Vec<i64>; 3] = Default::default();
    let stays = |moment: &Moment| {
        let made = moment.unix_millis();
        let mut stays = now.unix_millis() - made <= 2 * DAY;
        for ((length, most), taken) in tiers.iter().zip(&mut taken) {
            let slot = made.div_euclid(*length);
            if taken.len() < *most && taken.last() != Some(&slot) {
                taken.push(slot);
                stays = true;
            }
        }
        stays
    };
    newest_first.iter().map(stays).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn backups_thin_by_day_week_and_month() {
        let now = Moment::parse("2026-06-15T12:00:00Z").unwrap();
        let hourly: Vec<_> = (0..24 * 800).map(|hour| Moment::from_unix_millis(now.unix_millis() - hour * HOUR)).collect();
        let kept = kept(&hourly, now);
        assert!(kept[..=48].iter().all(|kept| *kept), "all of two days stay");
        let older = kept[49..].iter().filter(|kept| **kept).count();
        assert!((20..=32).contains(&older), "then a few of each age, not {older}");
        assert!(kept[24 * 300..24 * 380].iter().any(|kept| *kept), "some of last year stay");
    }
}
