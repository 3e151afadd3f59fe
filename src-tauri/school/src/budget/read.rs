//! Asks about the money.

use std::collections::HashMap;

use rusqlite::Row;

use super::{
    BackedResource, BudgetLine, BudgetPeriod, Category, FundingSource, LineClass, PeriodSpan, Renewal, SourceBrief, SourceRecord, Standing,
};
use super::{certification, current_or_latest, matching, named, spending, totals};
use crate::error::{Error, Result};
use crate::logic::Which;
use crate::store::{View, json_list, json_text};
use crate::value::{Day, Id, Money, Rate};

/// Every source with plan, spending and what is left of its current or latest period, by name.
pub fn sources(view: &View) -> Result<Vec<SourceBrief>> {
    Ok(standings(view)?.into_iter().map(|standing| standing.brief).collect())
}

/// Where every source stands today, by name, in four statements however many there are.
pub fn standings(view: &View) -> Result<Vec<Standing>> {
    let mut periods: HashMap<Id, Vec<(PeriodSpan, Option<Money>)>> = HashMap::new();
    let sql = "SELECT id, starts, ends, agreed_to, entered_total, source FROM budget_period ORDER BY starts, ends, id";
    for (source, period) in view.rows(sql, [], |row| Ok((row.get(5)?, (span_in(row)?, row.get(4)?))))? {
        periods.entry(source).or_default().push(period);
    }
    let now = |source: &FundingSource| {
        let periods = periods.get(&source.id)?;
        let spans: Vec<_> = periods.iter().map(|(span, _)| *span).collect();
        current_at(&spans, view.today()).and_then(|at| periods.get(at)).copied()
    };
    let sources: Vec<_> = funding_sources(view, None)?.into_iter().map(|source| (now(&source), source)).collect();
    let ids: Vec<_> = sources.iter().filter_map(|(now, _)| now.map(|(span, _)| span.id.to_string())).collect();
    let of_these = |sql| amounts(view, sql, &json_text(&ids));
    let planned =
        of_these("SELECT period, category, amount FROM budget_line WHERE period IN (SELECT unhex(value, '-') FROM json_each(?1))")?;
    let spent = of_these("SELECT period, category, amount FROM spending WHERE period IN (SELECT unhex(value, '-') FROM json_each(?1))")?;
    let of = |amounts: &HashMap<Id, Vec<(Category, Money)>>, id| amounts.get(&id).cloned().unwrap_or_default();
    let standing = |(now, source): (Option<(PeriodSpan, Option<Money>)>, FundingSource)| {
        let total = match now {
            Some((span, entered)) => totals::totals(&totals::by_category(&of(&planned, span.id), &of(&spent, span.id))?, entered)?.total,
            None => totals::Amounts::default(),
        };
        let totals::Amounts { planned, spent, left } = total;
        let brief = SourceBrief { id: source.id, name: source.name, award_end: source.award_end, planned, spent, left };
        Ok(Standing { brief, renewal: source.renewal, period: now.map(|(span, _)| span) })
    };
    sources.into_iter().map(standing).collect()
}

/// All there is about a source.
pub fn source(view: &View, ask: Which) -> Result<SourceRecord> {
    let source = funding_source(view, ask.id)?;
    let spans = spans(view, source.id)?;
    let match_items = matching::of_source(view, source.id)?;
    let sql = "SELECT r.id, n.id, n.text FROM resource_source r JOIN node n ON n.id = r.node WHERE r.source = ?1 ORDER BY n.position, n.id";
    Ok(SourceRecord {
        current: current(&spans, view.today()).map(|span| span.id),
        periods: spans.into_iter().map(|span| period(view, span)).collect::<Result<_>>()?,
        resources: view.rows(sql, [source.id], |row| Ok(BackedResource { id: row.get(0)?, node: row.get(1)?, text: row.get(2)? }))?,
        certifications: certification::of_source(view, source.id)?,
        match_totals: matching::totals(&match_items)?,
        match_items,
        source,
    })
}

/// A source by itself, or `not_found`.
pub fn funding_source(view: &View, id: Id) -> Result<FundingSource> {
    funding_sources(view, Some(id))?.pop().ok_or(Error::NotFound { room: "budget" })
}

fn funding_sources(view: &View, only: Option<Id>) -> Result<Vec<FundingSource>> {
    view.rows(include_str!("source.sql"), [only], |row| {
        let renewal = Renewal { owner: named(row.get(8)?, row.get(9)?), step: row.get(10)?, due: row.get(11)?, likelihood: row.get(12)? };
        let nothing = renewal.owner.is_none() && renewal.step.is_empty() && renewal.due.is_none() && renewal.likelihood.is_none();
        Ok(FundingSource {
            id: row.get(0)?,
            name: row.get(1)?,
            federal: row.get(2)?,
            assistance_listing: row.get(3)?,
            rules: row.get(4)?,
            award_end: row.get(5)?,
            eligible_as_match: row.get(6)?,
            note: row.get(7)?,
            renewal: (!nothing).then_some(renewal),
        })
    })
}

/// The days of a source's periods, the earliest first.
fn spans(view: &View, source: Id) -> Result<Vec<PeriodSpan>> {
    view.rows("SELECT id, starts, ends, agreed_to FROM budget_period WHERE source = ?1 ORDER BY starts, ends, id", [source], span_in)
}

fn span_in(row: &Row<'_>) -> rusqlite::Result<PeriodSpan> {
    Ok(PeriodSpan { id: row.get(0)?, starts: row.get(1)?, ends: row.get(2)?, agreed_to: row.get(3)? })
}

fn current_at(spans: &[PeriodSpan], today: Day) -> Option<usize> {
    let days: Vec<_> = spans.iter().map(|span| (span.starts, span.ends)).collect();
    current_or_latest(&days, today)
}

fn current(spans: &[PeriodSpan], today: Day) -> Option<PeriodSpan> {
    current_at(spans, today).and_then(|at| spans.get(at)).copied()
}

fn period(view: &View, span: PeriodSpan) -> Result<BudgetPeriod> {
    let sql = "SELECT indirect_rate, entered_total FROM budget_period WHERE id = ?1";
    let (indirect_rate, entered_total): (Rate, Option<Money>) = view.one(sql, [span.id], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let lines: Vec<_> = lines(view, Some(span.id), None)?.into_iter().map(|(_, line)| line).collect();
    let sql = "SELECT id, category, day, amount, what FROM spending WHERE period = ?1 ORDER BY day, category, id";
    let spending = view.rows(sql, [span.id], |row| spending::spending_row(row, 0))?;
    let planned: Vec<_> = lines.iter().map(|line| (line.category, line.amount)).collect();
    let spent: Vec<_> = spending.iter().map(|spending| (spending.category, spending.amount)).collect();
    let categories = totals::by_category(&planned, &spent)?;
    Ok(BudgetPeriod {
        id: span.id,
        starts: span.starts,
        ends: span.ends,
        indirect_rate,
        entered_total,
        agreed_to: span.agreed_to,
        totals: totals::totals(&categories, entered_total)?,
        lines,
        spending,
        categories,
    })
}

/// Which period of a source has the most days in common with these, both ends counted; `no_budget_then` if none has any.
pub fn period_within(periods: &[BudgetPeriod], from: Day, to: Day) -> Result<Id> {
    let common = |period: &BudgetPeriod| period.ends.min(to).days_since(period.starts.max(from));
    let best = periods.iter().filter(|period| common(period) >= 0).max_by_key(|period| (common(period), period.starts));
    best.map(|period| period.id).ok_or(Error::NoBudgetThen { from, to })
}

/// Amounts by period, of the periods in a list.
fn amounts(view: &View, sql: &str, periods: &str) -> Result<HashMap<Id, Vec<(Category, Money)>>> {
    let mut amounts: HashMap<Id, Vec<(Category, Money)>> = HashMap::new();
    for (period, amount) in view.rows(sql, [periods], |row| Ok((row.get(0)?, (row.get(1)?, row.get(2)?))))? {
        amounts.entry(period).or_default().push(amount);
    }
    Ok(amounts)
}

/// One line with its period, or `not_found`.
pub(super) fn line(view: &View, id: Id) -> Result<(Id, BudgetLine)> {
    lines(view, None, Some(id))?.pop().ok_or(Error::NotFound { room: "budget" })
}

fn lines(view: &View, period: Option<Id>, only: Option<Id>) -> Result<Vec<(Id, BudgetLine)>> {
    let mut lines = view.rows(include_str!("line.sql"), (period, only), |row| {
        let (class, groups): (String, String) = (row.get(10)?, row.get(12)?);
        let line = BudgetLine {
            id: row.get(1)?,
            category: row.get(2)?,
            amount: row.get(3)?,
            what: row.get(4)?,
            person: named(row.get(5)?, row.get(6)?),
            effort: row.get(7)?,
            partner: named(row.get(8)?, row.get(9)?),
            class: LineClass::read(&class),
            access: row.get(11)?,
            groups: json_list(&groups)?,
            activities: Vec::new(),
        };
        Ok((row.get::<_, Id>(0)?, line))
    })?;
    let sql = "SELECT l.id, a.node FROM budget_line l JOIN line_activity a ON a.line = l.id JOIN node n ON n.id = a.node
               WHERE (?1 IS NULL OR l.period = ?1) AND (?2 IS NULL OR l.id = ?2) ORDER BY n.position, a.id";
    let mut activities: HashMap<Id, Vec<Id>> = HashMap::new();
    for (line, activity) in view.rows(sql, (period, only), |row| Ok((row.get(0)?, row.get(1)?)))? {
        activities.entry(line).or_default().push(activity);
    }
    for (_, line) in &mut lines {
        line.activities = activities.remove(&line.id).unwrap_or_default();
    }
    Ok(lines)
}
