/// What the forms of a questionnaire are called, by their ids.
public enum FormPhrase: Phrase {
  /// The form by itself: `short form`.
  case name(String)
  /// What kind of form it is: `short`.
  case kind(String)
  /// The id to be written, with what it is called: `express (short)`.
  case choice(String)

  /// The words in a language; forms that are neither the short nor the long one go by their ids.
  public func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .spanish: spanish
    case .german: german
    }
  }

  var english: String {
    switch self {
    case .name("express"): "short form"
    case .name("full"): "long form"
    case .name(let id): "form \(id)"
    case .kind("express"): "short"
    case .kind("full"): "long"
    case .kind(let id): id
    case .choice(let id): Self.choice(id, Self.kind(id).english)
    }
  }

  var spanish: String {
    switch self {
    case .name("express"): "versión corta"
    case .name("full"): "versión completa"
    case .name(let id): "versión \(id)"
    case .kind("express"): "corta"
    case .kind("full"): "completa"
    case .kind(let id): id
    case .choice(let id): Self.choice(id, Self.kind(id).spanish)
    }
  }

  var german: String {
    switch self {
    case .name("express"): "Kurzform"
    case .name("full"): "Langform"
    case .name(let id): "Form \(id)"
    case .kind("express"): "kurz"
    case .kind("full"): "lang"
    case .kind(let id): id
    case .choice(let id): Self.choice(id, Self.kind(id).german)
    }
  }

  private static func choice(_ id: String, _ name: String) -> String {
    name == id ? id : "\(id) (\(name))"
  }
}
