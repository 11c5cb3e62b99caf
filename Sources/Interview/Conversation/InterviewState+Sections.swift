internal import Questionnaires

/// One section of an interview, and how much of it is done.
public struct SectionOverview: Sendable, Hashable {
  /// The position of the section in the questionnaire.
  public let section: Int
  /// How many of its questions have a value or a missing kind.
  public let answered: Int
  /// How many of its questions apply.
  public let applicable: Int
}

extension InterviewState {
  /// The sections in which something applies now, in the order asked.
  public var sections: [SectionOverview] {
    questionnaire.sections.indices.compactMap { section in
      let questions = questions(of: section)
      guard !questions.isEmpty else { return nil }
      return SectionOverview(
        section: section, answered: questions.count { answers[$0] != .absent },
        applicable: questions.count)
    }
  }

  /// The questions of a section that apply.
  func questions(of section: Int) -> [Int] {
    applicable.filter { questionnaire.questions[$0].section == section }
  }

  /// Where a section begins: at its first open question, else at its first.
  func firstQuestion(of section: Int) -> Int? {
    let questions = questions(of: section)
    return questions.first { answers[$0] == .absent } ?? questions.first
  }

  /// The readiness domain that a section's questions belong to, once all of them are dealt with.
  func readinessDomain(of section: Int) -> Int? {
    let domains = questions(of: section).compactMap { questionnaire.questions[$0].domain }
    guard let domain = domains.first, questionnaire.domains[domain].role == .readiness else {
      return nil
    }
    let isDone = applicable.allSatisfy {
      questionnaire.questions[$0].domain != domain || answers[$0] != .absent
    }
    return isDone ? domain : nil
  }
}
