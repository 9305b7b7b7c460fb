# Words of duplicates: why two lines may be one recipient, and what is done about it.

like-same-name = same name
like-spelling = same name, other placing of tones, capitals or blanks
like-i-and-y = same name, i written for y
like-bracket = same name, one side adds another name
like-unmarked = same name if one side was typed without marks
like-abbreviated = same given name, family and middle names in short
like-shortened = same family and given name, middle names left out on one side
like-same-body = same name
like-body-words = same name, other abbreviations
like-same-birth = same date of birth
like-same-year = same year of birth
like-swapped = day and month of birth have changed places
like-no-birth = too few births to compare
like-same-unit = same unit
like-former-unit = one is the former unit of the other
like-no-unit = too few units to compare
like-other-unit = another unit
like-same-position = same position

problem-duplicate = The same as row { $candidates } of this file
problem-near-row = Perhaps the same as row { $candidates } of this file
problem-near-record = Perhaps the same as a nomination of this round ({ $candidates } of 100)
duplicates-in-file = Row { $row } of the file
duplicates-in-sheet = Row { $row }, sheet “{ $sheet }”
duplicates-in-round = In the round already
cli-import-on-duplicate = Skip duplicates, replace what is there, or keep both; by default rows that say the same are skipped and rows that only may be the same are kept

duplicates-skipped = Duplicate, skipped
duplicates-title = { $class ->
    [equal] Exactly the same
    [changed] One recipient, other values
   *[near] Perhaps one recipient
}
duplicates-score = { $score } of 100
duplicates-here = This row of the file
duplicates-same = Both say the same
duplicates-skip = Skip this row
duplicates-replace = Replace by this row
duplicates-both = Keep both
duplicates-undecide = Ask again
duplicates-does = { $choice ->
    [skip] This row will be skipped.
    [replace] This row will replace what the other says.
   *[both] Both will be kept.
}
duplicates-alike = Apply to all { $count } duplicates of this kind
duplicates-done = Applied to { $count } rows.
keys-duplicate = A duplicate: skip, replace, keep both
keys-duplicates = The same for all duplicates of the kind
