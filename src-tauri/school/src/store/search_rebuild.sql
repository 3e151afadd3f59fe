-- First the word tables are brought to what the map says, whatever they said before: else what is taken out of them below
-- could be something that they never held.
INSERT INTO search_word (search_word) VALUES ('rebuild');
INSERT INTO search_part (search_part) VALUES ('rebuild');
DELETE FROM search_thing;
INSERT INTO search_thing (room, kind, record, title, body) SELECT room, kind, record, title, body FROM search_source;
INSERT INTO search_word (search_word) VALUES ('rebuild');
INSERT INTO search_part (search_part) VALUES ('rebuild');
