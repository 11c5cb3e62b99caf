extension QualityPhrase {
  private static let format = NumberFormat(.german)

  var german: String {
    let format = Self.format
    func two(_ hundredths: Int) -> String { format.decimal(hundredths, digits: 2) }
    switch self {
    case .title: return "Taugt der Fragebogen?"
    case .country(let country, let n): return "\(country): \(format.integer(n)) Betriebe"
    case .columnDomain: return "Bereich"
    case .columnQuestions: return "Fragen"
    case .columnComplete: return "n"
    case .columnAlpha: return "α"
    case .columnInterval: return "95 %"
    case .columnFloor: return "Bei 0"
    case .columnCeiling: return "Bei 100"
    case .hundredths(let value): return two(value)
    case .interval(let low, let high): return "\(two(low)) bis \(two(high))"
    case .percent(let value): return format.percent(value)
    case .columnsNote(let fewest):
      return
        "n: Betriebe mit Punkten bei jeder Frage des Bereichs. α (Cronbach): wie eng seine Fragen"
        + " zusammenhängen, höchstens 1. Bei 0, bei 100: Anteil der endgültigen Ergebnisse am"
        + " jeweiligen Ende. Unter \(fewest) Betrieben steht keine Zahl."
    case .notByItself(let domain, let limit):
      return "\(domain): α liegt unter \(two(limit)). Vergleichen Sie diesen Bereich nicht für sich"
        + " allein."
    case .redundant(let domain, let limit):
      return "\(domain): α liegt über \(two(limit)). Die Fragen wiederholen sich."
    case .floor(let domain, let share):
      return
        "\(domain): \(format.percent(share, digits: 1)) haben 0 Punkte. Unten unterscheidet der Bereich"
        + " niemanden."
    case .ceiling(let domain, let share):
      return
        "\(domain): \(format.percent(share, digits: 1)) haben 100 Punkte. Oben unterscheidet der Bereich"
        + " niemanden."
    case .weak(let question, let value):
      return "„\(question)“ hängt kaum mit den anderen Fragen des Bereichs zusammen: Korrelation"
        + " \(two(value))."
    case .opposed(let question, let value):
      return "„\(question)“ läuft den anderen Fragen des Bereichs entgegen: Korrelation"
        + " \(two(value))."
    case .nothing: return "Nichts fällt auf."
    case .formative:
      return
        "Ein niedriges α ist für sich kein Mangel. Diese Bereiche setzen sich aus Gewohnheiten"
        + " zusammen wie ein Warenkorb: Datensicherung und zweiter Anmeldeschritt müssen nicht"
        + " zusammen vorkommen, damit beides zählt. Es heißt aber, dass die Punktzahl des Bereichs"
        + " für Verschiedenes zugleich steht."
    case .differenceTitle(let reference, let focal): return "\(focal) im Vergleich zu \(reference)"
    case .group(let country, let language): return "\(country), \(language)"
    case .differenceNote:
      return
        "Verglichen werden, Frage für Frage, Betriebe mit gleichem Punktedurchschnitt. Hat eine"
        + " Gruppe bei einer Frage dennoch weniger Punkte, kann die Frage anders übersetzt oder"
        + " anders verstanden worden sein. Der Zufall ist über alle Fragen berücksichtigt (Mantel,"
        + " Holm)."
    case .tooFew(let name, let n, let fewest):
      return "Nicht geprüft: \(name) hat \(format.integer(n)) Betriebe, nötig sind \(fewest)."
    case .tested(let count, let differ):
      return (count == 1 ? "1 Frage geprüft" : "\(count) Fragen geprüft") + "; "
        + (differ == 0
          ? "keine wirkt unterschiedlich."
          : "\(differ) \(differ == 1 ? "wirkt" : "wirken") unterschiedlich.")
    case .untested(let count):
      return (count == 1 ? "1 Frage haben" : "\(count) Fragen haben")
        + " zu wenige beantwortet, um sie zu prüfen."
    case .differs(let question, let focal, let tenths, let value, let isLarge):
      return "„\(question)“: \(focal) im Schnitt \(format.tenths(abs(tenths))) Punkte"
        + " \(tenths < 0 ? "weniger" : "mehr") als gleich gut aufgestellte Betriebe der anderen"
        + " Gruppe, \(two(abs(value))) Standardabweichungen (\(isLarge ? "viel, CC" : "etwas, BB"))."
    case .manyDiffer:
      return
        "Es sind so viele, dass manche nur so scheinen können: Fragen, die stark abweichen, verschieben"
        + " auch den Durchschnitt, nach dem Betriebe verglichen werden. Sehen Sie zuerst die größten"
        + " Abweichungen an, und lesen Sie den Unterschied ohne diese Fragen mit Vorsicht."
    case .relative:
      return
        "Diese Prüfungen sind relativ: Wäre jede Frage für eine Gruppe schwerer, zeigte es keine."
    case .gapsTitle: return "Was für den Unterschied folgt"
    case .gap(let focal, let reference, let gap):
      return "\(focal) minus \(reference) mit allen Fragen: \(gap.text(format, to: "bis")) Punkte."
    case .gapWithout(let count, let onlyLarge, let gap):
      let much = onlyLarge ? "stark unterschiedlich" : "unterschiedlich"
      let which =
        count == 1
        ? "die 1 Frage, die \(much) wirkt" : "die \(count) Fragen, die \(much) wirken"
      return "Ohne \(which): \(gap.text(format, to: "bis")) Punkte."
    case .gapsNote:
      return
        "Exakt gezählt, Betrieb für Betrieb; einfache Mittelwerte, nicht auf gleiche"
        + " Zusammensetzung umgerechnet, also nicht das Hauptergebnis. Die Intervalle erfassen"
        + " nicht, wer sich zur Teilnahme entschloss."
    case .gapAbout(let focal, let reference, let tenths):
      return "\(focal) minus \(reference) mit allen Fragen: etwa \(format.tenths(tenths)) Punkte."
    case .gapAboutWithout(let count, let onlyLarge, let tenths):
      let much = onlyLarge ? "stark unterschiedlich" : "unterschiedlich"
      let which =
        count == 1
        ? "die 1 Frage, die \(much) wirkt" : "die \(count) Fragen, die \(much) wirken"
      return "Ohne \(which): etwa \(format.tenths(tenths)) Punkte."
    case .gapsAboutNote:
      return
        "Angenähert, aus den mittleren Punkten jeder Frage: Dateien verraten nicht, wessen Punkte"
        + " zusammengehören, daher ohne Intervall. Nicht auf gleiche Zusammensetzung umgerechnet,"
        + " also nicht das Hauptergebnis. Exakt zählt es compare --quality in der Datenbank."
    case .fromFiles(let fewest, let inClass):
      return
        "Angenähert, aus Dateien zum Austausch: Wo eine Punkteklasse weniger als \(inClass) Betriebe"
        + " hätte, werden breitere Klassen verglichen. Bereiche und Fragen mit weniger als \(fewest)"
        + " Betrieben fehlen, ebenso alles, was verriete, was zur Sicherheit alle gleich beantwortet"
        + " haben."
    case .forExchange(let n):
      return
        "Für einen anderen Verband: ob die Fragen taugen, aus \(format.integer(n)) Betrieben, keine"
        + " Gruppe unter 100 und keine Klasse unter 10. Nicht zur Veröffentlichung."
    case .leftOut(let country, let n, let fewest):
      return
        "- \(country): fehlt, \(format.integer(n)) \(n == 1 ? "Betrieb" : "Betriebe"); nötig sind"
        + " \(fewest)."
    case .untold(let country, let areas, let questions):
      let parts =
        (areas > 0 ? ["\(areas) \(areas == 1 ? "Bereich" : "Bereiche")"] : [])
        + (questions > 0 ? ["\(questions) \(questions == 1 ? "Frage" : "Fragen")"] : [])
      return
        "- \(country): ohne \(parts.joined(separator: " und ")), von zu wenigen oder von allen gleich"
        + " beantwortet."
    case .nothingForExchange(let fewest):
      return
        "Kein Land hat hier \(fewest) Betriebe, und aus weniger ließen sich die Punkte einzelner"
        + " errechnen: Es wird keine Datei geschrieben."
    }
  }
}
