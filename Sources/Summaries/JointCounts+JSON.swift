internal import JSON
public import Questionnaires

extension JointCounts {
  /// The blocks `domains` and `challenges` of a country in canonical JSON.
  public func encoded() -> [UInt8] { JSONValue(.object(JSONObject(members))).canonical() }

  /// Reads what ``encoded()`` wrote.
  ///
  /// - Throws: a ``SummaryProblem`` for anything that no set of enterprises can give.
  public init(
    decoding bytes: [UInt8], for questionnaire: Questionnaire
  ) throws(SummaryProblem) {
    let reader = try CountReader(bytes)
    try reader.allow(["domains", "challenges"])
    try self.init(reader, for: questionnaire)
  }

  /// The members `domains` and `challenges`.
  var members: [JSONObject.Member] {
    [
      JSONObject.Member(
        key: "domains",
        value: [
          "n": JSONValue(wholeNumber: scored), "sums": JSONValue(wholeNumbers: sums),
          "products": JSONValue(wholeNumbers: products),
        ]),
      JSONObject.Member(
        key: "challenges",
        value: [
          "n": JSONValue(wholeNumber: asked), "named": JSONValue(wholeNumbers: named),
          "pairs": JSONValue(wholeNumbers: pairs),
        ]),
    ]
  }

  /// Reads the members `domains` and `challenges` of an object.
  init(_ reader: CountReader, for questionnaire: Questionnaire) throws(SummaryProblem) {
    try self.init(released: reader, blocks: ["domains", "challenges"], for: questionnaire)
  }

  /// Reads those of the members `domains` and `challenges` that a release shows.
  init(
    released reader: CountReader, blocks: [String], for questionnaire: Questionnaire
  ) throws(SummaryProblem) {
    self = .zero(for: questionnaire)
    if blocks.contains("domains") { try readScores(reader) }
    if blocks.contains("challenges") { try readChallenges(reader) }
  }

  private mutating func readScores(_ reader: CountReader) throws(SummaryProblem) {
    let domains = try reader.member("domains")
    try domains.allow(["n", "sums", "products"])
    numbers[0] = try domains.member("n").count()
    try domains.member("sums").fill(&numbers[layout.sums], upTo: 1000 * numbers[0])
    try domains.member("products").fill(&numbers[layout.products], upTo: 1_000_000 * numbers[0])
  }

  private mutating func readChallenges(_ reader: CountReader) throws(SummaryProblem) {
    let challenges = try reader.member("challenges")
    try challenges.allow(["n", "named", "pairs"])
    numbers[layout.asked] = try challenges.member("n").count()
    try challenges.member("named").fill(&numbers[layout.named], upTo: asked)
    try challenges.member("pairs").fill(&numbers[layout.pairs], upTo: asked)
    guard pairsFit else { throw .contradiction(at: challenges.place, .pairsDoNotFit) }
  }

  /// Whether no pair is named more often than either of its challenges, nor less often than both
  /// must be together.
  private var pairsFit: Bool {
    let named = named
    var place = layout.pairs.lowerBound
    for first in named.indices {
      for second in named.indices.dropFirst(first + 1) {
        let both = numbers[place]
        place += 1
        if both > min(named[first], named[second]) || named[first] + named[second] - both > asked {
          return false
        }
      }
    }
    return true
  }
}

extension CountReader {
  /// Reads a list of numbers from 0 to a maximum into as many places.
  fileprivate func fill(
    _ places: inout ArraySlice<Int>, upTo maximum: Int
  ) throws(SummaryProblem) {
    let elements = try elements(places.count)
    for (position, value) in elements.enumerated() {
      places[places.startIndex + position] = try element(position, value).count(upTo: maximum)
    }
  }
}
