SELECT s.id, s.name, s.federal, s.assistance_listing, s.rules, s.award_end, s.eligible_as_match, s.note,
       s.renewal_owner, p.name, s.renewal_step, s.renewal_due, s.renewal_likelihood
FROM funding_source s
LEFT JOIN person p ON p.id = s.renewal_owner
WHERE ?1 IS NULL OR s.id = ?1
ORDER BY s.name, s.id
