internal import JSON

/// How grave a finding is.
public enum Severity: String, Sendable, Comparable {
  /// The questionnaire can be used; somebody should look.
  case warning
  /// The questionnaire is not loaded.
  case error

  /// Orders warning before error.
  public static func < (a: Severity, b: Severity) -> Bool { a == .warning && b == .error }
}

extension Problem {
  /// The stable code in brackets behind the severity.
  public var code: String {
    switch self {
    case .json(let kind): kind.code
    case .unknownKey: "Q001"
    case .missingKey: "Q002"
    case .wrongType: "Q003"
    case .wrongFormat: "Q004"
    case .invalidVersion: "Q005"
    case .invalidLocale: "Q006"
    case .sourceLocaleMissing: "Q007"
    case .outOfRange: "Q008"
    case .notAllowed: "Q009"
    case .empty: "Q010"
    case .duplicateEntry: "Q011"
    case .fullFormMissing: "Q016"
    case .invalidID: "Q012"
    case .reservedID: "Q013"
    case .duplicateID: "Q014"
    case .retiredID: "Q015"
    case .unknownID: "Q020"
    case .unknownOption: "Q021"
    case .levelsNotAscending: "Q030"
    case .firstLevelNotZero: "Q031"
    case .provisionalAboveScored: "Q032"
    case .keyNotForKind: "Q040"
    case .keyNeeded: "Q041"
    case .keyWithoutEffect: "Q042"
    case .questionOutOfOrder: "Q043"
    case .sectionEmpty: "Q044"
    case .scoreNeeded: "Q045"
    case .scoreNotWanted: "Q046"
    case .optionCount: "Q047"
    case .onlyExclusive: "Q048"
    case .optionConditionOnSingle: "Q049"
    case .rangeEmpty: "Q050"
    case .scaleNotAscending: "Q051"
    case .baseUnsuited: "Q052"
    case .laterQuestion: "Q053"
    case .missingFromForm: "Q054"
    case .expressNotInFull: "Q055"
    case .denominatorTooLarge: "Q056"
    case .conditionUnreadable: "Q060"
    case .conditionSyntax: "Q061"
    case .conditionTooLong: "Q062"
    case .conditionTooDeep: "Q063"
    case .conditionOnText: "Q064"
    case .operatorForKind: "Q065"
    case .gateOnContext: "Q070"
    case .improvementUnsuited: "Q071"
    case .requirementCycle: "Q072"
    case .roleUnsuited: "Q080"
    case .bandsOverlap: "Q081"
    case .sectorTwice: "Q082"
    case .sectorMissing: "Q083"
    case .groupNotWeighted: "Q084"
    case .crosswalkUneven: "Q085"
    case .groupTwice: "Q086"
    case .catalogueOfOther: "T001"
    case .catalogueLocale: "T002"
    case .catalogueMissing: "T003"
    case .catalogueTwice: "T004"
    case .textMissing: "T010"
    case .textUnused: "T011"
    case .textStale: "T012"
    case .sourceHashMissing: "T013"
    case .variantMissing: "T014"
    case .variantUnknown: "T015"
    case .placeholdersDiffer: "T016"
    case .variantWithoutSource: "T017"
    case .variantsContradict: "T018"
    case .unreachable: "S001"
    case .alwaysTrue: "S002"
    case .neverTrue: "S003"
    case .scoresOutOfOrder: "S004"
    case .improvementWithoutGain: "S005"
    case .hundredOutOfReach: "S010"
    case .levelOutOfReach: "S011"
    case .levelClosedByGates: "S012"
    case .notDecided: "S020"
    }
  }

  /// Whether the finding stops loading.
  public var severity: Severity {
    switch self {
    case .keyWithoutEffect, .sectionEmpty, .textMissing, .textUnused, .textStale,
      .sourceHashMissing, .variantMissing, .variantWithoutSource, .catalogueMissing,
      .unreachable, .alwaysTrue, .neverTrue, .scoresOutOfOrder, .improvementWithoutGain,
      .hundredOutOfReach, .levelOutOfReach, .levelClosedByGates, .notDecided:
      .warning
    default: .error
    }
  }
}
