-- How many of each kind a round has stands at its head and on the desk: counted without a look at
-- the nominations themselves.
CREATE INDEX nomination_by_kind ON nomination (round, subject_kind, state);
