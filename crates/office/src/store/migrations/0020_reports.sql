-- Periodic reports: which indicators there are, which of them a form asks for, the reports of units
-- for periods, and their figures.

-- The catalogue as the file knows it: what comes with the program has empty `content` (the program
-- tells), what the office added (Z…) is JSON. Keys are small, since the key of a value holds one.
CREATE TABLE indicator (
    key     INTEGER PRIMARY KEY CHECK (key BETWEEN 1 AND 4095),
    id      BLOB    NOT NULL UNIQUE,
    code    TEXT    NOT NULL UNIQUE,
    content TEXT    NOT NULL
) STRICT;

-- A set of indicators for kinds of unit and of period. A row is never changed: another version is
-- another row, and a report keeps the one it was made on. `spans` and `kinds` are lists of codes
-- parted by blanks, empty for all; `content` is the codes of its indicators in order, as JSON.
CREATE TABLE report_form (
    key        INTEGER PRIMARY KEY,
    id         BLOB    NOT NULL UNIQUE,
    code       TEXT    NOT NULL,
    version    INTEGER NOT NULL,
    name       TEXT    NOT NULL,
    valid_from TEXT    NOT NULL,
    spans      TEXT    NOT NULL,
    kinds      TEXT    NOT NULL,
    built_in   INTEGER NOT NULL CHECK (built_in IN (0, 1)),
    content    TEXT    NOT NULL,
    UNIQUE (code, version)
) STRICT;

-- One version of the report of a unit for a period (`2024-M09`, `2024-N9`). `first` and `last` are
-- its months, counted from the year 0. Of the versions that were handed in, the newest one `counts`.
CREATE TABLE report (
    key         INTEGER PRIMARY KEY,
    id          BLOB    NOT NULL UNIQUE,
    unit        INTEGER NOT NULL REFERENCES unit (key),
    period      TEXT    NOT NULL,
    first       INTEGER NOT NULL,
    last        INTEGER NOT NULL,
    form        INTEGER NOT NULL REFERENCES report_form (key),
    version     INTEGER NOT NULL,
    state       TEXT    NOT NULL,
    counts      INTEGER NOT NULL CHECK (counts IN (0, 1)),
    reason      TEXT    NOT NULL,
    number      TEXT    NOT NULL,
    date        TEXT    NOT NULL,
    prepared_by TEXT    NOT NULL,
    approved_by TEXT    NOT NULL,
    as_of       TEXT    NOT NULL,
    note        TEXT    NOT NULL,
    sent_on     TEXT    NOT NULL,
    UNIQUE (unit, period, version)
) STRICT;

CREATE UNIQUE INDEX report_that_counts ON report (period, unit) WHERE counts = 1;
CREATE INDEX report_by_months ON report (last, first) WHERE counts = 1;
CREATE INDEX report_by_period ON report (period, unit, version);

-- A figure. Its key is the report's times 4096 and the indicator's, so that the figures of a report
-- lie side by side and one is found without an index. `amount` is whole parts of the indicator's
-- unit (its decimals: the catalogue); of a share that is told by its parts, those too. `raw` is what
-- was typed. `source`: typed, import, register, sum. What was imported leads back to its cell.
CREATE TABLE report_value (
    key       INTEGER PRIMARY KEY,
    report    INTEGER NOT NULL REFERENCES report (key),
    indicator INTEGER NOT NULL REFERENCES indicator (key),
    state     TEXT    NOT NULL,
    amount    INTEGER,
    qualifier TEXT    NOT NULL,
    part      INTEGER,
    whole     INTEGER,
    raw       TEXT    NOT NULL,
    flaw      TEXT    NOT NULL,
    note      TEXT    NOT NULL,
    source    TEXT    NOT NULL,
    reason    TEXT    NOT NULL,
    batch     INTEGER,
    sheet     TEXT,
    cell      TEXT,
    CHECK (key = report * 4096 + indicator)
) STRICT;

-- The figures of a locked report stay, also where an old change of one would be taken back.
CREATE TRIGGER report_value_locked_insert BEFORE INSERT ON report_value
WHEN (SELECT state FROM report WHERE key = NEW.report) = 'locked'
BEGIN SELECT RAISE(ABORT, 'the report is locked'); END;

CREATE TRIGGER report_value_locked_update BEFORE UPDATE ON report_value
WHEN (SELECT state FROM report WHERE key = OLD.report) = 'locked'
BEGIN SELECT RAISE(ABORT, 'the report is locked'); END;

CREATE TRIGGER report_value_locked_delete BEFORE DELETE ON report_value
WHEN (SELECT state FROM report WHERE key = OLD.report) = 'locked'
BEGIN SELECT RAISE(ABORT, 'the report is locked'); END;

-- Every move of a report between states: who, when and why.
CREATE TABLE report_event (
    key        INTEGER PRIMARY KEY,
    id         BLOB    NOT NULL UNIQUE,
    report     INTEGER NOT NULL REFERENCES report (key),
    at         TEXT    NOT NULL,
    actor      TEXT    NOT NULL,
    from_state TEXT    NOT NULL,
    to_state   TEXT    NOT NULL,
    reason     TEXT    NOT NULL
) STRICT;

CREATE INDEX report_event_by_report ON report_event (report);

-- What a locked report says, as JSON: names, figures, notes. Its papers are made of this alone.
CREATE TABLE report_snapshot (
    key     INTEGER PRIMARY KEY,
    report  INTEGER NOT NULL UNIQUE REFERENCES report (key),
    content TEXT    NOT NULL
) STRICT;

-- Days of a period where they are not the usual ones: up to when figures are counted, when reports
-- are due, and until when a unit may still change a locked one. `unit` 0 means all units.
CREATE TABLE report_day (
    key        INTEGER PRIMARY KEY,
    period     TEXT    NOT NULL,
    unit       INTEGER NOT NULL,
    as_of      TEXT    NOT NULL,
    due        TEXT    NOT NULL,
    open_until TEXT    NOT NULL,
    UNIQUE (period, unit)
) STRICT;

