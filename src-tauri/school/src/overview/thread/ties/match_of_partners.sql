-- match that organizations bring to the source ?1, or the sources that the organization ?1 brings match to
SELECT match_item.for_source, match_item.from_partner, match_item.kind, match_item.promised, match_item.brought
FROM match_item
JOIN organization ON organization.id = match_item.from_partner
WHERE match_item.for_source = ?1 OR match_item.from_partner = ?1
ORDER BY match_item.kind, organization.name COLLATE NOCASE, match_item.id
