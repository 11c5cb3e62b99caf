import Statistics
import class Foundation.FileManager
import struct Foundation.URL

/// The points of people on the same items, each of whom answered all of them.
struct Answers {
  /// Whether a person belongs to the focal group, and the points by item.
  var people: [(isFocal: Bool, points: [Int])]

  /// The synthetic enterprises that answered all items named; Germany is the focal group.
  static func enterprises(_ items: [String]) throws -> Answers {
    let rows = try Fixture.rows("msme.csv")
    return Answers(
      people: rows.compactMap { row in
        let points = items.compactMap { row[$0].flatMap { Int($0) } }
        return points.count == items.count ? (row["country"] == "DE", points) : nil
      })
  }

  /// The items of the synthetic enterprises, by domain.
  static let domains = ["CY", "ER", "EC", "SK", "AI"]
  static let items = domains.flatMap { domain in (1...4).map { "\(domain)\($0)" } }

  var sums: ItemSums {
    let k = people.first?.points.count ?? 0
    return ItemSums(
      n: people.count, sums: (0..<k).map { item in people.reduce(0) { $0 + $1.points[item] } },
      products: (0..<k).flatMap { a in
        (a..<k).map { b in people.reduce(0) { $0 + $1.points[a] * $1.points[b] } }
      })
  }

  /// The classes of an item with the sum of all as the matching score.
  func classes(_ item: Int) -> [MatchedClass] {
    var classes: [Int: MatchedClass] = [:]
    for person in people {
      let score = person.points.reduce(0, +)
      var one = classes[score] ?? MatchedClass(reference: Moments(), focal: Moments())
      if person.isFocal {
        one.focal.add(person.points[item])
      } else {
        one.reference.add(person.points[item])
      }
      classes[score] = one
    }
    return classes.sorted { $0.key < $1.key }.map(\.value)
  }

  /// The same people with 1 for points from a limit on, else 0.
  func right(from limit: Int) -> Answers {
    Answers(people: people.map { ($0.isFocal, $0.points.map { $0 >= limit ? 1 : 0 }) })
  }
}

/// The answers on verbal aggression of R's psychotools package, which may not be copied.
enum VerbalAggression {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../../shared/oracles").standardizedFileURL
  static let url = folder.appending(path: "verbal_aggression.csv")
  static var isThere: Bool { FileManager.default.fileExists(atPath: url.path) }
  static let items = (1...24).map { $0 < 10 ? "V0\($0)" : "V\($0)" }

  static func answers() throws -> Answers {
    Answers(
      people: try Fixture.rows(at: url).map { row in
        (row["male"] == "1", items.map { row[$0].flatMap { Int($0) } ?? 0 })
      })
  }

  static func expected(_ name: String) throws -> Tree {
    try Fixture.read(folder.appending(path: name))
  }
}
