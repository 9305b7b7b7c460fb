# Models of the "Dân vận khéo" movement.

warn-field-by-mark = Column { $column }: the field is that of the column marked with x.
warn-field-spellings = Column { $column }: { $fields } fields are written in { $count } ways; they were read as one each.
warn-unknown-field = Column { $column }: { $count } rows name none of the four fields, or several.
warn-several-fields = { $count } rows mark more than one field; a model belongs to one.
warn-year-of-list = Column { $column }: { $count } cells tell no year; the year of the list was taken, please check.
warn-ends-before = { $count } rows end before they begin.
