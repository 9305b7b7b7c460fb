-- How files of a sender are read: what people corrected while taking a file in, kept so that the
-- next file with the same header is read so from the start.

-- `sender` and `shape` are what a file is known by: the sender's name without accents and case
-- (empty where no file says it), and a digest of the header's cells with their places. `content`
-- is JSON of the shape that is also exchanged between offices.
CREATE TABLE import_recipe (
    key         INTEGER PRIMARY KEY,
    id          BLOB    NOT NULL UNIQUE,
    kind        TEXT    NOT NULL,
    sender      TEXT    NOT NULL,
    sender_text TEXT    NOT NULL,
    shape       TEXT    NOT NULL,
    content     TEXT    NOT NULL,
    edited_at   TEXT    NOT NULL
) STRICT;

CREATE INDEX import_recipe_by_shape ON import_recipe (kind, shape);

-- The cells of a staged row as they stand in the file, by field, where text of an old encoding was
-- put into Unicode before it was read; none for all others.
ALTER TABLE staged_row ADD COLUMN before TEXT;
