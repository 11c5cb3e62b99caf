internal import JSON
internal import Questionnaires
internal import Text

extension Campaign {
  /// The most bytes of a campaign file.
  public static let longestFile = 1 << 20

  /// Reads a campaign file of the format `readiness-campaign/1`.
  ///
  /// - Throws: ``CampaignRejected`` with every finding.
  public static func read(_ bytes: [UInt8]) throws(CampaignRejected) -> Campaign {
    guard bytes.count <= longestFile else {
      var fields = CampaignFields(JSONDocument.read("{}"))
      fields.report(.tooLarge(limit: longestFile), at: 0)
      throw fields.rejection
    }
    let document = JSONDocument.read(bytes)
    var fields = CampaignFields(document)
    guard let root = document.root else { throw fields.rejection }
    guard root.object != nil else {
      fields.report(.malformed(key: "campaign", expected: .object(with: [])), at: root.offset)
      throw fields.rejection
    }
    let campaign = read(root, &fields)
    guard let campaign, fields.isClean else { throw fields.rejection }
    return campaign
  }

  private static func read(_ root: JSONValue, _ fields: inout CampaignFields) -> Campaign? {
    _ = fields.text("format", in: root, .exactly("readiness-campaign/1")) {
      $0 == "readiness-campaign/1"
    }
    let id = fields.text("id", in: root, .campaignID) {
      CampaignID($0) != nil
    }
    let names = fields.texts("name", in: root, isLine: true)
    let asked = fields.object("questionnaire", in: root)
    let questionnaire = fields.line("id", in: asked)
    let version = fields.text("version", in: asked, .version) {
      Version($0) != nil
    }
    let forms = ["full", "express"]
    let form = fields.text("form", in: root, .oneOf(forms)) { forms.contains($0) }
    let isDay = { CalendarDate(iso: $0) != nil }
    let from = fields.text("from", in: root, .day(example: "2026-10-01"), isDay)
    let to = fields.text("to", in: root, .day(example: "2026-12-20"), isDay)
    // Both are empty or ISO days, whose texts are ordered as the days are.
    if to < from, !to.isEmpty {
      fields.report(.endsBeforeStart, at: root.object?["to"]?.offset ?? root.offset)
    }
    let countries = fields.countries(in: root)
    let contact = fields.object("contact", in: root)
    let person = fields.line("name", in: contact)
    let email = fields.line("email", in: contact, isOptional: true)
    let phone = fields.line("phone", in: contact, isOptional: true)
    let notices = fields.texts("notice", in: root)
    let closings = fields.texts("thanks", in: root, isOptional: true)
    guard let id = CampaignID(id), let version = Version(version) else { return nil }
    return Campaign(
      id: id, questionnaire: questionnaire, version: version, form: form, from: from, to: to,
      countries: countries,
      contact: Contact(
        name: person, email: email.isEmpty ? nil : email, phone: phone.isEmpty ? nil : phone),
      names: names, notices: notices, closings: closings)
  }
}
