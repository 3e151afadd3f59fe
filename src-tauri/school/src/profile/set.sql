UPDATE profile
SET name = ?1, district = ?2, grades = ?3, enrollment = ?4, languages = ?5, definition = ?6,
    definition_reviewed = ?7, smallest_cell = ?8, language = ?9
