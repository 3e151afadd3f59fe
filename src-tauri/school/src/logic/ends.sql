SELECT start.text, finish.text
FROM link
JOIN node AS start ON start.id = link.from_node
JOIN node AS finish ON finish.id = link.to_node
WHERE link.id = ?1
