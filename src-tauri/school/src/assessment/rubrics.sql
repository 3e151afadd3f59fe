SELECT b.id, (SELECT count(*) FROM assessment_round r WHERE r.rubric = b.id)
FROM rubric b
ORDER BY b.id DESC
