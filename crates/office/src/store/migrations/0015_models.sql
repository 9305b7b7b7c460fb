-- The register of "Dân vận khéo" models: what a model is over the years, what was registered of it
-- each year, how it was scored and recognised, and where it was taken over.

-- One model with its identity over the years; `origin` is the model that it takes over elsewhere.
CREATE TABLE model (
    key    INTEGER PRIMARY KEY,
    id     BLOB    NOT NULL UNIQUE,
    origin INTEGER REFERENCES model (key)
) STRICT;

CREATE INDEX model_by_origin ON model (origin) WHERE origin IS NOT NULL;

-- What one year registers of a model. Empty text means that nothing is said; dates are ISO and as
-- exact as they were written. Scores are the totals of `model_mark`, in hundredths.
CREATE TABLE registration (
    key             INTEGER PRIMARY KEY,
    id              BLOB    NOT NULL UNIQUE,
    model           INTEGER NOT NULL REFERENCES model (key),
    year            INTEGER NOT NULL,
    number          INTEGER NOT NULL,
    code            TEXT    NOT NULL,
    title           TEXT    NOT NULL,
    field           TEXT    NOT NULL,
    kind            TEXT    NOT NULL,
    registrant      TEXT    NOT NULL,
    unit            INTEGER REFERENCES unit (key),
    unit_text       TEXT    NOT NULL,
    place           TEXT    NOT NULL,
    partners        TEXT    NOT NULL,
    programmes      TEXT    NOT NULL,
    audience        TEXT    NOT NULL,
    rationale       TEXT    NOT NULL,
    targets         TEXT    NOT NULL,
    method          TEXT    NOT NULL,
    outputs         TEXT    NOT NULL,
    sustain         TEXT    NOT NULL,
    novelty         TEXT    NOT NULL,
    level           TEXT    NOT NULL,
    starts          TEXT    NOT NULL,
    ends            TEXT    NOT NULL,
    launched        TEXT    NOT NULL,
    registered      TEXT    NOT NULL,
    contact         TEXT    NOT NULL,
    result          TEXT    NOT NULL,
    note            TEXT    NOT NULL,
    own_score       INTEGER,
    appraised_score INTEGER,
    concluded_score INTEGER,
    state           TEXT    NOT NULL,
    state_reason    TEXT    NOT NULL,
    batch           INTEGER,
    sheet           TEXT,
    row             INTEGER,
    title_key       TEXT    NOT NULL,
    unit_key        TEXT    NOT NULL,
    -- What is looked through for words: title, unit, place, code and method without accents.
    words           TEXT    NOT NULL,
    title_sort      BLOB    NOT NULL,
    unit_sort       BLOB    NOT NULL,
    UNIQUE (year, number)
) STRICT;

CREATE INDEX registration_by_model ON registration (model, year);
CREATE INDEX registration_by_title ON registration (title_key, year);
CREATE INDEX registration_by_state ON registration (year, state);

-- Every move of a registration between states: who, when and why.
CREATE TABLE registration_event (
    key          INTEGER PRIMARY KEY,
    id           BLOB    NOT NULL UNIQUE,
    registration INTEGER NOT NULL REFERENCES registration (key),
    at           TEXT    NOT NULL,
    actor        TEXT    NOT NULL,
    from_state   TEXT    NOT NULL,
    to_state     TEXT    NOT NULL,
    reason       TEXT    NOT NULL
) STRICT;

CREATE INDEX registration_event_by_registration ON registration_event (registration);

-- What goes in, by who gives it and how it is measured: đồng, days of work, square metres.
CREATE TABLE registration_resource (
    key          INTEGER PRIMARY KEY,
    registration INTEGER NOT NULL REFERENCES registration (key),
    giver        TEXT    NOT NULL,
    measure      TEXT    NOT NULL,
    amount       INTEGER NOT NULL CHECK (amount >= 0),
    UNIQUE (registration, giver, measure)
) STRICT;

-- A goal in numbers, in thousandths of its unit; what is not known yet is empty.
CREATE TABLE registration_target (
    key          INTEGER PRIMARY KEY,
    registration INTEGER NOT NULL REFERENCES registration (key),
    place        INTEGER NOT NULL,
    indicator    TEXT    NOT NULL,
    unit         TEXT    NOT NULL,
    target       INTEGER,
    actual       INTEGER,
    UNIQUE (registration, place)
) STRICT;

-- A recognition: one model may have several, of one year or of many.
CREATE TABLE recognition (
    key          INTEGER PRIMARY KEY,
    id           BLOB    NOT NULL UNIQUE,
    registration INTEGER NOT NULL REFERENCES registration (key),
    level        TEXT    NOT NULL,
    number       TEXT    NOT NULL,
    date         TEXT    NOT NULL,
    issuer       TEXT    NOT NULL,
    note         TEXT    NOT NULL
) STRICT;

CREATE INDEX recognition_by_registration ON recognition (registration, level);

-- What somebody has said about two models: that they are not one. `a` is the smaller key.
CREATE TABLE model_link (
    key     INTEGER PRIMARY KEY,
    id      BLOB    NOT NULL UNIQUE,
    a       INTEGER NOT NULL REFERENCES model (key),
    b       INTEGER NOT NULL REFERENCES model (key),
    is_same INTEGER NOT NULL CHECK (is_same IN (0, 1)),
    CHECK (a < b),
    UNIQUE (a, b)
) STRICT;

-- How many may be proposed for a level in a year, and the days of the office's own calendar.
CREATE TABLE model_quota (
    key   INTEGER PRIMARY KEY,
    year  INTEGER NOT NULL,
    level TEXT    NOT NULL,
    most  INTEGER NOT NULL CHECK (most >= 0),
    UNIQUE (year, level)
) STRICT;

CREATE TABLE model_day (
    key  INTEGER PRIMARY KEY,
    year INTEGER NOT NULL,
    step TEXT    NOT NULL,
    date TEXT    NOT NULL,
    UNIQUE (year, step)
) STRICT;

-- A sheet by which models are scored. `content` is JSON: items with their most points (in
-- hundredths), steps, evidence, vetoes; bands with their least points. Once used it is not changed:
-- another version is another row.
CREATE TABLE score_sheet (
    key        INTEGER PRIMARY KEY,
    id         BLOB    NOT NULL UNIQUE,
    name       TEXT    NOT NULL,
    valid_from TEXT    NOT NULL,
    sample     INTEGER NOT NULL CHECK (sample IN (0, 1)),
    content    TEXT    NOT NULL
) STRICT;

-- The points of one item as one side gives them: the office itself, the appraisal, the conclusion.
CREATE TABLE model_mark (
    key          INTEGER PRIMARY KEY,
    registration INTEGER NOT NULL REFERENCES registration (key),
    sheet        INTEGER NOT NULL REFERENCES score_sheet (key),
    item         TEXT    NOT NULL,
    side         TEXT    NOT NULL,
    points       INTEGER NOT NULL CHECK (points >= 0),
    evidence     TEXT    NOT NULL,
    UNIQUE (registration, sheet, item, side)
) STRICT;

-- The sheet that comes with the program: a sample, no rule of anybody.
INSERT INTO score_sheet VALUES (1, X'5b8c1f0a7e3d5c2ab1f49d6e8a7c0b31',
    'Thang điểm tham khảo (mẫu tham khảo, chưa phải quy định)', '2000-01-01', 1,
    '{"max":10000,"items":[{"code":"DK","group":"","label":"Đăng ký và kế hoạch thực hiện","max":1500,"step":50,"evidence":true,"veto":false},{"code":"TT","group":"","label":"Tính thiết thực, giải quyết việc bức xúc ở địa bàn","max":2000,"step":50,"evidence":false,"veto":false},{"code":"KQ","group":"","label":"Kết quả có số liệu","max":3500,"step":50,"evidence":true,"veto":false},{"code":"DT","group":"","label":"Sự đồng thuận và tham gia của nhân dân","max":1500,"step":50,"evidence":false,"veto":false},{"code":"NR","group":"","label":"Duy trì và nhân rộng","max":1500,"step":50,"evidence":false,"veto":false},{"code":"VP","group":"","label":"Có vi phạm, khiếu kiện do thực hiện mô hình (loại)","max":0,"step":0,"evidence":true,"veto":true}],"bands":[{"label":"Tiêu biểu","min":8000},{"label":"Công nhận","min":6500}]}');

-- A nomination may come from a model: the year of it that it praises.
ALTER TABLE nomination ADD COLUMN registration INTEGER REFERENCES registration (key);

CREATE INDEX nomination_by_registration ON nomination (registration) WHERE registration IS NOT NULL;

-- The years of the register, as papers name them.
CREATE VIEW model_year AS
SELECT year AS key, CAST(NULL AS BLOB) AS id FROM registration GROUP BY year;
