/// What is counted of the parts of each country besides its cells: by region, language and mode, what
/// its enterprises have together, and on which days they answered.
///
/// Kept apart from the cells, so that a comparison that needs cells alone does not read it.
let partSchema = """
  CREATE TABLE part (
    key           INTEGER PRIMARY KEY,
    questionnaire INTEGER NOT NULL REFERENCES questionnaire,
    form          INTEGER NOT NULL,
    period        TEXT NOT NULL,
    campaign      TEXT NOT NULL,
    synthetic     INTEGER NOT NULL CHECK (synthetic IN (0, 1)),
    country       TEXT NOT NULL,
    sort          TEXT NOT NULL CHECK (sort IN ('region', 'language', 'mode', 'joint', 'days')),
    code          TEXT NOT NULL,
    counts        BLOB NOT NULL,
    UNIQUE (questionnaire, form, synthetic, period, campaign, country, sort, code),
    FOREIGN KEY (questionnaire, form) REFERENCES form
  ) STRICT;
  -- A store with rows has them counted when it is opened next.
  INSERT INTO setting (name, value)
  SELECT 'store.uncounted', '1' WHERE EXISTS (SELECT 1 FROM cell);
  """
