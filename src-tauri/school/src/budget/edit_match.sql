UPDATE match_item
SET kind = ?2, from_source = ?3, from_partner = ?4, minutes = ?5, hour_rate = ?6, promised = ?7, brought = ?8,
    evidence = ?9, basis = ?10, other_award = ?11, note = ?12
WHERE id = ?1
