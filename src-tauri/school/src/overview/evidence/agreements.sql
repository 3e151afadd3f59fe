-- in force on the day; a next one follows where it ends later and begins by the day after
SELECT a.id, o.name, a.ends, a.data_terms,
    EXISTS (
        SELECT 1 FROM agreement AS next
        WHERE next.organization = a.organization AND next.ends > a.ends
            AND (next.starts IS NULL OR next.starts <= date(a.ends, '+1 day'))
    )
FROM agreement AS a
JOIN organization AS o ON o.id = a.organization
WHERE (a.starts IS NULL OR a.starts <= ?1) AND a.ends >= ?1 AND (o.ended IS NULL OR o.ended > ?1)
ORDER BY a.ends, o.name COLLATE NOCASE, a.id
