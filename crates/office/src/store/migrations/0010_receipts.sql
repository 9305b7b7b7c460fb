-- Imports as papers name them: every file that was staged, with the id of what was taken in. A file
-- that said nothing new has no record, but it has a receipt.

CREATE VIEW import_receipt AS
SELECT s.key AS key, b.id AS id FROM staged_batch s LEFT JOIN import_batch b ON b.key = s.key;
