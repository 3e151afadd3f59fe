SELECT o.id, o.name, o.kind, o.involvement, o.asset, o.ended,
       (SELECT max(a.ends) FROM agreement a WHERE a.organization = o.id),
       (SELECT max(i.day) FROM interaction i WHERE i.organization = o.id)
FROM organization o ORDER BY o.name COLLATE NOCASE, o.id
