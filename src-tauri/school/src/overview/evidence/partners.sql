SELECT o.id, o.name, o.involvement, o.asset,
    (SELECT max(i.day) FROM interaction AS i WHERE i.organization = o.id AND i.day <= ?1),
    EXISTS (
        SELECT 1 FROM affiliation AS a
        WHERE a.organization = o.id AND (a.starts IS NULL OR a.starts <= ?1) AND (a.ends IS NULL OR a.ends >= ?1)
    ),
    EXISTS (SELECT 1 FROM interaction AS i WHERE i.organization = o.id AND i.summary <> ''),
    EXISTS (
        SELECT 1 FROM agreement AS a WHERE a.organization = o.id AND (a.starts IS NULL OR a.starts <= ?1) AND a.ends >= ?1
    )
FROM organization AS o
WHERE o.ended IS NULL OR o.ended > ?1
ORDER BY o.name COLLATE NOCASE, o.id
