-- what the records of a list of ids are and are called; a criterion by its code, the rubric that names it and its round
WITH asked (id) AS MATERIALIZED (SELECT unhex(value, '-') FROM json_each(?1))
SELECT node.id, 'node', node.text, node.col, NULL, NULL FROM asked CROSS JOIN node ON node.id = asked.id
UNION ALL
SELECT goal.id, 'goal', goal.text, NULL, NULL, NULL FROM asked CROSS JOIN goal ON goal.id = asked.id
UNION ALL
SELECT organization.id, 'organization', organization.name, NULL, NULL, NULL
FROM asked CROSS JOIN organization ON organization.id = asked.id
UNION ALL
SELECT person.id, 'person', person.name, NULL, NULL, NULL FROM asked CROSS JOIN person ON person.id = asked.id
UNION ALL
SELECT agreement.id, 'agreement', organization.name, NULL, NULL, NULL
FROM asked CROSS JOIN agreement ON agreement.id = asked.id JOIN organization ON organization.id = agreement.organization
UNION ALL
SELECT funding_source.id, 'source', funding_source.name, NULL, NULL, NULL
FROM asked CROSS JOIN funding_source ON funding_source.id = asked.id
UNION ALL
SELECT budget_line.id, 'line', iif(budget_line.what = '', funding_source.name, budget_line.what), NULL, NULL, NULL
FROM asked CROSS JOIN budget_line ON budget_line.id = asked.id
JOIN budget_period ON budget_period.id = budget_line.period
JOIN funding_source ON funding_source.id = budget_period.source
UNION ALL
SELECT indicator.id, 'indicator', indicator.name, NULL, NULL, NULL FROM asked CROSS JOIN indicator ON indicator.id = asked.id
UNION ALL
SELECT action.id, 'action', action.text, NULL, NULL, NULL FROM asked CROSS JOIN action ON action.id = asked.id
UNION ALL
SELECT agreed_level.id, 'criterion', agreed_level.criterion, NULL, assessment_round.rubric, assessment_round.id
FROM asked CROSS JOIN agreed_level ON agreed_level.id = asked.id
JOIN assessment_round ON assessment_round.id = agreed_level.round
