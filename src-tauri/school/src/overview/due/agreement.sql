-- agreements that end within their notice or by ?3, or ended since ?2, and that no later one of the same organization follows
WITH paid AS MATERIALIZED (
    SELECT budget_line.partner AS partner, sum(budget_line.amount) AS amount
    FROM budget_period
    CROSS JOIN budget_line ON budget_line.period = budget_period.id
    WHERE budget_period.starts <= ?1 AND budget_period.ends >= ?1 AND budget_line.partner IS NOT NULL
    GROUP BY budget_line.partner
)
SELECT agreement.ends, agreement.id, organization.name, NULL, NULL, NULL, paid.amount,
    (
        SELECT json_group_array(text) FROM (
            SELECT node.text AS text
            FROM node_partner
            JOIN node ON node.id = node_partner.node
            WHERE node_partner.organization = agreement.organization AND node.col = 'activity'
            GROUP BY node.id
            ORDER BY node.position, node.id
        )
    ),
    NULL, agreement.organization
FROM agreement
JOIN organization ON organization.id = agreement.organization
LEFT JOIN paid ON paid.partner = agreement.organization
WHERE agreement.ends >= ?2
    AND (agreement.ends <= ?3 OR date(agreement.ends, '-' || agreement.notice_days || ' days') <= ?1)
    AND (organization.ended IS NULL OR organization.ended > ?1)
    AND NOT EXISTS (
        SELECT 1 FROM agreement AS later
        WHERE later.organization = agreement.organization AND later.ends > agreement.ends
    )
