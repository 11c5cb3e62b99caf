/// The id of a campaign: `association/label`, as `ccmx/2026-q4`.
public struct CampaignID: Sendable, Hashable {
  /// The id of the association.
  public let association: String
  /// The label of the campaign, which is the period of its responses.
  public let label: String

  /// Reads an id; both parts are 1 to 32 of a-z, 0-9 and `-`, beginning with a letter or digit.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy(Self.isPart) else { return nil }
    association = String(parts[0])
    label = String(parts[1])
  }

  private static func isPart(_ text: Substring) -> Bool {
    guard (1...32).contains(text.utf8.count), text.utf8.first != UInt8(ascii: "-") else {
      return false
    }
    return text.utf8.allSatisfy {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "-")
    }
  }
}
