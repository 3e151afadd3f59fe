-- the sources that stand behind the box ?1, or the boxes that the source ?1 stands behind
SELECT resource_source.node, resource_source.source
FROM resource_source
JOIN node ON node.id = resource_source.node
JOIN funding_source ON funding_source.id = resource_source.source
WHERE resource_source.node = ?1 OR resource_source.source = ?1
GROUP BY resource_source.node, resource_source.source
ORDER BY funding_source.name COLLATE NOCASE, node.position, node.id
