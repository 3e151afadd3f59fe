-- who reads the indicator ?1, or the indicators that the person ?1 reads, with what that person is on ?2
SELECT indicator.id, indicator.owner, affiliation.role, organization.name
FROM indicator
LEFT JOIN affiliation ON affiliation.id = (
    SELECT id FROM affiliation AS part
    WHERE part.person = indicator.owner AND (part.ends IS NULL OR part.ends >= ?2)
    ORDER BY part.key_person DESC, part.starts DESC, part.id
    LIMIT 1
)
LEFT JOIN organization ON organization.id = affiliation.organization
WHERE indicator.owner IS NOT NULL AND (indicator.id = ?1 OR indicator.owner = ?1)
ORDER BY indicator.name COLLATE NOCASE, indicator.id
