internal import Questionnaires
public import Text

extension Transcript {
  /// The lines for what the person wants to see.
  public func lines(for request: LineRequest, in state: InterviewState) -> [StyledText] {
    switch request {
    case .keys: keys(in: state)
    case .sections: sections(of: state)
    case .languages:
      numbered(Language.allCases.map(\.nativeName)) + say(howTo(.language, in: state))
    case .note: note(in: state) + say(.howToNote)
    case .evidence: evidence(in: state)
    case .review: review(of: state)
    }
  }

  /// All that can be typed where the person is.
  func keys(in state: InterviewState) -> [StyledText] {
    let keys: [InterviewKey]
    if let prompt = state.prompt {
      keys =
        prompt.missing.map(\.key) + [.help, .back, .note]
        + (offersEvidence ? [.evidence] : []) + [.review, .sections, .language, .leave]
    } else {
      keys = [.nextOpen, .finish, .back, .help, .sections, .language, .leave]
    }
    return say(.keys)
      + keys.flatMap { wrap(StyledText($0.explanation(in: language)), first: "- ") }
  }

  /// How to pick from what a key lists.
  func howTo(_ key: InterviewKey, in state: InterviewState) -> InterviewPhrase {
    switch key {
    case .language: .howToSpeak(count: Language.allCases.count)
    case .evidence: .howToMark(count: EvidenceMark.allCases.count)
    default: .howToGo(count: state.sections.count)
    }
  }

  private func sections(of state: InterviewState) -> [StyledText] {
    let wording = wording(in: state)
    let entries = state.sections.map { overview in
      InterviewPhrase.sectionEntry(
        name: wording.section(overview.section), answered: overview.answered,
        applicable: overview.applicable
      ).text(in: language)
    }
    return numbered(entries) + say(howTo(.sections, in: state))
  }

  private func note(in state: InterviewState) -> [StyledText] {
    state.prompt?.note.map { say(.note($0)) } ?? say(.noNote)
  }

  private func evidence(in state: InterviewState) -> [StyledText] {
    let wording = wording(in: state)
    guard let current = state.prompt?.current else { return say(.nothingToMark) }
    let marked = current.evidence.map { say(.marked(label: wording.label($0))) } ?? []
    return marked + numbered(EvidenceMark.allCases.map(wording.label))
      + say(howTo(.evidence, in: state))
  }

  private func numbered(_ entries: [String]) -> [StyledText] {
    entries.enumerated().flatMap { wrap(StyledText($1), first: "\($0 + 1): ") }
  }
}
