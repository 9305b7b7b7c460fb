# The window of reports: the board of a period, the entry sheet, totals.

ui-rail-reports = Reports
keys-go-reports = Open reports of figures
help-reports = Reports of figures, period by period
help-reports-for = Seeing who has sent, entering and checking figures, adding them up honestly and printing the totals.
help-reports-1 = Choose the period; press Enter on a unit to open its sheet, or take in the file that a unit has sent.
help-reports-2 = Type figures as on paper (“hơn 7 tỉ”, “0”, “không phát sinh”, “chưa có số liệu”, “12/15”), Enter goes down; what should be looked at is told in a sentence and never refused.
help-reports-3 = Send, receive, then lock; “Totals” shows the sums, how many units are in them, and where each figure comes from.

reports-board = Reports for { $period }
reports-back = Board of the period
reports-span = Period
reports-year = Year
reports-span-month = Month { $number }
reports-span-quarter = Quarter { $number }
reports-span-first-half = First half
reports-span-second-half = Second half
reports-span-nine = Nine months
reports-span-year = Whole year

reports-days-of = Figures up to { $asOf } · due { $due }
reports-sent-of = { $sent }/{ $expected } units have sent
reports-late-count = { $count ->
    [one] 1 unit late
   *[other] { $count } units late
  }
reports-incomplete-count = { $count ->
    [one] 1 unit with figures missing
   *[other] { $count } units with figures missing
  }
reports-days = Days of the period
reports-day-as-of = Figures up to
reports-day-due = Due on
reports-day-hint = For all units of this period. Left empty, the usual days hold.
reports-day-saved = The days of the period are set.

reports-units = Units that report
reports-column-unit = Unit
reports-column-standing = State
reports-column-filled = Filled
reports-column-sent = Sent on
reports-column-due = Due on
reports-column-version = Version
reports-standing-none = Not sent
reports-standing-draft = Not sent (draft)
reports-standing-late = Late
reports-standing-incomplete = Incomplete
reports-standing-unreadable = { $count ->
    [one] 1 cell of words
   *[other] { $count } cells of words
  }
reports-by-standing = State
reports-by-all = Any state
reports-by-unsent = Not sent
reports-by-sent = Sent
reports-by-late = Late
reports-by-incomplete = Incomplete
reports-by-returned = Returned
reports-by-received = Received
reports-by-locked = Locked
reports-search = Find a unit
reports-no-match = No unit like this in the period.
reports-empty = No unit reports for { $period } yet
reports-empty-hint = “Add a unit” opens a sheet; a workbook can be taken in. Once the office names its unit in the settings, the units below it stand here.
reports-add-unit = Add a unit
reports-unit-name = Name of the unit
reports-unit-hint = Type a few letters of its name, then choose from the list.
reports-open-all = { $count ->
    [one] Open the sheet of 1 unit
   *[other] Open sheets for { $count } units
  }
reports-chosen = { $count } chosen
reports-summary-open = Totals
reports-unsent-print = Print who has not sent
reports-print-none = There is no sheet of this period to print yet.
reports-drop = Reports for { $period }
reports-nothing-chosen = The chosen units have no sheet yet.

reports-do-sent = Send
reports-do-received = Receive
reports-do-returned = Return
reports-do-draft = Back to draft
reports-do-consolidated = Consolidated
reports-do-locked = Lock
reports-do-unlock = Unlock
reports-reason = Reason
reports-return-title = { $count ->
    [one] Return 1 report
   *[other] Return { $count } reports
  }
reports-unlock-title = Unlock the report
reports-reason-hint = The reason stays with the report and is shown to the unit.
reports-lock-title = { $count ->
    [one] Lock 1 report
   *[other] Lock { $count } reports
  }
reports-lock-about = A locked report cannot be changed any more and always prints the same; unlocking it needs a reason.

reports-sheet-of = { $unit }, { $period }
reports-sheet-about = { $form } · version { $version }
reports-filled = { $filled }/{ $wanted } indicators filled
reports-cells = Sheet of figures
reports-cell-code = Code
reports-cell-name = Indicator
reports-cell-group = Part
reports-cell-measure = Measure
reports-cell-value = Figure
reports-cell-read = Read as
reports-cell-previous = Period before
reports-cell-last-year = Year before
reports-cell-since = Change
reports-cell-note = Note
reports-cell-reason = Reason
reports-note-needs-figure = Enter the figure first (“chưa có số liệu” where there is none), then the note.
reports-derived = works out to { $text }
reports-locked-note = The report is locked and can only be looked at. To change it, unlock it with a reason or begin another version.
reports-returned-note = Returned: { $reason }
reports-revise = New version
reports-take-registers = Take from registers
reports-taken = { $count ->
    [0] The registers have nothing else for this sheet.
    [one] 1 figure was taken from the registers.
   *[other] { $count } figures were taken from the registers.
  }
reports-remove = Remove the draft

reports-tab-cell = This cell
reports-tab-findings = To look at
reports-tab-report = Report
reports-choose-cell = Choose a line to see its formula, earlier periods and the history of its figure.
reports-no-findings = Nothing needs to be looked at.
reports-cell-kind = How it adds up
reports-cell-formula = Formula
reports-cell-source = Source
reports-cell-history = History of the figure
reports-no-history = Nobody has entered this figure yet.
reports-change = { $before } → { $after }
reports-change-none = (empty)
reports-from-typed = typed
reports-from-import = from a file
reports-from-register = from a register
reports-from-sum = sum of units
reports-kind-flow = happens in the period: added over units and time
reports-kind-stock = stands on a day: added over units, the last one over time
reports-kind-ratio = a share: sum of parts by sum of wholes
reports-kind-weighted = a weighted mean
reports-kind-distinct = distinct people: a sum only counts turns
reports-kind-register = counted from the office’s registers
reports-kind-year-to-date = running total since 1 January
reports-head-number = Document number
reports-head-date = Document date
reports-head-prepared-by = Prepared by
reports-head-approved-by = Approved by
reports-head-as-of = Figures up to
reports-head-note = Remark
reports-head-save = Save
reports-versions = Versions
reports-version = Version { $version }
reports-events = What happened
reports-event = { $from } → { $to }

reports-totals-of = Totals for { $period }
reports-totals-coverage = From the reports of { $coverage }
reports-totals-derived = { $count ->
    [one] 1 unit of these follows from shorter periods
   *[other] { $count } units of these follow from shorter periods
  }
reports-totals-none = Nothing adds up in this period yet.
reports-totals-none-hint = Only reports that were sent or received are added; drafts and returned ones are not.
reports-total = Total
reports-coverage-title = Units
reports-notes = Remarks
reports-drill = Figures unit by unit
reports-drill-report = Report
reports-drill-figure = Figure
reports-drill-counted = Counted
reports-drill-not-counted = Not counted: { $why }
reports-drill-origin = Source
reports-drill-open = Open the sheet
reports-trend = Over the periods
reports-ranked = Units in order
reports-mapped = Mapped to today’s units
reports-by-months = The shorter periods come to { $text }
reports-chart-empty = No figures yet.
reports-choose-total = Choose an indicator to see it unit by unit, its sources and how it went.

home-reports-title = Reports for { $period }
home-reports = { $waits }/{ $expected } units have not sent
