-- awards that end from ?1 to ?2 with no step to renew them
SELECT award_end, id, name, NULL, NULL, NULL, NULL, '[]', NULL, id
FROM funding_source
WHERE award_end BETWEEN ?1 AND ?2 AND renewal_step = ''
