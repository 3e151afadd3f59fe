-- what is tied to boxes of the model: its kind, the record, what it is called, the box
SELECT 'indicator', id, name, node
FROM indicator
WHERE node IS NOT NULL
UNION ALL
SELECT 'budget_line', budget_line.id, iif(budget_line.what = '', funding_source.name, budget_line.what), line_activity.node
FROM line_activity
JOIN budget_line ON budget_line.id = line_activity.line
JOIN budget_period ON budget_period.id = budget_line.period
JOIN funding_source ON funding_source.id = budget_period.source
UNION ALL
SELECT 'funding_source', funding_source.id, funding_source.name, resource_source.node
FROM resource_source
JOIN funding_source ON funding_source.id = resource_source.source
UNION ALL
SELECT 'action', id, text, subject_id
FROM action
WHERE subject_room = 'logic' AND done IS NULL
UNION ALL
SELECT 'evidence', id, what, record
FROM agreed_record
WHERE room = 'logic'
