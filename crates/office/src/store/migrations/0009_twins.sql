-- What a staged row is told to be the same as: another row of its file, or a record of its target.
-- Only rows that have such a twin have an entry; `choice` is what a person has said of it, and it
-- outlives the program. `class` is `equal` (says nothing else), `changed` (surely the same
-- recipient, other values) or `near` (perhaps the same); `base` is what the row would do without
-- its other row; `parts` are the codes that made the score.
CREATE TABLE staged_twin (
    row        INTEGER PRIMARY KEY,
    batch      INTEGER NOT NULL,
    class      TEXT    NOT NULL,
    other_row  INTEGER,
    nomination INTEGER,
    base       TEXT    NOT NULL,
    score      INTEGER NOT NULL,
    parts      TEXT    NOT NULL,
    choice     TEXT
) STRICT;

CREATE INDEX staged_twin_by_batch ON staged_twin (batch, class);
CREATE INDEX staged_twin_by_other ON staged_twin (other_row) WHERE other_row IS NOT NULL;
