-- Commendation: rounds, their nominations, the recipients behind them, decisions and their lines.

CREATE TABLE award_round (
    key           INTEGER PRIMARY KEY,
    id            BLOB    NOT NULL UNIQUE,
    title         TEXT    NOT NULL,
    theme         TEXT    NOT NULL,
    year          INTEGER NOT NULL,
    issuer        TEXT    NOT NULL,
    superior      TEXT    NOT NULL,
    proposer      TEXT    NOT NULL,
    award_code    TEXT,
    ceremony      TEXT,
    ceremony_note TEXT    NOT NULL,
    created_on    TEXT    NOT NULL
) STRICT;

-- One master record for a person, a household or a collective. Nominations and award lines keep
-- the name as it was; this is what they have in common.
CREATE TABLE recipient (
    key          INTEGER PRIMARY KEY,
    id           BLOB    NOT NULL UNIQUE,
    subject_kind TEXT    NOT NULL,
    name         TEXT    NOT NULL,
    name_key     TEXT    NOT NULL,
    birth        TEXT,
    unit         INTEGER REFERENCES unit (key),
    unit_text    TEXT    NOT NULL
) STRICT;

CREATE INDEX recipient_by_name ON recipient (name_key, subject_kind, birth);

-- What somebody has said about two recipients; `a` is the smaller key.
CREATE TABLE recipient_link (
    key     INTEGER PRIMARY KEY,
    id      BLOB    NOT NULL UNIQUE,
    a       INTEGER NOT NULL REFERENCES recipient (key),
    b       INTEGER NOT NULL REFERENCES recipient (key),
    is_same INTEGER NOT NULL CHECK (is_same IN (0, 1)),
    CHECK (a < b),
    UNIQUE (a, b)
) STRICT;

CREATE INDEX recipient_link_b ON recipient_link (b);

CREATE TABLE nomination (
    key                   INTEGER PRIMARY KEY,
    id                    BLOB    NOT NULL UNIQUE,
    round                 INTEGER NOT NULL REFERENCES award_round (key),
    recipient             INTEGER NOT NULL REFERENCES recipient (key),
    entered               INTEGER NOT NULL,
    subject_kind          TEXT    NOT NULL,
    name                  TEXT    NOT NULL,
    honorific             TEXT    NOT NULL,
    gender                TEXT,
    birth                 TEXT,
    position              TEXT    NOT NULL,
    unit                  INTEGER REFERENCES unit (key),
    unit_text             TEXT    NOT NULL,
    award_code            TEXT,
    award_text            TEXT    NOT NULL,
    amount                INTEGER,
    amount_reason         TEXT    NOT NULL,
    citation              TEXT    NOT NULL,
    achieved_from         TEXT,
    achieved_to           TEXT,
    score                 INTEGER,
    women                 INTEGER,
    members               INTEGER,
    basis_line            INTEGER,
    discipline_ended      TEXT,
    posthumous            INTEGER NOT NULL CHECK (posthumous IN (0, 1)),
    state                 TEXT    NOT NULL,
    state_reason          TEXT    NOT NULL,
    note                  TEXT    NOT NULL,
    batch                 INTEGER,
    sheet                 TEXT,
    row                   INTEGER,
    -- Sort keys: the bytes compare in the order that lists print.
    name_key              TEXT    NOT NULL,
    name_sort_dictionary  BLOB    NOT NULL,
    name_sort_traditional BLOB    NOT NULL,
    unit_sort             BLOB    NOT NULL
) STRICT;

CREATE INDEX nomination_by_round ON nomination (round, entered);
CREATE INDEX nomination_by_recipient ON nomination (recipient);
CREATE INDEX nomination_by_batch ON nomination (batch) WHERE batch IS NOT NULL;

-- Every move of a nomination between states: who, when and why.
CREATE TABLE nomination_event (
    key        INTEGER PRIMARY KEY,
    id         BLOB    NOT NULL UNIQUE,
    nomination INTEGER NOT NULL REFERENCES nomination (key),
    at         TEXT    NOT NULL,
    actor      TEXT    NOT NULL,
    from_state TEXT    NOT NULL,
    to_state   TEXT    NOT NULL,
    reason     TEXT    NOT NULL
) STRICT;

CREATE INDEX nomination_event_by_nomination ON nomination_event (nomination);

-- A reason that sets one finding of one rule aside.
CREATE TABLE finding_waiver (
    key        INTEGER PRIMARY KEY,
    nomination INTEGER NOT NULL REFERENCES nomination (key),
    rule       TEXT    NOT NULL,
    reason     TEXT    NOT NULL,
    UNIQUE (nomination, rule)
) STRICT;

CREATE TABLE decision (
    key            INTEGER PRIMARY KEY,
    id             BLOB    NOT NULL UNIQUE,
    round          INTEGER NOT NULL REFERENCES award_round (key),
    title          TEXT    NOT NULL,
    number         TEXT    NOT NULL,
    date           TEXT    NOT NULL,
    issuer         TEXT    NOT NULL,
    superior       TEXT    NOT NULL,
    place          TEXT    NOT NULL,
    signer         TEXT    NOT NULL,
    position       TEXT    NOT NULL,
    authority      TEXT    NOT NULL,
    profile        TEXT    NOT NULL,
    total          INTEGER NOT NULL,
    revoked_ground TEXT,
    revoked_number TEXT,
    revoked_on     TEXT,
    revoked_note   TEXT,
    return_by      TEXT
) STRICT;

CREATE INDEX decision_by_round ON decision (round);

-- The lines of a decision as they were on its day. Nothing recomputes them.
CREATE TABLE award_line (
    key            INTEGER PRIMARY KEY,
    id             BLOB    NOT NULL UNIQUE,
    decision       INTEGER NOT NULL REFERENCES decision (key),
    nomination     INTEGER NOT NULL UNIQUE REFERENCES nomination (key),
    recipient      INTEGER NOT NULL REFERENCES recipient (key),
    place          INTEGER NOT NULL,
    list_no        INTEGER NOT NULL,
    award_code     TEXT    NOT NULL,
    award_name     TEXT    NOT NULL,
    subject_kind   TEXT    NOT NULL,
    honorific      TEXT    NOT NULL,
    name           TEXT    NOT NULL,
    position       TEXT    NOT NULL,
    unit           INTEGER REFERENCES unit (key),
    unit_text      TEXT    NOT NULL,
    citation       TEXT    NOT NULL,
    achieved_from  TEXT,
    achieved_to    TEXT,
    amount         INTEGER,
    amount_reason  TEXT    NOT NULL,
    posthumous     INTEGER NOT NULL CHECK (posthumous IN (0, 1)),
    revoked_ground TEXT,
    revoked_number TEXT,
    revoked_on     TEXT,
    revoked_note   TEXT,
    return_by      TEXT,
    UNIQUE (decision, place)
) STRICT;

CREATE INDEX award_line_by_recipient ON award_line (recipient);
