/// What is said when the rows of a store are written for R, pandas or a spreadsheet.
public enum RowsPhrase: Phrase {
  /// The rows are individual data, with or without names.
  case individualData(hasNames: Bool)
  /// How many rows were written.
  case written(rows: Int)
  /// Blocked assessments are not among them.
  case blocked(Int)
  /// Synthetic assessments are not among them.
  case synthetic(Int)
  /// There is nothing to be written.
  case nothing

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
    case .individualData(false):
      "CONTAINS INDIVIDUAL DATA, do not send: each row is one business. Without its name, too, "
        + "someone who knows it might still guess."
    case .individualData(true):
      "CONTAINS INDIVIDUAL DATA WITH NAMES, do not send: each row is one business."
    case .written(let rows): "\(rows) \(rows == 1 ? "row" : "rows") written."
    case .blocked(let count): "Not included: \(count) blocked."
    case .synthetic(let count):
      "Not included: \(count) synthetic; --synthetic writes only those."
    case .nothing: "There are no assessments of this questionnaire here."
    }
  }

  private var spanish: String {
    switch self {
    case .individualData(false):
      "CONTIENE DATOS INDIVIDUALES, no lo envíe: cada fila es un negocio. Aun sin su nombre, quien "
        + "lo conozca podría adivinarlo."
    case .individualData(true):
      "CONTIENE DATOS INDIVIDUALES CON NOMBRES, no lo envíe: cada fila es un negocio."
    case .written(let rows): rows == 1 ? "1 fila escrita." : "\(rows) filas escritas."
    case .blocked(let count): "Sin incluir: \(count) \(count == 1 ? "bloqueada" : "bloqueadas")."
    case .synthetic(let count):
      "Sin incluir: \(count) \(count == 1 ? "sintética" : "sintéticas"); con --synthetic se "
        + "escriben solo esas."
    case .nothing: "Aquí no hay evaluaciones con este cuestionario."
    }
  }

  private var german: String {
    switch self {
    case .individualData(false):
      "ENTHÄLT EINZELDATEN, nicht weitergeben: Jede Zeile ist ein Betrieb. Auch ohne den Namen "
        + "könnte ihn jemand erraten, der ihn kennt."
    case .individualData(true):
      "ENTHÄLT EINZELDATEN MIT NAMEN, nicht weitergeben: Jede Zeile ist ein Betrieb."
    case .written(let rows): rows == 1 ? "1 Zeile geschrieben." : "\(rows) Zeilen geschrieben."
    case .blocked(let count): "Nicht enthalten: \(count) gesperrt."
    case .synthetic(let count):
      "Nicht enthalten: \(count) künstliche; mit --synthetic werden nur diese geschrieben."
    case .nothing: "Hier gibt es keine Einschätzungen mit diesem Fragebogen."
    }
  }
}
