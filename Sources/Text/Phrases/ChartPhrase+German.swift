extension ChartPhrase {
  private static let format = NumberFormat(.german)

  var german: String {
    let format = Self.format
    switch self {
    case .source(let name):
      return "Quelle: eigene Antworten auf \(name). Eine Selbsteinschätzung, keine Prüfung."
    case .campaignSource(let name, let campaigns):
      let names = campaigns.isEmpty ? "" : " (\(campaigns.joined(separator: ", ")))"
      return "Quelle: Antworten auf \(name) von Betrieben, die sich zur Teilnahme entschlossen"
        + "\(names). Eine Selbsteinschätzung, keine Prüfung."
    case .verdict(let measure, let words, let figure):
      return "Urteil bei gleicher Mischung, \(Self.inside(measure)): \(words)"
        + (figure.map { ", \($0.text(format, to: "bis"))" } ?? "")
    case .largestGap(let domain, let tenths, let level):
      let end = level.map { "bis „\($0)“" } ?? "unter dem Ziel"
      return "Größter Abstand: \(domain), \(format.tenths(tenths)) Punkte \(end)"
    case .allReached: return "Alle Bereiche haben ihr Ziel erreicht"
    case .furthest(let highest, let lowest):
      return "Die meisten Punkte: \(highest); die wenigsten: \(lowest)"
    case .alike: return "Alle Bereiche liegen gleichauf"
    case .noScores: return "Noch hat kein Bereich eine Punktzahl"
    case .ownLevel(let name, let number, let count):
      return "Ihre Stufe: \(name), Stufe \(number) von \(count)"
    case .noLevel: return "Es gibt noch keine Stufe"
    case .questionsBelow(let domain, let below, let count):
      return "\(domain): \(format.integer(below)) von \(Self.questions(count)) unter dem Ziel"
    case .questionsReached(let domain): return "\(domain): Jede Frage erreicht ihr Ziel"
    case .quickSteps(0): return "Kein Schritt bewirkt mit wenig Aufwand viel"
    case .quickSteps(1): return "1 Schritt bewirkt mit wenig Aufwand viel"
    case .quickSteps(let count):
      return "\(format.integer(count)) Schritte bewirken mit wenig Aufwand viel"
    case .changedMost(let domain, let tenths, let date):
      return "Am meisten verändert seit dem \(date.text(in: .german)): \(domain), "
        + "\(format.signedTenths(tenths)) Punkte"
    case .unchanged(let date):
      return "Seit dem \(date.text(in: .german)) hat sich kein Bereich verändert"
    case .notComparable: return "Es gibt kein früheres Ergebnis zum Vergleichen"
    case .reachedApart(let domain, let level, let first, let second):
      return "Größter Unterschied, \(Self.inside(domain)): "
        + Self.reached(level, first, second)
    case .reachedBetween(let level, let least, let most) where least == most:
      return "„\(level)“ oder höher: \(format.percent(least)) in jedem Bereich und Land"
    case .reachedBetween(let level, let least, let most):
      return "„\(level)“ oder höher: je nach Bereich und Land \(format.percent(least)) bis "
        + format.percent(most)
    case .reachedLeast(let domain, let level, let figure):
      return "„\(level)“ wird am seltensten erreicht: \(Self.inside(domain)), "
        + "\(format.percent(figure.value)) in \(figure.name)"
    case .mediansApart(let domain, let first, let second):
      return "Am weitesten liegen die Mediane auseinander bei: \(Self.inside(domain)), "
        + "\(format.points(first.value)) in \(first.name), \(format.points(second.value)) in "
        + second.name
    case .halvesOverlap(1, 1): return "Die mittleren Hälften überlappen sich"
    case .halvesOverlap(0, 1): return "Die mittleren Hälften überlappen sich nicht"
    case .halvesOverlap(let shown, let count) where shown == count:
      return "Bei allen \(format.integer(count)) Vergleichen überlappen sich die mittleren Hälften"
    case .halvesOverlap(let shown, let count):
      return
        "Bei \(format.integer(shown)) von \(format.integer(count)) Vergleichen überlappen sich die "
        + "mittleren Hälften"
    case .medianLowest(let domain, let figure):
      return
        "Niedrigster Median: \(Self.inside(domain)), \(format.points(figure.value)) in \(figure.name)"
    case .clearDifferences(0, 1): return "Bei der einzigen Frage ist kein Unterschied zu erkennen"
    case .clearDifferences(1, 1): return "Bei der einzigen Frage ist ein Unterschied zu erkennen"
    case .clearDifferences(0, let count):
      return "Bei keiner von \(Self.questions(count)) ist ein Unterschied zu erkennen"
    case .clearDifferences(let clear, let count):
      return
        "Bei \(format.integer(clear)) von \(Self.questions(count)) ist, jede für sich betrachtet, "
        + "ein Unterschied zu erkennen"
    case .ofWhatIsShown(.reachedApart(let domain, let level, let first, let second)):
      return "Größter gezeigter Unterschied, \(Self.inside(domain)): "
        + Self.reached(level, first, second)
    case .ofWhatIsShown(.reachedBetween(let level, let least, let most)):
      return "Soweit gezeigt, " + Self.reachedBetween(level: level, least, most).german
    case .ofWhatIsShown(.reachedLeast(let domain, let level, let figure)):
      return "„\(level)“ wird, soweit gezeigt, am seltensten erreicht: \(Self.inside(domain)), "
        + "\(format.percent(figure.value)) in \(figure.name)"
    case .ofWhatIsShown(let finding): return finding.german
    case .ofTheOnlyOne(.reachedApart(let domain, let level, let first, let second)):
      return "\(domain): " + Self.reached(level, first, second)
    case .ofTheOnlyOne(.reachedLeast(let domain, let level, let figure)):
      return "\(domain): „\(level)“ oder höher \(format.percent(figure.value)) in \(figure.name)"
    case .ofTheOnlyOne(.mediansApart(let domain, let first, let second)):
      return "Median, \(Self.inside(domain)): \(format.points(first.value)) in \(first.name), "
        + "\(format.points(second.value)) in \(second.name)"
    case .ofTheOnlyOne(.medianLowest(let domain, let figure)):
      return "Median, \(Self.inside(domain)): \(format.points(figure.value)) in \(figure.name)"
    case .ofTheOnlyOne(let finding): return finding.german
    case .shownDifferences(0, 1):
      return "Im einzigen Vergleich zeigt sich kein belegter Unterschied"
    case .shownDifferences(1, 1): return "Im einzigen Vergleich zeigt sich ein belegter Unterschied"
    case .shownDifferences(0, let count):
      return "Bei keinem von \(format.integer(count)) Vergleichen zeigt sich ein belegter"
        + " Unterschied"
    case .shownDifferences(let shown, let count):
      return "Bei \(format.integer(shown)) von \(format.integer(count)) Vergleichen zeigt sich ein "
        + "belegter Unterschied"
    case .nothingOn(let question, let answer): return "\(question) – „\(answer)“"
    case .mostMissing(let control, let percent):
      return "Fehlt am häufigsten: \(control), bei \(format.percent(percent)) der Betriebe"
    case .nothingMissing: return "Nichts von dem, wonach gefragt wurde, fehlt"
    case .answeredOf(let answered, let count):
      return "\(format.integer(answered)) von \(Self.questions(count)) beantwortet"
    case .answeredOfFitting(let answered, 1):
      return "\(format.integer(answered)) von 1 zutreffenden Frage beantwortet"
    case .answeredOfFitting(let answered, let count):
      return "\(format.integer(answered)) von \(format.integer(count)) zutreffenden Fragen "
        + "beantwortet"
    case .givenOf(let given, let count):
      return "\(format.integer(given)) von \(Self.answers(count)) gegeben"
    case .givenOfFitting(let given, let count):
      return "\(format.integer(given)) von \(Self.answers(count)) auf zutreffende Fragen gegeben"
    case .nothingToShow: return "Es gibt nichts zu zeigen"

    case .points(let date): return "Punkte von 100 · \(date.text(in: .german))"
    case .pointsBesidePeers(let date, let n, let form):
      let scored = form.map { " (\(FormPhrase.name($0).german))" } ?? ""
      return "Punkte von 100 · vergleichbare Betriebe\(scored): n\u{A0}=\u{A0}\(n.text(format)) · "
        + date.text(in: .german)
    case .pointsBetween(let from, let to):
      return "Punkte von 100 · \(from.text(in: .german)) bis \(to.text(in: .german))"
    case .questionPoints(let count, let others, let most, let date):
      return
        "Punkte von 0 bis \(most) · \(Self.questions(count, others)) · \(date.text(in: .german))"
    case .steps(let count, let date):
      return "\(Self.steps(count)) nach Aufwand und Wirkung · \(date.text(in: .german))"
    case .levelShares(let counts, let date):
      return "Anteil der teilnehmenden Betriebe auf jeder Stufe · \(counts.text(format)) · "
        + date.text(in: .german)
    case .pointsOf(let counts, let date):
      return "Punkte von 100 der teilnehmenden Betriebe · \(counts.text(format)) · "
        + date.text(in: .german)
    case .differenceOf(let counts, let date):
      return "Unterschied der mittleren Punkte, 95-%-Intervall · \(counts.text(format)) · "
        + date.text(in: .german)
    case .equalMixDifferenceOf(let counts, let date):
      return "Unterschied der mittleren Punkte bei gleicher Mischung von Größen und Branchen, "
        + "95-%-Intervall · \(counts.text(format)) · \(date.text(in: .german))"
    case .missingOf(let counts, let date):
      return "Anteil der teilnehmenden Betriebe, denen es fehlt · \(counts.text(format)) · "
        + date.text(in: .german)
    case .questions(let count, let date):
      return "\(Self.questions(count)) · \(date.text(in: .german))"
    case .answersToQuestions(let count, let date):
      return "\(Self.answers(count)) · \(date.text(in: .german))"

    case .dumbbell(let domains):
      return "Punktdiagramm von Punktzahl und Ziel, \(Self.areas(domains)), Skala 0 bis 100."
    case .scoreBars(let domains):
      return "Balkendiagramm von Punktzahl und Ziel, \(Self.areas(domains)), Skala 0 bis 100."
    case .radar(let axes): return "Netzdiagramm, \(Self.areas(axes)), Skala 0 bis 100."
    case .ladder(let levels): return "Treppe mit \(format.integer(levels)) Stufen."
    case .strip(let questions, let others, let most):
      return "Punktdiagramm, \(Self.questions(questions, others)), Skala 0 bis \(most)."
    case .matrix(let steps):
      return "Raster aus drei Graden von Aufwand und drei von Wirkung mit den Nummern von "
        + "\(steps == 1 ? "1 Schritt" : "\(format.integer(steps)) Schritten")."
    case .progress(let domains, let dates):
      return "Liniendiagramm, \(Self.areas(domains)), "
        + "\(dates == 1 ? "1 Zeitpunkt" : "\(format.integer(dates)) Zeitpunkte"), Skala 0 bis 100."
    case .distribution(let rows, let level):
      return "Gestapelte Balken von Anteilen, \(Self.rows(rows)); Stufen ab „\(level)“ stehen "
        + "rechts der Mittellinie."
    case .spread(let rows):
      return "Kästen von Quartil zu Quartil mit dem Median, \(Self.rows(rows)), Skala 0 bis 100."
    case .differences(let questions, let first, let second):
      return "Unterschiede mit 95-%-Intervallen, \(Self.questions(questions)), \(second) minus "
        + "\(first), in Punkten."
    case .measureDifferences(let count, let first, let second):
      return "Unterschiede mit 95-%-Intervallen, \(Self.rows(count)), \(second) minus \(first), "
        + "in Punkten."
    case .missing(let bars):
      return "Balkendiagramm, \(Self.rows(bars)), Skala 0 bis 100\u{A0}%."
    case .completeness: return "Ein Balken, geteilt danach, wie die Fragen beantwortet wurden."

    case .numbersOf(let title): return "Zahlen zur Grafik – \(title)"
    case .domain: return "Bereich"
    case .measure: return "Maß"
    case .level: return "Stufe"
    case .question: return "Frage"
    case .step: return "Schritt"
    case .group: return "Bereich und Land"
    case .control: return "Was fehlt"
    case .answers: return "Antworten"
    case .score: return "Punktzahl"
    case .scoreOn(let form): return "Punktzahl, \(FormPhrase.name(form).german)"
    case .target: return "Ziel"
    case .gap: return "Abstand"
    case .peerMedian: return "Median vergleichbarer Betriebe"
    case .peerMiddle: return "mittlere Hälfte vergleichbarer Betriebe"
    case .peerLowerQuartile: return "unteres Quartil vergleichbarer Betriebe"
    case .peerUpperQuartile: return "oberes Quartil vergleichbarer Betriebe"
    case .latest: return "zuletzt"
    case .earlier: return "zuerst"
    case .n: return "n"
    case .begins: return "beginnt bei"
    case .own: return "Ihre Punktzahl"
    case .effort: return "Aufwand"
    case .effect: return "Wirkung"
    case .number: return "Nummer"
    case .share: return "Anteil"
    case .howMany: return "Anzahl"
    case .count: return "Fragen"
    case .lowerQuartile: return "unteres Quartil"
    case .median: return "Median"
    case .upperQuartile: return "oberes Quartil"
    case .middleHalf: return "mittlere Hälfte"
    case .singleScores: return "einzelne Punktzahlen"
    case .difference: return "Unterschied"
    case .lowerEnd: return "von"
    case .upperEnd: return "bis"
    case .interval: return "95-%-Intervall"
    case .remark: return "Hinweis"
    case .clearByItself:
      return "für sich belegt, nach Anpassung für mehrere Bereiche (Holm) nicht"
    case .tooFewComparable: return "zu wenige vergleichbare Betriebe für ein Urteil"
    case .answered: return "beantwortet"
    case .unknown: return "weiß ich nicht"
    case .notApplicable: return "trifft nicht zu"
    case .skipped: return "offen gelassen"
    case .critical: return "bald angehen"
    case .pointsOfUnknown: return "Punkte für „weiß ich nicht“"
    case .noData: return "ohne Punktzahl"
    case .noLevelHeld: return "ohne Stufe"
    case .effortDegree(let degree): return ["wenig", "mittel", "viel"][clamped: degree - 1]
    case .effectDegree(let degree): return ["klein", "mittel", "groß"][clamped: degree - 1]
    case .numbered(let number, let name): return "\(number) = \(name)"
    case .fromPoints(let points): return "ab \(points)"
    case .medianOf(let name): return "Median, \(name)"
    case .higher(let country): return "\(country) höher"
    case .here: return "Hier stehen Sie"
    }
  }

  private static func inside(_ name: String) -> String {
    ComparisonPhrase.inside(name, .german)
  }

  private static func reached(_ level: String, _ first: Figure, _ second: Figure) -> String {
    "„\(level)“ oder höher \(format.percent(first.value)) in \(first.name), "
      + "\(format.percent(second.value)) in \(second.name)"
  }

  private static func questions(_ count: Int) -> String {
    count == 1 ? "1 Frage" : "\(format.integer(count)) Fragen"
  }

  /// Questions that apply and, where there are such, others that do not.
  private static func questions(_ count: Int, _ others: Int) -> String {
    guard others > 0 else { return questions(count) }
    let fitting = count == 1 ? "1 zutreffende Frage" : "\(format.integer(count)) zutreffende Fragen"
    return "\(fitting), \(format.integer(others)) nicht zutreffende"
  }

  private static func answers(_ count: Int) -> String {
    count == 1 ? "1 Antwort" : "\(format.integer(count)) Antworten"
  }

  private static func areas(_ count: Int) -> String {
    count == 1 ? "1 Bereich" : "\(format.integer(count)) Bereiche"
  }

  private static func steps(_ count: Int) -> String {
    count == 1 ? "1 Schritt" : "\(format.integer(count)) Schritte"
  }

  private static func rows(_ count: Int) -> String {
    count == 1 ? "1 Zeile" : "\(format.integer(count)) Zeilen"
  }
}
