extension WorkbookPhrase {
  var spanish: String {
    switch self {
    case .summary: return "Resumen"
    case .domains: return "Áreas"
    case .questions: return "Preguntas"
    case .answers: return "Respuestas"
    case .actions: return "Pasos"
    case .benchmark: return "Comparación"
    case .portfolio: return "Todos los negocios"
    case .readMe: return "Léame"

    case .columnLow: return "Mínimo"
    case .columnHigh: return "Máximo"
    case .columnCounted: return "Preguntas contadas"
    case .columnCoverage: return "Contestado o “no sé”"
    case .columnUnknown: return "No sé"
    case .columnBefore: return "Antes"
    case .columnChange: return "Cambio"
    case .columnStatus: return "Avance"
    case .columnDue: return "Para el"
    case .columnPerson: return "Quién"
    case .columnSign: return "Lo que muestran las respuestas"
    case .columnAction: return "ID del paso"
    case .columnAssessment: return "ID de la evaluación"
    case .columnWritten: return "Como se generó"
    case .columnPart: return "Parte"
    case .columnStatement: return "Dato"
    case .columnShare: return "Porcentaje"
    case .columnOwn: return "Usted"
    case .columnYear: return "Año"
    case .columnSource: return "Fuente"
    case .columnLevel(let domain): return domain
    case .columnPoints(let domain): return "\(domain): puntos"
    case .columnMoved(let domain): return "\(domain): cambio"
    case .columnAnswered: return "Contestado el"
    case .columnWeakest: return "Área más débil"
    case .columnNext: return "Lo que sigue"
    case .columnNextDay: return "Próxima fecha"

    case .state(.answered): return "contestada"
    case .state(.unknown): return "no sé"
    case .state(.notApplicable): return "no aplica"
    case .state(.skipped): return "sin contestar"
    case .status(let status): return FollowUpPhrase.spanish(status)
    case .sign(.needed): return "por hacer"
    case .sign(.settled): return "hecho"
    case .sign(.untold): return "no se preguntó"
    case .own(true?): return "sí"
    case .own(false?): return "no"
    case .own(nil): return "abierta"
    case .trust(.file): return "datos oficiales"
    case .trust(.quoted): return "oficial, citado"
    case .trust(.transcribed): return "transcrito"
    case .scope(let country, let isOwnSize):
      return isOwnSize ? "Negocios de su tamaño en \(country)" : "Todos los tamaños en \(country)"
    case .intensity(let least):
      return "tienen \(least) o más elementos de la lista de intensidad digital"
    case .noBenchmark:
      return "No se pidió una comparación. Si su cámara o asociación le dio un archivo de"
        + " comparación, genere el libro otra vez con --benchmark ARCHIVO."

    case .statusHint: return "Elija cuánto ha avanzado este paso."
    case .dueHint: return "La fecha en la que debe estar hecho; si no hay, déjelo vacío."
    case .personHint: return "Quién se encarga; si no hay nadie, déjelo vacío."
    case .statusRefused: return "Elija una de las palabras de la lista, por favor."
    case .dueRefused: return "Escriba una fecha, por favor; por ejemplo, 31/01/2027."
    case .aboutSheets:
      return "“Resumen” basta para empezar. “Áreas”, “Preguntas” y “Respuestas” muestran de dónde"
        + " sale cada número; “Comparación”, dónde está usted junto a otros."
    case .aboutNumbers:
      return
        "Cada número lo calculó readiness y está aquí tal cual, sin fórmulas. Los puntos van de"
        + " 0 a 100."
    case .aboutActions:
      return
        "Escriba en las columnas sombreadas: cuánto ha avanzado un paso, para cuándo debe estar"
        + " hecho y quién se encarga. Puede ordenar y filtrar los renglones."
    case .aboutReturn:
      return "“readiness import ARCHIVO.xlsx” lee de nuevo esas columnas: muestra lo que es"
        + " diferente y pregunta antes de cambiar algo. Solo cuenta lo que usted cambió; lo que se"
        + " decidió después en readiness se queda. Deje como están los encabezados y las tres"
        + " columnas grises del final."
    case .aboutPortfolio:
      return "Un renglón por negocio. En cada área están su nivel, sus puntos y, si la evaluación"
        + " anterior es comparable, cuántos puntos cambió."
    case .page: return "Página"
    case .of: return "de"
    }
  }
}
