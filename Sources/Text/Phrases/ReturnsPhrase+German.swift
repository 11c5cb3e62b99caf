extension ReturnsPhrase {
  private static let format = NumberFormat(.german)

  var german: String {
    let format = Self.format
    switch self {
    case .title: return "Wie sich wiedergekommene Betriebe verändert haben"
    case .periods(let later):
      return
        "Verglichen: \(later) mit der letzten Einschätzung jedes Betriebs aus einem früheren Zeitraum."
        + " Einfache Mittelwerte der Wiedergekommenen, nicht auf gleiche Zusammensetzung umgerechnet."
    case .nobody: return "In einem früheren Zeitraum ist kein Betrieb gezählt."
    case .country(let country, let returned, let all):
      return "\(country): \(format.integer(returned)) von \(format.integer(all)) Betrieben sind"
        + " wiedergekommen"
    case .unrecognised(let count):
      return count == 1
        ? "1 weiterer hat früher ohne Pseudonym geantwortet: Ob er wiederkam, kann niemand sagen."
        : "\(format.integer(count)) weitere haben früher ohne Pseudonym geantwortet: Ob sie wiederkamen,"
          + " kann niemand sagen."
    case .columnMeasure: return "Bereich"
    case .columnPairs: return "Paare"
    case .columnBefore: return "Früher"
    case .columnAfter: return "Jetzt"
    case .columnChange: return "Veränderung (95 %)"
    case .columnAbsent: return "Fort"
    case .columnRemaining: return "Von 10"
    case .columnsNote(let fewest):
      return
        "Paare: Betriebe mit einem endgültigen Ergebnis beide Male; die Mittelwerte sind ihre. Unter"
        + " \(fewest) Paaren steht keine Zahl."
    case .returningNote:
      return
        "Fort: der frühere Mittelwert derer, die nicht wiederkamen. Von 10: wie viele Punkte im"
        + " Schnitt bleiben von 10, die ein Betrieb über oder unter dem früheren Mittelwert lag."
    case .incomplete(let count):
      return count == 1
        ? "1 ist wiedergekommen, hat aber nicht beide Male ein endgültiges Gesamtergebnis."
        : "\(format.integer(count)) sind wiedergekommen, haben aber nicht beide Male ein endgültiges"
          + " Gesamtergebnis."
    case .broken(let measures, let count):
      return "Bruch in der Reihe: Für"
        + " \(count == 1 ? "1 Betrieb" : "\(format.integer(count)) Betriebe") ist in"
        + " „\(measures.joined(separator: "“, „"))“ keine Veränderung berechnet, weil eines der beiden"
        + " Ergebnisse für etwas anderes steht."
    case .allBroken(let count):
      return "Bruch in der Reihe: Für"
        + " \(count == 1 ? "1 Betrieb" : "\(format.integer(count)) Betriebe") ist in keinem Bereich"
        + " eine Veränderung berechnet, weil eines der beiden Ergebnisse für etwas anderes steht."
    case .brokenNote:
      return
        "Einmal wurde eine andere Fassung beantwortet. `readiness rescore --to VERSION` bewertet solche"
        + " Antworten wie diese Fassung."
    case .levelsTitle: return "Stufen insgesamt: früher (Zeilen) und jetzt (Spalten)"
    case .columnLevel: return "Früher"
    case .reached(let level, let up, let down, let thousandths):
      return
        "\(level) oder höher: \(format.integer(up)) aufgestiegen, \(format.integer(down)) darunter"
        + " gefallen (\(Self.probability(thousandths, format)))."
    case .reachedNote:
      return
        "p: wie oft der Zufall allein so ungleiche Zahlen ergäbe (McNemar, exakt, Holm)."
    case .attrition(let returned, let gone, let figure):
      return "Früher hatten die Wiedergekommenen im Schnitt \(format.tenths(returned)) Punkte, die"
        + " anderen \(format.tenths(gone)): Unterschied \(figure.text(format, to: "bis")). Je weiter das"
        + " auseinanderliegt, desto weniger sagt die Veränderung über alle."
    case .attritionFew(let fewest):
      return
        "Ob die anderen früher anders abschnitten, steht hier nicht: Nötig sind \(fewest) endgültige"
        + " Ergebnisse in beiden Gruppen."
    case .slope(let tenths):
      return "Wer früher 10 Punkte unter dem Durchschnitt lag, liegt jetzt im Schnitt"
        + " \(format.tenths(tenths)) Punkte darunter."
    case .regression:
      return
        "Wer einmal niedrig lag, liegt beim nächsten Mal meist höher, und wer hoch lag, niedriger, auch"
        + " wenn sich nichts geändert hat (Regression zur Mitte). Beurteilen Sie eine Maßnahme nicht"
        + " nach denen, die früher am niedrigsten lagen."
    case .differenceTitle(let first, let second):
      return "Veränderung in \(second) minus Veränderung in \(first)"
    case .columnDifference: return "Unterschied (95 %)"
    case .differenceFew(let fewest):
      return "Keine Angabe: Nötig sind \(fewest) Paare in beiden Ländern."
    case .noCause:
      return
        "Eine Veränderung ist keine Wirkung der Teilnahme: Niemand wurde ausgelost, und wer wiederkommt,"
        + " hat vielleicht gerade daran gearbeitet. Die Intervalle erfassen das nicht."
    }
  }
}
