public import JSON

/// What can be wrong with a campaign file: data, not sentences.
public enum CampaignProblem: Sendable, Hashable {
  /// The text is no JSON of ours.
  case json(JSONProblem.Kind)
  /// The file is longer than any campaign.
  case tooLarge(limit: Int)
  /// A needed member is missing.
  case missingKey(String)
  /// A member has another type or form than the format says.
  case malformed(key: String, expected: String)
  /// The last day comes before the first.
  case endsBeforeStart

  /// The problem and its remedy in one English sentence.
  public var sentence: String {
    switch self {
    case .json(let kind): kind.sentence
    case .tooLarge(let limit): "a campaign file has at most \(limit) bytes; shorten its texts"
    case .missingKey(let key): "the member \"\(key)\" is missing"
    case .malformed(let key, let expected): "\"\(key.excerpt)\" must be \(expected)"
    case .endsBeforeStart: "the campaign ends before it begins; exchange \"from\" and \"to\""
    }
  }
}

/// A problem of a campaign file and its place.
public struct CampaignFinding: Sendable, Hashable {
  /// The place in the file.
  public let position: SourcePosition
  /// The JSON Pointer of the value or member.
  public let pointer: String
  /// What is wrong.
  public let problem: CampaignProblem
}

/// Thrown when a campaign file is not taken: everything that is wrong with it.
public struct CampaignRejected: Error, Sendable, Hashable {
  /// At least one finding, in the order of the file.
  public let findings: [CampaignFinding]

  /// One sentence for each finding, each with line and column.
  public var sentences: [String] {
    findings.map { "\($0.position.line):\($0.position.column): \($0.problem.sentence)" }
  }
}
