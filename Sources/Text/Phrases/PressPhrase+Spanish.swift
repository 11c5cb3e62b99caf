extension PressPhrase {
  private static let format = NumberFormat(.spanish)

  var spanish: String {
    let format = Self.format
    switch self {
    case .title(let first, let second):
      return "Preparación digital: empresas participantes en \(first) y \(second)"
    case .period: return "Periodo"
    case .day: return "Fecha"
    case .contact: return "Contacto"
    case .firstPage: return "Lo que dicen estas respuestas"
    case .asked: return "Qué se preguntó"
    case .who: return "Quiénes contestaron"
    case .quotes(5): return "Cinco frases que se pueden citar"
    case .quotes: return "Frases que se pueden citar"
    case .notToWrite(3): return "Tres frases que no deben escribirse"
    case .notToWrite: return "Frases que no deben escribirse"
    case .method: return "Cómo se hizo"
    case .figures: return "Gráficas"
    case .askedAbout(let questions, let areas):
      return "\(format.integer(questions)) preguntas sobre: \(areas.joined(separator: "; ")). Cada"
        + " empresa se evaluó a sí misma, sola o con ayuda."
    case .quoteWhole:
      return "Cite la frase completa, por favor: de quiénes habla, cuántas son y qué tan seguro es"
        + " forman parte de ella."
    case .pictures(let names): return "Como imágenes: \(names.joined(separator: ", "))"

    case .notWhole(let countries):
      return "Por entregas anteriores no se puede volver a hablar de algunas de las que contestaron"
        + " en \(countries.joined(separator: ", ")), y una página para la prensa habla de todas."
        + " Hágala con los archivos que se entregaron entonces, o cuando hayan contestado otras."
    case .needsTwoCountries:
      return
        "Una página para la prensa compara dos países, pero no hay cifras publicables de ambos;"
        + " para un solo país use readiness dashboard."
    case .different(let quote):
      return "\(Self.among), las de \(quote.higher) obtuvieron en promedio\(Self.on(quote.area))"
        + " \(format.tenths(quote.distance.tenths)) puntos más (escala de 0 a 100) que las de"
        + " \(quote.lower), con igual mezcla de tamaños y sectores"
        + " (\(Self.basis(quote, quote.distance)))."
    case .equivalent(let quote, let margin):
      return "\(Self.among), las de \(quote.first.name) y las de \(quote.second.name) obtuvieron en"
        + " promedio prácticamente lo mismo\(Self.on(quote.area)): con igual mezcla de tamaños y"
        + " sectores, la diferencia que haya queda dentro de \(margin) puntos (escala de 0 a 100;"
        + " \(Self.difference(quote)); \(Self.basis(quote, quote.figure)))."
    case .negligible(let quote, let margin):
      return "\(Self.among), las de \(quote.higher) obtuvieron en promedio\(Self.on(quote.area))"
        + " \(format.tenths(quote.distance.tenths)) puntos más (escala de 0 a 100) que las de"
        + " \(quote.lower), con igual mezcla de tamaños y sectores: menos de los \(margin) puntos a"
        + " partir de los cuales importaría (\(Self.basis(quote, quote.distance)))."
    case .undetermined(let quote):
      return "\(Self.among) no se comprueba una diferencia entre \(quote.first.name) y"
        + " \(quote.second.name)\(Self.on(quote.area)):"
        + " \(quote.leavesOutZero ? "vistas todas las áreas a la vez, " : "")las respuestas no"
        + " alcanzan"
        + " para decidirlo"
        + " (con igual mezcla de tamaños y sectores, \(Self.difference(quote));"
        + " \(Self.basis(quote, quote.figure)))."
    case .tooFew(let first, let second, let area):
      return "\(Self.among) no se comprueba una diferencia entre \(first.name) y"
        + " \(second.name)\(Self.on(area)): no contestaron suficientes empresas comparables de los dos"
        + " países"
        + " (\(Self.numbers(first, second)))."
    case .noInterval(let first, let second, let area):
      return "\(Self.among) no se puede decir nada de una diferencia entre \(first.name) y"
        + " \(second.name)\(Self.on(area)): los puntajes varían demasiado poco para saber qué tan"
        + " segura sería (\(Self.numbers(first, second)))."
    case .tookPart(let first, let second):
      return "Contestaron \(format.integer(first.n)) empresas en \(first.name) y"
        + " \(format.integer(second.n)) en \(second.name); ellas mismas decidieron participar."

    case .allEnterprises(let country, let tenths):
      return "“Las empresas de \(country) alcanzan \(format.tenths(tenths)) de 100 puntos.”"
    case .notDrawn(let scored, let answered, let all):
      let official =
        all == 0 ? "" : " de \(format.integer(all)) empresas según los conteos oficiales"
      let who =
        scored == answered
        ? "\(format.integer(answered)) que contestaron" + (all == 0 ? "" : ",\(official)")
        : "\(format.integer(scored)) con puntaje general, de las \(format.integer(answered)) que"
          + " contestaron" + (all == 0 ? "" : " y\(official)")
      return "Eso vale solo para las \(who). Ellas mismas decidieron participar; nadie las sorteó."
    case .ahead(let higher, let lower): return "“\(higher) le lleva ventaja digital a \(lower).”"
    case .selection(let higher, let lower, let tenths):
      return
        "Las cifras hablan de empresas que contestaron, no de países. Si la autoselección hubiera"
        + " favorecido a las de \(higher) en \(format.tenths(tenths)) puntos más que a las de"
        + " \(lower), no se sabría quién obtiene más."
    case .verdictIs(let words, let figure):
      let told = figure.map { ", \($0.text(format, to: "a"))" } ?? ""
      return "El veredicto: “\(words)”\(told); habla de empresas que contestaron, no de países."
    case .percentHigher(let higher, let lower, let percent):
      return "“En \(higher), las empresas son \(percent) por ciento más digitales que en \(lower).”"
    case .pointsAreMarks(let tenths):
      return "Los puntos son valores en una escala de 0 a 100, no cantidades:"
        + " \(format.tenths(tenths))"
        + " puntos no son un porcentaje de nada. Escriba los puntos."
    case .aheadOn(let question, let higher, let lower):
      return "“En ‘\(question)’, las empresas de \(higher) están mejor que las de \(lower).”"
    case .worksDifferently(let tenths):
      return "Entre empresas igual de preparadas, esta pregunta da \(format.tenths(tenths)) puntos"
        + " más"
        + " en un país que en el otro: puede entenderse de manera distinta, así que por sí sola no"
        + " sirve para ordenar países."
    case .cause(let first, let second):
      return "“Que las empresas difieran se debe al país, \(first) o \(second).”"
    case .noCause:
      return
        "Estas respuestas dicen cómo están las empresas y no por qué: no fue un experimento, y los"
        + " dos grupos difieren en muchas otras cosas."
    case .instrument(let questionnaire, let form):
      return "Autoevaluación con el cuestionario \(questionnaire), "
        + "\(FormPhrase.name(form).spanish); nadie revisó"
        + " las"
        + " respuestas."
    case .participants(let campaigns):
      let through =
        campaigns.isEmpty ? "" : ", en las campañas \(campaigns.joined(separator: ", "))"
      return "Las empresas mismas decidieron participar\(through). De cada una cuenta su última"
        + " evaluación."
    case .points:
      return
        "Cada respuesta vale de 0 a 100 puntos; el puntaje de un área es la media ponderada de sus"
        + " respuestas, y el puntaje general, la de las áreas. Quien contestó muy poco no tiene"
        + " puntaje."
    case .mix(let percent):
      let covered =
        percent.map { "; los grupos con respuestas de ambos países cubren el \($0)% de ella" } ?? ""
      return
        "Los dos países se comparan con una misma mezcla de tamaños y sectores, una convención que"
        + " no describe a ningún país\(covered)."
    case .verdicts(let margin):
      return "Los veredictos resultan de intervalos del 95% y de un margen de \(margin) puntos, con"
        + " ajuste por ver varias áreas (Holm). Cubren el azar, no quién decidió participar."
    case .release(let least, let questions):
      return "Todo sale de una entrega de cifras en la que ningún grupo tiene menos de \(least)"
        + " empresas, revisada junto con todas las anteriores; las cifras de preguntas sueltas, solo a"
        + " partir de \(questions) empresas."
    }
  }

  private static let among = "Entre las empresas que contestaron"

  private static func on(_ area: String?) -> String {
    area.map { " en “\($0)”" } ?? " en el puntaje general"
  }

  private static func numbers(_ first: ChartPhrase.Count, _ second: ChartPhrase.Count) -> String {
    "n\u{A0}=\u{A0}\(format.integer(first.n)) en \(first.name), \(format.integer(second.n)) en"
      + " \(second.name)"
  }

  private static func difference(_ quote: Quote) -> String {
    "\(quote.second.name) menos \(quote.first.name): \(format.signedTenths(quote.figure.tenths))"
  }

  private static func basis(_ quote: Quote, _ figure: DifferencePhrase.Figure) -> String {
    let interval = figure.ends.map {
      "intervalo del 95%: \(format.signedTenths($0.low)) a \(format.signedTenths($0.high)); "
    }
    return (interval ?? "") + numbers(quote.first, quote.second)
  }
}
