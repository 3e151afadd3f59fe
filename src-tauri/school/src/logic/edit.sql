UPDATE node
SET text = ?2, owner = ?3, quantity = ?4, unit = ?5, per = ?6, population = ?7, direction = ?8, from_value = ?9, to_value = ?10,
    by_day = ?11
WHERE id = ?1
