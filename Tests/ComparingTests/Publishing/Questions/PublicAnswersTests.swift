import Comparing
import Questionnaires
import Summaries
import TestSupport
import Testing

@Suite("Answers to single questions for everybody")
struct PublicAnswersTests {
  private static let tools = [
    AnswerTrial.Tool(points: [0, 25, 50, 75, 100]),
    AnswerTrial.Tool(weight: 2, points: [0, 25, 50, 75, 100]),
    AnswerTrial.Tool(points: [0, 25, 50, 75, 100]),
  ]

  private static func firms(_ random: inout SplitMix64) -> [AnswerTrial.Firm] {
    var firms: [AnswerTrial.Firm] = []
    for size in 0..<3 {
      let shares = (tools.map(\.points.count) + [5, 3, 3]).map {
        AnswerTrial.shares($0, using: &random)
      }
      let skips: Double = [0.0, 0.01, 0.1].randomElement(using: &random) ?? 0
      for _ in 0..<([5, 15, 30, 60, 120].randomElement(using: &random) ?? 0) {
        func answer(_ shares: [Double]) -> Int? {
          let drawn = AnswerTrial.draw(shares, using: &random)
          return Double.random(in: 0..<1, using: &random) < skips ? nil : drawn
        }
        firms.append(
          AnswerTrial.Firm(
            size: size, tools: (0..<3).map { answer(shares[$0]) }, locked: answer(shares[3]),
            plain: answer(shares[4]),
            several: answer(shares[5]).map { $0 == 2 ? [2] : $0 == 1 ? [0, 1] : [0] } ?? []))
      }
    }
    return firms
  }

  /// The answers of some enterprises: by option how many, and how many gave none.
  private static func counts(
    _ firms: [AnswerTrial.Firm], _ question: String, options: Int
  ) -> [Int] {
    var counts = Array(repeating: 0, count: options + 1)
    for firm in firms {
      let answer: Int? =
        switch question {
        case "locked": firm.locked
        case "plain": firm.plain
        default: firm.tools[Int(question.dropFirst()) ?? 0]
        }
      counts[answer ?? options] += 1
    }
    return counts
  }

  private static func passes(_ counts: [Int]) -> Bool {
    let answers = counts.dropLast()
    let n = answers.reduce(0, +)
    return n >= 20 && !counts.contains { (1...2).contains($0) }
      && !answers.contains { n - $0 < 3 }
  }

  @Test("Whatever is shown is true, large enough, and of a group that is shown", arguments: 1...150)
  func shown(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let firms = Self.firms(&random)
    let published = try Published(
      AnswerTrial.text(firms, try AnswerTrial.questionnaire(Self.tools)))
    #expect(
      Set(published.tables.keys).isSubset(
        of: ["q0", "q1", "q2", "locked", "bolted", "barred", "plain", "several"]))
    let names: [String?] = [nil, "micro", "small", "medium"]
    func meant(_ size: String?) -> [AnswerTrial.Firm] {
      firms.filter { size == nil || AnswerTrial.sizes[$0.size].0 == size }
    }
    for (name, tables) in published.tables {
      let question = ["bolted", "barred"].contains(name) ? "locked" : name
      for (size, table) in tables {
        let group = published.groups[size]
        let domain = question.hasPrefix("q") ? "tools" : question == "locked" ? "safety" : nil
        let isHidden = table.counts.allSatisfy { $0 == nil } && table.bands.allSatisfy { $0 == nil }
        #expect((table.n == nil) == isHidden)
        guard !isHidden else { continue }
        #expect(group?.n != nil && group?.scored["overall"] != nil)
        if let domain { #expect(group?.scored["domain:\(domain)"] != nil) }
        let own = meant(size)
        if question == "several" {
          let answered = own.filter { !$0.several.isEmpty }
          #expect(table.n == answered.count)
          for (option, count) in table.counts.enumerated() where count != nil {
            let chose = answered.count { $0.several.contains(option) }
            #expect(count == chose)
            #expect(Self.passes([chose, answered.count - chose, own.count - answered.count]))
          }
          continue
        }
        let truth = Self.counts(own, question, options: table.counts.count)
        #expect(table.n == own.count - (truth.last ?? 0))
        #expect((table.told == "bands") == (question == "locked"))
        if table.told == "bands" {
          #expect(size == nil && (table.n ?? 0) >= 30)
          for (band, count) in zip(table.bands, truth) {
            let percent = 100 * Double(count) / Double(table.n ?? 1)
            #expect(band == (percent <= 10 ? [0, 10] : percent >= 90 ? [90, 100] : [10, 90]))
          }
        } else {
          #expect(table.whole == Array(truth.dropLast()) && Self.passes(truth))
        }
      }
      // What the size classes shown leave of all is nobody or passes too.
      guard question != "several", question != "locked", let whole = tables[nil]?.whole else {
        continue
      }
      let shown = names.filter { $0 != nil && tables[$0]?.whole != nil }
      let rest = firms.filter { !shown.contains(AnswerTrial.sizes[$0.size].0) }
      #expect(rest.isEmpty || Self.passes(Self.counts(rest, question, options: whole.count)))
    }
  }

  @Test("Where one question of a domain has small counts, a second one is hidden")
  func second() throws {
    let questionnaire = try AnswerTrial.questionnaire(Self.tools)
    // One chose the first option of the first question.
    let firms = (0..<60).map { place in
      AnswerTrial.Firm(
        tools: [place == 0 ? 0 : 1 + place % 4, place % 5, place % 5], plain: place % 3)
    }
    let tables = try Published(AnswerTrial.text(firms, questionnaire)).tables
    #expect(tables["plain"]?[nil]?.whole == [20, 20, 20])
    #expect(tables["q0"]?[nil]?.n == nil)
    #expect(tables["q1"]?[nil]?.whole == [12, 12, 12, 12, 12])
    #expect(tables["q2"]?[nil]?.n == nil)
    // A domain of two questions is told whole or not at all.
    let two = try AnswerTrial.questionnaire(Array(Self.tools.prefix(2)))
    let some = firms.map { AnswerTrial.Firm(tools: Array($0.tools.prefix(2))) }
    let narrow = try Published(AnswerTrial.text(some, two)).tables
    #expect(narrow["q0"]?[nil]?.n == nil && narrow["q1"]?[nil]?.n == nil)
    let others = some.dropFirst().map { $0 }
    let open = try Published(AnswerTrial.text(others, two)).tables
    #expect(open["q0"]?[nil]?.n == 59 && open["q1"]?[nil]?.n == 59)
  }

  @Test("Security stands in bands from 30 on, for the country alone")
  func bands() throws {
    let questionnaire = try AnswerTrial.questionnaire(Self.tools)
    func tables(_ count: Int) throws -> [String?: Published.Table]? {
      let firms = (0..<count).map { place in
        AnswerTrial.Firm(
          tools: [place % 5, place % 5, place % 5],
          locked: place % 12 == 0 ? 0 : 1 + place % 4)
      }
      return try Published(AnswerTrial.text(firms, questionnaire)).tables["locked"]
    }
    #expect(try tables(29)?[nil]?.n == nil)
    let shown = try tables(36)
    #expect(shown?[nil]?.n == 36)
    #expect(shown?[nil]?.bands == [[0, 10], [10, 90], [10, 90], [10, 90], [10, 90]])
    #expect(shown?.count == 1)
  }
}
