# Words of what an office may choose.

choice-tones = Order of tones when names are sorted
choice-tones-dictionary = level, grave, hook, tilde, acute, dot (as dictionaries do)
choice-tones-traditional = level, grave, acute, hook, tilde, dot (as many old files do)
choice-rounding = Rounding of rewards
choice-rounding-up = Up to ten thousands
choice-rounding-nearest = To the nearest ten thousand
choice-rounding-none = Not rounded
choice-party-hd05-from = Party documents follow HD 05-HD/VPTW from
choice-party-ground = Own ground of Party decisions (the rule on the body itself)
choice-severity-hint = Hint
choice-severity-warning = Warning
choice-severity-error = Error that stops the decision
choice-rule-aw03 = The same form of award in one year
choice-rule-aw08 = Prefer women and collectives with 70 % women
choice-rule-twice-in-round = Twice in one round
choice-rule-possible-duplicate = Perhaps the same person
choice-rule-unit-unknown = Unit not in the list
choice-rule-position-missing = No position
choice-rule-citation-missing = No achievement
choice-rule-amount-differs = Reward differs from the rule
