SELECT i.id, i.name, i.node, i.quadrant, i.direction, i.definition <> '',
    i.baseline_value IS NOT NULL AND i.target_value IS NOT NULL,
    i.source <> '' AND i.frequency <> '' AND i.owner IS NOT NULL,
    (SELECT count(*) FROM reading AS r WHERE r.indicator = i.id AND NOT r.to_date),
    (SELECT max(r.ends) FROM reading AS r WHERE r.indicator = i.id),
    EXISTS (SELECT 1 FROM reading AS r JOIN reading_group AS g ON g.reading = r.id WHERE r.indicator = i.id)
FROM indicator AS i
ORDER BY i.name COLLATE NOCASE, i.id
