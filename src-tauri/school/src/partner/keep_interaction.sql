INSERT INTO interaction (id, organization, person, day, kind, summary) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
ON CONFLICT (id) DO UPDATE
SET organization = excluded.organization, person = excluded.person, day = excluded.day, kind = excluded.kind, summary = excluded.summary
