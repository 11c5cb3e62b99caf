import JSON
import Questionnaires
import Scoring
import Testing

import struct Foundation.Data
import struct Foundation.URL

/// The shipped questionnaire, compiled once for all tests.
enum Shipped {
  static let scorer: Scorer? = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Questionnaires/msme-readiness/questionnaire.json")
    guard let data = try? Data(contentsOf: file) else { return nil }
    let result = QuestionnaireCompiler.compile(JSONDocument.read([UInt8](data)), path: "shipped")
    return result.questionnaire.map(Scorer.init)
  }()

  static func required() throws -> Scorer { try #require(scorer) }
}
