# What the records say beside a criterion, one sentence a rule. What is not kept yet is only named.
fact-not-kept = Not kept here yet
fact-definition-missing = No definition is written yet
fact-definition-undated = A definition is written; when it was reviewed is not noted
fact-definition-reviewed = Definition reviewed { $day }
fact-groups-on-definition = { $count ->
    [0] Groups see the definition alike, round of { $day }
    [one] Groups are { $count } level apart, round of { $day }
   *[other] Groups are { $count } levels apart, round of { $day }
}
fact-model-missing = No logic model is drawn yet
fact-boxes-unlinked = { $all ->
    [one] { $count } of { $all } box connects to nothing
   *[other] { $count } of { $all } boxes connect to nothing
}
fact-activities-lead = { $all ->
    [one] { $count } of { $all } activity leads to an outcome
   *[other] { $count } of { $all } activities lead to an outcome
}
fact-model-version = { $count ->
    [0] Version { $number } of { $day }, without a note
   *[other] Version { $number } of { $day }, with a note on what changed
}
fact-activities-owned = { $all ->
    [one] { $count } of { $all } activity has a person responsible
   *[other] { $count } of { $all } activities have a person responsible
}
fact-actions-owned = { $all ->
    [one] { $count } of { $all } open to-do has an owner
   *[other] { $count } of { $all } open to-dos have an owner
}
fact-coordinator-owns = { $all ->
    [one] { $name } owns { $count } of { $all } activity or to-do
   *[other] { $name } owns { $count } of { $all } activities and to-dos
}
fact-handover-packet = Date of the handover packet
fact-partners-reachable = { $all ->
    [one] { $count } of { $all } partner has a contact person and a note
   *[other] { $count } of { $all } partners have a contact person and a note
}
fact-actions-dated = { $all ->
    [one] { $count } of { $all } open to-do has a due date
   *[other] { $count } of { $all } open to-dos have a due date
}
fact-outcomes-in-school-plan = { $all ->
    [one] { $count } of { $all } outcome is tied to a goal of the school plan
   *[other] { $count } of { $all } outcomes are tied to a goal of the school plan
}
fact-seats = Seats by role
fact-seats-vacant = Vacant seats
fact-terms-ending = Terms that end
fact-decisions = Decisions per meeting
fact-proposers = Who proposed what was decided
fact-decisions-money = Decisions that moved money
fact-attendance = Attendance by role
fact-notice = Days of notice before meetings
fact-supports = Supports at meetings
fact-listening = Listening events by role
fact-replies = Listening events with a reply
fact-new-members = New members by year
fact-facilitators = Who led meetings
fact-stipend-lines = { $all ->
    [one] { $count } of { $all } budget line is for stipends: { $amount }
   *[other] { $count } of { $all } budget lines are for stipends: { $amount }
}
fact-check-ins = Days between check-ins with the principal
fact-check-ins-held = Check-ins planned and held
fact-partners-in-touch = { $all ->
    [one] { $count } of { $all } partner was in touch within three months
   *[other] { $count } of { $all } partners were in touch within three months
}
fact-partner-steps = { $all ->
    [one] { $count } of { $all } next step with partners is done
   *[other] { $count } of { $all } next steps with partners are done
}
fact-actions-on-time = { $all ->
    [one] { $count } of { $all } to-do due in a year had an owner and was on time
   *[other] { $count } of { $all } to-dos due in a year had an owner and were on time
}
fact-others-own = { $all ->
    [one] { $count } of { $all } to-do is with somebody else than the coordinator
   *[other] { $count } of { $all } to-dos are with others than the coordinator
}
fact-months-recorded = { $all ->
    [one] Spending is recorded for { $count } of { $all } month of the budget years
   *[other] Spending is recorded for { $count } of { $all } months of the budget years
}
fact-sources-near-plan = { $all ->
    [one] { $count } of { $all } source is spent within ten points of its year
   *[other] { $count } of { $all } sources are spent within ten points of their year
}
fact-categories-over = { $count ->
    [0] No category is spent beyond its plan
    [one] { $count } category is spent beyond its plan
   *[other] { $count } categories are spent beyond their plan
}
fact-money-steps = { $all ->
    [one] { $count } of { $all } deadline about money was met within a year
   *[other] { $count } of { $all } deadlines about money were met within a year
}
fact-long-series = { $all ->
    [one] { $count } of { $all } indicator has ten or more data points
   *[other] { $count } of { $all } indicators have ten or more data points
}
fact-chart-notes = Notes on charts
fact-asset-kinds = { $count ->
    [0] No assets are mapped yet
    [one] { $count } asset is mapped; kinds: { $kinds } of 6
   *[other] { $count } assets are mapped; kinds: { $kinds } of 6
}
fact-assets-refreshed = When the map was last refreshed
fact-activities-on-assets = { $all ->
    [one] { $count } of { $all } activity is carried by a mapped asset
   *[other] { $count } of { $all } activities are carried by a mapped asset
}
fact-phrases = Phrases that name people by what they lack
fact-family-hours = Hours that family groups bring as match: { $hours }
fact-family-led = { $all ->
    [one] { $count } of { $all } activity is led from a family group
   *[other] { $count } of { $all } activities are led from a family group
}
fact-family-resources = { $all ->
    [one] { $count } of { $all } resource comes with a family group
   *[other] { $count } of { $all } resources come with a family group
}
fact-strengths-form = Support plan forms that ask about strengths
fact-family-input = Tests of change that cite families
fact-gains = { $all ->
    [one] { $count } of { $all } indicator counts what should grow
   *[other] { $count } of { $all } indicators count what should grow
}
fact-stories = Stories with consent
fact-largest-source = { $name } brings { $share } of the planned money
fact-ending-sources = { $all ->
    [one] { $share } of planned money ends in a year; { $count } of { $all } source has a plan
   *[other] { $share } of planned money ends in a year; { $count } of { $all } sources have a plan
}
fact-key-pay-lasting = { $share } of key people’s pay is on sources without an end
fact-lines-for-activities = { $all ->
    [one] { $count } of { $all } budget line names its activity: { $amount }
   *[other] { $count } of { $all } budget lines name their activity: { $amount }
}
fact-in-kind-proven = { $all ->
    [one] { $count } of { $all } in-kind item has evidence
   *[other] { $count } of { $all } in-kind items have evidence
}
fact-match-brought = Match: cash { $cash } of { $cash_promised }, in-kind { $in_kind } of { $in_kind_promised }
fact-last-sent = Latest report to each audience
fact-figures-agree = Figures that agree across reports
fact-lessons = Lessons written down
fact-agreements-beyond-year = { $all ->
    [one] { $count } of { $all } agreement runs beyond { $day }
   *[other] { $count } of { $all } agreements run beyond { $day }
}
fact-commitments = Commitments of leaders and how long they hold
fact-leaders-changed = Changes of leaders
fact-core-agreements = { $all ->
    [one] { $count } of { $all } core partner has a current agreement
   *[other] { $count } of { $all } core partners have a current agreement
}
fact-agreements-ending = { $count ->
    [0] No agreement ends within 90 days without a next one
    [one] { $count } agreement ends within 90 days without a next one
   *[other] { $count } agreements end within 90 days without a next one
}
fact-agreement-reviews = Shared reviews of agreements
fact-results-by-group = { $all ->
    [one] { $count } of { $all } indicator of results is split by group
   *[other] { $count } of { $all } indicators of results are split by group
}
fact-rate-ratio = { $all ->
    [one] Group rates came closer in { $count } of { $all } indicator
   *[other] Group rates came closer in { $count } of { $all } indicators
}
fact-smallest-cell = { $count ->
    [one] Groups of fewer than { $count } person are hidden in what goes out
   *[other] Groups of fewer than { $count } people are hidden in what goes out
}
fact-participation = Participation by group
fact-routines = Rules and routines under review
fact-routines-measured = Changed rules with a measure
fact-lines-for-groups = { $all ->
    [one] { $count } of { $all } budget line names the groups it is for: { $amount }
   *[other] { $count } of { $all } budget lines name the groups they are for: { $amount }
}
fact-reallocations = Decisions to move money or staff
fact-access-lines = { $all ->
    [one] { $count } of { $all } budget line is for access: { $amount }
   *[other] { $count } of { $all } budget lines are for access: { $amount }
}
fact-meeting-supports = Supports at each meeting
fact-export-languages = Languages of what was sent
fact-outcomes-measured = { $all ->
    [one] { $count } of { $all } outcome has a complete indicator
   *[other] { $count } of { $all } outcomes have a complete indicator
}
fact-balance = Indicators: { $effort } of effort, { $quality } of quality, { $effect } of effect
fact-definitions-complete = { $all ->
    [one] { $count } of { $all } indicator is fully defined
   *[other] { $count } of { $all } indicators are fully defined
}
fact-indicators-silent = { $all ->
    [one] { $count } of { $all } indicator had no data point for a year
   *[other] { $count } of { $all } indicators had no data point for a year
}
fact-corrections = Corrections of figures
fact-tests-of-change = Tests of change with a prediction and a decision
fact-tests-with-series = Tests of change with a series of data
fact-shifts = Shifts on the run chart
fact-data-meetings = Meetings about data by role
fact-data-actions = To-dos from meetings about data
fact-groups-far-apart = { $all ->
    [one] On { $count } of { $all } criterion groups are far apart, round of { $day }
   *[other] On { $count } of { $all } criteria groups are far apart, round of { $day }
}
fact-data-terms = { $all ->
    [one] { $count } of { $all } current agreement says how data may be used
   *[other] { $count } of { $all } current agreements say how data may be used
}
fact-access-review = When access to data was last reviewed
