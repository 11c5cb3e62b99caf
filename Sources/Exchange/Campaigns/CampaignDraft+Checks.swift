public import Text

extension CampaignDraft {
  func line(_ text: String) throws(CampaignEntryProblem) -> String {
    guard text.isPlainLine(atMost: CampaignFields.longestLine) else {
      throw .notPlain(atMost: CampaignFields.longestLine, isLine: true)
    }
    return text
  }

  func plain(_ text: String) throws(CampaignEntryProblem) -> String {
    guard text.isPlain(atMost: CampaignFields.longestText) else {
      throw .notPlain(atMost: CampaignFields.longestText, isLine: false)
    }
    return text
  }

  func day(
    _ text: String, in language: Language, notBefore first: CalendarDate = .earliest
  ) throws(CampaignEntryProblem) -> CalendarDate {
    guard let day = CalendarDate(typed: text, in: language) else { throw .notADay(text) }
    guard day >= first else { throw .tooEarly(day, notBefore: first) }
    return day
  }

  /// Codes apart by commas or spaces, each once, in the order of the questionnaire.
  func countries(_ text: String, known: [String]) throws(CampaignEntryProblem) -> [String] {
    let codes = text.split { $0 == "," || $0 == " " }.map { $0.uppercased() }
    if let stranger = codes.first(where: { !known.contains($0) }) {
      throw .notAmong(stranger, known: known)
    }
    guard !codes.isEmpty else { throw .notAmong(text, known: known) }
    return known.filter(codes.contains)
  }

  /// Something before and after one `@`, with a dot in what is after it, and no space.
  func address(_ text: String) throws(CampaignEntryProblem) -> String {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    let names = parts.last?.split(separator: ".", omittingEmptySubsequences: false) ?? []
    guard parts.count == 2, !parts[0].isEmpty, names.count > 1, names.allSatisfy({ !$0.isEmpty }),
      !text.contains(where: \.isWhitespace)
    else { throw .notAnAddress(text) }
    return try line(text)
  }

  /// At least five digits, and what people write between them.
  func number(_ text: String) throws(CampaignEntryProblem) -> String {
    let digits = text.unicodeScalars.count { ("0"..."9").contains($0) }
    let isNumber = text.unicodeScalars.allSatisfy {
      ("0"..."9").contains($0) || "+-()/. ".unicodeScalars.contains($0)
    }
    guard isNumber, digits >= 5 else { throw .notANumber(text) }
    return try line(text)
  }
}

extension CampaignPhrase.Field {
  /// The option that answers it on a command line.
  public var option: String {
    switch self {
    case .id: "--id"
    case .name: "--name"
    case .questionnaire: "--questionnaire"
    case .form: "--form"
    case .from: "--from"
    case .to: "--to"
    case .countries: "--countries"
    case .contact: "--contact"
    case .email: "--email"
    case .phone: "--phone"
    case .keepUntil: "--keep-until"
    case .notice: "--notice"
    case .thanks: "--thanks"
    case .file: "-o"
    }
  }

  /// An answer as it is typed.
  var sample: String {
    switch self {
    case .id: "ccmx/2026-q4"
    case .name: "2026"
    case .questionnaire: "msme-readiness"
    case .form: "express"
    case .from: "2026-10-01"
    case .to: "2026-12-20"
    case .countries: "MX,DE"
    case .contact: "CCMX"
    case .email: "data@ccmx.example"
    case .phone: "+52 55 1234 5678"
    case .keepUntil: "2028-12-20"
    case .notice: "notice.txt"
    case .thanks: "…"
    case .file: "campaign.json"
    }
  }

  /// How the option with an answer is written.
  public var example: String {
    switch self {
    case .name(let language), .notice(let language), .thanks(let language):
      "\(option) \(language.tag)=\(sample)"
    case .phone: "\(option) \"\(sample)\""
    default: "\(option) \(sample)"
    }
  }
}
