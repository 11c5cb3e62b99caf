internal import Comparing
internal import Questionnaires
internal import Summaries
internal import System
internal import Text

extension ComparisonSources {
  /// The latest or named period of each association in files on whether the questions work, added.
  ///
  /// - Throws: ``RefusedFiles`` with every file that cannot be taken, and why.
  func quality(ofFiles paths: [String]) throws -> QualityFile {
    var refused = RefusedFiles()
    var read: [(path: String, file: QualityFile)] = []
    for path in paths {
      let (file, wrong) = try quality(at: path)
      refused.problems += wrong.map { ([path], $0) }
      if let file { read.append((path, file)) }
    }
    for (position, one) in read.enumerated() {
      for other in read[..<position] {
        guard let conflict = other.file.subject.conflict(with: one.file.subject) else { continue }
        refused.problems.append(([other.path, one.path], .phrase(conflict.phrase)))
      }
    }
    guard refused.problems.isEmpty else { throw refused }
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
  private func quality(
    at path: String
  ) throws -> (file: QualityFile?, problems: [RefusedFiles.Reason]) {
    let bytes = try FileReader.bytes(at: path)
    guard QualityFile.isNamed(in: bytes) else {
      return (nil, [.phrase(.noQuality)])
    }
    do {
      let named = try Summary.questionnaire(of: bytes, format: QualityFile.format)
      guard named.id == questionnaire.id, named.logic == [questionnaire.logic] else {
        let phrase = SummaryFilePhrase.otherQuestionnaire(
          named.id, logic: named.logic.joined(separator: ", "),
          wanted: "\(questionnaire.id) \(questionnaire.version)")
        return (nil, [.phrase(phrase)])
      }
    } catch {
      return (nil, [.contents(error)])
    }
    let (file, wrong) = QualityFile.read(bytes, for: questionnaire)
    guard let file else { return (nil, wrong.map { .contents($0) }) }
    guard file.subject.form == form else {
      return (nil, [.phrase(.otherForm(file.subject.form, wanted: form))])
    }
    guard file.subject.isSynthetic == isSynthetic else {
      return (nil, [.phrase(isSynthetic ? .real : .synthetic)])
    }
    return (file, [])
  }

  /// The files of the latest or named period of each association; each is taken whole or not at all.
  private func chosen(_ files: [QualityFile]) throws -> [QualityFile] {
    let origins = files.map { file in
      file.subject.sources.map { (campaign: $0.campaign ?? "", period: $0.period) }
    }
    let selection = try PeriodSelection(
      periods, available: Array(origins.joined()), where: .files)
    return try zip(files, origins).compactMap { file, origins in
      let taken = origins.count { selection.includes($0.campaign, $0.period) }
      guard taken == 0 || taken == origins.count else {
        throw NamingProblem(.invalidInput, .twoPeriodsWithin)
      }
      return taken > 0 ? file : nil
    }
  }
}
