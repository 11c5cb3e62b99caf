extension ConfigPhrase {
  var english: String {
    switch self {
    case .columnKey: "setting"
    case .columnValue: "value"
    case .columnOrigin: "from"
    case .originOption(let option): "option \(option)"
    case .originEnvironment(let name): "environment: \(name)"
    case .originFile: "settings"
    case .originDefault: "default"
    case .saved(let key, let value): "Saved: \(key) = \(value)"
    case .removed(let key): "“\(key)” is no longer set; the usual value holds."
    case .notStored(let key): "“\(key)” was not set; nothing was changed."
    case .overruled(let key, let name):
      "While \(name) is set in the environment, it goes before the setting “\(key)”."
    case .unknownKey(let key, let suggestion?, _):
      "There is no setting “\(key)”. Did you mean “\(suggestion)”?"
    case .unknownKey(let key, nil, let known):
      "There is no setting “\(key)”. Choose one of these: \(known.joined(separator: ", "))."
    case .strayKey(let key, let suggestion?):
      "“\(key)” is no setting, so nothing reads it. Did you mean “\(suggestion)”?"
    case .strayKey(let key, nil): "“\(key)” is no setting, so nothing reads it. Remove it."
    case .refused(let key, let value, let kind):
      "“\(value)” does not fit the setting “\(key)”; nothing was saved. \(kind.english)"
    case .notSaved: "this file cannot be read, so nothing was saved. Correct it or delete it."
    }
  }
}

extension ConfigPhrase.Kind {
  fileprivate var english: String {
    switch self {
    case .days: "Write a number from 1 to 3650."
    case .color: "Write auto, always or never."
    case .language: "Write es-MX, de-DE or en."
    case .truth: "Write true or false."
    case .path: "Write a path that begins with “/”."
    }
  }
}
