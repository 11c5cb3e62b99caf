/// What a value of a file from outside must be.
public enum ShapePhrase: Phrase {
  /// An object of JSON, with these members.
  case object(with: [String])
  /// This very text.
  case exactly(String)
  /// One of these texts.
  case oneOf([String])
  /// A UUID.
  case uuid
  /// The pseudonym of an enterprise.
  case subject
  /// A hash.
  case hash
  /// The id of a campaign.
  case campaignID
  /// The name of a form.
  case form
  /// The id of a questionnaire.
  case questionnaireID
  /// A version.
  case version
  /// A language tag.
  case locale
  /// A day, with an example.
  case day(example: String)
  /// Yes or no.
  case truth
  /// How long something took, in minutes.
  case minutes(upTo: Int)
  /// Several texts.
  case texts
  /// Texts for so many languages.
  case localizedTexts(upTo: Int)
  /// Plain text of so many bytes.
  case plain(isLine: Bool, atMost: Int)
  /// Codes of countries.
  case countries
  /// An answer.
  case answer
  /// Why there is no answer.
  case missingKind
  /// The code of one option.
  case option
  /// Codes of options, as an array.
  case options
  /// Codes of options within an array.
  case optionCodes
  /// A whole number, or a share in percent.
  case wholeNumber(orPercent: Bool)

  /// The words in a language, to stand behind "must be".
  public func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .spanish: spanish
    case .german: german
    }
  }

  /// Members of a file in quotation marks, the last behind a word.
  static func list(_ names: [String], _ opening: String, _ closing: String, _ and: String) -> String
  {
    let quoted = names.map { opening + $0 + closing }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
    return quoted.dropLast().joined(separator: ", ") + " \(and) \(last)"
  }
}
