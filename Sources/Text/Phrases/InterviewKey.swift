/// What a person can type at any question instead of an answer, or as an answer without a value.
public enum InterviewKey: Sendable, Hashable, CaseIterable {
  /// "Don't know".
  case unknown
  /// "Not applicable".
  case notApplicable
  /// "Skip for now".
  case skip
  /// To the question before.
  case back
  /// The question's help.
  case help
  /// A note beside the question.
  case note
  /// What the answer rests on, for advisors.
  case evidence
  /// Look back over all answers.
  case review
  /// To another section.
  case sections
  /// Another language.
  case language
  /// From the review to the next question without an answer.
  case nextOpen
  /// Save and leave.
  case leave
  /// Finish, from the review.
  case finish

  /// The letter to be typed; in one language no two keys share one.
  public func letter(in language: Language) -> String {
    switch self {
    case .back: return "b"
    case .help: return "?"
    case .leave: return "q"
    case .note: return "o"
    case .evidence: return "e"
    case .review: return "r"
    case .sections: return "g"
    case .language: return "l"
    case .nextOpen: return "u"
    case .finish: return "f"
    case .skip: return "s"
    case .unknown:
      switch language {
      case .english: return "d"
      case .spanish: return "n"
      case .german: return "w"
      }
    case .notApplicable:
      switch language {
      case .english: return "n"
      case .spanish: return "a"
      case .german: return "t"
      }
    }
  }

  /// A word that is understood like the letter, in lower case.
  public func word(in language: Language) -> String {
    switch language {
    case .english: englishWord
    case .spanish: spanishWord
    case .german: germanWord
    }
  }

  private var englishWord: String {
    switch self {
    case .unknown: "don't know"
    case .notApplicable: "not applicable"
    case .skip: "skip"
    case .back: "back"
    case .help: "help"
    case .leave: "quit"
    case .note: "note"
    case .evidence: "evidence"
    case .review: "review"
    case .sections: "go to"
    case .language: "language"
    case .nextOpen: "unanswered"
    case .finish: "finish"
    }
  }

  private var spanishWord: String {
    switch self {
    case .unknown: "no sé"
    case .notApplicable: "no aplica"
    case .skip: "saltar"
    case .back: "atrás"
    case .help: "ayuda"
    case .leave: "salir"
    case .note: "nota"
    case .evidence: "evidencia"
    case .review: "repasar"
    case .sections: "ir a"
    case .language: "idioma"
    case .nextOpen: "pendiente"
    case .finish: "terminar"
    }
  }

  private var germanWord: String {
    switch self {
    case .unknown: "weiß ich nicht"
    case .notApplicable: "trifft nicht zu"
    case .skip: "später"
    case .back: "zurück"
    case .help: "hilfe"
    case .leave: "ende"
    case .note: "notiz"
    case .evidence: "nachweis"
    case .review: "rückblick"
    case .sections: "gehe zu"
    case .language: "sprache"
    case .nextOpen: "offen"
    case .finish: "fertig"
    }
  }
}
