-- lines of the periods that run on the day; money for indirect cost serves no activity of its own either
SELECT line.id, source.name, line.what, line.amount,
    (SELECT sum(amount) FROM budget_line WHERE period = period_of.id),
    line.class <> '' OR line.category = 'indirect',
    EXISTS (SELECT 1 FROM line_activity WHERE line_activity.line = line.id)
FROM budget_line AS line
JOIN budget_period AS period_of ON period_of.id = line.period
JOIN funding_source AS source ON source.id = period_of.source
WHERE period_of.starts <= ?1 AND period_of.ends >= ?1
ORDER BY source.name COLLATE NOCASE, source.id, line.position, line.id
