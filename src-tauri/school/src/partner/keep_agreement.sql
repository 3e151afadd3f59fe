INSERT INTO agreement (id, organization, starts, ends, notice_days, data_terms) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
ON CONFLICT (id) DO UPDATE
SET starts = excluded.starts, ends = excluded.ends, notice_days = excluded.notice_days, data_terms = excluded.data_terms
