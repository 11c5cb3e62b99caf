/// How many response files imports have not stored, by campaign and outcome: numbers alone, which no
/// erasure has to touch.
///
/// They tell what happened at the imports, so nothing of them can be recounted from the rows.
let intakeSchema = """
  CREATE TABLE intake (
    campaign  TEXT NOT NULL,
    synthetic INTEGER NOT NULL CHECK (synthetic IN (0, 1)),
    outcome   TEXT NOT NULL CHECK (outcome <> ''),
    count     INTEGER NOT NULL CHECK (count > 0),
    PRIMARY KEY (campaign, synthetic, outcome)
  ) STRICT, WITHOUT ROWID;
  """
