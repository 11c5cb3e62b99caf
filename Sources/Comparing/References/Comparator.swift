public import Questionnaires
public import Scoring

/// An official value that stands beside an answer.
public struct Comparator: Sendable, Hashable {
  /// The position of the question.
  public let question: Int
  /// Whether the enterprise counts as a yes; unknown where its answers do not tell.
  public let own: Truth
  /// The published share of enterprises that count as a yes.
  public let value: OfficialValue
}

extension OfficialStatistics {
  /// The official values that fit an enterprise and its answers, in file order.
  ///
  /// A value is there only if our question asks for what the statistic counts (`exact` or `close`)
  /// and if country, size class and sector fit.
  ///
  /// - Parameters:
  ///   - sheet: a scored sheet of `questionnaire`.
  ///   - questionnaire: the questionnaire answered.
  /// - Returns: the comparators; empty if nothing fits.
  public func comparators(
    of sheet: ScoreSheet, in questionnaire: Questionnaire
  ) -> [Comparator] {
    guard let standing = Standing(of: sheet, in: questionnaire) else { return [] }
    return questionnaire.questions.enumerated().flatMap { position, question in
      question.references.filter(\.fits).compactMap { reference in
        value(of: reference.statistic, for: standing).map {
          Comparator(question: position, own: reference.rule.truth(over: sheet), value: $0)
        }
      }
    }
  }
}

extension Reference {
  /// Whether the answer may stand beside the statistic.
  var fits: Bool { match == .exact || match == .close }

  /// What an answer tells of the statistic: a yes, a no, or `nil` = neither.
  ///
  /// Where our question counts more than the statistic, a yes proves nothing; where it counts less,
  /// a no proves nothing.
  func verdict(_ truth: Truth) -> Bool? {
    switch (truth, match) {
    case (.unknown, _), (_, nil), (.yes, .broad), (.no, .narrow): nil
    case (.yes, _): true
    case (.no, _): false
    }
  }
}
