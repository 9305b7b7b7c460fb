# Printed forms as the office arranges them, and the office's own Word files.

## Refusals

failure-no-such-preference = This form has no arrangement called “{ $name }”. Saved ones: { $known }.
failure-preference-no-column = This form has no column “{ $column }”. Its columns: { $known }.
failure-preference-no-columns = At least one column has to stay.
failure-preference-narrow = The column “{ $column }” is too narrow; every column needs at least { $least } mm.
failure-preference-too-wide = Together the columns are { $width } mm wide, but the page has { $room } mm between its margins. Make columns narrower or leave some out.
failure-preference-first-column = The column “{ $column }” has a sum and cannot come first: the label of the total needs room to its left. Put another column first.
failure-preference-unordered = The lines of this form cannot be put in another order or other groups. Leave them in legal order.
failure-preference-size = The words of the table must be between { $least } and { $most } points.
failure-preference-unreadable = This file cannot be read: { $detail }. Nothing was written.
failure-sentence-wrong = The closing sentence is not right: { $detail }.
failure-no-such-template = This form has no Word file called “{ $name }”. Saved ones: { $known }.
failure-template-refused = { $why ->
    [old-word] This is an old Word document (.doc). Open it in Word or LibreOffice, save it as .docx and choose that file.
    [locked] This file has a password. Remove the password and choose it again.
    [macros] This file has macros (.docm) and is not taken. Save it as .docx without macros and choose that file.
    [damaged] This Word file is damaged or its text is missing. Open it in Word, save it and choose the new file.
    [too-large] This file is larger than is taken (5 MB). Make its pictures smaller and choose it again.
    [hostile] This file was made to do harm, or is badly damaged, and was not opened.
   *[not-word] This file is no Word document (.docx).
}
failure-template-wrong = The Word file has { $count } faults, nothing was written: { $detail }
failure-template-too-long = The document would be larger than Word opens. Repeat less in the Word file.
failure-template-no-record = The office has nothing yet that this form prints, so fields could not be checked. Make a decision (or open a round) first.
failure-template-gone = The content of the Word file “{ $name }” is no longer kept. Take the file in again.
failure-templates-full = The Word files kept here have reached { $limit } MB. Remove some that are not used.
failure-template-not-word = The office's own Word file can only be filled as Word (.docx).
failure-nobody-expected = No unit is expected to send anything, and the office has not said which unit it stands for. Choose the units of this round, or enter the office's unit in the settings.

## Places and faults in a Word file

templates-place-paragraph = Paragraph { $paragraph }
templates-place-cell = Table { $table }, row { $row }, column { $column }
templates-place-header = Page header, { $place }
templates-place-footer = Page footer, { $place }
templates-place-notes = Notes, { $place }
templates-wrong-unknown = there is no field {"{{"}{ $name }{"}}"}
templates-wrong-meant = there is no field {"{{"}{ $name }{"}}"} – was {"{{"}{ $meant }{"}}"} meant?
templates-wrong-list = there is no list {"{{#"}{ $name }{"}}"}
templates-wrong-list-meant = there is no list {"{{#"}{ $name }{"}}"} – was {"{{#"}{ $meant }{"}}"} meant?
templates-wrong-other-list = the field {"{{"}{ $name }{"}}"} is not of the list “{ $list }”
templates-wrong-unclosed = {"{{"} without {"}}"} in the same paragraph
templates-wrong-unopened = {"}}"} without {"{{"} before it
templates-wrong-empty = no field between the braces
templates-wrong-outside = the field {"{{"}{ $name }{"}}"} belongs to each line; it has to stand in a table row or between {"{{#dong}}"} and {"{{/dong}}"}
templates-wrong-group = the row of groups {"{{"}{ $name }{"}}"} has to stand right above the row of the list
templates-wrong-no-end = the list {"{{#"}{ $list }{"}}"} has no end {"{{/"}{ $list }{"}}"}
templates-wrong-no-begin = {"{{/"}{ $list }{"}}"} without {"{{#"}{ $list }{"}}"} before it
templates-wrong-crossed = the markers of the list “{ $list }” cross another list

## What is to be known before printing

templates-notice-order = The order or the groups on this print differ from the legal order; lines are numbered anew.
templates-notice-hidden = This print leaves out the columns: { $columns }.
templates-notice-issuer = The office's names on this print come from the chosen arrangement.
templates-notice-closing = The closing sentence on this print comes from the chosen arrangement.

## Journal

op-templates-preference-put = Save the arrangement “{ $name }”
op-templates-preference-usual = { $usual ->
    [no] Print the form as it came by default
   *[other] Make “{ $name }” the default
}
op-templates-preference-remove = Remove the arrangement “{ $name }”
op-templates-take = Take in the Word file “{ $name }”
op-templates-remove = Remove the Word file “{ $name }”
op-awards-expect = { $count ->
    [0] Expect the usual units in the round “{ $title }”
   *[other] Expect { $count } units in the round “{ $title }”
}

templates-field-name = Name

## Forms

awards-form-blank = Empty nomination sheet (to fill by hand)
awards-form-unsent = Units that have not sent anything
models-form-blank = Empty registration sheet of models (to fill by hand)

## Command line

cli-preferences = Saved arrangements of forms: list, show, save, make the default, remove
cli-preferences-list = List saved arrangements
cli-preferences-columns = Show columns, names and closing sentence of the form as it came
cli-preferences-show = Show one arrangement as JSON
cli-preferences-put = Save an arrangement from a JSON file
cli-preferences-usual = Make an arrangement the default; without a name the form as it came
cli-preferences-remove = Remove an arrangement
cli-arg-form = Form, for instance awards.l2
cli-arg-name = Saved name
cli-preferences-columns-id = Record to look at; the newest one where none is given
cli-preferences-put-content = JSON file with the arrangement; - reads standard input
cli-preferences-saved = Saved the arrangement “{ $name }” for { $form }
cli-preferences-removed = Removed the arrangement “{ $name }”
cli-preferences-usual-set = { $form } is now printed as “{ $name }”
cli-preferences-usual-none = { $form } is now printed as it came
cli-templates = The office's own Word files: list, take in, check, fields, a file to start from, remove
cli-templates-list = List Word files
cli-templates-fields = Show the fields of a form
cli-templates-take = Take a Word file in
cli-templates-check = Check a Word file without taking it in
cli-templates-sample = Write a Word file with fields to start from
cli-templates-remove = Remove a Word file
cli-templates-sample-out = Word file to write (.docx)
cli-arg-docx = Word file (.docx)
cli-templates-taken = Took in the Word file “{ $name }” for { $form }
cli-templates-sound = The Word file can be used, nothing is wrong
cli-templates-written = Wrote a Word file with fields to { $file }
cli-templates-removed = Removed the Word file “{ $name }”
cli-templates-once = Fields said once:
cli-templates-of-list = Fields of each line (list “{ $name }”):
cli-templates-groups = Fields of a group's row:
cli-print-filled = Filled the Word file as { $file }
cli-print-preference = Saved arrangement to use; without it the form's default
cli-print-original = Print the form as it came with the program
cli-print-template = The office's own Word file (saved name or .docx file)
cli-print-rows = Empty rows at the end of the table, to fill by hand
cli-round-expect = Choose the units that are expected to send nominations
cli-round-expect-unit = Code of a unit (repeat for each); none goes back to the usual list
cli-round-expect-done = { $count ->
    [0] This round expects the units below the office
   *[other] This round expects { $count } units
}

## Window

templates-dialog-open = Choose the office's own Word file
templates-dialog-save = Save Word document
templates-arrangement = Arrangement
templates-original = Form as it came
templates-usual-mark = { $name } (default)
templates-arrange = Arrange the form…
templates-own = Own Word files…
templates-arrange-title = Arrange the form: { $form }
templates-part-names = Names at the head of the page
templates-superior = Superior body
templates-issuer = Issuing body
templates-closing = Sentence under the list
templates-closing-hint = Counts can be put in, such as {"{{so_ca_nhan}}"}. Left empty, no sentence is printed.
templates-part-columns = Columns of the table
templates-columns-hint = In a row: Space hides or shows it, Alt+↑ ↓ moves it.
templates-column-shown = Print the column { $title }
templates-column-title = Title of the column { $title }
templates-column-width = Width of the column { $title } (mm)
templates-column-mm = mm
templates-column-earlier = Move the column { $title } forward
templates-column-later = Move the column { $title } back
templates-widths = The columns take { $width } mm, the page has { $room } mm
templates-widths-over = The columns take { $width } mm, more than the page's { $room } mm
templates-part-order = Order and groups
templates-order = Order
templates-order-legal = As the law has it
templates-order-name = By given name
templates-order-unit = By unit
templates-order-hand = As put by hand
templates-grouping = Groups
templates-grouping-legal = As the law has it
templates-grouping-none = No groups
templates-grouping-unit = By unit
templates-grouping-award = By award
templates-fixed-order = The order of this form cannot be changed.
templates-font = Size of the table's words
templates-blank-rows = Empty rows at the end of the table
templates-name = Name of the arrangement
templates-save-as = Save as…
templates-save = Save
templates-make-usual = Make it the default
templates-back-original = Back to the form as it came
templates-remove-one = Remove this arrangement
templates-preview = First page as printed
templates-saved = Saved the arrangement “{ $name }”
templates-own-title = The office's own Word files
templates-own-none = There is no Word file for this form yet. Save the one with fields, change it in Word as you like, and take it in again.
templates-own-fill = Fill and save as Word…
templates-own-take = Take in a Word file…
templates-own-name = Name of the Word file
templates-own-check = Check a file…
templates-own-sample = Save a file with fields…
templates-own-remove = Remove
templates-own-taken = Took in the Word file “{ $name }”
templates-own-sound = The file can be used, nothing is wrong
templates-own-faults = The file has { $count } faults and was not taken in. Mend them in Word and choose it again:
templates-own-written = Saved { $path }
templates-own-fields = Fields that can be used
templates-own-once = Said once
templates-own-list = Of each line ({ $name })
templates-own-groups = Row of a group
templates-own-capitals = A field typed in CAPITALS is printed in capitals.
templates-expected = Expected units…
templates-expected-title = Units that are expected to send nominations
templates-expected-usual = The usual list: the units below the office
templates-expected-sent = { $count ->
    [0] nothing sent
    [one] { $count } nomination
   *[other] { $count } nominations
}
templates-expected-add = Add a unit
templates-expected-none = No unit yet. Add units one by one, or enter the office's unit in the settings.
templates-expected-drop = Leave out { $name }
templates-expected-back = Back to the usual list

## Order by hand

templates-hand = Order by hand
templates-hand-hint = Alt+↑/↓ moves the line; Alt+Home and Alt+End move it to the start and the end of its group.
templates-hand-list = Lines in the order of print
templates-hand-line = { $place }. { $name }
templates-hand-up = Move “{ $name }” up
templates-hand-down = Move “{ $name }” down
templates-hand-usual = Back to the usual order
templates-hand-many = This list is too long to be put in order line by line.
templates-hand-moved = “{ $name }” is number { $place } of { $count } in its group
keys-arrange = Arranging a form
keys-line-move = Move a line while putting lines in order by hand
