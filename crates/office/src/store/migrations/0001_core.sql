-- The office file itself: its head, its settings, the journal of operations, and what was typed
-- but could not be read as its type.

-- Facts about the file that are not records: head of the journal's chain, last backup.
CREATE TABLE meta (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
    key   INTEGER PRIMARY KEY,
    name  TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL
) STRICT;

-- One line an operation. `chain` covers the line before, this line and its rows; the values of
-- its sentence enter through a salted digest, so that a name in them can be erased.
CREATE TABLE operation (
    key            INTEGER PRIMARY KEY,
    id             BLOB    NOT NULL UNIQUE,
    at             TEXT    NOT NULL,
    actor          TEXT    NOT NULL,
    kind           TEXT    NOT NULL,
    params         TEXT    NOT NULL,
    params_salt    BLOB    NOT NULL,
    params_digest  BLOB    NOT NULL,
    sealed         INTEGER NOT NULL CHECK (sealed IN (0, 1)),
    takes_back     INTEGER REFERENCES operation (key),
    schema_version INTEGER NOT NULL,
    first_row      INTEGER NOT NULL,
    rows           INTEGER NOT NULL,
    chain          BLOB    NOT NULL
) STRICT;

CREATE INDEX operation_takes_back ON operation (takes_back) WHERE takes_back IS NOT NULL;

-- One line a touched row; the rows of one operation have consecutive keys. `before` and `after`
-- seal the row as it was and as it became: 16 bytes of salt, which may be erased, and the digest.
CREATE TABLE journal_row (
    key       INTEGER PRIMARY KEY,
    operation INTEGER NOT NULL,
    tbl       TEXT    NOT NULL,
    record    INTEGER NOT NULL,
    act       TEXT    NOT NULL CHECK (act IN ('insert', 'update', 'delete')),
    before    BLOB,
    after     BLOB
) STRICT;

CREATE INDEX journal_row_record ON journal_row (record, tbl);

-- The row before an update or a delete, as named columns. May be erased after its retention: the
-- digests of `journal_row` go on proving the rest.
CREATE TABLE journal_image (
    row   INTEGER PRIMARY KEY REFERENCES journal_row (key),
    image TEXT NOT NULL
) STRICT;

-- Text that could not be read as its field's type, beside the empty typed field.
CREATE TABLE raw_entry (
    key    INTEGER PRIMARY KEY,
    tbl    TEXT    NOT NULL,
    record INTEGER NOT NULL,
    field  TEXT    NOT NULL,
    raw    TEXT    NOT NULL,
    code   TEXT    NOT NULL,
    UNIQUE (tbl, record, field)
) STRICT;
