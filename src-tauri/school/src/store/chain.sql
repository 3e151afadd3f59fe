SELECT id, device, seq, at, actor, gesture, of, action, subject, schema, delta, delta_sha256, prev_sha256, sha256
FROM change_log ORDER BY device, seq
