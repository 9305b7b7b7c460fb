# Words of the copies of the office file.

failure-backup-place-same = The second place must lie outside the office file's folder, best on a stick or another disk: { $file }.
failure-backup-place-gone = The second place { $file } is not there. Plug in the stick or disk that was chosen and try again; the copies on it are still there.

keep-title = Backups
keep-about = The office file copies itself every 30 minutes when something changed and before a file is imported; each copy is opened, checked and counted.
keep-open = Show the copies
keep-none = No backup yet
keep-none-hint = Press “Back up now” to make the first.
keep-made = Made at
keep-why = Reason
keep-records = Records
keep-size = Size
keep-acts = Actions
keep-look = Look
keep-mb = { $size } MB
keep-why-time = Automatic
keep-why-asked = Asked for
keep-why-operation = Before an import
keep-why-migration = Before an upgrade
keep-why-put-back = Before an older copy was put back
keep-look-title = Backup of { $at }
keep-what = Content
keep-then = In this copy
keep-now = Now
keep-rounds = Commendation rounds
keep-all = All records
keep-last = The last operations in this copy
keep-later = { $count ->
    [0] The office file has no operation newer than this copy.
    [one] One operation came after this copy. Putting it back takes that out of the office file; it stays in the backup of the present.
   *[other] { $count } operations came after this copy. Putting it back takes them out of the office file; they stay in the backup of the present.
}
keep-put-back = Put this copy back
keep-put-back-note = The present is backed up first, so there is a way back.
keep-put-back-done = The backup of { $at } was put back. What stood there before is at the head of the backups.
keep-place = Second place
keep-place-none = No second place was chosen. When this computer breaks or is lost, the backups on it go with it.
keep-place-ok = Copied to { $folder } at { $at }.
keep-place-late = No backup went to { $folder } for { $days } days. Plug in that stick or disk.
keep-place-long = For { $days } days the only backups have been on this computer. Choose a stick or another disk as the second place.
keep-place-choose = Choose a place…
keep-place-fill = Copy now
keep-place-forget = Stop using it
keep-place-dialog = Choose a stick or disk as the second place

cli-copies = List the backups beside an office file, look into one or put one back
cli-copies-look = Look into the copy of this name
cli-copies-put-back = Put the copy of this name back; the present is backed up first
cli-copies-line = { $name }: { $records } records
cli-copies-put-back-done = { $name } was put back. What stood there before is the copy { $before }.
