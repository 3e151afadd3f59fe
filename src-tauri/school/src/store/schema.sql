CREATE VIEW search_source (room, kind, record, title, body) AS
    SELECT 'logic', 'box', id, text, population || char(10) || unit FROM node
    UNION ALL
    SELECT 'logic', 'arrow', id, CASE reason WHEN '' THEN evidence ELSE reason END, CASE reason WHEN '' THEN '' ELSE evidence END
    FROM link WHERE reason <> '' OR evidence <> ''
    UNION ALL
    SELECT 'logic', 'assumption', id, text, '' FROM assumption
    UNION ALL
    SELECT 'logic', 'goal', id, text, '' FROM goal
    UNION ALL
    SELECT 'logic', 'version', id, CASE name WHEN '' THEN note ELSE name END, CASE name WHEN '' THEN '' ELSE note END
    FROM model_version WHERE name <> '' OR note <> ''
    UNION ALL
    SELECT 'partner', 'organization', id, name, kind FROM organization
    UNION ALL
    SELECT 'partner', 'person', id, name, email || char(10) || phone || char(10) || coalesce(
        (SELECT group_concat(role, char(10)) FROM (SELECT role FROM affiliation WHERE affiliation.person = person.id ORDER BY id)), '')
    FROM person
    UNION ALL
    SELECT 'partner', 'agreement', agreement.id, organization.name, ''
    FROM agreement JOIN organization ON organization.id = agreement.organization
    UNION ALL
    SELECT 'partner', 'interaction', id, summary, '' FROM interaction WHERE summary <> ''
    UNION ALL
    SELECT 'action', 'action', id, text, result FROM action
    UNION ALL
    SELECT 'indicator', 'indicator', id, name,
        definition || char(10) || source || char(10) || unit || char(10) || baseline_label || char(10) || target_label
    FROM indicator
    UNION ALL
    SELECT 'budget', 'source', id, name,
        assistance_listing || char(10) || rules || char(10) || note || char(10) || renewal_step
    FROM funding_source
    UNION ALL
    SELECT 'budget', 'line', id, what, '' FROM budget_line WHERE what <> ''
    UNION ALL
    SELECT 'budget', 'spending', id, what, '' FROM spending WHERE what <> ''
    UNION ALL
    SELECT 'budget', 'match', id, CASE note WHEN '' THEN evidence ELSE note END,
        CASE note WHEN '' THEN basis ELSE evidence || char(10) || basis END
    FROM match_item WHERE note <> '' OR evidence <> ''
    UNION ALL
    SELECT 'assessment', 'agreed', id, reason, '' FROM agreed_level WHERE reason <> '';
CREATE TRIGGER search_action_delete AFTER DELETE ON action BEGIN
    DELETE FROM search_thing WHERE record = OLD.id;
END;
CREATE TRIGGER search_action_insert AFTER INSERT ON action BEGIN
    INSERT INTO search_thing (room, kind, record, title, body)
    SELECT room, kind, record, title, body FROM search_source WHERE kind = 'action' AND record = NEW.id;
END;
CREATE TRIGGER search_action_update AFTER UPDATE OF text, result ON action BEGIN
    DELETE FROM search_thing WHERE record = OLD.id;
    INSERT INTO search_thing (room, kind, record, title, body)
    SELECT room, kind, record, title, body FROM search_source WHERE kind = 'action' AND record = NEW.id;
END;
CREATE TRIGGER search_affiliation_delete AFTER DELETE ON affiliation BEGIN
    DELETE FROM search_thing WHERE record = OLD.person;
    INSERT INTO search_thing (room, kind, record, title, body)
    SELECT room, kind, record, title, body FROM search_source WHERE kind = 'person' AND record = OLD.person;
END;
CREATE TRIGGER search_affiliation_insert AFTER INSERT ON affiliation BEGIN
    DELETE FROM search_thing WHERE record = NEW.person;
    INSERT INTO search_thing (room, kind, record, title, body)
    SELECT room, kind, record, title, body FROM search_source WHERE kind = 'person' AND record = NEW.person;
END;
CREATE TRIGGER search_affiliation_update AFTER UPDATE OF person, role ON affiliation BEGIN
    DELETE FROM search_thing WHERE record IN (OLD.person, NEW.person);
    INSERT INTO search_thing (room, kind, record, title, body)
    SELECT room, kind, record, title, body FROM search_source WHERE kind = 'person' AND record IN (OLD.person, NEW.person);
END;
CREATE TRIGGER search_agreed_level_delete AFTER DELETE ON agreed_level BEGIN
    DELETE FROM search_thing WHERE record = OLD.id;
END;
CREATE TRIGGER search_agreed_level_insert AFTER INSERT ON agreed_level BEGIN
    INSERT INTO search_thing (room, kind, record, title, body)
    SELECT room, kind, record, title, body FROM search_source WHERE kind = 'agreed' AND record = NEW.id;
END;
CREATE TRIGGER search_agreed_level_update AFTER UPDATE OF reason ON agreed_level BEGIN
    DELETE FROM search_thing WHERE record = OLD.id;
    INSERT INTO search_thing (room, kind, record, title, body)
    SELECT room, kind, record, title, body FROM search_source WHERE kind = 'agreed' AND record = NEW.id;
END;
CREATE TRIGGER search_agreement_delete AFTER DELETE ON agreement BEGIN
    DELETE FROM search_thing WHERE record = OLD.id;
END;
CREATE TRIGGER search_agreement_insert AFTER INSERT ON agreement BEGIN
    INSERT INTO search_thing (room, kind, record, title, body)
    SELECT room, kind, record, title, body FROM search_source WHERE kind = 'agreement' AND record = NEW.id;
END;
CREATE TRIGGER search_agreement_update AFTER UPDATE OF organization ON agreement BEGIN
    DELETE FROM search_thing WHERE record = OLD.id;
    INSERT INTO search_thing (room, kind, record, title, body)
    SELECT room, kind, record, title, body FROM search_source WHERE kind = 'agreement' AND record = NEW.id;
END;
CREATE TRIGGER search_assumption_delete AFTER DELETE ON assumption BEGIN
    DELETE FROM search_thing WHERE record = OLD.id;
END;
CREATE TRIGGER search_assumption_insert AFTER INSERT ON assumption BEGIN
    INSERT INTO search_thing (room, kind, record, title, body)
    SELECT room, kind, record, title, body FROM search_source WHERE kind = 'assumption' AND record = NEW.id;
END;
CREATE TRIGGER search_assumption_update AFTER UPDATE OF text ON assumption BEGIN
    DELETE FROM search_thing WHERE record = OLD.id;
    INSERT INTO search_thing (room, kind, record, title, body)
    SELECT room, kind, record, title, body FROM search_source WHERE kind = 'assumption' AND record = NEW.id;
END;
CREATE TRIGGER search_budget_line_delete AFTER DELETE ON budget_line BEGIN
    DELETE FROM search_thing WHERE record = OLD.id;
END;
CREATE TRIGGER search_budget_line_insert AFTER INSERT ON budget_line BEGIN
    INSERT INTO search_thing (room, kind, record, title, body)
    SELECT room, kind, record, title, body FROM search_source WHERE kind = 'line' AND record = NEW.id;
END;
CREATE TRIGGER search_budget_line_update AFTER UPDATE OF what ON budget_line BEGIN
    DELETE FROM search_thing WHERE record = OLD.id;
    INSERT INTO search_thing (room, kind, record, title, body)
    SELECT room, kind, record, title, body FROM search_source WHERE kind = 'line' AND record = NEW.id;
END;
CREATE TRIGGER search_funding_source_delete AFTER DELETE ON funding_source BEGIN
    DELETE FROM search_thing WHERE record = OLD.id;
END;
CREATE TRIGGER search_funding_source_insert AFTER INSERT ON funding_source BEGIN
    INSERT INTO search_thing (room, kind, record, title, body)
    SELECT room, kind, record, title, body FROM search_source WHERE kind = 'source' AND record = NEW.id;
END;
CREATE TRIGGER search_funding_source_update AFTER UPDATE OF name, assistance_listing, rules, note, renewal_step ON funding_source BEGIN
    DELETE FROM search_thing WHERE record = OLD.id;
    INSERT INTO search_thing (room, kind, record, title, body)
    SELECT room, kind, record, title, body FROM search_source WHERE kind = 'source' AND record = NEW.id;
END;
CREATE TRIGGER search_goal_delete AFTER DELETE ON goal BEGIN
    DELETE FROM search_thing WHERE record = OLD.id;
END;
CREATE TRIGGER search_goal_insert AFTER INSERT ON goal BEGIN
    INSERT INTO search_thing (room, kind, record, title, body)
    SELECT room, kind, record, title, body FROM search_source WHERE kind = 'goal' AND record = NEW.id;
END;
CREATE TRIGGER search_goal_update AFTER UPDATE OF text ON goal BEGIN
    DELETE FROM search_thing WHERE record = OLD.id;
    INSERT INTO search_thing (room, kind, record, title, body)
    SELECT room, kind, record, title, body FROM search_source WHERE kind = 'goal' AND record = NEW.id;
END;
CREATE TRIGGER search_indicator_delete AFTER DELETE ON indicator BEGIN
    DELETE FROM search_thing WHERE record = OLD.id;
END;
CREATE TRIGGER search_indicator_insert AFTER INSERT ON indicator BEGIN
    INSERT INTO search_thing (room, kind, record, title, body)
    SELECT room, kind, record, title, body FROM search_source WHERE kind = 'indicator' AND record = NEW.id;
END;
CREATE TRIGGER search_indicator_update AFTER UPDATE OF name, definition, source, unit, baseline_label, target_label ON indicator BEGIN
    DELETE FROM search_thing WHERE record = OLD.id;
    INSERT INTO search_thing (room, kind, record, title, body)
    SELECT room, kind, record, title, body FROM search_source WHERE kind = 'indicator' AND record = NEW.id;
END;
CREATE TRIGGER search_interaction_delete AFTER DELETE ON interaction BEGIN
    DELETE FROM search_thing WHERE record = OLD.id;
END;
CREATE TRIGGER search_interaction_insert AFTER INSERT ON interaction BEGIN
    INSERT INTO search_thing (room, kind, record, title, body)
    SELECT room, kind, record, title, body FROM search_source WHERE kind = 'interaction' AND record = NEW.id;
END;
CREATE TRIGGER search_interaction_update AFTER UPDATE OF summary ON interaction BEGIN
    DELETE FROM search_thing WHERE record = OLD.id;
    INSERT INTO search_thing (room, kind, record, title, body)
    SELECT room, kind, record, title, body FROM search_source WHERE kind = 'interaction' AND record = NEW.id;
END;
CREATE TRIGGER search_link_delete AFTER DELETE ON link BEGIN
    DELETE FROM search_thing WHERE record = OLD.id;
END;
CREATE TRIGGER search_link_insert AFTER INSERT ON link BEGIN
    INSERT INTO search_thing (room, kind, record, title, body)
    SELECT room, kind, record, title, body FROM search_source WHERE kind = 'arrow' AND record = NEW.id;
END;
CREATE TRIGGER search_link_update AFTER UPDATE OF reason, evidence ON link BEGIN
    DELETE FROM search_thing WHERE record = OLD.id;
    INSERT INTO search_thing (room, kind, record, title, body)
    SELECT room, kind, record, title, body FROM search_source WHERE kind = 'arrow' AND record = NEW.id;
END;
CREATE TRIGGER search_match_item_delete AFTER DELETE ON match_item BEGIN
    DELETE FROM search_thing WHERE record = OLD.id;
END;
CREATE TRIGGER search_match_item_insert AFTER INSERT ON match_item BEGIN
    INSERT INTO search_thing (room, kind, record, title, body)
    SELECT room, kind, record, title, body FROM search_source WHERE kind = 'match' AND record = NEW.id;
END;
CREATE TRIGGER search_match_item_update AFTER UPDATE OF note, evidence, basis ON match_item BEGIN
    DELETE FROM search_thing WHERE record = OLD.id;
    INSERT INTO search_thing (room, kind, record, title, body)
    SELECT room, kind, record, title, body FROM search_source WHERE kind = 'match' AND record = NEW.id;
END;
CREATE TRIGGER search_model_version_delete AFTER DELETE ON model_version BEGIN
    DELETE FROM search_thing WHERE record = OLD.id;
END;
CREATE TRIGGER search_model_version_insert AFTER INSERT ON model_version BEGIN
    INSERT INTO search_thing (room, kind, record, title, body)
    SELECT room, kind, record, title, body FROM search_source WHERE kind = 'version' AND record = NEW.id;
END;
CREATE TRIGGER search_model_version_update AFTER UPDATE OF name, note ON model_version BEGIN
    DELETE FROM search_thing WHERE record = OLD.id;
    INSERT INTO search_thing (room, kind, record, title, body)
    SELECT room, kind, record, title, body FROM search_source WHERE kind = 'version' AND record = NEW.id;
END;
CREATE TRIGGER search_node_delete AFTER DELETE ON node BEGIN
    DELETE FROM search_thing WHERE record = OLD.id;
END;
CREATE TRIGGER search_node_insert AFTER INSERT ON node BEGIN
    INSERT INTO search_thing (room, kind, record, title, body)
    SELECT room, kind, record, title, body FROM search_source WHERE kind = 'box' AND record = NEW.id;
END;
CREATE TRIGGER search_node_update AFTER UPDATE OF text, population, unit ON node BEGIN
    DELETE FROM search_thing WHERE record = OLD.id;
    INSERT INTO search_thing (room, kind, record, title, body)
    SELECT room, kind, record, title, body FROM search_source WHERE kind = 'box' AND record = NEW.id;
END;
CREATE TRIGGER search_organization_delete AFTER DELETE ON organization BEGIN
    DELETE FROM search_thing WHERE record = OLD.id;
END;
CREATE TRIGGER search_organization_insert AFTER INSERT ON organization BEGIN
    INSERT INTO search_thing (room, kind, record, title, body)
    SELECT room, kind, record, title, body FROM search_source WHERE kind = 'organization' AND record = NEW.id;
END;
CREATE TRIGGER search_organization_insert_agreements AFTER INSERT ON organization BEGIN
    DELETE FROM search_thing WHERE record IN (SELECT id FROM agreement WHERE organization = NEW.id);
    INSERT INTO search_thing (room, kind, record, title, body)
    SELECT room, kind, record, title, body FROM search_source
    WHERE kind = 'agreement' AND record IN (SELECT id FROM agreement WHERE organization = NEW.id);
END;
CREATE TRIGGER search_organization_update AFTER UPDATE OF name, kind ON organization BEGIN
    DELETE FROM search_thing WHERE record = OLD.id;
    INSERT INTO search_thing (room, kind, record, title, body)
    SELECT room, kind, record, title, body FROM search_source WHERE kind = 'organization' AND record = NEW.id;
END;
CREATE TRIGGER search_organization_update_agreements AFTER UPDATE OF name ON organization BEGIN
    DELETE FROM search_thing WHERE record IN (SELECT id FROM agreement WHERE organization = NEW.id);
    INSERT INTO search_thing (room, kind, record, title, body)
    SELECT room, kind, record, title, body FROM search_source
    WHERE kind = 'agreement' AND record IN (SELECT id FROM agreement WHERE organization = NEW.id);
END;
CREATE TRIGGER search_person_delete AFTER DELETE ON person BEGIN
    DELETE FROM search_thing WHERE record = OLD.id;
END;
CREATE TRIGGER search_person_insert AFTER INSERT ON person BEGIN
    INSERT INTO search_thing (room, kind, record, title, body)
    SELECT room, kind, record, title, body FROM search_source WHERE kind = 'person' AND record = NEW.id;
END;
CREATE TRIGGER search_person_update AFTER UPDATE OF name, email, phone ON person BEGIN
    DELETE FROM search_thing WHERE record = OLD.id;
    INSERT INTO search_thing (room, kind, record, title, body)
    SELECT room, kind, record, title, body FROM search_source WHERE kind = 'person' AND record = NEW.id;
END;
CREATE TRIGGER search_spending_delete AFTER DELETE ON spending BEGIN
    DELETE FROM search_thing WHERE record = OLD.id;
END;
CREATE TRIGGER search_spending_insert AFTER INSERT ON spending BEGIN
    INSERT INTO search_thing (room, kind, record, title, body)
    SELECT room, kind, record, title, body FROM search_source WHERE kind = 'spending' AND record = NEW.id;
END;
CREATE TRIGGER search_spending_update AFTER UPDATE OF what ON spending BEGIN
    DELETE FROM search_thing WHERE record = OLD.id;
    INSERT INTO search_thing (room, kind, record, title, body)
    SELECT room, kind, record, title, body FROM search_source WHERE kind = 'spending' AND record = NEW.id;
END;
CREATE TRIGGER search_thing_delete AFTER DELETE ON search_thing BEGIN
    INSERT INTO search_word (search_word, rowid, title, body) VALUES ('delete', OLD.id, OLD.title, OLD.body);
    INSERT INTO search_part (search_part, rowid, title, body) VALUES ('delete', OLD.id, OLD.title, OLD.body);
END;
CREATE TRIGGER search_thing_insert AFTER INSERT ON search_thing BEGIN
    INSERT INTO search_word (rowid, title, body) VALUES (NEW.id, NEW.title, NEW.body);
    INSERT INTO search_part (rowid, title, body) VALUES (NEW.id, NEW.title, NEW.body);
END;
CREATE TABLE action (
    id           BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    text         TEXT NOT NULL CHECK (text <> ''),
    owner        BLOB REFERENCES person (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    due          TEXT,
    done         TEXT,
    subject_room TEXT,
    subject_id   BLOB CHECK (length(subject_id) = 16), result TEXT NOT NULL DEFAULT '',
    CHECK ((subject_room IS NULL) = (subject_id IS NULL))
) STRICT;
CREATE TABLE affiliation (
    id           BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    person       BLOB    NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    organization BLOB    NOT NULL REFERENCES organization (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    role         TEXT    NOT NULL DEFAULT '',
    starts       TEXT,
    ends         TEXT,
    fte          INTEGER CHECK (fte BETWEEN 0 AND 1000000),
    sites        INTEGER CHECK (sites >= 1),
    key_person   INTEGER NOT NULL DEFAULT 0 CHECK (key_person IN (0, 1))
) STRICT;
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
CREATE TABLE agreed_record (
    id     BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    agreed BLOB NOT NULL REFERENCES agreed_level (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    room   TEXT NOT NULL,
    record BLOB NOT NULL CHECK (length(record) = 16),
    what   TEXT NOT NULL CHECK (what <> '')
) STRICT;
CREATE TABLE agreement (
    id           BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    organization BLOB    NOT NULL REFERENCES organization (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    starts       TEXT,
    ends         TEXT    NOT NULL,
    notice_days  INTEGER NOT NULL DEFAULT 90 CHECK (notice_days >= 0),
    data_terms   INTEGER NOT NULL DEFAULT 0 CHECK (data_terms IN (0, 1))
) STRICT;
CREATE TABLE asked_criterion (
    id        BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    round     BLOB NOT NULL REFERENCES assessment_round (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    criterion TEXT NOT NULL CHECK (criterion <> '')
) STRICT;
CREATE TABLE asked_role (
    id     BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    round  BLOB    NOT NULL REFERENCES assessment_round (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    role   TEXT    NOT NULL CHECK (role IN ('families', 'students', 'staff', 'partners', 'leadership')),
    people INTEGER CHECK (people >= 1)
) STRICT;
CREATE TABLE assessment_round (
    id     BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    kind   TEXT NOT NULL CHECK (kind IN ('fall', 'spring', 'pulse')),
    opens  TEXT NOT NULL,
    closes TEXT NOT NULL,
    rubric BLOB NOT NULL REFERENCES rubric (id) DEFERRABLE INITIALLY DEFERRED, -- the wording outlives a newer one
    CHECK (opens <= closes)
) STRICT;
CREATE TABLE assumption (
    id       BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    text     TEXT NOT NULL CHECK (text <> ''),
    reviewed TEXT
, link BLOB REFERENCES link (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED, review_on TEXT) STRICT;
CREATE TABLE budget_line (
    id           BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    period       BLOB    NOT NULL REFERENCES budget_period (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position     INTEGER NOT NULL,
    category     TEXT    NOT NULL CHECK (category IN ('personnel', 'fringe', 'travel', 'equipment', 'supplies', 'contractual', 'construction', 'other', 'indirect', 'training_stipends')),
    amount       INTEGER NOT NULL,
    what         TEXT    NOT NULL DEFAULT '',
    person       BLOB REFERENCES person (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    effort       INTEGER CHECK (effort BETWEEN 0 AND 1000000),
    partner      BLOB REFERENCES organization (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    class        TEXT    NOT NULL DEFAULT '' CHECK (class IN ('', 'evaluation', 'administration')),
    access       INTEGER NOT NULL DEFAULT 0 CHECK (access IN (0, 1)),
    groups       TEXT    NOT NULL DEFAULT '[]' CHECK (json_type(groups) = 'array')
) STRICT;
CREATE TABLE budget_period (
    id            BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    source        BLOB    NOT NULL REFERENCES funding_source (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    starts        TEXT    NOT NULL,
    ends          TEXT    NOT NULL,
    indirect_rate INTEGER NOT NULL DEFAULT 0 CHECK (indirect_rate BETWEEN 0 AND 1000000),
    entered_total INTEGER,
    agreed_to     TEXT,
    CHECK (starts <= ends)
) STRICT;
CREATE TABLE calendar (
    id             BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    year_starts    TEXT NOT NULL DEFAULT '07-01',
    quarters_start TEXT NOT NULL DEFAULT '07-01'
) STRICT;
CREATE TABLE change_log (
    id           BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    device       BLOB    NOT NULL CHECK (length(device) = 16),
    seq          INTEGER NOT NULL,
    at           TEXT    NOT NULL,
    actor        TEXT    NOT NULL,
    gesture      BLOB,
    of           BLOB,
    action       TEXT    NOT NULL,
    subject      TEXT    NOT NULL,
    schema       INTEGER NOT NULL,
    delta        BLOB,
    delta_sha256 BLOB    NOT NULL,
    prev_sha256  BLOB    NOT NULL,
    sha256       BLOB    NOT NULL
) STRICT;
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
CREATE TABLE funding_source (
    id                 BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name               TEXT    NOT NULL CHECK (name <> ''),
    federal            INTEGER NOT NULL CHECK (federal IN (0, 1)),
    assistance_listing TEXT    NOT NULL DEFAULT '',
    rules              TEXT    NOT NULL DEFAULT '',
    award_end          TEXT,
    eligible_as_match  INTEGER NOT NULL DEFAULT 1 CHECK (eligible_as_match IN (0, 1)),
    note               TEXT    NOT NULL DEFAULT '',
    renewal_owner      BLOB REFERENCES person (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    renewal_step       TEXT    NOT NULL DEFAULT '',
    renewal_due        TEXT,
    renewal_likelihood TEXT CHECK (renewal_likelihood IN ('low', 'medium', 'high'))
) STRICT;
CREATE TABLE goal (
    id       BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    position INTEGER NOT NULL,
    text     TEXT    NOT NULL CHECK (text <> '')
) STRICT;
CREATE TABLE group_answer (
    id        BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    asked     BLOB NOT NULL REFERENCES asked_role (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    criterion TEXT NOT NULL CHECK (criterion <> ''),
    low       TEXT NOT NULL CHECK (low IN ('do_not_know', 'exploring', 'emerging', 'maturing', 'excelling')),
    high      TEXT NOT NULL CHECK (high IN ('do_not_know', 'exploring', 'emerging', 'maturing', 'excelling'))
) STRICT;
CREATE TABLE indicator (
    id               BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name             TEXT    NOT NULL CHECK (name <> ''),
    node             BLOB REFERENCES node (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    quadrant         TEXT    NOT NULL CHECK (quadrant IN ('how_much', 'how_well', 'better_off')),
    definition       TEXT    NOT NULL DEFAULT '',
    unit             TEXT    NOT NULL DEFAULT '',
    direction        TEXT    NOT NULL CHECK (direction IN ('up', 'down')),
    by_group         INTEGER NOT NULL DEFAULT 0 CHECK (by_group IN (0, 1)),
    baseline_label   TEXT    NOT NULL DEFAULT '',
    baseline_value   INTEGER,
    baseline_method  TEXT    NOT NULL DEFAULT '',
    target_label     TEXT    NOT NULL DEFAULT '',
    target_day       TEXT,
    target_value     INTEGER,
    source           TEXT    NOT NULL DEFAULT '',
    frequency        TEXT    NOT NULL DEFAULT '',
    owner            BLOB REFERENCES person (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE TABLE indicator_tag (
    id        BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    indicator BLOB NOT NULL REFERENCES indicator (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    code      TEXT NOT NULL CHECK (code <> '')
) STRICT;
CREATE TABLE interaction (
    id           BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    organization BLOB REFERENCES organization (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    person       BLOB REFERENCES person (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    day          TEXT NOT NULL,
    kind         TEXT NOT NULL DEFAULT 'contact' CHECK (kind IN ('contact', 'meeting', 'call', 'visit', 'message', 'event')),
    summary      TEXT NOT NULL DEFAULT '',
    CHECK (organization IS NOT NULL OR person IS NOT NULL)
) STRICT;
CREATE TABLE line_activity (
    id   BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    line BLOB NOT NULL REFERENCES budget_line (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    node BLOB NOT NULL REFERENCES node (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE TABLE link (
    id        BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    from_node BLOB NOT NULL REFERENCES node (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    to_node   BLOB NOT NULL REFERENCES node (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    reason    TEXT NOT NULL DEFAULT '', strength TEXT CHECK (strength IN ('guess', 'others', 'research', 'own_data')), evidence TEXT NOT NULL DEFAULT '',
    CHECK (from_node <> to_node)
) STRICT;
CREATE TABLE match_item (
    id           BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    for_source   BLOB    NOT NULL REFERENCES funding_source (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    kind         TEXT    NOT NULL CHECK (kind IN ('cash', 'in_kind')),
    from_source  BLOB REFERENCES funding_source (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    from_partner BLOB REFERENCES organization (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    minutes      INTEGER,
    hour_rate    INTEGER,
    promised     INTEGER NOT NULL,
    brought      INTEGER NOT NULL DEFAULT 0,
    evidence     TEXT    NOT NULL DEFAULT '',
    basis        TEXT    NOT NULL DEFAULT '',
    other_award  INTEGER NOT NULL DEFAULT 0 CHECK (other_award IN (0, 1)),
    note         TEXT    NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE meta (
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
CREATE TABLE model_version (
    id      BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    number  INTEGER NOT NULL CHECK (number >= 1),
    changed TEXT    NOT NULL,
    note    TEXT    NOT NULL DEFAULT ''
, name TEXT NOT NULL DEFAULT '', body TEXT CHECK (json_type(body) = 'object')) STRICT;
CREATE TABLE node (
    id         BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    col        TEXT    NOT NULL CHECK (col IN ('resource', 'activity', 'output', 'short', 'medium', 'long')),
    position   INTEGER NOT NULL,
    text       TEXT    NOT NULL CHECK (text <> ''),
    owner      BLOB REFERENCES person (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    quantity   INTEGER,
    unit       TEXT    NOT NULL DEFAULT '',
    per        TEXT    NOT NULL DEFAULT '',
    population TEXT    NOT NULL DEFAULT '',
    direction  TEXT CHECK (direction IN ('up', 'down')),
    from_value INTEGER,
    to_value   INTEGER,
    by_day     TEXT
, by_hand INTEGER NOT NULL DEFAULT 0 CHECK (by_hand IN (0, 1))) STRICT;
CREATE TABLE node_partner (
    id           BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    node         BLOB NOT NULL REFERENCES node (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    organization BLOB NOT NULL REFERENCES organization (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE TABLE node_tag (
    id        BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    node      BLOB NOT NULL REFERENCES node (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    framework TEXT NOT NULL CHECK (framework <> ''),
    code      TEXT NOT NULL CHECK (code <> '')
, version TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE organization (
    id          BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name        TEXT NOT NULL CHECK (name <> ''),
    kind        TEXT NOT NULL DEFAULT '',
    involvement TEXT NOT NULL DEFAULT 'aligned' CHECK (involvement IN ('specialized', 'aligned', 'core', 'vendor', 'family_group')),
    asset       TEXT CHECK (asset IN ('physical_place', 'local_economy', 'stories', 'residents', 'association', 'institution')),
    ended       TEXT
) STRICT;
CREATE TABLE person (
    id        BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name      TEXT NOT NULL CHECK (name <> ''),
    email     TEXT NOT NULL DEFAULT '',
    phone     TEXT NOT NULL DEFAULT '',
    languages TEXT NOT NULL DEFAULT '[]' CHECK (json_type(languages) = 'array')
) STRICT;
CREATE TABLE profile (
    id                  BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name                TEXT NOT NULL CHECK (name <> ''),
    district            TEXT NOT NULL DEFAULT '',
    grades              TEXT NOT NULL DEFAULT '',
    enrollment          INTEGER CHECK (enrollment >= 0),
    languages           TEXT NOT NULL DEFAULT '[]' CHECK (json_type(languages) = 'array'),
    definition          TEXT NOT NULL DEFAULT '',
    definition_reviewed TEXT,
    smallest_cell       INTEGER NOT NULL DEFAULT 10 CHECK (smallest_cell >= 1),
    language            TEXT NOT NULL DEFAULT 'en' CHECK (language IN ('en', 'es'))
) STRICT;
CREATE TABLE reading (
    id          BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    indicator   BLOB    NOT NULL REFERENCES indicator (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    label       TEXT    NOT NULL CHECK (label <> ''),
    starts      TEXT    NOT NULL,
    ends        TEXT    NOT NULL,
    to_date     INTEGER NOT NULL DEFAULT 0 CHECK (to_date IN (0, 1)),
    value       INTEGER NOT NULL,
    numerator   INTEGER,
    denominator INTEGER,
    status      TEXT    NOT NULL DEFAULT 'final' CHECK (status IN ('estimate', 'preliminary', 'final')),
    CHECK (starts <= ends)
) STRICT;
CREATE TABLE reading_group (
    id          BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    reading     BLOB    NOT NULL REFERENCES reading (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    name        TEXT    NOT NULL CHECK (name <> ''),
    numerator   INTEGER NOT NULL CHECK (numerator >= 0),
    denominator INTEGER NOT NULL CHECK (denominator >= numerator)
) STRICT;
CREATE TABLE resource_source (
    id     BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    node   BLOB NOT NULL REFERENCES node (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    source BLOB NOT NULL REFERENCES funding_source (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE TABLE rubric (
    id      BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    code    TEXT NOT NULL CHECK (code <> ''),
    version TEXT NOT NULL CHECK (version <> ''),
    body    TEXT NOT NULL CHECK (json_type(body) = 'object')
) STRICT;
CREATE TABLE score (
    id        BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    form      BLOB NOT NULL REFERENCES form (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    criterion TEXT NOT NULL CHECK (criterion <> ''),
    answer    TEXT NOT NULL CHECK (answer IN ('do_not_know', 'exploring', 'emerging', 'maturing', 'excelling')),
    note      TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE VIRTUAL TABLE search_part USING fts5 (
    title, body, content = 'search_thing', content_rowid = 'id', tokenize = 'trigram remove_diacritics 1', detail = none
);
CREATE TABLE 'search_part_config'(k PRIMARY KEY, v) WITHOUT ROWID;
CREATE TABLE 'search_part_data'(id INTEGER PRIMARY KEY, block BLOB);
CREATE TABLE 'search_part_docsize'(id INTEGER PRIMARY KEY, sz BLOB);
CREATE TABLE 'search_part_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
CREATE TABLE search_thing (
    id     INTEGER NOT NULL PRIMARY KEY,
    room   TEXT NOT NULL,
    kind   TEXT NOT NULL,
    record BLOB NOT NULL,
    title  TEXT NOT NULL,
    body   TEXT NOT NULL
) STRICT;
CREATE VIRTUAL TABLE search_word USING fts5 (
    title, body, content = 'search_thing', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2', detail = none, prefix = '1 2'
);
CREATE TABLE 'search_word_config'(k PRIMARY KEY, v) WITHOUT ROWID;
CREATE TABLE 'search_word_data'(id INTEGER PRIMARY KEY, block BLOB);
CREATE TABLE 'search_word_docsize'(id INTEGER PRIMARY KEY, sz BLOB);
CREATE TABLE 'search_word_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
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
CREATE TABLE spending (
    id       BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    period   BLOB    NOT NULL REFERENCES budget_period (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    category TEXT    NOT NULL CHECK (category IN ('personnel', 'fringe', 'travel', 'equipment', 'supplies', 'contractual', 'construction', 'other', 'indirect', 'training_stipends')),
    day      TEXT    NOT NULL,
    amount   INTEGER NOT NULL,
    what     TEXT    NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE term (
    id        BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name      TEXT NOT NULL CHECK (name <> ''),
    starts    TEXT NOT NULL,
    ends      TEXT NOT NULL
) STRICT;
CREATE TABLE time_certification (
    id     BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    person BLOB    NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED, -- what was signed outlives a wish to tidy up
    source BLOB    NOT NULL REFERENCES funding_source (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    starts TEXT    NOT NULL,
    ends   TEXT    NOT NULL,
    share  INTEGER NOT NULL CHECK (share BETWEEN 0 AND 1000000),
    signed TEXT,
    CHECK (starts <= ends)
) STRICT;
CREATE INDEX action_open_due ON action (due) WHERE done IS NULL;
CREATE INDEX affiliation_organization ON affiliation (organization);
CREATE INDEX affiliation_person ON affiliation (person);
CREATE INDEX agreed_level_round ON agreed_level (round);
CREATE INDEX agreed_record_agreed ON agreed_record (agreed);
CREATE INDEX agreement_ends ON agreement (ends);
CREATE INDEX agreement_organization ON agreement (organization);
CREATE INDEX asked_criterion_round ON asked_criterion (round);
CREATE INDEX asked_role_round ON asked_role (round);
CREATE INDEX assumption_link ON assumption (link);
CREATE INDEX assumption_review_on ON assumption (review_on);
CREATE INDEX budget_line_period ON budget_line (period, position);
CREATE INDEX budget_period_source ON budget_period (source, starts);
CREATE INDEX change_log_at ON change_log (at);
CREATE UNIQUE INDEX change_log_device_seq ON change_log (device, seq);
CREATE INDEX change_log_of ON change_log (of) WHERE of IS NOT NULL;
CREATE INDEX form_round ON form (round);
CREATE INDEX group_answer_asked ON group_answer (asked);
CREATE INDEX indicator_node ON indicator (node);
CREATE INDEX indicator_tag_indicator ON indicator_tag (indicator);
CREATE INDEX interaction_organization_day ON interaction (organization, day);
CREATE INDEX interaction_person_day ON interaction (person, day);
CREATE INDEX line_activity_line ON line_activity (line);
CREATE INDEX line_activity_node ON line_activity (node);
CREATE INDEX link_from ON link (from_node);
CREATE INDEX link_to ON link (to_node);
CREATE INDEX match_item_source ON match_item (for_source);
CREATE INDEX node_partner_node ON node_partner (node);
CREATE INDEX node_partner_organization ON node_partner (organization);
CREATE INDEX node_place ON node (col, position);
CREATE INDEX node_tag_node ON node_tag (node);
CREATE INDEX reading_group_reading ON reading_group (reading);
CREATE INDEX reading_indicator_ends ON reading (indicator, ends);
CREATE INDEX resource_source_node ON resource_source (node);
CREATE INDEX resource_source_source ON resource_source (source);
CREATE INDEX score_form ON score (form);
CREATE INDEX search_thing_record ON search_thing (record);
CREATE INDEX spending_period ON spending (period, category, amount);
CREATE INDEX time_certification_source ON time_certification (source);
