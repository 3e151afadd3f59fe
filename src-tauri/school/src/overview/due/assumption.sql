-- assumptions that are to be looked at again by ?1, however late; one about an arrow is seen to at the thing that the arrow starts at
SELECT assumption.review_on, assumption.id, assumption.text, NULL, NULL, NULL, NULL, '[]', NULL, link.from_node
FROM assumption
LEFT JOIN link ON link.id = assumption.link
WHERE assumption.review_on <= ?1
