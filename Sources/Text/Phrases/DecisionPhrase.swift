/// What was decided about steps, in few words beside the steps themselves.
public enum DecisionPhrase: Phrase {
  /// How far a step has come and by which day it is to be done, `nil` = no day was set.
  case standing(FollowUpPhrase.Status, CalendarDate?, isOverdue: Bool)
  /// The numbers of the steps that a plan does not write out; one at least.
  case leftOut(done: [Int], dropped: [Int])

  /// The words in a language.
  public func text(in language: Language) -> String {
    switch self {
    case .standing(let status, let day, let isOverdue):
      guard let day else { return status.text(in: language) }
      let words = Self.until(day.text(in: language), status, language)
      return isOverdue ? "\(words), \(Self.overdue(language))" : words
    case .leftOut(let done, let dropped):
      return [(done, FollowUpPhrase.Status.done), (dropped, .dropped)]
        .filter { !$0.0.isEmpty }
        .map { numbers, status in Self.numbered(numbers, status, language) }
        .joined(separator: " ") + " " + Self.below(language)
    }
  }

  private static func until(
    _ day: String, _ status: FollowUpPhrase.Status, _ language: Language
  ) -> String {
    let word = status.text(in: language)
    return switch language {
    case .english: status == .planned ? "\(word) for \(day)" : "\(word), due \(day)"
    case .spanish: status == .planned ? "\(word) para el \(day)" : "\(word), para el \(day)"
    case .german: status == .planned ? "\(word) bis \(day)" : "\(word), bis \(day)"
    }
  }

  private static func overdue(_ language: Language) -> String {
    switch language {
    case .english: "overdue"
    case .spanish: "atrasado"
    case .german: "überfällig"
    }
  }

  private static func numbered(
    _ numbers: [Int], _ status: FollowUpPhrase.Status, _ language: Language
  ) -> String {
    let list = numbers.map { "\($0)" }.joined(separator: ", ")
    let isOne = numbers.count == 1
    let word = status.text(in: language)
    return switch language {
    case .english: "\(isOne ? "Step" : "Steps") \(list): \(word)."
    case .spanish: isOne ? "Paso \(list): \(word)." : "Pasos \(list): \(word)s."
    case .german: "\(isOne ? "Schritt" : "Schritte") \(list): \(word)."
    }
  }

  private static func below(_ language: Language) -> String {
    let title = FollowUpPhrase.planTitle.text(in: language)
    return switch language {
    case .english: "See “\(title)” below."
    case .spanish: "Vea “\(title)”, más abajo."
    case .german: "Siehe „\(title)“ weiter unten."
    }
  }
}
