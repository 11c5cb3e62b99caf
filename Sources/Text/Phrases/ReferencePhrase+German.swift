extension ReferencePhrase {
  var german: String { german(toOwner: true) }

  /// The same said to the owner, or to somebody else.
  func german(toOwner: Bool) -> String {
    switch self {
    case .title: return "Neben amtlichen Zahlen"
    case .note(.enterprises):
      return "Das sind Anteile von Unternehmen, keine Punktzahlen und keine Vorgabe: Niemand muss "
        + "tun, was die meisten tun."
    case .note(.establishments):
      return "Das sind Anteile von Betriebsstätten, keine Punktzahlen und keine Vorgabe: Niemand "
        + "muss tun, was die meisten tun."
    case .figure(let share, let predicate, let own):
      let answer =
        switch own {
        case true?: "ja"
        case false?: "nein"
        case nil: "offen"
        }
      let who = toOwner ? "Bei Ihnen" : "In diesem Betrieb"
      return "\(Self.lead(share, toOwner)) \(predicate) \(Self.source(share)). \(who): \(answer)."
    case .intensity(let publisher, let isEven, let low, let high, let all):
      return
        "Digitale Intensität, \(publisher)-Liste der \(isEven ? "geraden" : "ungeraden") Jahre: "
        + "mindestens \(low), höchstens \(high) von \(all) Merkmalen "
        + "(Näherung, nicht amtlich)."
    case .intensityShare(let share, let basic):
      return "\(Self.lead(share, toOwner)) haben \(basic) oder mehr \(Self.source(share))."
    case .otherAnswers:
      return "Für \(toOwner ? "Ihre" : "die") übrigen Antworten gibt es keine amtliche "
        + "Vergleichszahl."
    case .trust(let trust): return Self.word(trust)
    case .noComparator:
      return toOwner
        ? "Für Ihr Land und Ihre Größenklasse gibt es keine amtliche Vergleichszahl."
        : "Für dieses Land und diese Größenklasse gibt es keine amtliche Vergleichszahl."
    }
  }

  private static func lead(_ share: Share, _ toOwner: Bool) -> String {
    let scope =
      switch share.scope {
      case .ownSize: "\(toOwner ? "Ihre" : "Diese") Größenklasse in \(share.country)"
      case .everySize: "Alle Größen in \(share.country)"
      }
    return "\(scope): \(share.percent(NumberFormat(.german)))"
  }

  private static func word(_ trust: Trust) -> String {
    switch trust {
    case .file: "amtliche Daten"
    case .quoted: "amtlich, zitiert"
    case .transcribed: "Abschrift"
    }
  }

  private static func source(_ share: Share) -> String {
    "(\(share.publisher) \(share.year), \(word(share.trust)))"
  }
}
