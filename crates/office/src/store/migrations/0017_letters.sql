-- What the head of a round's proposal says, and layouts of blanks for a unit and for one recipient.

-- The letter that proposes a round; what is empty prints as dots to be filled in by hand.
CREATE TABLE round_proposal (
    key       INTEGER PRIMARY KEY,
    id        BLOB    NOT NULL UNIQUE,
    round     INTEGER NOT NULL UNIQUE REFERENCES award_round (key),
    number    TEXT    NOT NULL,
    dated     TEXT,
    addressee TEXT    NOT NULL,
    signer    TEXT    NOT NULL,
    position  TEXT    NOT NULL
) STRICT;

-- Which layout is taken where nobody names one. An empty text is any award, kind, issuer or unit.
CREATE TABLE blank_default_by_unit (
    key          INTEGER PRIMARY KEY,
    kind         TEXT    NOT NULL,
    award_code   TEXT    NOT NULL,
    subject_kind TEXT    NOT NULL,
    issuer       TEXT    NOT NULL,
    unit         TEXT    NOT NULL,
    layout       INTEGER NOT NULL REFERENCES blank_layout (key),
    UNIQUE (kind, award_code, subject_kind, issuer, unit)
) STRICT;

INSERT INTO blank_default_by_unit (key, kind, award_code, subject_kind, issuer, unit, layout)
SELECT key, kind, award_code, subject_kind, issuer, '', layout FROM blank_default;

DROP TABLE blank_default;
ALTER TABLE blank_default_by_unit RENAME TO blank_default;

-- The layout that one recipient gets whatever holds for the others.
CREATE TABLE blank_choice (
    key    INTEGER PRIMARY KEY,
    line   INTEGER NOT NULL REFERENCES award_line (key),
    kind   TEXT    NOT NULL,
    layout INTEGER NOT NULL REFERENCES blank_layout (key),
    UNIQUE (line, kind)
) STRICT;
