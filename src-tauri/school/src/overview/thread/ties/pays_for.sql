-- the boxes that the lines of a list of periods pay for, each once
SELECT DISTINCT line.id, node.id
FROM json_each(?1) AS asked
CROSS JOIN budget_line AS line ON line.period = unhex(asked.value, '-')
JOIN line_activity ON line_activity.line = line.id
JOIN node ON node.id = line_activity.node
ORDER BY line.id, node.position, node.id
