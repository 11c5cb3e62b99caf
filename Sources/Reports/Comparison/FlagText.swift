public import Comparing
internal import Questionnaires
public import Scoring
public import Text

/// Writes how many responses raise doubts, and why.
public struct FlagText {
  private let names: ComparisonNames
  private let language: Language

  /// A writer that calls countries and questions by these names.
  public init(_ names: ComparisonNames, language: Language) {
    self.names = names
    self.language = language
  }

  /// A paragraph and how far it is indented.
  public struct Line: Sendable {
    /// The words.
    public let text: String
    /// The spaces before it.
    let indent: Int
  }

  /// The reasons of a country's responses, each with the questions that contradict one another.
  public func reasons(of country: FlaggedResponses.Country) -> [Line] {
    var lines: [Line] = []
    for reason in ResponseFlag.Reason.allCases {
      guard let n = country.reasons[reason] else { continue }
      lines.append(Line(text: words(.reason(reason.phrase, n)), indent: 2))
      guard reason == .contradiction else { continue }
      for contradicted in country.contradictions {
        let questions = contradicted.questions.map(names.question)
        lines.append(
          Line(
            text: words(.contradicted(questions: questions, contradicted.count)), indent: 4))
      }
    }
    return lines
  }

  /// What raises doubts about one response, one sentence without a full stop for each.
  public func findings(_ flags: [ResponseFlag]) -> [String] {
    let contradictions = names.questionnaire.contradictions
    return flags.map { flag in
      words(
        .finding(
          flag.reason.phrase, questions: flag.questions(in: contradictions).map(names.question)))
    }
  }

  /// Answers of one response that may be slips, as lines.
  ///
  /// - Parameters:
  ///   - flags: What raises doubts about the answers.
  ///   - width: The greatest width of a line in columns.
  /// - Returns: The lines after an empty one; none without flags.
  public func slips(_ flags: [ResponseFlag], width: Int) -> [StyledText] {
    guard !flags.isEmpty else { return [] }
    var lines = ReportLines(width: width, language: language)
    lines.space()
    lines.heading(FlagPhrase.lookAgain)
    for finding in findings(flags) { lines.add(StyledText(finding), bullet: "- ") }
    lines.add(FlagPhrase.howToCorrect, as: .muted)
    return lines.lines
  }

  private func words(_ phrase: FlagPhrase) -> String { phrase.text(in: language) }
}

extension ComparisonNames {
  fileprivate func question(_ id: String) -> String { texts["question.\(id)"] }
}

extension ResponseFlag.Reason {
  fileprivate var phrase: FlagPhrase.Reason {
    switch self {
    case .straightLine: .straightLine
    case .contradiction: .contradiction
    case .speed: .speed
    case .unit: .unit
    }
  }
}
