internal import JSON
internal import Reports
internal import Scoring
internal import Storage

/// What a report shows besides the result, as two short hashes: by them a check tells a file that was
/// changed from one that is out of date.
///
/// Each is of what the report shows anyway, so it tells its reader nothing more.
struct ReportBasis: Hashable {
  /// Of what was decided about steps; `nil` = the report shows none of it.
  var steps: String?
  /// Of the name and of the earlier answers.
  var rest: String

  /// The hexadecimal digits of a hash: enough to see a change, and no seal.
  private static let digits = 8

  /// The basis that a stamp tells.
  init(steps: String?, rest: String) {
    self.steps = steps
    self.rest = rest
  }

  /// The basis of the report of a result.
  ///
  /// - Parameters:
  ///   - followUps: what was decided about steps.
  ///   - name: the name of the enterprise; `nil` = none is written.
  ///   - earlier: the assessments with which the result is compared.
  ///   - audience: whom the report is for: an association sees neither name nor decisions.
  init(
    followUps: [FollowUp], name: String?, earlier: [Assessment], for audience: ReportAudience
  ) {
    let isTold = audience != .association
    let decided = followUps.sorted { $0.action < $1.action }.map { followUp in
      Self.list([followUp.action, followUp.status.rawValue, followUp.due, followUp.person])
    }
    steps = isTold ? Self.hash(decided) : nil
    rest = Self.hash(
      [Self.list([isTold ? name : nil])]
        + earlier.map { Self.list([$0.id, $0.form, $0.completed, $0.logic]) })
  }

  private static func list(_ texts: [String?]) -> JSONValue {
    JSONValue(.array(texts.map { text in text.map { JSONValue(.string($0)) } ?? nil }))
  }

  private static func hash(_ parts: [JSONValue]) -> String {
    String(SHA256.hash(JSONValue(.array(parts)).canonical()).hex.prefix(digits))
  }
}

extension CommandContext {
  /// What the report of a result shows besides it.
  ///
  /// - Parameters:
  ///   - reading: the answers, scored.
  ///   - assessment: the stored assessment; `nil` = a file.
  ///   - audience: whom the report is for.
  ///   - format: what it is written as: text and tables name nobody, and a hash would let names be
  ///     tried; tables tell of no earlier answers.
  /// - Returns: its hashes.
  /// - Throws: what reading the store throws.
  func basis(
    of reading: AnswerReading, _ assessment: Assessment?, for audience: ReportAudience,
    in format: ReportFormat
  ) throws -> ReportBasis {
    let isNamed = format != .text && format != .csv
    return ReportBasis(
      followUps: reading.setting.followUps, name: isNamed ? assessment?.label : nil,
      earlier: format == .csv ? [] : try assessment.map(earlier) ?? [], for: audience)
  }
}
