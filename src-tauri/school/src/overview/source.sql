-- each source in its period of today, else its latest, else its first to come; an entered total stands over its lines
WITH shown AS MATERIALIZED (
    SELECT (
        SELECT id FROM budget_period
        WHERE source = funding_source.id
        ORDER BY starts <= ?1 AND ends >= ?1 DESC, starts <= ?1 DESC, iif(starts <= ?1, starts, NULL) DESC, starts, id
        LIMIT 1
    ) AS period
    FROM funding_source
)
SELECT source.id, source.name, source.award_end, period.starts, period.ends, period.agreed_to,
    coalesce(period.entered_total, (SELECT sum(amount) FROM budget_line WHERE budget_line.period = period.id), 0) AS planned,
    (SELECT coalesce(sum(amount), 0) FROM spending WHERE spending.period = period.id) AS spent
FROM shown
CROSS JOIN budget_period AS period ON period.id = shown.period
CROSS JOIN funding_source AS source ON source.id = period.source
ORDER BY planned DESC, source.name, source.id
