SELECT l.period, l.id, l.category, l.amount, l.what, l.person, p.name, l.effort, l.partner, o.name, l.class, l.access, l.groups
FROM budget_line l
LEFT JOIN person p ON p.id = l.person
LEFT JOIN organization o ON o.id = l.partner
WHERE (?1 IS NULL OR l.period = ?1) AND (?2 IS NULL OR l.id = ?2)
ORDER BY l.position, l.id
