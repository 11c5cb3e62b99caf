/// Which assessments are meant.
public enum AssessmentSelection: Sendable, Hashable {
  /// All of them.
  case all
  /// The one completed last.
  case last
  /// Those of one enterprise, by its id.
  case enterprise(String)
  /// `last`, the beginning of an id (at least four digits), or the exact label of an enterprise.
  case named(String)
  /// A person's rows, as `block` and `forget` take them.
  case person(PersonSelection)
  /// Those that came with a withdrawal code, by `sha256:` and its hash.
  case receipt(String)
  /// Those of other versions of a questionnaire that have no scores under the version with this
  /// logic hash.
  case unscored(questionnaire: String, under: String)
}

/// A person's rows: what `block` and `forget` act on.
public enum PersonSelection: Sendable, Hashable {
  /// An enterprise of this store, by its id.
  case enterprise(String)
  /// An assessment with everything it corrects and is corrected by, by its id.
  case assessment(String)
  /// The assessment that came with a withdrawal code, and its corrections, by `sha256:` and hash.
  case receipt(String)
}
