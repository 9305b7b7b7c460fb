-- Import. A file being taken in lies in scratch tables outside the journal; what was taken in is
-- a record.

-- One committed import: which file, into what, by which columns. Nominations name it as their origin.
CREATE TABLE import_batch (
    key       INTEGER PRIMARY KEY,
    id        BLOB    NOT NULL UNIQUE,
    kind      TEXT    NOT NULL,
    target    INTEGER NOT NULL,
    file_name TEXT    NOT NULL,
    digest    BLOB    NOT NULL,
    columns   TEXT    NOT NULL,
    at        TEXT    NOT NULL,
    added     INTEGER NOT NULL,
    changed   INTEGER NOT NULL,
    same      INTEGER NOT NULL,
    rejected  INTEGER NOT NULL
) STRICT;

CREATE INDEX import_batch_by_file ON import_batch (digest, target);

-- A file being taken in, and what was understood of it. The key goes on to `import_batch`.
CREATE TABLE staged_batch (
    key       INTEGER PRIMARY KEY,
    kind      TEXT    NOT NULL,
    target    INTEGER NOT NULL,
    file_name TEXT    NOT NULL,
    path      TEXT    NOT NULL,
    digest    BLOB    NOT NULL,
    at        TEXT    NOT NULL,
    layout    TEXT    NOT NULL,
    given     TEXT    NOT NULL
) STRICT;

-- One row of it: the cells as they are, the text they were read as, and what is wrong. `fate` is
-- what a commit would make of it; `fixed` has a bit for each field that a person has corrected.
CREATE TABLE staged_row (
    key       INTEGER PRIMARY KEY,
    batch     INTEGER NOT NULL,
    sheet     INTEGER NOT NULL,
    row       INTEGER NOT NULL,
    raw       TEXT    NOT NULL,
    typed     TEXT    NOT NULL,
    problems  TEXT,
    heading   TEXT,
    fate      TEXT    NOT NULL,
    rejected  INTEGER NOT NULL,
    fixed     INTEGER NOT NULL
) STRICT;

CREATE INDEX staged_row_by_batch ON staged_row (batch, sheet, row);
