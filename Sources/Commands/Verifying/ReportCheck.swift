internal import JSON
internal import Printing
internal import Questionnaires
internal import Reports
internal import Scoring
internal import Storage
internal import System
internal import Text

/// Whether what a file rests on is still what the store gives, and whether the file is still as it was
/// written.
struct ReportCheck {
  /// What came of one stamp.
  struct Outcome {
    /// What the store has of it.
    enum Subject {
      /// A result: the assessment and the name of the form.
      case result(Assessment, form: String)
      /// All businesses together.
      case portfolio
      /// A release that the ledger remembers.
      case release(ReleaseRecord)
      /// The assessment is there and gives another result, or is corrected by another.
      case otherAnswers(Assessment)
      /// The businesses are not as they stand in the file.
      case otherPortfolio
      /// Nothing.
      case unknown
    }

    /// `sha256:` and the hash in the file.
    let hash: String
    /// What the store has of it.
    let subject: Subject
    /// Whether the file is as it was written; `nil` = that is no question.
    var copy: FileCopy?
  }

  /// The most bytes of a file that are read: many times those of any report.
  private static let limit = 64 << 20

  private let context: CommandContext
  private let benchmark: String?

  /// A check.
  ///
  /// - Parameters:
  ///   - context: where the store is.
  ///   - benchmark: the benchmark file that the report was written with; `nil` = none is named.
  init(_ context: CommandContext, benchmark: String?) {
    self.context = context
    self.benchmark = benchmark
  }

  /// Compares a file with the store.
  ///
  /// - Parameter path: a file in any format that bears stamps, or `-` for standard input.
  /// - Returns: what came of each of its stamps, in their order; at least one.
  /// - Throws: ``CommandFailure`` if the file bears no stamp; ``PrintingProblem`` if no program can
  ///   read it.
  func outcomes(of path: String) throws -> [Outcome] {
    let bytes =
      path == "-"
      ? try context.surroundings.streams.input.rest(atMost: Self.limit)
      : try FileReader.bytes(at: path, limit: Self.limit)
    let isObject = bytes.first { $0 > UInt8(ascii: " ") } == UInt8(ascii: "{")
    if isObject, let result = JSONDocument.read(bytes).root,
      result.object?["format"]?.string == ResultJSON.format
    {
      return [try outcome(ofJSON: result, bytes)]
    }
    let text: String
    do {
      text = try StampReader(context.surroundings.environment).text(of: bytes)
    } catch let problem as PrintingProblem {
      throw CommandFailure(
        problem.isOfFile ? .invalidInput : .failure, "\(path): \(context.phrase(problem.phrase))")
    }
    let store = try context.existingStore()
    let logics = Set(try store?.questionnaires().map(\.logic) ?? [])
    let stamps = Stamps(in: text, logics: logics)
    guard !stamps.isCutShort else {
      let sentence = context.phrase(VerifyPhrase.tooManyStamps(limit: Stamps.limit))
      throw CommandFailure(.invalidInput, "\(path): \(sentence)")
    }
    guard !stamps.results.isEmpty else {
      throw CommandFailure(.invalidInput, "\(path): \(context.phrase(VerifyPhrase.noStamp))")
    }
    let written = stamps.written.count == 1 ? stamps.written[0] : nil
    var results = try results(Set(stamps.results))
    let releases = try store?.releases() ?? []
    let isSingle = stamps.results.count == 1
    return try stamps.results.map { hash in
      let copying = CopyCheck(
        context, bytes, words: text, written: isSingle ? written : nil, isSingle: isSingle)
      if let found = results.removeValue(forKey: hash) {
        var outcome = outcome(hash, found)
        if case .result(let assessment, let form) = outcome.subject {
          outcome.copy = try copying.copy(of: assessment, form: form, benchmark: benchmark)
        }
        return outcome
      }
      if let release = releases.first(where: { $0.file == hash }) {
        return Outcome(hash: hash, subject: .release(release))
      }
      if store != nil, let written, written.audience == nil {
        let (isSame, copy) = try copying.copy(ofPortfolio: hash, written)
        return Outcome(hash: hash, subject: isSame ? .portfolio : .otherPortfolio, copy: copy)
      }
      return Outcome(hash: hash, subject: .unknown)
    }
  }

  private typealias Found = (assessment: Assessment, form: String, isCorrected: Bool)

  private func outcome(_ hash: String, _ found: Found) -> Outcome {
    Outcome(
      hash: hash,
      subject: found.isCorrected
        ? .otherAnswers(found.assessment) : .result(found.assessment, form: found.form))
  }

  /// A result for programs says which assessment it is of, and is written in one way only.
  private func outcome(ofJSON result: JSONValue, _ bytes: [UInt8]) throws -> Outcome {
    let canonical = result.canonical()
    let hash = "sha256:" + SHA256.hash(canonical).hex
    if let found = try results([hash])[hash] {
      var outcome = outcome(hash, found)
      if case .result = outcome.subject {
        outcome.copy = bytes == canonical + [UInt8(ascii: "\n")] ? .sameBytes : .otherWords
      }
      return outcome
    }
    let named = result.object?["assessment"]?.string
    let assessments = try context.existingStore()?.assessments(.all, limit: nil) ?? []
    let subject = assessments.first { $0.id == named }.map(Outcome.Subject.otherAnswers)
    return Outcome(hash: hash, subject: subject ?? .unknown)
  }

  /// The assessments that give results with these hashes.
  private func results(_ wanted: Set<String>) throws -> [String: Found] {
    guard let store = try context.existingStore() else { return [:] }
    let assessments = try store.assessments(.all, limit: nil)
    let corrected = Set(assessments.compactMap(\.supersedes))
    var found: [String: Found] = [:]
    for assessment in assessments {
      let reading = try context.reading(of: assessment)
      for form in reading.scorer.questionnaire.forms {
        let json = try context.reading(of: assessment, form: form).json
        let hash = "sha256:" + SHA256.hash(json.canonical()).hex
        guard wanted.contains(hash), found[hash] == nil else { continue }
        found[hash] = (assessment, form, corrected.contains(assessment.id))
        if found.count == wanted.count { return found }
      }
    }
    return found
  }
}
