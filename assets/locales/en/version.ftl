version-title = Versions of the model
version-how = A version keeps the whole model as it stands, so that you can see later what changed, and go back.
version-new = Name the model as it stands
version-name = Name
version-note = What changed, and why
version-add = Keep this version
version-none = No version has been named yet. Name one before a meeting that may change the model.
version-number = Version { $number }
version-when = Version { $number }, { $day }
version-rename = Rename “{ $name }”
version-remove = Remove “{ $name }”
version-compare = Compare
version-compare-two = What differs
version-go-back = Go back to this…
version-go = Go back to this version
version-go-back-to = Go back to “{ $name }”
version-only-counted = Only its number was kept and not the model of that day, so there is nothing to compare or to go back to.
version-earlier = { $count ->
    [one] 1 earlier version is in the file.
   *[other] { $count } earlier versions are in the file.
}
version-list = All versions
version-from = From
version-to = To
version-now = The model as it stands
version-same = Nothing differs between the two.
version-count = { $count ->
    [one] 1 difference
   *[other] { $count } differences
}
version-more = And { $count } more.
version-group-added = Added
version-group-removed = Removed
version-group-moved = Moved
version-group-changed = Changed
version-group-arrows = Arrows
version-group-assumptions = Assumptions
version-quoted = “{ $text }”
version-arrow = “{ $from }” → “{ $to }”
version-whole = the whole model
version-moved = moved from { $from } to { $to }
version-reordered = in another order, chosen by hand
version-changed = { $field } { $from } → { $to }
version-set = { $field } { $to }: not said before
version-cleared = { $field } { $from }: no longer said
version-up = up
version-down = down
version-field-text = text
version-field-owner = owner
version-field-quantity = how many
version-field-unit = of what
version-field-per = in each
version-field-population = for whom
version-field-direction = should go
version-field-from = starting from
version-field-target = target
version-field-by = by
version-field-reason = reason
version-field-strength = how firmly it is known
version-field-evidence = what that rests on
version-field-reviewed = reviewed on
version-field-review_on = to be looked at again on
version-partner-added = also with “{ $name }”
version-partner-removed = no longer with “{ $name }”
version-tag-added = also counts toward “{ $tag }”
version-tag-removed = no longer counts toward “{ $tag }”
version-arrow-added = new arrow
version-arrow-removed = arrow removed
version-assumption-added = new assumption
version-assumption-removed = assumption removed
version-tied = was about { $from }, is about { $to }
version-back-how = The model becomes what it was when this version was kept ({ $day }). It is one change: Undo takes it back.
version-back-same = The model is just as it was then. There is nothing to go back to.
version-others = { $count } more
version-goes = { $count ->
    [one] 1 box that came later goes: { $names }.
   *[other] { $count } boxes that came later go: { $names }.
}
version-returns = { $count ->
    [one] 1 box comes back, without the money and the indicators that it had: { $names }.
   *[other] { $count } boxes come back, without the money and the indicators that they had: { $names }.
}
version-loses-indicator = { $count ->
    [one] 1 indicator stays and loses its box: { $names }.
   *[other] { $count } indicators stay and lose their boxes: { $names }.
}
version-loses-budget_line = { $count ->
    [one] 1 budget line stays and no longer names its activity: { $names }.
   *[other] { $count } budget lines stay and no longer name their activity: { $names }.
}
version-loses-funding_source = { $count ->
    [one] 1 funding source no longer stands behind its resource: { $names }.
   *[other] { $count } funding sources no longer stand behind their resource: { $names }.
}
version-loses-action = { $count ->
    [one] 1 open to-do stays and loses its box: { $names }.
   *[other] { $count } open to-dos stay and lose their boxes: { $names }.
}
version-loses-evidence = { $count ->
    [one] 1 record beside an agreed level stays and leads nowhere: { $names }.
   *[other] { $count } records beside agreed levels stay and lead nowhere: { $names }.
}
version-no-owner = No longer in the file, so nobody is set as owner: { $names }.
version-no-partner = No longer in the file, so left out as partner: { $names }.
version-stay = Leave it as it is
