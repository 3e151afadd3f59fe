-- the agreements with the organization ?1, the one that ends last first, or the organization of the agreement ?1
SELECT organization, id, starts, ends
FROM agreement
WHERE organization = ?1 OR id = ?1
ORDER BY ends DESC, id
