extension DifferencePhrase {
  var german: String {
    let format = NumberFormat(.german)
    switch self {
    case .headlineTitle: return "Der Unterschied bei gleicher Mischung von Größen und Branchen"
    case .headline(let measure, let first, let second, let figure):
      let interval = figure.interval(
        format, named: "95-%-Intervall des Unterschieds:", to: "bis")
      if figure.tenths == 0 {
        return "\(measure): Teilnehmende Betriebe in \(second) und in \(first) liegen"
          + " gleichauf\(interval)."
      }
      return "\(measure): Teilnehmende Betriebe in \(second) liegen"
        + " \(format.tenths(abs(figure.tenths))) Punkte"
        + " \(figure.tenths > 0 ? "höher" : "niedriger") als die in \(first)\(interval)."
    case .noHeadline(let measure):
      return "\(measure): Ein Unterschied bei gleicher Mischung lässt sich nicht nennen."
    case .standardNote(let percent):
      return
        "Beide Länder werden mit ein und derselben Mischung von Größenklassen und Branchen gerechnet,"
        + " einer Vereinbarung, die kein Land beschreibt; die Gruppen mit Antworten aus beiden decken"
        + " \(percent) % davon ab. Wer sich zur Teilnahme entschloss, wird damit nicht ausgeglichen."
    case .intervalNote:
      return
        "95-%-Intervall: wie stark die Zahl schwanken würde, wenn ähnliche Betriebe geantwortet"
        + " hätten; die Selbstauswahl deckt es nicht ab."

    case .axis(let first, let second, let reach, let cells):
      return Self.axis("\(first) höher", "\(second) höher", reach, cells)
    case .interval(let figure): return figure.text(format, to: "bis")

    case .different: return "Die teilnehmenden Betriebe der beiden Länder unterscheiden sich."
    case .equivalent(let margin):
      return "Gleichwertig: Was an Unterschied da ist, liegt innerhalb von \(margin) Punkten."
    case .differentButNegligible(let margin):
      return "Sie unterscheiden sich, aber um weniger als \(margin) Punkte: unerheblich."
    case .undeterminedShare(let percent):
      return
        "Nicht entschieden: Die Gruppen mit Antworten aus beiden Ländern decken nur \(percent) % der"
        + " Mischung ab; nötig sind 80 %."
    case .undeterminedFew(let effectiveN):
      return
        "Nicht entschieden: Verteilt wie die Mischung, zählen die Antworten eines Landes nur wie"
        + " \(effectiveN); nötig sind 30."
    case .undeterminedNoInterval:
      return
        "Nicht entschieden: Die Punkte schwanken nicht; wie sicher der Unterschied ist, ist nicht"
        + " bekannt."
    case .undeterminedWide(let tenths):
      return
        "Nicht entschieden: Im Intervall liegen Unterschiede, auf die es ankommt, und solche, auf die"
        + " es nicht ankommt. Weniger als \(format.tenths(tenths)) Punkte wären mit diesen Antworten"
        + " kaum zu finden gewesen."
    case .verdictDifferent: return "verschieden"
    case .verdictEquivalent: return "gleichwertig"
    case .verdictNegligible: return "unerheblich"
    case .verdictUndetermined: return "nicht entschieden"
    case .noVerdict: return "–"

    case .sizesTitle: return "Nach Größe"
    case .sectorsTitle: return "Nach Branche"
    case .regionsTitle: return "Nach Region"
    case .languagesTitle: return "Nach Sprache"
    case .modesTitle: return "Danach, wie geantwortet wurde"
    case .plainNote: return "Einfache Mittelwerte derer, die teilnahmen, ohne Anpassung."
    case .superiority(let first, let second, let count, let ends):
      let interval = ends.map { " (95-%-Intervall \($0.low) bis \($0.high))" } ?? ""
      return
        "Von 100 Paaren aus je einem teilnehmenden Betrieb jedes Landes liegt in \(count)\(interval)"
        + " der aus \(second) höher als der aus \(first); Gleichstand zählt halb."
    case .completeSuperiority(let country):
      return "Jeder teilnehmende Betrieb in \(country) liegt höher als jeder des anderen Landes."
    case .decomposition(let total, let mix, let within, let bySizeOnly):
      return
        "Vom einfachen Unterschied von \(format.signedTenths(total)) Punkten gehen"
        + " \(format.signedTenths(mix)) mit einer anderen Mischung von"
        + " \(bySizeOnly ? "Größen" : "Größen und Branchen") einher, \(format.signedTenths(within))"
        + " bleiben unter darin gleichen Betrieben."
    case .selection(let first, let second, let higher, let tenths):
      let other = higher == first ? second : first
      return
        "Wie stark die Selbstauswahl sein müsste: Das Vorzeichen wäre offen, wenn die Teilnehmer aus"
        + " \(higher) um \(format.tenths(tenths)) Punkte stärker zugunsten ihrer Punktzahl ausgewählt"
        + " wären als die aus \(other)."
    case .selectionOpen:
      return "Wie stark die Selbstauswahl sein müsste: gar nicht, das Vorzeichen ist schon offen."

    case .otherWaysTitle: return "Dasselbe, anders gerechnet"
    case .rowStandardised: return "bei gleicher Mischung (Hauptzahl)"
    case .rowPlain: return "so, wie teilgenommen wurde"
    case .rowWeighted: return "an amtliche Zahlen angepasst"
    case .rowTrimmed: return "ebenso, Gewichte begrenzt"
    case .rowProvisional: return "mit vorläufigen Punktzahlen"
    case .rowLowest: return "wäre alles Fehlende 0"
    case .rowHighest: return "wäre alles Fehlende 100"
    case .weightingNote:
      return
        "An amtliche Zahlen zu Größe und Branche angepasst; wer sich zur Teilnahme entschloss, wird"
        + " damit nicht ausgeglichen."
    case .officialCounts(let country, let enterprises, let sources):
      return "\(country): \(format.integer(enterprises)) nach \(sources)."
    case .effectiveN(let country, let n, let effectiveN, let largest):
      return
        "\(country): Mit den Gewichten zählen \(format.integer(n)) Antworten wie"
        + " \(format.integer(effectiveN)); das größte Gewicht ist das \(format.tenths(largest))-Fache"
        + " des mittleren."

    case .testsTitle: return "Tests"
    case .testsNote:
      return
        "Wahrscheinlichkeiten p für das Gefundene oder mehr, wären die Teilnehmer ausgelost worden,"
        + " was sie nicht wurden. Die ersten beiden entscheiden das Urteil und sind über die Bereiche"
        + " angepasst (Holm)."
    case .columnDiffers: return "kein Unterschied"
    case .columnWithin: return "über der Spanne"
    case .columnWelch: return "Welch"
    case .columnBrunnerMunzel: return "Brunner-Munzel"

    case .columnMeasure: return "Maß"
    case .columnDifference(let first, let second): return "\(second) - \(first)"
    case .columnVerdict: return "Urteil"
    case .columnSize: return "Größe"
    case .columnSector: return "Branche"
    case .columnRegion: return "Region"
    case .columnLanguage: return "Sprache"
    case .columnMode: return "Geantwortet"
    case .columnN(let country): return "n \(country)"
    case .columnWay: return "Gerechnet"
    case .columnRanks(let country): return "Rang \(country)"
    }
  }
}
