# Documents that go out: headings and the few sentences that are ours. The school's own words are never changed.
report-title = One-page summary for { $funder }
report-headline = Your support at work
report-for = For { $funder }
report-for-period = For { $funder } · { $from } to { $to }
report-draft = DRAFT

report-about = Who we are
report-students = { $number ->
    [one] { $count } student
   *[other] { $count } students
}
report-grades = grades { $grades }
report-languages = our families speak { $languages }
report-last = { $list } and { $last }

report-work = What your money supports
report-planned = planned
report-shared = { $amount } of it is shared with other activities.
report-promised = Promised: { $output }
report-elsewhere = { $amount } of the plan is not tied to one activity (evaluation, indirect costs and the like).
report-plan-source = Source: the budget plan, { $from } to { $to }.

report-changes = What changed
report-no-reading = no data point yet
report-percent = { $value }%
report-unit = { $value } { $unit }
report-to = to
report-started = { $when } (start)
report-started-by = { $when }, { $method } (start)
report-moved = { $start }, then { $now }.
report-start-only = { $start }.
report-now-only = { $now }.
report-target = Target { $value }, { $when }
report-target-alone = Target { $value }
report-so-far = { $when }: { $value }. Not a full period, so not compared.
report-of = { $of } of { $all }
report-source = Source: { $source }
report-withheld = { $number ->
    [one] One data point is not shown because it speaks of too few people.
   *[other] { $count } data points are not shown because they speak of too few people.
}
report-estimates = { $number ->
    [one] One estimate is not shown.
   *[other] { $count } estimates are not shown.
}
report-more = { $number ->
    [one] One more measure stands along this thread in the school’s file.
   *[other] { $count } more measures stand along this thread in the school’s file.
}
report-chart = Line chart of { $name }. { $points }.
report-chart-point = { $when }: { $value }
report-chart-open = { $when }: { $value } (not a full period)

report-spending = Where your money went
report-spending-to = Where your money went, to { $day }
report-category = Category
report-plan = Plan
report-spent = Spent
report-left = Left to spend
report-all-cash = All cash
report-cash-source = Source: { $source }. Cash only.
report-lines-come-to = The award says { $award }; its lines come to { $lines }.
report-ledger = the school’s budget ledger
report-category-personnel = Personnel
report-category-fringe = Fringe benefits
report-category-travel = Travel
report-category-equipment = Equipment
report-category-supplies = Supplies
report-category-contractual = Contractual
report-category-construction = Construction
report-category-other = Other
report-category-indirect = Indirect costs
report-category-training-stipends = Training stipends

report-open = { $when } (not a full period)
report-when = When
report-value = Value
report-count = Count
report-sheet-about = About
report-sheet-activities = Activities
report-sheet-budget = Budget
report-sheet-points = Data points
report-activity = Activity
report-measure = Measure
report-unit-name = Unit
report-part = Number
report-whole = Out of
report-from = Source

report-next = What comes next
report-period-ends = This budget period ends
report-award-ends = The award ends
report-renewal = Toward renewal
report-renewal-step = Toward renewal: { $step }
report-by = { $text } ({ $owner })
report-no-day = No day set
report-contact = Contact

report-foot = Figures as the school’s file holds them on { $day }.
report-school-source = the school’s profile

report-month-1 = January
report-month-2 = February
report-month-3 = March
report-month-4 = April
report-month-5 = May
report-month-6 = June
report-month-7 = July
report-month-8 = August
report-month-9 = September
report-month-10 = October
report-month-11 = November
report-month-12 = December
report-month = { $month } { $year }
report-day = { $month } { $day }, { $year }

report-page = Page { $number } of { $count }
report-level-exploring = Exploring
report-level-emerging = Emerging
report-level-maturing = Maturing
report-level-excelling = Excelling
report-role-families = families
report-role-students = students
report-role-staff = staff
report-role-partners = partners
report-role-leadership = leadership
report-round-fall = fall { $year }
report-round-spring = spring { $year }
report-round-pulse = pulse of { $month }
report-own-wording = The priorities come from the Community Schools Forward needs assessment. The wording is this project’s own and not a validated instrument.

report-assessment-title = Self-assessment, { $round }
report-assessment-title-funder = Self-assessment for a funder, { $round }
report-assessment-headline = Self-assessment, { $round }
report-days = { $from } to { $to }
report-wording = { $name }, version { $version }
report-answered = People who answered: { $count } ({ $groups })
report-nobody-answered = Nobody has answered yet.
report-groups = What each group answered
report-groups-note = Each cell is a group’s middle answer, both where an even number of people has two. A group of fewer than five is joined with the next smallest. A dash: not asked, or no answer.
report-criterion = Criterion
report-agreed-level = Agreed level
report-not-agreed = not agreed yet
report-most-did-not-know = most did not know
report-too-few = fewer than five answered
report-with = (with { $groups })
report-between = { $low } to { $high }
report-apart = { $number ->
    [2] Two levels apart: { $lower } see it lower, { $higher } higher.
   *[other] Three levels apart: { $lower } see it lower, { $higher } higher.
}
report-ask-each = Ask each group: { $question }
report-agreed = What was agreed
report-nothing-agreed = No level is agreed yet.
report-why = Why
report-rests-on = Rests on
report-records-say = What the records say, { $day }
report-chosen = Chosen for action
report-nothing-chosen = Nothing is chosen for action yet.
report-true-next = What must be true next ({ $level }):
report-no-action = No action was begun yet.
report-action = Action
report-who = Who
report-due = By
report-progress = Progress
report-done = Done { $day }
report-under-way = Under way
report-sheet-groups = Groups
report-sheet-agreed = Agreed levels
report-priority = Priority
report-code = Code
report-group = Group
report-people = People
report-low = Lower middle (1–4)
report-high = Upper middle (1–4)
report-did-not-know = I do not know
report-level-number = Level (1–4)
report-chosen-short = Chosen for action
report-yes = yes

report-form-title = Self-assessment form for { $role }, { $round }
report-form-headline = How is our community school doing?
report-form-for = Form for { $role }
report-form-how = Circle one answer to each question, the one that is closest to what you see. “I do not know” is an answer.
report-form-safe = No name is needed, and answers are shown only for five people or more together.
report-form-unknown = I do not know
report-form-why = What makes you say so?
report-middle-withheld = not told
report-sheet-actions = Actions
report-result = What came of it

report-model-title = Logic model of { $school }
report-model-version = Version { $number }, { $day }
report-model-none = The model has no boxes yet.
report-model-large = { $number ->
    [one] This model has one box and more words than one page can hold legibly as a diagram. This table has all of it.
   *[other] This model has { $count } boxes, more than one page can hold legibly as a diagram. This table has all of them.
}
report-model-cut = Where a text ends in “…” or an assumption is missing here, the table on the next page has it in full.
report-model-legend = A dashed arrow is a guess so far.
report-model-latest = { $value }, { $when }
report-model-foot = The model as the school’s file holds it on { $day }.
report-model-alt = Diagram of the logic model, read from left to right.
report-model-alt-column = { $column }: { $boxes }.
report-model-alt-step = If “{ $from }”, then { $to }.
report-model-alt-box = “{ $text }”

report-model-again = (told above)
report-model-owner = Owner: { $name }
report-model-with = With { $names }
report-model-measured = { $name }: { $value }, { $when }
report-model-amount = Amount: { $amount }
report-model-amount-per = Amount: { $amount } in each { $per }
report-model-population = who changes: { $who }
report-model-from-to = from { $from } to { $to }
report-model-from = from { $from }
report-model-to = to { $to }
report-model-by = by { $day }
report-model-arrows = What leads to what, and why
report-model-box = Box
report-model-leads-to = Leads to
report-model-why = Why
report-model-known = How firmly that is known
report-model-evidence = What that rests on
report-model-guess = We think so
report-model-others = Others saw it happen
report-model-research = Research found it
report-model-own-data = Our own data show it
report-model-for-arrow = For the arrow
report-model-about = “{ $from }” leads to “{ $to }”
report-model-reviewed = Reviewed
report-model-review-on = Next review
report-model-sheet-boxes = Boxes
report-model-sheet-assumptions = Assumptions
report-model-column = Column
report-model-text = Text
report-model-quantity = Quantity
report-model-per = Per
report-model-who = Population
report-model-direction = Direction
