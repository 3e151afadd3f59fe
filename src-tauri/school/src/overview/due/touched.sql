-- the funding sources that a thing touches on ?1: a source and a period their own, and so a line that an open action is about; a
-- partner those with lines of now that name it; an activity those with lines of now that pay for it
WITH now (line, partner, source) AS MATERIALIZED (
    SELECT budget_line.id, budget_line.partner, budget_period.source
    FROM budget_period
    CROSS JOIN budget_line ON budget_line.period = budget_period.id
    WHERE budget_period.starts <= ?1 AND budget_period.ends >= ?1
), touched (thing, source) AS (
    SELECT id, id FROM funding_source
    UNION
    SELECT id, source FROM budget_period
    UNION
    SELECT budget_line.id, budget_period.source
    FROM action
    CROSS JOIN budget_line ON budget_line.id = action.subject_id
    JOIN budget_period ON budget_period.id = budget_line.period
    WHERE action.done IS NULL AND action.subject_room = 'budget'
    UNION
    SELECT partner, source FROM now WHERE partner IS NOT NULL
    UNION
    SELECT line_activity.node, now.source
    FROM now
    JOIN line_activity ON line_activity.line = now.line
)
SELECT touched.thing, funding_source.id, funding_source.name
FROM touched
JOIN funding_source ON funding_source.id = touched.source
ORDER BY funding_source.name COLLATE NOCASE, funding_source.id
