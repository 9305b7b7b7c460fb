-- Lists that stay quick: lines put between others, and what a rule compares of one score.

-- A line put below another one bears its number in `entered`; `below` orders the lines of one
-- number, with room between them.
ALTER TABLE nomination ADD COLUMN below INTEGER NOT NULL DEFAULT 0;

DROP INDEX nomination_by_round;
CREATE INDEX nomination_by_round ON nomination (round, entered, below);

-- By given name, as lists are looked through most.
CREATE INDEX nomination_by_name ON nomination (round, name_sort_dictionary, entered, below);

-- Of equal merit women come first (AW-08): both sides of a score are looked up, not the round.
CREATE INDEX nomination_by_score ON nomination
    (round, score, subject_kind, award_code, award_text, gender, women, members, state)
    WHERE score IS NOT NULL;
