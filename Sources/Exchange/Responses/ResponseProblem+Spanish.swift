internal import Text

extension ResponseProblem {
  var spanish: String {
    switch self {
    case .json(let kind): kind.sentence(in: .spanish)
    case .missingKey(let key): "falta el dato “\(key)”"
    case .malformed(let key, let expected): "“\(key)” debe ser \(expected.text(in: .spanish))"
    case .unknownKey(let key):
      "“\(key.excerpt)” no pertenece a un archivo de respuestas y no se toma en cuenta"
    case .unknownQuestionnaire(let id, let version):
      "aquí no se conoce el cuestionario \(id.excerpt) \(version); indique su archivo con "
        + "--questionnaire"
    case .otherLogic:
      "las respuestas corresponden a otro texto que el de esta versión del cuestionario"
    case .unknownForm(let form, let known):
      "no hay una versión “\(form.excerpt)”; elija entre \(forms(known, in: .spanish))"
    case .brokenSeal:
      "el contenido no coincide con el sello: el archivo se modificó después de generarse"
    case .supersedesItself: "la respuesta dice que se corrige a sí misma"
    case .unknownQuestion(let id, let known):
      "no existe la pregunta “\(id.excerpt)”" + suggestion(id, known)
    case .unknownOption(let code, let question, let known):
      "la pregunta \(question) no tiene la opción “\(code.excerpt)”" + suggestion(code, known)
    case .wrongType(let question, let expected):
      "la respuesta a la pregunta \(question) debe ser \(expected.text(in: .spanish))"
    case .duplicateOption(let code, let question):
      "la opción “\(code)” de la pregunta \(question) está dos veces"
    case .exclusiveBeside(let code, let question):
      "la opción “\(code)” de la pregunta \(question) solo puede ir sola"
    case .tooMany(let question, let most):
      "la pregunta \(question) admite \(most) opciones como máximo"
    case .outOfRange(let question, let value, let allowed, let isPercent):
      "\(value) no es una respuesta a la pregunta \(question); se admite de "
        + "\(allowed.lowerBound) a \(allowed.upperBound)\(isPercent ? " por ciento" : "")"
    case .aboveOther(let question, let other):
      "la respuesta a la pregunta \(question) rebasa la de \(other)"
    case .valueAndMissing(let question):
      "la pregunta \(question) lleva un valor “v” o un motivo “m” de que falte, no ambos"
    case .emptyValue(let question):
      "la respuesta a la pregunta \(question) está vacía; quítela"
    case .missingNotOffered(let kind, let question):
      "la pregunta \(question) no ofrece “\(kind)”"
    case .wordsNotAllowed(let question):
      "la pregunta \(question) se contesta con palabras, y esas nunca van en un archivo de respuestas"
    case .notApplying(let question):
      "la pregunta \(question) no aplica a esta empresa; su respuesta no se toma en cuenta"
    case .notOffered(let option, let question):
      "la opción “\(option)” de la pregunta \(question) no se ofrece a esta empresa y no se toma "
        + "en cuenta"
    }
  }

  private func suggestion(_ word: String, _ known: [String]) -> String {
    didYouMean(word, among: known).map { "; ¿quiso decir “\($0)”?" } ?? ""
  }
}
