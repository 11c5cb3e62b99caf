extension NotePhrase {
  var spanish: String {
    switch self {
    case .notReleased: "Contiene datos individuales: interno, no enviar ni publicar."
    case .exchangeOnly:
      "Para intercambio entre asociaciones: aquí ningún grupo tiene menos de 10 empresas. No está"
        + " revisado para publicarse."
    case .coarsened(let country, let merged, let removed):
      "\(country): "
        + (merged == .exactly(0)
          ? "\(removed.spanish) empresas no están en ningún grupo"
          : "\(merged.spanish) empresas están en grupos unidos"
            + (removed == .exactly(0) ? "" : " y \(removed.spanish) en ninguno"))
        + ". No se muestra ningún grupo por el que se pudiera encontrar a unas pocas, tampoco junto con"
        + " entregas anteriores."
    case .measureWithheld(let country, let measure, let n):
      "\(country), \(Self.inside(measure)): \(n.spanish) empresas están en grupos cuyas cifras se reservan."
    case .withoutTable(let country, let n):
      "\(country): no se muestran las respuestas de \(n.spanish) empresas a cada pregunta."
    case .leftOut(let country, let blocks):
      "\(country): queda fuera, todo o en parte: \(blocks.map(\.spanish).joined(separator: ", "))."
    case .synthetic: "Datos sintéticos: detrás de estas cifras no hay ninguna empresa."
    case .filtered(let conditions): "Solo se comparan empresas con \(conditions)."
    case .notPooled(let enterprises, let version):
      "\(enterprises) de la versión \(version) quedan fuera: sus puntajes no se pueden juntar con"
        + " estos; recalifíquelas primero."
    case .noEnterprise: "No se cuenta ninguna empresa."
    case .onlyOneCountry(let country):
      "Solo hay empresas participantes en \(country): no hay con qué comparar."
    case .assistedDiffers(let country, let percent, let other, let otherPercent):
      "En \(country), el \(percent)% de las respuestas se dio con ayuda; en \(other), el"
        + " \(otherPercent)%: la ayuda puede cambiar las respuestas, así que parte de una diferencia"
        + " puede venir de ahí."

    case .noMargins(let country):
      "\(country): no hay conteos oficiales; ninguna cifra se pondera."
    case .marginsFiltered(let country):
      "\(country): los conteos oficiales son de todos los tamaños y sectores; las cifras de una"
        + " parte no se ponderan."
    case .emptyCategory(let country, let category):
      "\(country): no participó nadie de \(category); ninguna cifra se pondera a los conteos"
        + " oficiales."
    case .totalsDiffer(let country, let percent):
      "\(country): los totales oficiales difieren en \(percent)%; ninguna cifra se pondera. Revise"
        + " los márgenes."
    case .noConvergence(let country):
      "\(country): no hay pesos que cumplan todos los conteos oficiales a la vez; ninguna cifra se"
        + " pondera."
    case .marginsRescaled(let country, let percent):
      "\(country): los totales oficiales difieren en \(percent)%; todos se ajustaron al primero."
    case .singleInCategory(let country, let measure):
      "\(country), \(Self.inside(measure)): una sola empresa representa toda una categoría de los conteos"
        + " oficiales; no se sabe cuánto variaría la cifra ponderada."
    case .weightsDominate(let country, let measure):
      "\(country), \(Self.inside(measure)): unas pocas empresas cargan casi toda la cifra ponderada; cite la no"
        + " ponderada."
    case .fewEffective(let country, let measure, let effectiveN):
      "\(country), \(Self.inside(measure)): con los pesos queda un número efectivo de \(effectiveN) empresas,"
        + " menos de 30; cite la cifra no ponderada."

    case .few(let country, let measure, let n):
      "\(country), \(Self.inside(measure)): \(n) con puntaje definitivo, menos de 3; interno, no publicar."
    case .noScore(let country, let measure):
      "\(country), \(Self.inside(measure)): nadie tiene puntaje definitivo; no hay media ni cuantiles."
    case .noSpread(let country, let measure):
      "\(country), \(Self.inside(measure)): un solo puntaje definitivo no tiene desviación estándar."
    case .allEqual(let country, let measure):
      "\(country), \(Self.inside(measure)): todos los puntajes definitivos son iguales; no se sabe cuánto"
        + " variarían."
    case .completeSeparation(let measure):
      "\(measure): todos los puntajes de un país superan a todos los del otro; no hay intervalo para"
        + " esa frecuencia."
    case .notStandardised(let measure):
      "\(measure): ningún grupo de igual tamaño y sector tiene 5 puntajes definitivos en ambos"
        + " países; la diferencia no se puede estandarizar."
    }
  }

  private static func inside(_ name: String) -> String {
    ComparisonPhrase.inside(name, .spanish)
  }
}
