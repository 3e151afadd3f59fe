-- the records that the agreed level ?1 rests on, or the agreed levels that rest on the record ?1, the newest round first
SELECT agreed_level.id, agreed_record.record, agreed_level.level, assessment_round.kind, assessment_round.opens, agreed_level.chosen
FROM agreed_record
JOIN agreed_level ON agreed_level.id = agreed_record.agreed
JOIN assessment_round ON assessment_round.id = agreed_level.round
WHERE agreed_level.id = ?1 OR agreed_record.record = ?1
GROUP BY agreed_level.id, agreed_record.record
ORDER BY assessment_round.opens DESC, agreed_level.criterion, agreed_record.id
