internal import Interview
internal import Questionnaires
internal import Storage
internal import Text

/// Writes what changes in a draft, each answer for itself, before anything is shown, and keeps how
/// long each question took.
final class AnswerRecord {
  private let context: CommandContext
  private let draft: Draft
  /// The seconds spent on each question so far.
  private var seconds: [Int: Int] = [:]

  /// A record of a draft that this process holds.
  init(_ context: CommandContext, _ draft: Draft, _ stored: [DraftAnswer]) {
    self.context = context
    self.draft = draft
    for answer in stored { seconds[answer.question] = answer.seconds }
  }

  /// Carries effects out.
  ///
  /// - Parameters:
  ///   - effects: what an event led to.
  ///   - spent: the seconds since the question was shown; they count for the question answered.
  /// - Throws: what storing throws.
  func save(_ effects: [InterviewEffect], spent: Int64) throws {
    let store = try context.store()
    if let question = effects.answered { seconds[question, default: 0] += Int(spent) }
    for effect in effects {
      switch effect {
      case .save(let answer):
        try store.save(
          DraftAnswer(answer, seconds: seconds[answer.question]), inDraft: draft.id)
      case .remove(let question):
        seconds[question] = nil
        try store.removeAnswer(question: question, fromDraft: draft.id)
      case .show(.question(let question)): try store.setCursor(question, ofDraft: draft.id)
      case .speak(let language): try store.setLocale(language.tag, ofDraft: draft.id)
      case .tell, .enter, .show, .finished, .left: break
      }
    }
  }
}

extension [InterviewEffect] {
  /// The question that was answered, by position.
  var answered: Int? {
    for effect in self { if case .tell(.saved(let given)) = effect { return given.question } }
    return nil
  }

  /// Whether something is shown anew, from when on the time for the next answer runs.
  var showsPlace: Bool { contains { if case .show = $0 { true } else { false } } }

  /// The language that is to be spoken from now on.
  var language: Language? {
    for effect in self { if case .speak(let language) = effect { return language } }
    return nil
  }
}
