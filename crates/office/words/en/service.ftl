# The service record of somebody proposed for a medal, and what the medal asks for.

service-title = Service record: { $name }
service-open = Enter service record…
service-story = Service record
service-story-none = No post noted yet.
service-story-sum = In the sectors: { $sector }; as a leader: { $leader }
service-print = Show the paper
service-back = Service record
service-hint = One line for each period. Enter goes down, Alt+↑/↓ moves a line, Ctrl+Delete removes it. Write a day, month/year or a year; leave “to” empty for a post still held. Lines copied from Excel can be pasted.
service-since = From
service-until = To
service-position = Position
service-unit = Body, unit
service-sector = Sector
service-kind = Kind of time
service-leader = Leader
service-counted = Counts
service-cell = { $field }, line { $row }
service-remove = Remove line { $row }
service-until-now = now
service-sector-mobilisation = Mass mobilisation
service-sector-front = Front
service-sector-mass = Mass organisations
service-sector-other = Other
service-kind-work = Work
service-kind-leave = Maternity leave
service-kind-break = Break
service-why-counted = counts in full
service-why-leave = maternity leave, counts
service-why-overlap = overlaps with a line above
service-why-other-sector = outside the sectors that count
service-why-break = taken out of the time around it
service-saved = Saved
service-saving = Saving…
service-unsaved = Not saved
service-sum = In all
service-sum-all = Whole time
service-sum-sector = In the sectors that count
service-sum-leader = Of that as a leader
service-sum-to = Counted to
service-meets = Long enough by the condition in use
service-lacks = Not long enough by the condition in use
service-time = { $years ->
    [0] { $months ->
        [one] { $months } month
       *[other] { $months } months
    }
   *[other] { $months ->
        [0] { $years ->
            [one] { $years } year
           *[other] { $years } years
        }
        [one] { $years } y { $months } month
       *[other] { $years } y { $months } months
    }
}
service-rule = Condition in use
service-rule-years = { $years } years in the sectors
service-rule-leader = or { $years } years, of which { $leader } as a leader
service-rule-sectors = Sectors that count: { $sectors }
service-rule-unconfirmed = The office has not confirmed this condition against a text. Compare it with the medal's statute and change it where needed.
service-rule-edit = Change the condition…
service-rule-title = Time asked for by the medal
service-rule-about = Holds for every medal round of this office.
service-rule-min = Years in the sectors
service-rule-min-leader = Years for a leader
service-rule-leader-years = Of which as a leader
service-rule-which = Sectors that count
service-rule-confirmed = The office has compared it with the text
service-years-wrong = Give years from 0 to 60
service-rule-none = Choose at least one sector
service-locked = This nomination is decided; its service record cannot change any more.

keys-service = Service record
keys-post-move = Move a line
keys-post-remove = Remove a line

help-service = Service record
help-service-for = The periods of service of somebody proposed for a medal; the program adds them up and says what counts and why.
help-service-1 = Write one line for each period, or paste lines copied from Excel.
help-service-2 = Look at what counts and at the sums on the right; change the condition to what the statute asks for.
help-service-3 = Press “Show the paper” to print.
