-- lines of a list of periods that are ?2, are of the source ?2, name the person or the organization ?2, or pay for the box ?2
SELECT line.id, period.source, line.amount, period.starts, period.ends, line.person, line.effort, line.partner
FROM json_each(?1) AS asked
CROSS JOIN budget_period AS period ON period.id = unhex(asked.value, '-')
JOIN funding_source AS source ON source.id = period.source
CROSS JOIN budget_line AS line ON line.period = period.id
WHERE line.id = ?2 OR period.source = ?2 OR line.person = ?2 OR line.partner = ?2
    OR EXISTS (SELECT 1 FROM line_activity WHERE line_activity.line = line.id AND line_activity.node = ?2)
ORDER BY source.name COLLATE NOCASE, source.id, line.position, line.id
