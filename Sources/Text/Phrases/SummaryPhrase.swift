/// What is said when counts leave a store as a file.
public enum SummaryPhrase: Phrase {
  /// The counts have not passed disclosure control.
  case containsIndividualData
  /// The file may be sent to another association.
  case forExchange(enterprises: Int, removed: ToldCount)
  /// No group is large enough for a file for another association.
  case noGroup(least: Int)
  /// No country is large enough for tables for everybody.
  case noCountry(least: Int)
  /// Beside earlier releases nothing may be told.
  case nothingBeside
  /// Earlier releases limit what this one shows.
  case ledger(release: Int, carriedForward: Int, withheld: Int)
  /// Areas of a country and the overall score are left out, for what was told on another form.
  case otherForm(country: String, areas: [String])
  /// There is nothing to be counted.
  case nothing
  /// There is nothing to be counted but responses behind which no enterprise stands.
  case onlySynthetic
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

  private static func quoted(_ names: [String], _ opening: String, _ closing: String) -> String {
    names.map { opening + $0 + closing }.joined(separator: ", ")
  }

  private var english: String {
    switch self {
    case .containsIndividualData:
      "CONTAINS INDIVIDUAL DATA, do not send: these counts can show what a single business answered."
    case .forExchange(let enterprises, let removed):
      "For another association: figures of \(enterprises) enterprises, no group with fewer than 10;"
        + " \(removed.english) left out. Not for publication."
    case .noGroup(let least):
      "No file was written: in no country \(least) enterprises of one campaign count, and fewer could"
        + " be recognised. Collect more responses, or wait until the campaign is over."
    case .noCountry(let least):
      "No file was written: no country has \(least) enterprises, and fewer could be recognised. Collect"
        + " more responses."
    case .nothingBeside:
      "No file was written: beside what left before, nothing can be told without a few businesses being"
        + " found by subtraction (readiness release list). Release again once many more have answered."
    case .ledger(let release, let carried, let withheld):
      "Because of earlier releases "
        + [
          carried == 0
            ? nil : "\(carried) \(carried == 1 ? "group shows" : "groups show") earlier figures",
          withheld == 0 ? nil : "\(withheld) \(withheld == 1 ? "group is" : "groups are") left out",
        ].compactMap(\.self).joined(separator: " and ")
        + ": otherwise a few businesses could be found by subtraction (release show \(release))."
    case .otherForm(let country, let areas):
      "\(country): no means of \(Self.quoted(areas, "“", "”")) and no overall score. They left before"
        + " on another form or version; both together would tell the answers to one question."
    case .nothing: "There are no responses that could be counted here."
    case .onlySynthetic:
      "All responses here are synthetic: no enterprise stands behind them. --synthetic counts them."
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
    case .forExchange(let enterprises, let removed):
      "Para otra asociación: cifras de \(enterprises) empresas, ningún grupo con menos de 10;"
        + " quedan fuera \(removed.spanish). No es para publicarse."
    case .noGroup(let least):
      "No se escribió ningún archivo: en ningún país cuentan \(least) empresas de una misma campaña,"
        + " y a menos se les podría reconocer. Reúna más respuestas o espere a que termine la campaña."
    case .noCountry(let least):
      "No se escribió ningún archivo: ningún país tiene \(least) empresas, y a menos se les podría"
        + " reconocer. Reúna más respuestas."
    case .nothingBeside:
      "No se escribió ningún archivo: junto a lo entregado antes no se puede decir nada sin que unos"
        + " cuantos negocios se descubran por resta (readiness release list). Inténtelo cuando hayan"
        + " contestado muchos más."
    case .ledger(let release, let carried, let withheld):
      "Por lo publicado antes, "
        + [
          carried == 0
            ? nil
            : "\(carried) \(carried == 1 ? "grupo muestra" : "grupos muestran") cifras anteriores",
          withheld == 0
            ? nil : "\(withheld) \(withheld == 1 ? "grupo queda" : "grupos quedan") fuera",
        ].compactMap(\.self).joined(separator: " y ")
        + ": si no, restando se podría conocer a unos pocos negocios (release show \(release))."
    case .otherForm(let country, let areas):
      "\(country): sin promedio de \(Self.quoted(areas, "“", "”")) ni puntaje general. Ya se dieron"
        + " con otra versión de las preguntas; juntos delatarían las respuestas a una sola pregunta."
    case .nothing: "Aquí no hay respuestas que se puedan contar."
    case .onlySynthetic:
      "Aquí todas las respuestas son sintéticas: detrás de ellas no hay ninguna empresa. Con"
        + " --synthetic se cuentan."
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
    case .forExchange(let enterprises, let removed):
      "Für einen anderen Verband: Zahlen von \(enterprises) Betrieben, keine Gruppe unter 10;"
        + " weggelassen: \(removed.german). Nicht zur Veröffentlichung."
    case .noGroup(let least):
      "Es wurde keine Datei geschrieben: In keinem Land zählen \(least) Betriebe einer Kampagne, und"
        + " weniger wären zu erkennen. Sammeln Sie mehr Antworten, oder warten Sie, bis die Kampagne"
        + " zu Ende ist."
    case .noCountry(let least):
      "Es wurde keine Datei geschrieben: Kein Land hat \(least) Betriebe, und weniger wären zu erkennen."
        + " Sammeln Sie weitere Antworten."
    case .nothingBeside:
      "Es wurde keine Datei geschrieben: Neben dem, was schon herausgegeben ist, lässt sich nichts sagen,"
        + " ohne dass einzelne Betriebe durch Abziehen zu finden wären (readiness release list)."
        + " Versuchen Sie es, wenn viele weitere geantwortet haben."
    case .ledger(let release, let carried, let withheld):
      "Wegen früherer Herausgaben "
        + [
          carried == 0
            ? nil
            : (carried == 1 ? "zeigt 1 Gruppe" : "zeigen \(carried) Gruppen") + " frühere Zahlen",
          withheld == 0 ? nil : withheld == 1 ? "fehlt 1 Gruppe" : "fehlen \(withheld) Gruppen",
        ].compactMap(\.self).joined(separator: " und ")
        + ": Sonst ließen sich durch Abziehen wenige Betriebe erkennen (release show \(release))."
    case .otherForm(let country, let areas):
      "\(country): keine Mittelwerte für \(Self.quoted(areas, "„", "“")) und kein Gesamtergebnis. Sie"
        + " wurden schon nach einer anderen Form oder Version herausgegeben; beides zusammen verriete"
        + " die Antworten auf eine einzelne Frage."
    case .nothing: "Hier gibt es keine Antworten, die gezählt werden könnten."
    case .onlySynthetic:
      "Hier gibt es nur künstliche Antworten: Hinter ihnen steht kein Betrieb. Mit --synthetic werden"
        + " sie gezählt."
    case .otherVersion(let version, let count):
      "Nicht enthalten: \(count) \(count == 1 ? "Antwort" : "Antworten") zu Version \(version);"
        + " rescore zählt solche Antworten auch unter dieser Version."
    }
  }
}
