import Comparing
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

  static func day() throws -> CalendarDate { try #require(CalendarDate(iso: "2026-11-26")) }
}
