INSERT INTO organization (id, name, kind, involvement, asset, ended) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
ON CONFLICT (id) DO UPDATE
SET name = excluded.name, kind = excluded.kind, involvement = excluded.involvement, asset = excluded.asset, ended = excluded.ended
