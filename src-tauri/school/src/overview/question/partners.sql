SELECT id, name, kind, involvement
FROM organization
WHERE ended IS NULL OR ended > ?1
ORDER BY name COLLATE NOCASE, id
