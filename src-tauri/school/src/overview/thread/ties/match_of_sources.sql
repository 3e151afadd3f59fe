-- match that other sources bring to the source ?1, or that it brings to others
SELECT match_item.for_source, match_item.from_source, match_item.kind, match_item.promised, match_item.brought
FROM match_item
JOIN funding_source ON funding_source.id = match_item.from_source
WHERE match_item.for_source = ?1 OR match_item.from_source = ?1
ORDER BY match_item.kind, funding_source.name COLLATE NOCASE, match_item.id
