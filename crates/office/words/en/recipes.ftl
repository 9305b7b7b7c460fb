# Ways of reading that were kept, and the encodings of files taken in.

failure-no-such-sheet = The file has no sheet named “{ $sheet }”.
import-why-by-hand = left out
cli-arg-encoding = Encoding of the text where the program is wrong: unicode, tcvn3, vni, viscii or windows-1258, of the whole file (tcvn3), a sheet (Sheet 1=vni) or a column (Sheet 1!C=unicode)
failure-recipes-unreadable = This is no file of kept ways of reading, or something in it cannot be. Nothing was written.
failure-recipes-newer = This file of kept ways of reading was written by a newer program. Please update and open it again.

## The one line where a file is taken in

recipes-applied = Read as kept for { $sender }, changed on { $date }: { $parts }
recipes-refused = Not read as kept for { $sender } (changed on { $date }): { $reason }
recipes-not-wanted = The way of reading kept for { $sender } (changed on { $date }) is not used for this file
recipes-no-sender = this form
recipes-no-column = column { $column } should be { $field }, but this table has no column { $column }
recipes-other-content = column { $column } should be { $field }, but that is not what stands in it
recipes-no-table = read so, no table is found
recipes-other-header = the header is not as it was
recipes-part-left = this sheet is left out
recipes-part-header = header in row { $rows }
recipes-part-column = column { $column } is { $field }
recipes-part-nothing = column { $column } is not taken
recipes-part-encoding = text is { $encoding }
recipes-part-column-encoding = text of column { $column } is { $encoding }
recipes-part-values = { $count } spellings replaced

## Journal

op-import-recipe-keep = Remember how to read “{ $file }”
op-import-recipe-edit = Change the way of reading of { $sender }
op-import-recipe-remove = Remove { $count } ways of reading
op-import-recipe-take = Take { $count } ways of reading from a file
