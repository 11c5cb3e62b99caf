public import Questionnaires
internal import Scoring
public import Storage
internal import Summaries

/// The assessments of one questionnaire as rows for R, pandas and spreadsheets: what is known of
/// each, its scores, and its answers by question.
///
/// Nothing that an enterprise has written is part of a row: neither answers in words, nor notes, nor
/// evidence. Names are only where they are asked for. What was answered under other versions has the
/// same columns; questions that a version does not have are empty there.
public struct AssessmentRows: Sendable {
  /// What stands in a cell.
  public enum Cell: Sendable, Hashable {
    /// Nothing is known.
    case empty
    /// A word, a code or several, apart by spaces.
    case text(String)
    /// A whole number.
    case integer(Int64)
    /// A number in tenths.
    case tenths(Int)
  }

  /// The headings of the columns.
  public let columns: [String]

  let hasNames: Bool
  private let form: String?
  private let domains: [String]
  private let questions: [String]

  /// What belongs to every row, before scores and answers.
  static let facts = [
    "assessment", "enterprise", "questionnaire", "version", "form", "locale", "completed",
    "minutes",
    "mode", "campaign", "period", "supersedes", "synthetic", "counted",
  ]
  static let measures = ["score", "low", "high", "status", "level", "levelBeforeGates"]

  /// Rows with the columns of some versions of one questionnaire.
  ///
  /// - Parameters:
  ///   - versions: The newest first: its domains and questions come first, in their order.
  ///   - form: The form whose scores are shown; nil = of each assessment the form answered.
  ///   - hasNames: Whether the label of an enterprise is shown.
  public init(of versions: [Questionnaire], form: String? = nil, hasNames: Bool = false) {
    self.hasNames = hasNames
    self.form = form
    domains = Self.union(versions.map { $0.domains.map(\.id) })
    questions = Self.union(
      versions.map { $0.questions.filter { !$0.isWritten }.map(\.id) })
    columns =
      Self.facts + (hasNames ? ["name"] : [])
      + (["overall"] + domains.map { "domain.\($0)" }).flatMap { measure in
        Self.measures.map { "\(measure).\($0)" }
      }
      + questions.map { "answer.\($0)" }
  }

  /// Every element once, in the order of the first list that has it.
  private static func union(_ lists: [[String]]) -> [String] {
    var seen: Set<String> = []
    return lists.joined().filter { seen.insert($0).inserted }
  }

  /// The cells of an assessment, one for each column.
  ///
  /// - Parameters:
  ///   - assessment: The assessment.
  ///   - answers: Its answers.
  ///   - questionnaire: The version answered.
  /// - Returns: As many cells as there are ``columns``.
  public func cells(
    of assessment: Assessment, _ answers: Answers, _ questionnaire: Questionnaire
  ) -> [Cell] {
    let scores = self.scores(of: assessment)
    var cells = facts(of: assessment)
    if hasNames { cells.append(Cell(assessment.label)) }
    cells += self.cells(of: scores?.overall, questionnaire)
    for id in domains {
      let position = questionnaire.domains.firstIndex { $0.id == id }
      cells += self.cells(of: position.flatMap { scores?.domains[$0] }, questionnaire)
    }
    return cells
      + questions.map { id in
        questionnaire.question(id).map { position in
          Cell(answers[position], to: questionnaire.questions[position])
        } ?? .empty
      }
  }

  // MARK: Parts

  func scores(of assessment: Assessment) -> FormScores? {
    assessment.scores.first { $0.form == form ?? assessment.form }
  }

  func facts(of assessment: Assessment) -> [Cell] {
    let counted =
      switch assessment.standing {
      case .counted: "counted"
      case .leftOut(let reason): reason.rawValue
      }
    return [
      Cell(assessment.id), Cell(assessment.enterprise), Cell(assessment.questionnaire),
      Cell(assessment.version), Cell(assessment.form), Cell(assessment.locale),
      Cell(assessment.completed), assessment.minutes.map { .integer(Int64($0)) } ?? .empty,
      Cell(assessment.mode?.rawValue), Cell(assessment.campaign), Cell(assessment.period),
      Cell(assessment.supersedes), Cell("\(assessment.isSynthetic)"), Cell(counted),
    ]
  }

  func cells(of score: StoredScore?, _ questionnaire: Questionnaire) -> [Cell] {
    guard let score else { return Self.measures.map { _ in .empty } }
    func tenths(_ value: Int) -> Cell { score.status.hasScore ? .tenths(value) : .empty }
    func level(_ position: Int?) -> Cell { Cell(position.map { questionnaire.levels[$0].id }) }
    return [
      tenths(score.tenths), tenths(score.low), tenths(score.high), Cell(score.status.name),
      level(score.level), level(score.levelBeforeGates),
    ]
  }
}

extension AssessmentRows.Cell {
  init(_ text: String?) { self = text.map { .text($0) } ?? .empty }

  /// An answer: codes, a number, `30%` where a percentage was given, or the missing kind.
  fileprivate init(_ answer: Answer, to question: Question) {
    if let kind = answer.missing {
      self = .text(kind.rawValue)
    } else if !answer.isValue {
      self = .empty
    } else if let percentage = answer.percentage {
      self = .text("\(percentage)%")
    } else if case .number = question.kind {
      self = .integer(answer.raw)
    } else {
      self = .text(question.codes(of: answer).joined(separator: " "))
    }
  }
}

extension Question {
  fileprivate var isWritten: Bool { if case .text = kind { true } else { false } }

  fileprivate func codes(of answer: Answer) -> [String] {
    if case .multiple(let multiple) = kind {
      return multiple.options.indices
        .filter { UInt64(bitPattern: answer.raw) >> UInt64($0) & 1 == 1 }
        .map { multiple.options[$0].code }
    }
    return options.indices.contains(Int(answer.raw)) ? [options[Int(answer.raw)].code] : []
  }
}
