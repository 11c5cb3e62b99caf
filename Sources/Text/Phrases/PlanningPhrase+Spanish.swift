extension PlanningPhrase {
  private static let format = NumberFormat(.spanish)

  var spanish: String {
    let format = Self.format
    switch self {
    case .title: return "Plan de una campaña: qué podrían decir sus respuestas"
    case .invited(let country, let invited, let millionths, let tenths):
      return
        "\(country): \(format.integer(invited)) invitadas, contesta el"
        + " \(format.percent(millionths: millionths)): se esperan \(format.shortTenths(tenths))"
        + " respuestas."
    case .assumptions:
      return
        "Esto es aritmética con supuestos, no un pronóstico: se supone que cada empresa invitada"
        + " contesta con la misma probabilidad, sin importar su tamaño ni su sector. Se trata solo"
        + " de respuestas con puntaje definitivo y con consentimiento para ser contadas. Quién"
        + " decidirá participar no lo puede saber ningún plan."
    case .officialTitle: return "Si la mezcla de las invitadas es la de todas las empresas"
    case .officialNote:
      return
        "La mezcla es la de los conteos oficiales; donde estos no distinguen tamaños o sectores,"
        + " los reparte la mezcla estándar."
    case .standardTitle: return "Si las invitadas se eligen según la mezcla estándar"
    case .standardNote:
      return
        "De cada tamaño y sector se invitan tantas como dice la mezcla estándar, una convención que"
        + " no describe a ningún país."
    case .noOfficialMix(let country):
      return
        "Los conteos oficiales a la mano no dan una mezcla para \(country); indique otros con"
        + " --margins."

    case .plain(let tenths):
      return
        "Una diferencia de medias simples de menos de \(format.tenths(tenths)) puntos pasaría"
        + " inadvertida en más de 20 de 100 campañas así."
    case .detectable(let first, let second, let tenths, let deviation):
      return
        "La menor diferencia entre \(first) y \(second) que encontrarían cuatro de cada cinco"
        + " campañas así: \(format.tenths(tenths)) puntos, si dentro de cada tamaño y sector los"
        + " puntajes varían con una desviación estándar de \(format.shortTenths(deviation)) puntos."
    case .uncovered(let percent):
      return
        "No cabe esperar un veredicto sobre la diferencia: los grupos con suficientes respuestas de"
        + " ambos países cubrirían por lo común solo el \(format.percent(percent)) de la mezcla estándar; se"
        + " necesita el 80%."
    case .tooFew(let effectiveN):
      return
        "No cabe esperar un veredicto sobre la diferencia: repartidas como la mezcla estándar, las"
        + " respuestas de un país contarían por lo común solo como \(format.integer(effectiveN)); se necesitan"
        + " 30."
    case .chanceOfVerdict(let chance):
      return
        "Probabilidad de que se llenen suficientes grupos para un veredicto sobre la diferencia:"
        + " \(chance.text(format))."
    case .oneCountry: return "Solo se invita en un país: no hay diferencia que encontrar."

    case .sizesTitle: return "Por tamaño"
    case .cellsTitle: return "Por tamaño y sector"
    case .probable([], let least):
      return
        "Ningún grupo llega en cada país, con una probabilidad del 80%, a las \(least) respuestas"
        + " que necesita una cifra."
    case .probable(let groups, let least):
      return
        "Con una probabilidad de al menos 80% en cada país, llegan a las \(least) respuestas que"
        + " necesita una cifra: \(groups.joined(separator: ", "))."
    case .probableQuestions([], let least):
      return
        "Ningún grupo llega en cada país, con una probabilidad del 80%, a las \(least) respuestas"
        + " que necesitan las preguntas por separado."
    case .probableQuestions(let groups, let least):
      return
        "Con una probabilidad de al menos 80% en cada país, llegan a las \(least) respuestas que"
        + " necesitan las preguntas por separado: \(groups.joined(separator: ", "))."
    case .bothNote(let least):
      return
        "“Ambos ≥ \(least)” es la probabilidad de que un grupo sirva para la diferencia con igual"
        + " mezcla."

    case .columnSize: return "Tamaño"
    case .columnCell: return "Tamaño y sector"
    case .columnExpected(let country): return "\(country) esperadas"
    case .columnLeast(let least): return "≥ \(least)"
    case .columnBoth(let least): return "ambos ≥ \(least)"
    case .all: return "todas"
    case .chance(let chance): return chance.text(format)
    }
  }
}
