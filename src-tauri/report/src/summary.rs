//! The one-page summary for a funder: what their money is planned for, what changed along its thread, where it went
//! and what comes next.

use std::collections::HashMap;

use school::budget::{self, BudgetLine, BudgetPeriod, SourceRecord};
use school::logic::{self, Column, Model, Node, Which};
use school::value::{Day, Id, Language, Money};
use school::{Result, View, partner, profile};

use crate::changes::{self, Thread};
use crate::outline::{About, Activity, Amounts, Block, Category, Contact, Figure, Next, Outline, Period, Renewal, Spending, When, Work};
use crate::words::Words;

/// Makes the summary for a funding source, on the day of the view: of its current budget period, or of the one that the
/// asked days lie in. What was measured after the asked days is left out.
pub fn summary(view: &View, source: Id, asked: Option<Period>, language: Language) -> Result<Outline> {
    let words = Words::of(language);
    let school = profile::read::profile(view)?;
    let money = budget::read::source(view, Which { id: source })?;
    let model = logic::read::model(view)?;
    let chosen = asked.map(|days| budget::read::period_within(&money.periods, days.from, days.to)).transpose()?.or(money.current);
    let period = money.periods.iter().find(|period| Some(period.id) == chosen);
    let activities = funded(&model, period);
    let changes = changes::along(view, &Thread::from(&model, &activities), asked.map(|days| days.to), school.smallest_cell)?;
    let work = period.map(|period| work(&model, period, &activities)).transpose()?;
    let blocks = [
        Some(Block::About(about(view, words, &school))),
        work.filter(|work| !work.activities.is_empty()).map(Block::Work),
        Some(changes).filter(|changes| !changes.changes.is_empty()).map(Block::Changes),
        period.map(|period| Block::Spending(spending(words, period))),
        Some(Block::Next(next(view, &money, period, contact(view)?))),
    ];
    Ok(Outline {
        title: words.say("report-title", &[("funder", &money.source.name)]),
        school: school.name,
        district: school.district,
        funder: money.source.name,
        period: period.map(|period| Period { from: period.starts, to: period.ends }),
        day: view.today(),
        language,
        own_language: school.language,
        blocks: blocks.into_iter().flatten().collect(),
    })
}

fn about(view: &View, words: Words, school: &profile::Profile) -> About {
    let source = words.say("report-school-source", &[]);
    let enrolled = |value| Figure { value, count: None, source, date: When::Day(view.today()) };
    About {
        definition: school.definition.clone(),
        enrollment: school.enrollment.map(enrolled),
        grades: school.grades.clone(),
        languages: school.languages.clone(),
    }
}

/// The activities that lines of the period name, in the order of the model.
fn funded<'a>(model: &'a Model, period: Option<&BudgetPeriod>) -> Vec<&'a Node> {
    let named = |node: &Node| period.is_some_and(|period| period.lines.iter().any(|line| line.activities.contains(&node.id)));
    model.nodes.iter().filter(|node| node.column == Column::Activity && named(node)).collect()
}

fn work(model: &Model, period: &BudgetPeriod, funded: &[&Node]) -> Result<Work> {
    let planned = |value| Figure { value, count: None, source: String::new(), date: When::Day(period.ends) };
    let texts: HashMap<Id, &Node> = model.nodes.iter().map(|node| (node.id, node)).collect();
    let activity = |node: &&Node| {
        let behind = |line: &&BudgetLine| line.activities.contains(&node.id);
        let lines = || period.lines.iter().filter(behind);
        let outputs = model.links.iter().filter(|link| link.from == node.id).filter_map(|link| texts.get(&link.to));
        Ok(Activity {
            text: node.text.clone(),
            planned: planned(Money::sum(lines().map(|line| line.amount))?),
            shared: Money::sum(lines().filter(|line| line.activities.len() > 1).map(|line| line.amount))?,
            promised: outputs.filter(|node| node.column == Column::Output).map(|node| node.text.clone()).collect(),
        })
    };
    // A line may name what was an activity once and stands in another column now.
    let for_none = |line: &&BudgetLine| !funded.iter().any(|node| line.activities.contains(&node.id));
    let elsewhere = Money::sum(period.lines.iter().filter(for_none).map(|line| line.amount))?;
    Ok(Work {
        activities: funded.iter().map(activity).collect::<Result<_>>()?,
        elsewhere: (elsewhere != Money::ZERO).then(|| planned(elsewhere)),
    })
}

fn spending(words: Words, period: &BudgetPeriod) -> Spending {
    let categories = period
        .categories
        .iter()
        .map(|line| Category { category: line.category, amounts: Amounts { plan: line.planned, spent: line.spent, left: line.left } });
    let budget::Amounts { planned: plan, spent, left } = period.totals.total;
    Spending {
        to: period.agreed_to,
        categories: categories.collect(),
        all: Amounts { plan, spent, left },
        lines_come_to: (period.totals.computed.planned != plan).then_some(period.totals.computed.planned),
        source: words.say("report-ledger", &[]),
    }
}

/// What lies in the past is no more to come; a step that is late still is.
fn next(view: &View, money: &SourceRecord, period: Option<&BudgetPeriod>, contact: Option<Contact>) -> Next {
    let renewal = money.source.renewal.as_ref().map(|renewal| Renewal {
        step: renewal.step.clone(),
        day: renewal.due,
        owner: renewal.owner.as_ref().map(|owner| owner.name.clone()),
    });
    let to_come = |day: &Day| *day >= view.today();
    let period_end = period.map(|period| period.ends).filter(to_come);
    Next { period_end, award_end: money.source.award_end.filter(to_come), renewal, contact }
}

fn contact(view: &View) -> Result<Option<Contact>> {
    Ok(partner::read::coordinator(view)?.map(|person| Contact { name: person.name, email: person.email }))
}
