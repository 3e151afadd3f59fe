-- budget periods that close from ?1 to ?2 with something left
SELECT day, id, name, NULL, NULL, NULL, planned - spent, '[]', NULL, id
FROM (
    SELECT period.ends AS day, period.id AS id, source.name AS name,
        coalesce(period.entered_total, (SELECT sum(amount) FROM budget_line WHERE budget_line.period = period.id), 0) AS planned,
        (SELECT coalesce(sum(amount), 0) FROM spending WHERE spending.period = period.id) AS spent
    FROM budget_period AS period
    JOIN funding_source AS source ON source.id = period.source
    WHERE period.ends BETWEEN ?1 AND ?2
)
WHERE planned > spent
