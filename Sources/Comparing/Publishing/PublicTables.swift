public import JSON
public import Questionnaires
public import Summaries

/// How many questions tables for everybody tell of.
public struct QuestionTally: Hashable, Sendable {
  /// Those that may be told, where enough enterprises gave each answer.
  public let candidates: Int
  /// Those told of at least one group.
  public let shown: Int
  /// Those told of at least one size class.
  public let bySize: Int
}

/// The tables of one country for everybody, as they stand in a file `readiness-public/1`.
public struct PublicTables: Sendable {
  /// A group of enterprises: the country, a size class, a sector or a cell.
  public struct Group: Sendable {
    /// Which enterprises are meant.
    public let key: ReleaseKey
    /// Their number; `nil` = hidden.
    public let n: Int?
    /// The entry of the file, each figure with its flags.
    public let json: JSONValue
    /// The same entry with every figure hidden.
    public let hidden: JSONValue
  }

  /// The code of the country's option.
  public let country: String
  /// The finest tables that are published; `nil` = none.
  public let table: ReleaseTable?
  /// Why finer ones are not, the finest first.
  public let refused: [(table: ReleaseTable, reason: SuppressedCube.Reason)]
  /// The groups, by key.
  public let groups: [Group]
  /// The entry `questions` of the file: the answers to single questions, each figure with its flags.
  public let questions: JSONValue
  /// How many questions are told of at least one group, how many of at least one size class, and how
  /// many could be if their counts were large enough.
  public let told: QuestionTally

  /// The tables of every country of a summary that has not been coarsened.
  ///
  /// - Parameters:
  ///   - summary: everything that is counted.
  ///   - questionnaire: the questionnaire counted.
  ///   - protection: what hidden figures are protected against.
  ///   - untold: by country, the positions of the measures of which nothing may be told.
  /// - Returns: one for each country with enterprises, by code.
  public static func all(
    of summary: Summary, in questionnaire: Questionnaire, protection: Protection = Protection(),
    withholding untold: [String: Set<Int>] = [:]
  ) -> [PublicTables] {
    ReleaseCube(of: summary.cube, in: questionnaire, withholding: untold).suppressed(protection)
      .countries.map {
        let answers = PublicAnswers(
          of: $0, summary, in: questionnaire, AnswerProtection(protection))
        return PublicTables($0, answers, in: questionnaire)
      }
  }

  private init(
    _ country: SuppressedCube.Country, _ answers: PublicAnswers, in questionnaire: Questionnaire
  ) {
    questions = answers.json(in: questionnaire)
    told = answers.tally
    self.country = country.code
    table = country.table
    refused = ReleaseTable.allCases.compactMap { table in
      country.refused[table].map { (table, $0) }
    }
    groups = Self.groups(of: country, in: questionnaire)
  }

  static func groups(
    of country: SuppressedCube.Country, in questionnaire: Questionnaire
  ) -> [Group] {
    country.cells.sorted { $0.key < $1.key }.map { cell in
      Group(
        key: cell.key, n: cell.n.value, json: cell.json(in: questionnaire, isHidden: false),
        hidden: cell.json(in: questionnaire, isHidden: true))
    }
  }

  /// The entry of the list `countries` of a file.
  ///
  /// - Parameters:
  ///   - groups: the entries of the groups.
  ///   - questions: the answers to single questions; `nil` = they may not be told.
  /// - Returns: an object with the tables published, why not finer ones, the groups and the answers.
  public func json(groups: [JSONValue], questions: JSONValue?) -> JSONValue {
    [
      "id": JSONValue(.string(country)),
      "table": table.map { JSONValue(.string($0.rawValue)) } ?? .null,
      "refused": JSONValue(
        .array(
          refused.map {
            [
              "table": JSONValue(.string($0.table.rawValue)),
              "reason": JSONValue(.string($0.reason.named.rawValue)),
            ]
          })),
      "groups": JSONValue(.array(groups)), "questions": questions ?? .null,
    ]
  }
}

extension SuppressedCube.Reason {
  /// The reason as files name it.
  fileprivate var named: PublicFile.Refusal.Reason {
    switch self {
    case .tooFew: .tooFew
    case .notProtected: .notProtected
    case .costsMean: .costsMean
    case .nothingLeft: .nothingLeft
    }
  }
}

extension PublicCell {
  fileprivate func json(in questionnaire: Questionnaire, isHidden: Bool) -> JSONValue {
    func name(_ id: String?) -> JSONValue { id.map { JSONValue(.string($0)) } ?? .null }
    let measures = zip(questionnaire.measures, self.measures).map { measure, counts in
      JSONObject.Member(
        key: questionnaire.id(of: measure), value: counts.json(isHidden: isHidden))
    }
    return [
      "size": name(key.size), "sector": name(key.sector),
      "n": n.json(isHidden: isHidden), "measures": JSONValue(.object(JSONObject(measures))),
    ]
  }
}

extension PublicCell.Measure {
  /// Number, mean in points with one decimal, and levels.
  fileprivate func json(isHidden: Bool) -> JSONValue {
    var object = JSONObject()
    object["n"] = n.json(isHidden: isHidden)
    var mean = JSONObject()
    mean["value"] = .null
    if !isHidden, let sum = sum.value, let n = n.value, n > 0 {
      mean["value"] = .estimate(
        ReleasedFigures.rounded(sixDecimals(Int128(sum), over: 10 * Int128(n)), to: 1))
    }
    mean["flags"] = sum.flags(isHidden: isHidden)
    object["mean"] = JSONValue(.object(mean))
    if let levels {
      object["levels"] = JSONValue(.array(levels.map { $0.json(isHidden: isHidden) }))
    }
    return JSONValue(.object(object))
  }
}

extension PublicCell.Figure {
  /// The number and its flags, or the flags of a hidden one.
  func json(isHidden: Bool) -> JSONValue {
    [
      "value": isHidden ? .null : value.map { JSONValue(count: $0) } ?? .null,
      "flags": flags(isHidden: isHidden),
    ]
  }

  /// Status and confidentiality as SDMX codes.
  fileprivate func flags(isHidden: Bool) -> JSONValue {
    let told = (isHidden ? .hidden(isPrimary: true) : flag).told
    return JSONValue(.array(told.map { JSONValue(.string($0)) }))
  }
}
