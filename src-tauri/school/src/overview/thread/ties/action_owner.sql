-- who does the to-do ?1, or the open to-dos of the person ?1, the earliest first, with what that person is on ?2
SELECT action.id, action.owner, affiliation.role, organization.name, action.due
FROM action
LEFT JOIN affiliation ON affiliation.id = (
    SELECT id FROM affiliation AS part
    WHERE part.person = action.owner AND (part.ends IS NULL OR part.ends >= ?2)
    ORDER BY part.key_person DESC, part.starts DESC, part.id
    LIMIT 1
)
LEFT JOIN organization ON organization.id = affiliation.organization
WHERE action.owner IS NOT NULL AND (action.id = ?1 OR (action.owner = ?1 AND action.done IS NULL))
ORDER BY action.due IS NULL, action.due, action.id
