//! The sums of the form ED 524.

use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use super::Category;
use crate::error::Result;
use crate::value::Money;

/// Plan, spending and what is left.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, TS, JsonSchema)]
pub struct Amounts {
    /// Planned.
    pub planned: Money,
    /// Spent.
    pub spent: Money,
    /// Left to spend; less than nothing where more was spent.
    pub left: Money,
}

/// One line of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS, JsonSchema)]
pub struct CategoryLine {
    /// Which.
    pub category: Category,
    /// Planned.
    pub planned: Money,
    /// Spent.
    pub spent: Money,
    /// Left to spend.
    pub left: Money,
}

/// The totals of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, TS, JsonSchema)]
pub struct Totals {
    /// Line 9: lines 1 to 8.
    pub direct: Amounts,
    /// Line 12: lines 9 to 11, added up.
    pub computed: Amounts,
    /// What counts: the entered total in place of the computed plan, where there is one.
    pub total: Amounts,
    /// Entered less computed; nothing where no total was entered.
    pub difference: Option<Money>,
}

impl Amounts {
    pub(super) fn of(planned: Money, spent: Money) -> Result<Self> {
        Ok(Amounts { planned, spent, left: planned.minus(spent)? })
    }
}

/// Plan and spending by category in the order of the form, those without either left out.
pub(super) fn by_category(planned: &[(Category, Money)], spent: &[(Category, Money)]) -> Result<Vec<CategoryLine>> {
    let mut lines = Vec::new();
    for category in Category::ALL {
        let of = |amounts: &[(Category, Money)]| Money::sum(amounts.iter().filter(|(of, _)| *of == category).map(|(_, amount)| *amount));
        if planned.iter().chain(spent).any(|(of, _)| *of == category) {
            let Amounts { planned, spent, left } = Amounts::of(of(planned)?, of(spent)?)?;
            lines.push(CategoryLine { category, planned, spent, left });
        }
    }
    Ok(lines)
}

/// The totals of the form over its lines.
pub(super) fn totals(lines: &[CategoryLine], entered: Option<Money>) -> Result<Totals> {
    let sum = |direct_only: bool| {
        let within = || lines.iter().filter(|line| line.category.direct() || !direct_only);
        Amounts::of(Money::sum(within().map(|line| line.planned))?, Money::sum(within().map(|line| line.spent))?)
    };
    let (direct, computed) = (sum(true)?, sum(false)?);
    let total = Amounts::of(entered.unwrap_or(computed.planned), computed.spent)?;
    let difference = entered.map(|entered| entered.minus(computed.planned)).transpose()?;
    Ok(Totals { direct, computed, total, difference })
}
