/// The tables of the first release.
///
/// Ids are 16 bytes (half of their text, and there are millions), dates are ISO texts, hashes are
/// bytes without their `sha256:`. SQLite's JSON functions may not stand in a schema that a connection
/// does not trust, so checks look at brackets alone.
let firstSchema = """
  CREATE TABLE migration (
    position INTEGER PRIMARY KEY,
    name     TEXT NOT NULL UNIQUE
  ) STRICT;

  CREATE TABLE setting (
    name  TEXT NOT NULL PRIMARY KEY,
    value ANY NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE questionnaire (
    key     INTEGER PRIMARY KEY,
    id      TEXT NOT NULL,
    version TEXT NOT NULL,
    logic   TEXT NOT NULL UNIQUE CHECK (logic GLOB 'sha256:*' AND length(logic) = 71),
    json    TEXT NOT NULL,
    UNIQUE (id, version)
  ) STRICT;

  -- What an answer means, for readers without this program.
  CREATE TABLE question (
    questionnaire INTEGER NOT NULL REFERENCES questionnaire,
    position      INTEGER NOT NULL CHECK (position >= 0),
    id            TEXT NOT NULL,
    kind          TEXT NOT NULL CHECK (kind IN ('single', 'multiple', 'number', 'text')),
    PRIMARY KEY (questionnaire, position)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE option (
    questionnaire INTEGER NOT NULL,
    question      INTEGER NOT NULL,
    ordinal       INTEGER NOT NULL CHECK (ordinal BETWEEN 0 AND 52),
    code          TEXT NOT NULL,
    PRIMARY KEY (questionnaire, question, ordinal),
    FOREIGN KEY (questionnaire, question) REFERENCES question
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE form (
    questionnaire INTEGER NOT NULL REFERENCES questionnaire,
    position      INTEGER NOT NULL CHECK (position BETWEEN 0 AND 63),
    id            TEXT NOT NULL,
    PRIMARY KEY (questionnaire, position)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE enterprise (
    key        INTEGER PRIMARY KEY,
    uuid       BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    label      TEXT UNIQUE,
    subject    TEXT,
    blocked_on TEXT
  ) STRICT;

  CREATE TABLE consent (
    key    INTEGER PRIMARY KEY,
    scope  TEXT NOT NULL CHECK (scope GLOB '[[]*]'),
    notice TEXT NOT NULL,
    date   TEXT NOT NULL,
    UNIQUE (scope, notice, date)
  ) STRICT;

  CREATE TABLE draft (
    key           INTEGER PRIMARY KEY,
    uuid          BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    enterprise    INTEGER NOT NULL REFERENCES enterprise,
    questionnaire INTEGER NOT NULL REFERENCES questionnaire,
    form          INTEGER NOT NULL,
    locale        TEXT NOT NULL,
    started       INTEGER NOT NULL,
    cursor        INTEGER,
    supersedes    BLOB CHECK (length(supersedes) = 16),
    FOREIGN KEY (questionnaire, form) REFERENCES form
  ) STRICT;
  CREATE INDEX draft_enterprise ON draft (enterprise);

  CREATE TABLE draft_answer (
    draft    INTEGER NOT NULL REFERENCES draft ON DELETE CASCADE,
    question INTEGER NOT NULL CHECK (question >= 0),
    value    TEXT NOT NULL CHECK (value <> ''),
    words    TEXT,
    aside    INTEGER NOT NULL CHECK (aside IN (0, 1)),
    seconds  INTEGER CHECK (seconds >= 0),
    note     TEXT,
    evidence TEXT,
    PRIMARY KEY (draft, question)
  ) STRICT, WITHOUT ROWID;

  -- answers: by question position; option ordinal, bit mask or number; {"x":30} = 30 percent of the
  -- base; "u" unknown, "n" not applicable, "s" skipped, "w" words in annotation; null absent, as
  -- is what follows the last element.
  -- scores: by form position; for all domains together, then each domain: the score in tenths, or
  -- [score, high], or [status], or [status, score, low, high] and the level where gates lower it.
  CREATE TABLE assessment (
    key           INTEGER PRIMARY KEY,
    uuid          BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    enterprise    INTEGER REFERENCES enterprise,
    questionnaire INTEGER NOT NULL REFERENCES questionnaire,
    form          INTEGER NOT NULL,
    locale        TEXT NOT NULL,
    completed     TEXT NOT NULL CHECK (completed GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    minutes       INTEGER CHECK (minutes >= 0),
    mode          TEXT CHECK (mode IN ('self', 'assisted', 'event', 'paper', 'foreign')),
    campaign      TEXT CHECK (campaign GLOB '?*/?*'),
    subject       TEXT,
    withdrawal    BLOB CHECK (length(withdrawal) = 32),
    consent       INTEGER REFERENCES consent,
    supersedes    BLOB CHECK (length(supersedes) = 16),
    synthetic     INTEGER NOT NULL CHECK (synthetic IN (0, 1)),
    seal          BLOB CHECK (length(seal) = 16),
    blocked_on    TEXT,
    state         TEXT NOT NULL CHECK (state IN
      ('counted', 'noConsent', 'blocked', 'outOfScope', 'noCell', 'superseded')),
    answers       TEXT NOT NULL CHECK (answers GLOB '[[]*]'),
    scores        TEXT NOT NULL CHECK (scores GLOB '[[]*]'),
    period        TEXT NOT NULL GENERATED ALWAYS AS
      (iif(campaign IS NULL, substr(completed, 1, 4), substr(campaign, instr(campaign, '/') + 1))),
    FOREIGN KEY (questionnaire, form) REFERENCES form
  ) STRICT;
  CREATE INDEX assessment_enterprise ON assessment (enterprise) WHERE enterprise IS NOT NULL;
  CREATE INDEX assessment_subject ON assessment (subject) WHERE subject IS NOT NULL;
  CREATE INDEX assessment_supersedes ON assessment (supersedes) WHERE supersedes IS NOT NULL;
  CREATE INDEX assessment_withdrawal ON assessment (withdrawal) WHERE withdrawal IS NOT NULL;
  CREATE INDEX assessment_left_out
    ON assessment (questionnaire, synthetic, form, period, campaign, state)
    WHERE state <> 'counted';

  CREATE TABLE annotation (
    assessment INTEGER NOT NULL REFERENCES assessment ON DELETE CASCADE,
    question   INTEGER NOT NULL CHECK (question >= 0),
    words      TEXT,
    note       TEXT,
    evidence   TEXT,
    PRIMARY KEY (assessment, question)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE cell (
    key           INTEGER PRIMARY KEY,
    questionnaire INTEGER NOT NULL REFERENCES questionnaire,
    form          INTEGER NOT NULL,
    period        TEXT NOT NULL,
    campaign      TEXT NOT NULL,
    synthetic     INTEGER NOT NULL CHECK (synthetic IN (0, 1)),
    country       TEXT NOT NULL,
    size          TEXT NOT NULL,
    sector        TEXT NOT NULL,
    headline      BLOB NOT NULL,
    detail        BLOB NOT NULL,
    UNIQUE (questionnaire, form, synthetic, period, campaign, country, size, sector),
    FOREIGN KEY (questionnaire, form) REFERENCES form
  ) STRICT;

  -- Response files that named another enterprise's assessment as the one they correct: no answers,
  -- only what makes the outcome of later imports independent of their order.
  CREATE TABLE refusal (
    uuid       BLOB NOT NULL PRIMARY KEY CHECK (length(uuid) = 16),
    subject    TEXT,
    supersedes BLOB NOT NULL CHECK (length(supersedes) = 16)
  ) STRICT, WITHOUT ROWID;

  -- Hashes of ids and withdrawal codes that were erased, so that an old file cannot bring the
  -- answers back.
  CREATE TABLE tombstone (
    digest BLOB NOT NULL PRIMARY KEY CHECK (length(digest) = 32),
    date   TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE VIEW answer (assessment, question, option, number, percent, missing) AS
    SELECT a.key, q.id,
      CASE q.kind WHEN 'single' THEN o.code WHEN 'multiple' THEN o.code END,
      CASE WHEN q.kind = 'number' AND e.type = 'integer' THEN e.value END,
      CASE e.type WHEN 'object' THEN CAST(substr(e.value, 6) AS INTEGER) END,
      CASE e.value WHEN 'u' THEN 'unknown' WHEN 'n' THEN 'not_applicable' WHEN 's' THEN 'skipped'
        END
    FROM assessment AS a
    JOIN json_each(a.answers) AS e
    JOIN question AS q ON q.questionnaire = a.questionnaire AND q.position = e.key
    LEFT JOIN option AS o
      ON o.questionnaire = q.questionnaire AND o.question = q.position AND e.type = 'integer'
      AND CASE q.kind WHEN 'single' THEN o.ordinal = e.value
            WHEN 'multiple' THEN e.value >> o.ordinal & 1 END
    WHERE e.type <> 'null' AND e.value <> 'w';
  """
