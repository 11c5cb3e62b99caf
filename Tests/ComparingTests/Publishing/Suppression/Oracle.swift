import Foundation

/// Tables with the fewest complementary suppressions and a reader's intervals, found by brute force
/// and a linear program.
enum SuppressionOracle {
  struct Table: Sendable {
    let inner: [[Int]]
    let threshold: Int
    let primary: [[Int]]
    let fewest: Int
    let solution: [[Int]]
    let solutionCost: Int
    /// Hidden cell, lowest and highest value.
    let intervals: [Interval]
  }

  struct Interval: Sendable {
    let cell: [Int]
    let low: Int
    let high: Int
  }

  private struct File: Decodable {
    struct Bounds: Decodable {
      let low: Double
      let high: Double
    }
    struct Entry: Decodable {
      let inner: [[Int]]
      let k: Int
      let primary: [[Int]]
      let min_complementary: Int
      let one_minimum_solution: [[Int]]
      let sum_of_complementary_values: Int
      let audit_intervals: [String: Bounds]
    }
    let tables: [Entry]
  }

  static func tables() throws -> [Table] {
    let url = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Fixtures/suppression.json")
    return try JSONDecoder().decode(File.self, from: Data(contentsOf: url)).tables.map { entry in
      Table(
        inner: entry.inner, threshold: entry.k, primary: entry.primary,
        fewest: entry.min_complementary, solution: entry.one_minimum_solution,
        solutionCost: entry.sum_of_complementary_values,
        intervals: entry.audit_intervals.sorted { $0.key < $1.key }.map { name, bounds in
          Interval(
            cell: name.split(separator: ",").compactMap { Int($0) },
            low: Int(bounds.low.rounded()), high: Int(bounds.high.rounded()))
        })
    }
  }
}
