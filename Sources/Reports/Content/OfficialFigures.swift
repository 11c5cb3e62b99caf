public import Comparing

/// What official statistics say beside the enterprise's answers; empty where nothing fits.
public struct OfficialFigures: Sendable, Hashable {
  /// One published share beside one answer.
  public struct Figure: Sendable, Hashable {
    /// What the enterprises of the share do, to follow the number.
    public let predicate: String
    /// The share, and whether this enterprise does it too.
    public let comparator: Comparator
  }

  /// The name of the enterprise's country.
  public let country: String
  /// The shares, in the order of the questionnaire.
  public let figures: [Figure]
  /// The items on the lists of the Digital Intensity Index, as far as the answers tell.
  public let intensity: [DigitalIntensityProxy]

  /// Whether nothing fits the enterprise.
  public var isEmpty: Bool { figures.isEmpty && intensity.isEmpty }

  /// What the shares count; establishments where any of them does.
  public var unit: OfficialValue.Unit {
    let values = figures.map(\.comparator.value) + intensity.map(\.official)
    return values.contains { $0.unit == .establishments } ? .establishments : .enterprises
  }
}
