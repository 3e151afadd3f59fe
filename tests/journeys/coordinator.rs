//! Someone at the laptop: what she does, and what she sees.

use std::path::PathBuf;
use std::time::Duration;

use serde_json::Value;

use crate::display::{Display, waited};
use crate::driver::Driver;
use crate::{root, steered_window};

pub const TAB: char = '\u{E004}';
pub const ENTER: char = '\u{E007}';
pub const SHIFT: char = '\u{E008}';
pub const CONTROL: char = '\u{E009}';
pub const ESCAPE: char = '\u{E00C}';
pub const ALT: char = '\u{E00A}';
pub const LEFT: char = '\u{E012}';
pub const RIGHT: char = '\u{E014}';
pub const DOWN: char = '\u{E015}';

/// Fields go in this order: the window is closed before its display.
pub struct Coordinator {
    pub driver: Driver,
    pub display: Display,
}

/// As XPath writes a text; none of ours holds both kinds of straight quotes.
fn quoted(text: &str) -> String {
    let quote = if text.contains('"') { '\'' } else { '"' };
    format!("{quote}{text}{quote}")
}

fn button(name: &str) -> String {
    format!("//button[not(@disabled)][@aria-label={0} or normalize-space(.)={0}]", quoted(name))
}

fn field(name: &str) -> String {
    format!("//*[self::input or self::textarea][@aria-label={0} or @id=//label[normalize-space(.)={0}]/@for]", quoted(name))
}

fn card(text: &str) -> String {
    format!("//button[@aria-pressed][span[normalize-space(.)={}]]", quoted(text))
}

fn of_role(role: &str, text: &str) -> String {
    format!("//*[@role='{role}'][contains(normalize-space(.), {})]", quoted(text))
}

impl Coordinator {
    /// Starts the window on a laptop that has never seen it. What she saves goes to [`Coordinator::saved`].
    pub fn sits_down() -> Self {
        Self::sits_down_at("en_US.UTF-8")
    }

    pub fn sits_down_at(language: &str) -> Self {
        let display = Display::start();
        let saved = display.file("saved.pdf");
        Self::starts(display, &[("LANG", language), ("LC_ALL", language), ("THROUGHLINE_DIALOG_PATH", saved.to_str().unwrap())])
    }

    /// A laptop on which a file lies that she will take in, or save to.
    pub fn sits_down_with_file(name: &str, text: &str) -> Self {
        Self::sits_down_with_file_at("en_US.UTF-8", name, text)
    }

    pub fn sits_down_with_file_at(language: &str, name: &str, text: &str) -> Self {
        let display = Display::start();
        let path = display.file(name);
        std::fs::write(&path, text).unwrap();
        Self::starts(display, &[("LANG", language), ("LC_ALL", language), ("THROUGHLINE_DIALOG_PATH", path.to_str().unwrap())])
    }

    /// Her laptop with its own dialogs.
    pub fn sits_down_with_dialogs() -> Self {
        Self::starts(Display::start(), &[("LANG", "en_US.UTF-8")])
    }

    fn starts(display: Display, surroundings: &[(&str, &str)]) -> Self {
        let data = display.file("data");
        let kept = ("THROUGHLINE_DATA", data.to_str().unwrap());
        let surroundings: Vec<_> = surroundings.iter().copied().chain([kept]).collect();
        let driver = Driver::new(&display, &steered_window(), &surroundings);
        Coordinator { driver, display }
    }

    /// What she chose to save, once it lies there.
    pub fn saved(&self) -> PathBuf {
        let path = self.display.file("saved.pdf");
        waited(Duration::from_secs(20), || path.exists().then_some(())).expect("something was saved");
        path
    }

    /// How many backups this laptop keeps, of all its schools.
    pub fn backups(&self) -> usize {
        let schools = std::fs::read_dir(self.display.file("data/schools")).unwrap();
        let folders = schools.map(|school| school.unwrap().path().join("live.backups"));
        folders.filter_map(|folder| std::fs::read_dir(folder).ok()).map(Iterator::count).sum()
    }

    pub fn opens_the_sample(&self) {
        self.presses("Open the sample school");
        self.is_on("Home");
    }

    pub fn presses(&self, name: &str) {
        self.driver.click(&button(name));
    }

    pub fn writes(&self, name: &str, text: &str) {
        self.driver.write(&field(name), text);
    }

    pub fn chooses(&self, name: &str) {
        self.driver.click(&format!("//label[normalize-space(.)={}]", quoted(name)));
    }

    pub fn goes_to(&self, page: &str) {
        self.driver.click(&format!("//nav//a[normalize-space(.)={}]", quoted(page)));
        self.is_on(page);
    }

    pub fn is_on(&self, page: &str) {
        self.driver.sees(&format!("//nav//a[@aria-current='page'][normalize-space(.)={}]", quoted(page)));
    }

    pub fn opens_the_file_menu_for(&self, entry: &str) {
        self.presses("Your file: menu");
        self.driver.click(&of_role("menuitem", entry));
    }

    pub fn adds(&self, kind: &str, text: &str) {
        self.presses(&format!("Add an {kind}"));
        self.writes(&format!("New {kind}"), text);
        self.driver.chord(&[ENTER]);
        self.sees_card(text);
    }

    /// Into the opened card's text, with a rest in between that is long enough for the file to keep what stands there.
    pub fn writes_with_a_rest(&self, name: &str, first: &str, then: &str) {
        self.driver.write(&field(name), first);
        std::thread::sleep(Duration::from_millis(1800));
        self.driver.types(then);
        std::thread::sleep(Duration::from_millis(1800));
    }

    /// A person aims at what stands still: the model is laid out anew when its questions are there.
    pub fn opens_card(&self, text: &str) {
        let place = || {
            self.driver.run(&format!(
                "const box = document.evaluate({:?}, document, null, XPathResult.FIRST_ORDERED_NODE_TYPE, null).singleNodeValue?.getBoundingClientRect();
                 return box ? [box.left, box.top] : null;",
                card(text)
            ))
        };
        let still = waited(Duration::from_secs(10), || {
            let before = place();
            std::thread::sleep(Duration::from_millis(100));
            (!before.is_null() && place() == before).then_some(())
        });
        assert!(still.is_some(), "“{text}” stands still");
        self.driver.click(&card(text));
    }

    /// From the opened card.
    pub fn links_to(&self, words: &str, text: &str) {
        self.writes("Link to…", words);
        self.driver.click(&of_role("option", text));
        self.sees_link_with(text);
    }

    pub fn chooses_tool(&self, entry: &str) {
        self.presses("What can be done with the model");
        self.driver.click(&of_role("menuitem", entry));
    }

    pub fn sees_button(&self, name: &str) {
        self.driver.sees(&button(name));
    }

    pub fn misses_button(&self, name: &str) {
        self.driver.misses(&button(name));
    }

    pub fn sees_card(&self, text: &str) {
        self.driver.sees(&card(text));
    }

    pub fn misses_card(&self, text: &str) {
        self.driver.misses(&card(text));
    }

    pub fn sees_link_with(&self, text: &str) {
        self.driver.sees(&button(&format!("Open “{text}”")));
    }

    pub fn misses_link_with(&self, text: &str) {
        self.driver.misses(&button(&format!("Open “{text}”")));
    }

    pub fn undoes(&self) {
        self.driver.chord(&[CONTROL, 'z']);
    }

    pub fn redoes(&self) {
        self.driver.chord(&[CONTROL, SHIFT, 'z']);
    }

    /// A word of the window about what was just done.
    pub fn is_told(&self, text: &str) {
        self.driver.sees(&format!("{} | {}", of_role("status", text), of_role("alert", text)));
    }

    pub fn reads(&self, text: &str) {
        self.driver.sees(&format!("//body//*[text()[contains(normalize-space(.), {})]]", quoted(text)));
    }

    /// Opens a choice by its name and takes one of its lines.
    pub fn picks(&self, choice: &str, line: &str) {
        self.driver.click(&format!("//button[starts-with(@aria-label, {})]", quoted(&format!("{choice}: "))));
        self.driver.click(&of_role("option", line));
    }

    pub fn looks_at(&self, theme: &str) {
        self.opens_the_file_menu_for("Settings");
        self.chooses(theme);
        self.presses("Close");
        self.driver.misses("//*[@role='dialog']");
    }

    /// Twice the size: the dialog is drawn anew before its button is pressed where it stands then.
    pub fn reads_at_twice_the_size(&self) {
        self.opens_the_file_menu_for("Settings");
        self.picks("Text size", "200%");
        let size = || self.driver.run("return getComputedStyle(document.documentElement).fontSize");
        waited(Duration::from_secs(20), || (size() == "32px").then_some(())).expect("the text is twice as large");
        self.presses("Close");
        self.driver.misses("//*[@role='dialog']");
    }

    /// Goes on with the Tab key until the focus stands on something of this name, and can be seen to.
    pub fn tabs_to(&self, name: &str) {
        self.walks(&[TAB], name);
    }

    pub fn tabs_back_to(&self, name: &str) {
        self.walks(&[SHIFT, TAB], name);
    }

    fn walks(&self, keys: &[char], name: &str) {
        let mut passed = Vec::new();
        for _ in 0..80 {
            self.driver.chord(keys);
            let here = self.focus();
            assert_ne!(here["seen"], Value::Bool(false), "the focus cannot be seen on {here}");
            let found = here["name"].as_str().is_some_and(|here| here.starts_with(name));
            passed.push(here["name"].clone());
            if found {
                return;
            }
        }
        panic!("the Tab key does not come to “{name}”; it passed {passed:?}");
    }

    /// The focus comes to something of this name, and can be seen to.
    pub fn is_seen_on(&self, name: &str) {
        self.stands_on(name);
        assert_ne!(self.focus()["seen"], Value::Bool(false), "the focus cannot be seen on “{name}”");
    }

    /// The focus comes to something of this name. After a click it need not show.
    pub fn stands_on(&self, name: &str) {
        let there = || self.focus()["name"].as_str().is_some_and(|here| here.starts_with(name)).then_some(());
        let found = waited(Duration::from_secs(10), there);
        assert!(found.is_some(), "the focus is on {} and not on “{name}”", self.focus());
    }

    /// Where the focus stands, and whether it shows.
    fn focus(&self) -> Value {
        self.driver.run(
            "const at = document.activeElement;
             if (!at || at === document.body) return { name: '' };
             const label = at.labels?.[0]?.innerText;
             const name = (at.getAttribute('aria-label') ?? label ?? at.innerText ?? '').trim().replace(/\\s+/g, ' ');
             const ring = (e) => { const s = getComputedStyle(e); return parseFloat(s.outlineWidth) > 0 && s.outlineStyle !== 'none' || s.boxShadow !== 'none'; };
             const seen = [at, at.nextElementSibling, at.parentElement].some((e) => e && ring(e));
             return { name, seen };",
        )
    }
}

/// A sentence of the catalogue that holds no data.
pub fn sentence(language: &str, key: &str) -> String {
    let file = key.split('-').next().unwrap();
    let path = root().join(format!("assets/locales/{language}/{file}.ftl"));
    let text = std::fs::read_to_string(path).unwrap();
    let line = text.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(" = "));
    line.unwrap_or_else(|| panic!("{key} in {language}")).to_owned()
}
