internal import JSON
public import Questionnaires

extension Detail {
  /// The block `questions` of a cell in canonical JSON; text questions are not in it.
  public func encoded(for questionnaire: Questionnaire) -> [UInt8] {
    json(for: questionnaire).canonical()
  }

  /// Reads what ``encoded(for:)`` wrote.
  ///
  /// - Throws: a ``SummaryProblem`` for anything that no set of enterprises can give.
  public init(
    decoding bytes: [UInt8], for questionnaire: Questionnaire
  ) throws(SummaryProblem) {
    try self.init(try CountReader(bytes), for: questionnaire)
  }

  /// The block `questions`.
  ///
  /// - Parameters:
  ///   - questionnaire: the questionnaire counted.
  ///   - isReleased: whether a question that counts nobody is absent, for it is withheld.
  /// - Returns: an object with one member a question.
  func json(for questionnaire: Questionnaire, isReleased: Bool = false) -> JSONValue {
    var members: [JSONObject.Member] = []
    for (question, entry) in layout.entries.enumerated()
    where entry.kind != .text && !(isReleased && self[question].isNobody) {
      members.append(
        JSONObject.Member(key: questionnaire.questions[question].id, value: json(of: entry)))
    }
    return JSONValue(.object(JSONObject(members)))
  }

  private func json(of entry: DetailLayout.Entry) -> JSONValue {
    [
      "options": JSONValue(wholeNumbers: Array(numbers[entry.start..<entry.unknown])),
      "missing": JSONValue(wholeNumbers: Array(numbers[entry.unknown..<entry.n])),
      "n": JSONValue(wholeNumber: numbers[entry.n]),
      "sum": JSONValue(wholeNumber: numbers[entry.sum]),
      "squares": JSONValue(wholeNumber: numbers[entry.squares]),
    ]
  }

  /// Reads the block `questions`.
  init(_ reader: CountReader, for questionnaire: Questionnaire) throws(SummaryProblem) {
    self = .zero(for: questionnaire)
    let counted = layout.entries.indices.filter { layout.entries[$0].kind != .text }
    try reader.allow(counted.map { questionnaire.questions[$0].id })
    var enterprises: Int?
    for question in counted {
      let block = try reader.member(questionnaire.questions[question].id)
      let entry = layout.entries[question]
      try read(entry, block)
      let total =
        numbers[entry.n] + numbers[entry.notApplicable] + numbers[entry.skipped]
        + numbers[entry.notAsked]
      guard total == enterprises ?? total else {
        throw .contradiction(at: block.place, .questionsDiffer)
      }
      enterprises = total
    }
  }

  /// Reads the block `questions` of a release, of `n` enterprises: questions may be absent.
  init(released reader: CountReader, n: Int, for questionnaire: Questionnaire)
    throws(SummaryProblem)
  {
    self = .zero(for: questionnaire)
    guard let object = reader.value.object else {
      throw .wrongType(at: reader.place, expected: "an object")
    }
    for (question, entry) in layout.entries.enumerated() where entry.kind != .text {
      let id = questionnaire.questions[question].id
      guard object[id] != nil else { continue }
      let block = try reader.member(id)
      try read(entry, block)
      // A table may add up campaigns of which one withholds the question.
      guard self[question].enterprises <= n else {
        throw .contradiction(at: block.place, .questionsDiffer)
      }
    }
    let known = layout.entries.indices.filter { layout.entries[$0].kind != .text }
      .map { questionnaire.questions[$0].id }
    for member in object.members where !known.contains(member.key) {
      throw .unknownKey(member.key, at: reader.place)
    }
  }

  private mutating func read(
    _ entry: DetailLayout.Entry, _ block: CountReader
  ) throws(SummaryProblem) {
    try block.allow(["options", "missing", "n", "sum", "squares"])
    let options = try block.member("options").counts(entry.options)
    let missing = try block.member("missing").counts(4)
    let n = try block.member("n").count()
    let most = CountReader.mostEnterprises
    let sum = try block.member("sum").count(upTo: 1000 * most)
    let squares = try block.member("squares").count(upTo: 1_000_000 * most)
    if let contradiction = entry.contradiction(options, answered: n - missing[0], sum, squares) {
      throw .contradiction(at: block.place, contradiction)
    }
    numbers.replaceSubrange(entry.start..<entry.end, with: options + missing + [n, sum, squares])
  }
}

extension DetailLayout.Entry {
  fileprivate func contradiction(
    _ options: [Int], answered: Int, _ sum: Int, _ squares: Int
  ) -> SummaryProblem.Contradiction? {
    if answered < 0 { return .optionsDoNotFit }
    if kind == .single, options.reduce(0, +) != answered { return .optionsDoNotFit }
    if kind == .multiple, options.contains(where: { $0 > answered }) { return .optionsDoNotFit }
    if denominator == 0 { return sum == 0 && squares == 0 ? nil : .momentsDoNotFit }
    // Every score lies between 0 and 1000 tenths, so its square is at most 1000 times itself, and
    // by Cauchy and Schwarz the squares are at least sum² / answers.
    let fits =
      sum <= 1000 * answered && squares <= 1000 * sum
      && Int128(squares) * Int128(answered) >= Int128(sum) * Int128(sum)
    return fits ? nil : .momentsDoNotFit
  }
}
