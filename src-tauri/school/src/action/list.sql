SELECT a.id, a.text, p.id, p.name, a.due, a.done, a.subject_room, a.subject_id, a.result
FROM action a LEFT JOIN person p ON p.id = a.owner
WHERE (NOT ?1 OR a.done IS NULL) AND (?2 IS NULL OR a.id = ?2) AND (?3 IS NULL OR a.done >= ?3)
    AND (?4 IS NULL OR a.subject_room = ?4) AND (?5 IS NULL OR a.due >= ?5)
ORDER BY a.done IS NOT NULL, a.done DESC, a.due IS NULL, a.due, a.id
