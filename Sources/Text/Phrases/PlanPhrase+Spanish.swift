extension PlanPhrase {
  var spanish: String {
    switch self {
    case .title: return "El camino más corto para subir"
    case .note(let target):
      let aim = target.map { "Hasta “\($0)”, como se pidió" } ?? "Al siguiente nivel de cada área"
      return "\(aim): los pasos que toman menos horas. Ninguna otra combinación de los pasos "
        + "disponibles toma menos. Las demás respuestas quedan como están."
    case .decided(let done, let dropped):
      return [
        done ? "Los pasos hechos ya no toman horas." : nil,
        dropped ? "Los pasos descartados no se cuentan." : nil,
      ].compactMap(\.self).joined(separator: " ")
    case .wayDone(let domain, let level, let steps):
      return "\(domain), a “\(level)”: lo que hace falta está hecho, según usted; las respuestas "
        + "aún no lo muestran. \(Self.quoted(steps))."
    case .way(let domain, let level, let hours, let steps):
      return "\(domain), a “\(level)”: \(Self.hours(hours)). \(Self.quoted(steps))."
    case .outOfReach(let domain, let level, let furthest, let hours, let steps):
      return "\(domain): ninguna combinación de los pasos disponibles llega a “\(level)”. Lo más "
        + "lejos que llevan es “\(furthest)”: \(Self.hours(hours)). \(Self.quoted(steps))."
    case .sameLevel(let domain, let level, let today, let hours, let steps):
      return
        "\(domain): ninguna combinación de los pasos disponibles llega a “\(level)”. Los pasos "
        + "disponibles dan puntos, pero ningún nivel más alto que “\(today)”: "
        + "\(Self.hours(hours)). \(Self.quoted(steps))."
    case .noStep(let domain, let level):
      return "\(domain): ninguna combinación de los pasos disponibles llega a “\(level)”."
    case .notDecided(let domain, let level):
      return "\(domain), a “\(level)”: hay demasiadas combinaciones para revisarlas todas."
    case .highest(let domains, let level):
      return "Ya en el nivel más alto (“\(level)”), sin nada más que alcanzar: "
        + "\(domains.joined(separator: "; "))."
    case .attained(let domains, let level):
      return "Ya en “\(level)” o más arriba: \(domains.joined(separator: "; "))."
    case .together(let steps, let hours):
      return "Todo junto: \(steps == 1 ? "1 paso" : "\(steps) pasos"), \(Self.hours(hours))."
    }
  }

  private static func hours(_ hours: Int) -> String {
    hours == 0 ? "ninguna hora más" : ReportPhrase.hours(hours).spanish
  }

  private static func quoted(_ steps: [String]) -> String {
    steps.map { "“\($0)”" }.joined(separator: ", luego ")
  }
}
