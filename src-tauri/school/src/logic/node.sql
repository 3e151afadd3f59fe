SELECT node.id, node.col, node.text, person.id, person.name, node.quantity, node.unit, node.per, node.population,
    node.direction, node.from_value, node.to_value, node.by_day
FROM node
LEFT JOIN person ON person.id = node.owner
ORDER BY node.position, node.id
