INSERT INTO change_log (id, device, seq, at, actor, gesture, of, action, subject, schema, delta, delta_sha256, prev_sha256, sha256)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
