extension FollowUpPhrase {
  var spanish: String {
    switch self {
    case .planTitle: return "Lo que se decidió"
    case .columnNumber: return "Núm."
    case .columnAction: return "Paso"
    case .columnStanding: return "Avance"
    case .columnDue: return "Para"
    case .columnPerson: return "Quién"
    case .standing(let status, let sign, let isOverdue):
      return Self.spanish(status, sign, isOverdue)
    case .until(let day): return "para el \(day.text(in: .spanish))"
    case .remembered(let count):
      return count == 1 ? "Guardado para 1 paso." : "Guardado para \(count) pasos."
    case .nothing: return "No se recomienda ningún paso y no se decidió nada."
    case .notOwn:
      return "Esta evaluación llegó en un archivo. Los pasos se siguen en negocios propios:"
        + " readiness assess --for NOMBRE."
    case .unknownAction(let name, let greatest):
      return
        "No hay un paso “\(name)”; escriba un número del 1 al \(greatest) o un identificador de"
        + " readiness actions --json."
    case .unknownStatus(let text):
      return
        "“\(text)” no es un avance; escriba uno de estos: \(Self.words(in: .spanish))."
    case .unreadableDay(let text):
      return "“\(text)” no es una fecha; escríbala como 31/01/2027, o ninguna."
    case .ambiguousDay(let text, let one, let other):
      return "“\(text)” puede ser el \(one.text(in: .spanish)) o el"
        + " \(other.text(in: .spanish)); escriba la fecha como 31/01/2027."
    case .pastDay(let day):
      return "El \(day.text(in: .spanish)) ya pasó; un paso necesita una fecha por venir."
    case .nobodyMeets: return "Ningún negocio cumple la condición."
    case .undecided(let count):
      return count == 1
        ? "De 1 negocio no se puede saber: no respondió lo que decide, o respondió una versión anterior."
        : "De \(count) negocios no se puede saber: no respondieron lo que decide, o respondieron una versión anterior."
    case .portfolioTitle: return "Cartera"
    case .columnClient: return "Negocio"
    case .columnOverall: return "General"
    case .columnWeakest: return "Débil"
    case .columnNext: return "Sigue"
    case .legend:
      return
        "Las letras son áreas, la última es la más débil; las cifras son niveles y luego el cambio en puntos desde la evaluación anterior."
    case .noClient: return "Aún no hay ningún negocio con una evaluación terminada."
    case .answerAgain: return "responder otra vez las preguntas"
    case .whichAction: return "Diga qué paso: --action NÚMERO (vea: readiness actions)."
    case .whichChange:
      return "Diga qué cambiar del paso: --status, --due o --person."
    }
  }

  /// How far something has come.
  static func spanish(_ status: Status) -> String {
    switch status {
    case .open: "pendiente"
    case .planned: "planeado"
    case .started: "en marcha"
    case .done: "hecho"
    case .dropped: "descartado"
    }
  }

  private static func spanish(_ status: Status, _ sign: Sign, _ isOverdue: Bool) -> String {
    let word = spanish(status) + (isOverdue ? ", la fecha ya pasó" : "")
    switch (sign, status) {
    case (.settled, .done): return "hecho, y las respuestas lo muestran"
    case (.settled, .open): return "las respuestas lo muestran"
    case (.settled, _): return "\(word); las respuestas muestran que está hecho"
    case (.needed, .done): return "hecho; las respuestas aún no lo muestran"
    case (.untold, .done): return "hecho; no se preguntó por ello"
    default: return word
    }
  }
}
