-- the latest certification of each person's time on the source ?1, or of the person ?1 on each source
SELECT certified.source, certified.person, certified.starts, certified.ends, certified.share, certified.signed
FROM time_certification AS certified
JOIN person ON person.id = certified.person
JOIN funding_source ON funding_source.id = certified.source
WHERE (certified.source = ?1 OR certified.person = ?1) AND NOT EXISTS (
    SELECT 1 FROM time_certification AS later
    WHERE later.source = certified.source AND later.person = certified.person
        AND (later.ends, later.id) > (certified.ends, certified.id)
)
ORDER BY person.name COLLATE NOCASE, funding_source.name COLLATE NOCASE, certified.id
