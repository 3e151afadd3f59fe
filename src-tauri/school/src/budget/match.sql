SELECT f.name, m.id, m.kind, m.from_source, s.name, m.from_partner, o.name, m.minutes, m.hour_rate, m.promised, m.brought,
       m.evidence, m.basis, m.other_award, m.note
FROM match_item m
JOIN funding_source f ON f.id = m.for_source
LEFT JOIN funding_source s ON s.id = m.from_source
LEFT JOIN organization o ON o.id = m.from_partner
WHERE (?1 IS NULL OR m.for_source = ?1) AND (?2 IS NULL OR m.id = ?2)
ORDER BY m.kind, coalesce(o.name, s.name, ''), m.id
