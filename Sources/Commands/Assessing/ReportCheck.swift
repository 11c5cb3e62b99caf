internal import JSON
internal import Printing
internal import Questionnaires
internal import Reports
internal import Scoring
internal import Storage
internal import Text

/// Whether the result a report rests on is still the one the store gives.
struct ReportCheck {
  /// What came of it.
  enum Outcome {
    /// The store gives the same result.
    case same(Assessment, form: String)
    /// The assessment is there and gives another result, or is corrected by another.
    case different(Assessment)
    /// No assessment of the store gives this result.
    case unknown
  }

  private let context: CommandContext

  init(_ context: CommandContext) { self.context = context }

  /// Compares a file with the store.
  ///
  /// - Parameter path: a report in any format that bears a stamp.
  /// - Returns: what came of it.
  /// - Throws: ``CommandFailure`` if the file bears no stamp, or no program can read it.
  func outcome(of path: String) throws -> Outcome {
    let bytes = try context.bytes(of: path)
    let text = try StampReader(context.surroundings.environment).text(of: bytes, path: path)
    var stamps = text.stamps
    var named: String?
    if let result = JSONDocument.read(bytes).root,
      result.object?["format"]?.string == ResultJSON.format
    {
      stamps = [SHA256.hash(result.canonical()).hex]
      named = result.object?["assessment"]?.string
    }
    guard !stamps.isEmpty else {
      throw CommandFailure(.invalidInput, "\(path): \(context.phrase(VerifyPhrase.noStamp))")
    }
    guard let store = try context.existingStore() else { return .unknown }
    let assessments = try store.assessments(.all, limit: nil)
    let corrected = Set(assessments.compactMap(\.supersedes))
    for assessment in assessments {
      let reading = try context.reading(of: assessment)
      for form in reading.scorer.questionnaire.forms {
        let json = try context.reading(of: assessment, form: form).json
        guard stamps.contains(SHA256.hash(json.canonical()).hex) else { continue }
        return corrected.contains(assessment.id)
          ? .different(assessment) : .same(assessment, form: form)
      }
    }
    return assessments.first { $0.id == named }.map { .different($0) } ?? .unknown
  }
}

extension String {
  /// What stands behind each `sha256:` in the text: 64 hexadecimal digits.
  fileprivate var stamps: Set<String> {
    let mark = Array("sha256:".utf8)
    var stamps: Set<String> = []
    let bytes = Array(utf8)
    for start in bytes.indices.dropLast(mark.count + 63)
    where bytes[start] == mark[0] && bytes[start..<start + mark.count].elementsEqual(mark) {
      let digits = bytes[(start + mark.count)..<(start + mark.count + 64)]
      let isHash = digits.allSatisfy {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
          || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
      }
      if isHash { stamps.insert(String(decoding: digits, as: UTF8.self)) }
    }
    return stamps
  }
}
