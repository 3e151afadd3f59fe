-- the people of the organization ?1, or the organizations of the person ?1: those who are it on ?2 first
SELECT affiliation.organization, affiliation.person, affiliation.role, affiliation.ends
FROM affiliation
JOIN person ON person.id = affiliation.person
JOIN organization ON organization.id = affiliation.organization
WHERE affiliation.organization = ?1 OR affiliation.person = ?1
ORDER BY coalesce(affiliation.ends < ?2, 0), person.name COLLATE NOCASE, organization.name COLLATE NOCASE, affiliation.id
