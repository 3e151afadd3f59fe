-- what the to-do ?1 serves, or the open to-dos that serve the thing ?1, the earliest first
SELECT action.id, action.subject_id, action.due, person.name
FROM action
LEFT JOIN person ON person.id = action.owner
WHERE action.subject_id IS NOT NULL AND (action.id = ?1 OR (action.subject_id = ?1 AND action.done IS NULL))
ORDER BY action.due IS NULL, action.due, action.id
