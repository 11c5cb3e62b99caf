/// What answers are worth under other versions of their questionnaire than the one answered.
///
/// These scores stand beside an assessment's own and never replace them. The answers are kept as the
/// other version takes them, so that what was counted can be taken out again number by number.
let rescoreSchema = """
  CREATE TABLE rescore (
    assessment    INTEGER NOT NULL REFERENCES assessment ON DELETE CASCADE,
    questionnaire INTEGER NOT NULL REFERENCES questionnaire,
    form          INTEGER NOT NULL,
    state         TEXT NOT NULL CHECK (state IN
      ('counted', 'noConsent', 'blocked', 'outOfScope', 'noCell', 'superseded')),
    answers       TEXT NOT NULL CHECK (answers GLOB '[[]*]'),
    scores        TEXT NOT NULL CHECK (scores GLOB '[[]*]'),
    PRIMARY KEY (assessment, questionnaire),
    FOREIGN KEY (questionnaire, form) REFERENCES form
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX rescore_left_out
    ON rescore (questionnaire, form, state) WHERE state <> 'counted';
  """
