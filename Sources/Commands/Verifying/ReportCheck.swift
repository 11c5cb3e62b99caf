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
      /// The file tells another result than the assessment gives by the same questionnaire.
      case changedResult(Assessment)
      /// The businesses are not as they stand in the file.
      case otherPortfolio
      /// The file tells other things of all businesses than it was written with.
      case changedPortfolio
      /// Nothing: a figure of many enterprises bears the hash of what it shows.
      case figure
      /// Nothing: a figure of many enterprises bears another hash than that of what it shows.
      case changedFigure
      /// Nothing: a page is made of a release that the ledger does not remember.
      case unknownRelease
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
    if isObject {
      let document = JSONDocument.read(bytes)
      if let result = document.root, result.object?["format"]?.string == ResultJSON.format {
        return [try outcome(ofJSON: result, bytes)]
      }
      if let all = document.root, all.object?["format"]?.string == GatheredPortfolio.format {
        return [try outcome(ofPortfolio: all, bytes)]
      }
      if document.isCutShort {
        throw CommandFailure(
          .invalidInput, "\(path): \(context.phrase(PrintingPhrase.damaged(part: "")))")
      }
    }
    let text: StampReader.Text
    do {
      text = try StampReader(context.surroundings.environment).read(bytes)
    } catch let problem as PrintingProblem {
      throw CommandFailure(
        problem.isOfFile ? .invalidInput : .failure, "\(path): \(context.phrase(problem.phrase))")
    }
    let logics = Set(try context.existingStore()?.questionnaires().map(\.logic) ?? [])
    let stamps = Stamps(in: text.stamps, logics: logics)
    guard !stamps.isCutShort else {
      let sentence = context.phrase(VerifyPhrase.tooManyStamps(limit: Stamps.limit))
      throw CommandFailure(.invalidInput, "\(path): \(sentence)")
    }
    guard !stamps.results.isEmpty else {
      throw CommandFailure(.invalidInput, "\(path): \(context.phrase(VerifyPhrase.noStamp))")
    }
    if FigureFile.isMeant(by: bytes), stamps.written.isEmpty {
      return [try ownOutcome(of: stamps, bytes)]
    }
    return try outcomes(of: stamps, words: text.words, bytes)
  }

  /// A figure of many enterprises bears the hash of what it shows, behind that of the logic.
  private func ownOutcome(of stamps: Stamps, _ bytes: [UInt8]) throws -> Outcome {
    let own = try FigureFile.hash(of: bytes)
    return Outcome(
      hash: stamps.results.last ?? own,
      subject: stamps.results.last == own ? .figure : .changedFigure)
  }

  /// What is cheap is looked up first: a list of releases, then all businesses once, then the results
  /// of one assessment after another.
  private func outcomes(
    of stamps: Stamps, words: String, _ bytes: [UInt8]
  ) throws -> [Outcome] {
    let store = try context.existingStore()
    let releases = Dictionary(
      try store?.releases().map { ($0.file, $0) } ?? [], uniquingKeysWith: { first, _ in first })
    var stamps = stamps
    if stamps.endInPair, stamps.results.count == 2, !DashboardPage.isMeant(by: bytes),
      !stamps.results.contains(where: { releases[$0] != nil })
    {
      stamps.dropLogic()
    }
    let isSingle = stamps.results.count == 1
    let written = stamps.written.count == 1 ? stamps.written[0] : nil
    let copying = CopyCheck(
      context, bytes, words: words, written: isSingle ? written : nil, isSingle: isSingle)
    var rest = Set(stamps.results).subtracting(releases.keys)
    let everybody =
      rest.isEmpty || store == nil ? nil : written.flatMap { $0.audience == nil ? $0 : nil }
    let portfolio = try everybody.map { try copying.portfolio(as: $0) }
    if let portfolio { rest.remove(portfolio.origin.result) }
    // The only stamp of a page about everybody is of no single result.
    if everybody != nil, isSingle { rest = [] }
    let found = try ResultSearch.found(rest, on: written?.form, in: context)
    if !isSingle, found.count == 1, let (hash, known) = found.first, StampReader.isOneTable(bytes) {
      // Every row of a report names the same result.
      return [Outcome(hash: hash, subject: .changedResult(known.assessment))]
    }
    return try stamps.results.map { hash in
      if let release = releases[hash] { return Outcome(hash: hash, subject: .release(release)) }
      if let everybody, let portfolio, portfolio.origin.result == hash {
        let copy = try copying.copy(of: portfolio, everybody)
        return Outcome(hash: hash, subject: .portfolio, copy: copy)
      }
      guard let found = found[hash] else {
        if DashboardPage.isMeant(by: bytes), stamps.written.isEmpty {
          return Outcome(hash: hash, subject: .unknownRelease)
        }
        return Outcome(hash: hash, subject: everybody == nil ? .unknown : .otherPortfolio)
      }
      var outcome = outcome(hash, found)
      if case .result(let assessment, let form) = outcome.subject {
        outcome.copy = try copying.copy(of: assessment, form: form, benchmark: benchmark)
      }
      return outcome
    }
  }

  private func outcome(_ hash: String, _ found: ResultSearch.Found) -> Outcome {
    Outcome(
      hash: hash,
      subject: found.isCorrected
        ? .otherAnswers(found.assessment) : .result(found.assessment, form: found.form))
  }

  /// A result for programs says which assessment it is of, and is written in one way only.
  private func outcome(ofJSON result: JSONValue, _ bytes: [UInt8]) throws -> Outcome {
    let canonical = result.canonical()
    let hash = SHA256.named(canonical)
    let form = result.object?["form"]?.string
    if let found = try ResultSearch.found([hash], on: form, in: context)[hash] {
      var outcome = outcome(hash, found)
      if case .result = outcome.subject {
        outcome.copy =
          bytes == canonical + [UInt8(ascii: "\n")] ? .sameBytes : .otherWords(.file)
      }
      return outcome
    }
    return Outcome(hash: hash, subject: try subject(naming: result))
  }

  /// What is written of all businesses for programs says on which day and in which language.
  private func outcome(ofPortfolio found: JSONValue, _ bytes: [UInt8]) throws -> Outcome {
    let members = found.object
    let hash = GatheredPortfolio.hash(of: found)
    let isOwn = members?[GatheredPortfolio.hashKey]?.string == hash
    guard let language = members?["locale"]?.string.flatMap(Language.matching),
      let day = members?["written"]?.string.flatMap({ CalendarDate(iso: $0) })
    else { return Outcome(hash: hash, subject: .changedPortfolio) }
    guard try context.existingStore() != nil else {
      return Outcome(hash: hash, subject: isOwn ? .unknown : .changedPortfolio)
    }
    // The sheet matters for pages only.
    let written = WrittenAs(language: language, day: day, paper: .a4)
    let copying = CopyCheck(context, bytes, words: "", written: written, isSingle: true)
    let now = try copying.portfolio(as: written).bytes
    if now == bytes { return Outcome(hash: hash, subject: .portfolio, copy: .sameBytes) }
    if now == found.canonical() + [UInt8(ascii: "\n")] {
      return Outcome(hash: hash, subject: .portfolio, copy: .otherWords(.file))
    }
    return Outcome(hash: hash, subject: isOwn ? .otherPortfolio : .changedPortfolio)
  }

  /// What the store has of a result that none of its assessments gives.
  ///
  /// Answers under an id never change, a correction has one of its own: so by the same questionnaire
  /// only one result can have been written for it.
  private func subject(naming result: JSONValue) throws -> Outcome.Subject {
    guard let members = result.object, let id = members["assessment"]?.string,
      let store = try context.existingStore(),
      let assessment = try store.assessments(.named(id), limit: nil).first(where: { $0.id == id })
    else { return .unknown }
    var search = ResultSearch(context)
    let questionnaire = try search.scorer(of: assessment, in: store).questionnaire
    let named = members["questionnaire"]?.object
    let isSame =
      named?["id"]?.string == questionnaire.id
      && named?["version"]?.string == questionnaire.version.description
      && questionnaire.forms.contains(members["form"]?.string ?? "")
    return isSame ? .changedResult(assessment) : .otherAnswers(assessment)
  }
}
