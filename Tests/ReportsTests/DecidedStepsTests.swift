import Scoring
import Testing
import Text

@testable import Reports

@Suite("Steps that are done or dropped")
struct DecidedStepsTests {
  /// The bakery once the first step of each way is decided about.
  private func firm(_ status: FollowUp.Status, _ language: Language = .english) throws -> Firm {
    var firm = try Firm("bakery-puebla", form: "full", language: language)
    firm.setting.followUps = firm.content.actions.prefix(3).map {
      FollowUp(action: $0.id, status: status)
    }
    return firm
  }

  @Test("No way advises a dropped one, and it is said that they are left out")
  func dropped() throws {
    let firm = try firm(.dropped)
    let gone = Set(firm.content.actions.prefix(3).map(\.title))
    let ways = firm.content.ways
    let titles = ways.ways.flatMap { way in
      switch way.outcome {
      case .steps(let steps), .outOfReach(_, let steps): steps.titles
      case .notDecided: [String]()
      }
    }
    #expect(!titles.isEmpty && gone.isDisjoint(with: titles))
    #expect(!titles.contains { $0.contains("(") })
    let note = try #require(firm.words(of: "ways").first)
    #expect(note.hasSuffix("Dropped steps are left out."))
  }

  @Test("A done one takes no more hours, and it is said so")
  func done() throws {
    let plain = try Firm("bakery-puebla", form: "full", language: .english).content.ways.together
    let firm = try firm(.done)
    let ways = firm.content.ways
    #expect(ways.hasDone && !ways.leavesOut)
    #expect(ways.together.hours < plain.hours && ways.together.open < ways.together.titles.count)
    let words = firm.words(of: "ways")
    #expect(words.first?.hasSuffix("Steps done take no more hours.") == true)
    #expect(words.contains { $0.contains("(done)") })
    let together = try #require(words.first { $0.hasPrefix("All of it together") })
    #expect(together.contains(" \(ways.together.open) steps"))
  }

  @Test("Without decisions nothing is said of them", arguments: Language.allCases)
  func undecided(_ language: Language) throws {
    let firm = try Firm("bakery-puebla", form: "full", language: language)
    #expect(!firm.content.ways.hasDone && !firm.content.ways.leavesOut)
    let all = PlanPhrase.decided(done: true, dropped: true).text(in: language)
    let words = firm.words(of: "ways").joined(separator: " ")
    for sentence in all.split(separator: ".") { #expect(!words.contains(sentence)) }
  }

  @Test("Page one says by when and who, and that a day has passed", arguments: Language.allCases)
  func firstPage(_ language: Language) throws {
    var firm = try Firm("bakery-puebla", form: "full", language: language)
    let ids = firm.content.actions.map(\.id)
    firm.setting.followUps = [
      FollowUp(action: ids[0], status: .planned, due: "2026-06-30", person: "Juan"),
      FollowUp(action: ids[1], status: .started, due: "2027-02-15"),
      FollowUp(action: ids[2], person: "Eva"),
    ]
    let page = firm.document(.owner).page.firstPage.blocks.flatMap(\.words)
    let endings =
      switch language {
      case .english:
        [
          " · planned for 2026-06-30, overdue · Juan", " · under way, due 2027-02-15",
          " · open · Eva",
        ]
      case .spanish:
        [
          " · planeado para el 30/06/2026, atrasado · Juan", " · en marcha, para el 15/02/2027",
          " · pendiente · Eva",
        ]
      case .german:
        [
          " · geplant bis 30.06.2026, überfällig · Juan", " · begonnen, bis 15.02.2027",
          " · offen · Eva",
        ]
      }
    for (action, ending) in zip(firm.content.actions, endings) {
      #expect(page.contains { $0.hasPrefix(action.title) && $0.hasSuffix(ending) }, "\(page)")
    }
    // The eight lines name nobody.
    let short = firm.document(.owner).short.joined(separator: "\n")
    #expect(short.contains(endings[0].dropLast(7).dropFirst(3)) && !short.contains("Juan"))
  }

  @Test("The plan says which steps it leaves out, and why", arguments: Language.allCases)
  func leftOut(_ language: Language) throws {
    var firm = try Firm("bakery-puebla", form: "full", language: language)
    let ids = firm.content.actions.map(\.id)
    #expect(firm.words(of: "plan").first == firm.content.actions[0].title)
    firm.setting.followUps = [
      FollowUp(action: ids[0], status: .done), FollowUp(action: ids[3], status: .done),
      FollowUp(action: ids[2], status: .dropped), FollowUp(action: ids[1], status: .planned),
      FollowUp(action: ids[ids.count - 1], status: .dropped),
    ]
    let expected =
      switch language {
      case .english: "Steps 1, 4: done. Step 3: dropped. See “What was decided” below."
      case .spanish: "Pasos 1, 4: hechos. Paso 3: descartado. Vea “Lo que se decidió”, más abajo."
      case .german:
        "Schritte 1, 4: erledigt. Schritt 3: verworfen. Siehe „Was beschlossen wurde“ weiter unten."
      }
    #expect(firm.words(of: "plan").first == expected)
    // The advisor sees them all.
    let plan = firm.document(.advisor).page.sections.first { $0.id == "plan" }
    #expect(plan?.blocks.flatMap(\.words).first == firm.content.actions[0].title)
  }

  @Test(
    "The figure of little effort shows those that are left to do",
    arguments: [
      FollowUp.Status.done, .dropped,
    ])
  func matrix(_ status: FollowUp.Status) throws {
    let content = try firm(status).content
    let day = try #require(CalendarDate(iso: "2026-11-20"))
    let rows = content.chart(.steps, date: day).table.rows.map(\.heading)
    #expect(rows.count == content.actions.count - 3)
    #expect(rows.first?.hasPrefix("4 ") == true)
  }
}

extension Firm {
  /// The words of a section of the owner's report.
  func words(of section: String) -> [String] {
    document(.owner).page.sections.first { $0.id == section }?.blocks.flatMap(\.words) ?? []
  }
}
