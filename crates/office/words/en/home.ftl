# Words of the desk.

home-round = { $nominations } nominations, { $errors } errors to settle
home-import-staged = Unfinished
home-import-committed = Taken in
home-import-discarded = Discarded
