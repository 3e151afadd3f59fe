-- What “find anything” looks through: derived from the rooms' tables, kept current by triggers in the same transaction,
-- and rebuilt by one command. No trigger writes to a recorded table, and nothing here is recorded: these tables are
-- neither in a step nor in an export, and undo fills them by the same triggers.
--
-- What was removed leaves the two word tables for good when they are merged or rebuilt: who forgets a person rebuilds.

-- The one list of what is searched. A body holds a line for each field.
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

-- The map from a record to the whole number that the word tables know it by.
CREATE TABLE search_thing (
    id     INTEGER NOT NULL PRIMARY KEY,
    room   TEXT NOT NULL,
    kind   TEXT NOT NULL,
    record BLOB NOT NULL,
    title  TEXT NOT NULL,
    body   TEXT NOT NULL
) STRICT;
CREATE INDEX search_thing_record ON search_thing (record);

-- Words of one or two letters are looked for where a word starts; longer ones anywhere, by each three letters in a row.
CREATE VIRTUAL TABLE search_word USING fts5 (
    title, body, content = 'search_thing', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2', detail = none, prefix = '1 2'
);
CREATE VIRTUAL TABLE search_part USING fts5 (
    title, body, content = 'search_thing', content_rowid = 'id', tokenize = 'trigram remove_diacritics 1', detail = none
);
CREATE TRIGGER search_thing_insert AFTER INSERT ON search_thing BEGIN
    INSERT INTO search_word (rowid, title, body) VALUES (NEW.id, NEW.title, NEW.body);
    INSERT INTO search_part (rowid, title, body) VALUES (NEW.id, NEW.title, NEW.body);
END;
CREATE TRIGGER search_thing_delete AFTER DELETE ON search_thing BEGIN
    INSERT INTO search_word (search_word, rowid, title, body) VALUES ('delete', OLD.id, OLD.title, OLD.body);
    INSERT INTO search_part (search_part, rowid, title, body) VALUES ('delete', OLD.id, OLD.title, OLD.body);
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
CREATE TRIGGER search_node_delete AFTER DELETE ON node BEGIN
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
CREATE TRIGGER search_link_delete AFTER DELETE ON link BEGIN
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
CREATE TRIGGER search_assumption_delete AFTER DELETE ON assumption BEGIN
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
CREATE TRIGGER search_goal_delete AFTER DELETE ON goal BEGIN
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
CREATE TRIGGER search_model_version_delete AFTER DELETE ON model_version BEGIN
    DELETE FROM search_thing WHERE record = OLD.id;
END;

CREATE TRIGGER search_organization_insert AFTER INSERT ON organization BEGIN
    INSERT INTO search_thing (room, kind, record, title, body)
    SELECT room, kind, record, title, body FROM search_source WHERE kind = 'organization' AND record = NEW.id;
END;
CREATE TRIGGER search_organization_update AFTER UPDATE OF name, kind ON organization BEGIN
    DELETE FROM search_thing WHERE record = OLD.id;
    INSERT INTO search_thing (room, kind, record, title, body)
    SELECT room, kind, record, title, body FROM search_source WHERE kind = 'organization' AND record = NEW.id;
END;
CREATE TRIGGER search_organization_delete AFTER DELETE ON organization BEGIN
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
CREATE TRIGGER search_person_delete AFTER DELETE ON person BEGIN
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
CREATE TRIGGER search_agreement_delete AFTER DELETE ON agreement BEGIN
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
CREATE TRIGGER search_interaction_delete AFTER DELETE ON interaction BEGIN
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
CREATE TRIGGER search_action_delete AFTER DELETE ON action BEGIN
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
CREATE TRIGGER search_indicator_delete AFTER DELETE ON indicator BEGIN
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
CREATE TRIGGER search_funding_source_delete AFTER DELETE ON funding_source BEGIN
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
CREATE TRIGGER search_budget_line_delete AFTER DELETE ON budget_line BEGIN
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
CREATE TRIGGER search_spending_delete AFTER DELETE ON spending BEGIN
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
CREATE TRIGGER search_match_item_delete AFTER DELETE ON match_item BEGIN
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
CREATE TRIGGER search_agreed_level_delete AFTER DELETE ON agreed_level BEGIN
    DELETE FROM search_thing WHERE record = OLD.id;
END;

-- A person is also found by a role.
CREATE TRIGGER search_affiliation_insert AFTER INSERT ON affiliation BEGIN
    DELETE FROM search_thing WHERE record = NEW.person;
    INSERT INTO search_thing (room, kind, record, title, body)
    SELECT room, kind, record, title, body FROM search_source WHERE kind = 'person' AND record = NEW.person;
END;
CREATE TRIGGER search_affiliation_delete AFTER DELETE ON affiliation BEGIN
    DELETE FROM search_thing WHERE record = OLD.person;
    INSERT INTO search_thing (room, kind, record, title, body)
    SELECT room, kind, record, title, body FROM search_source WHERE kind = 'person' AND record = OLD.person;
END;
CREATE TRIGGER search_affiliation_update AFTER UPDATE OF person, role ON affiliation BEGIN
    DELETE FROM search_thing WHERE record IN (OLD.person, NEW.person);
    INSERT INTO search_thing (room, kind, record, title, body)
    SELECT room, kind, record, title, body FROM search_source WHERE kind = 'person' AND record IN (OLD.person, NEW.person);
END;

-- An agreement goes by the name of its organization, which may come into the file after it, as when a step is done again.
CREATE TRIGGER search_organization_insert_agreements AFTER INSERT ON organization BEGIN
    DELETE FROM search_thing WHERE record IN (SELECT id FROM agreement WHERE organization = NEW.id);
    INSERT INTO search_thing (room, kind, record, title, body)
    SELECT room, kind, record, title, body FROM search_source
    WHERE kind = 'agreement' AND record IN (SELECT id FROM agreement WHERE organization = NEW.id);
END;
CREATE TRIGGER search_organization_update_agreements AFTER UPDATE OF name ON organization BEGIN
    DELETE FROM search_thing WHERE record IN (SELECT id FROM agreement WHERE organization = NEW.id);
    INSERT INTO search_thing (room, kind, record, title, body)
    SELECT room, kind, record, title, body FROM search_source
    WHERE kind = 'agreement' AND record IN (SELECT id FROM agreement WHERE organization = NEW.id);
END;

INSERT INTO search_thing (room, kind, record, title, body) SELECT room, kind, record, title, body FROM search_source;
