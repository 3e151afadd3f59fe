SELECT i.id, i.name, i.node, n.text, i.quadrant, i.definition, i.unit, i.direction, i.by_group,
       i.baseline_label, i.baseline_value, i.baseline_method, i.target_label, i.target_day, i.target_value,
       i.source, i.frequency, i.owner, p.name
FROM indicator i
LEFT JOIN node n ON n.id = i.node
LEFT JOIN person p ON p.id = i.owner
WHERE ?1 IS NULL OR i.id = ?1
ORDER BY i.name, i.id
