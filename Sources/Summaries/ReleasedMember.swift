public import Scoring

/// An enterprise that stands behind a cell of a release.
public struct ReleasedMember: Hashable, Sendable {
  /// By what the store recognises the answers that speak for it.
  public let digest: MemberDigest
  /// By what it recognises the enterprise with these very answers.
  public let content: MemberDigest
  /// By what it recognises the enterprise with these scored answers, wherever it is counted.
  public let scores: MemberDigest
  /// By what it recognises the enterprise with these scored answers to the questions of every form.
  public let common: MemberDigest
  /// By what it recognises the enterprise in the year of its period.
  public let enterprise: MemberDigest
  /// Which measures it has a final score of: bit 0 is the overall score.
  public let scored: UInt64

  /// An enterprise with final scores of these measures.
  ///
  /// - Parameters:
  ///   - digest: of the id of its answers.
  ///   - content: of the enterprise with its answers; `nil` = not known: it is like nobody else.
  ///   - scores: of the enterprise with its scored answers, likewise.
  ///   - common: of the enterprise with its scored answers to the questions of every form, likewise.
  ///   - enterprise: of the enterprise in the year of its period, likewise.
  ///   - scored: the measures, as bits.
  public init(
    _ digest: MemberDigest, content: MemberDigest? = nil, scores: MemberDigest? = nil,
    common: MemberDigest? = nil, enterprise: MemberDigest? = nil, scored: UInt64
  ) {
    self.digest = digest
    self.content = content ?? digest
    self.scores = scores ?? digest
    self.common = common ?? digest
    self.enterprise = enterprise ?? digest
    self.scored = scored
  }

  /// By what it is recognised under an identity.
  public func token(by identity: MemberIdentity) -> MemberDigest {
    switch identity {
    case .answers: digest
    case .content: content
    case .scores: scores
    case .common: common
    case .enterprise: enterprise
    }
  }

  /// Whether it has a final score of the measure at a position; ``Questionnaires/Domain/most`` leaves
  /// a bit to each.
  public func isScored(_ measure: Int) -> Bool {
    scored & 1 << UInt64(measure) != 0
  }
}

extension ReleasedMember: Comparable {
  /// Orders by the digest.
  public static func < (a: ReleasedMember, b: ReleasedMember) -> Bool {
    (a.digest, a.scored) < (b.digest, b.scored)
  }
}

extension ScoreSheet {
  /// Which measures have a final score, as ``ReleasedMember/scored`` holds it.
  public var scoredMeasures: UInt64 {
    var bits: UInt64 = overall.status == .scored ? 1 : 0
    for (domain, score) in domains.enumerated()
    where score.status == .scored {
      bits |= 1 << UInt64(domain + 1)
    }
    return bits
  }
}
