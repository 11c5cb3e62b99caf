/// What is said about benchmark files and the closing of a campaign.
public enum BenchmarkPhrase: Phrase {
  /// The file is no benchmark; the place of the first fault.
  case malformed(String)
  /// The benchmark is of another questionnaire or version.
  case otherQuestionnaire(String)
  /// The benchmark was written.
  case saved(path: String, groups: Int, enterprises: Int)
  /// The message to members was written.
  case messageSaved(path: String)
  /// No group has enough enterprises.
  case nothingToTell(campaign: String, fewest: Int)
  /// The message to members.
  case message(campaign: String, enterprises: Int, file: String)

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
    case .malformed(let place):
      "this is no benchmark file (\(place)); ask the association for the file again"
    case .otherQuestionnaire(let id):
      "this benchmark is of another version of \(id); use the program version of that campaign"
    case .saved(let path, let groups, let enterprises):
      "Benchmark of \(groups == 1 ? "1 group" : "\(groups) groups"), \(enterprises) businesses: \(path). No"
        + " group has fewer than 30."
    case .messageSaved(let path): "Message to your members, in three languages: \(path)"
    case .nothingToTell(let campaign, let fewest):
      "\(campaign): nothing written. No size class of a country has \(fewest) businesses with a final"
        + " score; close it once one has, or collect several associations in one store."
    case .message(let campaign, let count, let file):
      """
      Thank you for taking part in \(campaign). Its figures are those of \(count) businesses.

      With the file \(file) you can see where your business stands among participating businesses of \
      your country and size. It holds figures of groups of 30 or more and nothing about a single one. \
      Save it beside the program and type:

        readiness show --benchmark \(file)

      Nothing is sent anywhere by this.
      """
    }
  }

  private var spanish: String {
    switch self {
    case .malformed(let place):
      "no es un archivo de referencia (\(place)); pídalo de nuevo a la asociación"
    case .otherQuestionnaire(let id):
      "esta referencia es de otra versión de \(id); use la versión del programa de esa campaña"
    case .saved(let path, let groups, let enterprises):
      "Referencia de \(groups == 1 ? "1 grupo" : "\(groups) grupos"), \(enterprises) negocios: \(path). Ningún"
        + " grupo tiene menos de 30."
    case .messageSaved(let path): "Mensaje para sus agremiados, en tres idiomas: \(path)"
    case .nothingToTell(let campaign, let fewest):
      "\(campaign): no se guardó nada. Ningún tamaño de un país tiene \(fewest) negocios con puntaje"
        + " definitivo; ciérrela cuando lo haya o reúna varias asociaciones en un solo archivo de datos."
    case .message(let campaign, let count, let file):
      """
      Gracias por participar en \(campaign). Las cifras son de \(count) negocios.

      Con el archivo \(file) puede ver qué lugar ocupa su negocio entre los negocios participantes de \
      su país y tamaño. Contiene cifras de grupos de 30 o más y nada de un solo negocio. Guárdelo junto \
      al programa y escriba:

        readiness show --benchmark \(file)

      Con esto no se envía nada a ninguna parte.
      """
    }
  }

  private var german: String {
    switch self {
    case .malformed(let place):
      "das ist keine Vergleichsdatei (\(place)); bitten Sie den Verband noch einmal darum"
    case .otherQuestionnaire(let id):
      "dieser Vergleich gehört zu einer anderen Version von \(id); nehmen Sie die Programmversion jener"
        + " Kampagne"
    case .saved(let path, let groups, let enterprises):
      "Vergleich aus \(groups == 1 ? "1 Gruppe" : "\(groups) Gruppen"), \(enterprises) Betriebe: \(path). Keine"
        + " Gruppe hat unter 30."
    case .messageSaved(let path): "Nachricht an Ihre Mitglieder, in drei Sprachen: \(path)"
    case .nothingToTell(let campaign, let fewest):
      "\(campaign): nichts geschrieben. Keine Größenklasse eines Landes hat \(fewest) Betriebe mit"
        + " endgültigem Ergebnis; schließen Sie sie ab, sobald es so weit ist, oder sammeln Sie mehrere"
        + " Verbände in einer Ablage."
    case .message(let campaign, let count, let file):
      """
      Vielen Dank für Ihre Teilnahme an \(campaign). Die Zahlen stammen von \(count) Betrieben.

      Mit der Datei \(file) sehen Sie, wo Ihr Betrieb unter den teilnehmenden Betrieben Ihres Landes \
      und Ihrer Größe steht. Sie enthält Zahlen von Gruppen ab 30 Betrieben und nichts über einen \
      einzelnen. Legen Sie sie neben das Programm und geben Sie ein:

        readiness show --benchmark \(file)

      Dabei wird nichts irgendwohin gesendet.
      """
    }
  }
}
