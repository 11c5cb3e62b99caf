public import Questionnaires

/// Something about a response that raises doubts: a question to ask, never a verdict.
public enum ResponseFlag: Hashable, Sendable {
  /// The same place was chosen in so many questions, all in long runs.
  case straightLine(questions: Int)
  /// Answers that cannot all be true, by the id of the contradiction.
  case contradiction(String)
  /// The number at a position is above the one at another, which it may not exceed.
  case above(question: Int, limit: Int)
  /// An option that stands alone was chosen beside another at this position.
  case exclusiveBeside(question: Int)
  /// It took at most so many seconds; reading alone takes so many.
  case speed(seconds: Int, reading: Int)
  /// The number at a position looks this many times too large: 10, 100 or 1000.
  case unit(question: Int, times: Int)

  /// What kind of doubt it is.
  public enum Reason: String, Sendable, Hashable, CaseIterable {
    /// The same place was chosen again and again.
    case straightLine = "straight_line"
    /// Answers cannot all be true.
    case contradiction
    /// It went faster than anybody reads.
    case speed
    /// A number is 10, 100 or 1000 times what others allow.
    case unit
  }

  /// The questions whose answers raise the doubt, by position in file order; none where it is about
  /// the response as a whole.
  ///
  /// - Parameter contradictions: Those of the questionnaire.
  /// - Returns: The positions.
  public func questions(in contradictions: [Contradiction]) -> [Int] {
    switch self {
    case .contradiction(let id): contradictions.first { $0.id == id }?.condition.questions ?? []
    case .above(let question, let limit): [limit, question].sorted()
    case .exclusiveBeside(let question), .unit(let question, _): [question]
    case .straightLine, .speed: []
    }
  }

  /// What kind of doubt it is.
  public var reason: Reason {
    switch self {
    case .straightLine: .straightLine
    case .contradiction, .above, .exclusiveBeside: .contradiction
    case .speed: .speed
    case .unit: .unit
    }
  }
}
