find-kind = { $kind ->
    [box] Boxes of the logic model
    [arrow] Reasons of arrows
    [assumption] Assumptions
    [organization] Organizations
    [person] People
    [agreement] Agreements
    [interaction] Interactions
    [source] Funding sources
    [line] Budget lines
    [spending] Payments
    [match] Match and in-kind
    [indicator] Indicators
    [action] To-dos
    [goal] Goals of the school plan
    [version] Versions of the model
    [agreed] Agreed levels
   *[criterion] Criteria of the seven priorities
}
