extension NotePhrase {
  var german: String {
    switch self {
    case .notReleased: "Enthält Einzeldaten: intern, nicht weitergeben und nicht veröffentlichen."
    case .exchangeOnly:
      "Zum Austausch zwischen Verbänden: Keine Gruppe hat hier weniger als 10 Betriebe. Nicht für eine"
        + " Veröffentlichung geprüft."
    case .coarsened(let country, let merged, let removed):
      "\(country): "
        + (merged == .exactly(0)
          ? "\(removed.german) Betriebe stehen in keiner Gruppe"
          : "\(merged.german) Betriebe stehen in zusammengelegten Gruppen"
            + (removed == .exactly(0) ? "" : ", \(removed.german) in keiner"))
        + ". Gezeigt wird keine Gruppe, durch die einige wenige zu finden wären, auch nicht neben"
        + " früheren Herausgaben."
    case .measureWithheld(let country, let measure, let n):
      "\(country), \(Self.inside(measure)): \(n.german) Betriebe stehen in Gruppen, deren Zahlen zurückgehalten"
        + " werden."
    case .withoutTable(let country, let n):
      "\(country): Die Antworten von \(n.german) Betrieben auf einzelne Fragen werden nicht"
        + " gezeigt."
    case .leftOut(let country, let blocks):
      "\(country): ganz oder teilweise weggelassen: \(blocks.map(\.german).joined(separator: ", "))."
    case .synthetic: "Künstliche Daten: Hinter diesen Zahlen steht kein Betrieb."
    case .filtered(let conditions): "Verglichen werden nur Betriebe mit \(conditions)."
    case .notPooled(let enterprises, let version):
      "\(enterprises) nach Version \(version) bleiben außen vor: Ihre Punkte lassen sich nicht mit"
        + " diesen zusammenlegen; bewerten Sie sie zuerst neu."
    case .noEnterprise: "Kein Betrieb wird gezählt."
    case .onlyOneCountry(let country):
      "Nur aus \(country) nehmen Betriebe teil: Es gibt nichts zu vergleichen."
    case .assistedDiffers(let country, let percent, let other, let otherPercent):
      "\(percent) % der Antworten aus \(country) entstanden mit Hilfe, aus \(other) \(otherPercent) %:"
        + " Hilfe kann Antworten verändern, ein Teil eines Unterschieds kann daher kommen."

    case .noMargins(let country):
      "\(country): keine amtlichen Zahlen, also wird nichts daran angepasst."
    case .marginsFiltered(let country):
      "\(country): Die amtlichen Zahlen gelten für alle Größen und Branchen; Zahlen eines Teils werden"
        + " nicht daran angepasst."
    case .emptyCategory(let country, let category):
      "\(country): Aus \(category) hat niemand teilgenommen, also wird nichts an die amtlichen Zahlen"
        + " angepasst."
    case .totalsDiffer(let country, let percent):
      "\(country): Die amtlichen Summen weichen um \(percent) % voneinander ab, also wird nichts daran"
        + " angepasst; prüfen Sie die Randzahlen."
    case .noConvergence(let country):
      "\(country): Keine Gewichte erfüllen alle amtlichen Zahlen zugleich, also wird nichts daran"
        + " angepasst."
    case .marginsRescaled(let country, let percent):
      "\(country): Die amtlichen Summen weichen um \(percent) % voneinander ab; alle wurden auf die"
        + " erste gebracht."
    case .singleInCategory(let country, let measure):
      "\(country), \(Self.inside(measure)): Ein einziger Betrieb steht für eine ganze Kategorie der amtlichen"
        + " Zahlen; wie stark die gewichtete Zahl schwanken würde, ist nicht bekannt."
    case .weightsDominate(let country, let measure):
      "\(country), \(Self.inside(measure)): Wenige Betriebe tragen die gewichtete Zahl; nennen Sie die"
        + " ungewichtete."
    case .fewEffective(let country, let measure, let effectiveN):
      "\(country), \(Self.inside(measure)): Mit den Gewichten bleibt eine wirksame Zahl von \(effectiveN)"
        + " Betrieben, weniger als 30; nennen Sie die ungewichtete Zahl."

    case .few(let country, let measure, let n):
      "\(country), \(Self.inside(measure)): \(n) mit endgültigen Punkten, weniger als 3; intern, nicht"
        + " veröffentlichen."
    case .noScore(let country, let measure):
      "\(country), \(Self.inside(measure)): niemand mit endgültigen Punkten, also kein Mittelwert und keine"
        + " Quantile."
    case .noSpread(let country, let measure):
      "\(country), \(Self.inside(measure)): ein einzelner Punktwert hat keine Standardabweichung."
    case .allEqual(let country, let measure):
      "\(country), \(Self.inside(measure)): Alle endgültigen Punkte sind gleich; wie sehr sie schwanken würden, ist"
        + " nicht bekannt."
    case .completeSeparation(let measure):
      "\(measure): Alle Punkte des einen Landes liegen über allen des anderen; für die Häufigkeit gibt"
        + " es kein Intervall."
    case .notStandardised(let measure):
      "\(measure): Keine Gruppe gleicher Größe und Branche hat in beiden Ländern 5 endgültige"
        + " Punktwerte; der Unterschied lässt sich nicht standardisieren."
    }
  }

  private static func inside(_ name: String) -> String {
    ComparisonPhrase.inside(name, .german)
  }
}
