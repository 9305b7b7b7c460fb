-- What a council said of a round, and the posts a medal for service is given for.

-- The meeting of the council that looked at a round; times as they were typed.
CREATE TABLE council_meeting (
    key     INTEGER PRIMARY KEY,
    id      BLOB    NOT NULL UNIQUE,
    round   INTEGER NOT NULL UNIQUE REFERENCES award_round (key),
    council TEXT    NOT NULL,
    number  TEXT    NOT NULL,
    held_on TEXT,
    begins  TEXT    NOT NULL,
    ends    TEXT    NOT NULL,
    place   TEXT    NOT NULL,
    remarks TEXT    NOT NULL
) STRICT;

-- Who belongs to the council, and whether they came; `place` orders them as papers list them.
CREATE TABLE council_member (
    key        INTEGER PRIMARY KEY,
    id         BLOB    NOT NULL UNIQUE,
    meeting    INTEGER NOT NULL REFERENCES council_meeting (key),
    place      INTEGER NOT NULL,
    name       TEXT    NOT NULL,
    position   TEXT    NOT NULL,
    duty       TEXT    NOT NULL,
    is_present INTEGER NOT NULL CHECK (is_present IN (0, 1)),
    absence    TEXT    NOT NULL
) STRICT;

CREATE INDEX council_member_by_meeting ON council_member (meeting, place);

-- Votes for a nomination, and votes that were cast.
ALTER TABLE nomination ADD COLUMN vote_yes INTEGER;
ALTER TABLE nomination ADD COLUMN vote_total INTEGER;

-- The posts of somebody proposed for a medal; days as exact as they were given, none in `until` for
-- a post still held.
CREATE TABLE service_period (
    key        INTEGER PRIMARY KEY,
    id         BLOB    NOT NULL UNIQUE,
    nomination INTEGER NOT NULL REFERENCES nomination (key),
    place      INTEGER NOT NULL,
    since      TEXT    NOT NULL,
    until      TEXT,
    unit       TEXT    NOT NULL,
    position   TEXT    NOT NULL,
    sector     TEXT    NOT NULL,
    service    TEXT    NOT NULL,
    is_leader  INTEGER NOT NULL CHECK (is_leader IN (0, 1))
) STRICT;

CREATE INDEX service_period_by_nomination ON service_period (nomination, place);
