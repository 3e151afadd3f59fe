SELECT r.indicator, r.id, g.name, g.numerator, g.denominator
FROM indicator AS i
JOIN reading AS r ON r.indicator = i.id
JOIN reading_group AS g ON g.reading = r.id
WHERE i.quadrant = 'better_off' AND NOT r.to_date AND r.status <> 'estimate'
ORDER BY r.indicator, r.ends DESC, r.starts DESC, r.id DESC, g.name, g.id
