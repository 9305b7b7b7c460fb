-- Registers: funds, inspections, dialogues and whatever else an office keeps line by line.

-- A line of a register. `texts` is what its columns say, by their codes, as a JSON object: days as ISO days,
-- numbers plain with a word of more or less before them, choices by their codes, what could not be read
-- as it was typed. `unit` is the unit that its text means, `day` the day it is of.
CREATE TABLE entry (
    key      INTEGER PRIMARY KEY,
    id       BLOB    NOT NULL UNIQUE,
    register TEXT    NOT NULL,
    parent   INTEGER REFERENCES entry (key),
    unit     INTEGER REFERENCES unit (key),
    day      TEXT,
    texts    TEXT    NOT NULL CHECK (json_valid(texts)),
    batch    INTEGER,
    sheet    TEXT,
    row      INTEGER
) STRICT;

CREATE INDEX entry_by_register ON entry (register, key);
CREATE INDEX entry_by_parent ON entry (parent) WHERE parent IS NOT NULL;
CREATE INDEX entry_by_unit ON entry (unit, register) WHERE unit IS NOT NULL;

-- Photos and documents of lines.
ALTER TABLE attachment ADD COLUMN entry INTEGER REFERENCES entry (key);
CREATE INDEX attachment_by_entry ON attachment (entry) WHERE entry IS NOT NULL;
