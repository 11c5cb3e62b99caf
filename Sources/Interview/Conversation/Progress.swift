public import Questionnaires

/// How far an interview is.
public struct Progress: Sendable, Hashable {
  /// The number of the present question among those that apply, from 1.
  public let question: Int
  /// How many questions apply, or may still apply.
  public let questions: Int
  /// The number of the present section among those with such questions, from 1.
  public let section: Int
  /// How many sections have such questions.
  public let sections: Int
  /// The seconds that reading and answering what is open will take.
  public let secondsLeft: Int

  /// The same in whole minutes, rounded; 0 = less than one.
  public var minutesLeft: Int { secondsLeft < 60 ? 0 : (secondsLeft + 30) / 60 }
}

extension InterviewState {
  /// How far the interview is.
  ///
  /// - Parameter texts: the texts being read, for the time that reading takes.
  /// - Returns: the progress; `nil` unless the person is at a question.
  public func progress(reading texts: Texts) -> Progress? {
    guard case .question(let present) = place else { return nil }
    let outlook = Outlook(self)
    let counted = outlook.prospects.indices.filter { outlook.prospects[$0] != .no }
    let sections = counted.map { questionnaire.questions[$0].section }
      .reduce(into: [Int]()) { if $0.last != $1 { $0.append($1) } }
    let section = questionnaire.questions[present].section
    let ahead = counted.filter { outlook.isAhead($0, self) }
    return Progress(
      question: counted.count { $0 < present && outlook.prospects[$0] == .applies } + 1,
      questions: counted.count,
      section: (sections.firstIndex(of: section) ?? 0) + 1, sections: sections.count,
      secondsLeft: pace.adjusted(ReadingTime(of: ahead, in: questionnaire, texts).seconds))
  }
}
