public import JSON

/// Of which measures the figures of a cell tell sums of scores.
///
/// A public table may hide a measure of a group that it shows: whoever has a score of it there does
/// not stand behind anything told.
public enum ToldMeasures: Hashable, Sendable {
  /// Of these: bit 0 is the overall score.
  case sums(UInt64)
  /// The figures are others, such as answers to questions, of which scores could be calculated.
  case otherwise

  /// Of every measure.
  public static let all = ToldMeasures.sums(.max)

  /// Of what the figures of a cell tell sums.
  ///
  /// - Parameters:
  ///   - figures: the figures, as they were or would be told.
  ///   - measures: the ids of the measures of the questionnaire counted, in their order.
  public init(in figures: JSONValue, of measures: [String]) {
    guard let entries = figures.object?["measures"]?.object else {
      self = .otherwise
      return
    }
    var bits: UInt64 = 0
    for (position, id) in measures.enumerated() {
      if let entry = entries[id], Self.isTold(entry) { bits |= 1 << UInt64(position) }
    }
    self = .sums(bits)
  }

  /// Whether the cell tells of a measure in whatever way.
  func concerns(_ measure: Int) -> Bool { self == .otherwise || tellsSum(of: measure) }

  /// Whether the cell tells the sum of the scores of a measure.
  public func tellsSum(of measure: Int) -> Bool {
    guard case .sums(let bits) = self else { return false }
    return bits & 1 << UInt64(measure) != 0
  }

  /// Whether an entry of a measure tells anything: in a public table every figure bears its value.
  private static func isTold(_ entry: JSONValue) -> Bool {
    guard let mean = entry.object?["mean"]?.object, mean["flags"] != nil else { return true }
    let figures =
      [entry.object?["n"], entry.object?["mean"]] + (entry.object?["levels"]?.array ?? [])
    return figures.contains { $0?.object?["value"].map { !$0.isNull } ?? false }
  }
}
