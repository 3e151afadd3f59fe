-- the organizations that carry the box ?1, or the boxes that the organization ?1 carries, with its last contact
SELECT node_partner.node, node_partner.organization,
    (SELECT max(day) FROM interaction WHERE interaction.organization = node_partner.organization)
FROM node_partner
JOIN organization ON organization.id = node_partner.organization
JOIN node ON node.id = node_partner.node
WHERE node_partner.node = ?1 OR node_partner.organization = ?1
GROUP BY node_partner.node, node_partner.organization
ORDER BY organization.name COLLATE NOCASE, node.position, node.id
