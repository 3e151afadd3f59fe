-- what measures the box ?1, or the box that the indicator ?1 measures, with its newest data point of a full period
SELECT indicator.node, indicator.id, indicator.unit, indicator.baseline_value, indicator.target_value, indicator.target_label,
    reading.label, reading.ends, reading.value, reading.status
FROM indicator
LEFT JOIN reading ON reading.id = (
    SELECT id FROM reading AS point
    WHERE point.indicator = indicator.id AND NOT point.to_date
    ORDER BY point.ends DESC, point.starts DESC, point.id DESC
    LIMIT 1
)
WHERE indicator.node IS NOT NULL AND (indicator.node = ?1 OR indicator.id = ?1)
ORDER BY indicator.name COLLATE NOCASE, indicator.id
