extension RescorePhrase {
  var spanish: String {
    switch self {
    case .overall: "General"
    case .onForm(let measure, let form): "\(measure), \(FormPhrase.name(form).spanish)"
    case .notScored: "sin puntaje"
    case .notApplicable: "no aplica"
    case .provisional(let score): "\(score) (puntaje provisional)"

    case .points(let question, let answer, let from, let to):
      "\(question): \(answer) \(from) → \(to) puntos"
    case .weight(let question, let from, let to): "\(question): peso \(from) → \(to)"
    case .critical(let question, true): "\(question): ahora no hay puntaje sin una respuesta"
    case .critical(let question, false): "\(question): ahora hay puntaje aun sin respuesta"
    case .asked(let question, true): "\(question): ahora aplica, sin respuesta"
    case .asked(let question, false): "\(question): ahora aplica"
    case .notAsked(let question): "\(question): ya no aplica"
    case .opened(let question): "\(question): la respuesta ya no es válida, queda sin respuesta"
    case .answeredOtherwise(let question): "\(question): la respuesta se lee de otra manera"
    case .newQuestion(let question, true): "\(question): nueva, sin respuesta"
    case .newQuestion(let question, false): "\(question): nueva"
    case .joins(let question): "\(question): ahora cuenta aquí"
    case .leaves(let question): "\(question): ya no cuenta aquí"
    case .goneQuestion(let question): "\(question): ya no existe"
    case .gate(let gate, true): "\(gate): ahora detiene el nivel"
    case .gate(let gate, false): "\(gate): ya no detiene el nivel"
    case .gateLimit(let gate, let from, let to): "\(gate): a lo más \(from) → a lo más \(to)"
    case .coverage: "Para tener puntaje hay que contestar otra parte de las preguntas."
    case .levels: "Los niveles empiezan en otros puntos."
    case .role: "El área tiene otro papel."
    case .existence(true): "El área es nueva."
    case .existence(false): "El área ya no existe."
    case .domain(let name): "por “\(name)”, que cambia"
    case .domainWeight(let name, let from, let to): "“\(name)”: peso \(from) → \(to)"
    case .domainPart(let name, true): "“\(name)”: ahora cuenta en el puntaje general"
    case .domainPart(let name, false): "“\(name)”: ya no cuenta en el puntaje general"
    case .heldBack: "Otra cosa limita el nivel general."

    case .lossesTitle(let version): "Respuestas que la versión \(version) no acepta:"
    case .lostQuestion(let question, let count): "\(question): no existe la pregunta (\(count))"
    case .lostKind(let question, let count): "\(question): es de otro tipo (\(count))"
    case .lostOption(let question, let code, let count):
      "\(question): no existe la opción \(code) (\(count))"
    case .lostBeside(let question, let code, let count):
      "\(question): \(code) va sola (\(count))"
    case .lostTooMany(let question, let most, let count):
      "\(question): más de \(most) elegidas (\(count))"
    case .lostRange(let question, let min, let max, let count):
      "\(question): fuera de \(min) a \(max) (\(count))"
    case .lostAbove(let question, let other, let count):
      "\(question): mayor que \(other) (\(count))"
    case .lostBase(let question, let count):
      "\(question): un porcentaje de otra cosa (\(count))"
    case .lostMissing(let question, let count): "\(question): necesita un valor (\(count))"

    case .nothingToDo(let version):
      "Nada que hacer: todas las evaluaciones tienen puntaje según la versión \(version)."
    case .assessments(1, let version):
      "1 evaluación de otras versiones, según la versión \(version):"
    case .assessments(let count, let version):
      "\(count) evaluaciones de otras versiones, según la versión \(version):"
    case .changed(let count): "\(count) con otro resultado"
    case .unchanged(let count): "\(count) con el mismo resultado"
    case .superseded(let count):
      "\(count) sin nombrar, porque otra evaluación representa al negocio"
    case .withoutForm(let count): "\(count) sin puntaje posible, porque falta el formulario"
    case .dryRun:
      "No se escribió nada. Agregue --apply para guardar estos puntajes junto a los anteriores."
    case .added(1, let counted, let version):
      "1 evaluación con puntaje según la versión \(version) (ahí cuentan: \(counted)); los "
        + "puntajes anteriores se conservan."
    case .added(let count, let counted, let version):
      "\(count) evaluaciones con puntaje según la versión \(version) (ahí cuentan: "
        + "\(counted)); los puntajes anteriores se conservan."
    case .draftsStay(1): "1 entrevista sin terminar sigue con su propia versión."
    case .draftsStay(let count): "\(count) entrevistas sin terminar siguen con su propia versión."
    }
  }
}
