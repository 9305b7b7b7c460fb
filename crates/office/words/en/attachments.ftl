# Photos and documents of records.

attachments-title = Photos and documents
attachments-none = No photos or documents yet.
attachments-add = Add photos or documents…
attachments-drop = Drop photos or documents here: { $into }
attachments-keep-size = Keep photos at their size
attachments-keep-size-hint = Photos wider than { $dots } dots are made small enough for a printed page; keep your originals elsewhere.
attachments-privacy = The place and camera details that a photo carries are left out when it is taken in.
attachments-used = { $used } used of { $limit }
attachments-waiting = { $size } of removed photos and documents are kept for undo.
attachments-trim = Clear what was removed over 30 days ago
attachments-trimmed = Cleared { $files } files ({ $size }); { $waiting } are kept for undo.
attachments-main = Main photo
attachments-make-main = Make this the main photo
attachments-earlier = Move forward
attachments-later = Move back
attachments-open = Open
attachments-save = Save to a file…
attachments-edit = Edit caption
attachments-remove = Remove from the record
attachments-photo-alt = Photo “{ $name }”, no caption yet
attachments-caption = Caption
attachments-caption-hint = Printed beneath the photo and read out to people who cannot see it.
attachments-taken = Day of the photo or document
attachments-personal = Holds personal data (not printed on the sheet)
attachments-personal-mark = Personal data
attachments-evidence = Evidence for
attachments-evidence-mark = Evidence: { $items }
attachments-lost = Its content was cleared from the office file; add the same file again to see it.
attachments-added = { $count } files added.
attachments-saved = “{ $name }” saved.
attachments-instead = The photo “{ $name }” cannot be shown
attachments-made-small = The photo “{ $name }” was made smaller, from { $from } to { $to } dots.
attachments-place-left-out = The place and camera details in “{ $name }” were left out.
attachments-notes-left-out = The camera and program details in “{ $name }” were left out.
attachments-same = “{ $name }” is in this record already and was not added again.
attachments-dialog = Choose photos or documents
attachments-dialog-kinds = Photos and documents
attachments-dialog-save = Save a photo or document to a file

choice-attachments-file = Largest photo or document
choice-attachments-all = Room for photos and documents in the office file
choice-attachments-longest = Make photos smaller when taken in (longer side)
choice-mb-5 = 5 MB
choice-mb-10 = 10 MB
choice-mb-20 = 20 MB
choice-mb-50 = 50 MB
choice-mb-200 = 200 MB
choice-mb-500 = 500 MB
choice-mb-1000 = 1,000 MB
choice-mb-2000 = 2,000 MB
choice-dots-1600 = 1,600 dots
choice-dots-2000 = 2,000 dots
choice-dots-3000 = 3,000 dots
choice-dots-keep = Keep as they are

op-attachments-add = Added { $count } photos or documents: { $name }
op-attachments-edit = Edited the caption of “{ $name }”
op-attachments-move = Moved “{ $name }” in its list
op-attachments-remove = Removed { $count } photos or documents: { $name }
op-models-evidence = Noted “{ $name }” as evidence for the model “{ $title }”

failure-attachment-refused = { $why ->
    [empty] The file “{ $file }” is empty and cannot be added. Check the original file.
    [not-a-picture] “{ $file }” is named like a picture but is none inside. Try to open the original, or ask for it again.
    [kind] The picture “{ $file }” is of the kind { $kind }, which is not taken. Save it as JPEG or PNG and add that (on an iPhone choose “Most Compatible”).
    [cut-off] The end of the photo “{ $file }” is missing; it may not have been copied whole. Copy it again from the phone or camera and add it again.
    [damaged] The photo “{ $file }” is damaged and cannot be read. Ask for the original again.
    [dots] The photo “{ $file }” has { $width } × { $height } dots, more than can be taken. Make it smaller and add it again.
    [macros] “{ $file }” holds macros and is not taken into the office file. Save it without macros.
    [program] “{ $file }” is a program, not a document, and is not taken into the office file.
   *[other] It is not clear what “{ $file }” is. Taken are JPEG, PNG and WebP photos, and PDF, Word, Excel, PowerPoint, OpenDocument, RTF, TXT and CSV documents.
}
failure-attachment-large = The file “{ $file }” has { $size }, more than the { $limit } of one file. Make it smaller (for photos: let them be made smaller), or raise the limit in the settings of the office.
failure-attachments-full = “{ $name }” ({ $size }) was not added: photos and documents use { $used } of { $limit }. Clear what was removed, remove some, or raise the limit in the settings of the office.
failure-attachments-many = “{ $name }” was not added: a record has at most { $limit } photos and documents.
failure-attachment-gone = The content of “{ $name }” was cleared from the office file. Add the same file again.
failure-evidence-no-item = The score sheet has no item “{ $item }”.

check-attachment-lost = The content of the photo or document “{ $name }” is missing; add the same file again.
check-attachment-damaged = The content of the photo or document “{ $name }” does not fit its checksum.

cli-attach = Photos and documents of records
cli-arg-attachment = Id or key of the photo or document
cli-attach-add = Adds photos or documents to a record
cli-attach-add-files = The files to add
cli-attach-add-keep-size = Keep photos at their size
cli-attach-add-personal = Holds personal data, not printed
cli-attach-add-caption = Caption
cli-attach-add-record = Id or key of the record
cli-attach-add-table = Kind of record: registration (model)
cli-attach-list = Lists the photos and documents of a record
cli-attach-list-record = Id or key of the record
cli-attach-list-table = Kind of record: registration (model)
cli-attach-out = Saves a photo or document to a file
cli-attach-out-out = The file to write
cli-attach-edit = Changes caption, day and the mark of personal data
cli-attach-edit-caption = Caption
cli-attach-edit-taken = Day of the photo or document
cli-attach-edit-personal = Holds personal data, not printed
cli-attach-move = Changes the order; the first photo is the main one
cli-attach-move-place = The new place, from 1
cli-attach-evidence = Notes which items of the score sheet it proves
cli-attach-evidence-items = Code of an item of the score sheet, such as KQ; none takes all back
cli-attach-remove = Removes photos or documents from their record
cli-attach-remove-attachments = Id or key of the photo or document
cli-attach-removed = { $count } photos or documents removed.
cli-attach-trim = Clears content that no record has any more
cli-attach-trim-days = Keep what was removed within so many days
cli-attach-trim-compact = Make the office file itself smaller afterwards
