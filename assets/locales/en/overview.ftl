overview-title = Home
overview-morning = Good morning, { $name }
overview-afternoon = Good afternoon, { $name }
overview-evening = Good evening, { $name }
overview-hello = Welcome
overview-sample-day = This sample stands on { $day } until you change something.

overview-due-title = { $count ->
    [one] One thing is due by { $day }
    [2] Two things are due by { $day }
    [3] Three things are due by { $day }
    [4] Four things are due by { $day }
    [5] Five things are due by { $day }
    [6] Six things are due by { $day }
    [7] Seven things are due by { $day }
    [8] Eight things are due by { $day }
    [9] Nine things are due by { $day }
   *[other] { $count } things are due by { $day }
}
overview-due-none-title = Nothing is due
overview-due-none = Actions with a date, agreements about to end and budget years about to close will be listed here.
overview-due-agreement = Agreement with { $title } ends
overview-due-budget-period = { $title }: the budget year closes
overview-due-award = { $title }: the award ends
overview-due-renewal = { $title }: renewal
overview-due-renewal-step = { $step }: { $title }
overview-due-round = { $kind ->
    [fall] The fall round of self-assessment closes
    [spring] The spring round of self-assessment closes
   *[pulse] The pulse of self-assessment closes
}
overview-due-assumption = Look at again: { $title }
overview-days-late = { $days ->
    [one] 1 day late
   *[other] { $days } days late
}
overview-left-amount = { $amount } left to spend
overview-line-amount = { $amount } in the budget
overview-renewal-amount = { $amount } a year
overview-serves = Stands behind: { $list }
overview-toward = Works toward: { $criterion }

overview-left = Left to spend
overview-figures-to = figures to { $day }
overview-tick = the tick is each source’s own year
overview-spent-gone = { $spent } spent, year { $gone } gone
overview-year = Budget year { $from } to { $to }
overview-award-ends = the award ends { $day }
overview-ends = What ends when
overview-ends-note = filled: the budget year · outlined: the whole award · the line is today
overview-year-ends = the budget year ends { $day }
overview-all-cash = All cash
overview-all-cash-note = { $spent } spent of { $planned }
overview-no-sources-title = No funding source yet
overview-no-sources = What each award has left will stand here once the school’s budget is in the file. The logic model is a good place to begin.
overview-open-logic = Open the logic model

overview-plan-title = Work plan
overview-plan-count = { $count ->
    [one] One thing to do or about to end
   *[other] { $count } things to do or about to end
}
overview-plan-for = For
overview-plan-everyone = Everyone
overview-plan-no-one = No one yet
overview-plan-source = Source
overview-plan-all-sources = All sources
overview-plan-new = New to-do
overview-plan-no-day = No day yet
overview-plan-things = { $count ->
    [one] 1 thing
   *[other] { $count } things
}
overview-plan-late = { $count ->
    [one] 1 late
   *[other] { $count } late
}
overview-plan-check-off = Check off “{ $title }”
overview-plan-came-of = What came of it?
overview-plan-came-of-that = What came of it? “{ $title }”
overview-plan-is-done = “{ $title }” is done.
overview-plan-done = Done in the last 30 days
overview-plan-done-on = Done { $day }
overview-plan-open-again = Open again
overview-plan-open-that-again = Open again: “{ $title }”
overview-plan-first = The first { $shown } of { $count } are shown. Choose a person or a source above to see fewer at once.
overview-plan-none-title = Nothing is waiting
overview-plan-none = To-dos will stand here by month, and with them every agreement that ends, every budget year that closes and every award that runs out.
overview-plan-none-chosen-title = Nothing for this choice
overview-plan-none-chosen = The others still have things to do.
overview-plan-show-all = Show everything

overview-todo-change = To-do
overview-todo-text = What is to be done
overview-todo-text-needed = Please write what is to be done.
overview-todo-owner = Who does it
overview-todo-result = What came of it
overview-todo-day = By when
overview-todo-clear-day = Clear the day
overview-todo-add = Add the to-do
overview-todo-save = Save
overview-todo-remove = Remove
overview-todo-close = Close

overview-thread = Connected to
overview-thread-back = Back
overview-thread-back-key = Back along the thread (Alt+Left)
overview-thread-close = Close what it is connected to
overview-thread-close-key = Close (Esc)
overview-thread-none = Nothing is connected to this yet. As soon as an arrow, a partner, a budget line, a data point or a to-do names it, it stands here.
overview-thread-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
overview-thread-part-leads_to = Leads to
overview-thread-part-comes_from = Comes from
overview-thread-part-serves = Stands behind
overview-thread-part-paid = Paid for by
overview-thread-part-with = With whom
overview-thread-part-know = How we know
overview-thread-part-counts = Counts toward
overview-thread-part-todo = To do
overview-thread-sees-to = Sees to
overview-thread-measures = Measures
overview-thread-is-for = Is for
overview-thread-pays-for = Pays for
overview-thread-counted = What counts toward it
overview-thread-planned = Planned for
overview-thread-comes-out-of = Comes out of
overview-thread-paid-from = Named in the budget
overview-thread-rests-on = Rests on
overview-thread-kind-goal = Goal of the school plan
overview-thread-kind-item = Part of a framework
overview-thread-kind-organization = Organization
overview-thread-kind-person = Person
overview-thread-kind-agreement = Agreement
overview-thread-kind-source = Funding source
overview-thread-kind-line = Budget line
overview-thread-kind-indicator = Indicator
overview-thread-kind-action = To-do
overview-thread-kind-criterion = Criterion of the self-assessment
overview-thread-agreement = Agreement with { $name }
overview-thread-cash = { $alone } for it alone, { $shared } shared with others
overview-thread-alone = { $alone } for it alone
overview-thread-shared = { $shared } shared with others
overview-thread-also = shared with others
overview-thread-span = { $from } to { $to }
overview-thread-until = until { $day }
overview-thread-contact = in touch { $day }
overview-thread-owner = sees to it
overview-thread-effort = { $share } of their time
overview-thread-match-cash = { $promised } promised in cash, { $brought } has come
overview-thread-match-in-kind = { $promised } promised in kind, { $brought } has come
overview-thread-renewal = sees to the renewal
overview-thread-due = due { $day }
overview-thread-certified = time certified
overview-thread-uncertified = time not yet certified
overview-thread-no-point = no data point yet
overview-thread-status-estimate = an estimate
overview-thread-status-preliminary = may still change
overview-thread-baseline = started at { $value }
overview-thread-target = aims at { $value }, { $when }
overview-thread-chosen = chosen for action
