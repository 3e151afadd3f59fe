logic-title = Logic model
logic-version = Version { $number }, { $day }. { $note }
logic-version-named = “{ $name }”, version { $number }, { $day }
logic-lead = What goes in, what is done, and what changes because of it.
logic-diagram = Diagram
logic-outline = Outline
logic-tools = What can be done with the model
logic-arrange = Arrange so that few arrows cross
logic-versions = Versions
logic-one-page = One page
logic-view = View
logic-columns = The model, column by column

logic-resources = Resources
logic-activities = Activities
logic-outputs = Outputs
logic-shorts = Short-term results
logic-mediums = Medium-term results
logic-longs = Long-term results
logic-resource = Resource
logic-activity = Activity
logic-output = Output
logic-short = Short-term result
logic-medium = Medium-term result
logic-long = Long-term result

logic-add-resource = Add a resource
logic-add-activity = Add an activity
logic-add-output = Add an output
logic-add-short = Add a short-term result
logic-add-medium = Add a medium-term result
logic-add-long = Add a long-term result
logic-new-resource = New resource
logic-new-activity = New activity
logic-new-output = New output
logic-new-short = New short-term result
logic-new-medium = New medium-term result
logic-new-long = New long-term result
logic-new-hint = Enter keeps it, Esc drops it

logic-empty-title = Begin with what you do
logic-empty = Add one activity, then what it needs and what should change because of it. Arrows can come later.

logic-close = Close this panel
logic-connected = Connected to
logic-connected-key = Show what this is connected to (C)
logic-text = Text
logic-move-up = Move up
logic-move-down = Move down
logic-remove = Remove
logic-owner = Owner
logic-no-owner = Nobody yet
logic-with = With
logic-quantity = How many
logic-unit = Of what
logic-per = In each
logic-population = For whom
logic-direction = Should go
logic-direction-none = Not said yet
logic-direction-up = Up
logic-direction-down = Down
logic-from = From
logic-to = To
logic-by = By
logic-clear-by = Clear the date

logic-comes-from = Comes from
logic-leads-to = Leads to
logic-comes-from-none = Nothing leads here yet.
logic-leads-to-none = It leads nowhere yet.
logic-link-from = Link from…
logic-link-to = Link to…
logic-link-nothing = Nothing with these words can be linked.
logic-reason = Why “{ $from }” leads to “{ $to }”
logic-reason-short = Why does one lead to the other?
logic-unlink = Unlink “{ $text }”
logic-open-node = Open “{ $text }”

logic-assumptions = We assume
logic-assumption = Assumption
logic-assumption-new = Add an assumption
logic-assumption-reviewed-on = Reviewed on
logic-assumption-review-on = Look at again on
logic-assumption-clear-reviewed = Clear the day of the review
logic-assumption-clear-review = Clear the day to look at it again
logic-assumption-today = Reviewed today
logic-assumption-about = About “{ $from }” → “{ $to }”
logic-assumption-remove = Remove this assumption
logic-assumptions-none = What has to be true for the arrows to hold? Say it here, so that it can be checked.

logic-keys = Arrow keys move among the cards, Enter edits, N adds below, L draws an arrow from the card, C shows what it is connected to, Alt with an arrow moves the card, Delete removes it.

logic-zoom = Size of the diagram
logic-zoom-in = Zoom in
logic-zoom-out = Zoom out
logic-zoom-fit = Fit the whole model in the window
logic-zoom-full = Show at full size
logic-zoom-at = { $size }: show at full size
logic-canvas = The whole model as a picture: { $boxes } boxes and { $arrows } arrows. The outline says the same in words. Zoom in to work on the boxes here.
logic-latest = { $value }, { $when }
logic-percent = { $value }%
logic-questions = { $count ->
    [one] 1 question
   *[other] { $count } questions
}
logic-link-keys = Linking from “{ $from }” to “{ $to }”. Arrow keys choose another card, Enter links, Esc drops it.
logic-link-at = To “{ $to }”
logic-link-none = “{ $from }” can be linked to nothing here.
logic-link-dropped = No arrow was drawn.

logic-officer = A program officer would ask
logic-officer-none = A program officer would find nothing to ask
logic-officer-more = { $count } more
logic-officer-all = All questions
logic-officer-how = Each question opens the field that answers it. What does not matter here can be set aside with a reason; it comes back when what it speaks of changes.
logic-officer-error = Without an answer the model does not hold together
logic-officer-warning = A reader would stumble here
logic-officer-information = Good to know
logic-officer-aside = Set aside
logic-officer-aside-of = Set aside: { $question }
logic-officer-why = Why is it set aside?
logic-officer-kept = Set aside
logic-officer-since = { $reason } ({ $day })
logic-officer-again = Ask again
logic-officer-keep = Keep
logic-officer-activity = Activity
logic-officer-source = Funding source
logic-officer-line = Budget line
logic-officer-partner = Partner
logic-officer-nothing = Nothing with these words is in the file.
logic-officer-reviewed = Yes, reviewed today
logic-officer-trim = Look for boxes that say the same, and for steps that belong to the work plan. What is left is the heart of it.
logic-indicator-name = What is measured
logic-indicator-quadrant = What it tells
logic-indicator-better-off = Whether anyone is better off
logic-indicator-how-well = How well it was done
logic-indicator-how-much = How much was done
logic-indicator-baseline = Baseline
logic-indicator-target = Target
logic-indicator-source = Where the figures come from
logic-indicator-frequency = How often it is read
logic-indicator-definition = What is counted / out of what
logic-indicator-value = Data point
logic-indicator-period = Period, such as 2026-05-01 or spring 2026
logic-indicator-group = Group
logic-indicator-numerator = How many of them
logic-indicator-denominator = Out of how many

logic-case = “{ $from }” leads to “{ $to }”
logic-case-assumed = { $count ->
    [one] one assumption
   *[other] { $count } assumptions
}
logic-strength = How firmly is it known?
logic-strength-ask = How firmly is it known?
logic-strength-none = Nobody has said yet
logic-strength-guess = A guess
logic-strength-guess-means = We think so; nobody has checked.
logic-strength-others = Others’ experience
logic-strength-others-means = Other schools or partners have seen it happen.
logic-strength-research = Research
logic-strength-research-means = Published studies found it.
logic-strength-own = Our own data
logic-strength-own-means = Our own numbers show it here.
logic-evidence = What that rests on

logic-outline-tree = The model as an outline
logic-outline-add = Add a line
logic-outline-jump = Go to a column
logic-outline-write = Write here
logic-outline-link = Leads to…
logic-outline-details = Everything about “{ $text }”
logic-outline-also = also under “{ $text }”
logic-outline-also-many = also under { $count } others
logic-outline-again = told in full under “{ $text }”
logic-outline-above = told in full above
logic-outline-no-reason = no reason yet
logic-outline-fold = Fold
logic-outline-unfold = Unfold
logic-outline-keys = In the text, Enter adds a line, Tab puts it under the one above, Shift+Tab brings it back out, and Esc leaves the text, so that Tab goes on. Alt with an arrow moves a line up or down, or to another column. On a line, the arrow keys walk and fold, Enter edits, Space shows everything about it, C what it is connected to, Ctrl+L links it by typing, 1 to 6 go to a column, and Delete removes it.

logic-frameworks = Look at it by a framework
logic-framework = Framework
logic-frameworks-close = Stop looking by a framework
logic-frameworks-unused = { $count } more that no box counts toward
logic-goals = Goals…
logic-goals-title = Goals of the school plan
logic-goals-how = What the school's own plan is after. A box counts toward a goal by a tag.
logic-goals-none = No goal is written down yet.
logic-goal = Goal { $number }
logic-goal-new = Another goal of the school plan
logic-goal-add = Add
logic-goal-up = Move “{ $goal }” up
logic-goal-remove = Remove “{ $goal }” and take it off every box
logic-tags = Counts toward
logic-tag-add = Counts toward…
logic-tag-nothing = No framework has anything with these words.
logic-tag-old = { $code } ({ $framework } { $version })
logic-untag = No longer counts toward “{ $tag }”
logic-sentences = Say it in sentences
logic-sentences-language = Language
logic-sentences-of = Of what
logic-sentences-chain = The open box
logic-sentences-whole = The whole model
logic-sentences-copy = Copy
logic-sentences-copied = The sentences are copied.
logic-sentences-none = Nothing is linked yet. A sentence needs an arrow.

logic-meeting = Meeting
logic-meeting-lead = What do we have, do and change?
logic-meeting-end = End the meeting
logic-meeting-columns = What the team speaks of
logic-meeting-type = { $what }: say it, Enter adds it
logic-meeting-add = Add
logic-meeting-how = Press a box, then the one that it leads to. Alt with 1 to 6 goes to another column.
logic-meeting-picked = “{ $text }” leads to … press the other box. Esc lets go, F2 changes the words, Delete removes it.
logic-meeting-added = Added: { $text }
logic-meeting-removed = Removed: { $text }. Ctrl+Z brings it back.
logic-meeting-leads = leads to { $ends }
logic-meeting-above = { $count ->
    [one] 1 earlier box is not shown here
   *[other] { $count } earlier boxes are not shown here
}
logic-meeting-change = Change the words
logic-meeting-words = Words of this box

logic-import = Import a table…
logic-import-title = Import “{ $name }”
logic-import-note = Look at what comes in. Nothing is changed until you take it in, and one undo takes it all back.
logic-import-table = Table
logic-import-table-number = Table { $number }
logic-import-heads = What each column holds
logic-import-head = “{ $head }”
logic-import-head-none = Column { $number }, without a heading
logic-import-ignore = Leave out
logic-import-kind = Which column
logic-import-arrows = Draw the arrows
logic-import-arrows-wide = What stands side by side in a row leads from left to right.
logic-import-arrows-list = As “Leads to” names them.
logic-import-stops = Not understood: { $count }
logic-import-told = Good to know: { $count }
logic-import-leave-out = Leave these out and take the rest in
logic-import-none = No column is known yet. Say below which column holds what.
logic-import-outline = What comes in
logic-import-outline-first = The first { $shown } of { $all } rows
logic-import-there = in the model already
logic-import-again = told above
logic-import-counts = { $there ->
    [one] One box is in the model already and stays as it is.
   *[other] { $there } boxes are in the model already and stay as they are.
}
logic-import-take = Take in { $boxes ->
    [one] 1 box
   *[other] { $boxes } boxes
} and { $arrows ->
    [one] 1 arrow
   *[other] { $arrows } arrows
}
logic-import-take-assumed = Take in { $boxes ->
    [one] 1 box
   *[other] { $boxes } boxes
}, { $arrows ->
    [one] 1 arrow
   *[other] { $arrows } arrows
} and { $assumptions ->
    [one] 1 assumption
   *[other] { $assumptions } assumptions
}
