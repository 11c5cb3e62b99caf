import SampleFirms
import TestSupport
import Testing

@testable import Comparing
@testable import Questionnaires

@Suite("The proxies of the Digital Intensity Index")
struct DigitalIntensityTests {
  private static let verdicts: [(Truth, Reference.Match?, Bool?)] = [
    (.yes, .exact, true), (.no, .exact, false), (.yes, .close, true), (.no, .close, false),
    (.yes, .broad, nil), (.no, .broad, false), (.yes, .narrow, true), (.no, .narrow, nil),
    (.yes, nil, nil), (.no, nil, nil),
  ]

  @Test("A yes to a wider question and a no to a narrower one prove nothing", arguments: verdicts)
  private func verdict(truth: Truth, match: Reference.Match?, expected: Bool?) throws {
    let any = try #require(try Samples.questionnaire().questions.flatMap(\.references).first)
    let reference = Reference(statistic: "a.b", rule: any.rule, match: match)
    #expect(reference.verdict(truth) == expected)
    #expect(reference.verdict(.unknown) == nil)
  }

  /// The points of a list, worked out once more from the codes and numbers of the answers, without
  /// references and conditions: yes, no or open.
  private func naive(_ list: DigitalIntensityList, _ firm: SampleFirm) -> [Bool?] {
    let connected = firm.number("sk_connected").map { $0 > 50 }
    let line = firm.code("ctx_internet").map { $0 == "fast" }
    let ai = firm.code("ai_use").map { ["task", "several", "built"].contains($0) }
    let facts = firm.codes("business_facts")
    let sells = firm.code("sells_online").map { $0 == "yes" }
    let share = firm.number("ec_online_share")
    // Nobody sells online who cannot sell at a distance or says no.
    let isOffline = facts.map { !$0.contains("remote") } == true || sells == false
    var sales: Bool? = nil
    if isOffline { sales = false } else if let share { sales = share >= 1 }
    var toConsumers: Bool? = nil
    if sales == false || firm.codes("customers").map({ !$0.contains("consumers") }) == true {
      toConsumers = false
    }
    switch list {
    case .odd:
      return [
        connected, ai, line, nil, nil, nil, firm.number("ec_networks").map { $0 >= 1 }, nil,
        firm.code("erp_system").map { ["shared", "linked"].contains($0) },
        firm.code("ec_records").map { ["program", "used"].contains($0) }, sales, toConsumers,
      ]
    case .even:
      func proven(_ id: String, by codes: [String]) -> Bool? {
        firm.code(id).map(codes.contains) == true ? true : nil
      }
      return [
        connected, nil, line, nil,
        proven("cy_awareness", by: ["reminded", "trained", "practised"]),
        firm.number("sk_training") == 0 ? false : nil,
        firm.codes("cy_measures").map { codes in codes.count { $0 != "none" } >= 3 },
        proven("cy_rules", by: ["written"]), proven("sk_remote", by: ["access", "tried"]), ai,
        sales, toConsumers,
      ]
    }
  }

  private func expectRange(_ firm: SampleFirm, _ proxies: [DigitalIntensityProxy]) {
    for (list, proxy) in zip(DigitalIntensityList.allCases, proxies) {
      let points = naive(list, firm)
      #expect(proxy.list == list && points.count == 12)
      #expect(proxy.atLeast == points.reduce(0) { $0 + ($1 == true ? 1 : 0) })
      #expect(proxy.atMost == points.reduce(12) { $0 - ($1 == false ? 1 : 0) })
      #expect(0 <= proxy.atLeast && proxy.atLeast <= proxy.atMost && proxy.atMost <= 12)
    }
  }

  private static let names = [
    "bakery-puebla", "machine-shop-ulm", "barber-merida", "hotel-ruegen", "parts-maker-queretaro",
    "carpenter",
  ]

  @Test("The ranges of the sample enterprises agree with a naive count", arguments: names)
  func sampleFirms(_ name: String) throws {
    for form in ["full", "express"] {
      let firm = try SampleFirm(named: name, form: form)
      let proxies = try Tables.shipped().intensityProxies(of: firm.sheet, in: firm.questionnaire)
      #expect(proxies.count == (["machine-shop-ulm", "hotel-ruegen"].contains(name) ? 2 : 0))
      expectRange(firm, proxies)
    }
  }

  @Test("The hotel has the points worked out by hand")
  func byHand() throws {
    let firm = try SampleFirm(named: "hotel-ruegen", form: "full")
    let proxies = try Tables.shipped().intensityProxies(of: firm.sheet, in: firm.questionnaire)
    // Odd: 9 of 14 connected, AI, 2 networks, ERP, CRM, 60 % online; open: line, analytics, cloud
    // twice, website, sales to consumers.
    #expect(proxies.map { "\($0.list) \($0.atLeast)-\($0.atMost)" }.first == "odd 6-12")
    // Even: connected, remote access, AI, online sales; no: three measures; open: seven.
    #expect(proxies.map { "\($0.list) \($0.atLeast)-\($0.atMost)" }.last == "even 4-11")
    #expect(
      proxies.map { "\($0.official.value.units) \($0.official.year)" } == [
        "7099 2025", "7712 2024",
      ])
  }

  @Test("Answers at random agree with a naive count", arguments: [UInt64(11), 12])
  func random(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let questionnaire = try Samples.questionnaire()
    let statistics = try Tables.shipped()
    var widths: Set<Int> = []
    for _ in 0..<400 {
      var answers = Answers(for: questionnaire)
      let openShare = Int.random(in: 0..<60, using: &random)
      for (position, question) in questionnaire.questions.enumerated() {
        answers[position] = answer(to: question, openShare, &random)
      }
      func set(_ id: String, _ answer: Answer) {
        if let position = questionnaire.question(id) { answers[position] = answer }
      }
      set("country", .option(1))
      set("people", .number(40))
      set("employees", .number(.random(in: 10...40, using: &random)))
      set("sector", .option(0))
      let firm = try SampleFirm(answers, form: Bool.random(using: &random) ? "full" : "express")
      let proxies = statistics.intensityProxies(of: firm.sheet, in: firm.questionnaire)
      #expect(proxies.count == 2)
      expectRange(firm, proxies)
      for proxy in proxies { widths.insert(proxy.atMost - proxy.atLeast) }
    }
    #expect(widths.count >= 6, "the trial met wide and narrow ranges")
  }

  private func answer(
    to question: Question, _ openShare: Int, _ random: inout SplitMix64
  ) -> Answer {
    if Int.random(in: 0..<100, using: &random) < openShare, question.offers(.unknown) {
      return .unknown
    }
    switch question.kind {
    case .single(let options): return .option(.random(in: options.indices, using: &random))
    case .multiple(let multiple):
      let bits = UInt64.random(in: 1..<1 << UInt64(multiple.options.count), using: &random)
      return .options(bits & multiple.countable == 0 ? 1 : bits & multiple.countable)
    case .number(let range):
      return .number(.random(in: range.min...Swift.min(range.max, 40), using: &random))
    case .text: return .absent
    }
  }

  @Test("The two lists are never mixed: each has its own share and its own points")
  func apart() throws {
    let lists = Tables.emptyLists
      .replacing("odd,p1,", with: "odd,p1,eurostat.erp")
      .replacing("even,p1,", with: "even,p1,eurostat.crm")
    let statistics = try Tables.statistics(
      [Tables.row("eurostat.digital_intensity_even", "DE", "all", "77", year: 2024)], lists: lists)
    let firm = try SampleFirm(named: "machine-shop-ulm", form: "full")
    // ERP yes, CRM no; there is an official share of the even years only.
    #expect(
      statistics.intensityProxies(of: firm.sheet, in: firm.questionnaire).map {
        "\($0.list) \($0.atLeast)-\($0.atMost) \($0.official.value.units)"
      } == ["even 0-11 77"])
  }
}
