public import Questionnaires

/// What can be answered to the present question, given the answers before it.
public struct Prompt: Sendable, Hashable {
  /// What kind of answer is asked for.
  public enum Kind: Sendable, Hashable {
    /// One of these options; number 1 on the screen is the first.
    case single([Choice])
    /// Several of these options, at most so many; `nil` = any number.
    case multiple([Choice], most: Int?)
    /// A whole number, out of a base where there is one. With `high` below `low` none fits.
    case number(low: Int64, high: Int64, base: Int64?)
    /// Words, one line.
    case words
  }

  /// An option that is offered.
  public struct Choice: Sendable, Hashable {
    /// The ordinal of the option.
    public let option: Int
    /// Whether it stands alone.
    public let isExclusive: Bool
  }

  /// The position of the question.
  public let question: Int
  /// What kind of answer is asked for.
  public let kind: Kind
  /// What may be given instead of a value: unknown, not applicable, skipped.
  public let missing: [MissingKind]
  /// The answer that counts now.
  public let current: GivenAnswer?
  /// The answer of last time, where it is still one of those offered.
  public let earlier: GivenAnswer?
  /// The note beside the question.
  public let note: String?

  /// The greatest number of characters of an answer in words.
  static let longestWords = 2000
}

/// Why an answer cannot be taken.
public enum Refusal: Error, Sendable, Hashable {
  /// It is no answer to a question of this kind, or names an option that is not offered.
  case notAnAnswer
  /// More options than allowed.
  case tooMany(chosen: Int, most: Int)
  /// An option that stands alone, by its place among the choices, beside others.
  case standsAlone(choice: Int)
  /// The number lies outside the limits.
  case outsideLimits(Int64)
  /// The missing kind is not offered.
  case notOffered(MissingKind)
  /// More characters than ``Prompt/longestWords``.
  case tooLong
}

extension Prompt {
  /// Why an answer cannot be taken here; `nil` if it can.
  public func refusal(of given: GivenAnswer) -> Refusal? {
    if let kind = given.answer.missing {
      return missing.contains(kind) ? nil : .notOffered(kind)
    }
    guard given.question == question, given.answer.isValue else { return .notAnAnswer }
    let raw = given.answer.raw
    switch kind {
    case .single(let choices):
      return choices.contains { Int64($0.option) == raw } ? nil : .notAnAnswer
    case .multiple(let choices, let most):
      return refusal(of: raw, among: choices, most: most)
    case .number(let low, let high, let base):
      if let percentage = given.answer.percentage {
        return base != nil && (0...100).contains(percentage) ? nil : .notAnAnswer
      }
      guard given.answer != .written else { return .notAnAnswer }
      return low <= raw && raw <= high ? nil : .outsideLimits(raw)
    case .words:
      guard given.answer == .written, let words = given.words, !words.isEmpty else {
        return .notAnAnswer
      }
      return words.count <= Self.longestWords ? nil : .tooLong
    }
  }

  private func refusal(of raw: Int64, among choices: [Choice], most: Int?) -> Refusal? {
    let offered = choices.reduce(UInt64(0)) { $0 | 1 << UInt64($1.option) }
    guard raw > 0, UInt64(raw) & ~offered == 0 else { return .notAnAnswer }
    let chosen = UInt64(raw).nonzeroBitCount
    if chosen > 1,
      let alone = choices.firstIndex(where: { $0.isExclusive && raw >> Int64($0.option) & 1 == 1 })
    {
      return .standsAlone(choice: alone)
    }
    if let most, chosen > most { return .tooMany(chosen: chosen, most: most) }
    return nil
  }
}

extension InterviewState {
  /// What can be answered now; `nil` unless the person is at a question.
  public var prompt: Prompt? {
    guard case .question(let position) = place else { return nil }
    let question = questionnaire.questions[position]
    return Prompt(
      question: position, kind: kind(of: question),
      missing: [.unknown, .notApplicable, .skipped].filter(question.offers),
      current: standing(position), earlier: earlier[position], note: given[position]?.note)
  }

  private func kind(of question: Question) -> Prompt.Kind {
    switch question.kind {
    case .single(let options): return .single(choices(options))
    case .multiple(let multiple):
      return .multiple(choices(multiple.options), most: multiple.choose)
    case .number(let range):
      let base = range.of.flatMap { answers[$0].percentage == nil ? answers[$0].raw : nil }
      return .number(low: range.min, high: upperLimit(of: range), base: base)
    case .text: return .words
    }
  }

  private func choices(_ options: [Option]) -> [Prompt.Choice] {
    options.indices.compactMap { ordinal in
      let option = options[ordinal]
      let isOffered = option.when.map { $0.truth(over: sheet) == .yes } ?? true
      return isOffered ? Prompt.Choice(option: ordinal, isExclusive: option.isExclusive) : nil
    }
  }
}
