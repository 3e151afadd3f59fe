UPDATE indicator
SET name = ?2, node = ?3, quadrant = ?4, definition = ?5, unit = ?6, direction = ?7, by_group = ?8, baseline_label = ?9,
    baseline_value = ?10, baseline_method = ?11, target_label = ?12, target_day = ?13, target_value = ?14, source = ?15,
    frequency = ?16, owner = ?17
WHERE id = ?1
