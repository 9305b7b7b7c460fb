-- How the paper of a published record looked on its day: the office's choices, as JSON. A choice that
-- is changed later does not change what was published.
CREATE TABLE paper_look (
    key    INTEGER PRIMARY KEY,
    tbl    TEXT    NOT NULL,
    record INTEGER NOT NULL,
    points TEXT    NOT NULL,
    UNIQUE (tbl, record)
) STRICT;
