SELECT r.id, r.opens
FROM assessment_round AS r
WHERE EXISTS (
    SELECT 1 FROM form AS f JOIN score AS s ON s.form = f.id
    WHERE f.round = r.id AND f.finished IS NOT NULL AND (?1 IS NULL OR s.criterion = ?1)
) OR EXISTS (
    SELECT 1 FROM asked_role AS a JOIN group_answer AS g ON g.asked = a.id
    WHERE a.round = r.id AND a.people IS NOT NULL AND (?1 IS NULL OR g.criterion = ?1)
)
ORDER BY r.opens DESC, r.id DESC
LIMIT 1
