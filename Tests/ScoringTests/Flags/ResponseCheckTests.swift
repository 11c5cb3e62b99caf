import Questionnaires
import SampleFirms
import Scoring
import Testing

@Suite("Signs of answers given without care")
struct ResponseCheckTests {
  let questionnaire: Questionnaire
  let check: ResponseCheck

  init() throws {
    questionnaire = try Samples.questionnaire()
    check = ResponseCheck(questionnaire)
  }

  func form(_ name: String) throws -> Form { try #require(questionnaire.form(name)) }

  /// A sample enterprise with some answers changed: option codes joined by commas, or a number.
  func firm(_ name: String, _ changes: [String: String] = [:]) throws -> Answers {
    var answers = try Samples.answers(name, to: questionnaire)
    for (id, value) in changes {
      let position = try #require(questionnaire.question(id))
      let question = questionnaire.questions[position]
      switch question.kind {
      case .single: answers[position] = .option(try #require(question.option(value)))
      case .multiple:
        answers[position] = .options(
          try value.split(separator: ",").reduce(0) {
            $0 | 1 << UInt64(try #require(question.option(String($1))))
          })
      case .number: answers[position] = .number(try #require(Int64(value)))
      case .text: break
      }
    }
    return answers
  }

  // MARK: Samples

  @Test(
    "No sample enterprise raises a doubt",
    arguments: [
      "bakery-puebla", "machine-shop-ulm", "barber-merida", "hotel-ruegen",
      "parts-maker-queretaro", "carpenter",
    ], ["express", "full"])
  func samples(name: String, form: String) throws {
    #expect(
      check.flags(of: try firm(name), form: try self.form(form), minutes: nil) == [])
  }

  // MARK: Contradictions

  @Test(
    "Answers that cannot all be true",
    arguments: [
      ("hotel-ruegen", ["sells_online": "no", "ec_orders": "shop"], "no_online_sale"),
      ("hotel-ruegen", ["sells_online": "yes", "ec_orders": "messages"], "online_sale"),
      (
        "hotel-ruegen",
        ["business_facts": "accounts,cards", "customers": "consumers", "ec_pay": "cash"],
        "cash_only"
      ),
      (
        "machine-shop-ulm",
        ["cy_backups": "automatic", "cy_second_factor": "few", "cy_measures": "none"], "copies"
      ),
      (
        "machine-shop-ulm",
        ["cy_backups": "some", "cy_second_factor": "all", "cy_measures": "none"], "second_step"
      ),
      ("barber-merida", ["business_facts": "accounts", "ctx_internet": "none"], "no_internet"),
      ("machine-shop-ulm", ["sk_connected": "0"], "nobody_connected"),
    ])
  func contradiction(name: String, changes: [String: String], id: String) throws {
    let flags = check.flags(
      of: try firm(name, changes), form: try form("full"), minutes: nil)
    #expect(flags == [.contradiction(id)])
  }

  @Test(
    "What only sounds like one is none",
    arguments: [
      ("hotel-ruegen", ["sells_online": "yes", "ec_orders": "form"]),
      (
        "hotel-ruegen",
        ["business_facts": "accounts,cards", "customers": "consumers,firms", "ec_pay": "cash"]
      ),
      (
        "machine-shop-ulm",
        ["cy_backups": "some", "cy_second_factor": "few", "cy_measures": "none"]
      ),
      ("carpenter", ["business_facts": "none", "ctx_internet": "none"]),
      ("machine-shop-ulm", ["ctx_internet": "mobile"]),
    ])
  func noContradiction(name: String, changes: [String: String]) throws {
    #expect(
      check.flags(of: try firm(name, changes), form: try form("full"), minutes: nil) == [])
  }

  @Test("What the questionnaire itself rules out is found without an entry in a table")
  func ruledOut() throws {
    let people = try #require(questionnaire.question("people"))
    let employees = try #require(questionnaire.question("employees"))
    let facts = try #require(questionnaire.question("business_facts"))
    let above = try firm("machine-shop-ulm", ["people": "38", "employees": "39"])
    #expect(
      check.flags(of: above, form: try form("full"), minutes: nil)
        == [.above(question: employees, limit: people)])
    let beside = try firm("machine-shop-ulm", ["business_facts": "accounts,invoices,none"])
    #expect(
      check.flags(of: beside, form: try form("express"), minutes: nil)
        == [.exclusiveBeside(question: facts)])
  }

  // MARK: Speed

  @Test(
    "Faster than a third of the time that reading takes",
    arguments: [(1, true), (2, true), (3, false), (15, false), (nil, false)])
  func speed(minutes: Int?, isDoubtful: Bool) throws {
    let answers = try firm("barber-merida")
    let asked = Scorer(questionnaire).score(answers, form: try form("full")).states
      .count { $0 != .notAsked }
    // Together ten minutes: a third is 200 seconds, and three minutes may have been 210.
    var reading = Array(repeating: 600 / asked, count: questionnaire.questions.count)
    reading[0] += 600 - 600 / asked * asked
    let flags = check.flags(
      of: answers, form: try form("full"), minutes: minutes, reading: reading)
    #expect(
      flags == (isDoubtful ? [.speed(seconds: 60 * (minutes ?? 0) + 30, reading: 600)] : []))
  }

  @Test("Without reading times nothing is too fast")
  func noReading() throws {
    let answers = try firm("barber-merida")
    #expect(check.flags(of: answers, form: try form("full"), minutes: 0) == [])
  }

  // MARK: Units

  @Test(
    "A head count with digits too many",
    arguments: [
      (
        ["people": "380", "employees": "36", "sk_everyday": "30", "sk_training": "12"], "people", 10
      ),
      (
        ["people": "3800", "employees": "36", "sk_everyday": "30", "sk_training": "12"], "people",
        100
      ),
      (
        ["people": "4000", "employees": "4", "sk_everyday": "4", "sk_training": "1"], "people", 1000
      ),
      (["people": "38", "employees": "380"], "employees", 10),
    ])
  func units(changes: [String: String], id: String, times: Int) throws {
    var answers = try firm("machine-shop-ulm", changes)
    for id in ["sk_device_lack", "sk_connected"] {
      answers[try #require(questionnaire.question(id))] = .absent
    }
    let question = try #require(questionnaire.question(id))
    #expect(
      check.flags(of: answers, form: try form("express"), minutes: nil)
        == [.unit(question: question, times: times)])
  }

  @Test(
    "Few on the payroll, or few with skills, is no slip",
    arguments: [
      ["people": "12", "employees": "0", "sk_everyday": "1", "sk_training": "1"],
      ["people": "40", "employees": "38", "sk_everyday": "2", "sk_training": "1"],
      ["people": "40", "employees": "2", "sk_everyday": "30", "sk_training": "1"],
      ["people": "9", "employees": "1", "sk_everyday": "0", "sk_training": "0"],
    ])
  func noUnits(changes: [String: String]) throws {
    #expect(
      check.flags(
        of: try firm("machine-shop-ulm", changes), form: try form("express"), minutes: nil) == [])
  }

  // MARK: Many respondents

  @Test(
    "Respondents without care are found, those with care are left alone",
    arguments: ["express", "full"])
  func respondents(form name: String) throws {
    let form = try form(name)
    var respondents = Respondents(questionnaire, form: form, seed: 20_261_125)
    let reading = respondents.reading
    func share(
      _ reason: ResponseFlag.Reason?, _ next: (inout Respondents) -> Respondents.Response
    ) -> Double {
      let count = 2000
      var found = 0
      for _ in 0..<count {
        let response = next(&respondents)
        let flags = check.flags(
          of: response.answers, form: form, minutes: response.minutes, reading: reading)
        if reason == nil ? !flags.isEmpty : flags.contains(where: { $0.reason == reason }) {
          found += 1
        }
      }
      return Double(found) / Double(count)
    }
    let wrong = share(nil) { $0.careful() }
    let lines = share(.straightLine) { $0.straightLiner() }
    let fast = share(.speed) { $0.clicker() }
    let contradictory = share(.contradiction) { $0.clicker() }
    let slips = share(.unit) { $0.slipOfDigit() }
    #expect(wrong < 0.05)
    #expect(lines > 0.5)
    #expect(fast > 0.9)
    #expect(contradictory > 0.2)
    #expect(slips > 0.2)
  }
}
