## A unit’s past

past-award = Award
past-model = Model
past-report = Report
past-title = What is on record with this unit
past-under = then { $name }
