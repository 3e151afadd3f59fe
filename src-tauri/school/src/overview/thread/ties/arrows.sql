-- the arrows of the box ?1, by the place of the box at the other end
SELECT link.from_node, link.to_node, link.reason
FROM link
JOIN node AS other ON other.id = iif(link.from_node = ?1, link.to_node, link.from_node)
WHERE link.from_node = ?1 OR link.to_node = ?1
ORDER BY other.position, other.id
