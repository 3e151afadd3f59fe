-- rounds of self-assessment, open or to come, that close from ?1 to ?2
SELECT closes, id, kind, NULL, NULL, NULL, NULL, '[]', NULL, NULL
FROM assessment_round
WHERE closes BETWEEN ?1 AND ?2
