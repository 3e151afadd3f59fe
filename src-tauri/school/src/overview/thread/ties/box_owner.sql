-- who sees to the box ?1, or the boxes that the person ?1 sees to, with what that person is on ?2
SELECT node.id, node.owner, affiliation.role, organization.name
FROM node
LEFT JOIN affiliation ON affiliation.id = (
    SELECT id FROM affiliation AS part
    WHERE part.person = node.owner AND (part.ends IS NULL OR part.ends >= ?2)
    ORDER BY part.key_person DESC, part.starts DESC, part.id
    LIMIT 1
)
LEFT JOIN organization ON organization.id = affiliation.organization
WHERE node.owner IS NOT NULL AND (node.id = ?1 OR node.owner = ?1)
ORDER BY node.position, node.id
