internal import JSON

/// A value with its place, read as one of the shapes that counts have.
struct CountReader {
  let value: JSONValue
  let place: String

  /// The largest number of enterprises: more than people live, and small enough that every sum of
  /// squares of tenths fits 64 bits, even of many such numbers added.
  static let mostEnterprises = 10_000_000_000

  init(_ value: JSONValue, at place: String) {
    self.value = value
    self.place = place
  }

  /// The only value of a text.
  init(_ bytes: [UInt8]) throws(SummaryProblem) {
    let document = JSONDocument.read(bytes)
    if let problem = document.problems.first {
      throw .json(problem.kind, at: document.position(at: problem.offset))
    }
    guard let root = document.root else { throw .wrongType(at: "", expected: "an object") }
    self.init(root, at: "")
  }

  /// The value of a key that is needed.
  func member(_ key: String) throws(SummaryProblem) -> CountReader {
    guard let object = value.object else { throw .wrongType(at: place, expected: "an object") }
    guard let value = object[key] else { throw .missingKey(key, at: place) }
    return CountReader(value, at: "\(place)/\(key)")
  }

  /// Refuses every key but these.
  func allow(_ keys: [String]) throws(SummaryProblem) {
    guard let object = value.object else { throw .wrongType(at: place, expected: "an object") }
    // As many members as keys, each found, leaves no room for others: the usual case is quick.
    if object.members.count == keys.count, keys.allSatisfy({ object[$0] != nil }) { return }
    for member in object.members where !keys.contains(member.key) {
      throw .unknownKey(member.key, at: place)
    }
  }

  /// The elements of a list, as many as expected if that is given.
  func elements(_ length: Int? = nil) throws(SummaryProblem) -> [JSONValue] {
    guard let values = value.array else { throw .wrongType(at: place, expected: "a list") }
    guard values.count == length ?? values.count else {
      throw .wrongLength(at: place, expected: length ?? 0, found: values.count)
    }
    return values
  }

  /// The element at a position of the list.
  ///
  /// Makes its place: for lists of thousands of numbers only worth while once one is wrong.
  func element(_ position: Int, _ value: JSONValue) -> CountReader {
    CountReader(value, at: "\(place)/\(position)")
  }

  /// A number from 0 to a maximum.
  func count(upTo maximum: Int = Self.mostEnterprises) throws(SummaryProblem) -> Int {
    guard let number = value.wholeNumber else {
      throw .wrongType(at: place, expected: "a whole number")
    }
    guard (0...maximum).contains(number) else { throw .outOfRange(at: place, maximum: maximum) }
    return number
  }

  /// A list of as many counts.
  func counts(_ length: Int) throws(SummaryProblem) -> [Int] {
    let elements = try elements(length)
    var counts: [Int] = []
    counts.reserveCapacity(length)
    for (position, value) in elements.enumerated() {
      if let number = value.wholeNumber, (0...Self.mostEnterprises).contains(number) {
        counts.append(number)
      } else {
        counts.append(try element(position, value).count())
      }
    }
    return counts
  }
}
