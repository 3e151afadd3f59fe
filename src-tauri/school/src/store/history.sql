SELECT log.rowid, log.at, log.actor, log.action, log.subject, named.action,
    coalesce((SELECT later.action = 'undo' FROM change_log AS later WHERE later.of = log.id ORDER BY later.rowid DESC LIMIT 1), 0)
FROM change_log AS log
LEFT JOIN change_log AS named ON named.id = log.of
WHERE log.rowid < ?1
    -- of one visit to a field its newest line tells
    AND NOT EXISTS (
        SELECT 1 FROM change_log AS next
        WHERE next.device = log.device AND next.seq = log.seq + 1 AND next.gesture = log.gesture AND next.of IS NULL AND log.of IS NULL
    )
ORDER BY log.rowid DESC
LIMIT ?2
