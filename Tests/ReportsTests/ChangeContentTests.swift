import Questionnaires
@testable import Reports
import Scoring
import Testing
import Text

@Suite("What has changed between two results")
struct ChangeContentTests {
  private func change(
    _ before: Firm, _ after: Firm, language: Language = .english
  ) throws -> ChangeContent {
    let days = [CalendarDate(iso: "2025-11-20"), CalendarDate(iso: "2026-11-20")]
    return ChangeContent(
      before: before.scored(on: try #require(days[0])),
      after: after.scored(on: try #require(days[1])), language: language)
  }

  @Test("Nothing has changed between a result and itself", arguments: Firm.names)
  func same(name: String) throws {
    for form in ["express", "full"] {
      let firm = try Firm(name, form: form, language: .english)
      let content = try change(firm, firm)
      #expect(content.answers.isEmpty && content.settledActions.isEmpty)
      #expect(([content.overall] + content.domains).allSatisfy { $0.isComparable })
      #expect(([content.overall] + content.domains).allSatisfy { $0.difference ?? 0 == 0 })
    }
  }

  @Test("Any two enterprises: scores, answers and actions are those of both sheets")
  func pairs() throws {
    for old in Firm.names {
      for new in Firm.names {
        let before = try Firm(old, form: "full", language: .german)
        let after = try Firm(new, form: "full", language: .german)
        let content = try change(before, after, language: .german)
        let (was, now) = (before.content, after.content)
        #expect(content.overall.before?.tenths == was.overall.score?.tenths)
        #expect(content.overall.after?.level == now.overall.level)
        #expect(
          content.domains.map { $0.after?.tenths }
            == (now.domains + now.context).map { $0.score?.tenths })
        if let a = was.overall.score?.tenths, let b = now.overall.score?.tenths {
          #expect(content.overall.difference == b - a)
          #expect(content.overall.direction == (a == b ? .same : a < b ? .higher : .lower))
        }
        let given = now.actions.map(\.id)
        #expect(
          content.settledActions.count == was.actions.count { !given.contains($0.id) })
        for answer in content.answers { #expect(answer.before != answer.after, "\(answer.id)") }
      }
    }
  }

  @Test("One answer more is one change, and the score goes up")
  func oneAnswer() throws {
    var before = try Firm("parts-maker-queretaro", form: "express", language: .english)
    let after = before
    before.set("cy_backups", .option(0))
    let content = try change(before, after)
    #expect(content.answers.map(\.id) == ["cy_backups"])
    #expect(content.overall.direction == .higher)
    #expect(try change(after, before).overall.direction == .lower)
    let text = ChangeText(width: 80).lines(of: content).rendered()
    for words in ["higher", "Before: ", "Now: ", "It cannot say why"] {
      #expect(text.contains(words))
    }
  }

  @Test("No line is too wide", arguments: Language.allCases)
  func width(language: Language) throws {
    let before = try Firm("barber-merida", form: "express", language: language)
    let after = try Firm("bakery-puebla", form: "express", language: language)
    let content = try change(before, after, language: language)
    for width in [20, 40, 80] {
      let lines = ChangeText(width: width).lines(of: content)
      #expect(lines.allSatisfy { $0.text.displayWidth <= width })
    }
  }
}
