extension ChartPhrase {
  private static let format = NumberFormat(.spanish)

  var spanish: String {
    let format = Self.format
    switch self {
    case .source(let name):
      return "Fuente: respuestas propias a \(name). Una autoevaluación, no una auditoría."
    case .campaignSource(let name, let campaigns):
      let names = campaigns.isEmpty ? "" : " (\(campaigns.joined(separator: ", ")))"
      return "Fuente: respuestas a \(name) de empresas que decidieron participar\(names). Una "
        + "autoevaluación, no una auditoría."
    case .verdict(let measure, let words, let figure):
      return "Veredicto con igual mezcla, \(Self.inside(measure)): \(words)"
        + (figure.map { ", \($0.text(format, to: "a"))" } ?? "")
    case .largestGap(let domain, let tenths, let level):
      let end = level.map { "para llegar a “\($0)”" } ?? "por debajo de la meta"
      return "Mayor distancia: \(domain), \(format.tenths(tenths)) puntos \(end)"
    case .allReached: return "Todas las áreas alcanzan su meta"
    case .furthest(let highest, let lowest):
      return "Más puntos: \(highest); menos puntos: \(lowest)"
    case .alike: return "Todas las áreas están igual"
    case .noScores: return "Todavía no hay puntaje en ninguna área"
    case .ownLevel(let name, let number, let count):
      return "Su nivel: \(name), escalón \(number) de \(count)"
    case .noLevel: return "Todavía no hay nivel"
    case .questionsBelow(let domain, let below, let count):
      return "\(domain): \(format.integer(below)) de \(Self.questions(count)) por debajo de la meta"
    case .questionsReached(let domain): return "\(domain): todas las preguntas alcanzan su meta"
    case .quickSteps(0): return "Ningún paso tiene gran efecto con poco esfuerzo"
    case .quickSteps(1): return "1 paso tiene gran efecto con poco esfuerzo"
    case .quickSteps(let count):
      return "\(format.integer(count)) pasos tienen gran efecto con poco esfuerzo"
    case .changedMost(let domain, let tenths, let date):
      return "Lo que más cambió desde el \(date.text(in: .spanish)): \(domain), "
        + "\(format.signedTenths(tenths)) puntos"
    case .unchanged(let date):
      return "Ninguna área ha cambiado desde el \(date.text(in: .spanish))"
    case .notComparable: return "No hay un resultado anterior con el cual comparar"
    case .reachedApart(let domain, let level, let first, let second):
      return "Mayor diferencia, \(Self.inside(domain)): "
        + Self.reached(level, first, second)
    case .reachedBetween(let level, let least, let most) where least == most:
      return "En “\(level)” o más: \(format.percent(least)) en cada área y país"
    case .reachedBetween(let level, let least, let most):
      return "En “\(level)” o más: del \(format.percent(least)) al \(format.percent(most)), según "
        + "el área y el país"
    case .reachedLeast(let domain, let level, let figure):
      return "Donde menos se alcanza “\(level)”: \(Self.inside(domain)), "
        + "\(format.percent(figure.value)) en \(figure.name)"
    case .mediansApart(let domain, let first, let second):
      return
        "Medianas más distantes: \(Self.inside(domain)), \(format.points(first.value)) en \(first.name), "
        + "\(format.points(second.value)) en \(second.name)"
    case .halvesOverlap(1, 1): return "Las mitades centrales se traslapan"
    case .halvesOverlap(0, 1): return "Las mitades centrales no se traslapan"
    case .halvesOverlap(let shown, let count) where shown == count:
      return "En las \(format.integer(count)) comparaciones las mitades centrales se traslapan"
    case .halvesOverlap(let shown, let count):
      return "En \(format.integer(shown)) de \(format.integer(count)) comparaciones las mitades "
        + "centrales se traslapan"
    case .medianLowest(let domain, let figure):
      return
        "Mediana más baja: \(Self.inside(domain)), \(format.points(figure.value)) en \(figure.name)"
    case .clearDifferences(0, 1): return "En la única pregunta no se distingue ninguna diferencia"
    case .clearDifferences(1, 1): return "En la única pregunta se distingue una diferencia"
    case .clearDifferences(0, let count):
      return "En ninguna de \(Self.questions(count)) se distingue una diferencia"
    case .clearDifferences(let clear, let count):
      return "En \(format.integer(clear)) de \(Self.questions(count)), cada una por separado, se "
        + "distingue una diferencia"
    case .ofWhatIsShown(.reachedApart(let domain, let level, let first, let second)):
      return "Mayor diferencia mostrada, \(Self.inside(domain)): "
        + Self.reached(level, first, second)
    case .ofWhatIsShown(.reachedBetween(let level, let least, let most)):
      return "De lo que se muestra, e"
        + Self.reachedBetween(level: level, least, most).spanish.dropFirst()
    case .ofWhatIsShown(.reachedLeast(let domain, let level, let figure)):
      return "De lo que se muestra, “\(level)” se alcanza con menor frecuencia: "
        + "\(Self.inside(domain)), \(format.percent(figure.value)) en \(figure.name)"
    case .ofWhatIsShown(let finding): return finding.spanish
    case .ofTheOnlyOne(.reachedApart(let domain, let level, let first, let second)):
      return "\(domain): " + Self.reached(level, first, second)
    case .ofTheOnlyOne(.reachedLeast(let domain, let level, let figure)):
      return "\(domain): en “\(level)” o más, \(format.percent(figure.value)) en \(figure.name)"
    case .ofTheOnlyOne(.mediansApart(let domain, let first, let second)):
      return "Mediana, \(Self.inside(domain)): \(format.points(first.value)) en \(first.name), "
        + "\(format.points(second.value)) en \(second.name)"
    case .ofTheOnlyOne(.medianLowest(let domain, let figure)):
      return "Mediana, \(Self.inside(domain)): \(format.points(figure.value)) en \(figure.name)"
    case .ofTheOnlyOne(let finding): return finding.spanish
    case .shownDifferences(0, 1): return "En la única comparación no se comprueba una diferencia"
    case .shownDifferences(1, 1): return "En la única comparación se comprueba una diferencia"
    case .shownDifferences(0, let count):
      return "En ninguna de las \(format.integer(count)) comparaciones se comprueba una diferencia"
    case .shownDifferences(let shown, let count):
      return "Se comprueba una diferencia en \(format.integer(shown)) de \(format.integer(count)) "
        + "comparaciones"
    case .nothingOn(let question, let answer): return "\(question) – “\(answer)”"
    case .mostMissing(let control, let percent):
      return "Lo que más falta: \(control), en el \(format.percent(percent)) de las empresas"
    case .nothingMissing: return "No falta nada de lo que se preguntó"
    case .answeredOf(let answered, let count):
      return "\(format.integer(answered)) de \(Self.questions(count)) "
        + (count == 1 ? "contestada" : "contestadas")
    case .answeredOfFitting(let answered, let count):
      return "Contestadas: \(format.integer(answered)) de \(Self.questions(count)) que "
        + (count == 1 ? "aplica" : "aplican")
    case .givenOf(let given, let count):
      return "Respuestas dadas: \(format.integer(given)) de \(format.integer(count))"
    case .givenOfFitting(let given, let count):
      return "Respuestas dadas a preguntas que aplican: \(format.integer(given)) de "
        + format.integer(count)
    case .nothingToShow: return "No hay nada que mostrar"

    case .points(let date): return "Puntos de 100 · \(date.text(in: .spanish))"
    case .pointsBesidePeers(let date, let n, let form):
      let scored = form.map { " (\(FormPhrase.name($0).spanish))" } ?? ""
      return "Puntos de 100 · negocios comparables\(scored): n\u{A0}=\u{A0}\(n.text(format)) · "
        + date.text(in: .spanish)
    case .pointsBetween(let from, let to):
      return "Puntos de 100 · del \(from.text(in: .spanish)) al \(to.text(in: .spanish))"
    case .questionPoints(let count, let others, let most, let date):
      return "Puntos de 0 a \(most) · \(Self.questions(count, others)) · \(date.text(in: .spanish))"
    case .steps(let count, let date):
      return "\(Self.steps(count)) por esfuerzo y efecto · \(date.text(in: .spanish))"
    case .levelShares(let counts, let date):
      return "Porcentaje de las empresas participantes en cada nivel · \(counts.text(format)) · "
        + date.text(in: .spanish)
    case .pointsOf(let counts, let date):
      return "Puntos de 100 de las empresas participantes · \(counts.text(format)) · "
        + date.text(in: .spanish)
    case .differenceOf(let counts, let date):
      return "Diferencia de los puntos medios, intervalo del 95% · \(counts.text(format)) · "
        + date.text(in: .spanish)
    case .equalMixDifferenceOf(let counts, let date):
      return "Diferencia de los puntos medios con igual mezcla de tamaños y sectores, intervalo"
        + " del "
        + "95% · \(counts.text(format)) · \(date.text(in: .spanish))"
    case .missingOf(let counts, let date):
      return "Porcentaje de las empresas participantes que no lo tienen · \(counts.text(format)) · "
        + date.text(in: .spanish)
    case .questions(let count, let date):
      return "\(Self.questions(count)) · \(date.text(in: .spanish))"
    case .answersToQuestions(let count, let date):
      return "\(Self.answers(count)) · \(date.text(in: .spanish))"

    case .dumbbell(let domains):
      return "Gráfica de puntos con puntaje y meta, \(Self.areas(domains)), escala de 0 a 100."
    case .scoreBars(let domains):
      return "Gráfica de barras de puntos y meta, \(Self.areas(domains)), escala de 0 a 100."
    case .radar(let axes): return "Gráfica de radar, \(Self.areas(axes)), escala de 0 a 100."
    case .ladder(let levels): return "Escalera de \(format.integer(levels)) niveles."
    case .strip(let questions, let others, let most):
      return "Gráfica de puntos, \(Self.questions(questions, others)), escala de 0 a \(most)."
    case .matrix(let steps):
      return "Cuadrícula de tres grados de esfuerzo y tres de efecto con los números de "
        + "\(Self.steps(steps))."
    case .progress(let domains, let dates):
      return "Gráfica de líneas, \(Self.areas(domains)), "
        + "\(dates == 1 ? "1 fecha" : "\(format.integer(dates)) fechas"), escala de 0 a 100."
    case .distribution(let rows, let level):
      return "Barras apiladas de porcentajes, \(Self.rows(rows)); los niveles a partir de "
        + "“\(level)” están a la derecha de la línea central."
    case .spread(let rows):
      return "Cajas de cuartil a cuartil con la mediana, \(Self.rows(rows)), escala de 0 a 100."
    case .differences(let questions, let first, let second):
      return "Diferencias con intervalos del 95%, \(Self.questions(questions)), \(second) menos "
        + "\(first), en puntos."
    case .measureDifferences(let count, let first, let second):
      return "Diferencias con intervalos del 95%, \(Self.rows(count)), \(second) menos \(first), "
        + "en puntos."
    case .missing(let bars):
      return "Gráfica de barras, \(Self.rows(bars)), escala de 0 a 100%."
    case .completeness: return "Una barra dividida según cómo se contestaron las preguntas."

    case .numbersOf(let title): return "Números de la gráfica – \(title)"
    case .domain: return "Área"
    case .measure: return "Medida"
    case .level: return "Nivel"
    case .question: return "Pregunta"
    case .step: return "Paso"
    case .group: return "Área y país"
    case .control: return "Lo que falta"
    case .answers: return "Respuestas"
    case .score: return "puntaje"
    case .scoreOn(let form): return "puntaje, \(FormPhrase.name(form).spanish)"
    case .target: return "meta"
    case .gap: return "distancia"
    case .peerMedian: return "mediana de negocios comparables"
    case .peerMiddle: return "mitad central de negocios comparables"
    case .peerLowerQuartile: return "cuartil inferior de negocios comparables"
    case .peerUpperQuartile: return "cuartil superior de negocios comparables"
    case .latest: return "último"
    case .earlier: return "primero"
    case .n: return "n"
    case .begins: return "empieza en"
    case .own: return "su puntaje"
    case .effort: return "Esfuerzo"
    case .effect: return "Efecto"
    case .number: return "número"
    case .share: return "porcentaje"
    case .howMany: return "cuántas"
    case .count: return "preguntas"
    case .lowerQuartile: return "cuartil inferior"
    case .median: return "mediana"
    case .upperQuartile: return "cuartil superior"
    case .middleHalf: return "mitad central"
    case .singleScores: return "puntajes individuales"
    case .difference: return "diferencia"
    case .lowerEnd: return "de"
    case .upperEnd: return "a"
    case .interval: return "intervalo del 95%"
    case .remark: return "nota"
    case .clearByItself:
      return "clara por sí sola, no tras el ajuste por ver varias áreas (Holm)"
    case .tooFewComparable: return "muy pocos negocios comparables para un veredicto"
    case .answered: return "contestadas"
    case .unknown: return "no sé"
    case .notApplicable: return "no aplica"
    case .skipped: return "sin contestar"
    case .critical: return "conviene atenderlo pronto"
    case .pointsOfUnknown: return "puntos de un “no sé”"
    case .noData: return "sin puntaje"
    case .noLevelHeld: return "sin nivel"
    case .effortDegree(let degree): return ["poco", "medio", "mucho"][clamped: degree - 1]
    case .effectDegree(let degree): return ["chico", "mediano", "grande"][clamped: degree - 1]
    case .numbered(let number, let name): return "\(number) = \(name)"
    case .fromPoints(let points): return "desde \(points)"
    case .medianOf(let name): return "mediana, \(name)"
    case .higher(let country): return "\(country) más alto"
    case .here: return "usted está aquí"
    }
  }

  private static func inside(_ name: String) -> String {
    ComparisonPhrase.inside(name, .spanish)
  }

  private static func reached(_ level: String, _ first: Figure, _ second: Figure) -> String {
    "en “\(level)” o más, \(format.percent(first.value)) en \(first.name), "
      + "\(format.percent(second.value)) en \(second.name)"
  }

  private static func questions(_ count: Int) -> String {
    count == 1 ? "1 pregunta" : "\(format.integer(count)) preguntas"
  }

  /// Questions that apply and, where there are such, others that do not.
  private static func questions(_ count: Int, _ others: Int) -> String {
    others == 0
      ? questions(count)
      : "\(questions(count)) que \(count == 1 ? "aplica" : "aplican"), \(format.integer(others)) que no "
        + (others == 1 ? "aplica" : "aplican")
  }

  private static func answers(_ count: Int) -> String {
    count == 1 ? "1 respuesta" : "\(format.integer(count)) respuestas"
  }

  private static func areas(_ count: Int) -> String {
    count == 1 ? "1 área" : "\(format.integer(count)) áreas"
  }

  private static func steps(_ count: Int) -> String {
    count == 1 ? "1 paso" : "\(format.integer(count)) pasos"
  }

  private static func rows(_ count: Int) -> String {
    count == 1 ? "1 fila" : "\(format.integer(count)) filas"
  }
}
