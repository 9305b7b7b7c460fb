# Words of units.

units-field-spelling = Spelling

units-step-continue = unchanged
units-step-rename = renamed
units-step-merge = merged
units-step-split-part = a part of the territory
units-step-absorbed = absorbed
units-step-level-abolished = level of administration ended
units-step-transfer = moved to another parent

op-units-alias = Remembered that “{ $text }” means { $unit }
