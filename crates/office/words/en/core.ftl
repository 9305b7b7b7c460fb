# Words of the office file, its journal and the refusals every subject shares.

failure-no-such-file = There is no file “{ $file }”. It may have been moved, renamed or deleted.
failure-not-readable = “{ $file }” cannot be opened. Check the rights or the disk it lies on.
failure-not-writable = “{ $file }” cannot be written: there is no such folder, or the folder or the file is read-only. Choose another folder or ask for the right to write. Nothing has been changed.
failure-file-exists = There is already a file “{ $file }” here. Choose another name.
failure-disk-full = The disk is full, so “{ $file }” could not be written. Make room and try again; what was saved before is intact.
failure-disk-trouble = The disk reported an error on “{ $file }”. Check the disk and back the office file up elsewhere.
failure-not-an-office = “{ $file }” is not an office file of this program.
failure-newer-file = “{ $file }” was written by a newer program (level { $found }; this one knows up to { $known }). Update the program and open it again; the file has not been changed.
failure-older-file = “{ $file }” belongs to an older version. Open it once in the program to upgrade it before reading it this way.
failure-office-in-use = “{ $file }” is open in another window. Use that window, or close it and try again.
failure-file-locked = Another program holds “{ $file }”. Close that program and try again; nothing has been lost.
failure-file-damaged = “{ $file }” is damaged. Write nothing more to it; restore the latest backup.
failure-backup-failed = The backup just made did not pass its check and was dropped: { $detail }.
failure-no-office = No office file is open.
failure-constraint = Not written: it clashes with another record, or other records hang on it: { $detail }. The data is unchanged.
failure-storage = The storage reported something unforeseen: { $detail }. The last operation was not written.
failure-outside-operation = A write outside a named operation was stopped: { $detail }. The data is unchanged.
failure-internal = The program met a fault of its own: { $detail }. Saved data is intact.

failure-nothing-to-undo = There is nothing to undo.
failure-nothing-to-redo = There is nothing to redo.
failure-no-such-operation = There is no operation { $operation } in the journal.
failure-already-undone = “{ $text }” has been undone already.
failure-operation-sealed = “{ $text }” is sealed and cannot be undone; only its own procedure takes it back.
failure-before-migration = “{ $text }” is older than the file's upgrade: it can be read but not undone.
failure-undo-conflict = “{ $text }” cannot be undone yet: { $count } later operations touched the same records: { $later }.
failure-journal-mismatch = The data no longer agrees with the journal, so “{ $text }” is not undone. Run the check.

failure-no-such-record = There is no such record, or it is no longer in the file: it may just have been removed or undone.
failure-field-missing = “{ $field }” is not filled in.
failure-field-unreadable = “{ $text }” cannot be read as “{ $field }”.
failure-no-such-field = There is no field “{ $field }”.
failure-no-such-view = This list has been closed. Open it again.
failure-block-too-long = The block has { $lines } lines; { $limit } lines are taken at once. Split it, or import a spreadsheet file.
failure-block-too-large = The block is larger than { $limit } MB and was not taken. Split it, or import a spreadsheet file.
failure-cell-too-long = The cell “{ $field }” has { $length } characters, more than the { $limit } a cell takes. Nothing was changed.
failure-no-such-subject = There is no subject “{ $subject }”. Known: { $known }.
failure-no-such-form = There is no form “{ $form }”. Known: { $known }.
failure-format-not-printed = Papers are not written as “{ $format }”. Choose a .pdf or .png file.
failure-cancelled = Stopped on request. Nothing has been changed.
failure-paper-failed = The paper could not be laid out: { $detail }.

failure-lock-file = “{ $file }” is the file Excel keeps while a workbook is open. Choose the workbook itself (its name has no ~$).
failure-empty-file = The file “{ $file }” is empty.
failure-not-a-workbook = “{ $file }” is not a workbook (xlsx, xls, xlsb, ods or csv).
failure-html-page = “{ $file }” is a web page under a workbook's name. Open it in Excel or LibreOffice and save it as .xlsx.
failure-legacy-xml = “{ $file }” is a workbook in an old XML format. Open it in Excel or LibreOffice and save it as .xlsx.
failure-encrypted = “{ $file }” has a password. Open it in Excel, remove the password and save it.
failure-truncated = The end of “{ $file }” is missing. Ask for the file again.
failure-damaged = “{ $file }” is damaged and cannot be read. Open and save it in Excel or LibreOffice, or ask for it again.
failure-too-large = “{ $file }” is larger than allowed. Split it into smaller files.
failure-too-many-sheets = “{ $file }” has too many sheets. Take out the one to be imported.
failure-hostile = “{ $file }” has an unusual structure that may do harm, so it was not opened.
failure-timeout = Reading “{ $file }” made no progress for too long and was stopped.
failure-out-of-memory = Reading “{ $file }” takes more memory than allowed and was stopped.
failure-reader-died = The reader stopped suddenly at “{ $file }”. The office file is not affected.

place-sheet = sheet “{ $at }”
place-cell = cell { $at }
place-row = row { $at }
place-column = column { $at }

office-field-name = Name of the office

count-rows = { $count } rows

op-office-create = Created the office file “{ $name }”
op-office-migrate = Upgraded the file from level { $from } to { $to }
op-office-profile = Changed the office's particulars
op-office-setting = Changed the setting “{ $name }”
op-office-undo = Undone: { $what }
op-office-redo = Redone: { $what }

check-page-damaged = The file is damaged: { $detail }
check-reference-broken = A row of “{ $table }” refers to a record that does not exist.
check-link-broken = The journal was edited at operation { $operation }.
check-head-broken = The end of the journal is missing or has lines too many.
check-image-forged = The kept image of a row of operation { $operation } was edited.
check-rows-changed = { $count } rows of “{ $table }” were changed behind the journal's back.
check-trigger-missing = The journalling trigger “{ $name }” is missing or was changed.

undo-not-of-undo = This is itself an undo or a redo.
undo-done = It was undone.
undo-sealed = It is sealed: only its own act takes it back.
undo-not-of-file = Making or upgrading the file cannot be undone.
undo-too-old = Done before the file was upgraded; it can only be read.
