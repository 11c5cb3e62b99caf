/// What may stand at a place of a condition, or stands there.
public enum ConditionPart: Sendable, Hashable {
  /// The id of a question.
  case question
  /// The code of an option.
  case option
  /// A whole number.
  case number
  /// Nothing more.
  case end
  /// A word or a sign of the condition language.
  case word(String)
  /// What somebody wrote, as it stands there.
  case written(String)

  /// The English words; those of the condition language stay as they are in every language.
  var english: String {
    switch self {
    case .question: "a question"
    case .option: "an option"
    case .number: "a whole number"
    case .end: "the end"
    case .word(let word): word
    case .written(let text): "\"\(text)\""
    }
  }

  /// The words in Spanish.
  var spanish: String {
    switch self {
    case .question: "una pregunta"
    case .option: "una opción"
    case .number: "un número entero"
    case .end: "el final"
    case .word, .written: english
    }
  }

  /// The words in German.
  var german: String {
    switch self {
    case .question: "eine Frage"
    case .option: "eine Antwort"
    case .number: "eine ganze Zahl"
    case .end: "das Ende"
    case .word, .written: english
    }
  }
}

extension [ConditionPart] {
  /// Words and signs of the condition language, separated by blanks, then other parts.
  static func words(_ words: String, _ others: ConditionPart...) -> [ConditionPart] {
    words.split(separator: " ").map { .word(String($0)) } + others
  }
}
