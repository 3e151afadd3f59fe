INSERT INTO action (id, text, owner, due, subject_room, subject_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
ON CONFLICT (id) DO UPDATE
SET text = excluded.text, owner = excluded.owner, due = excluded.due, subject_room = excluded.subject_room, subject_id = excluded.subject_id
