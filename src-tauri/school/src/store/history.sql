SELECT log.rowid, log.at, log.actor, log.action, log.subject, named.action,
    coalesce((SELECT later.action = 'undo' FROM change_log AS later WHERE later.of = log.id ORDER BY later.rowid DESC LIMIT 1), 0)
FROM change_log AS log
LEFT JOIN change_log AS named ON named.id = log.of
WHERE log.rowid < ?1
ORDER BY log.rowid DESC
LIMIT ?2
