SELECT r.id, r.kind, r.opens, r.closes, b.id, b.code, b.version, json_extract(b.body, '$.name'),
    CASE WHEN EXISTS (SELECT 1 FROM asked_criterion c WHERE c.round = r.id)
        THEN (SELECT count(DISTINCT c.criterion) FROM asked_criterion c WHERE c.round = r.id)
        ELSE (SELECT sum(json_array_length(p.value, '$.criteria')) FROM json_each(b.body, '$.priorities') p)
    END,
    (SELECT count(DISTINCT l.criterion) FROM agreed_level l WHERE l.round = r.id)
FROM assessment_round r JOIN rubric b ON b.id = r.rubric
WHERE ?1 IS NULL OR r.id = ?1
ORDER BY r.opens DESC, r.id DESC
