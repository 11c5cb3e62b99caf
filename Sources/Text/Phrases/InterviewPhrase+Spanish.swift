extension InterviewPhrase {
  var spanish: String {
    switch self {
    case .plainMode(let cause): cause.spanish
    case .keys:
      "Escriba el número que va delante de su respuesta, o sus primeras palabras, y presione "
        + "Enter. Con ? ve la ayuda, con b (atrás) regresa, con q (salir) guarda y sale, con ?? ve "
        + "todo lo que puede escribir."
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
    case .yesOrNo: "1 = sí, 0 = no."
    case .yes: "Sí"
    case .no: "No"
    case .ownWords: "Con sus propias palabras, en una línea."
    case .currentAnswer: "(respuesta actual)"
    case .unknown: "No sé"
    case .notApplicable: "No aplica"
    case .skip: "Saltar por ahora"
    case .skipped: "Sin contestar"
    case .ask(let wanted, let keeps):
      wanted.spanish + (keeps.map { " (con Enter se queda: \($0.quotedIfWords)):" } ?? ":")

    case .saved(let answer): "Guardado: \(answer.quotedIfWords)"
    case .savedPeople(let count):
      "Guardado: aquí trabajan \(count) personas. Si fue un error, con b regresa."
    case .kept(let answer): "Se queda: \(answer.quotedIfWords)"
    case .setAside(let question, let answer):
      "Ya no se pregunta: “\(question)” Su respuesta “\(answer)” por ahora no cuenta. Se conserva "
        + "por si la pregunta vuelve."
    case .asksAgain(let question, let answer):
      "Su respuesta “\(answer)” a “\(question)” ya no va con lo que dijo antes. Le preguntaremos "
        + "otra vez."
    case .countsAgain(let question, let answer):
      "Se pregunta de nuevo: “\(question)” Su respuesta anterior “\(answer)” vuelve a contar."
    case .lastTime: "(la vez pasada)"
    case .answerOfLastTime(let answer): "La vez pasada: \(answer.quotedIfWords)"
    case .note(let note): "Su nota: \(note.quotedIfWords)"
    case .noNote: "No hay nota en esta pregunta."
    case .noted(let isThere): isThere ? "Nota guardada." : "Nota borrada."
    case .declared: "solo dicho"
    case .shown: "documento a la vista"
    case .verified: "comprobado"
    case .marked(let label): "Sustento de esta respuesta: \(label)."
    case .nothingToMark: "Primero conteste; después puede anotar en qué se apoya la respuesta."
    case .openRemain(let count):
      count == 1
        ? "Falta 1 pregunta por hacer. Aquí está."
        : "Faltan \(count) preguntas por hacer. Aquí está la primera."
    case .startedOver: "Se borraron todas las respuestas. Aquí está otra vez la primera pregunta."
    case .domainResult(let name, let level, let tenths?):
      "\(level), \(NumberFormat(.spanish).tenths(tenths)) de 100: así está en “\(name)”."
    case .domainResult(let name, _, nil):
      "Todavía no hay resultado en “\(name)”: falta demasiado por contestar."
    case .firstQuestion: "Esta es la primera pregunta. Antes no hay nada."
    case .noHelp: "Esta pregunta no tiene más ayuda."
    case .finished: "Gracias. Fue la última pregunta."
    case .left(let command):
      "Todo quedó guardado. Para seguir después, escriba: \(command)"

    case .reviewTitle: "Sus respuestas de un vistazo"
    case .reviewTotals(let answered, let unknown, let notApplicable, let skipped, let open):
      [answered == 1 ? "1 contestada" : "\(answered) contestadas"]
        .adding(unknown, "\(unknown) con “No sé”")
        .adding(notApplicable, "\(notApplicable) con “No aplica”")
        .adding(skipped, "\(skipped) sin contestar")
        .adding(open, open == 1 ? "falta 1 por preguntar" : "faltan \(open) por preguntar")
        .joined(separator: ", ") + "."
    case .stillOpen: "Pendientes (con u va a la primera)"
    case .nothingOpen: "No queda nada pendiente."
    case .sectionEntry(let name, let answered, let applicable):
      "\(name) (\(answered) de \(applicable) contestadas)"
    case .skippedRemain(let count):
      (count == 1
        ? "Falta 1 pregunta por contestar. " : "Faltan \(count) preguntas por contestar. ")
        + "El resultado puede ser provisional. Escriba f otra vez para terminar así, o el número "
        + "de una pregunta para contestarla ahora."
    case .askReview: "Número de la respuesta que quiere corregir, o f para terminar:"

    case .notUnderstood(let typed): "“\(typed)” no es una de las respuestas."
    case .notListed(let typed): "“\(typed)” no está en la lista."
    case .severalFit(let typed):
      "“\(typed)” va con varias respuestas. Escriba el número de la suya:"
    case .nothingTyped: "Todavía no hay respuesta."
    case .tooMany(let chosen, let most):
      most == 1
        ? "Aquí solo puede elegir una respuesta."
        : "Eligió \(chosen), pero se pueden elegir \(most) como máximo."
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
        + " del 1 al \(count)" + (most == 1 ? "" : ", separados por espacios") + letters.spanish
    case .typeNumber(let low, let high, let letters):
      "Escriba un número entero de \(low) a \(high)" + letters.spanish
    case .typeYesOrNo(let letters): "Escriba 1 si es sí o 0 si es no" + letters.spanish
    case .typeWords(let letters): "Escriba unas palabras" + letters.spanish
    case .typeBack: "Escriba b para regresar y corregirlo."
    case .typeReview(let count):
      "Escriba un número del 1 al \(count) para corregir esa respuesta, f para terminar o q para "
        + "guardar y salir."
    case .howToGo(let count):
      count == 1
        ? "Escriba g 1 para ir ahí."
        : "Para ir a una sección, escriba g y su número, por ejemplo g \(count)."
    case .howToSpeak(let count): "Para cambiar, escriba l y un número, por ejemplo l \(count)."
    case .howToMark(let count): "Para anotarlo, escriba e y un número, por ejemplo e \(count)."
    case .howToNote:
      "Para escribir una, ponga o y luego sus palabras, por ejemplo: o preguntar al contador. "
        + "Con o - se borra."
    }
  }
}

extension InterviewPhrase.PlainCause {
  fileprivate var spanish: String {
    switch self {
    case .option: "Modo de texto sencillo, como lo pidió (--plain)."
    case .variable(let name):
      "Modo de texto sencillo, porque así está configurada esta computadora (\(name))."
    case .setting: "Modo de texto sencillo, como dicen sus ajustes."
    case .dumbTerminal:
      "Modo de texto sencillo, porque esta terminal solo muestra renglones (TERM=dumb)."
    case .unknownTerminal:
      "Modo de texto sencillo, porque esta terminal no puede mostrar pantallas completas."
    case .smallWindow:
      "Modo de texto sencillo, porque la ventana es muy chica para pantallas completas."
    }
  }
}

extension String {
  /// Words of somebody's in quotation marks: behind a colon Spanish has a capital only there.
  fileprivate var quotedIfWords: String { contains(where: \.isLetter) ? "“\(self)”" : self }
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
