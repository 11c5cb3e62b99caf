extension VerifyPhrase {
  var german: String {
    switch self {
    case .same(let assessment, let form, let copy):
      let matches = copy == .otherWords ? "Das Ergebnis stimmt überein" : "Stimmt überein"
      return """
        \(matches): Die Einschätzung \(assessment), \(FormPhrase.name(form).german), ergibt das Ergebnis, auf dem diese \
        Datei beruht. \(copy.german)
        """
    case .samePortfolio(let copy):
      let matches = copy == .otherWords ? "Die Ergebnisse stimmen überein" : "Stimmt überein"
      return "\(matches): Alle Betriebe stehen so da, wie diese Datei sagt. " + copy.german
    case .release(let number, let day):
      return """
        Sie beruht auf der Veröffentlichung \(number) vom \(day), die hier verzeichnet ist. Ob ihr Text \
        geändert wurde, lässt sich nicht sagen.
        """
    case .different(let assessment):
      return """
        Stimmt nicht mehr überein: Die Einschätzung \(assessment) wurde berichtigt oder wird heute \
        anders gewertet. Erstellen Sie den Bericht neu.
        """
    case .differentPortfolio:
      return """
        Stimmt nicht mehr überein: Es gibt neue Betriebe, neue Antworten oder Beschlüsse zu Schritten. \
        Erstellen Sie die Übersicht neu.
        """
    case .unknown:
      return """
        Keine Einschätzung hier ergibt das Ergebnis, auf dem diese Datei beruht: Die zugehörige wurde \
        gelöscht, ihre Antworten wurden geändert, oder sie wurde anderswo gespeichert. Seiten \
        für die Presse werden nicht geprüft.
        """
    case .noStamp:
      return """
        In der Datei steht keine Prüfsumme eines Ergebnisses. Nennen Sie einen Bericht dieses \
        Programms.
        """
    case .total(let matching, let count):
      return "\(matching) von \(count) Ergebnissen stimmen überein."
    }
  }
}

extension VerifyPhrase.Copy {
  fileprivate var german: String {
    switch self {
    case .sameBytes: "Noch einmal erstellt, ist sie Byte für Byte gleich."
    case .sameWords:
      """
      Noch einmal erstellt, hat sie denselben Text; die Bytes sind andere, weil eine andere Version des \
      Hilfsprogramms sie gemacht hat. Grafiken wurden nicht verglichen.
      """
    case .otherWords:
      """
      Noch einmal erstellt, ist es aber eine andere Datei: Sie wurde geändert oder ausgefüllt, oder was \
      sie sonst erzählt (Schritte, frühere Antworten, Ergebnisse anderer) oder ein Hilfsprogramm ist \
      nicht mehr dasselbe. Erstellen Sie den Bericht neu.
      """
    case .oldStamp:
      "Ob ihr Text geändert wurde, lässt sich nicht sagen: Sie nennt nicht, wie sie erstellt wurde."
    case .otherVersion(let version):
      """
      Ob ihr Text geändert wurde, lässt sich nicht sagen: Version \(version) von readiness hat sie \
      erstellt.
      """
    case .benchmark:
      """
      Ob ihr Text geändert wurde, lässt sich ohne ihre Vergleichswerte nicht sagen: Nennen Sie diese \
      mit --benchmark DATEI.
      """
    case .several:
      "Ob ihr Text geändert wurde, lässt sich nicht sagen: Sie besteht aus mehreren Berichten."
    case .engine(let sentence): "Ob ihr Text geändert wurde, lässt sich nicht sagen. \(sentence)"
    }
  }
}
