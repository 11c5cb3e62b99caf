extension VerifyPhrase {
  var german: String {
    switch self {
    case .same(let assessment, let form, let copy):
      let matches = Self.matches(copy) ? "Stimmt überein" : "Das Ergebnis stimmt überein"
      return """
        \(matches): Das Ergebnis in dieser Datei gehört zur Einschätzung \(assessment) \
        (\(FormPhrase.name(form).german)). \(copy.german)
        """
    case .samePortfolio(let copy):
      let matches = Self.matches(copy) ? "Stimmt überein" : "Die Ergebnisse stimmen überein"
      return "\(matches): Der Stand aller Betriebe ist der dieser Datei. " + copy.german
    case .release(let number, let day):
      return """
        Die Datei beruht auf Herausgabe Nr. \(number) vom \(Self.written(day, in: .german)), die hier \
        verzeichnet ist. Ob ihr Text geändert wurde, lässt sich nicht sagen.
        """
    case .different(let assessment):
      return """
        Stimmt nicht mehr überein: Die Einschätzung \(assessment) wurde korrigiert oder wird heute \
        anders bewertet. Erstellen Sie den Bericht neu.
        """
    case .changed(let assessment):
      return """
        Nicht wie erstellt: Die Einschätzung \(assessment) ergibt mit demselben Fragebogen ein anderes \
        Ergebnis. Die Datei wurde geändert, oder eine andere Version von readiness hat sie erstellt. \
        Erstellen Sie sie neu.
        """
    case .differentPortfolio:
      return """
        Stimmt nicht mehr überein: Seither sind Betriebe, Antworten oder Beschlüsse zu Schritten \
        dazugekommen, geändert oder gelöscht worden. Erstellen Sie die Übersicht neu.
        """
    case .changedPortfolio:
      return """
        Diese Datei ist nicht wie erstellt: Sie trägt die Prüfsumme eines anderen Inhalts. Erstellen \
        Sie die Übersicht neu.
        """
    case .figure:
      return """
        Diese Grafik über viele Betriebe trägt die Prüfsumme dessen, was sie zeigt, und sie passt; aber \
        wer eines ändert, kann auch das andere ändern, und verzeichnet sind solche Grafiken nirgends. \
        Erstellen Sie sie neu und vergleichen Sie.
        """
    case .changedFigure:
      return """
        Diese Grafik über viele Betriebe ist nicht wie erstellt: Sie trägt die Prüfsumme eines anderen \
        Inhalts. Erstellen Sie sie neu.
        """
    case .unknownRelease:
      return """
        Diese Übersicht beruht auf einer Herausgabe, die hier nicht verzeichnet ist. Prüfen Sie sie \
        dort, wo herausgegeben wurde, oder erstellen Sie die Seite noch einmal aus derselben Datei und \
        vergleichen Sie beide.
        """
    case .unknown:
      return """
        Das Ergebnis in dieser Datei gehört zu keiner Einschätzung auf diesem Computer: Sie wurde \
        gelöscht, ihre Antworten wurden geändert, oder sie liegt anderswo. Seiten für die Presse lassen \
        sich nicht prüfen.
        """
    case .noStamp:
      return """
        In der Datei steht keine Prüfsumme eines Ergebnisses. Nennen Sie einen Bericht dieses \
        Programms.
        """
    case .tooManyStamps(let limit):
      return """
        In der Datei stehen mehr als \(limit) Prüfsummen von Ergebnissen. Prüfen Sie weniger Berichte \
        auf einmal.
        """
    case .total(let matching, let count):
      return "\(matching) von \(count) Ergebnissen \(matching == 1 ? "stimmt" : "stimmen") überein."
    }
  }
}

extension VerifyPhrase.Makers {
  fileprivate var german: String {
    switch self {
    case .untold: "Entweder hat eine andere Version des Hilfsprogramms die Datei gemacht"
    case .same(let maker):
      "Entweder hatte \(maker), das solche Dateien auch hier macht, andere Schriften oder eine andere Uhrzeit"
    case .other(let made, let here):
      "Entweder liegt es daran, dass \(made) die Datei gemacht hat und es hier \(here) tut"
    }
  }
}

extension VerifyPhrase.Copy {
  fileprivate var german: String {
    switch self {
    case .sameBytes: "Neu erstellt ergibt sich Byte für Byte dieselbe Datei."
    case .sameWords(let makers):
      """
      Neu erstellt ergibt sich derselbe Text, aber die Bytes sind andere. Die Version von readiness ist \
      dieselbe, daran liegt es nicht. \(makers.german), oder es wurde etwas geändert, das nicht zum Text \
      gehört: eine Grafik, ihre Beschreibung, eine Fußnote, etwas Verborgenes. Erstellen Sie den \
      Bericht neu und vergleichen Sie beide.
      """
    case .otherWords(.file):
      """
      Neu erstellt sieht die Datei aber anders aus, und alles, worauf sie beruht, ist wie damals: Sie \
      wurde geändert oder ausgefüllt. Erstellen Sie sie neu.
      """
    case .otherWords(.fileOrMaker):
      """
      Neu erstellt sieht die Datei aber anders aus, und alles, worauf sie beruht, ist wie damals: Sie \
      wurde geändert oder ausgefüllt, oder das Hilfsprogramm ist ein anderes. Erstellen Sie sie neu.
      """
    case .otherWords(.steps):
      """
      Seither wurde aber über Schritte beschlossen oder anders beschlossen. Ob auch die Datei geändert \
      wurde, lässt sich nicht sagen. Erstellen Sie sie neu.
      """
    case .otherWords(.rest):
      """
      Seither wurden aber der Name oder frühere Antworten geändert, ergänzt oder gelöscht. Ob auch die \
      Datei geändert wurde, lässt sich nicht sagen. Erstellen Sie sie neu.
      """
    case .otherWords(.untold):
      """
      Neu erstellt sieht die Datei aber anders aus: Sie wurde geändert oder ausgefüllt, oder es hat \
      sich geändert, was sonst darin steht (Schritte, frühere Antworten, Ergebnisse anderer), oder das \
      Hilfsprogramm ist ein anderes. Erstellen Sie sie neu.
      """
    case .oldStamp:
      "Ob ihr Text geändert wurde, lässt sich nicht sagen: In der Datei steht nicht, wie sie erstellt wurde."
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
    case .otherEngine(let made, let here):
      """
      Ob sie geändert wurde, lässt sich nicht sagen: \(made) hat sie erstellt, hier wäre es \(here).
      """
    case .engine(let sentence): "Ob ihr Text geändert wurde, lässt sich nicht sagen. \(sentence)"
    }
  }
}
