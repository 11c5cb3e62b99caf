/// By what else the enterprises behind a release are recognised than by the id of their answers: by
/// the enterprise with its answers, by those of them that are scored, by those of these that every
/// form asks for, and by the enterprise in the year of its period.
///
/// All are hashes under the store's key. Where they are missing, an older program wrote the row; they
/// are filled in before the next release is judged.
let identitySchema = """
  ALTER TABLE released_member ADD COLUMN content BLOB CHECK (length(content) = 16);
  ALTER TABLE released_member ADD COLUMN scores BLOB CHECK (length(scores) = 16);
  ALTER TABLE released_member ADD COLUMN common BLOB CHECK (length(common) = 16);
  ALTER TABLE released_member ADD COLUMN enterprise BLOB CHECK (length(enterprise) = 16);
  """
