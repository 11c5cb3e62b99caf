internal import CommandLine
internal import Comparing
internal import Questionnaires
internal import Reports
internal import Scoring
internal import Storage
internal import Summaries
internal import System
internal import Text

extension OptionSpec {
  /// `--benchmark`, of the commands that show a result.
  static let benchmark = OptionSpec.value(
    "benchmark", "FILE|store",
    help: "Your place among similar businesses: by an association's file, or by this store.")
}

extension CommandContext {
  /// The place of an enterprise among others, as lines to stand under its result.
  ///
  /// - Parameters:
  ///   - source: a benchmark file, or `store`; `nil` = nothing is asked for.
  ///   - reading: its answers, scored.
  ///   - assessment: the stored assessment, which is taken out of the store's counts; `nil` = a file.
  ///   - width: the most columns of a line.
  /// - Returns: no lines if nothing is asked for.
  /// - Throws: ``CommandFailure`` for a file that is no benchmark of this questionnaire.
  func places(
    by source: String?, of reading: AnswerReading, _ assessment: Assessment?, width: Int
  ) throws -> [StyledText] {
    try places(by: source, of: reading, assessment).map(PlaceText(width: width).lines) ?? []
  }

  /// The place of an enterprise among others; see ``places(by:of:_:width:)``.
  ///
  /// - Returns: `nil` if nothing is asked for.
  func places(
    by source: String?, of reading: AnswerReading, _ assessment: Assessment?
  ) throws -> PlaceStatements? {
    guard let source else { return nil }
    let questionnaire = reading.scorer.questionnaire
    let names = ComparisonNames(questionnaire, texts: reading.texts, language: reading.language)
    func sheet(_ form: String) throws -> ScoreSheet {
      reading.scorer.score(reading.answers, form: try questionnaire.form(named: form))
    }
    /// A form that is to be named, because it is not that of the result.
    func named(_ form: String) -> String? {
      questionnaire.form(form) == reading.form ? nil : form
    }
    /// What has no place though it has a score on the form of the result; that of others is told there.
    func unplaced(_ form: String) throws -> [String] {
      try named(form) == nil
        ? [] : questionnaire.measuresWithoutScore(on: sheet(form)).map(names.measure)
    }
    guard source == "store" else {
      let benchmark = try benchmark(at: source, for: questionnaire)
      let own = try sheet(benchmark.form)
      let places = benchmark.places(of: own, in: questionnaire)
      var statements = PlaceStatements(
        places, names: names,
        period: benchmark.period, date: benchmark.date, isSynthetic: benchmark.isSynthetic)
      statements.form = named(benchmark.form)
      statements.unplaced = try unplaced(benchmark.form)
      statements.untold = questionnaire.measuresWithoutPlace(places, on: own).map(names.measure)
      return statements
    }
    // The short form, which everyone answered.
    let form = questionnaire.forms.contains("express") ? "express" : questionnaire.forms[0]
    let isSynthetic = assessment?.isSynthetic ?? false
    let summary = try ComparisonSources(
      form: form, periods: [], isSynthetic: isSynthetic, questionnaire: questionnaire
    ).summary(of: try existingStore()).summary
    let isCounted =
      assessment.map { assessment in
        assessment.standing == .counted
          && summary.sources.contains {
            $0.campaign == assessment.campaign && $0.period == assessment.period
          }
      } ?? false
    let own = try sheet(form)
    let places = summary.places(of: own, isCounted: isCounted, in: questionnaire)
    var statements = PlaceStatements(
      places, names: names,
      period: summary.period, date: summary.sources.compactMap(\.to).max() ?? "–",
      isSynthetic: isSynthetic)
    statements.form = named(form)
    statements.unplaced = try unplaced(form)
    statements.untold = questionnaire.measuresWithoutPlace(places, on: own).map(names.measure)
    statements.isExact = true
    return statements
  }

  private func benchmark(
    at path: String, for questionnaire: Questionnaire
  ) throws -> Benchmark {
    do {
      return try Benchmark(decoding: try FileReader.bytes(at: path), for: questionnaire)
    } catch let problem as Benchmark.Problem {
      throw CommandFailure(.invalidInput, "\(path): \(problem.phrase.text(in: language))")
    }
  }
}

extension Benchmark.Problem {
  fileprivate var phrase: BenchmarkPhrase {
    switch self {
    case .malformed(let place): .malformed(place.isEmpty ? "/" : place)
    case .otherQuestionnaire(let id): .otherQuestionnaire(id)
    }
  }
}
