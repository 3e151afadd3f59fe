SELECT f.id, f.round, f.role, f.way, f.language, f.name, f.started, f.finished,
    (SELECT count(DISTINCT s.criterion) FROM score s WHERE s.form = f.id)
FROM form f
WHERE (?1 IS NULL OR f.round = ?1) AND (?2 IS NULL OR f.id = ?2)
ORDER BY f.id DESC
