import Comparing
import JSON
import Questionnaires
import Scoring
import Statistics
import Summaries
import TestSupport
import Testing

@Suite("Whether the questionnaire works, from files")
struct QualityFileTests {
  // MARK: Firms

  /// Firms spread evenly over all scores; some leave questions open or have none that applies.
  private static func firms(
    _ n: Int, missing: Double = 0, using chance: inout SplitMix64
  ) -> [Quality.Firm] {
    ["MX", "DE"].flatMap { country in
      (0..<n).map { place in
        let trait = Double.random(in: -10..<110, using: &chance)
        let answers = Quality.questions.map { _ in
          guard Double.random(in: 0..<1, using: &chance) >= missing else {
            return [Answer.absent, .missing(.notApplicable), .missing(.unknown)][
              Int.random(in: 0..<3, using: &chance)]
          }
          let points = trait + Double.random(in: -30..<30, using: &chance)
          return .option(min(4, max(0, Int((points / 25).rounded()))))
        }
        return Quality.Firm(
          country: country, language: country == "MX" && place % 3 == 0 ? "en" : "es",
          answers: answers)
      }
    }
  }

  private static func file(
    _ firms: [Quality.Firm], _ questionnaire: Questionnaire
  ) -> QualityFile {
    var collection = QualityCollection(questionnaire, form: Quality.form)
    for firm in firms {
      let sheet = firm.sheet(questionnaire)
      collection.add(
        sheet, Quality.contribution(firm, sheet, questionnaire), origin: "ccmx/2026-q4")
    }
    return collection.file(
      of: Summary(of: questionnaire, form: Quality.form, period: "2026-q4", isSynthetic: false),
      in: questionnaire)
  }

  private static func read(
    _ bytes: [UInt8], _ questionnaire: Questionnaire
  ) throws -> QualityFile {
    let (file, problems) = QualityFile.read(bytes, for: questionnaire)
    #expect(problems.isEmpty)
    return try #require(file)
  }

  // MARK: Reports

  @Test("says what the store says where no classes are put together", arguments: UInt64(1)...6)
  func exact(_ seed: UInt64) throws {
    let questionnaire = try Quality.questionnaire()
    var chance = SplitMix64(seed: seed)
    // Either nobody leaves anything open, or so many do that no rest is small.
    let firms = Self.firms(1500, missing: seed % 2 == 0 ? 0 : 0.05, using: &chance)
    let file = try Self.read(
      Self.file(firms, questionnaire).encoded(for: questionnaire), questionnaire)
    for country in ["MX", "DE"] {
      let block = try #require(file.block(of: country))
      for place in block.counts.questions.indices {
        #expect(block.counts.classes(ofQuestionAt: place).allSatisfy { $0.n >= 10 })
      }
    }
    let (own, theirs) = (
      Quality.report(firms, questionnaire), QualityReport(of: file, in: questionnaire)
    )
    #expect(theirs.countries == own.countries)
    #expect(theirs.byCountry == own.byCountry)
    #expect(theirs.byLanguage == own.byLanguage && theirs.byLanguage.count == 1)
    #expect(theirs.release == .exchange && own.release == .none)
    #expect(theirs.countries.contains { $0.domains.contains { $0.alpha != nil } })
  }

  @Test("approximates the difference of the countries", arguments: UInt64(1)...6)
  func gaps(_ seed: UInt64) throws {
    let questionnaire = try Quality.questionnaire()
    var chance = SplitMix64(seed: seed)
    let firms = Quality.firms(400, planted: [3: 25], using: &chance)
    let own = Quality.report(firms, questionnaire)
    let theirs = QualityReport(of: Self.file(firms, questionnaire), in: questionnaire)
    let all = try #require(own.gaps.first?.difference?.value)
    let about = try #require(theirs.gaps.first)
    #expect(about.difference == nil)
    // Domains are rounded to tenths before they are combined.
    #expect(abs(try #require(about.approximate) - all) < 0.06)
    // The question planted is flagged in both, by classes that differ.
    let without = try #require(theirs.gaps.dropFirst().first)
    #expect(without.questions.contains(4))
    for gap in own.gaps where gap.questions == without.questions {
      let exact = try #require(gap.difference?.value)
      #expect(abs(try #require(without.approximate) - exact) < 0.06)
    }
    let text = String(
      decoding: theirs.encoded(for: questionnaire), as: UTF8.self)
    #expect(text.contains(#""approximate":true"#) && text.contains(#""release":"exchange""#))
  }

  @Test("adds files as if one store held both", arguments: UInt64(1)...4)
  func added(_ seed: UInt64) throws {
    let questionnaire = try Quality.questionnaire()
    var chance = SplitMix64(seed: seed)
    let firms = Self.firms(500, missing: 0.01, using: &chance)
    let both = Self.file(firms, questionnaire)
    var parts = ["MX", "DE"].map { country in
      Self.file(firms.filter { $0.country == country }, questionnaire)
    }
    if seed % 2 == 0 { parts.reverse() }
    var sum = parts[0]
    try sum.merge(parts[1])
    #expect(sum.encoded(for: questionnaire) == both.encoded(for: questionnaire))

    // Two files of one country: every number is the sum, whatever the order.
    let third = Self.file(Self.firms(300, using: &chance), questionnaire)
    var (one, other) = (both, third)
    try one.merge(third)
    try other.merge(both)
    #expect(one == other)
    let block = try #require(one.block(of: "MX"))
    #expect(block.n == 800)
    for place in block.counts.questions.indices {
      let n = [both, third].map { file in
        (file.block(of: "MX")?.counts.classes(ofQuestionAt: place) ?? []).reduce(0) { $0 + $1.n }
      }
      #expect(block.counts.classes(ofQuestionAt: place).reduce(0) { $0 + $1.n } == n[0] + n[1])
    }
  }

  // MARK: What leaves

  /// The points of an enterprise, and whether its overall score is final.
  private struct Row {
    let points: [Int?]
    let isScored: Bool
    let domains: [Score]

    func isComplete(_ domain: Int) -> Bool {
      points[(5 * domain)..<(5 * domain + 5)].allSatisfy { $0 != nil }
    }

    var matching: Int {
      let known = points.compactMap(\.self)
      return min(9, Int(Double(known.reduce(0, +)) / Double(max(1, known.count)) / 100))
    }
  }

  private static func rows(
    _ firms: [Quality.Firm], _ country: String, _ language: String?, _ questionnaire: Questionnaire
  ) -> [Row] {
    firms.filter { $0.country == country && (language == nil || $0.language == language) }
      .map { firm in
        let sheet = firm.sheet(questionnaire)
        let points = firm.answers.map { answer -> Int? in
          if answer == .missing(.unknown) { return 0 }
          return (0...4).first { answer == .option($0) }.map { 250 * $0 }
        }
        return Row(
          points: points, isScored: sheet.overall.status == .scored, domains: sheet.domains)
      }
  }

  /// What may be told of rows by the rules as written down, from the list of enterprises.
  private static func naive(_ rows: [Row]) -> [String: [[Int]]]? {
    guard rows.count >= 100 else { return nil }
    var told: [String: [[Int]]] = ["n": [[rows.count]]]
    for (domain, name) in Quality.domains.enumerated() {
      let scores = rows.map { $0.domains[domain] }.filter { $0.status == .scored }
      let (floor, ceiling) = (
        scores.count { $0.tenths == 0 }, scores.count { $0.tenths == 1000 }
      )
      if scores.count >= 100, floor < scores.count, ceiling < scores.count {
        told["\(name) ends"] = [[scores.count, floor, ceiling]]
      }
      let places = Array((5 * domain)..<(5 * domain + 5))
      let complete = rows.filter { $0.isComplete(domain) }
      let both = complete.filter(\.isScored)
      let answered = places.map { place in
        rows.filter { $0.isScored && $0.points[place] != nil }
      }
      let isSmall = ([complete] + answered).contains { (1...9).contains($0.count - both.count) }
      let items = isSmall ? both : complete
      if items.count >= 100 {
        let sums = places.map { place in items.reduce(0) { $0 + ($1.points[place] ?? 0) } }
        let products = places.flatMap { i in
          places.filter { $0 >= i }.map { j in
            items.reduce(0) { $0 + ($1.points[i] ?? 0) * ($1.points[j] ?? 0) }
          }
        }
        told["\(name) sums"] = [[items.count], sums, products]
      }
      for (place, all) in zip(places, answered) {
        let shown = isSmall && items.count >= 100 ? both : all
        guard shown.count >= 100 else { continue }
        var classes: [[Int]] = []
        var members: [Int] = []
        for matching in 0..<10 {
          members += shown.filter { $0.matching == matching }.compactMap { $0.points[place] }
          guard members.count >= 10 || matching == 9 else { continue }
          let numbers = [
            10 * (matching + 1), members.count, members.count { $0 >= 500 },
            members.reduce(0, +), members.reduce(0) { $0 + $1 * $1 },
          ]
          if members.count >= 10 {
            classes.append(numbers)
          } else if let last = classes.popLast() {
            classes.append([100] + zip(last, numbers).dropFirst().map { $0 + $1 })
          }
          members = []
        }
        told[Quality.questions[place]] = classes
      }
    }
    return told
  }

  /// What a file tells, by country and language.
  private static func told(_ bytes: [UInt8]) throws -> [String: [String: [[Int]]]] {
    let root = try #require(JSONDocument.read(bytes).root?.object)
    var told: [String: [String: [[Int]]]] = [:]
    for country in root["countries"]?.array ?? [] {
      let members = try #require(country.object)
      let id = try #require(members["id"]?.string)
      for group in members["groups"]?.array ?? [] {
        let object = try #require(group.object)
        told["\(id) \(object["language"]?.string ?? "")"] = try figures(object)
      }
    }
    return told
  }

  private static func figures(_ group: JSONObject) throws -> [String: [[Int]]] {
    var own: [String: [[Int]]] = [:]
    own["n"] = [[try #require(whole(group["n"]))]]
    for domain in group["domains"]?.object?.members ?? [] {
      let block = try #require(domain.value.object)
      if let scored = whole(block["scored"]), let floor = whole(block["floor"]),
        let ceiling = whole(block["ceiling"])
      {
        own["\(domain.key) ends"] = [[scored, floor, ceiling]]
      }
      if let complete = whole(block["complete"]) {
        own["\(domain.key) sums"] = [
          [complete], numbers(block["sums"]), numbers(block["products"]),
        ]
      }
    }
    for question in group["questions"]?.object?.members ?? [] {
      own[question.key] = (question.value.array ?? []).map { numbers($0) }
    }
    return own
  }

  private static func whole(_ value: JSONValue?) -> Int? {
    guard let value, let number = value.integer else { return nil }
    return Int(number)
  }

  private static func numbers(_ value: JSONValue?) -> [Int] {
    var numbers: [Int] = []
    for element in value?.array ?? [] {
      if let number = whole(element) { numbers.append(number) }
    }
    return numbers
  }

  @Test("holds what the rules give of a list of enterprises", arguments: UInt64(1)...40)
  func naive(_ seed: UInt64) throws {
    let questionnaire = try Quality.questionnaire()
    var chance = SplitMix64(seed: seed)
    let n = Int.random(in: 80...700, using: &chance)
    let missing = [0, 0.002, 0.01, 0.05, 0.2][Int(seed % 5)]
    let firms = Self.firms(n, missing: missing, using: &chance)
    let file = Self.file(firms, questionnaire)
    let bytes = file.encoded(for: questionnaire)
    var expected: [String: [String: [[Int]]]] = [:]
    for country in ["MX", "DE"] {
      guard let whole = Self.naive(Self.rows(firms, country, nil, questionnaire)) else { continue }
      let languages = ["en", "es"].map { Self.rows(firms, country, $0, questionnaire) }
      let parts = languages.map { Self.naive($0) }
      let isDivided =
        languages.allSatisfy { $0.count >= 200 }
        && parts.allSatisfy { part in whole.keys.allSatisfy { part?[$0] != nil } }
      if isDivided {
        expected["\(country) en"] = parts[0]
        expected["\(country) es"] = parts[1]
      } else {
        expected["\(country) "] = whole
      }
    }
    #expect(try Self.told(bytes) == expected)
    let read = try Self.read(bytes, questionnaire)
    #expect(read.encoded(for: questionnaire) == bytes)
    // The number of those who are too few is known here, and told nowhere.
    #expect(file.leftOut == (n < 100 ? ["MX": n, "DE": n] : [:]) && read.leftOut.isEmpty)
  }

  /// An attacker knows every number of a file and subtracts what is told of one question twice: in the
  /// sums of its domain and in its classes.
  @Test("leaves an attacker no few enterprises", arguments: UInt64(1)...30)
  func attack(_ seed: UInt64) throws {
    let questionnaire = try Quality.questionnaire()
    var chance = SplitMix64(seed: 100 + seed)
    let n = Int.random(in: 100...450, using: &chance)
    let firms = Self.firms(n, missing: [0.0005, 0.003, 0.02][Int(seed % 3)], using: &chance)
    let told = try Self.told(Self.file(firms, questionnaire).encoded(for: questionnaire))
    #expect(!told.isEmpty)
    for (key, group) in told {
      let parts = key.split(separator: " ").map(String.init)
      let rows = Self.rows(firms, parts[0], parts.dropFirst().first, questionnaire)
      #expect(try #require(group["n"])[0][0] >= 100)
      for (domain, name) in Quality.domains.enumerated() {
        for block in ["\(name) ends", "\(name) sums"] {
          #expect(group[block].map { $0[0][0] >= 100 } ?? true)
        }
        let complete = Set(rows.indices.filter { rows[$0].isComplete(domain) })
        let scored = Set(rows.indices.filter { rows[$0].isScored })
        for place in (5 * domain)..<(5 * domain + 5) {
          guard let classes = group[Quality.questions[place]] else { continue }
          #expect(classes.allSatisfy { $0[1] >= 10 } && classes.reduce(0) { $0 + $1[1] } >= 100)
          guard let items = group["\(name) sums"] else { continue }
          let answered = scored.filter { rows[$0].points[place] != nil }
          // Whoever stands behind each figure: everybody, or only those whom both count.
          let both = complete.intersection(answered)
          let inSums = items[0][0] == complete.count ? complete : both
          let inClasses =
            classes.reduce(0) { $0 + $1[1] } == answered.count ? answered : both
          #expect(items[0][0] == inSums.count)
          #expect(
            items[1][place - 5 * domain]
              == inSums.reduce(0) { $0 + (rows[$1].points[place] ?? 0) })
          #expect(
            classes.reduce(0) { $0 + $1[3] }
              == inClasses.reduce(0) { $0 + (rows[$1].points[place] ?? 0) })
          for rest in [inSums.subtracting(inClasses), inClasses.subtracting(inSums)] {
            #expect(rest.isEmpty || rest.count >= 10, "\(key) \(Quality.questions[place])")
          }
        }
      }
    }
  }

  @Test("is refused with a class of nine and with a group of 99")
  func refused() throws {
    let questionnaire = try Quality.questionnaire()
    var chance = SplitMix64(seed: 1)
    let bytes = Self.file(Self.firms(150, using: &chance), questionnaire)
      .encoded(for: questionnaire)
    let text = String(decoding: bytes, as: UTF8.self)
    func problems(_ text: String) -> [SummaryProblem] {
      QualityFile.read(Array(text.utf8), for: questionnaire).problems
    }
    #expect(problems(text).isEmpty)
    let few = text.replacing("\"n\":150", with: "\"n\":99")
    #expect(few != text)
    #expect(
      problems(few).contains {
        if case .contradiction(_, .belowThreshold(100)) = $0 { true } else { false }
      })
    let question = try #require(text.firstRange(of: "\"skills1\":[["))
    let rest = text[question.upperBound...]
    let end = try #require(rest.firstRange(of: "]"))
    let numbers = rest[..<end.lowerBound].split(separator: ",").map(String.init)
    let thin =
      text[..<question.upperBound] + ([numbers[0], "9", "0", "0", "0"].joined(separator: ","))
      + rest[end.lowerBound...]
    #expect(
      problems(String(thin)).contains {
        if case .contradiction(_, .belowThreshold(10)) = $0 { true } else { false }
      })
    #expect(!problems(text.replacing("\"exchange\"", with: "\"none\"")).isEmpty)
    #expect(!problems(text.replacing("\"sums\"", with: "\"rows\"")).isEmpty)
  }

  @Test(
    "tells no points about security that all of a group or class have",
    arguments: [[0, 0], [0, 4], [4, 4]])
  func unanimous(_ given: [Int]) throws {
    for holdsBack in [true, false] {
      let questionnaire = try Quality.questionnaire(holdsBack: holdsBack)
      var chance = SplitMix64(seed: 2)
      var firms = Self.firms(400, using: &chance)
      for index in firms.indices { firms[index].answers[0] = .option(given[index % 2]) }
      // The lowest agree on the second question, though not all do.
      for index in firms.indices where firms[index].answers[5] == .option(0) {
        firms[index].answers[1] = .option(0)
      }
      let file = Self.file(firms, questionnaire)
      let block = try #require(file.block(of: "DE"))
      let first = block.counts.classes(ofQuestionAt: 0).filter { $0.n > 0 }
      let isHidden = holdsBack && given[0] == given[1]
      #expect(first.isEmpty == isHidden)
      #expect((block.counts.domains[0].complete == 0) == isHidden)
      #expect(block.counts.domains[1].complete >= 100)
      for place in 0..<5 where holdsBack {
        let told = block.counts.classes(ofQuestionAt: place).filter { $0.n > 0 }
        #expect(told.allSatisfy { $0.sum > 0 && $0.sum < 1000 * $0.n })
      }
    }
  }
}
