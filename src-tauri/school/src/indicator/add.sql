INSERT INTO indicator (id, name, node, quadrant, definition, unit, direction, by_group, baseline_label, baseline_value,
                       baseline_method, target_label, target_day, target_value, source, frequency, owner)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)
