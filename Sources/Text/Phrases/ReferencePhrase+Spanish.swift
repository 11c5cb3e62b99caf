extension ReferencePhrase {
  var spanish: String { spanish(toOwner: true) }

  /// The same said to the owner, or to somebody else.
  func spanish(toOwner: Bool) -> String {
    switch self {
    case .title: return "Junto a cifras oficiales"
    case .note(.enterprises):
      return "Son porcentajes de empresas, no puntajes, y no son una norma: nadie tiene que hacer "
        + "lo que hace la mayoría."
    case .note(.establishments):
      return
        "Son porcentajes de establecimientos, no puntajes, y no son una norma: nadie tiene que "
        + "hacer lo que hace la mayoría."
    case .figure(let share, let predicate, let own):
      let answer =
        switch own {
        case true?: "sí"
        case false?: "no"
        case nil: "sin dato"
        }
      let who = toOwner ? "Usted" : "Este negocio"
      return "\(Self.lead(share, toOwner)) \(predicate) \(Self.source(share)). \(who): \(answer)."
    case .intensity(let publisher, let isEven, let low, let high, let all):
      return
        "Intensidad Digital, lista de \(publisher) de los años \(isEven ? "pares" : "impares"): "
        + "al menos \(low) y como máximo \(high) de \(all) elementos "
        + "(aproximación, no oficial)."
    case .intensityShare(let share, let basic):
      return "\(Self.lead(share, toOwner)) tiene \(basic) o más \(Self.source(share))."
    case .otherAnswers:
      return "Para \(toOwner ? "sus" : "las") demás respuestas no hay una cifra oficial con la que "
        + "compararse."
    case .trust(let trust): return Self.word(trust)
    case .noComparator:
      let whose = toOwner ? "su país y su" : "este país y este"
      return "No hay una cifra oficial con la que compararse para \(whose) tamaño de empresa."
    }
  }

  private static func lead(_ share: Share, _ toOwner: Bool) -> String {
    let scope =
      switch share.scope {
      case .ownSize: "\(toOwner ? "Su" : "Este") tamaño de empresa en \(share.country)"
      case .everySize: "Todos los tamaños en \(share.country)"
      }
    return "\(scope): \(share.percent(NumberFormat(.spanish)))"
  }

  private static func word(_ trust: Trust) -> String {
    switch trust {
    case .file: "datos oficiales"
    case .quoted: "oficial, citado"
    case .transcribed: "transcrito"
    }
  }

  private static func source(_ share: Share) -> String {
    "(\(share.publisher) \(share.year), \(word(share.trust)))"
  }
}
