extension InterviewPhrase {
  var spanish: String {
    switch self {
    case .plainMode(let cause): "Línea por línea, debido a \(cause)."
    case .keys:
      "Escriba el número de su respuesta y presione Enter. Con ? ve la ayuda, con b regresa, "
        + "con q guarda y sale."
    case .welcomeBack(let answered):
      answered == 1
        ? "Qué gusto verle de nuevo. Su respuesta sigue aquí."
        : "Qué gusto verle de nuevo. Sus \(answered) respuestas siguen aquí."

    case .section(let number, let count, let name): "Sección \(number) de \(count): \(name)"
    case .progress(let question, let total, let minutes):
      "Pregunta \(question) de \(total). "
        + Self.spanishTime(minutes)

    case .severalAnswers(let most):
      switch most {
      case nil: "Puede elegir varias: escriba sus números, por ejemplo 1 3."
      case 1?: "Elija una."
      case let most?: "Elija hasta \(most): escriba sus números, por ejemplo 1 3."
      }
    case .wholeNumber(let low, let high, let base):
      "Un número entero de \(low) a \(high)"
        + (base?.spanish ?? ".")
    case .ownWords: "Con sus propias palabras, en una línea."
    case .currentAnswer: "(respuesta actual)"
    case .unknown: "No sé"
    case .notApplicable: "No aplica"
    case .skip: "Saltar por ahora"
    case .skipped: "Sin contestar"
    case .ask(let wanted, let keeps):
      wanted.spanish + (keeps.map { " (con Enter se queda: \($0)):" } ?? ":")

    case .saved(let answer): "Guardado: \(answer)"
    case .kept(let answer): "Se queda: \(answer)"
    case .setAside(let question, let answer):
      "Ya no se pregunta: “\(question)” Su respuesta “\(answer)” por ahora no cuenta. Se conserva "
        + "por si la pregunta vuelve."
    case .asksAgain(let question, let answer):
      "Su respuesta “\(answer)” a “\(question)” ya no va con lo que dijo antes. Le preguntaremos "
        + "otra vez."
    case .countsAgain(let question, let answer):
      "Se pregunta de nuevo: “\(question)” Su respuesta anterior “\(answer)” vuelve a contar."
    case .firstQuestion: "Esta es la primera pregunta. Antes no hay nada."
    case .noHelp: "Esta pregunta no tiene más ayuda."
    case .finished: "Gracias. Fue la última pregunta."
    case .left(let command):
      "Todo quedó guardado. Para seguir después, escriba: \(command)"

    case .reviewTitle: "Sus respuestas de un vistazo"
    case .reviewTotals(let answered, let unknown, let notApplicable, let skipped):
      [answered == 1 ? "1 contestada" : "\(answered) contestadas"]
        .adding(unknown, "\(unknown) con “No sé”")
        .adding(notApplicable, "\(notApplicable) con “No aplica”")
        .adding(skipped, "\(skipped) sin contestar")
        .joined(separator: ", ") + "."
    case .skippedRemain(let count):
      (count == 1
        ? "Falta 1 pregunta por contestar. " : "Faltan \(count) preguntas por contestar. ")
        + "El resultado puede ser provisional. Escriba f otra vez para terminar así, o el número "
        + "de una pregunta para contestarla ahora."
    case .askReview: "Número de la respuesta que quiere corregir, o f para terminar:"

    case .notUnderstood(let typed): "“\(typed)” no es una de las respuestas."
    case .nothingTyped: "Todavía no hay respuesta."
    case .tooMany(let chosen, let most):
      "Eligió \(chosen), pero se "
        + (most == 1 ? "puede elegir solo 1." : "pueden elegir \(most) como máximo.")
    case .standsAlone(let number, let option):
      "La respuesta \(number), “\(option)”, no puede ir junto con otras."
    case .outsideLimits(let number): "\(number) no es posible aquí."
    case .noNumberFits: "Ningún número va con lo que contestó antes."
    case .notOffered(let label): "“\(label)” no es posible en esta pregunta."
    case .tooLong(let most): "Son más de \(most) caracteres."

    case .typeOne(let count, let letters):
      (count == 1 ? "Escriba 1" : "Escriba un número del 1 al \(count)") + letters.spanish
    case .typeSeveral(let count, let most, let letters):
      "Escriba "
        + (most.map { $0 == 1 ? "un número" : "hasta \($0) números" } ?? "uno o más números")
        + " del 1 al \(count), separados por espacios" + letters.spanish
    case .typeNumber(let low, let high, let letters):
      "Escriba un número entero de \(low) a \(high)" + letters.spanish
    case .typeWords(let letters): "Escriba unas palabras" + letters.spanish
    case .typeBack: "Escriba b para regresar y corregirlo."
    case .typeReview(let count):
      "Escriba un número del 1 al \(count) para corregir esa respuesta, f para terminar o q para "
        + "guardar y salir."
    }
  }
}

extension InterviewPhrase {
  private static func spanishTime(_ minutes: Int) -> String {
    switch minutes {
    case 0: "Queda menos de un minuto."
    case 1: "Queda más o menos 1 minuto."
    default: "Quedan unos \(minutes) minutos."
    }
  }
}

extension InterviewPhrase.Base {
  fileprivate var spanish: String {
    switch self {
    case .people(1): ", de la única persona que trabaja aquí."
    case .people(let count):
      ", de las \(NumberFormat(.spanish).integer(count)) personas que trabajan aquí."
    case .other(let count): ", del total de \(count) que indicó antes."
    }
  }
}

extension InterviewPhrase.Wanted {
  fileprivate var spanish: String {
    switch self {
    case .choice: "Su respuesta"
    case .choices: "Sus respuestas"
    case .number: "Su número"
    case .words: "Sus palabras"
    }
  }
}

extension [String] {
  fileprivate var spanish: String { isEmpty ? "." : ", o la letra \(listed("o"))." }
}
