SELECT l.id, l.period, l.category, l.amount, l.what,
    EXISTS (
        SELECT 1 FROM affiliation AS a
        WHERE a.person = l.person AND a.key_person AND (a.starts IS NULL OR a.starts <= ?2) AND (a.ends IS NULL OR a.ends >= ?2)
    ),
    l.access, l.groups <> '[]', EXISTS (SELECT 1 FROM line_activity AS a WHERE a.line = l.id)
FROM budget_line AS l
JOIN budget_period AS p ON p.id = l.period
WHERE p.ends >= ?1
ORDER BY p.starts, p.id, l.position, l.id
