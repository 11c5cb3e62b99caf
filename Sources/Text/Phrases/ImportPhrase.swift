/// What is said after response files were taken into a store.
public enum ImportPhrase: Phrase {
  /// What became of everything that arrived; a count of 0 is told too.
  case counts(stored: Int, duplicates: Int, rejected: Int)
  /// A response stored before was taken out, for what it corrects belongs to somebody else.
  case expelled(id: String)
  /// What stands before a response that is not taken, and before one that is taken all the same.
  case error, warning
  /// The place where responses come from, if it is no file.
  case standardInput
  /// The place where data go, if it is no file.
  case standardOutput
  /// What talk is written to.
  case standardError

  /// A folder holds no file of responses; to stand behind its path.
  case emptyFolder

  // MARK: Why a response is not taken

  /// Another response has its id.
  case otherSeal
  /// It says that it corrects itself.
  case supersedesItself
  /// It says that it corrects a response of somebody else.
  case supersedesOther(id: String)
  /// It was erased here.
  case erased
  /// Nobody knows the questionnaire with this logic.
  case unknownLogic(String)
  /// A member is not as the format says.
  case malformed(field: String)
  /// It is a printed report, or a workbook that cannot be read; to stand behind its path.
  case otherKind

  /// The sentence in a language.
  public func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .spanish: spanish
    case .german: german
    }
  }

  private var english: String {
    switch self {
    case .counts(let stored, let duplicates, let rejected):
      "\(stored) stored, \(duplicates) already there, \(rejected) not taken"
    case .expelled(let id):
      "warning: \(id) was taken out: what it claims to correct belongs to another enterprise"
    case .error: "error"
    case .warning: "warning"
    case .standardInput: "standard input"
    case .standardOutput: "standard output"
    case .standardError: "standard error"
    case .emptyFolder:
      "no file in this folder ends in .json or .jsonl; name the folder with the answers, or a file"
    case .otherSeal: "another response with this id is stored; ids are given once"
    case .supersedesItself: "it names itself as the response it corrects"
    case .supersedesOther(let id):
      "it claims to correct \(id), which belongs to another enterprise"
    case .erased:
      "this response was erased here for good, at the enterprise's wish or because its time was over; "
        + "it does not come back"
    case .unknownLogic(let logic): "the questionnaire with the logic \(logic) is not known"
    case .malformed(let field): "\"\(field)\" is not what the format says"
    case .otherKind: "is no response file; name a .json file or a workbook of report --format xlsx"
    }
  }

  private var spanish: String {
    switch self {
    case .counts(let stored, let duplicates, let rejected):
      "Guardadas: \(stored); ya estaban: \(duplicates); no admitidas: \(rejected)"
    case .expelled(let id):
      "Atención: se retiró \(id): lo que dice corregir es de otra empresa"
    case .error: "error"
    case .warning: "aviso"
    case .standardInput: "entrada estándar"
    case .standardOutput: "salida estándar"
    case .standardError: "salida de errores"
    case .emptyFolder:
      "en esta carpeta ningún archivo termina en .json o .jsonl; indique la carpeta con las respuestas, o"
        + " un archivo"
    case .otherSeal:
      "ya está guardada otra respuesta con este identificador; cada uno se usa una vez"
    case .supersedesItself: "dice que se corrige a sí misma"
    case .supersedesOther(let id): "dice corregir \(id), que es de otra empresa"
    case .erased:
      "esta respuesta se borró aquí en definitiva, porque la empresa lo pidió o porque terminó su "
        + "plazo; no se vuelve a admitir"
    case .unknownLogic(let logic): "no se conoce el cuestionario con la huella \(logic)"
    case .malformed(let field): "“\(field)” no es lo que pide el formato"
    case .otherKind:
      "no es un archivo de respuestas; indique un archivo .json o un libro de report --format xlsx"
    }
  }

  private var german: String {
    switch self {
    case .counts(let stored, let duplicates, let rejected):
      "Gespeichert: \(stored); schon vorhanden: \(duplicates); nicht angenommen: \(rejected)"
    case .expelled(let id):
      "Achtung: \(id) wurde herausgenommen: Was sie zu berichtigen vorgibt, gehört einem anderen "
        + "Betrieb"
    case .error: "Fehler"
    case .warning: "Hinweis"
    case .standardInput: "Standardeingabe"
    case .standardOutput: "Standardausgabe"
    case .standardError: "Fehlerausgabe"
    case .emptyFolder:
      "in diesem Ordner endet keine Datei auf .json oder .jsonl; nennen Sie den Ordner mit den Antworten,"
        + " oder eine Datei"
    case .otherSeal:
      "eine andere Antwort mit dieser Kennung ist schon gespeichert; jede Kennung gibt es nur einmal"
    case .supersedesItself: "sie gibt an, sich selbst zu berichtigen"
    case .supersedesOther(let id):
      "sie gibt vor, \(id) zu berichtigen; das gehört einem anderen Betrieb"
    case .erased:
      "diese Antwort wurde hier endgültig gelöscht, auf Wunsch des Betriebs oder weil ihre Frist "
        + "abgelaufen war; sie wird nicht wieder angenommen"
    case .unknownLogic(let logic): "der Fragebogen mit der Prüfsumme \(logic) ist nicht bekannt"
    case .malformed(let field): "„\(field)“ ist nicht, was das Format verlangt"
    case .otherKind:
      "ist keine Antwortdatei; nennen Sie eine .json-Datei oder eine Mappe von report --format xlsx"
    }
  }
}
