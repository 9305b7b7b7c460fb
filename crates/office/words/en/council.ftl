# The meeting of a round's council.

council-title = Meeting of the council
council-open = Meeting of the council
council-name = Name of the council
council-name-hint = Left empty, “Hội đồng Thi đua - Khen thưởng” is printed
council-place = Place
council-day = Day
council-begins = Begins
council-ends = Ends
council-number = Number of the minutes
council-members = Members
council-member-name = Name (with its title of address)
council-add = Add a member
council-duty = Duty
council-duty-chair = Chair
council-duty-deputy = Deputy
council-duty-secretary = Secretary
council-duty-member = Member
council-present = Present
council-absence = Why absent
council-remarks = Remarks and conclusion
council-votes-hint = Votes stand in the list's column “Votes for/all” (17/19). What is left empty prints as dots.
council-print = Save and see the minutes
