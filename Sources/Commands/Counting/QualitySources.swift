internal import Comparing
internal import Questionnaires
internal import Summaries
internal import System

extension ComparisonSources {
  /// The latest or named period of each association in files on whether the questions work, added.
  ///
  /// - Throws: ``CommandFailure`` that names every file that cannot be taken, and why.
  func quality(ofFiles paths: [String]) throws -> QualityFile {
    var problems: [String] = []
    var read: [(path: String, file: QualityFile)] = []
    for path in paths {
      let (file, wrong) = try quality(at: path)
      problems += wrong.map { "\(path): error: \($0)" }
      if let file { read.append((path, file)) }
    }
    for (position, one) in read.enumerated() {
      for other in read[..<position] {
        guard let conflict = other.file.subject.conflict(with: one.file.subject) else { continue }
        problems.append("\(other.path), \(one.path): error: \(conflict.sentence)")
      }
    }
    guard problems.isEmpty else { throw CommandFailure(.invalidInput, lines: problems) }
    let chosen = try chosen(read.map(\.file))
    guard var merged = chosen.first else {
      let none = Summary(
        of: questionnaire, form: try questionnaire.form(named: form), period: "",
        isSynthetic: isSynthetic)
      return QualityFile(of: none, groups: [], leftOut: [:])
    }
    for file in chosen.dropFirst() { try merged.merge(file) }
    return merged
  }

  /// The file at a path, or why it cannot be taken.
  private func quality(at path: String) throws -> (file: QualityFile?, problems: [String]) {
    let bytes = try FileReader.bytes(at: path)
    guard QualityFile.isNamed(in: bytes) else {
      return (
        nil,
        [
          "does not tell whether questions work; write it with summarize --release exchange"
            + " --quality"
        ]
      )
    }
    do {
      let named = try Summary.questionnaire(of: bytes, format: QualityFile.format)
      guard named.id == questionnaire.id, named.logic == [questionnaire.logic] else {
        return (
          nil,
          [
            "counts \(named.id) (\(named.logic.joined(separator: ", "))), not \(questionnaire.id)"
              + " \(questionnaire.version); name its version with --questionnaire, or rescore where"
              + " it was made"
          ]
        )
      }
    } catch {
      return (nil, [error.sentence])
    }
    let (file, wrong) = QualityFile.read(bytes, for: questionnaire)
    guard let file else { return (nil, wrong.map(\.sentence)) }
    guard file.subject.form == form else {
      return (
        nil,
        [
          "is of form \(file.subject.form); summarize on form \(form), or compare with --form"
            + " \(file.subject.form)"
        ]
      )
    }
    guard file.subject.isSynthetic == isSynthetic else {
      return (
        nil,
        [
          isSynthetic
            ? "is of real enterprises; leave it out, or compare without --synthetic"
            : "is synthetic; leave it out, or compare with --synthetic"
        ]
      )
    }
    return (file, [])
  }

  /// The files of the latest or named period of each association; each is taken whole or not at all.
  private func chosen(_ files: [QualityFile]) throws -> [QualityFile] {
    let origins = files.map { file in
      file.subject.sources.map { (campaign: $0.campaign ?? "", period: $0.period) }
    }
    let selection = try PeriodSelection(
      periods, available: Array(origins.joined()), where: "in these files")
    return try zip(files, origins).compactMap { file, origins in
      let taken = origins.count { selection.includes($0.campaign, $0.period) }
      guard taken == 0 || taken == origins.count else {
        throw CommandFailure(
          .invalidInput,
          "A file holds two periods of one association, and only one can be compared: summarize"
            + " each period into a file of its own with --period.")
      }
      return taken > 0 ? file : nil
    }
  }
}
