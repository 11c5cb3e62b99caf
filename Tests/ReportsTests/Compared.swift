import Comparing
import JSON
import Questionnaires
import Reports
import SampleFirms
import Summaries
import Testing
import Text

/// A comparison of enterprises drawn from a seed, with the names of what is compared.
struct Compared {
  let comparison: Comparison
  let names: ComparisonNames
  let summary: Summary
  let questionnaire: Questionnaire

  init(
    _ count: Int, release: Summary.Release = .exchange, countries: [String] = ["MX", "DE"],
    language: Language = .english, isSynthetic: Bool = false
  ) throws {
    let (counted, questionnaire, form) = try ComparisonTextTests.summary(
      count, countries: countries, isSynthetic: isSynthetic)
    summary = release == .exchange ? counted.exchange(in: questionnaire) : counted
    comparison = Comparison(
      of: summary, in: questionnaire, form: form,
      setting: try ComparisonTextTests.setting(questionnaire))
    names = ComparisonNames(
      questionnaire, texts: try Samples.bundle.get().texts(locale: language.tag),
      language: language)
    self.questionnaire = questionnaire
  }

  /// The standardised difference of a measure and the ends of its interval, as a file tells them.
  func standardised(_ id: String) throws -> (estimate: String, ends: [String]) {
    let measures = JSONDocument.read(comparison.encoded()).root?.object?["measures"]?.array
    let measure = measures?.first { $0.object?["id"]?.string == id }?.object
    let part = try #require(measure?["difference"]?.object?["standardised"]?.object)
    let estimate = try #require(part["estimate"]?.string)
    return (estimate, ["low", "high"].compactMap { part[$0]?.string })
  }

  static func day() throws -> CalendarDate { try #require(CalendarDate(iso: "2026-11-26")) }
}
