extension PressPhrase {
  private static let format = NumberFormat(.german)

  var german: String {
    let format = Self.format
    switch self {
    case .title(let first, let second):
      return "Wie digital sind die teilnehmenden Betriebe in \(first) und \(second)?"
    case .period: return "Zeitraum"
    case .day: return "Datum"
    case .contact: return "Kontakt"
    case .firstPage: return "Was diese Antworten sagen"
    case .asked: return "Was gefragt wurde"
    case .who: return "Wer geantwortet hat"
    case .quotes(5): return "Fünf Sätze, die sich zitieren lassen"
    case .quotes: return "Sätze, die sich zitieren lassen"
    case .notToWrite(3): return "Drei Sätze, die nicht geschrieben werden dürfen"
    case .notToWrite: return "Sätze, die nicht geschrieben werden dürfen"
    case .method: return "So wurde gerechnet"
    case .figures: return "Grafiken"
    case .askedAbout(let questions, let areas):
      return "\(format.integer(questions)) Fragen zu: \(areas.joined(separator: "; ")). Jeder"
        + " Betrieb hat sich selbst eingeschätzt, allein oder mit Hilfe."
    case .quoteWhole:
      return "Bitte ganz zitieren: Um wen es geht, wie viele es sind und wie sicher es ist, gehört"
        + " dazu."
    case .pictures(let names): return "Als Bilder: \(names.joined(separator: ", "))"

    case .notWhole(let countries):
      return "Wegen früherer Herausgaben darf von einigen, die in"
        + " \(countries.joined(separator: ", ")) geantwortet haben, nicht noch einmal die Rede sein;"
        + " eine Seite für die Presse handelt aber von allen. Machen Sie sie aus den damals"
        + " herausgegebenen Dateien, oder wenn andere geantwortet haben."
    case .needsTwoCountries:
      return
        "Eine Seite für die Presse vergleicht zwei Länder, aber nicht aus beiden gibt es Zahlen,"
        + " die genannt werden dürfen. Für ein einzelnes Land nehmen Sie readiness dashboard."
    case .different(let quote):
      return "\(Self.among) liegen die aus \(quote.higher)\(Self.on(quote.area)) im Durchschnitt um"
        + " \(format.tenths(quote.distance.tenths)) Punkte (Skala 0 bis 100) höher als die aus"
        + " \(quote.lower), bei gleicher Mischung von Größen und Branchen"
        + " (\(Self.basis(quote, quote.distance)))."
    case .equivalent(let quote, let margin):
      return "\(Self.among) liegen die aus \(quote.first.name) und die aus"
        + " \(quote.second.name)\(Self.on(quote.area)) im Durchschnitt praktisch gleichauf: Bei"
        + " gleicher Mischung von Größen und Branchen bleibt ein etwaiger Unterschied innerhalb von"
        + " \(margin) Punkten (Skala 0 bis 100; \(Self.difference(quote));"
        + " \(Self.basis(quote, quote.figure)))."
    case .negligible(let quote, let margin):
      return "\(Self.among) liegen die aus \(quote.higher)\(Self.on(quote.area)) im Durchschnitt um"
        + " \(format.tenths(quote.distance.tenths)) Punkte (Skala 0 bis 100) höher als die aus"
        + " \(quote.lower), bei gleicher Mischung von Größen und Branchen: weniger als die"
        + " \(margin) Punkte, ab denen ein Unterschied ins Gewicht fiele"
        + " (\(Self.basis(quote, quote.distance)))."
    case .undetermined(let quote):
      return "\(Self.among) zeigt sich\(Self.on(quote.area)) kein belegter Unterschied zwischen"
        + " \(quote.first.name) und \(quote.second.name):"
        + " \(quote.leavesOutZero ? "Über alle Bereiche zugleich betrachtet reichen die" : "Die")"
        + " Antworten \(quote.leavesOutZero ? "" : "reichen ")nicht, um das zu entscheiden (bei"
        + " gleicher Mischung von Größen und Branchen, \(Self.difference(quote));"
        + " \(Self.basis(quote, quote.figure)))."
    case .tooFew(let first, let second, let area):
      return "\(Self.among) zeigt sich\(Self.on(area)) kein belegter Unterschied zwischen"
        + " \(first.name) und \(second.name): Es haben nicht genug vergleichbare Betriebe aus beiden"
        + " Ländern geantwortet (\(Self.numbers(first, second)))."
    case .noInterval(let first, let second, let area):
      return "\(Self.among) lässt sich\(Self.on(area)) über einen Unterschied zwischen"
        + " \(first.name) und \(second.name) nichts sagen: Die Punkte streuen zu wenig, als dass sich"
        + " angeben ließe, wie sicher er ist (\(Self.numbers(first, second)))."
    case .tookPart(let first, let second):
      return "Geantwortet haben \(format.integer(first.n)) Betriebe in \(first.name) und"
        + " \(format.integer(second.n)) in \(second.name); sie haben von sich aus teilgenommen."
    case .allEnterprises(let country, let tenths):
      return "„Die Betriebe in \(country) erreichen \(format.tenths(tenths)) von 100 Punkten.“"
    case .notDrawn(let scored, let answered, let all):
      let official = all == 0 ? "" : " von \(format.integer(all)) Betrieben nach amtlicher Zählung"
      let who =
        scored == answered
        ? "\(format.integer(answered)), die geantwortet haben" + (all == 0 ? "" : ",\(official)")
        : "\(format.integer(scored)) mit Gesamtpunktzahl, von \(format.integer(answered)), die"
          + " geantwortet haben" + (all == 0 ? "" : ", und\(official)")
      return "Das gilt nur für die \(who). Sie haben von sich aus teilgenommen; niemand hat sie"
        + " ausgelost."
    case .ahead(let higher, let lower): return "„\(higher) ist digital weiter als \(lower).“"
    case .selection(let higher, let lower, let tenths):
      return "Die Zahlen handeln von Betrieben, die geantwortet haben, nicht von Ländern. Hätte die"
        + " Selbstauswahl die Punktzahl aus \(higher) um \(format.tenths(tenths)) Punkte stärker"
        + " angehoben als die aus \(lower), wäre offen, wer höher liegt."
    case .verdictIs(let words, let figure):
      let told = figure.map { ", \($0.text(format, to: "bis"))" } ?? ""
      return "Das Urteil lautet „\(words)“\(told), und es handelt von Betrieben, die geantwortet"
        + " haben, nicht von Ländern."
    case .percentHigher(let higher, let lower, let percent):
      return "„In \(higher) sind die Betriebe \(percent) Prozent digitaler als in \(lower).“"
    case .pointsAreMarks(let tenths):
      return "Punkte sind Werte auf einer Skala von 0 bis 100 und keine Mengen:"
        + " \(format.tenths(tenths)) Punkte sind kein Prozentsatz von irgendetwas. Bitte die Punkte"
        + " nennen."
    case .aheadOn(let question, let higher, let lower):
      return "„Bei ‚\(question)‘ sind die Betriebe in \(higher) besser als die in \(lower).“"
    case .worksDifferently(let tenths):
      return "Unter gleich weit entwickelten Betrieben bringt diese Frage in einem Land"
        + " \(format.tenths(tenths)) Punkte mehr als im anderen: Sie wird womöglich verschieden"
        + " verstanden und ergibt für sich allein keine Rangfolge."
    case .cause(let first, let second):
      return "„Dass sich die Betriebe unterscheiden, liegt am Land, \(first) oder \(second).“"
    case .noCause:
      return "Diese Antworten zeigen, wo Betriebe stehen, nicht warum: Es war kein Versuch, und die"
        + " beiden Gruppen unterscheiden sich in vielem anderen."
    case .instrument(let questionnaire, let form):
      return "Selbsteinschätzung mit dem Fragebogen \(questionnaire), "
        + "\(FormPhrase.name(form).german); niemand hat"
        + " die"
        + " Antworten geprüft."
    case .participants(let campaigns):
      let through =
        campaigns.isEmpty ? "" : ", in den Kampagnen \(campaigns.joined(separator: ", "))"
      return "Die Betriebe haben von sich aus teilgenommen\(through). Von jedem zählt die letzte"
        + " Einschätzung."
    case .points:
      return "Jede Antwort bringt 0 bis 100 Punkte; die Punktzahl eines Bereichs ist das gewichtete"
        + " Mittel seiner Antworten, die Gesamtpunktzahl das der Bereiche. Wer zu"
        + " wenig beantwortet hat, hat keine."
    case .mix(let percent):
      let covered =
        percent.map {
          "; die Gruppen mit Antworten aus beiden Ländern decken \($0)\u{A0}% davon ab"
        } ?? ""
      return "Beide Länder werden bei ein und derselben Mischung von Größenklassen und Branchen"
        + " verglichen, einer Vereinbarung, die kein Land beschreibt\(covered)."
    case .verdicts(let margin):
      return
        "Die Urteile folgen aus 95-%-Intervallen und einer Toleranz von \(margin) Punkten und sind"
        + " für mehrere Bereiche angepasst (Holm). Sie decken den Zufall ab, nicht die"
        + " Selbstauswahl."
    case .release(let least, let questions):
      return "Alles stammt aus einer Herausgabe von Zahlen, in der keine Gruppe weniger als"
        + " \(least) Betriebe hat, gemeinsam mit allen früheren geprüft; Zahlen zu einzelnen Fragen"
        + " gibt es erst ab \(questions) Betrieben."
    }
  }

  private static let among = "Unter den Betrieben, die geantwortet haben,"

  private static func on(_ area: String?) -> String {
    area.map { " bei „\($0)“" } ?? " insgesamt"
  }

  private static func numbers(_ first: ChartPhrase.Count, _ second: ChartPhrase.Count) -> String {
    "n\u{A0}=\u{A0}\(format.integer(first.n)) in \(first.name), \(format.integer(second.n)) in"
      + " \(second.name)"
  }

  private static func difference(_ quote: Quote) -> String {
    "\(quote.second.name) minus \(quote.first.name): \(format.signedTenths(quote.figure.tenths))"
  }

  private static func basis(_ quote: Quote, _ figure: DifferencePhrase.Figure) -> String {
    let interval = figure.ends.map {
      "95-%-Intervall \(format.signedTenths($0.low)) bis \(format.signedTenths($0.high)); "
    }
    return (interval ?? "") + numbers(quote.first, quote.second)
  }
}
