-- who sees to it that the source ?1 is renewed, or the sources that the person ?1 is to renew
SELECT id, renewal_owner, renewal_step, renewal_due
FROM funding_source
WHERE renewal_owner IS NOT NULL AND (id = ?1 OR renewal_owner = ?1)
ORDER BY renewal_due IS NULL, renewal_due, name COLLATE NOCASE, id
