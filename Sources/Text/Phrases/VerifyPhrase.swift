/// Whether a report still matches the store.
public enum VerifyPhrase: Phrase {
  /// The store gives the result the file rests on.
  case same(assessment: String, form: String)
  /// The assessment now gives another result.
  case different(assessment: String)
  /// Nothing in the store gives the result the file rests on.
  case unknown
  /// The file bears no hash of a result.
  case noStamp

  /// The words in a language.
  public func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .spanish: spanish
    case .german: german
    }
  }

  private var english: String {
    switch self {
    case .same(let assessment, let form):
      """
      It matches: assessment \(assessment), \(FormPhrase.name(form).english), gives the result \
      this file rests on.
      """
    case .different(let assessment):
      """
      It no longer matches: assessment \(assessment) was corrected, or is scored otherwise now. \
      Write the report again.
      """
    case .unknown:
      """
      No assessment here gives the result this file rests on: it was erased, its answers were \
      changed, or the file comes from another store. Pages about several businesses are not checked.
      """
    case .noStamp: "It bears no hash of a result. Name a report of this program."
    }
  }

  private var spanish: String {
    switch self {
    case .same(let assessment, let form):
      """
      Coincide: la evaluación \(assessment), \(FormPhrase.name(form).spanish), da el resultado \
      en que se basa este archivo.
      """
    case .different(let assessment):
      """
      Ya no coincide: la evaluación \(assessment) se corrigió o hoy se puntúa de otra forma. Genere \
      el reporte de nuevo.
      """
    case .unknown:
      """
      Ninguna evaluación guardada aquí da el resultado en que se basa este archivo: la \
      evaluación correspondiente se borró, sus respuestas cambiaron o se guardó en otro lugar. Las \
      páginas de varios negocios no se revisan.
      """
    case .noStamp: "No lleva la huella de ningún resultado. Indique un reporte de este programa."
    }
  }

  private var german: String {
    switch self {
    case .same(let assessment, let form):
      """
      Stimmt überein: Die Einschätzung \(assessment), \(FormPhrase.name(form).german), ergibt das \
      Ergebnis, auf dem diese Datei beruht.
      """
    case .different(let assessment):
      """
      Stimmt nicht mehr überein: Die Einschätzung \(assessment) wurde berichtigt oder wird heute anders \
      gewertet. Erstellen Sie den Bericht neu.
      """
    case .unknown:
      """
      Keine Einschätzung hier ergibt das Ergebnis, auf dem diese Datei beruht: Die zugehörige wurde \
      gelöscht, ihre Antworten wurden geändert, oder sie wurde anderswo gespeichert. Seiten über mehrere \
      Betriebe werden nicht geprüft.
      """
    case .noStamp:
      "In der Datei steht keine Prüfsumme eines Ergebnisses. Nennen Sie einen Bericht dieses Programms."
    }
  }
}
