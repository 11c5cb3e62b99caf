/// What is said when counts leave a store as a file.
public enum SummaryPhrase: Phrase {
  /// The counts have not passed disclosure control.
  case containsIndividualData
  /// There is nothing to be counted.
  case nothing
  /// Enterprises that answered another version are not counted.
  case otherVersion(String, enterprises: Int)

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
    case .containsIndividualData:
      "CONTAINS INDIVIDUAL DATA, do not send: these counts can show what a single business answered."
    case .nothing: "There are no responses that could be counted here."
    case .otherVersion(let version, let count):
      "Not included: \(count) \(count == 1 ? "response" : "responses") to version \(version);"
        + " rescore counts such responses under this version."
    }
  }

  private var spanish: String {
    switch self {
    case .containsIndividualData:
      "CONTIENE DATOS INDIVIDUALES, no lo envíe: estos conteos pueden mostrar lo que contestó un"
        + " solo negocio."
    case .nothing: "Aquí no hay respuestas que se puedan contar."
    case .otherVersion(let version, let count):
      "Sin incluir: \(count) \(count == 1 ? "respuesta" : "respuestas") a la versión \(version);"
        + " rescore cuenta esas respuestas con esta versión."
    }
  }

  private var german: String {
    switch self {
    case .containsIndividualData:
      "ENTHÄLT EINZELDATEN, nicht weitergeben: Aus diesen Zahlen lässt sich ablesen, was ein"
        + " einzelner Betrieb geantwortet hat."
    case .nothing: "Hier gibt es keine Antworten, die gezählt werden könnten."
    case .otherVersion(let version, let count):
      "Nicht enthalten: \(count) \(count == 1 ? "Antwort" : "Antworten") zu Version \(version);"
        + " rescore zählt solche Antworten auch unter dieser Version."
    }
  }
}
