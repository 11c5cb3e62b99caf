/// What enterprises mean to do about actions: kept by questionnaire and action, not by assessment, so
/// that it is still there when the next one is finished.
///
/// A person's name stands in it, so it goes with the enterprise.
let followUpSchema = """
  CREATE TABLE follow_up (
    enterprise    INTEGER NOT NULL REFERENCES enterprise ON DELETE CASCADE,
    questionnaire TEXT NOT NULL CHECK (questionnaire <> ''),
    action        TEXT NOT NULL CHECK (action <> ''),
    status        TEXT NOT NULL
      CHECK (status IN ('open', 'planned', 'started', 'done', 'dropped')),
    due           TEXT CHECK (due GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    person        TEXT CHECK (person <> ''),
    changed       TEXT NOT NULL
      CHECK (changed GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    PRIMARY KEY (enterprise, questionnaire, action)
  ) STRICT, WITHOUT ROWID;
  """
