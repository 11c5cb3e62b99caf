import Foundation
import JSON
import Questionnaires
import Scoring
import Summaries
import TestSupport

/// The trial questionnaire with a question on regions and one on challenges.
enum Regional {
  static func questionnaire() throws -> Questionnaire {
    let json = Trial.json
      .replacingOccurrences(
        of: #""strata":{"#,
        with: #""special":{"challenges":"hurdles"},"strata":{"region":"region","#
      )
      .replacingOccurrences(
        of: #"{"id":"remark""#,
        with: """
          {"id":"region","section":"work","kind":"single","options":[{"code":"MX_PUE"},
            {"code":"MX_CMX"},{"code":"DE_BY"}]},
          {"id":"hurdles","section":"work","kind":"multiple","choose":3,"options":[
            {"code":"time"},{"code":"none","exclusive":true},{"code":"money"},{"code":"skills"},
            {"code":"law"}]},
          {"id":"remark"
          """)
    let result = QuestionnaireCompiler.compile(JSONDocument.read(json), path: "questionnaire.json")
    guard let questionnaire = result.questionnaire else {
      throw Trial.DoesNotCompile(findings: result.findings.map { String(describing: $0) })
    }
    return questionnaire
  }
}

/// One counted enterprise, with what it is counted by.
struct Row {
  let sheet: ScoreSheet
  let cell: CellKey
  let locale: String
  let mode: String?
  let campaign: String?
  let completed: String

  var contribution: (Questionnaire) -> Contribution {
    { Contribution(of: sheet, in: cell, locale: locale, mode: mode, $0) }
  }

  var source: Source {
    Source(
      association: campaign.map { String($0.prefix { $0 != "/" }) }, campaign: campaign,
      from: completed, to: completed, n: 1)
  }
}

extension Questionnaire {
  /// As many enterprises that have a cell.
  func randomRows(
    _ count: Int, campaigns: [String?] = ["ccmx/2026-q4", "bvmw/2026-q4", nil],
    using generator: inout some RandomNumberGenerator
  ) -> [Row] {
    let scorer = Scorer(self)
    var rows: [Row] = []
    while rows.count < count {
      let sheet = scorer.score(.random(to: self, using: &generator), form: Form(index: 0))
      guard case .cell(let key) = cell(of: sheet) else { continue }
      func one<Value>(of values: [Value]) -> Value {
        values[Int.random(in: values.indices, using: &generator)]
      }
      rows.append(
        Row(
          sheet: sheet, cell: key, locale: one(of: ["es-MX", "ES", "de-DE", "en"]),
          mode: one(of: ["self", "assisted", "event", "paper", "foreign", nil]),
          campaign: one(of: campaigns),
          completed: "2026-1\(one(of: [0, 1, 2]))-\(Int.random(in: 10...28, using: &generator))"))
    }
    return rows
  }

  /// The summary of rows, one after the other.
  func summary(of rows: some Sequence<Row>, period: String = "2026-q4") -> Summary {
    var summary = Summary(of: self, form: Form(index: 0), period: period, isSynthetic: false)
    for row in rows {
      summary.add(row.sheet, row.contribution(self), in: self)
      summary.add(row.source)
    }
    return summary
  }
}

extension Summary {
  func merged(_ other: Summary) throws -> Summary {
    var merged = self
    try merged.merge(other)
    return merged
  }

  func without(_ other: Summary) throws -> Summary {
    var difference = self
    try difference.subtract(other)
    return difference
  }
}
