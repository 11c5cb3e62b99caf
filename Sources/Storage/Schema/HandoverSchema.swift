/// When an assessment was handed over and to whom, so that its owner can look it up.
///
/// Of the withdrawal code only the beginning is kept: enough to tell files apart, too little to
/// withdraw with. The notice and the day of the agreement stay, whatever is agreed to later for
/// somebody else. Handing over to one campaign twice on one day is one row.
let handoverSchema = """
  CREATE TABLE handover (
    key        INTEGER PRIMARY KEY,
    assessment INTEGER NOT NULL REFERENCES assessment ON DELETE CASCADE,
    campaign   TEXT CHECK (campaign GLOB '?*/?*'),
    date       TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    receipt    TEXT CHECK (length(receipt) = 8),
    notice     TEXT,
    agreed     TEXT
  ) STRICT;
  CREATE UNIQUE INDEX handover_day ON handover (assessment, date, ifnull(campaign, ''));
  """
