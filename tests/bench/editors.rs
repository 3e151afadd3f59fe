//! Both editors of the largest model in the real window: opened, edited, dragged in.

use std::path::Path;
use std::time::Duration;

use serde_json::{Value, json};
use tests::display::{Display, waited};
use tests::driver::Driver;
use tests::largest::{DRAG, EDIT, LARGEST, OPENING};

use crate::figures::Times;

const MIDDLE: &str =
    "const box = document.querySelector('canvas').getBoundingClientRect(); return [box.left + box.width / 2, box.top + 60];";
const CARD: &str = "
    const inside = (box) => box.top > 150 && box.bottom < 600 && box.left > 230 && box.right < 1300;
    const box = [...document.querySelectorAll('button[aria-pressed]')].map((one) => one.getBoundingClientRect()).find(inside);
    return [box.right - 2, box.top + box.height / 2];";

/// Prints a line for each thing that is done in the window; `window` was built so that it can be steered.
pub fn measure(window: &Path, runs: usize) -> Result<(), String> {
    let display = Display::start();
    let data = display.file("data");
    let data = data.to_str().ok_or("the temporary folder has a name that is no text")?;
    let driver = Driver::new(&display, window, &[("LANG", "en_US.UTF-8"), ("THROUGHLINE_DATA", data)]);
    driver.click("//button[normalize-space(.)='New school']");
    driver.write("//input[@id=//label[normalize-space(.)='Name of the school']/@for]", "Largest");
    driver.click("//button[normalize-space(.)='Create the school']");
    driver.sees("//nav//a[@aria-current='page'][normalize-space(.)='Home']");
    driver.run(LARGEST);
    let made = waited(Duration::from_secs(240), || Some(driver.run("return window.largest")).filter(|made| made != ""));
    if made != Some(json!("made")) {
        return Err(format!("the model was not made: {made:?}"));
    }
    println!("{:<34} {:>9} {:>9} {:>6}", "milliseconds", "p50", "p95", "runs");
    for view in ["diagram", "outline"] {
        tell(&format!("open, {view}"), &driver.run_to_the_end(OPENING, vec![json!(view), json!(runs)]))?;
        tell(&format!("an edit until it is seen, {view}"), &driver.run_to_the_end(EDIT, vec![json!(view), json!(runs)]))?;
    }
    driver.click("//label[normalize-space(.)='Diagram']");
    driver.sees("//canvas");
    tell("a step of a drag, the whole", &driver.run_to_the_end(DRAG, vec![driver.run(MIDDLE)])["times"])?;
    for _ in 0..7 {
        driver.click("//button[@aria-label='Zoom in']");
    }
    driver.misses("//canvas");
    tell("a step of a drag, near", &driver.run_to_the_end(DRAG, vec![driver.run(CARD)])["times"])
}

fn tell(name: &str, found: &Value) -> Result<(), String> {
    let micros = found.as_array().ok_or_else(|| format!("{name}: {found}"))?;
    let mut times = Times::default();
    micros.iter().filter_map(Value::as_u64).for_each(|time| times.add(time));
    times.print(name);
    Ok(())
}
