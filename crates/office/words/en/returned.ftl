### The workbook that goes back to its sender, and the receipt of an import.

returned-sheet = Import result
returned-title = Result of importing { $file }
returned-by = Imported by: { $office }. Date: { $date }.
returned-counts = { $rejected } rows left out, { $cells } cells marked. The reason stands in the comment of each cell and in the list below.
returned-colours = Red cell: not taken, please correct. Amber cell: taken, please check.
returned-copy = This is a marked copy of { $file }: the original cannot hold comments and colours.
returned-many = Only the first 10,000 cells have a comment; all of them are coloured and listed.
returned-head-number = No.
returned-head-sheet = Sheet
returned-head-row = Row
returned-head-cell = Cell
returned-head-written = What the file says
returned-head-reason = Reason
returned-head-outcome = Result
returned-author = Sổ Dân vận
returned-unnamed = Data
returned-row-left-out = Row not taken in
returned-value-left-out = Row taken in, this cell left empty
returned-taken = Taken in, please check
returned-by-hand = Left out by the person who imported
returned-file-name = { $file } (returned)
failure-source-differs = { $file } is not the file that was imported ({ $name }): its content differs. Choose the file the sender sent.
failure-wrong-ending = { $file } must end in .{ $ending }, else Excel does not open it.

cli-returned = Marks the rows left out in the sender's own workbook
cli-returned-batch = The import's number (import --json prints it)
cli-returned-source = The imported workbook; without it, the file where it was
cli-returned-out = Where the marked workbook goes
cli-import-returned = Also writes the sender's workbook with the rows left out marked
cli-returned-done = Written { $file }: { $rejected } rows left out, { $cells } cells marked
cli-returned-copy = The file is a copy: the original cannot hold colours and comments
cli-returned-nothing = Nothing to mark: all rows were taken in
