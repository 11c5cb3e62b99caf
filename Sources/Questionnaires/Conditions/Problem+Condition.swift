internal import Text

extension Problem {
  /// What is wrong with a condition that somebody typed, in one sentence.
  ///
  /// - Parameter language: the person's language. What only authors of questionnaires meet stays
  ///   English.
  /// - Returns: the sentence, without a capital and without a full stop.
  func conditionSentence(in language: Language) -> String {
    switch language {
    case .english: sentence
    case .spanish: spanish ?? sentence
    case .german: german ?? sentence
    }
  }

  private var spanish: String? {
    switch self {
    case .conditionUnreadable(let text): "“\(text)” no puede ir en una condición"
    case .conditionSyntax(let expected, let found):
      "en la condición se esperaba \(expected.map(\.spanish).joined(separator: ", "))"
        + " y está \(found.spanish)"
    case .conditionTooLong:
      "una condición tiene \(ConditionParser.maximumNodes) partes como máximo; use “in {…}”"
    case .conditionTooDeep:
      "una condición tiene \(ConditionParser.maximumDepth) niveles de paréntesis como máximo"
    case .conditionOnText(let id):
      "una condición no puede usar la pregunta \(id), que se contesta con palabras"
    case .operatorForKind(let name, let question, _, let needs):
      "“\(name)” no sirve para la pregunta \(question): \(Self.kind(needs, .spanish))"
    case .notAllowed(let value, let allowed, _):
      "“\(value)” no existe; elija entre \(allowed.joined(separator: ", "))"
    case .unknownID(let id, _, let known):
      "no existe la pregunta “\(id)”" + Self.remedy(id, known, .spanish)
    case .unknownOption(let code, let question, let known, _):
      "la pregunta \(question) no tiene la opción “\(code)”"
        + Self.remedy(code, known, .spanish)
    default: nil
    }
  }

  private var german: String? {
    switch self {
    case .conditionUnreadable(let text): "„\(text)“ kann nicht in einer Bedingung stehen"
    case .conditionSyntax(let expected, let found):
      "in der Bedingung wird erwartet: \(expected.map(\.german).joined(separator: ", "));"
        + " da steht aber \(found.german)"
    case .conditionTooLong:
      "eine Bedingung hat höchstens \(ConditionParser.maximumNodes) Teile; nehmen Sie „in {…}“"
    case .conditionTooDeep:
      "eine Bedingung ist höchstens \(ConditionParser.maximumDepth) Ebenen tief; schachteln Sie "
        + "weniger Klammern"
    case .conditionOnText(let id):
      "eine Bedingung kann Frage \(id) nicht nennen, denn sie wird mit Worten beantwortet"
    case .operatorForKind(let name, let question, _, let needs):
      "„\(name)“ passt nicht zu Frage \(question): \(Self.kind(needs, .german))"
    case .notAllowed(let value, let allowed, _):
      "„\(value)“ gibt es nicht; wählen Sie aus \(allowed.joined(separator: ", "))"
    case .unknownID(let id, _, let known):
      "eine Frage „\(id)“ gibt es nicht" + Self.remedy(id, known, .german)
    case .unknownOption(let code, let question, let known, _):
      "bei Frage \(question) gibt es keine Antwort „\(code)“"
        + Self.remedy(code, known, .german)
    default: nil
    }
  }

  /// What a question must be for an operator.
  private static func kind(_ kind: ConditionKind, _ language: Language) -> String {
    let isGerman = language == .german
    return switch kind {
    case .single:
      isGerman
        ? "das geht nur bei Fragen mit einer Antwort zur Auswahl"
        : "solo se puede con preguntas de opción única"
    case .multiple:
      isGerman
        ? "das geht nur bei Fragen mit mehreren Antworten"
        : "solo se puede con preguntas de varias opciones"
    case .number, .text:
      isGerman
        ? "das geht nur bei Fragen nach einer Zahl"
        : "solo se puede con preguntas que piden un número"
    }
  }

  /// The likely word, else all words where a person can take them in.
  private static func remedy(
    _ word: String, _ known: [String], _ language: Language
  ) -> String {
    let isGerman = language == .german
    if let meant = didYouMean(word, among: known) {
      return isGerman ? "; meinten Sie „\(meant)“?" : "; ¿quiso decir “\(meant)”?"
    }
    guard (1...8).contains(known.count) else { return "" }
    return (isGerman ? "; wählen Sie aus " : "; elija entre ") + known.joined(separator: ", ")
  }
}
