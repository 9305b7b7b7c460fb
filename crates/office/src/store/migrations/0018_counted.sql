-- What the figures and the order by title of a year need, so that neither reads the wide rows.

-- The columns by which a year's registrations are counted.
DROP INDEX registration_by_state;
CREATE INDEX registration_counted ON registration
    (year, state, field, unit, kind, novelty, model, appraised_score, concluded_score);

-- A list by title: those without one come last.
CREATE INDEX registration_in_title_order ON registration (year, title = '', title_sort, number);
