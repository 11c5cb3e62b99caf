internal import Comparing
internal import Text

/// What a report rests on, numbered in the order in which it is first named.
struct SourceList {
  /// Something that is cited.
  enum Subject: Hashable {
    /// Somebody who helps.
    case help(ActionAdvice.Help)
    /// A table of official figures.
    case official(OfficialValue)
    /// How everything was counted.
    case method
  }

  /// The sources, first to last.
  let entries: [ReportBlock.Source]
  private let numbers: [Subject: Int]

  /// Numbers what is cited.
  ///
  /// - Parameters:
  ///   - subjects: what is cited, in the order of the report; may repeat itself.
  ///   - questionnaire: id and version of the questionnaire.
  ///   - language: the language of the report.
  init(_ subjects: [Subject], questionnaire: String, language: Language) {
    var entries: [ReportBlock.Source] = []
    var numbers: [Subject: Int] = [:]
    // Several values of one table are one source.
    var known: [[String]: Int] = [:]
    for subject in subjects where numbers[subject] == nil {
      let parts = subject.parts(questionnaire: questionnaire, language)
      let key = [parts.name] + parts.particulars
      if known[key] == nil {
        known[key] = entries.count + 1
        entries.append(
          ReportBlock.Source(
            number: entries.count + 1, name: parts.name,
            particulars: parts.particulars.joined(separator: " · ")))
      }
      numbers[subject] = known[key]
    }
    self.entries = entries
    self.numbers = numbers
  }

  /// The number of a source in brackets, to follow what rests on it; empty for what is not listed.
  func citing(_ subject: Subject) -> ReportText {
    guard let number = numbers[subject] else { return "" }
    // A number alone on a line belongs to nothing.
    return ReportText("\u{A0}") + ReportText("[\(number)]", .source(number))
  }
}

extension SourceList.Subject {
  fileprivate func parts(
    questionnaire: String, _ language: Language
  ) -> (name: String, particulars: [String]) {
    func words(_ phrase: some Phrase) -> String { phrase.text(in: language) }
    switch self {
    case .help(let help):
      let checked =
        help.caution == .unverified
        ? words(HelpPhrase.unverified) : words(DocumentPhrase.checked(help.checked))
      return (help.name, [checked, help.url, help.phone].compactMap(\.self))
    case .official(let value):
      let year = words(DocumentPhrase.figuresOf(year: value.year))
      let trust = words(ReferencePhrase.trust(value.trust.phrase))
      let publisher = value.source.hasPrefix(value.publisher) ? nil : value.publisher
      return (value.source, [publisher, year, trust].compactMap(\.self))
    case .method:
      return (words(DocumentPhrase.methodSource(questionnaire: questionnaire)), [])
    }
  }
}
