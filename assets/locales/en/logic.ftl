logic-title = Logic model
logic-version = Version { $number }, { $day }. { $note }
logic-lead = What goes in, what is done, and what changes because of it.
logic-diagram = Diagram
logic-outline = Outline
logic-tools = What can be done with the model
logic-arrange = Arrange so that few arrows cross
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
logic-assumption-reviewed = Reviewed { $day }
logic-assumption-unreviewed = Not reviewed yet
logic-assumption-remove = Remove this assumption
logic-assumptions-none = What has to be true for the arrows to hold? Say it here, so that it can be checked.

logic-keys = Arrow keys move among the cards, Enter edits, N adds below, L draws an arrow from the card, Alt with an arrow moves the card, Delete removes it.

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
