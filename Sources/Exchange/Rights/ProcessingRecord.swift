internal import JSON
internal import Questionnaires
internal import Summaries
public import Storage
public import Text

/// What an association that runs a campaign puts on file about it: who processes whose data, what
/// for, until when and how they are protected, with numbers from the store.
///
/// Its rows follow GDPR Article 30 (1) and what the Mexican law (LFPDPPP, 2025) asks of a notice. An
/// engineering reading, no legal advice; the record says so.
public struct ProcessingRecord: Sendable {
  private let campaign: Campaign
  private let wording: EnterpriseRecord.Wording?
  private let intake: CampaignIntake?
  private let holding: CampaignHolding?
  private let day: CalendarDate
  private let language: Language

  /// The record of a campaign.
  ///
  /// - Parameters:
  ///   - campaign: the campaign.
  ///   - wording: the questionnaire asked, with its texts; `nil` = not at hand.
  ///   - intake: what has arrived; `nil` = nothing.
  ///   - holding: what is stored of it; `nil` = nothing.
  ///   - day: today.
  ///   - language: the language of the record.
  public init(
    of campaign: Campaign, _ wording: EnterpriseRecord.Wording?, intake: CampaignIntake?,
    holding: CampaignHolding?, day: CalendarDate, language: Language
  ) {
    self.campaign = campaign
    self.wording = wording
    self.intake = intake
    self.holding = holding
    self.day = day
    self.language = language
  }

  /// The record as Markdown: a heading and a list for each row, ending with a line feed.
  public var markdown: String {
    var text = "# \(say(.title(campaign.name(in: language.tag).escapedForMarkdown)))\n\n"
    text += "\(say(.asOf(day))) \(say(.noLegalAdvice))\n"
    for (heading, entries) in rows {
      text += "\n## \(say(heading))\n\n"
      for entry in entries { text += "- \(entry)\n" }
    }
    return text
  }

  private func say(_ phrase: ProcessingPhrase) -> String { phrase.text(in: language) }

  private var rows: [(ProcessingPhrase, [String])] {
    let said: (ProcessingPhrase...) -> [String] = { $0.map(say) }
    return [
      (.controller, controller), (.processing, processing),
      (.purposes, said(.purposeCounting, .purposeRecognising)), (.basis, said(.basisConsent)),
      (.persons, said(.personsBusinesses, .personsNatural)), (.data, data),
      (.recipients, said(.recipientsNone)), (.transfers, said(.transfersNone)),
      (.retention, retention),
      (
        .security,
        said(.securityLocal, .securityPseudonym, .securityErasure, .securityRelease)
      ),
      (.rights, said(.rightAccess, .rightRectification, .rightErasure, .rightBlocking)),
      (.counts, counts), (.notices, notices),
    ]
  }

  private var controller: [String] {
    [campaign.contact.name, campaign.contact.email, campaign.contact.phone].compactMap(\.self)
      .map(\.escapedForMarkdown)
  }

  private var processing: [String] {
    var entries = [
      say(
        .campaign(
          id: campaign.idText, questionnaire: "\(campaign.questionnaire) \(campaign.version)",
          form: campaign.form))
    ]
    if let from = CalendarDate(iso: campaign.from), let to = CalendarDate(iso: campaign.to) {
      entries.append(
        say(.period(from: from, to: to, countries: campaign.countries.joined(separator: ", "))))
    }
    return entries
  }

  private var data: [String] {
    var entries: [String] = []
    if let wording {
      let questionnaire = wording.questionnaire
      let form = questionnaire.form(campaign.form)
      // Words never leave an enterprise's store.
      let asked = questionnaire.questions.filter { question in
        if case .text = question.kind { return false }
        return form.map(question.belongs) ?? true
      }
      let sections = questionnaire.sections.indices
        .filter { section in asked.contains { $0.section == section } }
        .map { wording.texts["section.\(questionnaire.sections[$0])"].escapedForMarkdown }
      entries.append(
        say(.dataAnswers(count: asked.count, areas: sections.joined(separator: "; "))))
    }
    return entries + [say(.dataParticulars), say(.dataNone)]
  }

  private var retention: [String] {
    guard let holding, holding.count > 0 else { return [say(.nothingStored), say(.erasure)] }
    var entries: [String] = []
    if let first = holding.firstLastDay.flatMap({ CalendarDate(iso: $0) }),
      let last = holding.lastLastDay.flatMap({ CalendarDate(iso: $0) })
    {
      entries.append(
        say(.lastDays(first: first, last: last, count: holding.count - holding.undated)))
    }
    if holding.undated > 0 {
      entries.append(say(.undated(count: holding.undated, campaign: campaign.idText)))
    }
    return entries + [say(.erasure)]
  }

  private var counts: [String] {
    var phrases: [ProcessingPhrase] = [.stored(holding?.count ?? 0)]
    guard let intake else { return phrases.map(say) }
    let leftOut = intake.leftOut
    phrases += [
      .counted(intake.counted), .withoutConsent(leftOut[.noConsent]),
      .blocked(leftOut[.blocked]), .replaced(leftOut[.superseded]),
      .elsewhere(leftOut[.outOfScope] + leftOut[.noCell]), .refused(intake.refused),
      .duplicates(intake.notStored[.duplicate] ?? 0),
    ]
    return phrases.map(say)
  }

  private var notices: [String] {
    var others = holding?.count ?? 0
    var entries = campaign.noticeLocales.map { locale in
      let hash = SHA256.named(Array(campaign.notice(in: locale).utf8))
      let count = holding?.agreements.first { $0.notice == hash }?.count ?? 0
      others -= count
      return say(.notice(locale: locale, hash: hash, count: count))
    }
    if others > 0 { entries.append(say(.otherNotices(others))) }
    return entries
  }
}
