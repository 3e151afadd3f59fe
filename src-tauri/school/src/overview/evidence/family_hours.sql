SELECT m.id, o.name, m.minutes
FROM match_item AS m
JOIN organization AS o ON o.id = m.from_partner
JOIN funding_source AS s ON s.id = m.for_source
WHERE o.involvement = 'family_group' AND m.minutes > 0 AND (s.award_end IS NULL OR s.award_end >= ?1)
ORDER BY o.name COLLATE NOCASE, m.id
