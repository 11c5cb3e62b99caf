public import Questionnaires
public import Scoring

/// One of the two lists of the Digital Intensity Index. They ask for different things in turn and
/// are never mixed.
public enum DigitalIntensityList: String, Sendable, Hashable, CaseIterable {
  /// Asked in odd years; Eurostat's version 3.
  case odd
  /// Asked in even years; Eurostat's version 4.
  case even

  /// How many items a list has.
  public static let length = 12
  /// From so many items on the intensity is "basic" or higher.
  ///
  /// Source: Eurostat, reference metadata of `isoc_e_dii`.
  public static let basic = 4

  /// The statistic that publishes the share of enterprises with ``basic`` items or more.
  public var statistic: String { "eurostat.digital_intensity_\(rawValue)" }
}

/// One item of a list.
struct DigitalIntensityItem: Sendable, Hashable {
  /// The id of the item, for example `erp`.
  let id: String
  /// The statistic whose definition the item has; `nil` where the questionnaire does not ask.
  let statistic: String?
}

/// How many items of a list an enterprise has, as far as its answers tell: a proxy, not official.
public struct DigitalIntensityProxy: Sendable, Hashable {
  /// The list.
  public let list: DigitalIntensityList
  /// The items that the answers prove, 0 to ``DigitalIntensityList/length``.
  public let atLeast: Int
  /// The items that the answers leave possible, from ``atLeast`` up.
  public let atMost: Int
  /// The published share of enterprises with ``DigitalIntensityList/basic`` items or more.
  public let official: OfficialValue
}

extension OfficialStatistics {
  /// The proxies of an enterprise for which there is an official share, odd years first.
  ///
  /// An item counts where the answers prove it and falls away where they rule it out; an item that
  /// is not asked for, not answered or answered by a question of another width stays open.
  ///
  /// - Parameters:
  ///   - sheet: a scored sheet of `questionnaire`.
  ///   - questionnaire: the questionnaire answered.
  /// - Returns: at most one proxy a list.
  public func intensityProxies(
    of sheet: ScoreSheet, in questionnaire: Questionnaire
  ) -> [DigitalIntensityProxy] {
    guard let standing = Standing(of: sheet, in: questionnaire) else { return [] }
    let references = questionnaire.questions.flatMap(\.references)
    return DigitalIntensityList.allCases.compactMap { list in
      guard let official = value(of: list.statistic, for: standing) else { return nil }
      let verdicts = (intensity[list] ?? []).map { item in
        references.first { $0.statistic == item.statistic }.flatMap {
          $0.verdict($0.rule.truth(over: sheet))
        }
      }
      return DigitalIntensityProxy(
        list: list, atLeast: verdicts.count { $0 == true },
        atMost: verdicts.count { $0 != false }, official: official)
    }
  }
}
