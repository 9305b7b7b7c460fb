# Reports of figures, indicators.

warn-head-unit-of-money = The unit above the table is { $unit }: applied to { $count } amounts of money without a unit of their own.
warn-mixed-separators = Column { $column }: some thousands are grouped with full stops, some with commas ({ $count } cells); read by the whole column, please check.
warn-text-magnitude = { $count } cells give a size in words ({ $texts }); kept as words, never added.
warn-text-figure = { $count } cells of figures hold words ({ $texts }); kept as words, never added.
warn-figure-sum = Cell { $column }{ $row } states a total of { $stated }, the figures add up to { $counted }.
warn-part-sum = Column { $column }: “{ $label }” says { $stated }, its parts ({ $parts }) add up to { $counted }.
warn-share-alone = Column { $column }: { $count } shares come without numerator and denominator; they must not be averaged.

# Reports of units.

reports-state-draft = Draft
reports-state-sent = Sent
reports-state-returned = Returned
reports-state-received = Received
reports-state-consolidated = Consolidated
reports-state-locked = Locked

reports-coverage = { $counted }/{ $expected } units
reports-note-percent-only = { $count } units tell a percentage only, without its parts: not added
reports-note-texts = { $count } units wrote words: not added
reports-note-distinct = A sum over units; who is in several of them is counted several times
reports-note-by-months = The shorter periods come to { $sum }
reports-unallocated = Not allocated (units that were split or ended)
reports-why-not-sent = No report yet
reports-why-empty = Says nothing of this indicator
reports-why-no-figure = No number: not added
reports-why-percent-only = A percentage only, without its parts: not added

reports-rule-negative = “{ $name }” says { $figure }: figures are not below 0.
reports-rule-not-whole = “{ $name }” says “{ $text }”: { $unit } are whole numbers. Kept as text, not added.
reports-rule-unread = “{ $name }” says “{ $text }”, which is no number. Kept as text, not added.
reports-rule-magnitude = “{ $name }” says “{ $text }”: a size in words, kept, not added.
reports-rule-part-above-whole = “{ $part }” says { $figure }, which is { $difference } more than “{ $whole }” ({ $other }).
reports-rule-sum-differs = “{ $name }” says { $figure }, { $parts } come to { $other }; { $difference } apart.
reports-rule-share-outside = “{ $name }” says { $figure } %: a share is from 0 to 100 %.
reports-rule-nothing-below = “{ $name }” ({ $text }): a share of nothing stays empty, it is not 0 %.
reports-rule-share-differs = “{ $name }” says { $figure } %, its parts make { $other } %; { $difference } apart.
reports-rule-to-date-differs = “{ $name }” says { $figure }, the periods within come to { $other }; { $difference } apart. If it is right, say why.
reports-rule-to-date-below = “{ $part }” says { $figure }, which is { $difference } less than “{ $whole }” of the period alone ({ $other }).
reports-rule-leap-from-previous = “{ $name }” says { $figure }, the period before { $other }; { $difference } apart (more than 50 %). Is that right?
reports-rule-leap-from-last-year = “{ $name }” says { $figure }, the same period of last year { $other }; { $difference } apart (more than 50 %). Is that right?
reports-rule-outside-band = “{ $name }” says { $figure }; this unit usually says { $low } to { $high } (median { $other }, { $difference } apart). Is that right?
reports-rule-cost-of-house = { $worth } đồng for { $houses } houses is { $figure } đồng each, outside 20 to 200 million đồng.
reports-rule-no-cut-off = { $count } figures stand on a day, but the report does not say up to which day it counts.
reports-rule-unit-not-there = { $unit } did not exist in { $period } (it did from { $from } to { $to }).
reports-rule-register-differs = “{ $name }” says { $figure }, the office's register has { $other }; { $difference } apart. If it is right, say why.
reports-rule-slip-of-unit = “{ $name }” says { $figure }, last time { $other }: about a thousand times as much or as little. Is the unit (“đồng”, “triệu”, “tỷ”) right?
reports-rule-indicator-not-there = “{ $name }” is not (or not yet) reported in this period.

reports-in-report = { $unit }, { $period }
reports-form-appendix = Appendix with the figures of a report
reports-form-comparison = Comparison with the period before and the year before
reports-form-summary = Totals of all units
reports-form-by-unit = Figures unit by unit
reports-form-unsent = Units that have not reported
reports-form-blank = Empty form for figures
reports-form-digest = One page of main figures

problem-indicator-unknown = Not clear which indicator of the catalogue it is
problem-period-unknown = Not clear which period it is of
problem-unit-unnamed = Not clear which unit it is of
problem-figure-unread = Words where a figure belongs: kept as text, not added
problem-figure-magnitude = A size in words: kept as text, not added
problem-percent-only = A percentage without its parts: left out of totals
problem-report-locked = The unit's report of this period is locked: the figures go into another version
problem-period-other = The file names another period than was chosen: the figures go into the file's

op-reports-indicator = Add indicator { $code } “{ $name }”
op-reports-form = Add form “{ $name }”, version { $version }
op-reports-open = Open the report of { $unit } for { $period }
op-reports-open-many = Open { $count } reports for { $period }
op-reports-revise = Begin version { $version } of a report for { $period }
op-reports-cell = Write { $code }: “{ $text }” ({ $unit }, { $period })
op-reports-cells = Write { $count } figures ({ $unit }, { $period })
op-reports-head = Edit the head of a report for { $period }
op-reports-remove = Remove a draft for { $period }
op-reports-move = Move { $count } reports to “{ $state }” ({ $unit }, { $period })
op-reports-consolidate = Consolidate { $period } ({ $coverage })
op-reports-registers = Take { $count } figures from the registers into a report for { $period }
op-reports-lock = Lock { $count } reports ({ $unit }, { $period })
op-reports-unlock = Unlock the report of { $unit } for { $period }: { $reason }
op-reports-day = Set the days of { $period }
op-reports-import = Take in { $count } figures from { $file }

failure-report-locked = The report for { $period } is locked; unlock it with a reason, or begin another version.
failure-period-odd = “{ $period }” is no code of a period; such as 2024-M09, 2024-Q3, 2024-H1, 2024-N9, 2024-Y.
failure-no-reports-to-print = There are no figures of { $period } to print.

import-field-code-hint = Code of the indicator
import-field-label = Indicator
import-field-unit-of-measure = Unit of measure
import-field-value = Figure
import-field-period = Period
import-field-column = Column of the file
reports-prose-unknown = indicator not clear
failure-token-wrong = “{ $heading }”: the figure { $token } cannot be filled in. Mend the code or the unit between the braces and try again.
reports-token-unclosed = the braces are not closed
reports-token-no-figure = not known yet; printed as “(chưa có số liệu)”
reports-token-unknown = no indicator has this code
reports-token-word = what stands behind the bar is not understood: a unit (tỷ, triệu, tấn, ha), or “kỳ trước”, “cùng kỳ”, “so kỳ trước”, “so cùng kỳ”
reports-rule-section-empty = “{ $heading }” says nothing yet.
reports-rule-token-flawed = “{ $heading }”, { $token }: { $why }.
op-reports-section = Write “{ $heading }” in the report of { $unit } for { $period }
op-reports-outline = Make a version of the outline “{ $name }”
reports-form-narrative = Report with its words and appendix
failure-no-words-to-print = Nothing is written yet in the report for { $period }. Write one section at least, then print.
