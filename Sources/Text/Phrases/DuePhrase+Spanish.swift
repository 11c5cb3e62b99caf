extension DuePhrase {
  var spanish: String {
    switch self {
    case .column: "próxima vez"
    case .past(let date): "\(date) (ya pasó)"
    case .corrected: "corregida"
    case .fileName: "recordatorio"
    case .title(nil): "Revisión digital: ¿cómo va el negocio ahora?"
    case .title(let label?): "Revisión digital: ¿cómo va \(label) ahora?"
    case .explanation:
      "Ya pasó un año. Conteste de nuevo y vea qué cambió: abra una terminal y escriba readiness"
    case .alarm: "Revisión digital en una semana"
    case .saved(let path):
      "Recordatorio guardado: \(path)\nAbra el archivo y quedará en su calendario."
    case .nothingDue:
      "Todavía no hay nada que recordar. Termine primero una evaluación: readiness assess"
    }
  }
}
