SELECT log.rowid, log.at, log.actor, log.action, log.subject, named.action
FROM change_log AS log
LEFT JOIN change_log AS named ON named.id = log.of
WHERE log.rowid < ?1
ORDER BY log.rowid DESC
LIMIT ?2
