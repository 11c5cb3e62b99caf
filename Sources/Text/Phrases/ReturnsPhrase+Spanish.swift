extension ReturnsPhrase {
  private static let format = NumberFormat(.spanish)

  var spanish: String {
    let format = Self.format
    switch self {
    case .title: return "Cómo cambiaron las empresas que volvieron"
    case .periods(let later):
      return
        "Se compara: \(later) con la última evaluación de cada empresa en un periodo anterior. Son medias"
        + " simples de las que volvieron, sin ajuste por la mezcla de empresas."
    case .nobody: return "Ninguna empresa se cuenta en un periodo anterior."
    case .country(let country, let returned, let all):
      return "\(country): volvieron \(format.integer(returned)) de \(format.integer(all)) empresas"
    case .unrecognised(let count):
      return count == 1
        ? "1 más respondió antes sin seudónimo: nadie puede saber si volvió."
        : "\(format.integer(count)) más respondieron antes sin seudónimo: nadie puede saber si"
          + " volvieron."
    case .columnMeasure: return "Área"
    case .columnPairs: return "Pares"
    case .columnBefore: return "Antes"
    case .columnAfter: return "Ahora"
    case .columnChange: return "Cambio (95%)"
    case .columnAbsent: return "Ausentes"
    case .columnRemaining: return "De 10"
    case .columnsNote(let fewest):
      return
        "Pares: empresas con puntaje definitivo las dos veces; las medias son de ellas. Con menos de"
        + " \(fewest) pares no se da ninguna cifra."
    case .returningNote:
      return
        "Ausentes: la media anterior de las que no volvieron. De 10: cuántos puntos quedan, en promedio,"
        + " de 10 que una empresa estaba por encima o por debajo de la media anterior."
    case .incomplete(let count):
      return count == 1
        ? "1 volvió y le falta un puntaje general definitivo una o las dos veces."
        : "\(format.integer(count)) volvieron y les falta un puntaje general definitivo una o las dos"
          + " veces."
    case .broken(let measures, let count):
      return "Ruptura de la serie: de"
        + " \(count == 1 ? "1 empresa" : "\(format.integer(count)) empresas") no se calcula el cambio en"
        + " “\(measures.joined(separator: "”, “"))”, porque uno de los dos puntajes significa otra cosa."
    case .allBroken(let count):
      return "Ruptura de la serie: de"
        + " \(count == 1 ? "1 empresa" : "\(format.integer(count)) empresas") no se calcula el cambio en"
        + " ningún área, porque uno de los dos puntajes significa otra cosa."
    case .brokenNote:
      return
        "Una vez respondieron otra versión. `readiness rescore --to VERSION` califica esas respuestas como"
        + " lo hace esta versión."
    case .levelsTitle: return "Niveles generales: antes (filas) y ahora (columnas)"
    case .columnLevel: return "Antes"
    case .reached(let level, let up, let down, let thousandths):
      return
        "\(level) o más: \(format.integer(up)) subieron hasta ahí, \(format.integer(down)) cayeron"
        + " por debajo (\(Self.probability(thousandths, format)))."
    case .reachedNote:
      return
        "p: qué tan a menudo el puro azar daría un conteo tan desigual (McNemar, exacta, Holm)."
    case .attrition(let returned, let gone, let figure):
      return
        "Antes, las que volvieron tenían en promedio \(format.tenths(returned)) puntos y las que no,"
        + " \(format.tenths(gone)): diferencia \(figure.text(format, to: "a")). Cuanto más lejos estén,"
        + " menos dice el cambio sobre todas."
    case .attritionFew(let fewest):
      return
        "No se dice si las que no volvieron tenían otro puntaje: se necesitan \(fewest) puntajes"
        + " definitivos de cada grupo."
    case .slope(let tenths):
      return "Las que antes estaban 10 puntos por debajo del promedio están ahora, en promedio,"
        + " \(format.tenths(tenths)) puntos por debajo."
    case .regression:
      return
        "Quien una vez obtuvo un puntaje bajo casi siempre sube a la siguiente, y quien obtuvo uno alto"
        + " baja, aunque nada haya cambiado (regresión a la media). No juzgue una medida por las que"
        + " antes estaban más abajo."
    case .differenceTitle(let first, let second):
      return "Cambio en \(second) menos cambio en \(first)"
    case .columnDifference: return "Diferencia (95%)"
    case .differenceFew(let fewest):
      return "No se dice: se necesitan \(fewest) pares en los dos países."
    case .noCause:
      return
        "Un cambio no es un efecto de participar: nadie fue elegido por sorteo, y las que vuelven pueden"
        + " ser las que han estado trabajando en ello. Los intervalos no abarcan eso."
    }
  }
}
