assessment-title = Seven priorities
assessment-sub-none = What the school sees in itself, beside what its records say
assessment-nobody-yet = nobody has scored yet
assessment-people = { $count ->
    [one] { $count } person scored: { $who }
   *[other] { $count } people scored: { $who }
}
assessment-round = Round
assessment-round-fall = Fall { $year }
assessment-round-spring = Spring { $year }
assessment-round-pulse = Pulse, { $month }
assessment-view = What to do
assessment-scoring = Scoring
assessment-agreeing = Agreeing
assessment-time = Over time
assessment-learn = Learn
assessment-paper-forms = Paper forms
assessment-new-round = New round
assessment-begin = Begin a round
assessment-empty-title = No round has been begun yet
assessment-empty = Families, students, staff, partners and leadership score the school on their own first. Then the team sees where views are apart, looks at what the records say, and agrees.
assessment-empty-learn = Read about the seven priorities
assessment-close = Close
assessment-save = Save
assessment-role-families = Families
assessment-role-students = Students
assessment-role-staff = Staff
assessment-role-partners = Partners
assessment-role-leadership = Leadership
assessment-level-do_not_know = I do not know
assessment-level-exploring = Exploring
assessment-level-emerging = Emerging
assessment-level-maturing = Maturing
assessment-level-excelling = Excelling
assessment-not-agreed = not agreed yet
assessment-none-agreed = none agreed yet
assessment-dashed = Dashed: not agreed yet.
assessment-origin = The priorities come from the Community Schools Forward needs assessment; the wording is this project’s own and not a validated instrument.
assessment-bars = Each bar is a group’s middle answer. A group of fewer than five is joined with another, never shown alone.
assessment-count = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
assessment-unknown = { $count ->
    [one] { $count } person did not know.
   *[other] { $count } people did not know.
}
assessment-not-asked = Not asked: { $who }.
assessment-most-did-not-know = Most did not know
assessment-too-few = Fewer than five people have answered this. The spread shows from five on, so that nobody can be recognized.
assessment-no-answers = Nobody has answered this yet. Take in answers under Scoring.
assessment-gap = { $lower } see this { $levels ->
    [2] two
   *[3] three
} levels lower than { $higher }.
assessment-ask-each = Ask each group:
assessment-records = What your records say
assessment-no-facts = Your records say nothing about this yet.
assessment-points-to = Points to { $level }
assessment-and-more = { $names } and { $count } more
assessment-rows-note = The records behind it. Mark those that the agreed level rests on.
assessment-rests-on = The level rests on this
assessment-agreed-level = Agreed level
assessment-agreed-note = The team decides; nothing is computed
assessment-open-again = Open again
assessment-before = { $round }: { $level }
assessment-raised = This is higher than before, and your records say the same as then. What is different now? Write it in the reason, or link a record.
assessment-reason = Reason
assessment-reason-note = A level needs a reason or a linked record.
assessment-say-why = Say why, or mark a record at the left. Then the level is agreed.
assessment-linked = Records that it rests on
assessment-unlink = No longer rests on “{ $what }”
assessment-chosen = Chosen for action
assessment-chosen-note = { $left ->
    [0] Three at most, and three are chosen.
    [one] Three at most; one more can be chosen.
   *[other] Three at most; { $left } more can be chosen.
}
assessment-must = For { $level }, this must be true:
assessment-work = Actions that came of it
assessment-start = Start an action
assessment-start-note = It goes into the Work plan, and what comes of it stands here in the next round.
assessment-start-do = Start it
assessment-action-text = What is to be done
assessment-action-owner = Who does it
assessment-action-due = By when
assessment-no-owner = nobody yet
assessment-no-day = no day yet
assessment-done-on = done { $day }
assessment-clear-day = Clear the day
assessment-who = Who answers
assessment-days = { $opens } to { $closes }
assessment-in-summary = { $count ->
    [one] { $count } person, entered as a summary
   *[other] { $count } people, entered as a summary
}
assessment-in-forms = { $count ->
    [0] No form yet
    [one] { $count } form is in
   *[other] { $count } forms are in
}{ $begun ->
    [0] {""}
   *[other] {", "}{ $begun } begun
}
assessment-hand = Hand the laptop round
assessment-key = Key in paper
assessment-enter-summary = Enter a summary
assessment-change-summary = Change the summary
assessment-remove-summary = Remove
assessment-closed-note = The laptop goes round, and a meeting scores, while the round is open. Paper can be keyed in any time. Change the days to take more.
assessment-meeting = Score in a meeting
assessment-change-round = Change the round
assessment-wording-used = Wording: { $name }, version { $version }.
assessment-forms = Forms
assessment-forms-none = No form is in yet. What was answered at the laptop is never shown again, only that it was.
assessment-forms-count = { $count ->
    [one] { $count } form
   *[other] { $count } forms
}
assessment-forms-more = { $count ->
    [one] and { $count } older form
   *[other] and { $count } older forms
}
assessment-way-laptop = At the laptop
assessment-way-paper = From paper
assessment-way-file = From a file
assessment-way-meeting = In a meeting
assessment-begun = begun
assessment-answered = { $answered } of { $asked } answered
assessment-mend = Mend
assessment-go-on = Go on
assessment-remove-form = Remove { $name }
assessment-kind = Which round
assessment-kind-fall = Fall: all criteria
assessment-kind-spring = Spring: all criteria
assessment-kind-pulse = Pulse: a few criteria
assessment-opens = Opens on
assessment-closes = Closes on
assessment-days-missing = Give the day it opens and the day it closes.
assessment-asks = Who is asked
assessment-asks-note = Families and students are asked at most twelve criteria, in plain words. Leadership and the coordinator see all.
assessment-pulse-asks = { $count ->
    [0] Which criteria
    [one] Which criteria: { $count } chosen
   *[other] Which criteria: { $count } chosen
}
assessment-wording = Wording
assessment-wording-own = The wording that the app brings
assessment-remove-round = Remove the round
assessment-form-title = { $round } self-assessment
assessment-you-answer = You answer as
assessment-language = Language
assessment-stop = Stop and come back
assessment-back-to-app = Back to the app
assessment-welcome = How do you see our school today?
assessment-welcome-how = { $count ->
    [one] There is { $count } question. Choose the answer that is closest to our school today. “I do not know” is an answer too.
   *[other] There are { $count } questions. Choose the answer that is closest to our school today. “I do not know” is an answer too.
}
assessment-welcome-promise = Nobody here sees what you answer. Answers are shown only for five people or more together.
assessment-name = Your name, if you like
assessment-no-name = No name is needed. Please write no student’s name anywhere.
assessment-start-form = Start
assessment-closest = Which is closest to our school today?
assessment-place = { $place } of { $count }
assessment-an-answer-too = That is an answer too.
assessment-why = What makes you say so? You may leave this empty.
assessment-why-hint = A sentence is enough. Please name no student.
assessment-why-sheet = What the sheet says for this one
assessment-back = Back
assessment-next = Next
assessment-finish = Finish
assessment-promise = Answers are shown only for five people or more together.
assessment-thanks = Thank you
assessment-thanks-note = Your answers are kept, and nobody sees them here. Please hand the laptop back, or on to the next person.
assessment-next-person = Next person
assessment-keying = Key in paper: { $role }
assessment-sheet = Sheet { $number }
assessment-sheet-language = Language of the sheet
assessment-finish-sheet = Finish this sheet
assessment-keys = Press 0 to 4: the next row comes by itself. Arrows move up and down, Backspace clears, Enter finishes the sheet.
assessment-summary-of = Summary: { $role }
assessment-summary-how = For each criterion the middle answer, 1 to 4. Of an even count with two different middles write both, such as 2-3. Write 0 where most did not know. Leave empty what was not asked.
assessment-how-many = How many people
assessment-people-wrong = Write how many people answered, such as 7.
assessment-middle-wrong = “{ $text }” is no middle answer for { $name }. Write 0, 1 to 4, or two middles such as 2-3.
assessment-meeting-who = Who is in the room? Each person has a row and says a number for each criterion.
assessment-begin-meeting = Begin
assessment-meeting-how = Each person says a number: 1 to 4, or 0 for “I do not know”. Enter goes on.
assessment-finish-meeting = Finish for everyone
assessment-learn-good = What good looks like
assessment-learn-steps = Three first steps
assessment-learn-app = How this app helps
assessment-time-title = { $earlier } and { $later } side by side
assessment-time-empty-title = One round, nothing to compare yet
assessment-time-empty = After a second round you see here what was agreed then and now, which records changed between, and whether the views of the groups came together.
assessment-earlier = Compare with
assessment-reworded = The two rounds were asked with different wordings. Compare only where the words are the same.
assessment-criterion = Criterion
assessment-views = Views of the groups
assessment-evidence = What changed in the records
assessment-views-together = came together
assessment-views-apart = came apart
assessment-views-same = as before
assessment-rewording-added = new in the later wording
assessment-rewording-removed = not in the later wording
assessment-rewording-reworded = worded differently
assessment-fact-then-now = { $then } → { $now }
assessment-fact-new = New: { $now }
assessment-fact-gone = No longer: { $then }
assessment-paper-note = A form in large type to print, one for each group in English or Spanish.
assessment-form-for = For
assessment-save-form = Save the form as PDF…
assessment-form-saved = The form is saved: { $path }
assessment-import = Take in a spreadsheet…
assessment-import-title = Answers in { $name }
assessment-import-note = { $count ->
    [one] { $count } row with answers: { $who }
   *[other] { $count } rows with answers: { $who }
}
assessment-import-column = Column
assessment-import-holds = Taken as
assessment-import-unused = Not used: { $columns }
assessment-import-skipped = { $count ->
    [one] { $count } row holds no answer and is left out.
   *[other] { $count } rows hold no answer and are left out.
}
assessment-import-alone = { $count ->
    [one] { $count } note stands without an answer and is left out.
   *[other] { $count } notes stand without an answer and are left out.
}
assessment-import-again = Take these in a second time
assessment-import-there = { $count ->
    [one] { $count } row is in this round already and is left out.
   *[other] { $count } rows are in this round already and are left out.
}
assessment-import-take = { $count ->
    [one] Take in { $count } form
   *[other] Take in { $count } forms
}
assessment-wordings = Wordings
assessment-wordings-note = A district can keep its own wording or criteria: save one as a file, change it, give it a new version, and take it in. Rounds keep the wording that they were asked with.
assessment-wording-save = Save as a file…
assessment-wording-saved = The wording is saved: { $path }
assessment-wording-line = Version { $version } · { $criteria } criteria · { $rounds ->
    [0] no round uses it
    [one] { $rounds } round uses it
   *[other] { $rounds } rounds use it
}
assessment-wording-remove = Remove { $name }
assessment-wording-take = Take in a wording…
assessment-import-who = The sheet does not say who answered. Which group is it?
assessment-import-again-file = Choose the file again…
assessment-withheld = Not told: joined, and in part a summary
assessment-notes = What people wrote
assessment-rows-empty = { $count ->
    [one] { $count } row is empty. Fill it, or press “Finish this sheet” to finish it so.
   *[other] { $count } rows are empty. Fill them, or press “Finish this sheet” to finish it so.
}
assessment-note-waits = Choose an answer too, so that your note is kept.
assessment-import-not-asked = { $count ->
    [one] { $count } answer is to a criterion that its group is not asked, and is left out.
   *[other] { $count } answers are to criteria that their group is not asked, and are left out.
}
assessment-meeting-again = This meeting was begun. Those who answered are counted; add who is new. It goes on where somebody has not answered.
assessment-meeting-summaries = Entered as a summary, so not asked here: { $who }.
