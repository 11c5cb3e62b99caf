/// One difference between two versions of a questionnaire.
public struct Change: Hashable, Sendable {
  /// What differs.
  public enum Subject: Hashable, Sendable {
    /// The questionnaire as a whole.
    case questionnaire
    /// A locale.
    case locale(String)
    /// A form.
    case form(String)
    /// A domain, by its id.
    case domain(String)
    /// A section, by its id.
    case section(String)
    /// A question, by its id.
    case question(String)
    /// An option, by its question and code.
    case option(question: String, code: String)
    /// A gate, by its id.
    case gate(String)
    /// An action, by its id.
    case action(String)
    /// A resource, by its id.
    case resource(String)
    /// Another tool's scale, by its id.
    case crosswalk(String)
    /// The texts in a locale.
    case texts(String)
  }

  /// How it differs.
  public enum Kind: Hashable, Sendable {
    /// Only the newer version has it.
    case added
    /// Only the older version has it.
    case removed
    /// It stands elsewhere among its like.
    case moved
    /// A key has another value; both as people write it, `–` = none.
    case altered(Attribute, from: String, to: String)
    /// Texts differ: their keys, each list sorted.
    case reworded(changed: [String], added: [String], removed: [String])
  }

  /// What differs.
  public let subject: Subject
  /// How it differs.
  public let kind: Kind
  /// Which number of the version must rise for it.
  public let bump: Bump
  /// What it may alter of what was scored and counted before.
  public let touches: Touch
}

/// A key of the format whose value differs.
public enum Attribute: String, Sendable, CaseIterable {
  // The file
  case sourceLocale, coverage, levels, stepsAboveWeakest, margin
  case country, sizeQuestion, bands, sectorQuestion, sectorGroup, weighting, region
  case selfRating, challenges, facts, signs
  // Domains
  case role, weight, series, holdsBack
  // Questions
  case section, kind, domain, critical, required, forms, when, mayBeNotApplicable, rule, choose
  case min, max, notAbove, unit, of, scale, comparability, references, seconds, intent
  // Options
  case score, exclusive
  // Gates and actions
  case atMost, improves, requires, hours, cost, impact, resources
  // Resources and crosswalks
  case url, phone, language, status, checked, from, names
}
