/// One question: what is asked, of whom, and how an answer becomes points.
public struct Question: Sendable {
  /// The id, for example `cy_backups`.
  public let id: String
  /// The position of its section.
  public let section: Int
  /// What kind of answer it takes.
  public let kind: Kind
  /// The position of the domain it is scored in; `nil` = unscored.
  public let domain: Int?
  /// The weight within the domain, at least 1.
  public let weight: Int
  /// Whether a domain without this answer has no score.
  public let isCritical: Bool
  /// Whether batch answers must hold it; such a question offers neither `unknown` nor `skipped`.
  public let isRequired: Bool
  /// Bit `i` = the question belongs to the form at position `i`.
  public let forms: UInt64
  /// When the question applies; `nil` = always.
  public let when: Condition?
  /// Whether `not_applicable` is offered.
  public let mayBeNotApplicable: Bool
  /// How far answers from different countries may be compared.
  let comparability: Comparability?
  /// Official statistics to which the answer can be held.
  public let references: [Reference]

  /// The kinds of question, each with what only it has.
  public enum Kind: Sendable {
    /// One option of several.
    case single(options: [Option])
    /// Any of several options.
    case multiple(Multiple)
    /// A whole number.
    case number(NumberRange)
    /// Words; never scored, never exported.
    case text
  }

  /// How far answers from different countries may be compared.
  enum Comparability: String, Sendable, CaseIterable {
    /// Same words, same meaning.
    case identical
    /// Different words, same meaning.
    case equivalent
    /// Asked in one country only.
    case countryOnly = "country_only"
  }

  /// Whether the question belongs to a form.
  public func belongs(to form: Form) -> Bool { forms >> UInt64(form.index) & 1 == 1 }

  /// The options of a single or multiple question, in file order; empty for the other kinds.
  public var options: [Option] {
    switch kind {
    case .single(let options): options
    case .multiple(let multiple): multiple.options
    case .number, .text: []
    }
  }

  /// The ordinal of the option with this code, or `nil`.
  public func option(_ code: String) -> Int? { options.firstIndex { $0.code == code } }

  /// Whether a missing kind may be given instead of a value.
  public func offers(_ missing: MissingKind) -> Bool {
    switch missing {
    case .unknown:
      if case .text = kind { false } else { !isRequired }
    case .skipped: !isRequired
    case .notApplicable: mayBeNotApplicable
    }
  }
}

/// One answer that can be chosen.
public struct Option: Sendable {
  /// The code in files, for example `automatic`.
  public let code: String
  /// The points, 0 to 100; `nil` where the question is scored otherwise or not at all.
  public let score: Int?
  /// Whether it stands alone ("none of these"); counts 0.
  public let isExclusive: Bool
  /// When the option is offered; `nil` = always. Only options of a multiple have one.
  public let when: Condition?
}

/// What only a question with several choices has.
public struct Multiple: Sendable {
  /// How chosen options become points.
  public enum Rule: Sendable, Hashable {
    /// `100 · chosen / s`, at most 100, `s` = the smaller of `saturation` and the number of offered
    /// options that are not exclusive.
    case saturation(Int)
    /// The highest score among the chosen options.
    case best
  }

  /// The options, 1 to 53, in file order: bit `i` of an answer is option `i`.
  public let options: [Option]
  /// How chosen options become points.
  public let rule: Rule
  /// At most so many may be chosen; `nil` = any number.
  public let choose: Int?
  /// Bits of the options that are not exclusive.
  public let countable: UInt64
  /// Whether any option has a condition.
  public let hasConditionalOptions: Bool
}

/// What only a question for a number has.
public struct NumberRange: Sendable {
  /// The smallest answer.
  public let min: Int64
  /// The largest answer.
  public let max: Int64
  /// The position of the earlier question whose value the answer may not exceed.
  public let notAbove: Int?
  /// The position of the question out of whose value the answer counts, as a percentage.
  public let of: Int?
  /// The unit, for people.
  public let unit: String?
  /// How the number becomes points; present exactly on scored questions.
  public let scale: Scale?
}

/// An official statistic that an answer can be held to.
public struct Reference: Sendable {
  /// How well the answer fits the statistic's definition.
  public enum Match: String, Sendable, CaseIterable {
    /// The same definition.
    case exact
    /// A definition that differs in small points.
    case close
    /// Ours counts more.
    case broad
    /// Ours counts less.
    case narrow
  }

  /// The statistic's id in the reference data.
  public let statistic: String
  /// When an enterprise counts as a yes.
  public let rule: Condition
  /// How well the definitions fit; `nil` = not stated.
  public let match: Match?
}
