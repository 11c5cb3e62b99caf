internal import CommandLine
internal import JSON
internal import System
internal import Text

/// Where the value of a setting comes from.
enum SettingOrigin: Hashable {
  /// An option of the command line, without hyphens.
  case option(String)
  /// A variable of the environment.
  case environment(String)
  /// The file of settings.
  case file
  /// Nobody has said anything.
  case usual

  var phrase: ConfigPhrase {
    switch self {
    case .option(let name): .originOption("--\(name)")
    case .environment(let name): .originEnvironment(name)
    case .file: .originFile
    case .usual: .originDefault
    }
  }

  var json: JSONValue {
    switch self {
    case .option(let name): ["kind": "option", "name": JSONValue(.string("--\(name)"))]
    case .environment(let name): ["kind": "environment", "name": JSONValue(.string(name))]
    case .file: ["kind": "file"]
    case .usual: ["kind": "default"]
    }
  }
}

extension Setting {
  /// The value that an environment gives, and the variable that gives it.
  func value(in environment: Environment) -> (value: JSONValue, variable: String)? {
    func found(_ text: String?, _ name: Environment.Name) -> (JSONValue, String)? {
      text.map { (JSONValue(.string($0)), name.text) }
    }
    switch self {
    case .blockedDays: return nil
    case .color:
      return ColorChoice.named { environment[Environment.Name($0)] }
        .map { (JSONValue(.string($0.choice.rawValue)), $0.variable) }
    case .language:
      return found(environment[.language].flatMap(Language.matching)?.tag, .language)
    case .plain:
      return Environment.Name.accessible.first { environment[$0] != nil }
        .map { (JSONValue(.bool(true)), $0.text) }
    case .store: return found(environment[.store], .store)
    }
  }

  /// The value where nobody has said anything; `nil` = it is not known.
  func usualValue(in environment: Environment) -> (value: JSONValue, origin: SettingOrigin)? {
    switch self {
    case .blockedDays: return (90, .usual)
    case .color: return (JSONValue(.string(ColorChoice.auto.rawValue)), .usual)
    case .language:
      guard let variable = environment.messagesLocaleVariable,
        let language = environment[variable].flatMap(Language.matching)
      else { return (JSONValue(.string(Language.english.tag)), .usual) }
      return (JSONValue(.string(language.tag)), .environment(variable.text))
    case .plain: return (false, .usual)
    case .store:
      guard let path = try? Paths(environment: environment).usualStore() else { return nil }
      return (JSONValue(.string(path)), .usual)
    }
  }
}

extension GlobalOptions {
  /// The value of a setting that counts now, and where it comes from: the option, else the
  /// environment, else the file, else what is usual.
  func value(
    of setting: Setting, in environment: Environment
  ) -> (value: JSONValue, origin: SettingOrigin)? {
    if let name = setting.option, let value = given[setting] { return (value, .option(name)) }
    if let (value, variable) = setting.value(in: environment) {
      return (value, .environment(variable))
    }
    if let value = settings[setting] { return (value, .file) }
    return setting.usualValue(in: environment)
  }
}

extension Paths {
  /// The store where nobody names another.
  ///
  /// - Throws: ``PathsProblem/noHome``.
  func usualStore() throws(PathsProblem) -> String { try data() + "/store.sqlite" }
}

extension Environment.Name {
  /// Set to anything, they ask for plain lines, as for screen readers.
  static let accessible: [Environment.Name] = ["READINESS_ACCESSIBLE", "ACCESSIBLE"]
}
