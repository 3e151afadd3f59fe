SELECT p.id, p.name,
       coalesce((SELECT a.role FROM affiliation a JOIN organization o ON o.id = a.organization
                 WHERE a.person = p.id AND a.role <> ''
                   AND (a.starts IS NULL OR a.starts <= ?1) AND (a.ends IS NULL OR a.ends >= ?1)
                 ORDER BY o.name COLLATE NOCASE, a.id LIMIT 1), '')
FROM person p ORDER BY p.name COLLATE NOCASE, p.id
