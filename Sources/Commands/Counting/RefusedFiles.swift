internal import JSON
internal import Summaries
internal import Text

/// Thrown where files of counts cannot be taken: every problem with the paths it is about.
struct RefusedFiles: Error {
  /// Why a file is not taken.
  enum Reason {
    /// What it holds does not fit.
    case phrase(SummaryFilePhrase)
    /// It is not what the program writes.
    case contents(SummaryProblem)

    /// The sentence; in English it says exactly what is wrong with the contents.
    func sentence(in language: Language) -> String {
      switch self {
      case .phrase(let phrase): phrase.text(in: language)
      case .contents(let problem) where language == .english: problem.sentence
      case .contents(.json(_, let place)):
        SummaryFilePhrase.noJSON(line: place.line, column: place.column).text(in: language)
      case .contents(let problem):
        SummaryFilePhrase.damaged(place: problem.place).text(in: language)
      }
    }
  }

  /// The paths of the files concerned, and why.
  var problems: [(paths: [String], reason: Reason)] = []

  /// A line for each problem.
  func lines(in language: Language) -> [String] {
    problems.map { problem in
      let error = ImportPhrase.error.text(in: language)
      return "\(problem.paths.joined(separator: ", ")): \(error): "
        + problem.reason.sentence(in: language)
    }
  }
}

extension SourceConflict {
  /// Why two files cannot stand in one comparison.
  var phrase: SummaryFilePhrase {
    switch self {
    case .sameCampaign(let campaign): .sameCampaign(campaign)
    case .twoPeriods(let association, let first, let second):
      .twoPeriods(association: association, first, second)
    case .sameCountry(let country, let period): .sameYear(period, country: country)
    case .sameCounts: .sameCounts
    }
  }
}

extension SummaryProblem {
  /// The JSON Pointer of the place; empty = the whole file.
  fileprivate var place: String {
    switch self {
    case .json: ""
    case .wrongType(let place, _), .missingKey(_, let place), .unknownKey(_, let place),
      .wrongLength(let place, _, _), .outOfRange(let place, _), .otherNumber(_, let place, _),
      .unknownValue(_, let place, _), .keysNotAscending(let place), .notAscending(let place),
      .contradiction(let place, _):
      place
    }
  }
}
