extension DifferencePhrase {
  var spanish: String {
    let format = NumberFormat(.spanish)
    switch self {
    case .headlineTitle: return "La diferencia con igual mezcla de tamaños y sectores"
    case .headline(let measure, let first, let second, let figure):
      let interval = figure.interval(
        format, named: "intervalo del 95% de la diferencia:", to: "a")
      if figure.tenths == 0 {
        return "\(measure): las empresas participantes en \(second) y en \(first) obtienen lo"
          + " mismo\(interval)."
      }
      return "\(measure): las empresas participantes en \(second) obtienen"
        + " \(format.tenths(abs(figure.tenths))) puntos"
        + " \(figure.tenths > 0 ? "más" : "menos") que las de \(first)\(interval)."
    case .noHeadline(let measure):
      return "\(measure): no hay diferencia con igual mezcla que se pueda dar."
    case .standardNote(let percent):
      return
        "Ambos países se cuentan con una misma mezcla de tamaños y sectores, una convención que no"
        + " describe a ningún país; los grupos con respuestas de ambos cubren el \(percent)% de ella."
        + " No corrige quién decidió participar."
    case .intervalNote:
      return
        "Intervalo del 95%: cuánto variaría la cifra si hubieran contestado empresas parecidas; no"
        + " cubre la autoselección."

    case .axis(let first, let second, let reach, let cells):
      return Self.axis("\(first) más alto", "\(second) más alto", reach, cells)
    case .interval(let figure): return figure.text(format, to: "a")

    case .different: return "Las empresas participantes de los dos países difieren."
    case .equivalent(let margin):
      return "Equivalentes: la diferencia que haya queda dentro de \(margin) puntos."
    case .differentButNegligible(let margin):
      return "Difieren, pero en menos de \(margin) puntos: sin importancia práctica."
    case .undeterminedShare(let percent):
      return
        "Sin determinar: los grupos con respuestas de ambos países cubren solo el \(percent)% de la"
        + " mezcla; se necesita el 80%."
    case .undeterminedFew(let effectiveN):
      return
        "Sin determinar: repartidas como la mezcla, las respuestas de un país cuentan solo como"
        + " \(effectiveN); se necesitan 30."
    case .undeterminedNoInterval:
      return "Sin determinar: los puntajes no varían; no se sabe qué tan segura es la diferencia."
    case .undeterminedWide(let tenths):
      return
        "Sin determinar: en el intervalo caben diferencias que importan y diferencias que no. Con"
        + " estas respuestas, menos de \(format.tenths(tenths)) puntos difícilmente se habrían"
        + " notado."
    case .verdictDifferent: return "difieren"
    case .verdictEquivalent: return "equivalentes"
    case .verdictNegligible: return "sin importancia"
    case .verdictUndetermined: return "sin determinar"
    case .noVerdict: return "–"

    case .sizesTitle: return "Por tamaño"
    case .sectorsTitle: return "Por sector"
    case .regionsTitle: return "Por región"
    case .languagesTitle: return "Por idioma"
    case .modesTitle: return "Por la forma en que se contestó"
    case .plainNote: return "Medias simples de quienes participaron, sin ajuste."
    case .superiority(let first, let second, let count, let ends):
      let interval = ends.map { " (intervalo del 95%: \($0.low) a \($0.high))" } ?? ""
      return
        "De 100 parejas formadas por una empresa participante de cada país, la de \(second) obtiene"
        + " más que la de \(first) en \(count)\(interval); los empates cuentan la mitad."
    case .completeSuperiority(let country):
      return
        "Toda empresa participante en \(country) obtiene más que cualquiera del otro país."
    case .decomposition(let total, let mix, let within, let bySizeOnly):
      return
        "De la diferencia simple de \(format.signedTenths(total)) puntos,"
        + " \(format.signedTenths(mix)) van con otra mezcla de"
        + " \(bySizeOnly ? "tamaños" : "tamaños y sectores"); \(format.signedTenths(within)) quedan"
        + " entre empresas iguales en eso."
    case .selection(let first, let second, let higher, let tenths):
      let other = higher == first ? second : first
      return
        "Qué tan fuerte tendría que ser la selección: el signo quedaría abierto si las participantes"
        + " de \(higher) estuvieran seleccionadas \(format.tenths(tenths)) puntos más a favor de su"
        + " puntaje que las de \(other)."
    case .selectionOpen:
      return "Qué tan fuerte tendría que ser la selección: nada, el signo ya está abierto."

    case .otherWaysTitle: return "Lo mismo, contado de otras maneras"
    case .rowStandardised: return "con igual mezcla (principal)"
    case .rowPlain: return "tal como participaron"
    case .rowWeighted: return "ponderado a conteos oficiales"
    case .rowTrimmed: return "igual, con pesos limitados"
    case .rowProvisional: return "con puntajes provisionales"
    case .rowLowest: return "si todo lo que falta fuera 0"
    case .rowHighest: return "si todo lo que falta fuera 100"
    case .weightingNote:
      return
        "Ajustado a los conteos oficiales por tamaño y sector; no corrige quién decidió participar."
    case .officialCounts(let country, let enterprises, let sources):
      return "\(country): \(format.integer(enterprises)) según \(sources)."
    case .effectiveN(let country, let n, let effectiveN, let largest):
      return
        "\(country): con los pesos, \(format.integer(n)) respuestas cuentan como"
        + " \(format.integer(effectiveN)); el peso mayor es \(format.tenths(largest)) veces el"
        + " medio."

    case .testsTitle: return "Pruebas"
    case .testsNote:
      return
        "Probabilidades p de lo encontrado o más, si las participantes se hubieran sorteado, lo que"
        + " no fue así. Las dos primeras deciden el veredicto y están ajustadas entre las áreas"
        + " (Holm)."
    case .columnDiffers: return "sin diferencia"
    case .columnWithin: return "fuera del margen"
    case .columnWelch: return "Welch"
    case .columnBrunnerMunzel: return "Brunner-Munzel"

    case .columnMeasure: return "Medida"
    case .columnDifference(let first, let second): return "\(second) - \(first)"
    case .columnVerdict: return "Veredicto"
    case .columnSize: return "Tamaño"
    case .columnSector: return "Sector"
    case .columnRegion: return "Región"
    case .columnLanguage: return "Idioma"
    case .columnMode: return "Se contestó"
    case .columnN(let country): return "n \(country)"
    case .columnWay: return "Contado"
    case .columnRanks(let country): return "lugar \(country)"
    }
  }
}
