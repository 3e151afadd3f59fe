-- open actions that are late or due by ?1; they stand behind the activity that they are about
SELECT action.due, action.id, action.text, NULL, person.name, NULL,
    iif(node.id IS NULL, '[]', json_array(node.text))
FROM action
LEFT JOIN person ON person.id = action.owner
LEFT JOIN node ON node.id = action.subject_id AND action.subject_room = 'logic' AND node.col = 'activity'
WHERE action.done IS NULL AND action.due <= ?1
