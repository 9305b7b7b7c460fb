# The head of a round's proposal (tờ trình).

letter-open = Number and date…
letter-title = Proposal for commendation
letter-number = Number
letter-number-hint = The figure is enough, for example 12; the letters are added
letter-date = Date
letter-addressee = Addressed to
letter-addressee-hint = One on each line; empty names whoever decides
letter-signer = Signed by
letter-position = Position of the signer
letter-position-hint = Empty names the head of the office
letter-about = What is left empty is printed as dots, to be filled in by hand.
