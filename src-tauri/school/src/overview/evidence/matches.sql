SELECT m.id, m.kind, coalesce(o.name, f.name, s.name), m.promised, m.brought, m.evidence <> ''
FROM match_item AS m
JOIN funding_source AS s ON s.id = m.for_source
LEFT JOIN organization AS o ON o.id = m.from_partner
LEFT JOIN funding_source AS f ON f.id = m.from_source
WHERE s.award_end IS NULL OR s.award_end >= ?1
ORDER BY m.kind, coalesce(o.name, f.name, s.name) COLLATE NOCASE, m.id
