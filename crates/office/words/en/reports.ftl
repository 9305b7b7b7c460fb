# Reports of figures, indicators.

warn-head-unit-of-money = The unit above the table is { $unit }: applied to { $count } amounts of money without a unit of their own.
warn-mixed-separators = Column { $column }: some thousands are grouped with full stops, some with commas ({ $count } cells); read by the whole column, please check.
warn-text-magnitude = { $count } cells give a size in words ({ $texts }); kept as words, never added.
warn-text-figure = { $count } cells of figures hold words ({ $texts }); kept as words, never added.
warn-figure-sum = Cell { $column }{ $row } states a total of { $stated }, the figures add up to { $counted }.
warn-part-sum = Column { $column }: “{ $label }” says { $stated }, its parts ({ $parts }) add up to { $counted }.
warn-share-alone = Column { $column }: { $count } shares come without numerator and denominator; they must not be averaged.

reports-prose-unknown = indicator not clear
