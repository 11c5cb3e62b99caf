extension PortfolioPhrase {
  var spanish: String {
    let format = NumberFormat(.spanish)
    switch self {
    case .title: return "Todos los negocios de un vistazo"
    case .day: return "Elaborado el"
    case .businesses(1): return "1 negocio"
    case .businesses(let count): return "\(format.integer(count)) negocios"
    case .overdue(0): return "nada está vencido"
    case .overdue(1): return "1 pendiente está vencido"
    case .overdue(let count): return "\(format.integer(count)) pendientes están vencidos"
    case .due: return "Lo que sigue"
    case .dueOn(let day, let isOverdue):
      return day.text(in: .spanish) + (isOverdue ? ", vencido" : "")
    case .nothingDue: return "Todavía ningún paso tiene fecha."
    case .further(1): return "Hay uno más en la tabla de abajo."
    case .further(let count): return "Hay \(format.integer(count)) más en la tabla de abajo."
    case .levels: return "Niveles"
    case .noLevel: return "Aún sin puntaje"
    case .standings: return "Cómo va cada negocio"
    case .standingsTable: return "Resultado general y lo que sigue"
    case .areas: return "Área por área"
    case .areasTable: return "Nivel, puntaje y cambio en cada área"
    case .areasNote:
      return "Cada celda tiene el número del nivel, el puntaje y, entre paréntesis, el cambio:"
    case .changeNote:
      return "El cambio se da en puntos desde la evaluación anterior, si ambas se pueden comparar. "
        + "“Área más débil” nombra el área que mantiene bajo el nivel general; si no hay, la de menor "
        + "puntaje."
    case .columnAnswered: return "Contestado el"
    case .columnChange: return "Cambio"
    case .columnHoldsBack: return "Área más débil"
    case .columnDue: return "Fecha"
    case .columnNext: return "Lo que sigue"
    case .privacy: return "Quién puede leer esto"
    case .privacyNote:
      return "Esta página nombra negocios con sus resultados. Es para quien los asesora; cada "
        + "negocio puede ver solo su propio renglón."
    }
  }
}
