public import Questionnaires
public import Text

/// A campaign in the making: what has been answered about it so far, each answer checked when it is
/// taken.
public struct CampaignDraft: Sendable {
  /// What is asked about a campaign.
  public typealias Field = CampaignPhrase.Field

  /// Association and label.
  public private(set) var id: CampaignID?
  /// The name in each language; others fall back to the first that there is.
  public private(set) var names: [Language: String] = [:]
  /// The id of the questionnaire asked.
  public private(set) var questionnaire: String
  /// The version of the questionnaire asked.
  public private(set) var version: Version
  /// The form asked.
  public private(set) var form: String
  /// The first day.
  public private(set) var from: CalendarDate
  /// The last day.
  public private(set) var to: CalendarDate?
  /// The codes of the countries addressed.
  public private(set) var countries: [String]
  /// Who receives the answers.
  public private(set) var contact: String?
  /// Where members write.
  public private(set) var email: String?
  /// Where members call.
  public private(set) var phone: String?
  /// Until when the answers are kept, as the proposed notice says.
  public private(set) var keepUntil: CalendarDate?
  /// Notices other than the proposed one.
  public private(set) var notices: [Language: String] = [:]
  /// Closing words other than the proposed ones.
  private(set) var closings: [Language: String] = [:]
  private var knownForms: [String] = []
  private var knownCountries: [String] = []

  /// How long answers are kept after the last day unless said otherwise, in days.
  static let usualKeeping = 730

  /// A campaign that asks a questionnaire in its short form from a day on, in all its countries.
  public init(_ questionnaire: Questionnaire, from: CalendarDate) {
    self.questionnaire = questionnaire.id
    version = questionnaire.version
    form = ""
    self.from = from
    countries = []
    ask(questionnaire)
  }

  /// Asks another questionnaire; form and countries that it does not have are asked no more.
  public mutating func ask(_ questionnaire: Questionnaire) {
    self.questionnaire = questionnaire.id
    version = questionnaire.version
    // A campaign file knows no others.
    knownForms = ["express", "full"].filter(questionnaire.forms.contains)
    knownCountries =
      questionnaire.strata.country.map { questionnaire.questions[$0].options.map(\.code) } ?? []
    if !knownForms.contains(form) { form = knownForms.first ?? "full" }
    countries = countries.filter(knownCountries.contains)
    if countries.isEmpty { countries = knownCountries }
  }

  /// Everything that is asked, in order: texts only in the languages of the countries addressed.
  ///
  /// - Parameter language: the language whose texts come first, if it is one of them.
  /// - Returns: all fields but the name of the file.
  public func fields(speaking language: Language) -> [Field] {
    let languages = languages(speaking: language)
    return [.id, .questionnaire, .countries] + languages.map(Field.name)
      + [.form, .from, .to, .contact, .email, .phone, .keepUntil]
      + languages.map(Field.notice) + languages.map(Field.thanks)
  }

  /// The languages of the countries addressed, the one spoken first; all where that of a country is
  /// not known.
  func languages(speaking language: Language) -> [Language] {
    let theirs = countries.compactMap { Language(country: $0) }
    let all = [language] + Language.allCases.filter { $0 != language }
    return theirs.isEmpty || theirs.count < countries.count
      ? all : all.filter { theirs.contains($0) }
  }

  // MARK: Usual answers

  /// The answer that counts if none is typed, as it is shown; `nil` = one is needed.
  public func usual(_ field: Field) -> String? {
    switch field {
    case .id: id.map { "\($0.association)/\($0.label)" }
    case .name(let language): names[language] ?? anyName
    case .questionnaire: "\(questionnaire)@\(version)"
    case .form: form
    case .from: from.iso
    case .to: to.flatMap { $0 < from ? nil : $0.iso }
    case .countries: countries.isEmpty ? nil : countries.joined(separator: ",")
    case .contact: contact
    case .email: email
    case .phone: phone
    case .keepUntil: kept?.iso
    case .notice(let language): notice(in: language)
    case .thanks(let language): thanks(in: language)
    case .file: id.map { "\($0.association)-\($0.label).json" }
    }
  }

  /// The first name given, in the order of the languages.
  private var anyName: String? { Language.allCases.lazy.compactMap { names[$0] }.first }

  /// Until when the answers are kept: as said, else two years beyond the last day.
  private var kept: CalendarDate? {
    guard let to else { return keepUntil }
    if let keepUntil, keepUntil >= to { return keepUntil }
    return to.adding(days: Self.usualKeeping) ?? to
  }

  /// The notice as given, else the proposed one; `nil` = it cannot be filled in yet, or was not
  /// asked for in this language and may say something else than those given.
  func notice(in language: Language) -> String? {
    if let notice = notices[language] { return notice }
    let isAsked = languages(speaking: language).contains(language)
    guard isAsked || notices.isEmpty else { return nil }
    let address = [email, phone].compactMap(\.self).joined(separator: ", ")
    guard let contact, !address.isEmpty, let kept else { return nil }
    return CampaignPhrase.notice(.init(receiver: contact, address: address, keepUntil: kept))
      .text(in: language)
  }

  func thanks(in language: Language) -> String {
    closings[language] ?? CampaignPhrase.thanks.text(in: language)
  }

  // MARK: Taking answers

  /// Takes an answer; the empty text takes the usual one, or leaves out what may be absent.
  ///
  /// The questionnaire is not taken here but by ``ask(_:)``, nor is the name of the file.
  ///
  /// - Parameters:
  ///   - text: the answer.
  ///   - field: what it answers.
  ///   - language: the language in which days may be written.
  /// - Throws: ``Text/CampaignEntryProblem`` if it cannot be; nothing has changed then.
  public mutating func take(
    _ text: String, as field: Field, in language: Language
  ) throws(CampaignEntryProblem) {
    guard !text.isEmpty else { return try takeNothing(as: field) }
    switch field {
    case .id:
      guard let id = CampaignID(text) else { throw .notAnID(text) }
      self.id = id
    case .name(let language): names[language] = try line(text)
    case .questionnaire, .file: break
    case .form:
      guard knownForms.contains(text) else { throw .notAmong(text, known: knownForms) }
      form = text
    case .from: from = try day(text, in: language)
    case .to: to = try day(text, in: language, notBefore: from)
    case .countries: countries = try countries(text, known: knownCountries)
    case .contact: contact = try line(text)
    case .email: email = try address(text)
    case .phone: phone = try number(text)
    case .keepUntil: keepUntil = try day(text, in: language, notBefore: to ?? from)
    case .notice(let language): notices[language] = try plain(text)
    case .thanks(let language): closings[language] = try plain(text)
    }
  }

  private mutating func takeNothing(as field: Field) throws(CampaignEntryProblem) {
    switch field {
    case .email: break
    case .phone where email == nil && phone == nil: throw .unreachable
    case .phone: break
    case .name(let language): names[language] = try given(usual(field), field)
    default: _ = try given(usual(field), field)
    }
  }

  private func given(_ text: String?, _ field: Field) throws(CampaignEntryProblem) -> String {
    guard let text else { throw .missing(example: field.sample) }
    return text
  }

  // MARK: The whole

  /// What is still missing or does not fit together, in the order of the questions.
  ///
  /// - Parameter language: the language in which a missing name is asked for.
  /// - Returns: each field with its problem; none = the file can be written.
  public func findings(
    speaking language: Language
  ) -> [(field: Field, problem: CampaignEntryProblem)] {
    var findings: [(Field, CampaignEntryProblem)] = []
    func miss(_ field: Field) { findings.append((field, .missing(example: field.example))) }
    if id == nil { miss(.id) }
    if names.isEmpty { miss(.name(languages(speaking: language).first ?? language)) }
    if let to {
      if to < from { findings.append((.to, .tooEarly(to, notBefore: from))) }
    } else {
      miss(.to)
    }
    if countries.isEmpty { miss(.countries) }
    if contact == nil { miss(.contact) }
    if email == nil, phone == nil { findings.append((.email, .unreachable)) }
    if let keepUntil, let to, keepUntil < to {
      findings.append((.keepUntil, .tooEarly(keepUntil, notBefore: to)))
    }
    for language in Language.allCases {
      if let notice = notice(in: language), !notice.isPlain(atMost: CampaignFields.longestText) {
        findings.append(
          (.notice(language), .notPlain(atMost: CampaignFields.longestText, isLine: false)))
      }
    }
    return findings
  }
}
