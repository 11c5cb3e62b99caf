import Questionnaires
@testable import Reports
import Scoring
import Testing
import Text

@Suite("What a report says")
struct ResultContentTests {
  @Test(
    "The six enterprises have the levels and the numbers of their sheets", arguments: Firm.names)
  func numbersAgree(_ name: String) throws {
    for form in ["express", "full"] {
      let firm = try Firm(name, form: form, language: .spanish)
      let content = firm.content
      let sheet = firm.sheet
      #expect(content.overall.score?.tenths == sheet.overall.tenths)
      #expect(content.overall.level?.position == sheet.overall.level)
      #expect(content.domains.map { $0.score?.tenths } == sheet.domains.prefix(5).map(\.tenths))
      #expect(
        content.domains.map(\.scoredQuestions).reduce(0, +)
          == sheet.overall.answered + sheet.overall.unknown)
      #expect(content.context.map(\.id) == ["pressure"])
      #expect(content.context.allSatisfy { $0.level == nil && $0.meaning == nil })
      #expect(content.actions.count == firm.scorer.actions(in: sheet).count)
      #expect(content.firstActions.count == min(3, content.actions.count))
      #expect(content.form == form)
    }
  }

  @Test("Strengths have 75 points or more, the heaviest first; gaps have the most room")
  func strengthsAndGaps() throws {
    let content = try Firm("machine-shop-ulm", form: "express", language: .english).content
    #expect(
      content.strengths.map(\.id)
        == ["erp_system", "cy_backups", "cy_updates"].sorted {
          order($0) < order($1)
        })
    #expect(content.strengths.first?.answer.isEmpty == false)
    let gaps = content.gaps.map(\.headroom)
    #expect(gaps == gaps.sorted(by: >) && gaps.count == 3)
    #expect(content.gaps.allSatisfy { $0.points.map { $0.numerator < 100 } ?? false })

    func order(_ id: String) -> Int {
      ["cy_backups", "cy_updates", "erp_system"].firstIndex(of: id) ?? 9
    }
  }

  @Test("An overall level held back names the domain and the level the mean would allow")
  func heldBack() throws {
    var firm = try Firm("parts-maker-queretaro", form: "express", language: .english)
    firm.set("cy_backups", .option(0))
    let overall = firm.content.overall
    // 96.9 without backups is 68.8; the gate leaves "Basics in place", so "Under way" overall.
    #expect(overall.level?.id == "developing")
    #expect(overall.heldBack?.allowed.id == "established")
    #expect(overall.heldBack?.domain == "Safety online")
    let untouched = try Firm("parts-maker-queretaro", form: "express", language: .english)
    #expect(untouched.content.overall.heldBack == nil)
  }

  @Test("The remedy of a gate is the first given action that really closes it")
  func remedyIsTriedOut() throws {
    var firm = try Firm("parts-maker-queretaro", form: "full", language: .english)
    firm.set("cy_backups", .option(0))
    firm.set("sk_deputy", .option(0))
    let gates = firm.content.domains.flatMap(\.gates)
    #expect(gates.map(\.id) == ["g_no_copy", "g_one_head"])
    #expect(gates.map(\.remedy?.id) == ["a_copy_first", "a_deputy"])
    #expect(gates.map(\.isLimiting) == [true, false])
    let weak = try Firm("carpenter", form: "full", language: .english).content
    #expect(weak.domains.flatMap(\.gates).map(\.isLimiting) == [false, false])
  }

  @Test("Only verified help of the enterprise's own country is named", arguments: Firm.names)
  func helpOfOwnCountry(_ name: String) throws {
    let firm = try Firm(name, form: "full", language: .english)
    let resources = firm.scorer.questionnaire.resources
    let country = firm.texts.audience.country
    let allowed = resources.filter { $0.country == country && $0.status == .verified }
      .map { firm.texts["resource.\($0.id).name"] }
    let named = firm.content.actions.flatMap(\.help).map(\.name)
    #expect(!named.isEmpty)
    #expect(named.allSatisfy(allowed.contains))
  }

  @Test("A score missing for its coverage asks for the fewest, heaviest answers")
  func wantedForCoverage() throws {
    var firm = try Firm("bakery-puebla", form: "express", language: .english)
    // ecommerce: weights 2 4 2 2; with one answer of weight 2 of 10, one of weight 4 suffices.
    firm.set("ec_orders", .skipped)
    firm.set("ec_pay", .skipped)
    firm.set("ec_records", .skipped)
    let domain = try #require(firm.content.domains.first { $0.id == "ecommerce" })
    #expect(domain.status == .notScored)
    #expect(domain.wanted.map(\.id) == ["ec_orders"])
    #expect(domain.coverage == 20 && domain.score == nil && domain.level == nil)
    firm.set("cy_backups", .skipped)
    firm.set("cy_updates", .skipped)
    let critical = try #require(firm.content.domains.first)
    #expect(critical.wanted.map(\.id) == ["cy_backups", "cy_updates"])
  }

  @Test("The own rating is compared only where it was given and there is a score")
  func perception() throws {
    var firm = try Firm("bakery-puebla", form: "express", language: .english)
    #expect(firm.content.perception == nil)
    firm.set("self_rating", .number(5))
    #expect(firm.content.perception == .feelsFurther)
    firm.set("self_rating", .number(3))
    #expect(firm.content.perception == .fits)
    firm.set("self_rating", .number(1))
    #expect(firm.content.perception == .isFurther)
    firm.set("cy_backups", .skipped)
    #expect(firm.content.perception == nil)
  }

  @Test("Open answers are counted, don't know apart")
  func openAnswers() throws {
    var firm = try Firm("machine-shop-ulm", form: "express", language: .english)
    firm.set("erp_figures", .unknown)
    firm.set("sk_help", .skipped)
    let overall = firm.content.overall
    #expect(overall.open == 2 && overall.unknown == 1)
    #expect(overall.score?.isOpen == true)
  }

  @Test("A target is the lower edge of the next level, and the highest level has none")
  func targets() throws {
    let hotel = try Firm("hotel-ruegen", form: "express", language: .english).content
    #expect(hotel.domains.map { $0.target?.from } == [600, 800, nil, 600, 800])
  }
}
