-- What offices change about papers without us: preferences for a form, and Word files of their own.

-- `name_key` is the name as names are compared; `content` is JSON. At most one preference of a form
-- is its usual one.
CREATE TABLE form_preference (
    key       INTEGER PRIMARY KEY,
    id        BLOB    NOT NULL UNIQUE,
    form      TEXT    NOT NULL,
    name      TEXT    NOT NULL,
    name_key  TEXT    NOT NULL,
    is_usual  INTEGER NOT NULL CHECK (is_usual IN (0, 1)),
    content   TEXT    NOT NULL,
    edited_at TEXT    NOT NULL,
    UNIQUE (form, name_key)
) STRICT;

-- A Word file of the office for a form; `digest` leads to its bytes.
CREATE TABLE paper_template (
    key       INTEGER PRIMARY KEY,
    id        BLOB    NOT NULL UNIQUE,
    form      TEXT    NOT NULL,
    name      TEXT    NOT NULL,
    name_key  TEXT    NOT NULL,
    file_name TEXT    NOT NULL,
    digest    TEXT    NOT NULL,
    size      INTEGER NOT NULL,
    edited_at TEXT    NOT NULL,
    UNIQUE (form, name_key)
) STRICT;

-- The bytes of such files, by their digest (BLAKE3, hex), outside the journal: undoing the removal of
-- a template finds them here.
CREATE TABLE template_file (
    key    INTEGER PRIMARY KEY,
    digest TEXT    NOT NULL UNIQUE,
    bytes  BLOB    NOT NULL
) STRICT;

-- The units that a round expects to hear of, where somebody chose them; none means the units below
-- the office's own.
CREATE TABLE round_expected (
    key   INTEGER PRIMARY KEY,
    id    BLOB    NOT NULL UNIQUE,
    round INTEGER NOT NULL REFERENCES award_round (key),
    unit  INTEGER NOT NULL REFERENCES unit (key),
    UNIQUE (round, unit)
) STRICT;
