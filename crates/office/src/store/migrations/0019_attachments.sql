-- Photos and documents of records.

-- One photo or document of one record: each kind of record that may have any has a column of its
-- own. `digest` leads to what is stored, `original` is the digest of the file as it came (BLAKE3,
-- hex). `taken` is an ISO day, empty where nobody knows it.
CREATE TABLE attachment (
    key           INTEGER PRIMARY KEY,
    id            BLOB    NOT NULL UNIQUE,
    registration  INTEGER REFERENCES registration (key),
    place         INTEGER NOT NULL,
    kind          TEXT    NOT NULL CHECK (kind IN ('photo', 'document')),
    name          TEXT    NOT NULL,
    caption       TEXT    NOT NULL,
    taken         TEXT    NOT NULL,
    personal      INTEGER NOT NULL CHECK (personal IN (0, 1)),
    digest        TEXT    NOT NULL,
    size          INTEGER NOT NULL,
    width         INTEGER NOT NULL,
    height        INTEGER NOT NULL,
    original      TEXT    NOT NULL,
    original_size INTEGER NOT NULL,
    added_at      TEXT    NOT NULL,
    added_by      TEXT    NOT NULL
) STRICT;

CREATE INDEX attachment_by_registration ON attachment (registration) WHERE registration IS NOT NULL;
CREATE INDEX attachment_by_digest ON attachment (digest);

-- What of its record an attachment proves: the code of an item that is judged.
CREATE TABLE attachment_item (
    key        INTEGER PRIMARY KEY,
    attachment INTEGER NOT NULL REFERENCES attachment (key),
    item       TEXT    NOT NULL,
    UNIQUE (attachment, item)
) STRICT;

-- What is stored, once however many records have it, outside the journal: undoing a removal finds it
-- here. The small picture stands first, so that a list of them does not read the large ones.
CREATE TABLE attached_file (
    key    INTEGER PRIMARY KEY,
    digest TEXT    NOT NULL UNIQUE,
    size   INTEGER NOT NULL,
    thumb  BLOB,
    bytes  BLOB    NOT NULL
) STRICT;
