-- The words of reports: the outline they are written on, and their sections.

-- An outline. A row is never changed: another version is another row, and a report keeps the one its
-- first section was written on. `content` is its headings in order, as JSON.
CREATE TABLE report_outline (
    key        INTEGER PRIMARY KEY,
    id         BLOB    NOT NULL UNIQUE,
    version    INTEGER NOT NULL UNIQUE,
    name       TEXT    NOT NULL,
    valid_from TEXT    NOT NULL,
    built_in   INTEGER NOT NULL CHECK (built_in IN (0, 1)),
    content    TEXT    NOT NULL
) STRICT;

ALTER TABLE report ADD COLUMN outline INTEGER REFERENCES report_outline (key);

-- What a report says under one heading of its outline, as it was typed.
CREATE TABLE report_section (
    key     INTEGER PRIMARY KEY,
    report  INTEGER NOT NULL REFERENCES report (key),
    section TEXT    NOT NULL,
    text    TEXT    NOT NULL,
    UNIQUE (report, section)
) STRICT;

-- As with figures: what a locked report says stays, also where an old change would be taken back.
CREATE TRIGGER report_section_locked_insert BEFORE INSERT ON report_section
WHEN (SELECT state FROM report WHERE key = NEW.report) = 'locked'
BEGIN SELECT RAISE(ABORT, 'the report is locked'); END;

CREATE TRIGGER report_section_locked_update BEFORE UPDATE ON report_section
WHEN (SELECT state FROM report WHERE key = OLD.report) = 'locked'
BEGIN SELECT RAISE(ABORT, 'the report is locked'); END;

CREATE TRIGGER report_section_locked_delete BEFORE DELETE ON report_section
WHEN (SELECT state FROM report WHERE key = OLD.report) = 'locked'
BEGIN SELECT RAISE(ABORT, 'the report is locked'); END;
