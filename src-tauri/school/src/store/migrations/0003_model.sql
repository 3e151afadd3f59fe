-- logic: whether a person chose a node's place in its column; an order worked out anew leaves it where it is
ALTER TABLE node ADD COLUMN by_hand INTEGER NOT NULL DEFAULT 0 CHECK (by_hand IN (0, 1));

-- how firmly it is known that the one leads to the other, and what that rests on
ALTER TABLE link ADD COLUMN strength TEXT CHECK (strength IN ('guess', 'others', 'research', 'own_data'));
ALTER TABLE link ADD COLUMN evidence TEXT NOT NULL DEFAULT '';

-- an assumption outlives the arrow that it was made for: then it is one of the whole model
ALTER TABLE assumption ADD COLUMN link BLOB REFERENCES link (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE assumption ADD COLUMN review_on TEXT;
CREATE INDEX assumption_link ON assumption (link);
CREATE INDEX assumption_review_on ON assumption (review_on);

-- a version that was named keeps the model as it stood
ALTER TABLE model_version ADD COLUMN name TEXT NOT NULL DEFAULT '';
ALTER TABLE model_version ADD COLUMN body TEXT CHECK (json_type(body) = 'object');

-- the framework's own version that was meant
ALTER TABLE node_tag ADD COLUMN version TEXT NOT NULL DEFAULT '';

-- what the school's own plan is after; a node counts toward one by a tag of the framework `school_plan`, its code the goal's id
CREATE TABLE goal (
    id       BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    position INTEGER NOT NULL,
    text     TEXT    NOT NULL CHECK (text <> '')
) STRICT;

-- overview: a question that was set aside, with what it spoke of at the time; it comes back when that changes
CREATE TABLE set_aside (
    id           BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    code         TEXT NOT NULL CHECK (code <> ''),
    subject_room TEXT,
    subject_id   BLOB CHECK (length(subject_id) = 16),
    spoke_of     TEXT NOT NULL CHECK (spoke_of <> ''),
    reason       TEXT NOT NULL CHECK (reason <> ''),
    day          TEXT NOT NULL,
    CHECK ((subject_room IS NULL) = (subject_id IS NULL))
) STRICT;
