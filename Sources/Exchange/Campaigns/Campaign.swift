public import Questionnaires

/// An association's request for responses, as its members receive it.
public struct Campaign: Sendable, Hashable {
  /// Who answers for the campaign.
  public struct Contact: Sendable, Hashable {
    /// The person or office.
    public let name: String
    /// The address to which responses are sent.
    public let email: String?
    /// The telephone number.
    public let phone: String?
  }

  /// The id.
  public let id: CampaignID
  /// The id of the questionnaire asked.
  public let questionnaire: String
  /// The version of the questionnaire asked.
  public let version: Version
  /// The form asked.
  public let form: String
  /// The first day, as `2026-10-01`.
  public let from: String
  /// The last day, never before the first.
  public let to: String
  /// The codes of the countries addressed; at least one.
  public let countries: [String]
  /// Who answers for it.
  public let contact: Contact
  let names: [String: String]
  let notices: [String: String]
  let closings: [String: String]

  /// The campaign's name in a locale, else in the first of its locales by name.
  public func name(in locale: String) -> String { Self.text(names, locale) }

  /// What happens with the responses; its hash travels with the consent.
  public func notice(in locale: String) -> String { Self.text(notices, locale) }

  /// The locales in which there is a notice, sorted.
  var noticeLocales: [String] { notices.keys.sorted() }

  /// What is said in the end; empty if there is nothing.
  public func thanks(in locale: String) -> String { Self.text(closings, locale) }

  /// The whole id as written in files.
  public var idText: String { "\(id.association)/\(id.label)" }

  /// The text of the locale, else of one of the same language, else the first by name.
  private static func text(_ texts: [String: String], _ locale: String) -> String {
    if let text = texts[locale] { return text }
    let language = locale.prefix { $0 != "-" }
    let keys = texts.keys.sorted()
    let key = keys.first { $0.prefix { $0 != "-" } == language } ?? keys.first
    return key.flatMap { texts[$0] } ?? ""
  }
}
