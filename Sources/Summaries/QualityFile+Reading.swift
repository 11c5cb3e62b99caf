internal import JSON
public import Questionnaires

extension QualityFile {
  /// Whether bytes call themselves such a file.
  public static func isNamed(in bytes: [UInt8]) -> Bool {
    JSONDocument.read(bytes).root?.object?["format"]?.string == format
  }

  /// Reads what ``encoded(for:)`` wrote, and finds what is wrong in it.
  ///
  /// A file in which anything stands below the thresholds is refused.
  ///
  /// - Parameters:
  ///   - bytes: the bytes of the file.
  ///   - questionnaire: the version whose logic the file names.
  /// - Returns: the file, `nil` if there are problems; of each country only the first is told.
  public static func read(
    _ bytes: [UInt8], for questionnaire: Questionnaire
  ) -> (file: QualityFile?, problems: [SummaryProblem]) {
    do throws(SummaryProblem) {
      var reading = try SummaryReading(
        try CountReader(bytes), questionnaire, format: format, blocks: ["leftOut", "countries"])
      reading.readSources()
      var groups: [Group] = []
      var leftOut: [String: Int] = [:]
      var countries: [String] = []
      reading.readEach("countries") { (reading, entry) throws(SummaryProblem) in
        try entry.allow(["id", "groups"])
        let country = try entry.member("id").text(reading.names.countries)
        guard countries.last ?? "" < country else { throw .keysNotAscending(at: entry.place) }
        countries.append(country)
        groups += try Self.groups(try entry.member("groups"), of: country, for: reading)
      }
      reading.attempt { (reading) throws(SummaryProblem) in
        let block = try reading.reader.member("leftOut")
        for member in block.value.object?.members ?? [] {
          guard reading.names.countries.contains(member.key) else {
            throw .unknownKey(member.key, at: block.place)
          }
          leftOut[member.key] = try block.member(member.key).count()
        }
      }
      guard reading.problems.isEmpty else { return (nil, reading.problems) }
      return (QualityFile(of: reading.summary, groups: groups, leftOut: leftOut), [])
    } catch {
      return (nil, [error])
    }
  }

  private static func groups(
    _ list: CountReader, of country: String, for reading: SummaryReading
  ) throws(SummaryProblem) -> [Group] {
    var groups: [Group] = []
    for (position, value) in try list.elements().enumerated() {
      let entry = list.element(position, value)
      try entry.allow(["language", "n", "domains", "questions"])
      let member = try entry.member("language")
      let isNone = member.value.content == .null
      let language = isNone ? nil : try member.text()
      guard language?.isLanguage ?? true else {
        throw .unknownValue(language ?? "", at: member.place, expected: "a language such as es")
      }
      if let last = groups.last, last.language ?? "" >= language ?? "" {
        throw .keysNotAscending(at: entry.place)
      }
      groups.append(
        Group(country: country, language: language, block: try QualityBlock(entry, reading)))
    }
    guard !groups.isEmpty else { throw .contradiction(at: list.place, .isEmpty) }
    return groups
  }
}

extension QualityBlock {
  /// Reads the members `n`, `domains` and `questions` of a group.
  fileprivate init(_ entry: CountReader, _ reading: SummaryReading) throws(SummaryProblem) {
    let questionnaire = reading.questionnaire
    guard let form = questionnaire.form(reading.summary.form) else {
      throw .unknownValue(reading.summary.form, at: "/form", expected: "a form")
    }
    self.init(.zero(for: questionnaire, form: form))
    let n = try Self.group(try entry.member("n"), upTo: CountReader.mostEnterprises)
    counts.numbers[0] = n
    let domains = try entry.member("domains")
    let layout = counts.layout
    try domains.mayHold(layout.domains.map { questionnaire.domains[$0.domain].id })
    for domain in layout.domains {
      let id = questionnaire.domains[domain.domain].id
      guard domains.value.object?[id] != nil else { continue }
      try read(try domains.member(id), domain, upTo: n)
    }
    let questions = try entry.member("questions")
    try questions.mayHold(layout.questions.map { questionnaire.questions[$0.question].id })
    for (place, question) in layout.questions.enumerated() {
      let id = questionnaire.questions[question.question].id
      guard questions.value.object?[id] != nil else { continue }
      try readClasses(try questions.member(id), place, upTo: n)
    }
  }

  private mutating func read(
    _ reader: CountReader, _ domain: QualityLayout.Domain, upTo n: Int
  ) throws(SummaryProblem) {
    try reader.mayHold(["scored", "floor", "ceiling", "complete", "sums", "products"])
    let object = reader.value.object
    if object?["scored"] != nil || object?["floor"] != nil || object?["ceiling"] != nil {
      let scored = try Self.group(try reader.member("scored"), upTo: n)
      let ends = [
        try reader.member("floor").count(upTo: scored),
        try reader.member("ceiling").count(upTo: scored),
      ]
      guard ends[0] + ends[1] <= scored else {
        throw .contradiction(at: reader.place, .momentsDoNotFit)
      }
      counts.numbers.replaceSubrange(domain.scored...domain.ceiling, with: [scored] + ends)
    }
    guard object?["complete"] != nil || object?["sums"] != nil || object?["products"] != nil else {
      return
    }
    let complete = try Self.group(try reader.member("complete"), upTo: n)
    let sums = try reader.member("sums").wholeNumbers(domain.sums.count, upTo: 1000 * complete)
    let products = try reader.member("products")
      .wholeNumbers(domain.products.count, upTo: 1_000_000 * complete)
    guard Self.fit(sums, products, n: complete) else {
      throw .contradiction(at: reader.place, .productsDoNotFit)
    }
    counts.numbers[domain.complete] = complete
    counts.numbers.replaceSubrange(domain.sums, with: sums)
    counts.numbers.replaceSubrange(domain.products, with: products)
  }

  /// Whether sums and products can be those of so many rows of numbers from 0 to 1000.
  private static func fit(_ sums: [Int], _ products: [Int], n: Int) -> Bool {
    var place = 0
    for first in sums.indices {
      for second in first..<sums.count {
        let most = 1000 * min(sums[first], sums[second])
        guard products[place] <= most else { return false }
        if first == second, !momentsFit(n: n, sum: sums[first], squares: products[place]) {
          return false
        }
        place += 1
      }
    }
    return true
  }

  private static func momentsFit(n: Int, sum: Int, squares: Int) -> Bool {
    squares <= 1000 * sum && Int128(sum) * Int128(sum) <= Int128(n) * Int128(squares)
  }

  private mutating func readClasses(
    _ reader: CountReader, _ place: Int, upTo most: Int
  ) throws(SummaryProblem) {
    var ends: [Int] = []
    var all = 0
    let width = 100 / QualityLayout.classes
    for (position, value) in try reader.elements().enumerated() {
      let entry = reader.element(position, value)
      let numbers = try entry.wholeNumbers(
        1 + QualityLayout.perClass, upTo: 1_000_000 * CountReader.mostEnterprises)
      let (n, upper, sum, squares) = (numbers[1], numbers[2], numbers[3], numbers[4])
      guard numbers[0] % width == 0, numbers[0] <= 100, numbers[0] / width > ends.last ?? 0 else {
        throw .notAscending(at: entry.place)
      }
      guard n >= QualityThreshold.inClass else {
        throw .contradiction(at: entry.place, .belowThreshold(QualityThreshold.inClass))
      }
      guard n <= most - all, upper <= n, sum <= 500 * (n + upper), sum >= 500 * upper,
        Self.momentsFit(n: n, sum: sum, squares: squares)
      else { throw .contradiction(at: entry.place, .momentsDoNotFit) }
      ends.append(numbers[0] / width)
      all += n
      let start =
        counts.layout.questions[place].start + QualityLayout.perClass * (numbers[0] / width - 1)
      counts.numbers.replaceSubrange(
        start..<(start + QualityLayout.perClass), with: numbers.dropFirst())
    }
    guard all >= QualityThreshold.group else {
      throw .contradiction(at: reader.place, .belowThreshold(QualityThreshold.group))
    }
    guard ends.last == QualityLayout.classes else { throw .notAscending(at: reader.place) }
    join(place, at: ClassEnds(after: ends))
  }

  /// A number of enterprises that are enough for a group.
  private static func group(
    _ reader: CountReader, upTo most: Int
  ) throws(SummaryProblem) -> Int {
    let n = try reader.count(upTo: most)
    guard n >= QualityThreshold.group else {
      throw .contradiction(at: reader.place, .belowThreshold(QualityThreshold.group))
    }
    return n
  }
}

extension CountReader {
  /// Refuses every key but these, all of which may be absent.
  fileprivate func mayHold(_ keys: [String]) throws(SummaryProblem) {
    guard let object = value.object else { throw .wrongType(at: place, expected: "an object") }
    for member in object.members where !keys.contains(member.key) {
      throw .unknownKey(member.key, at: place)
    }
  }

  /// A list of as many whole numbers.
  fileprivate func wholeNumbers(_ length: Int, upTo most: Int) throws(SummaryProblem) -> [Int] {
    var numbers: [Int] = []
    for (position, value) in try elements(length).enumerated() {
      numbers.append(try element(position, value).count(upTo: most))
    }
    return numbers
  }
}
