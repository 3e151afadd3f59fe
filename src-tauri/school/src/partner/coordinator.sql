SELECT person.id
FROM affiliation
JOIN person ON person.id = affiliation.person
WHERE affiliation.key_person
    AND (affiliation.starts IS NULL OR affiliation.starts <= ?1)
    AND (affiliation.ends IS NULL OR affiliation.ends >= ?1)
ORDER BY affiliation.starts DESC, person.name, person.id
LIMIT 1
