import Questionnaires
@testable import Reports
import Scoring
import Testing
import Text

@Suite("Who is named as help")
struct HelpTests {
  private func help(_ firm: Firm) -> [ActionAdvice.Help] { firm.content.actions.flatMap(\.help) }

  private func day(_ iso: String) throws -> CalendarDate { try #require(CalendarDate(iso: iso)) }

  @Test(
    "Unverified resources are hidden, and shown only when asked for, marked",
    arguments: Firm.names)
  func unverified(_ name: String) throws {
    var firm = try Firm(name, form: "full", language: .english)
    let hidden = help(firm)
    #expect(hidden.allSatisfy { $0.caution == nil })
    firm.setting.namesUnverified = true
    let all = help(firm)
    let marked = all.filter { $0.caution == .unverified }
    #expect(all.filter { $0.caution != .unverified } == hidden)
    let resources = firm.scorer.questionnaire.resources.filter { $0.status == .unverified }
    let names = Set(resources.map { firm.texts["resource.\($0.id).name"] })
    #expect(Set(marked.map(\.name)).isSubset(of: names))
  }

  @Test(
    "The marks are read where the address stands, in every language",
    arguments: Language.allCases)
  func marks(_ language: Language) throws {
    var firm = try Firm("bakery-puebla", form: "full", language: language)
    firm.setting.namesUnverified = true
    let unverified = HelpPhrase.unverified.text(in: language)
    let ended = HelpPhrase.mayHaveEnded.text(in: language)
    var text = ResultText(width: 1000).lines(of: firm.content, actions: .all).map(\.text)
    #expect(text.contains { $0.hasSuffix(" · " + unverified) })
    #expect(!text.contains { $0.contains(ended) })
    firm.setting = ReportSetting(
      day: try day("2027-12-01"), statistics: nil, namesUnverified: false)
    text = ResultText(width: 1000).lines(of: firm.content, actions: .all).map(\.text)
    let label = ReportPhrase.help("").text(in: language)
    let named = text.filter { $0.contains(label) }
    #expect(named.count == help(firm).count && !named.isEmpty)
    #expect(named.allSatisfy { $0.hasSuffix(" · " + ended) })
    #expect(!text.contains { $0.contains(unverified) })
  }

  private static let days: [(String, Bool)] = [
    ("2026-11-20", false), ("2027-10-31", false), ("2027-11-30", false), ("2027-12-01", true),
    ("2027-12-31", true),
  ]

  @Test(
    "Help that was checked more than 12 months ago is still named, with a caution",
    arguments: days)
  private func age(iso: String, isOld: Bool) throws {
    var firm = try Firm("machine-shop-ulm", form: "full", language: .english)
    let names = help(firm).map(\.name)
    firm.setting = ReportSetting(day: try day(iso), statistics: nil, namesUnverified: true)
    let later = help(firm)
    #expect(later.filter { $0.caution != .unverified }.map(\.name) == names)
    // Whoever was never verified is marked as that, however long ago.
    #expect(
      later.allSatisfy { $0.caution == .unverified || ($0.caution == .mayHaveEnded) == isOld })
  }
}
