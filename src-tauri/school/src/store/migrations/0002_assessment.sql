-- What came of something done: the evidence that it gives.
ALTER TABLE action ADD COLUMN result TEXT NOT NULL DEFAULT '';

-- assessment
CREATE TABLE rubric (
    id      BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    code    TEXT NOT NULL CHECK (code <> ''),
    version TEXT NOT NULL CHECK (version <> ''),
    body    TEXT NOT NULL CHECK (json_type(body) = 'object')
) STRICT;

CREATE TABLE assessment_round (
    id     BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    kind   TEXT NOT NULL CHECK (kind IN ('fall', 'spring', 'pulse')),
    opens  TEXT NOT NULL,
    closes TEXT NOT NULL,
    rubric BLOB NOT NULL REFERENCES rubric (id) DEFERRABLE INITIALLY DEFERRED, -- the wording outlives a newer one
    CHECK (opens <= closes)
) STRICT;

-- A pulse asks only these; a round without any asks all.
CREATE TABLE asked_criterion (
    id        BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    round     BLOB NOT NULL REFERENCES assessment_round (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    criterion TEXT NOT NULL CHECK (criterion <> '')
) STRICT;
CREATE INDEX asked_criterion_round ON asked_criterion (round);

-- `people` stands where the role was entered as a summary.
CREATE TABLE asked_role (
    id     BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    round  BLOB    NOT NULL REFERENCES assessment_round (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    role   TEXT    NOT NULL CHECK (role IN ('families', 'students', 'staff', 'partners', 'leadership')),
    people INTEGER CHECK (people >= 1)
) STRICT;
CREATE INDEX asked_role_round ON asked_role (round);

CREATE TABLE group_answer (
    id        BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    asked     BLOB NOT NULL REFERENCES asked_role (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    criterion TEXT NOT NULL CHECK (criterion <> ''),
    low       TEXT NOT NULL CHECK (low IN ('do_not_know', 'exploring', 'emerging', 'maturing', 'excelling')),
    high      TEXT NOT NULL CHECK (high IN ('do_not_know', 'exploring', 'emerging', 'maturing', 'excelling'))
) STRICT;
CREATE INDEX group_answer_asked ON group_answer (asked);

CREATE TABLE form (
    id       BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    round    BLOB NOT NULL REFERENCES assessment_round (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    role     TEXT NOT NULL CHECK (role IN ('families', 'students', 'staff', 'partners', 'leadership')),
    way      TEXT NOT NULL CHECK (way IN ('laptop', 'paper', 'file', 'meeting')),
    language TEXT NOT NULL CHECK (language IN ('en', 'es')),
    name     TEXT NOT NULL DEFAULT '' CHECK (role <> 'students' OR name = ''),
    started  TEXT NOT NULL,
    finished TEXT
) STRICT;
CREATE INDEX form_round ON form (round);

CREATE TABLE score (
    id        BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    form      BLOB NOT NULL REFERENCES form (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    criterion TEXT NOT NULL CHECK (criterion <> ''),
    answer    TEXT NOT NULL CHECK (answer IN ('do_not_know', 'exploring', 'emerging', 'maturing', 'excelling')),
    note      TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX score_form ON score (form);

-- `facts` is what the school's own records said on the day, unless it was entered later; it is never part of the level.
CREATE TABLE agreed_level (
    id        BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    round     BLOB    NOT NULL REFERENCES assessment_round (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    criterion TEXT    NOT NULL CHECK (criterion <> ''),
    level     TEXT    NOT NULL CHECK (level IN ('exploring', 'emerging', 'maturing', 'excelling')),
    reason    TEXT    NOT NULL DEFAULT '',
    agreed_on TEXT    NOT NULL,
    chosen    INTEGER NOT NULL DEFAULT 0 CHECK (chosen IN (0, 1)),
    facts     TEXT CHECK (json_type(facts) = 'array')
) STRICT;
CREATE INDEX agreed_level_round ON agreed_level (round);

-- A record that an agreed level rests on, and what it was called then.
CREATE TABLE agreed_record (
    id     BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    agreed BLOB NOT NULL REFERENCES agreed_level (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    room   TEXT NOT NULL,
    record BLOB NOT NULL CHECK (length(record) = 16),
    what   TEXT NOT NULL CHECK (what <> '')
) STRICT;
CREATE INDEX agreed_record_agreed ON agreed_record (agreed);
