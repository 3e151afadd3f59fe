//! The money. The form's totals in the file follow from its rows, and are checked against them.

use school::budget::certification::{self, CertificationAdd};
use school::budget::line::{self, LineAdd};
use school::budget::matching::{self, MatchAdd};
use school::budget::period::{self, PeriodAdd};
use school::budget::source::{self, Backing, RenewalAsk, SourceAdd};
use school::budget::spending::{self, SpendingAdd};
use school::budget::{Category, MatchKind};
use school::value::{Id, Money};
use school::{Edit, Result};

use super::figure::Number;
use super::file::File;
use super::ledger::{Actual, Budget, Ed524, Line, MatchItem, Renewal};
use super::{Names, agrees, unreadable};

pub fn budget(edit: &Edit, file: &File, names: &mut Names) -> Result<()> {
    for budget in &file.budgets {
        check(budget)?;
        let id = source::add(edit, said(budget, names)?)?.id;
        names.name(&budget.id, id)?;
        period(edit, budget, id, names)?;
    }
    for resource in &file.logic_model.nodes {
        for source in names.codes(&resource.budget)? {
            source::back(edit, Backing { node: names.code(&resource.id)?, source })?;
        }
    }
    for signed in &file.time_certifications {
        let certified = CertificationAdd {
            source: names.code(&signed.source)?,
            person: names.person(&signed.person)?,
            starts: signed.from,
            ends: signed.to,
            share: signed.share.0,
            signed: Some(signed.signed),
        };
        certification::add(edit, certified)?;
    }
    matched(edit, file, names)
}

/// What the file says twice must be the same both times.
fn check(budget: &Budget) -> Result<()> {
    let form = &budget.ed524;
    let direct = Money::sum(form.direct().map(|(_, amount)| amount))?;
    agrees(&budget.id, form.total_direct.0, direct)?;
    agrees(&budget.id, form.total.0, Money::sum([direct, form.indirect.0, form.training_stipends.0])?)?;
    for (category, amount) in form.direct().into_iter().chain([(Category::TrainingStipends, form.training_stipends.0)]) {
        let lines = budget.lines.iter().filter(|line| line.category == category);
        agrees(&budget.id, amount, Money::sum(lines.map(|line| line.amount.0))?)?;
    }
    agrees(&budget.id, budget.actual.total.0, Money::sum(budget.actual.spent().map(|(_, amount)| amount))?)
}

fn said(budget: &Budget, names: &Names) -> Result<SourceAdd> {
    Ok(SourceAdd {
        name: budget.source.clone(),
        federal: budget.federal,
        assistance_listing: Some(budget.assistance_listing.clone()),
        rules: Some(budget.rules.clone()),
        award_end: Some(budget.award_end),
        eligible_as_match: budget.eligible_as_match,
        note: Some(budget.note.clone()),
        renewal: budget.renewal.as_ref().map(|renewal| renewed(renewal, names)).transpose()?,
    })
}

fn renewed(renewal: &Renewal, names: &Names) -> Result<RenewalAsk> {
    Ok(RenewalAsk {
        owner: Some(names.person(&renewal.owner)?),
        step: renewal.next_step.clone(),
        due: Some(renewal.due),
        likelihood: Some(renewal.likelihood),
    })
}

fn period(edit: &Edit, budget: &Budget, source: Id, names: &Names) -> Result<()> {
    let form = &budget.ed524;
    let opened = PeriodAdd {
        source,
        starts: budget.period.start,
        ends: budget.period.end,
        indirect_rate: Some(form.indirect_rate.0),
        entered_total: Some(form.total.0),
        agreed_to: Some(budget.agreed_to),
    };
    let period = period::add(edit, opened)?.id;
    for line in &budget.lines {
        line::add(edit, planned(line, period, names)?)?;
    }
    if form.indirect.0 > Money::ZERO {
        line::add(edit, plain(period, Category::Indirect, form.indirect.0))?;
    }
    for (category, amount) in budget.actual.spent() {
        if amount > Money::ZERO {
            spending::add(edit, SpendingAdd { period, category, day: budget.agreed_to, amount, what: None })?;
        }
    }
    Ok(())
}

fn plain(period: Id, category: Category, amount: Money) -> LineAdd {
    LineAdd {
        period,
        category,
        amount,
        what: None,
        person: None,
        effort: None,
        partner: None,
        class: None,
        access: None,
        groups: None,
        activities: None,
    }
}

fn planned(line: &Line, period: Id, names: &Names) -> Result<LineAdd> {
    Ok(LineAdd {
        what: Some(line.what.clone()),
        person: line.person.as_deref().map(|name| names.person(name)).transpose()?,
        effort: line.effort.map(|effort| effort.0),
        partner: line.partner.as_deref().map(|code| names.code(code)).transpose()?,
        class: line.class,
        access: Some(line.access),
        groups: Some(line.groups.clone()),
        activities: Some(names.codes(&line.activity)?),
        ..plain(period, line.category, line.amount.0)
    })
}

/// What others promised: what came from services logged since belongs to a later room.
fn matched(edit: &Edit, file: &File, names: &Names) -> Result<()> {
    let promised = Money::sum(file.matched.items.iter().map(|item| item.amount.0))?;
    agrees("match", Money::sum(file.matched.committed.values().map(|year| year.0))?, promised)?;
    let source = names.code(&file.matched.source)?;
    for item in &file.matched.items {
        matching::add(edit, promise(item, source, names)?)?;
    }
    Ok(())
}

fn promise(item: &MatchItem, source: Id, names: &Names) -> Result<MatchAdd> {
    let from = names.code(&item.from)?;
    let cash = item.kind == MatchKind::Cash;
    Ok(MatchAdd {
        source,
        kind: item.kind,
        from_source: cash.then_some(from),
        from_partner: (!cash).then_some(from),
        minutes: item.units.map(minutes).transpose()?,
        hour_rate: item.rate.map(|rate| rate.0),
        promised: item.amount.0,
        brought: Some(item.opening.0),
        evidence: item.evidence.clone(),
        basis: Some(item.basis.clone()),
        other_award: Some(item.used_for_other_award),
        note: Some(item.note.clone()),
    })
}

fn minutes(Number(hours): Number) -> Result<i64> {
    let ten_thousandths = hours.ten_thousandths() * 60;
    if ten_thousandths % 10_000 == 0 { Ok(ten_thousandths / 10_000) } else { Err(unreadable(hours)) }
}

impl Ed524 {
    fn direct(&self) -> [(Category, Money); 8] {
        [
            (Category::Personnel, self.personnel.0),
            (Category::Fringe, self.fringe.0),
            (Category::Travel, self.travel.0),
            (Category::Equipment, self.equipment.0),
            (Category::Supplies, self.supplies.0),
            (Category::Contractual, self.contractual.0),
            (Category::Construction, self.construction.0),
            (Category::Other, self.other.0),
        ]
    }
}

impl Actual {
    fn spent(&self) -> [(Category, Money); 7] {
        [
            (Category::Personnel, self.personnel.0),
            (Category::Fringe, self.fringe.0),
            (Category::Travel, self.travel.0),
            (Category::Supplies, self.supplies.0),
            (Category::Contractual, self.contractual.0),
            (Category::Other, self.other.0),
            (Category::Indirect, self.indirect.0),
        ]
    }
}
