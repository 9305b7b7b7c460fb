-- What long imports wrote and nobody read: no question is asked by batch, and the table's name
-- beside each record's number told little that the line itself does not tell.

DROP INDEX nomination_by_batch;

DROP INDEX journal_row_record;
CREATE INDEX journal_row_record ON journal_row (record);
