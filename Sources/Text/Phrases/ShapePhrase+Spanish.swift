extension ShapePhrase {
  var spanish: String {
    switch self {
    case .object([]): "un objeto"
    case .object(let members): "un objeto con \(Self.list(members, "“", "”", "y"))"
    case .exactly(let text): "exactamente “\(text)”"
    case .oneOf(let words): "uno de estos: \(words.joined(separator: ", "))"
    case .uuid: "un UUID en minúsculas"
    case .subject: "16 caracteres de a-z y 2-7"
    case .hash: "sha256: y 64 caracteres de 0-9 y a-f"
    case .campaignID: "una asociación y una etiqueta como “ccmx/2026-q4”"
    case .form: "el nombre de una versión del cuestionario"
    case .questionnaireID: "el identificador de un cuestionario"
    case .version: "un número de versión como “1.0.0”"
    case .locale: "un idioma como “es-MX”"
    case .day(let example): "una fecha como “\(example)”"
    case .truth: "true o false"
    case .minutes(let most): "minutos enteros, de 0 a \(most)"
    case .texts: "una lista de textos"
    case .localizedTexts(let most): "textos en 1 a \(most) idiomas"
    case .plain(true, let most): "un renglón de texto simple, de \(most) bytes como máximo"
    case .plain(false, let most): "texto simple, de \(most) bytes como máximo"
    case .countries: "una lista de códigos de país como [\"MX\"]"
    case .answer: "un objeto con “v” o “m”"
    case .missingKind: "“m” con unknown, not_applicable o skipped"
    case .option: "el código de una opción"
    case .options: "una lista de códigos de opciones"
    case .optionCodes: "códigos de opciones"
    case .wholeNumber(false): "un número entero"
    case .wholeNumber(true): "un número entero o {\"x\": porcentaje}"
    }
  }
}
