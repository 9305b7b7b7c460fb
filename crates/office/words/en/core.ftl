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
failure-passphrase-needed = The file “{ $file }” is encrypted. Please type its passphrase.
failure-passphrase-wrong = Neither the passphrase nor the recovery code of the file “{ $file }”. Check the Vietnamese input method and Caps Lock, then type it again.
failure-not-encrypted = The file “{ $file }” is not encrypted.
failure-passphrase-weak = The passphrase is too short: at least { $least } letters (blanks at its ends do not count). A sentence of a few words is best.
failure-recovery-mistyped = The recovery code is not right: it has 14 groups of 4. Compare it with the recovery sheet.
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
failure-json-unreadable = { $file } is not the JSON it should be: { $detail }
failure-field-unreadable = “{ $text }” cannot be read as “{ $field }”.
failure-no-such-field = There is no field “{ $field }”.
failure-no-such-view = This list has been closed. Open it again.
failure-block-too-long = The block has { $lines } lines; { $limit } lines are taken at once. Split it, or import a spreadsheet file.
failure-block-too-large = The block is larger than { $limit } MB and was not taken. Split it, or import a spreadsheet file.
failure-cell-too-long = The cell “{ $field }” has { $length } characters, more than the { $limit } a cell takes. Nothing was changed.
failure-no-such-subject = There is no subject “{ $subject }”. Known: { $known }.
failure-no-such-form = There is no form “{ $form }”. Known: { $known }.
failure-format-not-printed = Papers are not written as “{ $format }”. Choose a .pdf, .docx, .xlsx or .png file.
failure-cancelled = Stopped on request. Nothing has been changed.
failure-paper-failed = The paper could not be laid out: { $detail }.

failure-lock-file = “{ $file }” is a temporary file that Excel or LibreOffice keeps while a workbook is open; it holds no data. Choose the workbook itself: same folder, a name without “~$” or “.~lock”.
failure-empty-file = The file “{ $file }” is empty. Look at the original again, or ask for it to be sent again.
failure-not-a-workbook = { $what ->
    [pdf] “{ $file }” is a PDF, not a workbook. Ask the sender for the Excel, Word or CSV file.
    [picture] “{ $file }” is a picture, not a workbook. Ask the sender for the Excel, Word or CSV file.
    [old-document] “{ $file }” is a document of an older kind (.doc, .rtf or .odt). Open it in Word or LibreOffice, save it as .docx and import that file.
    [no-tables] “{ $file }” is a Word document without a table. Look again: the list to be imported has to stand in a table.
    [slides] “{ $file }” holds slides, it is not a workbook. Copy the table into Excel and import that file.
    [numbers] “{ $file }” is a file of Apple Numbers or Pages. Open it on a Mac or iPad, export it to Excel (.xlsx) and import that file.
    [database] “{ $file }” is a database (Access, FoxPro…). Open it in the program that made it and export the list as .xlsx or .csv.
    [office-file] “{ $file }” is an office file of this program or another database, not a workbook. To look into it, open it as an office file.
    [archive] “{ $file }” is an archive with other files inside. Unpack it and import the workbooks one by one.
    [mail] “{ $file }” is a saved mail. Open it, save the attachment and import that file.
    [ancient-workbook] “{ $file }” is a workbook of Excel 4 or older. Open it in LibreOffice, save it as .xlsx and import that file.
    [program] “{ $file }” is a program or a shortcut, not a workbook, so it was not opened. Choose the workbook itself.
   *[unknown] “{ $file }” is of no kind that can be read. Choose a workbook (.xlsx, .xls, .xlsb, .ods, .csv) or a Word document with a table (.docx).
}
failure-html-page = “{ $file }” is a web page without a table that can be read. Open it in Excel or LibreOffice, save it as .xlsx and import that file.
failure-legacy-xml = “{ $file }” is an XML file that is no Excel workbook. If another program wrote it, export it again as .xlsx or .csv.
failure-not-narrative = No running text can be read from “{ $file }”. Use a .docx or .txt file; open an old .doc or a PDF, save it as .docx or copy its text into a .txt file.
failure-encrypted = “{ $file }” is protected by a password. Open it in Excel or LibreOffice, take the password away (Save as… with an empty password) and import the file you saved.
failure-truncated = The end of “{ $file }” is missing, usually because a copy or download was not finished. Copy it again, or ask for it to be sent again.
failure-damaged = “{ $file }” is damaged and cannot be read. Open it in Excel or LibreOffice and save it as .xlsx; if that fails too, ask for it to be sent again.
failure-too-large = “{ $file }” is larger than the program takes. Split it into smaller files, or copy the list to be imported into a new workbook.
failure-too-many-sheets = “{ $file }” has too many sheets. Copy the sheet to be imported into a new file and import that.
failure-hostile = “{ $file }” is built in an unusual way that could do harm, so it was not opened. Ask the sender; if the file can be trusted, open it in Excel or LibreOffice, save it as .xlsx and import that file.
failure-timeout = Reading “{ $file }” made no progress for too long and was stopped. Copy the file to this computer's disk and try again; if it stays so, open it in Excel or LibreOffice and save it as .xlsx.
failure-out-of-memory = “{ $file }” needs more memory than allowed, so reading was stopped. Split it into smaller files, or copy the list to be imported into a new workbook.
failure-reader-died = The workbook reader stopped suddenly while reading “{ $file }”; the office file is not affected. Try again; if it stays so, open the file in Excel or LibreOffice and save it as .xlsx.

place-sheet = sheet “{ $at }”
place-cell = cell { $at }
place-row = row { $at }
place-column = column { $at }

office-field-name = Name of the office

count-rows = { $count } rows

op-office-create = Created the office file “{ $name }”
op-office-seal = { $sealed ->
    [0] Took encryption off the file
   *[other] Encrypted the file by a new passphrase
  }
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

block-lines = { $lines } lines → { $kinds }
block-nothing = no line has any content
block-fill = Fill { $cells } cells in { $lines } lines
block-clear = Clear { $cells } cells in { $lines } lines
block-made = { $created } lines added, { $changed } changed
block-same = { $count } lines unchanged
block-not-number = { $count } cells are no numbers
block-not-date = { $count } cells are no dates
block-not-read = { $count } cells cannot be read
block-outside = { $count } cells outside the columns are left out
