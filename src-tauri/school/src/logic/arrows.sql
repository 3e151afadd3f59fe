-- the columns of the nodes that arrows join to this one, and whether the arrow starts here
SELECT node.col, link.from_node = ?1
FROM link
JOIN node ON node.id = CASE WHEN link.from_node = ?1 THEN link.to_node ELSE link.from_node END
WHERE link.from_node = ?1 OR link.to_node = ?1
