UPDATE node
SET col = ?2, position = ?3, by_hand = ?4, text = ?5, owner = ?6, quantity = ?7, unit = ?8, per = ?9, population = ?10, direction = ?11,
    from_value = ?12, to_value = ?13, by_day = ?14
WHERE id = ?1
