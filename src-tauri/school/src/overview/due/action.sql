-- open actions that are late or due by ?1, without ?1 all that are open; they stand behind the activity that they are about
SELECT action.due, action.id, action.text, NULL, person.id, person.name, NULL,
    iif(node.id IS NULL, '[]', json_array(node.text)),
    iif(action.subject_room IN ('budget', 'logic'), action.subject_id, NULL)
FROM action
LEFT JOIN person ON person.id = action.owner
LEFT JOIN node ON node.id = action.subject_id AND action.subject_room = 'logic' AND node.col = 'activity'
WHERE action.done IS NULL AND (?1 IS NULL OR action.due <= ?1)
