// Written by a test from the table of calls: change the Rust types, run the tests, commit.

/**
 * What a person is to an organization.
 */
export type Affiliation = { 
/**
 * Its id.
 */
id: Id, 
/**
 * Who.
 */
person: Id, 
/**
 * Where.
 */
organization: Id, 
/**
 * As what.
 */
role: string, 
/**
 * Since when.
 */
starts: Day | null, 
/**
 * Until when.
 */
ends: Day | null, 
/**
 * What part of full time, in millionths.
 */
fte: Rate | null, 
/**
 * How many schools the person looks after.
 */
sites: number | null, 
/**
 * Whether an award names the person, so that a long absence needs its approval.
 */
key_person: boolean, };

/**
 * What changes about an affiliation; what is absent stays.
 */
export type AffiliationEdit = { 
/**
 * Which.
 */
id: Id, 
/**
 * As what.
 */
role?: string | null, 
/**
 * Since when.
 */
starts?: Day | null, 
/**
 * Until when.
 */
ends?: Day | null, 
/**
 * What part of full time, in millionths.
 */
fte?: Rate | null, 
/**
 * How many schools the person looks after.
 */
sites?: number | null, 
/**
 * Whether an award names the person.
 */
key_person?: boolean | null, };

/**
 * A new affiliation.
 */
export type AffiliationNew = { 
/**
 * Who.
 */
person: Id, 
/**
 * Where.
 */
organization: Id, 
/**
 * As what.
 */
role?: string | null, 
/**
 * Since when.
 */
starts?: Day | null, 
/**
 * Until when.
 */
ends?: Day | null, 
/**
 * What part of full time, in millionths.
 */
fte?: Rate | null, 
/**
 * How many schools the person looks after.
 */
sites?: number | null, 
/**
 * Whether an award names the person.
 */
key_person?: boolean | null, };

/**
 * What the team agrees on.
 */
export type Agree = { 
/**
 * The round.
 */
round: Id, 
/**
 * Such as `CV2`.
 */
criterion: string, 
/**
 * The level.
 */
level: Level, 
/**
 * When it was agreed; today unless said.
 */
agreed_on?: Day | null, 
/**
 * Why; absent stays.
 */
reason?: string | null, 
/**
 * The records that it rests on; absent stays.
 */
records?: Array<RecordLink> | null, };

/**
 * The level that the team agreed on for a criterion: entered by people, never computed.
 */
export type AgreedLevel = { 
/**
 * The record.
 */
id: Id, 
/**
 * Such as `CV2`.
 */
criterion: string, 
/**
 * The level.
 */
level: Level, 
/**
 * Why.
 */
reason: string, 
/**
 * When it was agreed, or last changed.
 */
agreed_on: Day, 
/**
 * Whether it is chosen for action.
 */
chosen: boolean, 
/**
 * The records that it rests on.
 */
records: Array<AgreedRecord>, };

/**
 * A record that an agreed level rests on.
 */
export type AgreedRecord = { 
/**
 * Its room.
 */
room: string, 
/**
 * The record.
 */
record: Id, 
/**
 * What it was called then.
 */
what: string, };

/**
 * An agreement with an organization.
 */
export type Agreement = { 
/**
 * Its id.
 */
id: Id, 
/**
 * With whom.
 */
organization: Id, 
/**
 * Its first day.
 */
starts: Day | null, 
/**
 * Its last day.
 */
ends: Day, 
/**
 * How many days before its end to begin to speak of it.
 */
notice_days: number, 
/**
 * Whether it says what may be done with data.
 */
data_terms: boolean, };

/**
 * What changes about an agreement; what is absent stays.
 */
export type AgreementEdit = { 
/**
 * Which.
 */
id: Id, 
/**
 * Its first day.
 */
starts?: Day | null, 
/**
 * Its last day.
 */
ends?: Day | null, 
/**
 * How many days before its end to begin to speak of it.
 */
notice_days?: number | null, 
/**
 * Whether it says what may be done with data.
 */
data_terms?: boolean | null, };

/**
 * A new agreement.
 */
export type AgreementNew = { 
/**
 * With whom.
 */
organization: Id, 
/**
 * Its first day.
 */
starts?: Day | null, 
/**
 * Its last day.
 */
ends: Day, 
/**
 * How many days before its end to begin to speak of it; 90 unless said.
 */
notice_days?: number | null, 
/**
 * Whether it says what may be done with data.
 */
data_terms?: boolean | null, };

/**
 * Plan, spending and what is left.
 */
export type Amounts = { 
/**
 * Planned.
 */
planned: Money, 
/**
 * Spent.
 */
spent: Money, 
/**
 * Left to spend; less than nothing where more was spent.
 */
left: Money, };

/**
 * What one person says to a criterion. “I do not know” is an answer.
 */
export type Answer = "do_not_know" | "exploring" | "emerging" | "maturing" | "excelling";

/**
 * Nothing to say.
 */
export type Arrange = Record<symbol, never>;

/**
 * What arranging came to.
 */
export type Arranged = { 
/**
 * How many pairs of arrows crossed.
 */
before: number, 
/**
 * How many still do.
 */
after: number, };

/**
 * What an arrow says.
 */
export type ArrowField = "reason" | "strength" | "evidence";

/**
 * A question that was set aside and still would be asked.
 */
export type Aside = { 
/**
 * The record: what `overview_ask_again` takes away.
 */
id: Id, 
/**
 * The question.
 */
question: ModelQuestion, 
/**
 * Why it was set aside.
 */
reason: string, 
/**
 * When.
 */
day: Day, };

/**
 * A role that is asked in a round.
 */
export type AskedRole = { 
/**
 * Who.
 */
role: Role, 
/**
 * How many people answered: finished forms, or the people behind a summary.
 */
people: number, 
/**
 * Forms that were begun and are not finished.
 */
begun: number, 
/**
 * Whether it was entered as a summary.
 */
summary: boolean, };

/**
 * The document of which round, for whom.
 */
export type AssessmentAsk = { 
/**
 * The round.
 */
round: Id, 
/**
 * Whom it is for.
 */
audience: Audience, 
/**
 * The language that it is written in.
 */
language: Language, };

/**
 * The document of which round to save, and as what.
 */
export type AssessmentSave = { 
/**
 * The round.
 */
round: Id, 
/**
 * Whom it is for.
 */
audience: Audience, 
/**
 * The language that it is written in.
 */
language: Language, 
/**
 * As what.
 */
format: Format, };

/**
 * What kind of asset of the community an organization is.
 */
export type Asset = "physical_place" | "local_economy" | "stories" | "residents" | "association" | "institution";

/**
 * Something that must be so for the model to work.
 */
export type Assumption = { 
/**
 * The record.
 */
id: Id, 
/**
 * What is assumed.
 */
text: string, 
/**
 * When it was last looked at together.
 */
reviewed: Day | null, 
/**
 * When it is to be looked at again.
 */
review_on: Day | null, 
/**
 * The arrow that it is made for; nothing where it is one of the whole model.
 */
link: Id | null, };

/**
 * A new assumption.
 */
export type AssumptionAdd = { 
/**
 * What is assumed.
 */
text: string, 
/**
 * When it was last looked at together.
 */
reviewed?: Day | null, 
/**
 * When it is to be looked at again.
 */
review_on?: Day | null, 
/**
 * The arrow that it is made for; else it is one of the whole model.
 */
link?: Id | null, };

/**
 * What changes about an assumption; what is absent stays.
 */
export type AssumptionEdit = { 
/**
 * The record.
 */
id: Id, 
/**
 * What is assumed.
 */
text?: string | null, 
/**
 * When it was last looked at together.
 */
reviewed?: Day | null, 
/**
 * When it is to be looked at again.
 */
review_on?: Day | null, };

/**
 * What is said of an assumption.
 */
export type AssumptionField = "text" | "reviewed" | "review_on";

/**
 * Whom the document of a round is for.
 */
export type Audience = "team" | "funder";

/**
 * A resource of the logic model that a source stands behind.
 */
export type BackedResource = { 
/**
 * The bond of the two: what `budget_unback_resource` takes away.
 */
id: Id, 
/**
 * The node.
 */
node: Id, 
/**
 * What it says.
 */
text: string, };

/**
 * A resource of the logic model and the source behind it.
 */
export type Backing = { 
/**
 * The node.
 */
node: Id, 
/**
 * The source.
 */
source: Id, };

/**
 * Where it stood before the work.
 */
export type Baseline = { 
/**
 * When, as people say it.
 */
label: string, 
/**
 * How much.
 */
value?: Decimal | null, 
/**
 * How it was found where that is not plain, such as `median`.
 */
method: string, };

/**
 * What was agreed on the same criterion in an earlier round.
 */
export type Before = { 
/**
 * The round.
 */
round: Id, 
/**
 * Its kind.
 */
kind: RoundKind, 
/**
 * Its first day.
 */
opens: Day, 
/**
 * The level.
 */
level: Level, 
/**
 * Why.
 */
reason: string, 
/**
 * When it was agreed.
 */
agreed_on: Day, };

/**
 * What a box says in a field of its own.
 */
export type BoxField = "text" | "owner" | "quantity" | "unit" | "per" | "population" | "direction" | "from" | "target" | "by";

/**
 * One line of a plan.
 */
export type BudgetLine = { 
/**
 * The record.
 */
id: Id, 
/**
 * The line of the form.
 */
category: Category, 
/**
 * How much.
 */
amount: Money, 
/**
 * For what.
 */
what: string, 
/**
 * Whose pay.
 */
person: Named | null, 
/**
 * How much of that person's time, in millionths.
 */
effort: Rate | null, 
/**
 * The organization that is paid.
 */
partner: Named | null, 
/**
 * Whether the rules count it apart.
 */
class: LineClass | null, 
/**
 * Whether it opens the door to people: interpretation, child care, rides.
 */
access: boolean, 
/**
 * The groups of people that it is for.
 */
groups: Array<string>, 
/**
 * The activities that it pays for.
 */
activities: Array<Id>, };

/**
 * A budget period with all that was planned and spent in it.
 */
export type BudgetPeriod = { 
/**
 * The record.
 */
id: Id, 
/**
 * Its first day.
 */
starts: Day, 
/**
 * Its last day.
 */
ends: Day, 
/**
 * The rate for running the house, in millionths.
 */
indirect_rate: Rate, 
/**
 * The total as the award says it: it stands, whatever the lines add up to.
 */
entered_total: Money | null, 
/**
 * The day that the figures reach.
 */
agreed_to: Day | null, 
/**
 * What is planned.
 */
lines: Array<BudgetLine>, 
/**
 * What was spent.
 */
spending: Array<Spending>, 
/**
 * Plan and spending by the lines of the form; those with nothing in them are left out.
 */
categories: Array<CategoryLine>, 
/**
 * The form's totals.
 */
totals: Totals, };

/**
 * When the school's years and quarters begin, and its terms.
 */
export type Calendar = { 
/**
 * The first day of every school year.
 */
year_starts: DayOfYear, 
/**
 * The first day of every first quarter.
 */
quarters_start: DayOfYear, 
/**
 * The terms as they follow each other in a school year.
 */
terms: Array<Term>, };

/**
 * What changes about the years; what is absent stays.
 */
export type CalendarEdit = { 
/**
 * The first day of every school year.
 */
year_starts?: DayOfYear | null, 
/**
 * The first day of every first quarter.
 */
quarters_start?: DayOfYear | null, };

/**
 * The lines of the federal budget form ED 524: 1 to 8 are direct, then 10 and 11.
 */
export type Category = "personnel" | "fringe" | "travel" | "equipment" | "supplies" | "contractual" | "construction" | "other" | "indirect" | "training_stipends";

/**
 * One line of the form.
 */
export type CategoryLine = { 
/**
 * Which.
 */
category: Category, 
/**
 * Planned.
 */
planned: Money, 
/**
 * Spent.
 */
spent: Money, 
/**
 * Left to spend.
 */
left: Money, };

/**
 * A certification of time and effort.
 */
export type Certification = { 
/**
 * The record.
 */
id: Id, 
/**
 * Who.
 */
person: Named, 
/**
 * From this day.
 */
starts: Day, 
/**
 * Through this day.
 */
ends: Day, 
/**
 * How much of the time, in millionths.
 */
share: Rate, 
/**
 * When it was signed; nothing while it is not.
 */
signed: Day | null, };

/**
 * A new certification.
 */
export type CertificationAdd = { 
/**
 * The source.
 */
source: Id, 
/**
 * Who.
 */
person: Id, 
/**
 * From this day.
 */
starts: Day, 
/**
 * Through this day.
 */
ends: Day, 
/**
 * How much of the time, in millionths.
 */
share: Rate, 
/**
 * When it was signed.
 */
signed?: Day | null, };

/**
 * What changes about a certification; what is absent stays.
 */
export type CertificationEdit = { 
/**
 * The record.
 */
id: Id, 
/**
 * From this day.
 */
starts?: Day | null, 
/**
 * Through this day.
 */
ends?: Day | null, 
/**
 * How much of the time, in millionths.
 */
share?: Rate | null, 
/**
 * When it was signed.
 */
signed?: Day | null, };

/**
 * A column of the model. They stand in the order in which one is read: if these, then those.
 */
export type Column = "resource" | "activity" | "output" | "short" | "medium" | "long";

/**
 * An arrow by what its ends say.
 */
export type ComparedArrow = { 
/**
 * What the box it starts at says.
 */
from: string, 
/**
 * What the box it leads to says.
 */
to: string, };

/**
 * What a box counts toward.
 */
export type ComparedTag = { 
/**
 * Such as `fscs_pipeline`.
 */
framework: string, 
/**
 * Such as `G`; of a goal its id.
 */
code: string, 
/**
 * The version of the framework that was meant.
 */
version: string, 
/**
 * What the goal says, for one of the school's own plan.
 */
goal: string | null, };

/**
 * A thing that a question concerns.
 */
export type Concern = { 
/**
 * The room it is kept in, such as `logic`.
 */
room: string, 
/**
 * The record.
 */
id: Id, 
/**
 * What people call it.
 */
name: string, };

/**
 * What a priority is seen by.
 */
export type Criterion = { 
/**
 * Such as `CV2`.
 */
code: string, 
/**
 * Its name.
 */
name: Said, 
/**
 * Who is asked.
 */
asks: Array<Role>, 
/**
 * How each of the four levels reads.
 */
levels: Levels, 
/**
 * The same in plain words, for families and students.
 */
plain?: Plain | null, 
/**
 * What to ask each group where their views are apart.
 */
talk: Said, };

/**
 * Which criterion of which round.
 */
export type CriterionAsk = { 
/**
 * The round.
 */
round: Id, 
/**
 * Such as `CV2`.
 */
criterion: string, };

/**
 * A criterion in two rounds.
 */
export type CriterionBeside = { 
/**
 * Such as `CV2`.
 */
code: string, 
/**
 * Its name.
 */
name: Said, 
/**
 * In the earlier round.
 */
earlier: InRound, 
/**
 * In the later round.
 */
later: InRound, 
/**
 * What the records said then and say otherwise now; only where both rounds agreed on a level.
 */
evidence: Array<FactBeside>, 
/**
 * How the views of the groups moved, where both rounds know them.
 */
views: Views | null, 
/**
 * How its wording changed.
 */
rewording: Rewording | null, };

/**
 * A criterion in a round.
 */
export type CriterionLine = { 
/**
 * Such as `CV2`.
 */
code: string, 
/**
 * Its name.
 */
name: Said, 
/**
 * How each level reads.
 */
levels: Levels, 
/**
 * What to ask each group where their views are apart.
 */
talk: Said, 
/**
 * Whether this round asks it.
 */
asked: boolean, };

/**
 * A criterion with all that a team needs to agree on a level.
 */
export type CriterionPage = { 
/**
 * The round.
 */
round: Id, 
/**
 * Such as `CV2`.
 */
criterion: string, 
/**
 * What the groups said.
 */
spread: Spread | null, 
/**
 * What people wrote beside their answers, from A to Z and without who they are; none while fewer than five answered.
 */
notes: Array<string>, 
/**
 * The roles that this round asks and that the criterion is not for.
 */
not_asked: Array<Role>, 
/**
 * What the records say today.
 */
facts: Array<Fact>, 
/**
 * The day that the records are read on.
 */
today: Day, 
/**
 * What was agreed.
 */
agreed: AgreedLevel | null, 
/**
 * What was agreed in the latest round before.
 */
before: Before | null, 
/**
 * To-dos that came of an agreed level of this criterion, the open ones first.
 */
work: Array<Todo>, 
/**
 * Whether the agreed level is higher than before while the records say the same, nothing was done since and
 * nothing is linked: then the screen asks why.
 */
raised_without_evidence: boolean, };

/**
 * A local day without a zone, written `2026-06-15`.
 */
export type Day = string;

/**
 * A day of every year, written `07-01`: where a school year or a term begins.
 */
export type DayOfYear = string;

/**
 * A reading or a quantity, kept in ten-thousandths; on the wire text such as `31.4`.
 */
export type Decimal = string;

/**
 * Which way a figure is wanted to go.
 */
export type Direction = "up" | "down";

/**
 * One thing that is due soon, or late.
 */
export type Due = { 
/**
 * When.
 */
day: Day, 
/**
 * What kind of thing.
 */
kind: DueKind, 
/**
 * The record: an action, an agreement, a budget period, a funding source, a round, an assumption.
 */
id: Id, 
/**
 * What the action or the assumption says; the kind of a round; else whose agreement or money it is.
 */
title: string, 
/**
 * What is to be done next, for a renewal.
 */
step: string | null, 
/**
 * Who sees to it.
 */
owner: string | null, 
/**
 * How late it is; 0 if it is not.
 */
days_late: number, 
/**
 * An agreement: the budget lines of now that name the partner. A budget period: what is left. A renewal: what
 * the source brings in its period.
 */
amount: Money | null, 
/**
 * What the activities that it stands behind say.
 */
serves: Array<string>, 
/**
 * The criterion that it works on, for an action that came of an agreed level.
 */
criterion: Said | null, 
/**
 * The node of the model where it is seen to, for an assumption about an arrow: the one that the arrow starts at.
 */
node: Id | null, };

/**
 * What kind of thing is due.
 */
export type DueKind = "action" | "agreement" | "budget_period" | "award" | "renewal" | "assessment_round" | "assumption";

/**
 * Something that the records say.
 */
export type Fact = { 
/**
 * What it is: the sentence stands in the catalogue under `fact-<code>`.
 */
code: string, 
/**
 * Whether the app keeps such records yet. If not, a later room brings them.
 */
kept: boolean, 
/**
 * What the sentence names.
 */
figures: { [key in string]: Figure }, 
/**
 * The level that it points to, where that can honestly be said.
 */
points_to: Level | null, 
/**
 * The rows behind it.
 */
rows: Array<FactRow>, };

/**
 * A fact that is not the same in both rounds.
 */
export type FactBeside = { 
/**
 * What the records said then; nothing if they did not say it.
 */
earlier: KeptFact | null, 
/**
 * What they said later.
 */
later: KeptFact | null, };

/**
 * A row behind a fact.
 */
export type FactRow = { 
/**
 * The room that holds it: `logic`, `partner`, `action`, `indicator`, `budget`, `profile`, `assessment`.
 */
room: string, 
/**
 * The record.
 */
id: Id, 
/**
 * What people call it.
 */
text: string, 
/**
 * What is said of it here.
 */
figure: Figure | null, };

/**
 * Why a call was not met: the window finds the sentence under `error-<code>`.
 */
export type Failure = { 
/**
 * The stable code.
 */
code: string, 
/**
 * What the sentence names.
 */
data: { [key in string]: string }, };

/**
 * A figure in a sentence, in its own unit.
 */
export type Figure = { "kind": "count", "value": number } | { "kind": "share", "value": number } | { "kind": "money", "value": Money } | { "kind": "day", "value": Day } | { "kind": "value", "value": Decimal } | { "kind": "text", "value": string };

/**
 * What the frame of the window shows.
 */
export type FileState = { 
/**
 * The school that is open.
 */
school: OpenSchool | null, 
/**
 * The day on which an untouched sample stands.
 */
sample_day: Day | null, 
/**
 * The step that Undo would take back.
 */
undo: Step | null, 
/**
 * The step that Redo would do again.
 */
redo: Step | null, 
/**
 * When the newest backup was made, in UTC, RFC 3339.
 */
backed_up: string | null, 
/**
 * The language of the window.
 */
language: Language, 
/**
 * Light or dark.
 */
theme: Theme, 
/**
 * Size of the text in percent.
 */
text_percent: number, 
/**
 * Schools on this laptop, the last open first: told while none is open, for each of them is looked into.
 */
known: Array<KnownSchool>, };

/**
 * The form of one person, without its answers.
 */
export type Form = { 
/**
 * The record.
 */
id: Id, 
/**
 * The round.
 */
round: Id, 
/**
 * What the person is to the school.
 */
role: Role, 
/**
 * How the answers came in.
 */
way: FormWay, 
/**
 * The language that it was asked in.
 */
language: Language, 
/**
 * The name, if an adult gave one.
 */
name: string, 
/**
 * The day it was begun.
 */
started: Day, 
/**
 * The day it was finished; only then it counts.
 */
finished: Day | null, 
/**
 * How many criteria were answered.
 */
answered: number, 
/**
 * How many are asked.
 */
asked: number, };

/**
 * Which paper form.
 */
export type FormAsk = { 
/**
 * The round.
 */
round: Id, 
/**
 * Who is asked.
 */
role: Role, 
/**
 * The language that it asks in.
 */
language: Language, };

/**
 * A new form.
 */
export type FormNew = { 
/**
 * The round.
 */
round: Id, 
/**
 * What the person is to the school.
 */
role: Role, 
/**
 * How the answers come in.
 */
way: FormWay, 
/**
 * The language that it is asked in.
 */
language: Language, 
/**
 * The name, if an adult gives one.
 */
name?: string | null, 
/**
 * The answers that are known already.
 */
scores?: Array<Score> | null, 
/**
 * Whether it is finished with them.
 */
finished?: boolean | null, };

/**
 * A form with its answers.
 */
export type FormPage = { 
/**
 * The form.
 */
form: Form, 
/**
 * The answers; of a form at the laptop none, so that nobody sees what somebody else said.
 */
scores: Array<Score>, 
/**
 * The criteria that are not answered yet.
 */
open: Array<string>, };

/**
 * How the answers of one person came in.
 */
export type FormWay = "laptop" | "paper" | "file" | "meeting";

/**
 * As what a document is saved.
 */
export type Format = "pdf" | "docx" | "xlsx";

/**
 * A framework with its items.
 */
export type Framework = { 
/**
 * Such as `essentials`.
 */
id: string, 
/**
 * The version of its words; empty for the school's own goals.
 */
version: string, 
/**
 * Who published it.
 */
source: string, 
/**
 * What people call it.
 */
name: Said, 
/**
 * What one counts toward, in order.
 */
items: Array<FrameworkItem>, };

/**
 * What one counts toward in a framework.
 */
export type FrameworkItem = { 
/**
 * Such as `integrated_supports`; of a goal its id.
 */
code: string, 
/**
 * Its name; a goal has it as it was written, in whatever language.
 */
name: Said, };

/**
 * Who gives the money.
 */
export type FundingSource = { 
/**
 * The record.
 */
id: Id, 
/**
 * What people call it.
 */
name: string, 
/**
 * Whether it is federal money.
 */
federal: boolean, 
/**
 * Its number in the federal listing, such as `84.287`.
 */
assistance_listing: string, 
/**
 * The rules that it goes by, such as `2cfr200-as-of-award`.
 */
rules: string, 
/**
 * The last day of the award.
 */
award_end: Day | null, 
/**
 * Whether it may be promised as match for another award.
 */
eligible_as_match: boolean, 
/**
 * What else there is to know.
 */
note: string, 
/**
 * What follows when the award ends.
 */
renewal: Renewal | null, };

/**
 * Two groups whose views are far apart.
 */
export type Gap = { 
/**
 * Those who see it lowest.
 */
lower: Array<Role>, 
/**
 * Those who see it highest.
 */
higher: Array<Role>, 
/**
 * How many levels lie between.
 */
levels: number, };

/**
 * What going back comes to, beside what it alters.
 */
export type GoBack = { 
/**
 * Boxes that were added since: they go.
 */
removed: Array<SaidNode>, 
/**
 * Boxes that were removed since: they come back, without what was tied to them in other rooms.
 */
restored: Array<SaidNode>, 
/**
 * People and organizations that the version names and the file no longer holds.
 */
left_out: Array<LeftOut>, };

/**
 * What going back comes to.
 */
export type GoBackCosts = { 
/**
 * Boxes that go and come back, and whom the file no longer holds.
 */
model: GoBack, 
/**
 * What is tied to the boxes that go, by kind and name.
 */
losses: Array<GoBackLoss>, };

/**
 * A record that stays and loses its box.
 */
export type GoBackLoss = { 
/**
 * What kind of record.
 */
kind: GoBackLossKind, 
/**
 * The record.
 */
id: Id, 
/**
 * What people call it: of a budget line without words its funding source, of evidence what it says.
 */
name: string, 
/**
 * The box that goes.
 */
node: SaidNode, };

/**
 * A kind of record that is tied to a box.
 */
export type GoBackLossKind = "indicator" | "budget_line" | "funding_source" | "action" | "evidence";

/**
 * A new goal; it comes last.
 */
export type GoalAdd = { 
/**
 * What it says.
 */
text: string, };

/**
 * Other words for a goal.
 */
export type GoalEdit = { 
/**
 * The goal.
 */
id: Id, 
/**
 * What it says.
 */
text: string, };

/**
 * Where a goal goes.
 */
export type GoalMove = { 
/**
 * The goal.
 */
id: Id, 
/**
 * The goal that it comes before; else it comes last.
 */
before?: Id | null, };

/**
 * Those of one role, or of several that were too few alone.
 */
export type Group = { 
/**
 * Who they are.
 */
roles: Array<Role>, 
/**
 * How many.
 */
people: number, 
/**
 * Their middle answer; none where most of them did not know, and where it is withheld.
 */
middle: Middle | null, 
/**
 * Whether the middle is not told: some of them are known as a summary only, and what lies between the middles of
 * those that were joined would tell the answers of the few.
 */
withheld: boolean, 
/**
 * How many gave each level, Exploring first; unknown where a summary was entered.
 */
levels: [number, number, number, number] | null, 
/**
 * How many did not know; unknown where a summary was entered.
 */
do_not_know: number | null, };

/**
 * A new group of a reading.
 */
export type GroupAdd = { 
/**
 * The reading.
 */
reading: Id, 
/**
 * The group.
 */
name: string, 
/**
 * How many of them.
 */
numerator: number, 
/**
 * Out of how many.
 */
denominator: number, };

/**
 * The middle answer of a group to a criterion.
 */
export type GroupAnswer = { 
/**
 * Such as `CV2`.
 */
criterion: string, 
/**
 * The middle answer; “I do not know” where most did not know.
 */
low: Answer, 
/**
 * The upper of the two middle answers of an even count, where they differ.
 */
high?: Answer | null, };

/**
 * A summary as it was entered.
 */
export type GroupPage = { 
/**
 * How many people stand behind it.
 */
people: number, 
/**
 * Their middle answers.
 */
answers: Array<GroupAnswer>, };

/**
 * Which summary.
 */
export type GroupRef = { 
/**
 * The round.
 */
round: Id, 
/**
 * Who answered.
 */
role: Role, };

/**
 * The middle answers of a role, entered as a summary.
 */
export type GroupSet = { 
/**
 * The round.
 */
round: Id, 
/**
 * Who answered.
 */
role: Role, 
/**
 * How many of them.
 */
people: number, 
/**
 * Their middle answers. They take the place of those entered before.
 */
answers: Array<GroupAnswer>, };

/**
 * Which part of the history.
 */
export type HistoryAsk = { 
/**
 * Only lines before this place.
 */
before?: number | null, 
/**
 * At most so many (1 to 200), newest first.
 */
limit: number, };

/**
 * One line of the history, as a person reads it.
 */
export type HistoryLine = { 
/**
 * Its place, counting from the first; greater is newer.
 */
seq: number, 
/**
 * When, in UTC, RFC 3339.
 */
at: string, 
/**
 * Who.
 */
actor: string, 
/**
 * The call, or `undo` or `redo`.
 */
action: string, 
/**
 * What was changed, as it was called then.
 */
subject: string, 
/**
 * The call that was taken back or done again.
 */
of: string | null, 
/**
 * Whether it is taken back now.
 */
undone: boolean, };

/**
 * What a person sees first.
 */
export type Home = { 
/**
 * The day that all of this is told for.
 */
today: Day, 
/**
 * Whether that is the sample school's own day.
 */
sample_day: boolean, 
/**
 * The name of the coordinator.
 */
coordinator: string | null, 
/**
 * What is due, the earliest first.
 */
due: Array<Due>, 
/**
 * The money of each source, the largest first.
 */
sources: Array<SourceLine>, 
/**
 * Planned in all these sources.
 */
planned: Money, 
/**
 * Spent in all these sources.
 */
spent: Money, 
/**
 * Left in all these sources.
 */
left: Money, };

/**
 * Names one record for good: a UUIDv7, so that records made later sort later and two laptops never clash.
 * It tells when a record was made, so it stays out of documents that go out.
 */
export type Id = string;

/**
 * A criterion in one round.
 */
export type InRound = { 
/**
 * What was agreed.
 */
level: Level | null, 
/**
 * What the groups said.
 */
groups: Array<Group>, 
/**
 * How many levels lie between the groups that are furthest apart.
 */
apart: number | null, };

/**
 * A measure with its definition.
 */
export type Indicator = { 
/**
 * The record.
 */
id: Id, 
/**
 * What people call it.
 */
name: string, 
/**
 * The thing in the logic model that it measures.
 */
node: Named | null, 
/**
 * What kind of question it answers.
 */
quadrant: Quadrant, 
/**
 * Exactly what is counted, over what.
 */
definition: string, 
/**
 * Such as `percent` or `days`.
 */
unit: string, 
/**
 * Which way is better.
 */
direction: Direction, 
/**
 * Whether it is read by group too.
 */
by_group: boolean, 
/**
 * Where it stood.
 */
baseline: Baseline, 
/**
 * Where it shall stand.
 */
target: Target, 
/**
 * Where the figures come from.
 */
source: string, 
/**
 * How often it is read.
 */
frequency: string, 
/**
 * Who reads it.
 */
owner: Named | null, 
/**
 * What it counts toward in the frameworks of others.
 */
tags: Array<IndicatorTag>, 
/**
 * The newest reading of a full period; one that is only to date is none.
 */
latest: Reading | null, };

/**
 * A new indicator.
 */
export type IndicatorAdd = { 
/**
 * What people call it.
 */
name: string, 
/**
 * What kind of question it answers.
 */
quadrant: Quadrant, 
/**
 * Which way is better.
 */
direction: Direction, 
/**
 * The thing in the logic model that it measures.
 */
node?: Id | null, 
/**
 * Exactly what is counted, over what.
 */
definition?: string | null, 
/**
 * Such as `percent` or `days`.
 */
unit?: string | null, 
/**
 * Whether it is read by group too.
 */
by_group?: boolean | null, 
/**
 * Where it stood.
 */
baseline?: Baseline | null, 
/**
 * Where it shall stand.
 */
target?: Target | null, 
/**
 * Where the figures come from.
 */
source?: string | null, 
/**
 * How often it is read.
 */
frequency?: string | null, 
/**
 * Who reads it.
 */
owner?: Id | null, };

/**
 * What changes about an indicator; what is absent stays. A baseline and a target are replaced whole.
 */
export type IndicatorEdit = { 
/**
 * The indicator.
 */
id: Id, 
/**
 * What people call it.
 */
name?: string | null, 
/**
 * What kind of question it answers.
 */
quadrant?: Quadrant | null, 
/**
 * Which way is better.
 */
direction?: Direction | null, 
/**
 * The thing in the logic model that it measures.
 */
node?: Id | null, 
/**
 * Exactly what is counted, over what.
 */
definition?: string | null, 
/**
 * Such as `percent` or `days`.
 */
unit?: string | null, 
/**
 * Whether it is read by group too.
 */
by_group?: boolean | null, 
/**
 * Where it stood.
 */
baseline?: Baseline | null, 
/**
 * Where it shall stand.
 */
target?: Target | null, 
/**
 * Where the figures come from.
 */
source?: string | null, 
/**
 * How often it is read.
 */
frequency?: string | null, 
/**
 * Who reads it.
 */
owner?: Id | null, };

/**
 * A measure with all that was ever read of it.
 */
export type IndicatorRecord = { 
/**
 * What it is.
 */
indicator: Indicator, 
/**
 * Its readings, the earliest first.
 */
readings: Array<Reading>, };

/**
 * A place in somebody's framework.
 */
export type IndicatorTag = { 
/**
 * The record: what `indicator_untag` takes away.
 */
id: Id, 
/**
 * Such as `fscs_absence`.
 */
code: string, };

/**
 * What an indicator counts toward.
 */
export type IndicatorTagAsk = { 
/**
 * The indicator.
 */
indicator: Id, 
/**
 * Such as `fscs_absence`.
 */
code: string, };

/**
 * One time that they were in touch.
 */
export type Interaction = { 
/**
 * Its id.
 */
id: Id, 
/**
 * With which organization.
 */
organization: Id | null, 
/**
 * With whom.
 */
person: Id | null, 
/**
 * When.
 */
day: Day, 
/**
 * In what way.
 */
kind: InteractionKind, 
/**
 * About what.
 */
summary: string, };

/**
 * What changes about an interaction; what is absent stays.
 */
export type InteractionEdit = { 
/**
 * Which.
 */
id: Id, 
/**
 * With which organization.
 */
organization?: Id | null, 
/**
 * With whom.
 */
person?: Id | null, 
/**
 * When.
 */
day?: Day | null, 
/**
 * In what way.
 */
kind?: InteractionKind | null, 
/**
 * About what.
 */
summary?: string | null, };

/**
 * In what way they were in touch.
 */
export type InteractionKind = "contact" | "meeting" | "call" | "visit" | "message" | "event";

/**
 * A new interaction, with an organization, a person or both.
 */
export type InteractionNew = { 
/**
 * With which organization.
 */
organization?: Id | null, 
/**
 * With whom.
 */
person?: Id | null, 
/**
 * When.
 */
day: Day, 
/**
 * In what way; a contact unless said.
 */
kind?: InteractionKind | null, 
/**
 * About what.
 */
summary?: string | null, };

/**
 * How closely an organization works with the school.
 */
export type Involvement = "specialized" | "aligned" | "core" | "vendor" | "family_group";

/**
 * A fact as it is kept beside an agreed level: what it said, not the rows.
 */
export type KeptFact = { 
/**
 * What it is.
 */
code: string, 
/**
 * What the sentence names.
 */
figures: { [key in string]: Figure }, };

/**
 * A school on this laptop.
 */
export type KnownSchool = { 
/**
 * By which it is opened.
 */
id: Id, 
/**
 * Its name.
 */
name: string, };

/**
 * A language that the app speaks and prints.
 */
export type Language = "en" | "es";

/**
 * Someone that the version names and the file no longer holds.
 */
export type LeftOut = { 
/**
 * The box that it was said of.
 */
node: SaidNode, 
/**
 * What it was to the box.
 */
what: LeftOutKind, 
/**
 * The name of that day.
 */
name: string, };

/**
 * What someone was to a box.
 */
export type LeftOutKind = "owner" | "partner";

/**
 * The four stages of the field (National Center for Community Schools), the earliest first.
 */
export type Level = "exploring" | "emerging" | "maturing" | "excelling";

/**
 * Whether a criterion is chosen for action.
 */
export type LevelChoose = { 
/**
 * The agreed level.
 */
id: Id, 
/**
 * Whether it is.
 */
chosen: boolean, };

/**
 * The four levels in both languages, Exploring first.
 */
export type Levels = { 
/**
 * English
 */
en: [string, string, string, string], 
/**
 * Spanish; where it is missing the English stands.
 */
es?: [string, string, string, string] | null, };

/**
 * How likely it is that the money comes again.
 */
export type Likelihood = "low" | "medium" | "high";

/**
 * A new line; it comes last.
 */
export type LineAdd = { 
/**
 * The period.
 */
period: Id, 
/**
 * The line of the form.
 */
category: Category, 
/**
 * How much, in cents.
 */
amount: Money, 
/**
 * For what.
 */
what?: string | null, 
/**
 * Whose pay.
 */
person?: Id | null, 
/**
 * How much of that person's time, in millionths.
 */
effort?: Rate | null, 
/**
 * The organization that is paid.
 */
partner?: Id | null, 
/**
 * Whether the rules count it apart.
 */
class?: LineClass | null, 
/**
 * Whether it opens the door to people.
 */
access?: boolean | null, 
/**
 * The groups of people that it is for.
 */
groups?: Array<string> | null, 
/**
 * The activities that it pays for.
 */
activities?: Array<Id> | null, };

/**
 * A line that the rules count apart.
 */
export type LineClass = "evaluation" | "administration";

/**
 * What changes about a line; what is absent stays. Groups and activities are replaced whole.
 */
export type LineEdit = { 
/**
 * The line.
 */
id: Id, 
/**
 * The line of the form.
 */
category?: Category | null, 
/**
 * How much, in cents.
 */
amount?: Money | null, 
/**
 * For what.
 */
what?: string | null, 
/**
 * Whose pay.
 */
person?: Id | null, 
/**
 * How much of that person's time, in millionths.
 */
effort?: Rate | null, 
/**
 * The organization that is paid.
 */
partner?: Id | null, 
/**
 * Whether the rules count it apart.
 */
class?: LineClass | null, 
/**
 * Whether it opens the door to people.
 */
access?: boolean | null, 
/**
 * The groups of people that it is for.
 */
groups?: Array<string> | null, 
/**
 * The activities that it pays for.
 */
activities?: Array<Id> | null, };

/**
 * An arrow: if the one, then the other.
 */
export type Link = { 
/**
 * The record.
 */
id: Id, 
/**
 * The node it starts at.
 */
from: Id, 
/**
 * The node it leads to.
 */
to: Id, 
/**
 * Why the one leads to the other.
 */
reason: string, 
/**
 * How firmly that is known; nothing where nobody said.
 */
strength?: Strength, 
/**
 * What that rests on, in a sentence.
 */
evidence: string, };

/**
 * A new arrow.
 */
export type LinkAdd = { 
/**
 * The node it starts at.
 */
from: Id, 
/**
 * The node it leads to.
 */
to: Id, 
/**
 * Why the one leads to the other.
 */
reason?: string | null, };

/**
 * What changes about an arrow; what is absent stays.
 */
export type LinkEdit = { 
/**
 * The arrow.
 */
id: Id, 
/**
 * Why the one leads to the other; empty where there is no reason yet.
 */
reason?: string | null, 
/**
 * How firmly that is known.
 */
strength?: Strength | null, 
/**
 * What that rests on, in a sentence.
 */
evidence?: string | null, };

/**
 * What was made.
 */
export type Made = { 
/**
 * The new record.
 */
id: Id, };

/**
 * A range of a text that is to be marked, in UTF-16 code units, as a window counts them.
 */
export type Mark = { 
/**
 * The first unit.
 */
from: number, 
/**
 * The one after the last.
 */
to: number, };

/**
 * A new promise of match.
 */
export type MatchAdd = { 
/**
 * The source that it is promised to.
 */
for_source: Id, 
/**
 * Money or not.
 */
kind: MatchKind, 
/**
 * The source that it comes from.
 */
from_source?: Id | null, 
/**
 * The organization that it comes from.
 */
from_partner?: Id | null, 
/**
 * The time promised, in minutes.
 */
minutes?: number | null, 
/**
 * What an hour is worth, in cents.
 */
hour_rate?: Money | null, 
/**
 * What was promised, in cents.
 */
promised: Money, 
/**
 * What came before this file's own records begin, in cents.
 */
brought?: Money | null, 
/**
 * What proves it.
 */
evidence?: string | null, 
/**
 * How the value was found.
 */
basis?: string | null, 
/**
 * Whether it is counted for another award too.
 */
other_award?: boolean | null, 
/**
 * What else there is to know.
 */
note?: string | null, };

/**
 * What changes about a promise of match; what is absent stays.
 */
export type MatchEdit = { 
/**
 * The record.
 */
id: Id, 
/**
 * Money or not.
 */
kind?: MatchKind | null, 
/**
 * The source that it comes from.
 */
from_source?: Id | null, 
/**
 * The organization that it comes from.
 */
from_partner?: Id | null, 
/**
 * The time promised, in minutes.
 */
minutes?: number | null, 
/**
 * What an hour is worth, in cents.
 */
hour_rate?: Money | null, 
/**
 * What was promised, in cents.
 */
promised?: Money | null, 
/**
 * What came before this file's own records begin, in cents.
 */
brought?: Money | null, 
/**
 * What proves it.
 */
evidence?: string | null, 
/**
 * How the value was found.
 */
basis?: string | null, 
/**
 * Whether it is counted for another award too.
 */
other_award?: boolean | null, 
/**
 * What else there is to know.
 */
note?: string | null, };

/**
 * One promise of match.
 */
export type MatchItem = { 
/**
 * The record.
 */
id: Id, 
/**
 * Money or not.
 */
kind: MatchKind, 
/**
 * The source that it comes from.
 */
from_source: Named | null, 
/**
 * The organization that it comes from.
 */
from_partner: Named | null, 
/**
 * The time promised, in minutes.
 */
minutes: number | null, 
/**
 * What an hour is worth, in cents.
 */
hour_rate: Money | null, 
/**
 * Minutes by rate, where both are given: stands beside what was promised and does not correct it.
 */
computed: Money | null, 
/**
 * What was promised.
 */
promised: Money, 
/**
 * What came before this file's own records begin.
 */
brought: Money, 
/**
 * What proves it.
 */
evidence: string, 
/**
 * How the value was found.
 */
basis: string, 
/**
 * Whether it is counted for another award too.
 */
other_award: boolean, 
/**
 * What else there is to know.
 */
note: string, };

/**
 * Whether match is money.
 */
export type MatchKind = "cash" | "in_kind";

/**
 * Promised and brought.
 */
export type MatchSum = { 
/**
 * Promised.
 */
promised: Money, 
/**
 * Brought.
 */
brought: Money, };

/**
 * Match added up; cash and in-kind never share a total.
 */
export type MatchTotals = { 
/**
 * Money.
 */
cash: MatchSum, 
/**
 * Time, rooms, things.
 */
in_kind: MatchSum, };

/**
 * The middle answer: of an even count both, as far as they differ.
 */
export type Middle = { 
/**
 * The lower.
 */
low: Level, 
/**
 * The upper.
 */
high: Level, };

/**
 * The whole model.
 */
export type Model = { 
/**
 * The version that is in force.
 */
version: ModelVersion | null, 
/**
 * Column by column, each in its order.
 */
nodes: Array<Node>, 
/**
 * The arrows.
 */
links: Array<Link>, 
/**
 * The same as an outline: what a node leads to stands under it.
 */
outline: Array<OutlineRow>, 
/**
 * What must be so for the model to work.
 */
assumptions: Array<Assumption>, };

/**
 * The logic model, shown how.
 */
export type ModelAsk = { 
/**
 * How the pages show it.
 */
sight: Sight, 
/**
 * The language that it is printed in.
 */
language: Language, };

/**
 * One thing that differs. A box that both have is named as the later one calls it; a figure is written as in
 * `Decimal`, a day as in `Day`; nothing is said where a field is empty.
 */
export type ModelDifference = { "kind": "box_added", node: SaidNode, } | { "kind": "box_removed", node: SaidNode, } | { "kind": "box_moved", node: SaidNode, from: Column, to: Column, } | { "kind": "box_changed", node: SaidNode, field: BoxField, from: string | null, to: string | null, } | { "kind": "partner_added", node: SaidNode, name: string, } | { "kind": "partner_removed", node: SaidNode, name: string, } | { "kind": "tag_added", node: SaidNode, tag: ComparedTag, } | { "kind": "tag_removed", node: SaidNode, tag: ComparedTag, } | { "kind": "reordered", column: Column, } | { "kind": "arrow_added", arrow: ComparedArrow, } | { "kind": "arrow_removed", arrow: ComparedArrow, } | { "kind": "arrow_changed", arrow: ComparedArrow, field: ArrowField, from: string | null, to: string | null, } | { "kind": "assumption_added", text: string, } | { "kind": "assumption_removed", text: string, } | { "kind": "assumption_changed", text: string, field: AssumptionField, from: string | null, to: string | null, } | { "kind": "assumption_tied", text: string, from: ComparedArrow | null, to: ComparedArrow | null, };

/**
 * How the file that was picked is read.
 */
export type ModelImportAsk = { 
/**
 * Which of its tables; else the likeliest.
 */
table?: number | null, 
/**
 * What each column holds, as `activity`, `text` or `ignore`; absent as their heads speak.
 */
heads?: Array<string> | null, 
/**
 * Whether arrows are drawn; absent they are.
 */
arrows?: boolean | null, 
/**
 * Whether what is not understood is left out.
 */
leave_out?: boolean | null, };

/**
 * Something about a table that should be known.
 */
export type ModelImportComplaint = { 
/**
 * The stable code.
 */
code: string, 
/**
 * Whether it stops the import.
 */
stops: boolean, 
/**
 * The cell or row.
 */
place: string, 
/**
 * What stands there.
 */
text: string, 
/**
 * What else it names.
 */
other: string, };

/**
 * The head of a column.
 */
export type ModelImportHead = { 
/**
 * As it stands in the table.
 */
text: string, 
/**
 * `activity`, `text`; `ignore` where it is left out.
 */
meaning: string, };

/**
 * What a table would bring.
 */
export type ModelImportPreview = { 
/**
 * The file's name, without its folder.
 */
name: string, 
/**
 * The names of its tables; empty for one without a name.
 */
tables: Array<string>, 
/**
 * Which of them this is.
 */
table: number, 
/**
 * Whether it is a list with a row for each box; else a wide table.
 */
list: boolean, 
/**
 * The heads of its columns.
 */
heads: Array<ModelImportHead>, 
/**
 * Boxes that would be new.
 */
boxes: number, 
/**
 * Boxes that the model has already.
 */
there: number, 
/**
 * Arrows that would be new.
 */
arrows: number, 
/**
 * Assumptions that would be new.
 */
assumptions: number, 
/**
 * The first of them, as they are put.
 */
assumed: Array<string>, 
/**
 * What should be known, the gravest first.
 */
complaints: Array<ModelImportComplaint>, 
/**
 * How many there are in all.
 */
told: number, 
/**
 * How many of them stop the import until they are left out.
 */
stopped: number, 
/**
 * The first rows of the outline that it comes to.
 */
rows: Array<ModelImportRow>, 
/**
 * How many rows there are in all.
 */
all: number, };

/**
 * A row of the outline.
 */
export type ModelImportRow = { 
/**
 * The box.
 */
text: string, 
/**
 * Its column.
 */
column: Column, 
/**
 * How far in.
 */
depth: number, 
/**
 * Whether it stood in an earlier row.
 */
again: boolean, 
/**
 * Whether the school has it already.
 */
there: boolean, };

/**
 * What came in.
 */
export type ModelImportTaken = { 
/**
 * New boxes.
 */
boxes: number, 
/**
 * New arrows.
 */
arrows: number, 
/**
 * New assumptions.
 */
assumptions: number, };

/**
 * One question.
 */
export type ModelQuestion = { 
/**
 * Such as `L01`.
 */
code: string, 
/**
 * How grave it is.
 */
severity: Severity, 
/**
 * Which sentence asks it: the code, and what is missing where a check looks at several fields.
 */
sentence: string, 
/**
 * What the sentence says beside names.
 */
data: { [key in string]: string }, 
/**
 * What it concerns, the thing to answer for first.
 */
subjects: Array<Concern>, 
/**
 * Where it is answered.
 */
opens: Opens, 
/**
 * A mark of all that it speaks of: another when any of it changes.
 */
spoke_of: string, };

/**
 * The logic model to save, and as what.
 */
export type ModelSave = { 
/**
 * How the pages show it.
 */
sight: Sight, 
/**
 * The language that it is written in.
 */
language: Language, 
/**
 * As what.
 */
format: Format, };

/**
 * When the model was last changed on purpose, and why.
 */
export type ModelVersion = { 
/**
 * Counted from 1.
 */
number: number, 
/**
 * What people call it; empty where it was only counted.
 */
name: string, 
/**
 * The day it was named or agreed.
 */
changed: Day, 
/**
 * What changed and why.
 */
note: string, };

/**
 * The version that is now in force.
 */
export type ModelVersionSet = { 
/**
 * Counted from 1. A number that was there before is told anew.
 */
number: number, 
/**
 * The day it was agreed.
 */
changed: Day, 
/**
 * What changed and why; absent stays.
 */
note?: string | null, };

/**
 * Whole cents of US dollars. What is entered lies between −100 billion and +100 billion dollars; what is added up from
 * it may be larger, and stays exact in Rust and in the window, whose numbers hold 2⁵³.
 */
export type Money = number;

/**
 * A person or an organization, as far as it takes to name it.
 */
export type Named = { 
/**
 * The record.
 */
id: Id, 
/**
 * What people call it.
 */
name: string, };

/**
 * A new school.
 */
export type NewSchool = { 
/**
 * Its name.
 */
name: string, 
/**
 * Its district.
 */
district?: string | null, 
/**
 * Such as `K-8`.
 */
grades?: string | null, 
/**
 * The language that it writes in.
 */
language: Language, };

/**
 * One thing in the model. What nobody said of it is left out when it is told: of most boxes little is said, and there may
 * be hundreds.
 */
export type Node = { 
/**
 * The record.
 */
id: Id, 
/**
 * Where it stands.
 */
column: Column, 
/**
 * What it says.
 */
text: string, 
/**
 * Who sees to it.
 */
owner?: Named, 
/**
 * How many or how much, for an output.
 */
quantity?: Decimal, 
/**
 * Of what.
 */
unit: string, 
/**
 * In how long.
 */
per: string, 
/**
 * Who changes, for an outcome.
 */
population: string, 
/**
 * Which way.
 */
direction?: Direction, 
/**
 * From how much.
 */
from?: Decimal, 
/**
 * To how much.
 */
to?: Decimal, 
/**
 * By when.
 */
by?: Day, 
/**
 * The organizations that carry it.
 */
partners: Array<NodePartner>, 
/**
 * What it counts toward in the frameworks of others.
 */
tags: Array<NodeTag>, };

/**
 * A new node.
 */
export type NodeAdd = { 
/**
 * Where it stands.
 */
column: Column, 
/**
 * What it says.
 */
text: string, 
/**
 * The node of that column that it follows; else it comes last.
 */
after?: Id | null, 
/**
 * The node that leads to it, with an arrow at once.
 */
under?: Id | null, };

/**
 * What changes about a node; what is absent stays.
 */
export type NodeEdit = { 
/**
 * The node.
 */
id: Id, 
/**
 * What it says.
 */
text?: string | null, 
/**
 * The person who sees to it.
 */
owner?: Id | null, 
/**
 * How many or how much, for an output.
 */
quantity?: Decimal | null, 
/**
 * Of what.
 */
unit?: string | null, 
/**
 * In how long.
 */
per?: string | null, 
/**
 * Who changes, for an outcome.
 */
population?: string | null, 
/**
 * Which way.
 */
direction?: Direction | null, 
/**
 * From how much.
 */
from?: Decimal | null, 
/**
 * To how much.
 */
to?: Decimal | null, 
/**
 * By when.
 */
by?: Day | null, };

/**
 * Where a node goes.
 */
export type NodeMove = { 
/**
 * The node.
 */
id: Id, 
/**
 * To which column; else it stays in its own.
 */
column?: Column | null, 
/**
 * The node of that column that it comes before; else it comes last.
 */
before?: Id | null, };

/**
 * Under what a node is to stand in the outline.
 */
export type NodeNest = { 
/**
 * The node.
 */
id: Id, 
/**
 * The node that is to lead to it; nothing where it begins an outline of its own.
 */
under?: Id | null, 
/**
 * The arrow of the row that it leaves; it goes.
 */
instead_of?: Id | null, 
/**
 * The column that it goes to; else it stays, or goes as far as it must so that the arrow leads onward.
 */
column?: Column | null, 
/**
 * The node of that column that it follows; else it finds its place by its arrows.
 */
after?: Id | null, };

/**
 * An organization that carries a node.
 */
export type NodePartner = { 
/**
 * The organization.
 */
id: Id, 
/**
 * What people call it.
 */
name: string, 
/**
 * The bond of the two: what `logic_remove_partner` takes away.
 */
bond: Id, };

/**
 * An organization that is to carry a node.
 */
export type NodePartnerAdd = { 
/**
 * The node.
 */
node: Id, 
/**
 * The organization.
 */
organization: Id, };

/**
 * A place in somebody's framework.
 */
export type NodeTag = { 
/**
 * The record: what `logic_untag` takes away.
 */
id: Id, 
/**
 * Such as `practice`.
 */
framework: string, 
/**
 * Such as `integrated_supports`.
 */
code: string, 
/**
 * The version of the framework that was meant; empty for the school's own goals.
 */
version: string, };

/**
 * What a node is to count toward.
 */
export type NodeTagAdd = { 
/**
 * The node.
 */
node: Id, 
/**
 * Such as `practice`.
 */
framework: string, 
/**
 * Such as `integrated_supports`.
 */
code: string, };

/**
 * What went out after a change: every question that is on the screen is asked again.
 */
export type Notice = { 
/**
 * The tables that were touched.
 */
tables: Array<string>, 
/**
 * The step that Undo would now take back.
 */
undo: Step | null, 
/**
 * The step that Redo would now do again.
 */
redo: Step | null, };

/**
 * The school that is open, for the card at the left.
 */
export type OpenSchool = { 
/**
 * Its name.
 */
name: string, 
/**
 * Its district.
 */
district: string, 
/**
 * Such as `K-8`.
 */
grades: string, };

/**
 * The field that answers a question.
 */
export type Opens = { 
/**
 * The room of the record.
 */
room: string, 
/**
 * The record; nothing where something new is to be made for the whole model.
 */
id: Id | null, 
/**
 * Such as `owner`, `leads`, `indicator`.
 */
field: string, };

/**
 * An organization as it stands in the file.
 */
export type Organization = { 
/**
 * Its id.
 */
id: Id, 
/**
 * Its name.
 */
name: string, 
/**
 * What it is, such as `clinic` or `lead_agency`.
 */
kind: string, 
/**
 * How closely it works with the school.
 */
involvement: Involvement, 
/**
 * What kind of asset it is.
 */
asset: Asset | null, 
/**
 * The day on which it stopped being a partner.
 */
ended: Day | null, };

/**
 * What changes about an organization; what is absent stays.
 */
export type OrganizationEdit = { 
/**
 * Which.
 */
id: Id, 
/**
 * Its name.
 */
name?: string | null, 
/**
 * What it is.
 */
kind?: string | null, 
/**
 * How closely it works with the school.
 */
involvement?: Involvement | null, 
/**
 * What kind of asset it is.
 */
asset?: Asset | null, 
/**
 * The day on which it stopped being a partner.
 */
ended?: Day | null, };

/**
 * An organization in the list of all.
 */
export type OrganizationLine = { 
/**
 * Its id.
 */
id: Id, 
/**
 * Its name.
 */
name: string, 
/**
 * What it is, such as `clinic` or `lead_agency`.
 */
kind: string, 
/**
 * How closely it works with the school.
 */
involvement: Involvement, 
/**
 * What kind of asset it is.
 */
asset: Asset | null, 
/**
 * The day on which it stopped being a partner.
 */
ended: Day | null, 
/**
 * When the latest of its agreements ends.
 */
agreement_ends: Day | null, 
/**
 * When it was last in touch.
 */
last_contact: Day | null, };

/**
 * A new organization.
 */
export type OrganizationNew = { 
/**
 * Its name.
 */
name: string, 
/**
 * What it is, such as `clinic` or `lead_agency`.
 */
kind?: string | null, 
/**
 * How closely it works with the school; aligned unless said.
 */
involvement?: Involvement | null, 
/**
 * What kind of asset it is.
 */
asset?: Asset | null, };

/**
 * An organization with all that is known of it.
 */
export type OrganizationPage = { 
/**
 * The organization.
 */
organization: Organization, 
/**
 * What people are to it.
 */
affiliations: Array<Affiliation>, 
/**
 * Its agreements, the one that ends last first.
 */
agreements: Array<Agreement>, 
/**
 * When it was in touch, the latest first.
 */
interactions: Array<Interaction>, };

/**
 * A row of the outline.
 */
export type OutlineRow = { 
/**
 * The node that stands here.
 */
node: Id, 
/**
 * How far in: 0 where nothing leads here.
 */
depth: number, 
/**
 * The arrow that leads here from the row above it in depth.
 */
link?: Id, 
/**
 * Whether the node stood in an earlier row, with all that follows from it.
 */
again: boolean, };

/**
 * Names one record of this room.
 */
export type PartnerRef = { 
/**
 * Its id.
 */
id: Id, };

/**
 * A new budget period.
 */
export type PeriodAdd = { 
/**
 * The source.
 */
source: Id, 
/**
 * Its first day.
 */
starts: Day, 
/**
 * Its last day.
 */
ends: Day, 
/**
 * The rate for running the house, in millionths.
 */
indirect_rate?: Rate | null, 
/**
 * The total as the award says it.
 */
entered_total?: Money | null, 
/**
 * The day that the figures reach.
 */
agreed_to?: Day | null, };

/**
 * What changes about a budget period; what is absent stays.
 */
export type PeriodEdit = { 
/**
 * The period.
 */
id: Id, 
/**
 * Its first day.
 */
starts?: Day | null, 
/**
 * Its last day.
 */
ends?: Day | null, 
/**
 * The rate for running the house, in millionths.
 */
indirect_rate?: Rate | null, 
/**
 * The total as the award says it.
 */
entered_total?: Money | null, 
/**
 * The day that the figures reach.
 */
agreed_to?: Day | null, };

/**
 * A person as they stand in the file.
 */
export type Person = { 
/**
 * Their id.
 */
id: Id, 
/**
 * Their name.
 */
name: string, 
/**
 * Where to write to them.
 */
email: string, 
/**
 * Where to call them.
 */
phone: string, 
/**
 * Languages they speak, the one they prefer first.
 */
languages: Array<string>, };

/**
 * What changes about a person; what is absent stays.
 */
export type PersonEdit = { 
/**
 * Who.
 */
id: Id, 
/**
 * Their name.
 */
name?: string | null, 
/**
 * Where to write to them.
 */
email?: string | null, 
/**
 * Where to call them.
 */
phone?: string | null, 
/**
 * Languages they speak, the one they prefer first.
 */
languages?: Array<string> | null, };

/**
 * A person in the list of all.
 */
export type PersonLine = { 
/**
 * Their id.
 */
id: Id, 
/**
 * Their name.
 */
name: string, 
/**
 * What they are today, at the first of their organizations by name.
 */
role: string, };

/**
 * A new person.
 */
export type PersonNew = { 
/**
 * Their name.
 */
name: string, 
/**
 * Where to write to them.
 */
email?: string | null, 
/**
 * Where to call them.
 */
phone?: string | null, 
/**
 * Languages they speak, the one they prefer first.
 */
languages?: Array<string> | null, };

/**
 * A person with all that is known of them.
 */
export type PersonPage = { 
/**
 * The person.
 */
person: Person, 
/**
 * What they are to organizations.
 */
affiliations: Array<Affiliation>, 
/**
 * When they were in touch, the latest first.
 */
interactions: Array<Interaction>, };

/**
 * A criterion in plain words.
 */
export type Plain = { 
/**
 * What is asked.
 */
question: Said, 
/**
 * How each of the four levels reads.
 */
levels: Levels, };

/**
 * Every due thing of every room.
 */
export type Plan = { 
/**
 * The day that all of this is told for.
 */
today: Day, 
/**
 * The months that hold something, the earliest first; at the end what has no day yet.
 */
months: Array<PlanMonth>, 
/**
 * Who has something to see to here, by name.
 */
owners: Array<Named>, 
/**
 * The funding sources that are touched here, by name.
 */
sources: Array<Named>, 
/**
 * The to-dos that were done in the last month, the latest first.
 */
done: Array<Todo>, };

/**
 * One thing that is due.
 */
export type PlanItem = { 
/**
 * When; only an action may have no day yet.
 */
day: Day | null, 
/**
 * What kind of thing.
 */
kind: DueKind, 
/**
 * The record: an action, an agreement, a budget period, a funding source, a round, an assumption.
 */
id: Id, 
/**
 * What the action or the assumption says; the kind of a round; else whose agreement or money it is.
 */
title: string, 
/**
 * What is to be done next, for a renewal.
 */
step: string | null, 
/**
 * Who sees to it.
 */
owner: Named | null, 
/**
 * How late it is; 0 if it is not.
 */
days_late: number, 
/**
 * An agreement: the budget lines of now that name the partner. A budget period: what is left. A renewal: what
 * the source brings in its period.
 */
amount: Money | null, 
/**
 * The funding sources that it touches: its own; of an agreement those whose lines of now name the partner; of an
 * action the one that it is about, or those whose lines of now pay for its activity.
 */
sources: Array<Named>, 
/**
 * What the activities that it stands behind say.
 */
serves: Array<string>, 
/**
 * The criterion that it works on, for an action that came of an agreed level.
 */
criterion: Said | null, 
/**
 * The node of the model where it is seen to, for an assumption about an arrow: the one that the arrow starts at.
 */
node: Id | null, };

/**
 * What is due in a month.
 */
export type PlanMonth = { 
/**
 * Its first day; nothing for what has no day yet.
 */
month: Day | null, 
/**
 * Actions first, then the rest, each by day and title.
 */
items: Array<PlanItem>, };

/**
 * A document as it will be printed.
 */
export type Preview = { 
/**
 * Each page as SVG.
 */
pages: Array<string>, 
/**
 * The part that does not fit its page.
 */
overflow: string | null, 
/**
 * What the document is called.
 */
title: string, };

/**
 * One of the seven.
 */
export type Priority = { 
/**
 * Such as `CV`.
 */
code: string, 
/**
 * Its name.
 */
name: Said, 
/**
 * What it is seen by.
 */
criteria: Array<Criterion>, };

/**
 * A priority with its criteria in a round.
 */
export type PriorityLine = { 
/**
 * Such as `CV`.
 */
code: string, 
/**
 * Its name.
 */
name: Said, 
/**
 * Its criteria.
 */
criteria: Array<CriterionLine>, };

/**
 * The school as it describes itself.
 */
export type Profile = { 
/**
 * Its name.
 */
name: string, 
/**
 * Its district.
 */
district: string, 
/**
 * Such as `K-8`.
 */
grades: string, 
/**
 * Students enrolled.
 */
enrollment: number | null, 
/**
 * Languages that families speak, the most spoken first.
 */
languages: Array<string>, 
/**
 * What this community school is, in its own words.
 */
definition: string, 
/**
 * When the definition was last looked at together.
 */
definition_reviewed: Day | null, 
/**
 * Counts of fewer people than this are hidden in what goes out.
 */
smallest_cell: number, 
/**
 * The language that the school writes in.
 */
language: Language, };

/**
 * What changes about the school; what is absent stays.
 */
export type ProfileEdit = { 
/**
 * Its name.
 */
name?: string | null, 
/**
 * Its district.
 */
district?: string | null, 
/**
 * Such as `K-8`.
 */
grades?: string | null, 
/**
 * Students enrolled.
 */
enrollment?: number | null, 
/**
 * Languages that families speak, the most spoken first.
 */
languages?: Array<string> | null, 
/**
 * What this community school is, in its own words.
 */
definition?: string | null, 
/**
 * When the definition was last looked at together.
 */
definition_reviewed?: Day | null, 
/**
 * Counts of fewer people than this are hidden in what goes out; at least 1.
 */
smallest_cell?: number | null, 
/**
 * The language that the school writes in.
 */
language?: Language | null, };

/**
 * What kind of question an indicator answers.
 */
export type Quadrant = "how_much" | "how_well" | "better_off";

/**
 * A criterion as a role is asked it.
 */
export type Question = { 
/**
 * Such as `CV2`.
 */
code: string, 
/**
 * The priority's code.
 */
priority: string, 
/**
 * The priority's name.
 */
priority_name: Said, 
/**
 * The criterion's name.
 */
name: Said, 
/**
 * What is asked, where it is asked in plain words.
 */
question: Said | null, 
/**
 * The four answers.
 */
levels: Levels, };

/**
 * All questions of today.
 */
export type Questions = { 
/**
 * To be asked, the gravest first.
 */
asked: Array<ModelQuestion>, 
/**
 * Set aside.
 */
aside: Array<Aside>, };

/**
 * Who is to be asked what.
 */
export type QuestionsAsk = { 
/**
 * The round.
 */
round: Id, 
/**
 * Who.
 */
role: Role, };

/**
 * A rate or an effort between nothing and the whole, in millionths.
 */
export type Rate = number;

/**
 * One data point.
 */
export type Reading = { 
/**
 * The record.
 */
id: Id, 
/**
 * The period as people say it.
 */
label: string, 
/**
 * Its first day.
 */
starts: Day, 
/**
 * Its last day.
 */
ends: Day, 
/**
 * Whether it is only the part of a period up to now.
 */
to_date: boolean, 
/**
 * What was entered: it stands, whatever is computed beside it.
 */
value: Decimal, 
/**
 * How many of them, where known.
 */
numerator: number | null, 
/**
 * Out of how many, where known.
 */
denominator: number | null, 
/**
 * How firm it is.
 */
status: ReadingStatus, 
/**
 * Numerator over denominator, where the unit is percent and both are known.
 */
computed: number | null, 
/**
 * Whether what was entered is something else than the computed share, read as exactly as it was entered.
 */
differs: boolean, 
/**
 * Against the full period before; nothing where either is only to date.
 */
change: Decimal | null, 
/**
 * The same by group.
 */
groups: Array<ReadingGroup>, };

/**
 * A new reading.
 */
export type ReadingAdd = { 
/**
 * The indicator.
 */
indicator: Id, 
/**
 * The period as people say it; without days it must be one that the calendar knows, as `2025-26 to May`.
 */
label: string, 
/**
 * Its first day.
 */
starts?: Day | null, 
/**
 * Its last day.
 */
ends?: Day | null, 
/**
 * Whether it is only the part of a period up to now.
 */
to_date?: boolean | null, 
/**
 * How much.
 */
value: Decimal, 
/**
 * How many of them, where known.
 */
numerator?: number | null, 
/**
 * Out of how many, where known.
 */
denominator?: number | null, 
/**
 * How firm it is; final unless said.
 */
status?: ReadingStatus | null, };

/**
 * What changes about a reading; what is absent stays. A new label without days takes the calendar's days, where
 * the calendar knows it.
 */
export type ReadingEdit = { 
/**
 * The reading.
 */
id: Id, 
/**
 * The period as people say it.
 */
label?: string | null, 
/**
 * Its first day.
 */
starts?: Day | null, 
/**
 * Its last day.
 */
ends?: Day | null, 
/**
 * Whether it is only the part of a period up to now.
 */
to_date?: boolean | null, 
/**
 * How much.
 */
value?: Decimal | null, 
/**
 * How many of them, where known.
 */
numerator?: number | null, 
/**
 * Out of how many, where known.
 */
denominator?: number | null, 
/**
 * How firm it is.
 */
status?: ReadingStatus | null, };

/**
 * A reading of one group.
 */
export type ReadingGroup = { 
/**
 * The record.
 */
id: Id, 
/**
 * The group.
 */
name: string, 
/**
 * How many of them.
 */
numerator: number, 
/**
 * Out of how many.
 */
denominator: number, 
/**
 * The one over the other; nothing where the group is empty.
 */
computed: number | null, };

/**
 * How firm a reading is.
 */
export type ReadingStatus = "estimate" | "preliminary" | "final";

/**
 * A record that an agreed level is to rest on.
 */
export type RecordLink = { 
/**
 * Its room, such as `budget`.
 */
room: string, 
/**
 * The record.
 */
record: Id, 
/**
 * What it is called now.
 */
what: string, };

/**
 * What follows when an award ends.
 */
export type Renewal = { 
/**
 * Who sees to it.
 */
owner: Named | null, 
/**
 * The next step.
 */
step: string, 
/**
 * By when.
 */
due: Day | null, 
/**
 * How likely it is.
 */
likelihood: Likelihood | null, };

/**
 * What follows when an award ends, as it is told.
 */
export type RenewalAsk = { 
/**
 * Who sees to it.
 */
owner?: Id | null, 
/**
 * The next step.
 */
step: string, 
/**
 * By when.
 */
due?: Day | null, 
/**
 * How likely it is.
 */
likelihood?: Likelihood | null, };

/**
 * How a criterion differs between two rubrics.
 */
export type Rewording = "added" | "removed" | "reworded";

/**
 * What people are to the school when they answer. Whoever coordinates answers with the leadership.
 */
export type Role = "families" | "students" | "staff" | "partners" | "leadership";

/**
 * A round of self-assessment.
 */
export type Round = { 
/**
 * The record.
 */
id: Id, 
/**
 * Its kind.
 */
kind: RoundKind, 
/**
 * The first day on which answers are taken.
 */
opens: Day, 
/**
 * The last day.
 */
closes: Day, 
/**
 * Whether answers are taken today.
 */
open: boolean, 
/**
 * The wording that it is asked with.
 */
rubric: RoundRubric, 
/**
 * Who is asked, and how many answered.
 */
roles: Array<AskedRole>, 
/**
 * How many criteria it asks.
 */
criteria: number, 
/**
 * How many agreed levels it has.
 */
agreed: number, };

/**
 * What changes about a round; what is absent stays.
 */
export type RoundEdit = { 
/**
 * The round.
 */
id: Id, 
/**
 * The first day on which answers are taken.
 */
opens?: Day | null, 
/**
 * The last day.
 */
closes?: Day | null, 
/**
 * Who is asked. A role that answered stays.
 */
roles?: Array<Role> | null, };

/**
 * Fall sets the direction, spring checks the movement, a pulse asks a few criteria between.
 */
export type RoundKind = "fall" | "spring" | "pulse";

/**
 * A new round.
 */
export type RoundNew = { 
/**
 * Its kind.
 */
kind: RoundKind, 
/**
 * The first day on which answers are taken.
 */
opens: Day, 
/**
 * The last day.
 */
closes: Day, 
/**
 * Who is asked.
 */
roles: Array<Role>, 
/**
 * The criteria that a pulse asks.
 */
criteria?: Array<string> | null, 
/**
 * The wording; else the one that the app brings.
 */
rubric?: Id | null, };

/**
 * A round with the words that it is asked with and what was agreed.
 */
export type RoundPage = { 
/**
 * The round.
 */
round: Round, 
/**
 * The seven priorities.
 */
priorities: Array<PriorityLine>, 
/**
 * What was agreed.
 */
agreed: Array<AgreedLevel>, };

/**
 * The wording of a round.
 */
export type RoundRubric = { 
/**
 * The record.
 */
id: Id, 
/**
 * Who worded it.
 */
code: string, 
/**
 * Its version.
 */
version: string, 
/**
 * What people call it.
 */
name: Said, };

/**
 * Which two rounds.
 */
export type RoundsAsk = { 
/**
 * The earlier.
 */
earlier: Id, 
/**
 * The later.
 */
later: Id, };

/**
 * The criteria of two rounds side by side, in the order of the later one's rubric.
 */
export type RoundsBeside = { 
/**
 * Each criterion that either of them has something about.
 */
criteria: Array<CriterionBeside>, 
/**
 * Whether they were asked with different wordings.
 */
reworded: boolean, };

/**
 * A whole rubric.
 */
export type Rubric = { 
/**
 * Who worded it, such as `throughline`.
 */
id: string, 
/**
 * Its version; another wording has another.
 */
version: string, 
/**
 * What people call it.
 */
name: Said, 
/**
 * The seven priorities.
 */
priorities: Array<Priority>, };

/**
 * Which rubric.
 */
export type RubricAsk = { 
/**
 * One that is in the file; else the one that the app brings.
 */
id?: Id | null, };

/**
 * A rubric that is in the file.
 */
export type RubricLine = { 
/**
 * The record.
 */
id: Id, 
/**
 * Who worded it.
 */
code: string, 
/**
 * Its version.
 */
version: string, 
/**
 * What people call it.
 */
name: Said, 
/**
 * How many criteria it has.
 */
criteria: number, 
/**
 * Whether it is the one that the app brings.
 */
own: boolean, 
/**
 * How many rounds use it.
 */
rounds: number, };

/**
 * A text in both languages.
 */
export type Said = { 
/**
 * English
 */
en: string, 
/**
 * Spanish; where it is empty the English stands.
 */
es: string, };

/**
 * A box as a sentence names it.
 */
export type SaidNode = { 
/**
 * The box.
 */
id: Id, 
/**
 * Where it stands: one has resources, does activities, delivers outputs and sees results.
 */
column: Column, 
/**
 * What it says.
 */
text: string, };

/**
 * What a person answered.
 */
export type Score = { 
/**
 * Such as `CV2`.
 */
criterion: string, 
/**
 * The answer.
 */
answer: Answer, 
/**
 * What makes them say so.
 */
note: string, };

/**
 * Which answer is taken back.
 */
export type ScoreClear = { 
/**
 * The form.
 */
form: Id, 
/**
 * Such as `CV2`.
 */
criterion: string, };

/**
 * An answer, or another one in its place.
 */
export type ScoreSet = { 
/**
 * The form.
 */
form: Id, 
/**
 * Such as `CV2`.
 */
criterion: string, 
/**
 * The answer.
 */
answer: Answer, 
/**
 * What makes them say so; absent stays.
 */
note?: string | null, };

/**
 * A column of a sheet.
 */
export type ScoresColumn = { 
/**
 * Its head.
 */
header: string, 
/**
 * `role`, `name`, `language`, `CV2`, `CV2 note`; nothing where it is not used.
 */
criterion: string | null, };

/**
 * For which round a sheet is picked.
 */
export type ScoresPick = { 
/**
 * The round.
 */
round: Id, 
/**
 * Who answered, for rows that do not say it.
 */
role?: Role | null, };

/**
 * What a sheet would bring.
 */
export type ScoresPreview = { 
/**
 * The file's name, without its folder.
 */
name: string, 
/**
 * Rows with an answer: a form each.
 */
rows: number, 
/**
 * The columns in their order.
 */
columns: Array<ScoresColumn>, 
/**
 * How many rows each role has.
 */
roles: Array<ScoresRole>, 
/**
 * Rows without any answer.
 */
skipped: number, 
/**
 * Notes whose question is not answered, so that they are left out.
 */
notes_alone: number, 
/**
 * Answers to criteria that the row's group is not asked, so that they are left out.
 */
not_asked: number, 
/**
 * Rows that the round has from a sheet already.
 */
forms_there: number, };

/**
 * The rows of a role.
 */
export type ScoresRole = { 
/**
 * Who.
 */
role: Role, 
/**
 * How many rows.
 */
rows: number, };

/**
 * Whether to take rows a second time.
 */
export type ScoresTake = { 
/**
 * Also those that the round has from a sheet already.
 */
again?: boolean | null, };

/**
 * What came in.
 */
export type ScoresTaken = { 
/**
 * New forms.
 */
forms: number, 
/**
 * Rows left out because the round has them already.
 */
there: number, };

/**
 * What was found.
 */
export type SearchAnswer = { 
/**
 * The kinds of which something was found, in their order.
 */
groups: Array<SearchGroup>, };

/**
 * What is looked for.
 */
export type SearchAsk = { 
/**
 * Any text. All its words must be found, each at the start of a word, or anywhere from three letters on. Accents,
 * capitals and punctuation make no difference.
 */
text: string, 
/**
 * At most so many of each kind, 1 to 50; else 8.
 */
limit?: number | null, 
/**
 * The language that the criteria are looked for in; else the one that the school writes in.
 */
language?: Language | null, };

/**
 * What was found of one kind.
 */
export type SearchGroup = { 
/**
 * The kind.
 */
kind: SearchKind, 
/**
 * How many there are, also those that are not told.
 */
count: number, 
/**
 * The best: where words start before where they only hold it, names before what else is written, then by name.
 */
hits: Array<SearchHit>, };

/**
 * One thing that was found.
 */
export type SearchHit = { 
/**
 * The room it is kept in, such as `logic`.
 */
room: string, 
/**
 * The kind.
 */
kind: SearchKind, 
/**
 * The record; of a criterion its code.
 */
id: string, 
/**
 * What people call it, in one line; of a long text the part around what was found.
 */
title: string, 
/**
 * Where the words were found in the title.
 */
title_marks: Array<Mark>, 
/**
 * The line of what else is written there in which words were found; empty where the title tells enough.
 */
snippet: string, 
/**
 * Where the words were found in the snippet.
 */
snippet_marks: Array<Mark>, 
/**
 * What it belongs to, by its name: the organization, the source, the two boxes of an arrow.
 */
about: string | null, 
/**
 * Its day: of an agreement and an award the last, of a to-do by when.
 */
day: Day | null, 
/**
 * The column of a box.
 */
column: Column | null, 
/**
 * The box where it stands: itself, or the one that the arrow starts at.
 */
node: Id | null, 
/**
 * The criterion where it stands, by its code.
 */
criterion: string | null, 
/**
 * The round in which it was agreed on there.
 */
round: Id | null, 
/**
 * What has no page of its own is shown by the thread of this record of its room: itself, or the partner or the source
 * that it belongs to.
 */
thread: Id | null, };

/**
 * What can be found, in the order in which it is told.
 */
export type SearchKind = "box" | "arrow" | "assumption" | "organization" | "person" | "agreement" | "interaction" | "source" | "line" | "spending" | "match" | "indicator" | "action" | "goal" | "version" | "agreed" | "criterion";

/**
 * If these, then that.
 */
export type Sentence = { 
/**
 * What it takes, column by column.
 */
ifs: Array<SaidNode>, 
/**
 * What follows.
 */
then: SaidNode, 
/**
 * Why, as far as the arrows say; each reason once.
 */
reasons: Array<string>, 
/**
 * What is assumed for these arrows.
 */
assumptions: Array<string>, };

/**
 * Of what the sentences are to speak.
 */
export type SentencesAsk = { 
/**
 * All that leads to this box and all that it leads to; else the whole model.
 */
node?: Id | null, };

/**
 * Sets a question aside.
 */
export type SetAside = { 
/**
 * The check, such as `L14`.
 */
code: string, 
/**
 * The mark of what it speaks of, as the question told it.
 */
spoke_of: string, 
/**
 * Why it is not asked any more.
 */
reason: string, };

/**
 * What changes about the settings; what is absent stays.
 */
export type SettingsEdit = { 
/**
 * The language of the window.
 */
language?: Language | null, 
/**
 * Light, dark, or as the system.
 */
theme?: Theme | null, 
/**
 * Size of the text, 100 to 200 percent.
 */
text_percent?: number | null, };

/**
 * How grave a question is, the gravest first.
 */
export type Severity = "error" | "warning" | "information";

/**
 * How the pages show the logic model.
 */
export type Sight = "diagram" | "table";

/**
 * A new funding source.
 */
export type SourceAdd = { 
/**
 * What people call it.
 */
name: string, 
/**
 * Whether it is federal money.
 */
federal: boolean, 
/**
 * Its number in the federal listing.
 */
assistance_listing?: string | null, 
/**
 * The rules that it goes by.
 */
rules?: string | null, 
/**
 * The last day of the award.
 */
award_end?: Day | null, 
/**
 * Whether it may be promised as match for another award; it may unless said.
 */
eligible_as_match?: boolean | null, 
/**
 * What else there is to know.
 */
note?: string | null, 
/**
 * What follows when the award ends.
 */
renewal?: RenewalAsk | null, };

/**
 * A funding source as a menu shows it: the amounts are those of its current period, or the latest.
 */
export type SourceBrief = { 
/**
 * The record.
 */
id: Id, 
/**
 * What people call it.
 */
name: string, 
/**
 * The last day of the award.
 */
award_end: Day | null, 
/**
 * Planned for the period: as entered, else the lines added up.
 */
planned: Money, 
/**
 * Spent of it.
 */
spent: Money, 
/**
 * Left to spend.
 */
left: Money, };

/**
 * What changes about a funding source; what is absent stays. A renewal is replaced whole.
 */
export type SourceEdit = { 
/**
 * The source.
 */
id: Id, 
/**
 * What people call it.
 */
name?: string | null, 
/**
 * Whether it is federal money.
 */
federal?: boolean | null, 
/**
 * Its number in the federal listing.
 */
assistance_listing?: string | null, 
/**
 * The rules that it goes by.
 */
rules?: string | null, 
/**
 * The last day of the award.
 */
award_end?: Day | null, 
/**
 * Whether it may be promised as match for another award.
 */
eligible_as_match?: boolean | null, 
/**
 * What else there is to know.
 */
note?: string | null, 
/**
 * What follows when the award ends.
 */
renewal?: RenewalAsk | null, };

/**
 * A funding source in its budget period of today, else its latest, else its first to come.
 */
export type SourceLine = { 
/**
 * The funding source.
 */
id: Id, 
/**
 * What people call it.
 */
name: string, 
/**
 * The first day of the period.
 */
from: Day, 
/**
 * Its last day.
 */
to: Day, 
/**
 * The day that the figures reach.
 */
agreed_to: Day | null, 
/**
 * The last day of the award.
 */
award_end: Day | null, 
/**
 * Planned for the period: as entered, else the lines added up.
 */
planned: Money, 
/**
 * The sum of what was spent.
 */
spent: Money, 
/**
 * What is left of it.
 */
left: Money, 
/**
 * The share spent.
 */
spent_bp: number, 
/**
 * The share of its days that is gone on the day that the figures reach.
 */
gone_bp: number, };

/**
 * All there is about a funding source.
 */
export type SourceRecord = { 
/**
 * The source itself.
 */
source: FundingSource, 
/**
 * The period that is current today, or the latest.
 */
current: Id | null, 
/**
 * Its budget periods, the earliest first.
 */
periods: Array<BudgetPeriod>, 
/**
 * What in the logic model it stands behind.
 */
resources: Array<BackedResource>, 
/**
 * Who certified their time on it.
 */
certifications: Array<Certification>, 
/**
 * What others promised beside it.
 */
match_items: Array<MatchItem>, 
/**
 * That added up; cash and in-kind never share a total.
 */
match_totals: MatchTotals, };

/**
 * Money out.
 */
export type Spending = { 
/**
 * The record.
 */
id: Id, 
/**
 * The line of the form.
 */
category: Category, 
/**
 * The day that it was paid, or that the figure reaches.
 */
day: Day, 
/**
 * How much; less than nothing for money back.
 */
amount: Money, 
/**
 * For what.
 */
what: string, };

/**
 * Money out, as it is told.
 */
export type SpendingAdd = { 
/**
 * The period.
 */
period: Id, 
/**
 * The line of the form.
 */
category: Category, 
/**
 * The day that it was paid, or that the figure reaches.
 */
day: Day, 
/**
 * How much, in cents.
 */
amount: Money, 
/**
 * For what.
 */
what?: string | null, };

/**
 * What changes about money out; what is absent stays.
 */
export type SpendingEdit = { 
/**
 * The record.
 */
id: Id, 
/**
 * The line of the form.
 */
category?: Category | null, 
/**
 * The day that it was paid, or that the figure reaches.
 */
day?: Day | null, 
/**
 * How much, in cents.
 */
amount?: Money | null, 
/**
 * For what.
 */
what?: string | null, };

/**
 * What was answered to one criterion.
 */
export type Spread = { 
/**
 * Such as `CV2`.
 */
criterion: string, 
/**
 * How many people answered it.
 */
people: number, 
/**
 * The groups, each of at least five; none while fewer than five answered in all.
 */
groups: Array<Group>, 
/**
 * Where two groups are two levels apart or more.
 */
gap: Gap | null, };

/**
 * One thing a person did, as Undo, Redo and the history name it.
 */
export type Step = { 
/**
 * The call's name; its words stand under `undo-<action>`.
 */
action: string, 
/**
 * What was changed, as it was called then.
 */
subject: string, };

/**
 * How firmly it is known that the one leads to the other, the weakest first. After Miradi's scale for its evidence.
 */
export type Strength = "guess" | "others" | "research" | "own_data";

/**
 * The thing that a to-do serves. It may have been removed since: whoever shows it looks.
 */
export type Subject = { 
/**
 * Where it stands.
 */
room: SubjectRoom, 
/**
 * Which.
 */
id: Id, };

/**
 * The rooms that hold things a to-do can serve.
 */
export type SubjectRoom = "partner" | "logic" | "indicator" | "budget" | "assessment";

/**
 * Which one-page summary.
 */
export type SummaryAsk = { 
/**
 * The funding source that it is for.
 */
source: Id, 
/**
 * The language that it is printed in.
 */
language: Language, };

/**
 * Which one-page summary to save, and as what.
 */
export type SummarySave = { 
/**
 * The funding source that it is for.
 */
source: Id, 
/**
 * The language that it is written in.
 */
language: Language, 
/**
 * As what.
 */
format: Format, };

/**
 * Where it shall stand, and when.
 */
export type Target = { 
/**
 * When, as people say it.
 */
label: string, 
/**
 * The day by which, where there is one.
 */
day?: Day | null, 
/**
 * How much.
 */
value?: Decimal | null, };

/**
 * A term that comes every year.
 */
export type Term = { 
/**
 * Its id.
 */
id: Id, 
/**
 * Such as `fall`.
 */
name: string, 
/**
 * Its first day.
 */
starts: DayOfYear, 
/**
 * Its last day; in the next calendar year where it is earlier than the first.
 */
ends: DayOfYear, };

/**
 * What changes about a term; what is absent stays.
 */
export type TermEdit = { 
/**
 * Which.
 */
id: Id, 
/**
 * Such as `fall`.
 */
name?: string | null, 
/**
 * Its first day.
 */
starts?: DayOfYear | null, 
/**
 * Its last day.
 */
ends?: DayOfYear | null, };

/**
 * A new term.
 */
export type TermNew = { 
/**
 * Such as `fall`.
 */
name: string, 
/**
 * Its first day.
 */
starts: DayOfYear, 
/**
 * Its last day.
 */
ends: DayOfYear, };

/**
 * Names one term.
 */
export type TermRef = { 
/**
 * Its id.
 */
id: Id, };

/**
 * Light or dark.
 */
export type Theme = "system" | "light" | "dark";

/**
 * A thing with all that it is connected to directly.
 */
export type Thread = { 
/**
 * The thing.
 */
thing: ThreadThing, 
/**
 * What it is connected to, in the order of [`ThreadPart`]: only groups that hold something.
 */
groups: Array<ThreadGroup>, };

/**
 * Which thing.
 */
export type ThreadAsk = { 
/**
 * Its room, such as `logic`.
 */
room: string, 
/**
 * The record; of what a framework asks for, its framework and its code: `essentials/integrated_supports`.
 */
id: string, };

/**
 * Planned money behind a box. A line that pays for several boxes is never dealt out: it counts whole, and apart.
 */
export type ThreadCash = { 
/**
 * Lines that pay for this box alone.
 */
alone: Money, 
/**
 * Lines that pay for other boxes too.
 */
shared: Money, };

/**
 * Lines of one kind.
 */
export type ThreadGroup = { 
/**
 * What they have in common.
 */
part: ThreadPart, 
/**
 * What a box is paid for with, in cash; only in its group of that name.
 */
cash: ThreadCash | null, 
/**
 * At most forty.
 */
lines: Array<ThreadLine>, 
/**
 * How many more there are.
 */
more: number, };

/**
 * What kind of thing has a thread.
 */
export type ThreadKind = "node" | "goal" | "item" | "organization" | "person" | "agreement" | "source" | "line" | "indicator" | "action" | "criterion";

/**
 * One thing that the asked one is connected to, and how.
 */
export type ThreadLine = { 
/**
 * The other thing.
 */
thing: ThreadThing, 
/**
 * What ties them.
 */
tie: ThreadTie, };

/**
 * What the lines of a group have in common.
 */
export type ThreadPart = "leads_to" | "comes_from" | "serves" | "paid" | "with" | "know" | "counts" | "todo";

/**
 * A data point.
 */
export type ThreadPoint = { 
/**
 * The period as people say it.
 */
label: string, 
/**
 * Its last day.
 */
day: Day, 
/**
 * How much.
 */
value: Decimal, 
/**
 * How firm it is.
 */
status: ReadingStatus, };

/**
 * A thing, as far as it takes to name it and to go to it.
 */
export type ThreadThing = { 
/**
 * Its room.
 */
room: string, 
/**
 * What it is.
 */
kind: ThreadKind, 
/**
 * As [`ThreadAsk::id`] takes it.
 */
id: string, 
/**
 * What people call it. An agreement goes by its organization, a budget line without words by its source.
 */
name: Said, 
/**
 * Where a box of the model stands.
 */
column: Column | null, 
/**
 * Which criterion of the self-assessment it is, by its code.
 */
criterion: string | null, 
/**
 * The round in which its level was agreed on.
 */
round: Id | null, };

/**
 * What ties two things, with what a sentence says of it.
 */
export type ThreadTie = { "kind": "plain" } | { "kind": "arrow", 
/**
 * Why one leads to the other.
 */
reason: string, } | { "kind": "share", 
/**
 * For it alone.
 */
alone: Money, 
/**
 * For others too.
 */
shared: Money, 
/**
 * The first day.
 */
starts: Day, 
/**
 * The last.
 */
ends: Day, } | { "kind": "plan", 
/**
 * How much.
 */
amount: Money, 
/**
 * The first day of its period.
 */
starts: Day, 
/**
 * The last.
 */
ends: Day, 
/**
 * Whether it pays for several boxes.
 */
shared: boolean, } | { "kind": "pay", 
/**
 * How much.
 */
amount: Money, 
/**
 * How much of a person's time, in millionths.
 */
effort: Rate | null, } | { "kind": "carries", 
/**
 * When it was last in touch.
 */
last_contact: Day | null, } | { "kind": "owner", 
/**
 * What they are today.
 */
role: string, 
/**
 * To which organization.
 */
organization: string | null, } | { "kind": "role", 
/**
 * What they are to it.
 */
role: string, 
/**
 * Until when, where that is known.
 */
ends: Day | null, } | { "kind": "agreed", 
/**
 * From when.
 */
starts: Day | null, 
/**
 * Until when.
 */
ends: Day, } | { "kind": "match", 
/**
 * Money or not.
 */
matched: MatchKind, 
/**
 * Promised.
 */
promised: Money, 
/**
 * Brought so far.
 */
brought: Money, } | { "kind": "renewal", 
/**
 * The next step.
 */
step: string, 
/**
 * When it is due.
 */
due: Day | null, } | { "kind": "certified", 
/**
 * The first day.
 */
starts: Day, 
/**
 * The last.
 */
ends: Day, 
/**
 * How much of the time, in millionths.
 */
share: Rate, 
/**
 * When it was signed.
 */
signed: Day | null, } | { "kind": "measures", 
/**
 * Such as `percent`.
 */
unit: string, 
/**
 * The newest data point of a full period.
 */
latest: ThreadPoint | null, 
/**
 * Where it stood.
 */
baseline: Decimal | null, 
/**
 * Where it shall stand.
 */
target: Decimal | null, 
/**
 * When, as people say it.
 */
target_label: string, } | { "kind": "framework", 
/**
 * What people call that.
 */
name: Said, } | { "kind": "level", 
/**
 * The level.
 */
level: Level, 
/**
 * The kind of the round.
 */
round: RoundKind, 
/**
 * The first day of the round.
 */
opens: Day, 
/**
 * Whether it is chosen for action.
 */
chosen: boolean, } | { "kind": "due", 
/**
 * By when.
 */
due: Day | null, 
/**
 * How late it is; 0 if it is not.
 */
days_late: number, 
/**
 * Who does it.
 */
owner: string | null, };

/**
 * A to-do.
 */
export type Todo = { 
/**
 * Its id.
 */
id: Id, 
/**
 * What is to be done.
 */
text: string, 
/**
 * Who does it.
 */
owner: TodoOwner | null, 
/**
 * By when.
 */
due: Day | null, 
/**
 * When it was done.
 */
done: Day | null, 
/**
 * What came of it.
 */
result: string, 
/**
 * The thing it serves.
 */
subject: Subject | null, };

/**
 * A to-do is done, or open again.
 */
export type TodoDone = { 
/**
 * Which.
 */
id: Id, 
/**
 * When it was done: today unless said, `null` to open it again.
 */
day?: Day | null, 
/**
 * What came of it; absent stays.
 */
result?: string | null, };

/**
 * What changes about a to-do; what is absent stays.
 */
export type TodoEdit = { 
/**
 * Which.
 */
id: Id, 
/**
 * What is to be done.
 */
text?: string | null, 
/**
 * Who does it.
 */
owner?: Id | null, 
/**
 * By when.
 */
due?: Day | null, 
/**
 * The thing it serves.
 */
subject?: Subject | null, };

/**
 * Which to-dos to list.
 */
export type TodoList = { 
/**
 * Only those that are not done.
 */
open_only?: boolean | null, 
/**
 * Only those that were done on this day or after it.
 */
done_since?: Day | null, 
/**
 * Only those that are, or were, due on this day or after it.
 */
due_since?: Day | null, 
/**
 * Only those that serve a thing of this room.
 */
serves?: SubjectRoom | null, };

/**
 * A new to-do.
 */
export type TodoNew = { 
/**
 * What is to be done.
 */
text: string, 
/**
 * Who does it.
 */
owner?: Id | null, 
/**
 * By when.
 */
due?: Day | null, 
/**
 * The thing it serves.
 */
subject?: Subject | null, };

/**
 * Who does it.
 */
export type TodoOwner = { 
/**
 * The person.
 */
id: Id, 
/**
 * Their name.
 */
name: string, };

/**
 * Names one to-do.
 */
export type TodoRef = { 
/**
 * Its id.
 */
id: Id, };

/**
 * The totals of the form.
 */
export type Totals = { 
/**
 * Line 9: lines 1 to 8.
 */
direct: Amounts, 
/**
 * Line 12: lines 9 to 11, added up.
 */
computed: Amounts, 
/**
 * What counts: the entered total in place of the computed plan, where there is one.
 */
total: Amounts, 
/**
 * Entered less computed; nothing where no total was entered.
 */
difference: Money | null, };

/**
 * What changes about a version; what is absent stays. What it keeps never changes.
 */
export type VersionEdit = { 
/**
 * The version.
 */
id: Id, 
/**
 * What people call it.
 */
name?: string | null, 
/**
 * What changed and why.
 */
note?: string | null, };

/**
 * A version of the model, without what it keeps.
 */
export type VersionLine = { 
/**
 * The record.
 */
id: Id, 
/**
 * Counted from 1.
 */
number: number, 
/**
 * What people call it; empty where it was only counted.
 */
name: string, 
/**
 * The day it was named or agreed.
 */
changed: Day, 
/**
 * What changed and why.
 */
note: string, 
/**
 * Whether it keeps the model as it stood: only then can it be compared and gone back to.
 */
kept: boolean, };

/**
 * The version that was made.
 */
export type VersionMade = { 
/**
 * The new record.
 */
id: Id, 
/**
 * One more than the highest before.
 */
number: number, };

/**
 * A name for the model as it stands.
 */
export type VersionName = { 
/**
 * What people will call it.
 */
name: string, 
/**
 * What changed and why.
 */
note?: string | null, };

/**
 * The two that are compared.
 */
export type VersionsCompared = { 
/**
 * The earlier version; absent means the model as it stands.
 */
from?: Id | null, 
/**
 * The later version; absent means the model as it stands.
 */
to?: Id | null, };

/**
 * How the views of the groups moved.
 */
export type Views = "together" | "apart" | "same";

/**
 * Which one.
 */
export type Which = { 
/**
 * The record.
 */
id: Id, };

/**
 * Which school to open.
 */
export type WhichSchool = { 
/**
 * From the list of those known.
 */
id: Id, };

/**
 * Which wording is given out.
 */
export type WordingSave = { 
/**
 * The wording; absent for the one that the app brings.
 */
rubric?: Id | null, };

/** Each call with what it is told and what it answers. */
export interface Calls {
  profile_get: [null, Profile];
  profile_set: [ProfileEdit, null];
  calendar_get: [null, Calendar];
  calendar_set: [CalendarEdit, null];
  calendar_add_term: [TermNew, TermRef];
  calendar_edit_term: [TermEdit, null];
  calendar_remove_term: [TermRef, null];
  partner_organizations: [null, Array<OrganizationLine>];
  partner_people: [null, Array<PersonLine>];
  partner_organization: [PartnerRef, OrganizationPage];
  partner_person: [PartnerRef, PersonPage];
  partner_add_organization: [OrganizationNew, PartnerRef];
  partner_edit_organization: [OrganizationEdit, null];
  partner_remove_organization: [PartnerRef, null];
  partner_add_person: [PersonNew, PartnerRef];
  partner_edit_person: [PersonEdit, null];
  partner_remove_person: [PartnerRef, null];
  partner_add_affiliation: [AffiliationNew, PartnerRef];
  partner_edit_affiliation: [AffiliationEdit, null];
  partner_remove_affiliation: [PartnerRef, null];
  partner_add_agreement: [AgreementNew, PartnerRef];
  partner_edit_agreement: [AgreementEdit, null];
  partner_remove_agreement: [PartnerRef, null];
  partner_add_interaction: [InteractionNew, PartnerRef];
  partner_edit_interaction: [InteractionEdit, null];
  partner_remove_interaction: [PartnerRef, null];
  action_list: [TodoList, Array<Todo>];
  action_add: [TodoNew, TodoRef];
  action_edit: [TodoEdit, null];
  action_done: [TodoDone, null];
  action_remove: [TodoRef, null];
  logic_model: [null, Model];
  logic_frameworks: [null, Array<Framework>];
  logic_sentences: [SentencesAsk, Array<Sentence>];
  logic_versions: [null, Array<VersionLine>];
  logic_compare: [VersionsCompared, Array<ModelDifference>];
  logic_add: [NodeAdd, Made];
  logic_edit: [NodeEdit, null];
  logic_move: [NodeMove, null];
  logic_remove: [Which, null];
  logic_link: [LinkAdd, Made];
  logic_unlink: [Which, null];
  logic_edit_link: [LinkEdit, null];
  logic_nest: [NodeNest, null];
  logic_arrange: [Arrange, Arranged];
  logic_add_assumption: [AssumptionAdd, Made];
  logic_edit_assumption: [AssumptionEdit, null];
  logic_remove_assumption: [Which, null];
  logic_set_version: [ModelVersionSet, null];
  logic_name_version: [VersionName, VersionMade];
  logic_edit_version: [VersionEdit, null];
  logic_remove_version: [Which, null];
  logic_go_back: [Which, GoBack];
  logic_tag: [NodeTagAdd, Made];
  logic_untag: [Which, null];
  logic_add_goal: [GoalAdd, Made];
  logic_edit_goal: [GoalEdit, null];
  logic_move_goal: [GoalMove, null];
  logic_remove_goal: [Which, null];
  logic_add_partner: [NodePartnerAdd, Made];
  logic_remove_partner: [Which, null];
  indicator_list: [null, Array<Indicator>];
  indicator_get: [Which, IndicatorRecord];
  indicator_add: [IndicatorAdd, Made];
  indicator_edit: [IndicatorEdit, null];
  indicator_remove: [Which, null];
  indicator_tag: [IndicatorTagAsk, Made];
  indicator_untag: [Which, null];
  indicator_add_reading: [ReadingAdd, Made];
  indicator_edit_reading: [ReadingEdit, null];
  indicator_remove_reading: [Which, null];
  indicator_add_group: [GroupAdd, Made];
  indicator_remove_group: [Which, null];
  budget_sources: [null, Array<SourceBrief>];
  budget_source: [Which, SourceRecord];
  budget_add_source: [SourceAdd, Made];
  budget_edit_source: [SourceEdit, null];
  budget_remove_source: [Which, null];
  budget_back_resource: [Backing, Made];
  budget_unback_resource: [Which, null];
  budget_add_period: [PeriodAdd, Made];
  budget_edit_period: [PeriodEdit, null];
  budget_remove_period: [Which, null];
  budget_add_line: [LineAdd, Made];
  budget_edit_line: [LineEdit, null];
  budget_remove_line: [Which, null];
  budget_add_spending: [SpendingAdd, Made];
  budget_edit_spending: [SpendingEdit, null];
  budget_remove_spending: [Which, null];
  budget_add_certification: [CertificationAdd, Made];
  budget_edit_certification: [CertificationEdit, null];
  budget_remove_certification: [Which, null];
  budget_add_match: [MatchAdd, Made];
  budget_edit_match: [MatchEdit, null];
  budget_remove_match: [Which, null];
  assessment_rounds: [null, Array<Round>];
  assessment_round: [Which, RoundPage];
  assessment_questions: [QuestionsAsk, Array<Question>];
  assessment_forms: [Which, Array<Form>];
  assessment_form: [Which, FormPage];
  assessment_group: [GroupRef, GroupPage];
  assessment_spreads: [Which, Array<Spread>];
  assessment_rubrics: [null, Array<RubricLine>];
  assessment_rubric: [RubricAsk, Rubric];
  assessment_add_round: [RoundNew, Made];
  assessment_edit_round: [RoundEdit, null];
  assessment_remove_round: [Which, null];
  assessment_add_form: [FormNew, Made];
  assessment_score: [ScoreSet, null];
  assessment_unscore: [ScoreClear, null];
  assessment_finish_form: [Which, null];
  assessment_remove_form: [Which, null];
  assessment_set_group: [GroupSet, null];
  assessment_remove_group: [GroupRef, null];
  assessment_choose: [LevelChoose, null];
  assessment_remove_agreed: [Which, null];
  assessment_take_rubric: [Rubric, Made];
  assessment_remove_rubric: [Which, null];
  overview_home: [null, Home];
  overview_plan: [null, Plan];
  overview_criterion: [CriterionAsk, CriterionPage];
  overview_questions: [null, Questions];
  overview_go_back_costs: [Which, GoBackCosts];
  overview_set_aside: [SetAside, Made];
  overview_ask_again: [Which, null];
  overview_agree: [Agree, Made];
  overview_rounds: [RoundsAsk, RoundsBeside];
  overview_thread: [ThreadAsk, Thread];
  overview_search: [SearchAsk, SearchAnswer];
  history: [HistoryAsk, Array<HistoryLine>];
  file_state: [null, FileState];
  file_new: [NewSchool, FileState];
  file_sample: [null, FileState];
  file_take_in: [null, FileState | null];
  file_open: [WhichSchool, FileState];
  file_close: [null, FileState];
  file_save_package: [null, string | null];
  file_undo: [null, Step | null];
  file_redo: [null, Step | null];
  settings_set: [SettingsEdit, FileState];
  report_summary: [SummaryAsk, Preview];
  report_save: [SummarySave, string | null];
  report_assessment: [AssessmentAsk, Preview];
  report_save_assessment: [AssessmentSave, string | null];
  report_form: [FormAsk, Preview];
  report_save_form: [FormAsk, string | null];
  report_model: [ModelAsk, Preview];
  report_save_model: [ModelSave, string | null];
  scores_pick: [ScoresPick, ScoresPreview | null];
  scores_take: [ScoresTake, ScoresTaken];
  model_pick: [null, ModelImportPreview | null];
  model_look: [ModelImportAsk, ModelImportPreview];
  model_take: [ModelImportAsk, ModelImportTaken];
  wording_take: [null, Made | null];
  wording_save: [WordingSave, string | null];
}
