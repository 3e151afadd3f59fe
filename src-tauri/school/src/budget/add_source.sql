INSERT INTO funding_source (id, name, federal, assistance_listing, rules, award_end, eligible_as_match, note,
                            renewal_owner, renewal_step, renewal_due, renewal_likelihood)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
