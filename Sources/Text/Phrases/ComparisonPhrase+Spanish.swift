extension ComparisonPhrase {
  private static let format = NumberFormat(.spanish)

  var spanish: String {
    let format = Self.format
    switch self {
    case .containsIndividualData: return "CONTIENE DATOS INDIVIDUALES, no enviar"
    case .internalOnly: return "interno, no publicar"
    case .synthetic: return "Datos sintéticos: detrás de estas cifras no hay ninguna empresa."

    case .title: return "Empresas participantes por país"
    case .scope(let questionnaire, let form, let period):
      return "Cuestionario \(questionnaire), \(FormPhrase.name(form).spanish), periodo \(period)"
    case .selfSelected:
      return
        "Estas empresas decidieron participar; las cifras hablan de ellas "
        + "y de ninguna otra."
    case .source(let campaign, let from, let to, let n):
      return "\(campaign ?? "sin campaña"), del \(from) al \(to): \(format.integer(n))"
    case .releasedSource(let campaign, let period, let n):
      return "\(campaign ?? "sin campaña, \(period)"): \(format.integer(n))"
    case .participants(let country, let n, let sizes, let modes):
      return
        "\(country): \(format.integer(n)) empresas participantes: \(sizes)"
        + (modes.isEmpty ? "." : "; contestaron: \(modes).")
    case .notesTitle: return "Para tener en cuenta"
    case .noEnterprises: return "No se cuenta ninguna empresa."
    case .onlyOneCountry(let country):
      return "Solo hay empresas participantes en \(country): no hay con qué comparar."

    case .overall: return "General"
    case .contextDomain(let name):
      return "\(name) (entorno, no forma parte del puntaje general)"
    case .columnN: return "n"
    case .columnMean: return "Media"
    case .columnDeviation: return "Desv. est."
    case .columnMedian: return "Mediana"
    case .levels(let country, let n):
      return "Niveles en \(country), n = \(format.integer(n))"
    case .share(let percent, let low, let high, let count, let n):
      return
        "\(format.percent(percent)) (\(format.integer(low)) a \(format.integer(high))), "
        + "\(format.integer(count)) de \(format.integer(n))"

    case .leftOut(1): return "No se cuenta 1 evaluación:"
    case .leftOut(let count): return "No se cuentan \(format.integer(count)) evaluaciones:"
    case .nobodyLeftOut: return "Se cuentan todas las evaluaciones."
    case .withoutConsent(let count):
      return
        "\(format.integer(count)) sin consentimiento para ser contadas (regístrelo con: "
        + "readiness share CLAVE --consent aggregate)"
    case .blocked(let count):
      return "\(format.integer(count)) " + (count == 1 ? "bloqueada" : "bloqueadas")
    case .outOfScope(let count):
      return "\(format.integer(count)) con un número de personas fuera de todo tamaño"
    case .withoutCell(let count):
      return "\(format.integer(count)) sin país, número de personas o sector"
    case .superseded(let count):
      return
        "\(format.integer(count)) "
        + (count == 1 ? "reemplazada" : "reemplazadas")
        + " por otra evaluación de la misma empresa y periodo"
    }
  }
}
