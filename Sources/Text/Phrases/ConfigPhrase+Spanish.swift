extension ConfigPhrase {
  var spanish: String {
    switch self {
    case .columnKey: "preferencia"
    case .columnValue: "valor"
    case .columnOrigin: "de dónde viene"
    case .originOption(let option): "opción \(option)"
    case .originEnvironment(let name): "entorno: \(name)"
    case .originFile: "preferencias"
    case .originDefault: "lo de siempre"
    case .saved(let key, let value): "Guardado: \(key) = \(value)"
    case .removed(let key): "“\(key)” ya no está fijada; se usa el valor de siempre."
    case .notStored(let key): "“\(key)” no estaba fijada; no se cambió nada."
    case .overruled(let key, let name):
      "Mientras \(name) esté definida en el entorno, vale más que la preferencia “\(key)”."
    case .unknownKey(let key, let suggestion?, _):
      "No existe la preferencia “\(key)”. ¿Quiso decir “\(suggestion)”?"
    case .unknownKey(let key, nil, let known):
      "No existe la preferencia “\(key)”. Elija una de estas: \(known.joined(separator: ", "))."
    case .strayKey(let key, let suggestion?):
      "“\(key)” no es una preferencia y no se lee. ¿Quiso decir “\(suggestion)”?"
    case .strayKey(let key, nil): "“\(key)” no es una preferencia y no se lee. Quítela."
    case .refused(let key, let value, let kind):
      "“\(value)” no sirve para la preferencia “\(key)”; no se guardó nada. \(kind.spanish)"
    case .notSaved:
      "este archivo no se puede leer; no se guardó nada. Corríjalo o bórrelo."
    }
  }
}

extension ConfigPhrase.Kind {
  fileprivate var spanish: String {
    switch self {
    case .days: "Escriba un número del 1 al 3650."
    case .color: "Escriba auto, always o never."
    case .language: "Escriba es-MX, de-DE o en."
    case .truth: "Escriba true o false."
    case .path: "Escriba una ruta que empiece con “/”."
    }
  }
}
