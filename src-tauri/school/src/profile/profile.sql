SELECT name, district, grades, enrollment, languages, definition, definition_reviewed, smallest_cell, language
FROM profile ORDER BY id LIMIT 1
