extension ScreenPhrase {
  var spanish: String {
    switch self {
    case .programTitle: "Diagnóstico digital"
    case .more(let count): "\(count) más"
    case .moreLines(let count): count == 1 ? "1 renglón más" : "\(count) renglones más"
    case .goOn: "seguir"
    case .choose: "elegir"
    case .readOn: "seguir leyendo"
    case .move: "mover"
    case .back: "atrás"
    case .leave: "salir"
    case .help: "ayuda"
    case .language: "idioma"
    case .unknownKey: "Esta tecla no hace nada aquí. Con ? ve la ayuda."
    case .enlarge:
      "Esta ventana es demasiado pequeña. Agrándela a por lo menos 40 columnas y 12 "
        + "renglones, o presione q y empiece de nuevo con --plain."
    case .minutesLeft(let count): count == 0 ? "menos de un minuto" : "unos \(count) min"
    case .questionShort(let number, let of): "Pregunta \(number) de \(of)"
    case .sectionShort(let number, let of, let name): "\(number) de \(of): \(name)"
    case .searching(let text): "Buscando: \(text)"
    case .nothingFits: "Ninguna respuesta coincide. Con Esc vuelve a verse toda la lista."
    case .saved: "Guardado."
    case .pasteIgnored: "Aquí no se toma texto pegado, para que nada se conteste por accidente."
    case .several(let most):
      most.map { $0 == 1 ? "Elija una." : "Elija hasta \($0)." } ?? "Puede elegir varias."
    case .chosen(let count):
      count == 1 ? "1 elegida. Con Enter continúa." : "\(count) elegidas. Con Enter continúa."
    case .space: "Espacio"
    case .letters: "Letras"
    case .search: "buscar"
    case .note(let text): "Nota: \(text)"
    case .noteKey: "nota"
    case .review: "repasar"
    case .sections: "secciones"
    case .evidenceKey: "evidencia"
    case .begin: "Empezar"
    case .welcomeTitle: "Qué gusto verle de nuevo"
    case .continueAt(let question, let of): "Continuar con la pregunta \(question) de \(of)"
    case .startOver: "Empezar de nuevo"
    case .startOverTitle: "¿Empezar de nuevo?"
    case .startOverWarning: "Se borrarían todas las respuestas de este cuestionario."
    case .keepAnswers: "Conservar mis respuestas"
    case .setAsideTogether(let count):
      "Estas \(count) preguntas ya no van con su negocio y no cuentan. Sus respuestas se conservan "
        + "por si vuelven:"
    case .backTogether(let count):
      "Estas \(count) preguntas se hacen de nuevo. Sus respuestas anteriores vuelven a contar:"
    case .comesNext: "Sigue:"
    case .sectionSize(let questions, let minutesLeft):
      (questions == 1 ? "1 pregunta" : "\(questions) preguntas") + ". "
        + Self.spanishRest(minutesLeft)
    case .sectionsTitle: "¿A dónde quiere ir?"
    case .sectionDone(let answered, let of): "\(answered) de \(of) contestadas"
    case .helpTitle: "Ayuda"
    case .helpReview:
      "Aquí ve todas sus respuestas. Muévase con las flechas; con Enter abre una pregunta, "
        + "y después de contestar regresa aquí. El primer renglón muestra su resultado."
    case .helpKeys:
      "Elija con las flechas o con el número y confirme con Enter. Con la flecha izquierda "
        + "regresa; su respuesta se conserva."
    case .languageTitle: "¿En qué idioma?"
    case .evidenceTitle: "¿En qué se apoya esta respuesta?"
    case .noteExplained: "Una nota para usted. Se queda en esta computadora."
    case .characters(let count, let of): "\(count) de \(of) caracteres"
    case .keepNote: "guardar la nota"
    case .cancel: "cancelar"
    case .seeResult: "Terminar y ver mi resultado"
    case .nextOpen: "siguiente pendiente"
    case .notAsked: "todavía sin preguntar"
    case .notAskedYet(let count): "\(count) todavía sin preguntar."
    case .skippedTitle(let count):
      count == 1 ? "Queda 1 pregunta sin contestar" : "Quedan \(count) preguntas sin contestar"
    case .skippedWarning: "Su resultado puede quedar como provisional, o puede faltar una parte."
    case .answerNow: "Contestarlas ahora"
    case .finishAnyway: "Terminar así"
    }
  }

  private static func spanishRest(_ minutes: Int) -> String {
    switch minutes {
    case 0: "Lo que falta toma menos de un minuto."
    case 1: "Lo que falta toma más o menos 1 minuto."
    default: "Lo que falta toma unos \(minutes) minutos."
    }
  }
}
