INSERT INTO affiliation (id, person, organization, role, starts, ends, fte, sites, key_person)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
ON CONFLICT (id) DO UPDATE
SET role = excluded.role, starts = excluded.starts, ends = excluded.ends, fte = excluded.fte, sites = excluded.sites,
    key_person = excluded.key_person
