//! What a machine can tell of whether everyone can use it: WCAG 2.2, levels A and AA.

use crate::coordinator::Coordinator;
use crate::root;

/// The screen as it stands breaks no rule that axe knows.
pub fn can_be_used_by_everyone(who: &Coordinator, screen: &str) {
    let driver = &who.driver;
    if driver.run("return typeof axe") == "undefined" {
        let axe = std::fs::read_to_string(root().join("ui/node_modules/axe-core/axe.min.js")).unwrap();
        driver.run(&format!("{axe}; window.axe = axe;"));
    }
    let found = driver.run_to_the_end(
        "const done = arguments[arguments.length - 1];
         const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
         axe.run(document, { runOnly: tags, resultTypes: ['violations'] }).then(
           ({ violations, passes }) => done({
             passed: passes.length,
             wrong: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, any }) => html.slice(0, 160) + ' ' + (any[0]?.message ?? '')).join(' | ')}`),
           }),
           (error) => done({ passed: 0, wrong: [String(error)] }));",
        Vec::new(),
    );
    let wrong: Vec<_> = found["wrong"].as_array().unwrap().iter().filter_map(|line| line.as_str()).collect();
    assert!(wrong.is_empty(), "{screen}:\n  {}", wrong.join("\n  "));
    assert!(found["passed"].as_u64().unwrap() > 5, "axe looked at {screen}: {found}");
}
