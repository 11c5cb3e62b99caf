/// The words of a report that not everybody knows, each with its meaning.
public enum GlossaryPhrase: Phrase, CaseIterable {
  /// The points of an area.
  case score
  /// The step a score belongs to.
  case level
  /// What to aim at.
  case target
  /// The scores that open answers leave possible.
  case range
  /// How much something counts.
  case weight
  /// A score that may change.
  case provisional
  /// Artificial intelligence.
  case artificialIntelligence
  /// The electronic invoice of Mexico.
  case cfdi
  /// Payments by phone in Mexico.
  case codi
  /// Transfers to a telephone number in Mexico.
  case dimo
  /// Orders from program to program.
  case edi
  /// Invoices as data.
  case electronicInvoice
  /// What is asked for besides a password.
  case loginCode
  /// Transfers between banks in Mexico.
  case spei
  /// Newer versions.
  case update
  /// Harmful programs.
  case virus
  /// A protected line.
  case vpn
  /// German formats of invoices as data.
  case xRechnung

  /// The meaning in a language.
  public func text(in language: Language) -> String {
    switch language {
    case .english: english.meaning
    case .spanish: spanish.meaning
    case .german: german.meaning
    }
  }

  /// How the word is written: first as a glossary has it, then as it also stands in a text.
  ///
  /// - Returns: at least one spelling; capitals do not matter.
  public func spellings(in language: Language) -> [String] {
    switch language {
    case .english: english.spellings
    case .spanish: spanish.spellings
    case .german: german.spellings
    }
  }

  /// Spellings and meaning.
  typealias Entry = (spellings: [String], meaning: String)
}
