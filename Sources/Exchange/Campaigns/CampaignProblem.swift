public import JSON
public import Text

/// What can be wrong with a campaign file: data, not sentences.
public enum CampaignProblem: Sendable, Hashable {
  /// The text is no JSON of ours.
  case json(JSONProblem.Kind)
  /// The file is longer than any campaign.
  case tooLarge(limit: Int)
  /// A needed member is missing.
  case missingKey(String)
  /// A member has another type or form than the format says.
  case malformed(key: String, expected: ShapePhrase)
  /// The last day comes before the first.
  case endsBeforeStart

  /// The problem and its remedy in one sentence.
  public func sentence(in language: Language) -> String {
    switch language {
    case .english: english
    case .spanish: spanish
    case .german: german
    }
  }

  private var english: String {
    switch self {
    case .json(let kind): kind.sentence(in: .english)
    case .tooLarge(let limit): "a campaign file has at most \(limit) bytes; shorten its texts"
    case .missingKey(let key): "the member \"\(key)\" is missing"
    case .malformed(let key, let expected):
      "\"\(key.excerpt)\" must be \(expected.text(in: .english))"
    case .endsBeforeStart: "the campaign ends before it begins; exchange \"from\" and \"to\""
    }
  }

  private var spanish: String {
    switch self {
    case .json(let kind): kind.sentence(in: .spanish)
    case .tooLarge(let limit):
      "un archivo de campaña tiene \(limit) bytes como máximo; acorte sus textos"
    case .missingKey(let key): "falta el dato \"\(key)\""
    case .malformed(let key, let expected):
      "\"\(key.excerpt)\" debe ser \(expected.text(in: .spanish))"
    case .endsBeforeStart: "la campaña termina antes de empezar; intercambie \"from\" y \"to\""
    }
  }

  private var german: String {
    switch self {
    case .json(let kind): kind.sentence(in: .german)
    case .tooLarge(let limit):
      "eine Kampagnendatei hat höchstens \(limit) Bytes; kürzen Sie ihre Texte"
    case .missingKey(let key): "die Angabe \"\(key)\" fehlt"
    case .malformed(let key, let expected):
      "\"\(key.excerpt)\" muss sein: \(expected.text(in: .german))"
    case .endsBeforeStart:
      "die Kampagne endet, bevor sie beginnt; vertauschen Sie \"from\" und \"to\""
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
  public func sentences(in language: Language) -> [String] {
    findings.map {
      "\($0.position.line):\($0.position.column): \($0.problem.sentence(in: language))"
    }
  }
}
