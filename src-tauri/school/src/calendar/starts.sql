SELECT coalesce(c.year_starts, '07-01'), coalesce(c.quarters_start, '07-01')
FROM (SELECT 1) LEFT JOIN (SELECT year_starts, quarters_start FROM calendar ORDER BY id LIMIT 1) c
