-- the next steps of renewals that are due by ?2, or late while the award still runs on ?1, with what the period brings
SELECT source.renewal_due, source.id, source.name, nullif(source.renewal_step, ''), person.name,
    (
        SELECT coalesce(entered_total, (SELECT sum(amount) FROM budget_line WHERE budget_line.period = budget_period.id))
        FROM budget_period
        WHERE budget_period.source = source.id
        ORDER BY starts <= ?1 AND ends >= ?1 DESC, starts <= ?1 DESC, iif(starts <= ?1, starts, NULL) DESC, starts, id
        LIMIT 1
    ),
    '[]'
FROM funding_source AS source
LEFT JOIN person ON person.id = source.renewal_owner
WHERE source.renewal_due <= ?2
    AND (source.renewal_due >= ?1 OR source.award_end IS NULL OR source.award_end >= ?1)
