# The year's calendar; ceremonies.

calendar-kind-fixed = Fixed day
calendar-kind-work = Task
calendar-kind-campaign = Campaign
calendar-kind-conference = Conference
calendar-kind-meeting = Meeting
calendar-kind-visit = Visit
calendar-kind-ceremony = Ceremony
calendar-kind-note = Note
calendar-kind-report = Report due
calendar-kind-round = Award round
calendar-kind-model = Plan of models
calendar-kind-return = To be given back
calendar-kind-inspection = Inspection
calendar-kind-recommendation = Recommendation, directive

calendar-column-title = What
calendar-column-kind = Kind
calendar-column-starts = Day (from)
calendar-column-ends = Until
calendar-column-time = Time
calendar-column-venue = Place
calendar-column-lead = Led by
calendar-column-joins = Who takes part
calendar-column-prepares = Prepared by
calendar-column-note = Note
calendar-column-done = Done on
calendar-column-yearly = Every year

calendar-unread-date = Not a day
calendar-unread-no-such-day = There is no such day
calendar-unread-kind = Unknown kind
calendar-unread-long = Too long

calendar-fixed-years = { $name } ({ $years } years)
calendar-model-step = { $step } (models of { $year })
calendar-reports-sent = { $sent }/{ $expected } sent
calendar-round-decided = Award decision { $number }
calendar-round-open = Award round without a decision
calendar-ceremony = Award ceremony: { $title }
calendar-in-year = Calendar of { $year }, { $date }

calendar-form-year = Plan of the year
calendar-form-month = Schedule of a month

choice-calendar-ahead = How early the desk tells days of the calendar
choice-calendar-ahead-7 = 7 days
choice-calendar-ahead-14 = 14 days
choice-calendar-ahead-30 = 30 days
choice-calendar-fixed = Fixed days in the calendar
choice-calendar-fixed-all = All
choice-calendar-fixed-mass = Of mass mobilisation, the Front and the unions
choice-calendar-fixed-mobilisation = Only of mass mobilisation and the Front
choice-calendar-fixed-none = None

op-calendar-enter = Entered “{ $title }” into the calendar
op-calendar-enter-many = Entered { $count } items into the calendar of { $year }
op-calendar-edit = Changed “{ $title }” in the calendar
op-calendar-remove = { $count ->
    [1] Removed “{ $title }” from the calendar
   *[other] Removed { $count } items from the calendar
}
op-calendar-done = { $done ->
    [0] Marked { $count } tasks as not done
   *[other] Marked { $count } tasks as done
}
op-calendar-import = { $new ->
    [0] { $changed } items of the calendar changed from “{ $file }”
   *[other] { $new } items of the calendar imported from “{ $file }”{ $changed ->
        [0] {""}
       *[other] , { $changed } changed
    }
}

failure-day-ends-before = It ends ({ $until }) before it begins ({ $from }).
failure-nothing-in-calendar = There is nothing to print in the calendar of { $year }.
failure-nobody-to-honour = The round “{ $title }” has no decision, or all of its lines were revoked: its ceremony cannot be arranged yet.

import-kind-calendar = Calendar, plan of work

ceremony-expected = Not called yet
ceremony-present = Present
ceremony-absent = Absent
ceremony-seats-call = In the order of being called
ceremony-seats-unit = By unit
ceremony-at-once = On the stage at once
ceremony-row-seats = Seats in a row
ceremony-first-row = First row

awards-form-seats = Seat list of the ceremony
awards-form-gifts = Table of certificates and money

op-awards-ceremony = Noted the ceremony of “{ $title }”
op-awards-ceremony-arrange = Arranged turns and seats of the ceremony of “{ $title }”
op-awards-ceremony-presenter = Noted who hands over in { $count } turns: { $name }
op-awards-ceremony-attendance = Noted who came to the ceremony: { $count }, { $attendance }
op-awards-ceremony-seat = Changed a seat of the ceremony

cli-calendar = The year's calendar
cli-calendar-show = Shows a year or a month
cli-calendar-show-month = Only this month
cli-calendar-show-kinds = Only this kind; may be given several times
cli-calendar-show-late = Only what is late
cli-calendar-put = Enters items out of a JSON file
cli-calendar-put-from = JSON file: a list of items with title, starts, kind…
cli-calendar-done = Marks tasks as done
cli-calendar-done-on = The day; today if left out
cli-calendar-done-not = Takes the mark back
cli-calendar-remove = Removes items
cli-calendar-done-with = Done with { $count } items of the calendar
cli-arg-entries = Id or number of an item of the calendar; may be given several times
cli-ceremony = The ceremony of a round
cli-ceremony-show = Shows turns, seats, who hands over, who came
cli-ceremony-save = Notes time, place and seats out of a JSON file
cli-ceremony-save-from = JSON file: occasion, heldOn, place, atOnce, rowSeats…
cli-ceremony-arrange = Arranges turns and seats
cli-ceremony-arrange-seats = Seats in the order of being called (call) or by unit (unit)
cli-ceremony-presenter = Notes who hands over in turns
cli-ceremony-presenter-turns = Number of a turn; may be given several times
cli-ceremony-presenter-name = Who hands over; empty for nobody
cli-ceremony-presenter-title = Position of who hands over
cli-ceremony-attend = Notes who came
cli-ceremony-attend-lines = Number in the list; may be given several times
cli-ceremony-attend-state = present, absent or expected
cli-ceremony-attend-received-by = Who received it for them
cli-ceremony-told = { $count } commended, { $turns } turns, { $present } present

# The calendar and the ceremony in the window.

calendar-rail = Calendar
calendar-title = Calendar of { $year }
calendar-count = { $count } items
calendar-late-count = { $count } late
calendar-year = Year
calendar-of-year = { $year }
calendar-view = View
calendar-as-list = Whole year
calendar-month = Month { $month }
calendar-month-of = Month { $month } of { $year }
calendar-new = Add
calendar-new-for = Add to the calendar of { $year }
calendar-remove = Remove
calendar-change = Change an item of the calendar
calendar-drop = Take into the calendar of { $year }
calendar-back = Calendar
calendar-days = Items of the calendar
calendar-when = When
calendar-standing = Standing
calendar-late = Late
calendar-done = Done
calendar-waits = To do
calendar-no-match = The calendar has nothing like this.
calendar-search = Look for words, places, people
calendar-all-kinds = All kinds
calendar-late-only = Only what is late
calendar-mark-done = Done
calendar-mark-undone = Not done
calendar-not-own = The chosen items come from other subjects; open them to change them.
calendar-kind-by-title = As the words say
calendar-date-hint = A day or a month: 15/10, 6/2024
calendar-origin = Imported from “{ $file }”, row { $row }.
calendar-day = { $date }
calendar-day-empty = Nothing on this day.
calendar-more = and { $count } more
calendar-monday = Monday
calendar-tuesday = Tuesday
calendar-wednesday = Wednesday
calendar-thursday = Thursday
calendar-friday = Friday
calendar-saturday = Saturday
calendar-sunday = Sunday
calendar-coming = What comes
calendar-open = Open the calendar
palette-days = Calendar
keys-go-calendar = Calendar

ceremony-title = Ceremony
ceremony-came = { $present }/{ $all } present, { $absent } absent
ceremony-no-presenter = { $count } turns without a presenter
ceremony-waiting = { $count } in no turn yet
ceremony-about = About the ceremony
ceremony-about-title = About the ceremony
ceremony-arrange = Arrange turns and seats
ceremony-arrange-again = Arrange anew
ceremony-arrange-title = Arrange turns and seats
ceremony-arrange-for = Turns follow the legal order of the list: higher awards first; collectives, households, individuals.
ceremony-arrange-keeps = Presenters and who came stay; seats are given anew.
ceremony-print = Print the call sheet
ceremony-empty = No turns yet.
ceremony-empty-hint = Note when and where it is, then arrange turns and seats from the decision.
ceremony-undecided = The round has no decision.
ceremony-undecided-hint = Day, time and place can be noted now; turns and seats follow the decision.
ceremony-turn = Turn { $number }: { $count } { $kind }, { $award }
ceremony-presenter = Presenter
ceremony-position = Position
ceremony-same-below = The same for the { $count } open turns below
ceremony-all-present = All present
ceremony-nobody-yet = Take the marks back
ceremony-number = No.
ceremony-name = Name
ceremony-post = Position, unit
ceremony-seat = Seat
ceremony-seat-of = Seat of { $name }
ceremony-attendance = Attendance
ceremony-attendance-of = Attendance of { $name }
ceremony-received-by = Received by
ceremony-received-by-of = Who received it for { $name }
ceremony-occasion = Occasion
ceremony-occasion-hint = For example the meeting on the tradition day
ceremony-day = Day
ceremony-begins = Begins
ceremony-place = Place
ceremony-first-row-hint = 1 is row A, 2 is row B
ceremony-host = Master of ceremonies
ceremony-gift = Goes with it (frame, flowers…)
ceremony-seats = Seats
ceremony-gifts = To be made ready
ceremony-gift-line = { $count } { $kind }: { $award }
ceremony-gift-money = { $amount } đồng each, { $total } đồng in all
ceremony-gift-no-money = No money
ceremony-gift-with = With it: { $gift }
ceremony-gift-total = Money in all: { $total } đồng

help-calendar = Calendar
help-calendar-for = The whole year on one page: fixed days, conferences, campaigns, reports, rounds, plans of models.
help-calendar-1 = Add items by hand or take a plan in from a workbook; a month or a quarter is day enough.
help-calendar-2 = Late tasks are red until they are marked as done; items of other subjects open where they belong.
help-calendar-3 = Walk months with the arrows, Page Up and Page Down; print the plan of a year or the schedule of a month.
help-ceremony = Ceremony
help-ceremony-for = Who gets what from whom, who sits where, who came.
help-ceremony-1 = Note when and where it is, then arrange turns and seats from the decision.
help-ceremony-2 = Say who hands over in each turn; type another seat to swap with whoever sits there.
help-ceremony-3 = Print the call sheet, the seat list and the table of certificates and money.
