UPDATE funding_source
SET name = ?2, federal = ?3, assistance_listing = ?4, rules = ?5, award_end = ?6, eligible_as_match = ?7, note = ?8,
    renewal_owner = ?9, renewal_step = ?10, renewal_due = ?11, renewal_likelihood = ?12
WHERE id = ?1
