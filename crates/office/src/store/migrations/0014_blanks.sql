-- Certificates on blanks: how texts lie on them, which blank is for whom, and what became of the
-- blanks that were printed.

-- The picture of a blank, shown beneath a preview and never printed; made small on entry.
CREATE TABLE blank_scan (
    key    INTEGER PRIMARY KEY,
    id     BLOB    NOT NULL UNIQUE,
    digest BLOB    NOT NULL UNIQUE,
    jpeg   BLOB    NOT NULL,
    width  INTEGER NOT NULL,
    height INTEGER NOT NULL
) STRICT;

-- `content` is JSON of the shape that a file of a layout has too: the paper and its fields, in
-- millimetres.
CREATE TABLE blank_layout (
    key       INTEGER PRIMARY KEY,
    id        BLOB    NOT NULL UNIQUE,
    name      TEXT    NOT NULL UNIQUE,
    kind      TEXT    NOT NULL,
    content   TEXT    NOT NULL,
    scan      INTEGER REFERENCES blank_scan (key),
    edited_at TEXT    NOT NULL
) STRICT;

-- Which layout is taken where nobody names one. An empty text is any award, kind or issuer.
CREATE TABLE blank_default (
    key          INTEGER PRIMARY KEY,
    kind         TEXT    NOT NULL,
    award_code   TEXT    NOT NULL,
    subject_kind TEXT    NOT NULL,
    issuer       TEXT    NOT NULL,
    layout       INTEGER NOT NULL REFERENCES blank_layout (key),
    UNIQUE (kind, award_code, subject_kind, issuer)
) STRICT;

-- What is different for one recipient on one layout: JSON of places, sizes and line breaks.
CREATE TABLE blank_override (
    key     INTEGER PRIMARY KEY,
    line    INTEGER NOT NULL REFERENCES award_line (key),
    layout  INTEGER NOT NULL REFERENCES blank_layout (key),
    field   TEXT    NOT NULL,
    content TEXT    NOT NULL,
    UNIQUE (line, layout, field)
) STRICT;

-- The number of an award in the golden book (sổ vàng).
CREATE TABLE gold_number (
    key    INTEGER PRIMARY KEY,
    line   INTEGER NOT NULL UNIQUE REFERENCES award_line (key),
    number TEXT    NOT NULL
) STRICT;

-- One printing of certificates, and each blank that it took.
CREATE TABLE blank_run (
    key      INTEGER PRIMARY KEY,
    id       BLOB    NOT NULL UNIQUE,
    decision INTEGER NOT NULL REFERENCES decision (key),
    layout   TEXT    NOT NULL,
    device   TEXT    NOT NULL,
    at       TEXT    NOT NULL,
    actor    TEXT    NOT NULL
) STRICT;

CREATE INDEX blank_run_by_decision ON blank_run (decision);

CREATE TABLE blank_sheet (
    key     INTEGER PRIMARY KEY,
    id      BLOB    NOT NULL UNIQUE,
    run     INTEGER NOT NULL REFERENCES blank_run (key),
    line    INTEGER NOT NULL REFERENCES award_line (key),
    number  INTEGER NOT NULL,
    serial  TEXT    NOT NULL,
    spoiled TEXT    NOT NULL
) STRICT;

CREATE INDEX blank_sheet_by_run ON blank_sheet (run);
CREATE INDEX blank_sheet_by_line ON blank_sheet (line);
