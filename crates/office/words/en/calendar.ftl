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
