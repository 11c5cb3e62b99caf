import Comparing
import JSON
import Questionnaires
import Scoring
import Summaries
import TestSupport

/// A questionnaire of two domains with five questions each, and simulated answers to it.
enum Quality {
  static let domains = ["tools", "skills"]
  static let questions = domains.flatMap { domain in (1...5).map { "\(domain)\($0)" } }

  /// The questionnaire without the questions at some places; its first domain may hold others back.
  static func questionnaire(
    without left: Set<Int> = [], holdsBack: Bool = false
  ) throws -> Questionnaire {
    let questions = questions.enumerated().filter { !left.contains($0.offset) }.map { _, id in
      """
      {"id":"\(id)","section":"all","kind":"single","domain":"\(id.dropLast())",
       "weight":\(1 + (id.utf8.last ?? 0) % 3),"mayBeNotApplicable":true,
       "options":[{"code":"a","score":0},{"code":"b","score":25},{"code":"c","score":50},
         {"code":"d","score":75},{"code":"e","score":100}]}
      """
    }
    let json = """
      {"format":"readiness-questionnaire/1","id":"quality","version":"1.0.0",
       "sourceLocale":"en","locales":["en"],"forms":["full"],
       "domains":[{"id":"tools","role":"readiness","series":1,"weight":2,
         "holdsBack":\(holdsBack)},
         {"id":"skills","role":"readiness","series":1}],
       "levels":[{"id":"low","from":0},{"id":"high","from":50}],
       "strata":{"country":"country"},"sections":["all"],
       "questions":[{"id":"country","section":"all","kind":"single",
         "options":[{"code":"MX"},{"code":"DE"}]},\(questions.joined(separator: ","))]}
      """
    let result = QuestionnaireCompiler.compile(JSONDocument.read(json), path: "quality.json")
    guard let questionnaire = result.questionnaire else {
      throw Trial.DoesNotCompile(findings: result.findings.map { String(describing: $0) })
    }
    return questionnaire
  }

  static let form = Form(index: 0)

  /// An enterprise: its country, the language of its answers, and the answer to each question.
  struct Firm {
    var country: String
    var language: String
    var answers: [Answer]

    func sheet(_ questionnaire: Questionnaire, without left: Set<Int> = []) -> ScoreSheet {
      var all = Answers(for: questionnaire)
      all[0] = .option(country == "MX" ? 0 : 1)
      let kept = answers.enumerated().filter { !left.contains($0.offset) }.map(\.element)
      for (place, answer) in kept.enumerated() { all[1 + place] = answer }
      return Scorer(questionnaire).score(all, form: form)
    }
  }

  /// Firms whose answers share one trait; the second country is readier by some points.
  ///
  /// - Parameters:
  ///   - n: how many of each country.
  ///   - shift: by how many points Germany is readier.
  ///   - planted: by how many points a question is harder in Germany, by its place.
  ///   - chance: draws the answers.
  /// - Returns: Mexico, then Germany.
  static func firms(
    _ n: Int, shift: Double = 6, planted: [Int: Double] = [:], using chance: inout SplitMix64
  ) -> [Firm] {
    ["MX", "DE"].flatMap { country in
      (0..<n).map { _ in
        let isFocal = country == "DE"
        let trait = 50 + 18 * normal(&chance) + (isFocal ? shift : 0)
        let answers = questions.indices.map { place in
          let harder = isFocal ? planted[place] ?? 0 : 0
          let points = trait - harder + 20 * normal(&chance)
          return Answer.option(min(4, max(0, Int((points / 25).rounded()))))
        }
        return Firm(country: country, language: country == "MX" ? "es" : "de", answers: answers)
      }
    }
  }

  /// Nearly normal: the sum of twelve uniform numbers.
  private static func normal(_ chance: inout SplitMix64) -> Double {
    (0..<12).reduce(-6) { sum, _ in sum + Double.random(in: 0..<1, using: &chance) }
  }

  static func contribution(
    _ firm: Firm, _ sheet: ScoreSheet, _ questionnaire: Questionnaire
  ) -> Contribution {
    Contribution(
      of: sheet, in: CellKey(country: firm.country, size: "micro", sector: "M"),
      locale: firm.language, mode: nil, questionnaire)
  }

  static func tally(_ firms: [Firm], _ questionnaire: Questionnaire) -> QualityTally {
    var tally = QualityTally(questionnaire, form: form)
    for firm in firms {
      let sheet = firm.sheet(questionnaire)
      tally.add(sheet, contribution(firm, sheet, questionnaire))
    }
    return tally
  }

  /// The report on firms, with its gaps.
  static func report(_ firms: [Firm], _ questionnaire: Questionnaire) -> QualityReport {
    var report = QualityReport(
      of: tally(firms, questionnaire), in: questionnaire, form: form, period: "2026",
      isSynthetic: false, filter: CellFilter())
    guard let difference = report.byCountry, difference.isTested else { return report }
    var gaps = QualityGaps(questionnaire, of: difference)
    for firm in firms { gaps.add(firm.sheet(questionnaire), country: firm.country) }
    report.take(gaps)
    return report
  }
}
