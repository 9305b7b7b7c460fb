-- The desk: papers of a nomination that are there, words by which people are found, and the sheets
-- of staged files as they are.

-- A paper that a nomination has; which ones it needs is said by a dated catalogue.
CREATE TABLE nomination_document (
    key        INTEGER PRIMARY KEY,
    nomination INTEGER NOT NULL REFERENCES nomination (key),
    code       TEXT    NOT NULL,
    UNIQUE (nomination, code)
) STRICT;

-- Derived from `recipient`, outside the journal: the name with and without accents and the unit
-- without, a blank at either end, so that whole words can be looked for in this one table. The
-- triggers keep it also through undo and redo.
CREATE TABLE recipient_words (
    recipient INTEGER PRIMARY KEY,
    name      TEXT NOT NULL,
    typed     TEXT NOT NULL,
    unit      TEXT NOT NULL
) STRICT;

INSERT INTO recipient_words (recipient, name, typed, unit)
SELECT key, plain_words(name_key), ' ' || name_key || ' ', plain_words(unit_text) FROM recipient;

CREATE TRIGGER words_recipient_insert AFTER INSERT ON recipient BEGIN
    INSERT INTO recipient_words (recipient, name, typed, unit)
    VALUES (NEW.key, plain_words(NEW.name_key), ' ' || NEW.name_key || ' ', plain_words(NEW.unit_text));
END;

CREATE TRIGGER words_recipient_update AFTER UPDATE OF name_key, unit_text ON recipient BEGIN
    UPDATE recipient_words SET name = plain_words(NEW.name_key), typed = ' ' || NEW.name_key || ' ',
        unit = plain_words(NEW.unit_text)
    WHERE recipient = NEW.key;
END;

CREATE TRIGGER words_recipient_delete AFTER DELETE ON recipient BEGIN
    DELETE FROM recipient_words WHERE recipient = OLD.key;
END;

-- Some consecutive rows of a staged sheet, as JSON: what stands in the cells and what each row is.
CREATE TABLE staged_sheet (
    key     INTEGER PRIMARY KEY,
    batch   INTEGER NOT NULL,
    sheet   INTEGER NOT NULL,
    first   INTEGER NOT NULL,
    last    INTEGER NOT NULL,
    content TEXT    NOT NULL
) STRICT;

CREATE INDEX staged_sheet_by_batch ON staged_sheet (batch, sheet, first);
