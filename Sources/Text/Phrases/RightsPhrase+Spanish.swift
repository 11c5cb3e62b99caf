extension RightsPhrase {
  var spanish: String {
    switch self {
    case .blocked(let name, let count, let reason):
      "\(name): bloqueo registrado (\(reason.spanish)); \(count.spanish) fuera de todos los conteos."
    case .erasedAfter(let day):
      "Se conserva sin usarse hasta el \(day.text(in: .spanish)); después toca borrarlo con: "
        + "readiness forget --due"
    case .staysBlocked:
      "Se conserva sin usarse hasta que se levante el bloqueo: readiness block --lift"
    case .lifted(let name, let count):
      "\(name): se levantó el bloqueo; vuelve a contarse lo que se puede contar de \(count.spanish)."
    case .kept(let name, let count, let day):
      "\(name): \(count.spanish); se conserva hasta el \(day.text(in: .spanish)) y después toca "
        + "borrarlo con: readiness forget --due"
    case .keptOpen(let name, let count): "\(name): \(count.spanish), sin fecha límite."
    case .renamed(let old, let new):
      "\(old) se llama desde ahora \(new). Los reportes generados antes conservan el nombre anterior."
    case .nameNeeded:
      "El nuevo nombre está vacío; indique cómo se llama el negocio."
    case .hasNoName(let name):
      "\(name) llegó de fuera y aquí no tiene nombre. Solo se puede cambiar el nombre de un negocio de "
        + "este archivo de datos."
    case .sameName(let name):
      "\(name) ya es su nombre; no se cambió nada."
    case .noCampaign(let id):
      "Aquí no hay respuestas de la campaña “\(id)” (consulte: readiness campaign status)"
    case .dayIsOver(let day):
      "El \(day.text(in: .spanish)) ya pasó; indique el día de hoy o uno posterior."
    case .dayNeeded: "Indique hasta cuándo: --until 2028-12-31; con --lift se quita la fecha."
    case .markBlocked(nil): "bloqueada"
    case .markBlocked(let day?): "bloqueada hasta el \(day.text(in: .spanish))"
    case .columnLastDay: "último día"
    case .columnWhy: "motivo"
    case .columnAssessments: "evaluaciones"
    case .timeIsOver: "terminó el plazo para conservarla"
    case .blockIsOver(let reason): "bloqueo terminado (\(reason.spanish))"
    case .nothingDue: "No hay nada que toque borrar."
    case .howToErase: "Para borrarlo definitivamente: readiness forget --due"
    case .askErasure(let count):
      "¿Borrar todo esto (\(count.spanish)) definitivamente? Escriba sí o no: "
    case .askCopies(let name, let paths):
      "¿Borrar definitivamente \(name) en \(paths.joined(separator: ", "))? Escriba sí o no: "
    case .copiesHold(let paths):
      "Sigue en \(paths.joined(separator: ", ")). Para borrarlo también ahí, repita el comando con "
        + "--copies"
    case .copiesErased(let paths): "También se borró en \(paths.joined(separator: ", "))."
    case .copyUnreadable(let path):
      "No se pudo revisar esta copia; borre \(path) si ya no la necesita."
    }
  }
}

extension RightsPhrase.Reason {
  var spanish: String {
    switch self {
    case .cancellation: "se pidió la cancelación"
    case .objection: "se opone a que se cuente"
    case .accuracy: "dice que las respuestas son erróneas"
    case .claim: "se necesita para un asunto legal"
    }
  }
}

extension Int {
  fileprivate var spanish: String { self == 1 ? "1 evaluación" : "\(self) evaluaciones" }
}
