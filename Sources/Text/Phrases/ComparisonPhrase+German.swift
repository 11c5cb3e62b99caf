extension ComparisonPhrase {
  private static let format = NumberFormat(.german)

  var german: String {
    let format = Self.format
    switch self {
    case .containsIndividualData: return "ENTHÄLT EINZELDATEN, nicht weitergeben"
    case .internalOnly: return "intern, nicht veröffentlichen"
    case .synthetic: return "Künstliche Daten: Hinter diesen Zahlen steht kein Betrieb."

    case .title: return "Teilnehmende Betriebe nach Land"
    case .scope(let questionnaire, let form, let period):
      return "Fragebogen \(questionnaire), \(FormPhrase.name(form).german), Zeitraum \(period)"
    case .selfSelected:
      return
        "Diese Betriebe haben von sich aus teilgenommen; die Zahlen sprechen "
        + "von ihnen und von keinen anderen."
    case .source(let campaign, let from, let to, let n):
      return "\(campaign ?? "ohne Kampagne"), \(from) bis \(to): \(format.integer(n))"
    case .releasedSource(let campaign, let period, let n):
      return "\(campaign ?? "ohne Kampagne, \(period)"): \(format.integer(n))"
    case .participants(let country, let n, let sizes, let modes):
      return
        "\(country): \(format.integer(n)) teilnehmende Betriebe: \(sizes)"
        + (modes.isEmpty ? "." : "; geantwortet: \(modes).")
    case .notesTitle: return "Zu bedenken"
    case .noEnterprises: return "Es ist kein Betrieb gezählt."
    case .onlyOneCountry(let country):
      return "Nur in \(country) gibt es teilnehmende Betriebe: Es fehlt der Vergleich."

    case .overall: return "Insgesamt"
    case .contextDomain(let name): return "\(name) (Umfeld, nicht Teil der Gesamtpunktzahl)"
    case .columnN: return "n"
    case .columnMean: return "Mittel"
    case .columnDeviation: return "Std.-Abw."
    case .columnMedian: return "Median"
    case .levels(let country, let n):
      return "Stufen in \(country), n = \(format.integer(n))"
    case .share(let percent, let low, let high, let count, let n):
      return
        "\(format.percent(percent)) (\(format.integer(low)) bis \(format.integer(high))), "
        + "\(format.integer(count)) von \(format.integer(n))"

    case .leftOut(1): return "1 Einschätzung ist nicht gezählt:"
    case .leftOut(let count): return "\(format.integer(count)) Einschätzungen sind nicht gezählt:"
    case .nobodyLeftOut: return "Alle Einschätzungen sind gezählt."
    case .withoutConsent(let count):
      return
        "\(format.integer(count)) ohne Einwilligung, gezählt zu werden (erfassen mit: "
        + "readiness share KENNUNG --consent aggregate)"
    case .blocked(let count): return "\(format.integer(count)) gesperrt"
    case .outOfScope(let count):
      return "\(format.integer(count)) mit einer Personenzahl außerhalb aller Größenklassen"
    case .withoutCell(let count):
      return "\(format.integer(count)) ohne Land, Personenzahl oder Branche"
    case .superseded(let count):
      return
        "\(format.integer(count)) durch eine andere Einschätzung desselben Betriebs und Zeitraums "
        + "ersetzt"
    }
  }
}
