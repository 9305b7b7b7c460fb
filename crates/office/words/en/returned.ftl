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
