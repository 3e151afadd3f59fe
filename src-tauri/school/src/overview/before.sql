SELECT r.id, r.kind, r.opens, l.level, l.reason, l.agreed_on, l.facts
FROM agreed_level l JOIN assessment_round r ON r.id = l.round
WHERE l.criterion = ?1 AND (r.opens < ?2 OR (r.opens = ?2 AND r.id < ?3))
ORDER BY r.opens DESC, r.id DESC
LIMIT 1
