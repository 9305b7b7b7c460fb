-- The year's calendar: what an office enters itself. Fixed days are data of the program, and what
-- follows from other subjects is read from them; neither is stored here. And the ceremony at which
-- the awards of a round are handed over.

-- An entry of a year's calendar. Empty text means that nothing is said; dates are ISO and as exact as
-- they were written (a day, a month, a quarter). A yearly entry returns every year from its own on.
CREATE TABLE calendar_entry (
    key      INTEGER PRIMARY KEY,
    id       BLOB    NOT NULL UNIQUE,
    year     INTEGER NOT NULL,
    title    TEXT    NOT NULL,
    kind     TEXT    NOT NULL,
    starts   TEXT    NOT NULL,
    ends     TEXT    NOT NULL,
    time     TEXT    NOT NULL,
    venue    TEXT    NOT NULL,
    lead     TEXT    NOT NULL,
    joins    TEXT    NOT NULL,
    prepares TEXT    NOT NULL,
    note     TEXT    NOT NULL,
    done     TEXT    NOT NULL,
    yearly   TEXT    NOT NULL,
    batch    INTEGER,
    sheet    TEXT,
    row      INTEGER
) STRICT;

CREATE INDEX calendar_entry_by_year ON calendar_entry (year);

-- The years that can be printed: from the first that a computer's calendar knows to the one after the
-- last of which the office knows anything.
CREATE VIEW calendar_year AS
WITH RECURSIVE known (last) AS (
    SELECT max(2024, coalesce((SELECT max(year) FROM calendar_entry), 0),
        coalesce((SELECT max(year) FROM award_round), 0),
        coalesce((SELECT max(year) FROM registration), 0))
), years (key) AS (
    SELECT 1990 UNION ALL SELECT key + 1 FROM years, known WHERE key < last
)
SELECT key, CAST(NULL AS BLOB) AS id FROM years;

-- Their months: 202410.
CREATE VIEW calendar_month AS
WITH RECURSIVE months (month) AS (
    SELECT 1 UNION ALL SELECT month + 1 FROM months WHERE month < 12
)
SELECT y.key * 100 + m.month AS key, CAST(NULL AS BLOB) AS id FROM calendar_year y, months m;

-- The ceremony of a round. Times are as they were typed. `at_once` persons stand on the stage at once;
-- a row of the hall has `row_seats` seats, the first of which is counted from `first_row`.
CREATE TABLE ceremony (
    key       INTEGER PRIMARY KEY,
    id        BLOB    NOT NULL UNIQUE,
    round     INTEGER NOT NULL UNIQUE REFERENCES award_round (key),
    occasion  TEXT    NOT NULL,
    held_on   TEXT,
    begins    TEXT    NOT NULL,
    place     TEXT    NOT NULL,
    host      TEXT    NOT NULL,
    gift      TEXT    NOT NULL,
    note      TEXT    NOT NULL,
    at_once   INTEGER NOT NULL CHECK (at_once > 0),
    row_seats INTEGER NOT NULL CHECK (row_seats > 0),
    first_row INTEGER NOT NULL CHECK (first_row > 0)
) STRICT;

-- Those who are called to the stage together, in the order of being called, and who hands over.
CREATE TABLE ceremony_turn (
    key       INTEGER PRIMARY KEY,
    id        BLOB    NOT NULL UNIQUE,
    ceremony  INTEGER NOT NULL REFERENCES ceremony (key),
    number    INTEGER NOT NULL,
    presenter TEXT    NOT NULL,
    position  TEXT    NOT NULL
) STRICT;

CREATE INDEX ceremony_turn_by_ceremony ON ceremony_turn (ceremony, number);

-- One of those who are commended: the turn, the seat, whether they came, and who received it for them.
CREATE TABLE ceremony_place (
    key         INTEGER PRIMARY KEY,
    id          BLOB    NOT NULL UNIQUE,
    ceremony    INTEGER NOT NULL REFERENCES ceremony (key),
    line        INTEGER NOT NULL UNIQUE REFERENCES award_line (key),
    turn        INTEGER NOT NULL REFERENCES ceremony_turn (key),
    seat_row    INTEGER,
    seat        INTEGER,
    attendance  TEXT    NOT NULL,
    received_by TEXT    NOT NULL
) STRICT;

CREATE INDEX ceremony_place_by_ceremony ON ceremony_place (ceremony);
CREATE INDEX ceremony_place_by_turn ON ceremony_place (turn);
