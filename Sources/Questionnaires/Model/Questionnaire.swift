/// A compiled questionnaire: the logic of every question, without a word of text.
///
/// Ids have become dense indices, so scoring and counting run on flat arrays. A value of this type
/// has passed every structural check of ``QuestionnaireCompiler``.
public struct Questionnaire: Sendable {
  /// The stable id, for example `msme-readiness`.
  public let id: String
  /// The version that this file declares.
  public let version: Version
  /// The locale in which texts are written first; the others are compared with it.
  public let sourceLocale: String
  /// All locales, in file order.
  public let locales: [String]
  /// The forms, in file order: `full` and, where it exists, `express`.
  public let forms: [String]
  /// The shares of the weight that make a score provisional or final.
  public let coverage: CoverageLimits
  /// The domains, in file order.
  public let domains: [Domain]
  /// The levels, ascending; the first begins at 0.
  public let levels: [Level]
  /// How many levels the overall level may stand above the weakest domain that holds back;
  /// `nil` = no limit.
  public let stepsAboveWeakest: Int?
  /// Which questions place an enterprise in a cell.
  public let strata: Strata
  /// The equivalence margin in points (0 to 100).
  public let margin: Int
  /// The section ids, in the order asked.
  public let sections: [String]
  /// The questions, in the order asked.
  public let questions: [Question]
  /// The gates, in file order.
  public let gates: [Gate]
  /// The actions, in file order.
  public let actions: [Action]
  /// The resources, in file order.
  public let resources: [Resource]
  /// The bands of other tools, labels only.
  let crosswalks: [Crosswalk]
  /// The questions with a role.
  public let special: SpecialQuestions
  /// Ids that were given up and are never used again, in file order.
  let retired: [String]
  /// `sha256:` and the hash of everything that a score depends on: see ``LogicHash``.
  public let logic: String

  private let questionIndex: [String: Int]
  private let actionIndex: [String: Int]
  private let resourceIndex: [String: Int]

  init(
    id: String, version: Version, sourceLocale: String, locales: [String], forms: [String],
    coverage: CoverageLimits, domains: [Domain], levels: [Level], stepsAboveWeakest: Int?,
    strata: Strata, margin: Int, sections: [String], questions: [Question], gates: [Gate],
    actions: [Action], resources: [Resource], crosswalks: [Crosswalk],
    special: SpecialQuestions, retired: [String], logic: String
  ) {
    self.id = id
    self.version = version
    self.sourceLocale = sourceLocale
    self.locales = locales
    self.forms = forms
    self.coverage = coverage
    self.domains = domains
    self.levels = levels
    self.stepsAboveWeakest = stepsAboveWeakest
    self.strata = strata
    self.margin = margin
    self.sections = sections
    self.questions = questions
    self.gates = gates
    self.actions = actions
    self.resources = resources
    self.crosswalks = crosswalks
    self.special = special
    self.retired = retired
    self.logic = logic
    questionIndex = firstPositions(of: questions.map(\.id))
    actionIndex = firstPositions(of: actions.map(\.id))
    resourceIndex = firstPositions(of: resources.map(\.id))
  }

  /// The position of the question with this id, or `nil`.
  public func question(_ id: String) -> Int? { questionIndex[id] }

  /// The position of the action with this id, or `nil`.
  public func action(_ id: String) -> Int? { actionIndex[id] }

  /// The position of the resource with this id, or `nil`.
  public func resource(_ id: String) -> Int? { resourceIndex[id] }

  /// The form with this id, or `nil`.
  public func form(_ id: String) -> Form? { forms.firstIndex(of: id).map(Form.init(index:)) }

  /// The id of a form of this questionnaire.
  public func name(of form: Form) -> String { forms[form.index] }

  /// Every form, in file order.
  public var allForms: [Form] { forms.indices.map(Form.init(index:)) }

  /// The forms all of whose questions belong to a form, itself included, in file order: answers to
  /// it can be scored on each of them.
  public func forms(within form: Form) -> [Form] {
    allForms.filter { other in
      questions.allSatisfy { !$0.belongs(to: other) || $0.belongs(to: form) }
    }
  }
}

/// One of the forms of a questionnaire, by its position in the file.
public struct Form: Hashable, Sendable {
  /// The position in ``Questionnaire/forms``, 0 to 63.
  public let index: Int

  /// The form at a position of the file.
  public init(index: Int) { self.index = index }
}

/// The shares of a domain's weight, in percent, from which a score is shown.
public struct CoverageLimits: Hashable, Sendable {
  /// From this coverage on a score is final, 0 to 100.
  public let scored: Int
  /// From this coverage on a score is provisional, 0 to ``scored``.
  public let provisional: Int
}

/// A named step of the scale from 0 to 100 points.
public struct Level: Hashable, Sendable {
  /// The id, for example `developing`.
  public let id: String
  /// The first whole point that belongs to the level, 0 to 100.
  public let from: Int
}

/// Another tool's bands, shown as labels beside our levels.
struct Crosswalk: Hashable, Sendable {
  /// The id of the other tool's scale.
  let id: String
  /// The lower edges of its bands in whole points, ascending.
  let from: [Int]
  /// The catalogue keys of the bands' names, as many as ``from``.
  let names: [String]
}

/// Questions that have a role of their own in the result.
public struct SpecialQuestions: Hashable, Sendable {
  /// The owner's own rating, for the perception gap.
  public let selfRating: Int?
  /// The challenges that cost most.
  public let challenges: Int?
  /// The facts that decide which questions apply.
  public let facts: Int?
  /// By option of ``challenges``: the questions that show signs of the challenge from half the
  /// points on; empty lists without that question.
  public let signs: [[Int]]

  init(
    selfRating: Int? = nil, challenges: Int? = nil, facts: Int? = nil, signs: [[Int]] = []
  ) {
    self.selfRating = selfRating
    self.challenges = challenges
    self.facts = facts
    self.signs = signs
  }
}
