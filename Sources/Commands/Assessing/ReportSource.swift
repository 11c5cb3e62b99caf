internal import Exchange
internal import Questionnaires
internal import Reports
internal import Scoring
internal import Storage
internal import System
internal import Text

/// What a report is about.
enum ReportSource {
  /// A finished assessment of the store.
  case stored(Assessment)
  /// A response file; `-` = standard input.
  case file(String)

  /// The stored assessment, if it is one.
  var assessment: Assessment? {
    if case .stored(let assessment) = self { assessment } else { nil }
  }

  /// What its files are named after: the business, or the file without folder and ending.
  var name: String? {
    switch self {
    case .stored(let assessment): assessment.label
    case .file("-"): nil
    case .file(let path):
      path.split(separator: "/").last.map { String($0.prefix { $0 != "." }) }
    }
  }
}

extension CommandContext {
  /// What words of a command line name: files, ids, names, `last`; none = the latest.
  ///
  /// - Throws: ``CommandFailure`` with a line for each word that names nothing, or more than one.
  func reportSources(_ words: [String]) throws -> [ReportSource] {
    guard !words.isEmpty else { return [.stored(try assessment(nil))] }
    var sources: [ReportSource] = []
    var failures: [CommandFailure] = []
    for word in words {
      guard word != "-", Folder.kind(at: word) != .file else {
        sources.append(.file(word))
        continue
      }
      do { sources.append(.stored(try assessment(word))) } catch let failure as CommandFailure {
        let isPath = word.contains("/") || word.ending != nil
        failures.append(
          isPath && failure.code == .notFound && Folder.isAbsent(word)
            ? CommandFailure(
              .notFound, FileProblem(.read, word, .notFound).sentence(in: language)) : failure)
      }
    }
    guard let first = failures.first else { return sources }
    throw CommandFailure(first.code, lines: failures.flatMap(\.lines))
  }

  /// The latest assessment of every business of the store.
  ///
  /// - Throws: ``CommandFailure`` if there is none.
  func latestReportSources() throws -> [ReportSource] {
    let assessments = try existingStore()?.assessments(.all, limit: nil) ?? []
    let due = DueDates(assessments)
    let latest = assessments.filter { due.isLatest($0) }
    guard !latest.isEmpty else { throw CommandFailure(.notFound, phrase(.noAssessment)) }
    return latest.map { .stored($0) }
  }

  /// Reads what a report is about.
  ///
  /// - Parameters:
  ///   - source: the assessment or file.
  ///   - form: the form to score on; `nil` = the one answered.
  /// - Returns: its answers, ready to be scored.
  /// - Throws: ``CommandFailure`` with every finding of a file that is not taken.
  func reading(of source: ReportSource, form: String?) throws -> AnswerReading {
    switch source {
    case .stored(let assessment): try reading(of: assessment, form: form)
    case .file(let path): try reading(ofFile: path, form: form)
    }
  }

  /// Reads a stored assessment on a form, by default the one answered.
  func reading(of assessment: Assessment, form: String?) throws -> AnswerReading {
    let reading = try reading(of: assessment)
    guard let form, form != assessment.form else { return reading }
    let questionnaire = reading.scorer.questionnaire
    var other = try self.reading(
      of: reading.answers, form: form, assessment: assessment.id,
      bundle: library.bundle(holding: questionnaire))
    other.setting.followUps = reading.setting.followUps
    return other
  }

  /// Reads a response file.
  ///
  /// - Throws: ``CommandFailure`` with every finding if it is not taken.
  func reading(ofFile path: String, form: String?) throws -> AnswerReading {
    let library = library
    let reader = ResponseReader { library.scorer(id: $0, version: $1) }
    do {
      let response = try reader.read(try bytes(of: path))
      for warning in response.warnings { try say(warning.line(in: path, language)) }
      let questionnaire = response.questionnaire
      var reading = try reading(
        of: response.assessment.answers, form: form ?? response.assessment.form,
        assessment: response.assessment.id,
        bundle: library.bundle(holding: questionnaire))
      reading.completed = CalendarDate(iso: response.assessment.completed)
      return reading
    } catch let rejected as ResponseRejected {
      throw CommandFailure(
        .invalidInput, lines: rejected.findings.map { $0.line(in: path, language) })
    }
  }
}
