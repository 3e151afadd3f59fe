SELECT f.id, f.role, f.name, s.criterion, s.answer, s.note
FROM form f
JOIN score s ON s.form = f.id
WHERE f.round = ?1 AND f.way = 'file'
ORDER BY f.id, s.criterion
