/// What became of a response file that an import has not stored.
public enum IntakeOutcome: String, Sendable, Hashable, CaseIterable {
  /// It was there already; nothing changed.
  case duplicate
  /// It is no JSON, or not read as a response at all.
  case unreadable
  /// A member or an answer is not what the format or the questionnaire says.
  case malformed
  /// Its contents do not match its seal.
  case brokenSeal
  /// Its questionnaire is not known here, or is known with another logic.
  case unknownQuestionnaire
  /// Another file with the same id is stored.
  case otherSeal
  /// It names itself as the response it corrects.
  case supersedesItself
  /// The response it corrects belongs to another enterprise.
  case supersedesOtherSubject
  /// The enterprise had it erased.
  case erased
}

/// How many response files imports have not stored, by campaign and outcome.
///
/// A file counts each time it is imported: the same file imported three times is stored once and
/// counts as two duplicates. So unlike everything else that is counted, these numbers may depend on
/// the order of the imports.
public struct IntakeTally: Sendable, Hashable {
  /// What is counted together.
  public struct Entry: Sendable, Hashable {
    /// The id of the campaign; `""` = none, or it could not be read.
    public let campaign: String
    /// Whether the file says that no enterprise stands behind it.
    public let isSynthetic: Bool
    /// What became of the files.
    public let outcome: IntakeOutcome
  }

  /// The number of files of each entry; none is 0.
  public private(set) var counts: [Entry: Int] = [:]

  /// No file.
  public init() {}

  /// Whether no file is counted.
  public var isEmpty: Bool { counts.isEmpty }

  /// Counts a file.
  ///
  /// - Parameters:
  ///   - outcome: what became of it.
  ///   - campaign: the campaign it names; `nil` = none, or it could not be read.
  ///   - isSynthetic: whether it says that no enterprise stands behind it.
  public mutating func add(_ outcome: IntakeOutcome, campaign: String?, isSynthetic: Bool) {
    let entry = Entry(campaign: campaign ?? "", isSynthetic: isSynthetic, outcome: outcome)
    counts[entry, default: 0] += 1
  }

  /// Adds entry by entry.
  public static func += (a: inout IntakeTally, b: IntakeTally) {
    a.counts.merge(b.counts, uniquingKeysWith: +)
  }

  /// Adds entry by entry.
  public static func + (a: IntakeTally, b: IntakeTally) -> IntakeTally {
    var sum = a
    sum += b
    return sum
  }
}

extension ImportOutcome {
  /// What a tally counts it as; `nil` = it is stored.
  var intake: IntakeOutcome? {
    switch self {
    case .stored: nil
    case .duplicate: .duplicate
    case .rejected(let reason): reason.intake
    }
  }
}

extension ImportRejection {
  fileprivate var intake: IntakeOutcome {
    switch self {
    case .otherSeal: .otherSeal
    case .supersedesItself: .supersedesItself
    case .supersedesOtherSubject: .supersedesOtherSubject
    case .erased: .erased
    case .unknownQuestionnaire: .unknownQuestionnaire
    case .malformed: .malformed
    }
  }
}
