INSERT INTO node (id, col, position, by_hand, text, owner, quantity, unit, per, population, direction, from_value, to_value, by_day)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
