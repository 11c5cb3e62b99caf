/// Why and until when something is blocked, and until when it is kept.
///
/// The columns are NULL for almost every row, which costs a byte each; the indexes hold only what has
/// a date, so that what is due is found without reading the rest.
let rightsSchema = """
  ALTER TABLE enterprise ADD COLUMN blocked_for TEXT CHECK (blocked_for <> '');
  ALTER TABLE enterprise ADD COLUMN blocked_until TEXT
    CHECK (blocked_until GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]');
  ALTER TABLE enterprise ADD COLUMN kept_until TEXT
    CHECK (kept_until GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]');
  ALTER TABLE assessment ADD COLUMN blocked_for TEXT CHECK (blocked_for <> '');
  ALTER TABLE assessment ADD COLUMN blocked_until TEXT
    CHECK (blocked_until GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]');
  ALTER TABLE assessment ADD COLUMN kept_until TEXT
    CHECK (kept_until GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]');
  CREATE INDEX assessment_blocked ON assessment (blocked_until) WHERE blocked_until IS NOT NULL;
  CREATE INDEX assessment_kept ON assessment (kept_until) WHERE kept_until IS NOT NULL;
  """
