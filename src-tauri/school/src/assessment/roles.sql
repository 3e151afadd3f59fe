SELECT a.role, a.people,
    (SELECT count(*) FROM form f WHERE f.round = a.round AND f.role = a.role AND f.finished IS NOT NULL),
    (SELECT count(*) FROM form f WHERE f.round = a.round AND f.role = a.role AND f.finished IS NULL)
FROM asked_role a
WHERE a.round = ?1
ORDER BY a.people IS NULL, a.id
