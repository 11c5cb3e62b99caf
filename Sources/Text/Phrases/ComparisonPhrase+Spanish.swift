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
      return "Cuestionario \(questionnaire), forma \(form), periodo \(period)"
    case .selfSelected:
      return
        "Estas empresas decidieron participar; las cifras hablan de ellas y de ninguna otra. No "
        + "están ajustadas a los conteos oficiales por tamaño y sector."
    case .noEnterprises: return "No se cuenta ninguna empresa."
    case .onlyOneCountry(let country):
      return "Solo hay empresas participantes en \(country): no hay con qué comparar."

    case .overall: return "General"
    case .contextDomain(let name):
      return "\(name) (entorno, no forma parte del puntaje general)"
    case .standing(let country, let tenths, let n):
      return
        "Empresas participantes en \(country): \(format.tenths(tenths)) de 100 en promedio, "
        + "\(format.integer(n)) con puntaje definitivo"
    case .noStanding(let country):
      return "Empresas participantes en \(country): ninguna con puntaje definitivo"
    case .otherStatuses(let provisional, let notScored, let notApplicable):
      return
        "\(format.integer(provisional)) con puntaje provisional, "
        + "\(format.integer(notScored)) sin puntaje, \(format.integer(notApplicable)) donde no "
        + "aplica"
    case .columnCountry: return "País"
    case .columnN: return "n"
    case .columnMean: return "Media"
    case .columnDeviation: return "Desv. est."
    case .columnMedian: return "Mediana"
    case .withProvisional(let country): return "\(country), con los provisionales"
    case .levels(let country, let n):
      return "Niveles en \(country), n = \(format.integer(n))"
    case .share(let percent, let low, let high, let count, let n):
      return
        "\(format.percent(percent)) (\(format.integer(low)) a \(format.integer(high))), "
        + "\(format.integer(count)) de \(format.integer(n))"

    case .intervalNote:
      return
        "Entre paréntesis, el intervalo del 95%: cuánto variaría la cifra si hubieran contestado "
        + "empresas parecidas; no cubre la autoselección."
    case .undefinedNote: return "– significa: no definido con tan pocos puntajes."

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
