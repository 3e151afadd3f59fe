SELECT node_partner.node, node_partner.id, organization.id, organization.name
FROM node_partner
JOIN organization ON organization.id = node_partner.organization
ORDER BY organization.name, organization.id
