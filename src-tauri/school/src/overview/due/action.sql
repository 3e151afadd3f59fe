-- open actions that are late or due by ?1, without ?1 all that are open; they stand behind the activity that they are about, or
-- the criterion whose agreed level they came of, by the name that the wording of its round gives it
WITH named (rubric, criterion, name) AS MATERIALIZED (
    SELECT rubric.id, json_extract(criterion.value, '$.code'), json_extract(criterion.value, '$.name')
    FROM rubric
    JOIN json_each(rubric.body, '$.priorities') AS priority
    JOIN json_each(priority.value, '$.criteria') AS criterion
    WHERE rubric.id IN (
        SELECT assessment_round.rubric
        FROM action
        JOIN agreed_level ON agreed_level.id = action.subject_id
        JOIN assessment_round ON assessment_round.id = agreed_level.round
        WHERE action.done IS NULL AND action.subject_room = 'assessment'
    )
)
SELECT action.due, action.id, action.text, NULL, person.id, person.name, NULL,
    iif(node.id IS NULL, '[]', json_array(node.text)),
    named.name,
    iif(action.subject_room IN ('budget', 'logic'), action.subject_id, NULL)
FROM action
LEFT JOIN person ON person.id = action.owner
LEFT JOIN node ON node.id = action.subject_id AND action.subject_room = 'logic' AND node.col = 'activity'
LEFT JOIN agreed_level ON agreed_level.id = action.subject_id AND action.subject_room = 'assessment'
LEFT JOIN assessment_round ON assessment_round.id = agreed_level.round
LEFT JOIN named ON named.rubric = assessment_round.rubric AND named.criterion = agreed_level.criterion
WHERE action.done IS NULL AND (?1 IS NULL OR action.due <= ?1)
