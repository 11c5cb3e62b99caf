extension KeepingPhrase {
  var spanish: String {
    switch self {
    case .backedUp(let path): "Respaldo guardado: \(path)"
    case .backupHolds:
      "Contiene todas las respuestas, notas y nombres que hay aquí. Cuídelo como cuida sus cuentas."
    case .moveToOther(let file):
      "Para seguir en otra computadora: copie este archivo a la nueva y ahí ejecute: "
        + "readiness restore \(file)"
    case .nothingToBackUp: "Todavía no hay nada que respaldar. Empiece con: readiness assess"
    case .restored(let assessments, 0):
      "Recuperado: \(assessments.spanish("evaluación", "evaluaciones")). Para ver la lista: "
        + "readiness list"
    case .restored(let assessments, let drafts):
      "Recuperado: \(assessments.spanish("evaluación", "evaluaciones")) y \(drafts) sin terminar. "
        + "Para ver la lista: readiness list"
    case .movedAside(let path): "Lo que había antes se conserva: \(path)"
    case .holds(0, 0):
      "Aquí ya hay negocios registrados; no se recuperó nada. Agregue --force para conservarlos con "
        + "otro nombre y recuperar el respaldo."
    case .holds(let assessments, let drafts):
      "Aquí ya hay respuestas (\(assessments.spanish("evaluación", "evaluaciones")), \(drafts) sin "
        + "terminar); no se recuperó nada. Agregue --force para conservarlas con otro nombre y "
        + "recuperar el respaldo."
    case .presentUnreadable:
      "El archivo que hay aquí no se puede leer; no se recuperó nada. Agregue --force para "
        + "conservarlo con otro nombre y recuperar el respaldo."
    case .backupUnsound(let findings):
      "este respaldo está dañado (\(findings.spanish("error", "errores"))); no se recuperó nada. "
        + "Pruebe con un respaldo anterior."
    case .placeSettings: "preferencias"
    case .settingsUnreadable:
      "estas preferencias no se pueden leer; se usan las de siempre. Corrija el archivo o bórrelo."
    case .settingsLanguage(let tag):
      "“\(tag)” no es un idioma de este programa; se usa el de siempre. Escriba es-MX, de-DE o en."
    case .settingsPlain:
      "“plain” no dice ni true ni false; se usa lo de siempre. Escriba true o false."
    case .settingsBlockedDays:
      "“blockedDays” no es un número del 1 al 3650; se usan 90 días. Escriba un número así."
    case .settingsColor:
      "“color” no dice auto, always ni never; se usa auto. Escriba uno de ellos."
    case .settingsStore:
      "“store” no es una ruta que empiece con “/”; las respuestas y los resultados se guardan en "
        + "el lugar de siempre. Escriba una ruta así."
    }
  }
}

extension Int {
  /// The count and the thing counted.
  fileprivate func spanish(_ one: String, _ many: String) -> String {
    self == 1 ? "1 \(one)" : "\(self) \(many)"
  }
}
