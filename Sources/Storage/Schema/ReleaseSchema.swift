/// What has left the store as a release, cell by cell, and by whom each cell was made up.
///
/// Enterprises stand here as keyed hashes of the answers that spoke for them: enough to see who has
/// come and gone between two releases, and useless without the store's key. Neither an erasure nor a
/// correction changes these tables, for what was released stays what it was.
let releaseSchema = """
  CREATE TABLE release (
    key           INTEGER PRIMARY KEY,
    kind          TEXT NOT NULL CHECK (kind IN ('exchange', 'benchmark', 'public')),
    written_on    TEXT NOT NULL CHECK (written_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    questionnaire INTEGER NOT NULL REFERENCES questionnaire,
    form          INTEGER NOT NULL,
    synthetic     INTEGER NOT NULL CHECK (synthetic IN (0, 1)),
    periods       TEXT NOT NULL CHECK (periods GLOB '[[]*]'),
    file          BLOB NOT NULL CHECK (length(file) = 32),
    contents      BLOB NOT NULL CHECK (length(contents) = 32),
    withheld      INTEGER NOT NULL CHECK (withheld >= 0),
    FOREIGN KEY (questionnaire, form) REFERENCES form
  ) STRICT;

  -- origin: the release whose figures are shown again.
  CREATE TABLE released_cell (
    key        INTEGER PRIMARY KEY,
    release    INTEGER NOT NULL REFERENCES release,
    definition TEXT NOT NULL CHECK (definition GLOB '{*}'),
    n          INTEGER NOT NULL CHECK (n > 0),
    figures    TEXT NOT NULL,
    origin     INTEGER REFERENCES release,
    UNIQUE (release, definition)
  ) STRICT;

  -- scored: bit i is set if it has a final score of measure i; bit 0 is the overall score.
  CREATE TABLE released_member (
    cell   INTEGER NOT NULL REFERENCES released_cell,
    digest BLOB NOT NULL CHECK (length(digest) = 16),
    scored INTEGER NOT NULL,
    PRIMARY KEY (cell, digest)
  ) STRICT, WITHOUT ROWID;
  """
