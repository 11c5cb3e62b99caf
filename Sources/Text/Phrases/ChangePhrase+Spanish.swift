extension ChangePhrase {
  var spanish: String {
    let number = NumberFormat(.spanish)
    return switch self {
    case .title: "Qué cambió"
    case .days(let from, let to): "Respuestas del \(from) y del \(to)"
    case .overall: "En conjunto"
    case .before(let what): "Antes: \(what)"
    case .after(let what): "Ahora: \(what)"
    case .higher(let tenths): "\(number.tenths(tenths)) más que antes"
    case .lower(let tenths): "\(number.tenths(tenths)) menos que antes"
    case .same: "Igual que antes"
    case .nothingMoved: "Todos los puntajes son iguales que antes."
    case .otherQuestions: "No se puede comparar: desde entonces cambiaron las preguntas."
    case .shortFormOnly:
      "Se comparan las preguntas de la versión corta, que usted contestó las dos veces."
    case .answersTitle: "Respuestas que ahora son otras"
    case .sameAnswers: "Todas las respuestas son las mismas."
    case .actionsTitle: "Ya no están en su lista de pasos"
    case .noCause:
      "Aquí se compara lo que usted contestó las dos veces. No se puede saber por qué cambió algo."
    }
  }
}
