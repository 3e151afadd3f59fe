SELECT DISTINCT a.person
FROM affiliation AS a
JOIN organization AS o ON o.id = a.organization
WHERE o.involvement = 'family_group'
    AND (a.starts IS NULL OR a.starts <= ?1) AND (a.ends IS NULL OR a.ends >= ?1) AND (o.ended IS NULL OR o.ended > ?1)
