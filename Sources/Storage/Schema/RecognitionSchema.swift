/// Those behind releases are recognised by their answers as the version answered takes them, no longer
/// as the version that counts them does: what was remembered is forgotten, to be filled in again before
/// the next release is judged.
///
/// Whether anything is missing is asked each time, of an index that is empty as long as nothing is.
let recognitionSchema = """
  UPDATE released_member SET content = NULL, scores = NULL, common = NULL, enterprise = NULL;
  CREATE INDEX released_member_unrecognised ON released_member (cell) WHERE enterprise IS NULL;
  """
