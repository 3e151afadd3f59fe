SELECT l.id, l.criterion, l.level, l.reason, l.agreed_on, l.chosen
FROM agreed_level l
WHERE (?1 IS NULL OR l.round = ?1) AND (?2 IS NULL OR l.id = ?2)
ORDER BY l.id
