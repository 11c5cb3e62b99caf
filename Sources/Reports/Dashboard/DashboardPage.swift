public import Comparing
internal import Questionnaires
internal import Summaries
public import Text

/// An association's page about all enterprises that took part, made of a release: who they are, where
/// they stand, what they lack, and what is not shown and why.
public struct DashboardPage: Sendable {
  /// The section that every such page has and no other page.
  static let levels = "levels"

  /// Whether a file is such a page; words that people typed hold no quotation mark there.
  public static func isMeant(by bytes: [UInt8]) -> Bool {
    let head = Array("<!doctype html>".utf8)
    return bytes.starts(with: head)
      && String(decoding: bytes, as: UTF8.self).contains("<section aria-labelledby=\"\(levels)\">")
  }

  /// The page.
  public let page: ReportPage

  /// A page about what is released for another association.
  ///
  /// - Parameters:
  ///   - comparison: a comparison of a release.
  ///   - names: the names of what is counted.
  ///   - day: the date of the page.
  ///   - releases: `sha256:` and the hash of each file that it is made of.
  ///   - remarks: what else is not shown, in the language of the names.
  public init(
    of comparison: Comparison, _ names: ComparisonNames, day: CalendarDate, releases: [String],
    remarks: [String] = []
  ) {
    let charts = ComparisonCharts(comparison, names, date: day)
    let answers = comparison.countries.indices.map { country in
      let isTold = comparison.questions.contains { $0.n[country] > 0 }
      return isTold
        ? DashboardWriting.Answers(
          missing: charts.missing([country]),
          completeness: CompletenessFigure(of: comparison.questions, country: country, date: day)
            .chart(in: names.language)) : nil
    }
    page = DashboardWriting(
      content: DashboardContent(of: comparison, names), answers: answers, names: names, day: day,
      marks: [NotePhrase.exchangeOnly] + (comparison.isSynthetic ? [.synthetic] : []),
      remarks: remarks, period: comparison.period,
      campaigns: comparison.sources.compactMap(\.campaign),
      isSynthetic: comparison.isSynthetic,
      stamp: [
        "\(comparison.questionnaire) \(comparison.version)", Self.form(comparison.form, names),
      ] + releases
    ).page()
  }

  /// A page about public tables, each country in one file only.
  ///
  /// - Parameters:
  ///   - files: the files, of the questionnaire named.
  ///   - names: the names of what is counted.
  ///   - day: the date of the page.
  ///   - releases: `sha256:` and the hash of each file that it is made of.
  ///   - remarks: what else is not shown, in the language of the names.
  public init(
    of files: [PublicFile], _ names: ComparisonNames, day: CalendarDate, releases: [String],
    remarks: [String] = []
  ) {
    let isSynthetic = files.contains(where: \.isSynthetic)
    let questionnaire = names.questionnaire
    page = DashboardWriting(
      content: DashboardContent(of: files, names), answers: [], names: names, day: day,
      marks: isSynthetic ? [.synthetic] : [],
      remarks: remarks, period: Set(files.map(\.period)).sorted().joined(separator: "+"),
      campaigns: Set(files.flatMap(\.sources)).sorted().filter { !$0.hasPrefix("/") },
      isSynthetic: isSynthetic,
      stamp: ["\(questionnaire.id) \(questionnaire.version)"]
        + Set(files.map(\.form)).sorted().map { Self.form($0, names) } + releases
    ).page()
  }

  private static func form(_ id: String, _ names: ComparisonNames) -> String {
    FormPhrase.name(id).text(in: names.language)
  }
}

extension CompletenessFigure {
  /// How completely the enterprises of a country answered the questions told of.
  init(of questions: [QuestionComparison], country: Int, date: CalendarDate) {
    func sum(_ count: (QuestionComparison) -> Int) -> Int { questions.reduce(0) { $0 + count($1) } }
    let unknown = sum { $0.missing[country].unknown }
    self.init(
      answered: sum { $0.n[country] } - unknown, unknown: unknown,
      notApplicable: sum { $0.missing[country].notApplicable },
      skipped: sum { $0.missing[country].skipped }, date: date)
    unit = .answers
  }
}
