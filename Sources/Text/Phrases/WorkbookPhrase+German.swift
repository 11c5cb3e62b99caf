extension WorkbookPhrase {
  var german: String {
    switch self {
    case .summary: return "Überblick"
    case .domains: return "Bereiche"
    case .questions: return "Fragen"
    case .answers: return "Antworten"
    case .actions: return "Schritte"
    case .benchmark: return "Vergleich"
    case .portfolio: return "Alle Betriebe"
    case .readMe: return "Bitte lesen"

    case .columnLow: return "Mindestens"
    case .columnHigh: return "Höchstens"
    case .columnCounted: return "Gezählte Fragen"
    case .columnCoverage: return "Beantwortet oder „Weiß ich nicht“"
    case .columnUnknown: return "Weiß ich nicht"
    case .columnBefore: return "Vorher"
    case .columnChange: return "Veränderung"
    case .columnStatus: return "Stand"
    case .columnDue: return "Bis"
    case .columnPerson: return "Wer"
    case .columnSign: return "Was die Antworten zeigen"
    case .columnAction: return "Kennung des Schritts"
    case .columnAssessment: return "Kennung der Einschätzung"
    case .columnWritten: return "Wie geschrieben"
    case .columnPart: return "Teil"
    case .columnStatement: return "Aussage"
    case .columnShare: return "Anteil"
    case .columnOwn: return "Bei Ihnen"
    case .columnYear: return "Jahr"
    case .columnSource: return "Quelle"
    case .columnLevel(let domain): return domain
    case .columnPoints(let domain): return "\(domain): Punkte"
    case .columnMoved(let domain): return "\(domain): Veränderung"
    case .columnAnswered: return "Beantwortet am"
    case .columnWeakest: return "Schwächster Bereich"
    case .columnNext: return "Als Nächstes"
    case .columnNextDay: return "Nächster Termin"

    case .state(.answered): return "beantwortet"
    case .state(.unknown): return "weiß ich nicht"
    case .state(.notApplicable): return "trifft nicht zu"
    case .state(.skipped): return "offen gelassen"
    case .status(let status): return FollowUpPhrase.german(status)
    case .sign(.needed): return "noch zu tun"
    case .sign(.settled): return "erledigt"
    case .sign(.untold): return "nicht gefragt"
    case .own(true?): return "ja"
    case .own(false?): return "nein"
    case .own(nil): return "offen"
    case .trust(.file): return "amtliche Daten"
    case .trust(.quoted): return "amtlich, zitiert"
    case .trust(.transcribed): return "Abschrift"
    case .scope(let country, let isOwnSize):
      return isOwnSize ? "Ihre Größenklasse in \(country)" : "Alle Größen in \(country)"
    case .intensity(let least):
      return "haben \(least) oder mehr Merkmale der Liste zur digitalen Intensität"
    case .noBenchmark:
      return "Ein Vergleich wurde nicht verlangt. Haben Sie von Ihrem Verband eine Vergleichsdatei,"
        + " dann schreiben Sie die Mappe noch einmal mit --benchmark DATEI."

    case .statusHint: return "Wählen Sie, wie weit dieser Schritt ist."
    case .dueHint: return "Das Datum, bis zu dem er erledigt sein soll; sonst leer lassen."
    case .personHint: return "Wer sich darum kümmert; sonst leer lassen."
    case .statusRefused: return "Bitte wählen Sie eines der Wörter aus der Liste."
    case .dueRefused: return "Bitte geben Sie ein Datum ein, zum Beispiel 31.01.2027."
    case .aboutSheets:
      return "„Überblick“ genügt für den Anfang. „Bereiche“, „Fragen“ und „Antworten“ zeigen, wie"
        + " jede Zahl zustande kam, „Vergleich“, wo Sie neben anderen stehen."
    case .aboutNumbers:
      return "Jede Zahl hat readiness ausgerechnet; hier steht sie, wie sie ist, ohne Formeln."
        + " Punkte gehen von 0 bis 100."
    case .aboutActions:
      return "Schreiben Sie in die getönten Spalten: wie weit ein Schritt ist, bis wann er erledigt"
        + " sein soll und wer sich darum kümmert. Zeilen dürfen Sie sortieren und filtern."
    case .aboutReturn:
      return "„readiness import DATEI.xlsx“ liest diese Spalten wieder ein: Es zeigt, was sich"
        + " unterscheidet, und fragt, bevor es etwas ändert. Nur was Sie geändert haben, zählt; was"
        + " seither in readiness beschlossen wurde, bleibt. Lassen Sie die Überschriften und die drei"
        + " grauen Spalten am Ende, wie sie sind."
    case .aboutPortfolio:
      return "Eine Zeile je Betrieb. Bei jedem Bereich stehen seine Stufe, seine Punkte und, wo die"
        + " Einschätzung davor vergleichbar ist, die Veränderung in Punkten."
    case .page: return "Seite"
    case .of: return "von"
    }
  }
}
