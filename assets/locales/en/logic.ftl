logic-title = Logic model
logic-version = Version { $number }, { $day }. { $note }
logic-lead = What goes in, what is done, and what changes because of it.
logic-diagram = Diagram
logic-outline = Outline
logic-tools = What can be done with the model
logic-arrange = Arrange so that few arrows cross
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

logic-keys = Arrow keys move among the cards, Enter edits, N adds below, Alt with an arrow moves the card, Delete removes it.

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
logic-outline-keys = In the text, Enter adds a line, Tab puts it under the one above, Shift+Tab brings it back out, and Esc leaves the text, so that Tab goes on. Alt with an arrow moves a line up or down, or to another column. On a line, the arrow keys walk and fold, Enter edits, Space shows everything about it, Ctrl+L links it by typing, 1 to 6 go to a column, and Delete removes it.
