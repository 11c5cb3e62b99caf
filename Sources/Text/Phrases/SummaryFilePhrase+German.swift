extension SummaryFilePhrase {
  var german: String {
    switch self {
    case .otherQuestionnaire(let id, let logic, let wanted):
      "zählt \(id) (\(logic)), nicht \(wanted); nennen Sie seine Version mit --questionnaire, oder"
        + " lassen Sie dort neu bewerten, wo die Datei entstand"
    case .otherForm(let form, let wanted):
      "zählt die \(FormPhrase.name(form).german); schreiben Sie die Datei mit --form \(wanted), oder"
        + " vergleichen Sie mit --form \(form)"
    case .real:
      "zählt echte Betriebe; lassen Sie die Datei weg, oder vergleichen Sie ohne --synthetic"
    case .synthetic:
      "zählt künstliche Betriebe; lassen Sie die Datei weg, oder vergleichen Sie mit --synthetic"
    case .damaged(""): "ist nicht, was summarize schreibt; lassen Sie sich die Datei neu geben"
    case .damaged(let place):
      "\(place): hier steht etwas anderes, als summarize schreibt; lassen Sie sich die Datei neu"
        + " geben"
    case .noJSON(let line, let column):
      "Zeile \(line), Spalte \(column): hier steht etwas anderes, als summarize schreibt; lassen Sie sich"
        + " die Datei neu geben"
    case .sameYear(let year, let country):
      "beide enthalten Antworten von \(year) ohne Kampagne aus demselben Land (\(country)), ein Betrieb"
        + " könnte doppelt zählen; lassen Sie eine Datei weg, oder importieren Sie alle Antworten und"
        + " vergleichen Sie sie zusammen"
    case .sameCounts:
      "beide enthalten dieselben Zahlen, ihre Betriebe würden doppelt zählen; lassen Sie eine Datei weg"
    case .sameCampaign(let campaign):
      "die Kampagne \(campaign) ist in beiden, ihre Betriebe würden doppelt zählen; lassen Sie eine"
        + " Datei weg"
    case .twoPeriods(let association?, let first, let second):
      "die eine enthält den Zeitraum \(first) von \(association), die andere \(second); vergleichen"
        + " Sie je Verband nur einen Zeitraum"
    case .twoPeriods(nil, let first, let second):
      "die eine enthält Antworten außerhalb von Kampagnen aus \(first), die andere aus \(second);"
        + " vergleichen Sie nur einen Zeitraum"
    case .individual:
      "enthält Einzeldaten, während andere für den Austausch vergröbert sind; mit --release exchange"
        + " wird auch diese Datei vergröbert"
    case .notReleased:
      "enthält Einzeldaten; eine Seite entsteht nur aus einer Herausgabe: schreiben Sie die Datei mit"
        + " summarize --release public oder exchange"
    case .publicTable:
      "ist eine öffentliche Tabelle; hier braucht es eine mit summarize --release exchange"
        + " geschriebene Datei"
    case .twoKinds:
      "teils öffentliche Tabellen, teils nicht; beides passt nicht auf eine Seite; nennen Sie nur"
        + " Dateien einer Art"
    case .noQuality:
      "sagt nicht, ob die Fragen taugen; schreiben Sie sie mit summarize --release exchange --quality"
    case .sameCountry(let country):
      "beide enthalten \(country), und verborgene Zahlen lassen sich nicht addieren; schreiben Sie eine"
        + " Datei aus beiden oder je eine Seite"
    case .joinedPeriods(let periods):
      "enthält die Zeiträume \(periods) zusammen, und eine Tabelle lässt sich nicht teilen;"
        + " schreiben Sie sie mit summarize --period neu, oder lassen Sie --period weg"
    }
  }
}
