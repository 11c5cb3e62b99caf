public import Questionnaires
public import Scoring

/// An interview with one enterprise: what was answered, what of it counts, and where it stands.
///
/// It is a pure machine: ``receive(_:)`` turns an event into a new state and the effects that
/// follow, and nothing else changes it. Whether a question applies is decided by the scorer alone,
/// after every answer. An answer whose question no longer applies, or that earlier answers now
/// contradict, is set aside: it is kept and counts again as soon as it fits again.
public struct InterviewState: Sendable {
  /// The scorer of the questionnaire asked.
  public let scorer: Scorer
  /// The form asked.
  public let form: Form
  /// By question: what was given, set aside or not; `nil` = nothing yet.
  public internal(set) var given: [GivenAnswer?]
  /// The answers that count; those set aside are absent here.
  public internal(set) var answers: Answers
  /// The scores of the answers that count.
  public internal(set) var sheet: ScoreSheet
  /// Where the person is.
  public internal(set) var place: Place
  /// By question: what the enterprise answered last time, where it was asked before.
  public internal(set) var earlier: [GivenAnswer?]
  /// How fast this sitting goes.
  public var pace = Pace()
  /// The question from which one came to the review; `nil` = the interview began there.
  var reviewedFrom: Int?
  /// Whether finishing was asked for once while questions are skipped.
  var asksToFinish = false

  /// The questionnaire asked.
  public var questionnaire: Questionnaire { scorer.questionnaire }

  private init(_ scorer: Scorer, _ form: Form) {
    self.scorer = scorer
    self.form = form
    let questionnaire = scorer.questionnaire
    given = Array(repeating: nil, count: questionnaire.questions.count)
    earlier = given
    answers = Answers(for: questionnaire)
    sheet = ScoreSheet(for: questionnaire)
    place = .review
  }

  /// Begins an interview, or goes on with one at the first question that is still open.
  ///
  /// - Parameters:
  ///   - scorer: the scorer of the questionnaire.
  ///   - form: a form of it.
  ///   - stored: what is stored of the interview, in any order. What cannot be an answer of its
  ///     question is removed; where there is neither an answer nor a note, nothing is taken.
  ///   - earlier: what the enterprise answered last time, shown beside the options and never
  ///     counted; what cannot be an answer is passed over.
  ///   - question: where to begin, if it applies; by default at the first open question.
  /// - Returns: the state, and the effects that bring the store and the person to it.
  public static func begin(
    _ scorer: Scorer, form: Form, from stored: [GivenAnswer] = [], earlier: [GivenAnswer] = [],
    at question: Int? = nil
  ) -> (state: InterviewState, effects: [InterviewEffect]) {
    var state = InterviewState(scorer, form)
    let questions = scorer.questionnaire.questions
    var effects: [InterviewEffect] = []
    for answer in stored where !answer.isEmpty {
      if questions.indices.contains(answer.question), questions[answer.question].admits(answer) {
        state.given[answer.question] = answer
      } else {
        effects.append(.remove(question: answer.question))
      }
    }
    for answer in earlier where questions.indices.contains(answer.question) {
      guard answer.answer != .absent, questions[answer.question].admits(answer) else { continue }
      state.earlier[answer.question] = answer
    }
    let changes = state.settle()
    effects += changes.map { .save($0.answer) } + changes.map { .tell($0.notice) }
    let isThere = question.map { questions.indices.contains($0) && state.applies($0) } ?? false
    effects += state.move(to: isThere ? question.map(Place.question) ?? state.next : state.next)
    return (state, effects)
  }

  /// Whether a question applies.
  public func applies(_ question: Int) -> Bool { sheet.states[question] != .notAsked }

  /// The questions that apply, in the order asked.
  public var applicable: [Int] { sheet.states.indices.filter(applies) }

  /// The first question that applies and has neither a value nor a missing kind.
  var firstOpen: Int? {
    sheet.states.indices.first { applies($0) && answers[$0] == .absent }
  }

  /// How many questions apply and have neither a value nor a missing kind.
  var openCount: Int { applicable.count { answers[$0] == .absent } }

  /// The questions that apply and were skipped.
  public var skipped: [Int] { applicable.filter { answers[$0] == .skipped } }

  /// For whom texts are chosen, as far as the answers say.
  public var audience: Audience { questionnaire.audience(of: sheet) }

  /// Where one goes from anywhere: to the first open question, or to the review.
  var next: Place { firstOpen.map(Place.question) ?? .review }

  /// Where one goes from a question: to the next that is open, else to the first one left out.
  func next(after question: Int) -> Place {
    applicable.first { $0 > question && answers[$0] == .absent }.map(Place.question) ?? next
  }
}
