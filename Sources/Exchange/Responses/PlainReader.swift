internal import JSON
internal import Questionnaires
internal import Scoring
internal import Storage
internal import System
internal import Text

/// Reads responses that stand in a file exactly as this program writes them, at a small part of the
/// cost: no tree is made, and the bytes are sealed as they are, for they are canonical.
///
/// What is written otherwise, or has anything to be reported, it leaves to ``ResponseReader``,
/// whose findings are the only ones there are. What it does read, both read alike.
struct PlainReader {
  /// What is known of the questionnaire that the last response named.
  private final class Subject {
    /// The member `questionnaire` as it stood.
    let reference: [UInt8]
    let scorer: Scorer
    let answers: PlainAnswers
    let belongs: [UInt64]
    let isMultiple: [Bool]
    let logic: String
    /// A sheet that every response overwrites.
    var sheet: ScoreSheet

    init?(_ scorer: Scorer) {
      let questionnaire = scorer.questionnaire
      guard let answers = PlainAnswers(questionnaire) else { return nil }
      // Other ways to name it are for the usual reader.
      let reference: JSONValue = [
        "id": JSONValue(.string(questionnaire.id)),
        "logic": JSONValue(.string(questionnaire.logic)),
        "version": JSONValue(.string(questionnaire.version.description)),
      ]
      self.reference = reference.canonical()
      self.scorer = scorer
      self.answers = answers
      belongs = questionnaire.questions.map(\.forms)
      isMultiple = questionnaire.questions.map {
        if case .multiple = $0.kind { true } else { false }
      }
      logic = questionnaire.logic
      sheet = ScoreSheet(for: questionnaire)
    }
  }

  private var subject: Subject?
  private var form = Remembered<(name: String, form: Form)>()
  private var locale = Remembered<String>()
  private var notice = Remembered<String>()
  private var day = Remembered<String>()
  private var scope = Remembered<String>()

  /// From now on expects responses to a questionnaire.
  mutating func expect(_ scorer: Scorer) {
    form = Remembered()
    subject = Subject(scorer)
  }

  /// The scorer of what is read.
  var scorer: Scorer? { subject?.scorer }
  /// The logic hash of its questionnaire.
  var logic: String? { subject?.logic }

  /// Reads one response; `nil` = it is for ``ResponseReader`` to read.
  mutating func read(_ bytes: Span<UInt8>) -> NewAssessment? {
    guard let subject else { return nil }
    var text = PlainText()
    guard text.take("{\"answers\":{", bytes),
      let answers = subject.answers.read(&text, bytes)
    else { return nil }
    var members = PlainMembers()
    guard members.read(&text, bytes, reference: subject.reference) else { return nil }
    return assessment(answers, members, subject, bytes)
  }

  private mutating func assessment(
    _ answers: Answers, _ members: PlainMembers, _ subject: Subject, _ bytes: Span<UInt8>
  ) -> NewAssessment? {
    guard
      let (formName, form) = form.value(
        members.form, bytes,
        { name in
          subject.scorer.questionnaire.form(name).map { (name, $0) }
        }),
      let locale = locale.value(members.locale, bytes, { $0.isLocale ? $0 : nil }),
      let completed = day.value(members.completed, bytes, Self.day)
    else { return nil }
    let id = bytes.string(members.id)
    guard UUIDs.isValid(id), !ignoresAnswers(answers, form, subject) else { return nil }
    var assessment = NewAssessment(
      id: id, logic: subject.logic, form: formName, locale: locale, completed: completed,
      answers: answers)
    if let consent = members.consent {
      guard let consent = self.consent(consent, bytes) else { return nil }
      assessment.consent = consent
    }
    assessment.isSynthetic = members.isSynthetic
    if let minutes = members.minutes {
      guard (0...100_000).contains(minutes) else { return nil }
      assessment.minutes = Int(minutes)
    }
    if let mode = members.mode {
      guard let mode = CollectionMode(rawValue: bytes.string(mode)) else { return nil }
      assessment.mode = mode
    }
    guard addOrigin(members, bytes, to: &assessment),
      addSeal(members, bytes, to: &assessment)
    else { return nil }
    return assessment
  }

  private static func day(_ text: String) -> String? {
    CalendarDate(iso: text) == nil ? nil : text
  }

  /// Whether something is to be said about answers that do not count.
  private func ignoresAnswers(_ answers: Answers, _ form: Form, _ subject: Subject) -> Bool {
    subject.scorer.score(answers, form: form, into: &subject.sheet)
    let sheet = subject.sheet
    let (states, values) = (sheet.states.span, sheet.values.span)
    let given = answers.values.span
    for index in given.indices where given[index] != .absent {
      if states[index] == .answered, values[index] == given[index].raw { continue }
      guard subject.belongs[index] >> UInt64(form.index) & 1 == 1 else { continue }
      if states[index] == .notAsked || subject.isMultiple[index] && given[index].isValue {
        return true
      }
    }
    return false
  }

  private mutating func consent(
    _ members: PlainMembers.Agreement, _ bytes: Span<UInt8>
  ) -> Consent? {
    // One word more would be rare: such a scope is read in the usual way.
    guard let scope = scope.value(members.scope, bytes, { $0 }) else { return nil }
    var consent = Consent(scope: [scope], notice: nil, date: nil)
    if let range = members.notice {
      guard let notice = notice.value(range, bytes, { $0.isHash ? $0 : nil }) else { return nil }
      consent = Consent(scope: [scope], notice: notice, date: nil)
    }
    if let range = members.date {
      guard let date = day.value(range, bytes, Self.day) else { return nil }
      consent = Consent(scope: [scope], notice: consent.notice, date: date)
    }
    return consent
  }

  /// Campaign, subject and what belongs to them.
  private func addOrigin(
    _ members: PlainMembers, _ bytes: Span<UInt8>, to assessment: inout NewAssessment
  ) -> Bool {
    func text(_ range: Range<Int>?, _ holds: (String) -> Bool) -> (text: String?, holds: Bool) {
      guard let range else { return (nil, true) }
      let text = bytes.string(range)
      return (text, holds(text))
    }
    let campaign = text(members.campaign) { CampaignID($0) != nil }
    let subject = text(members.subject) { $0.isSubject }
    let withdrawal = text(members.withdrawal) { $0.isHash }
    let supersedes = text(members.supersedes, UUIDs.isValid)
    guard campaign.holds, subject.holds, withdrawal.holds, supersedes.holds,
      supersedes.text != assessment.id
    else { return false }
    if campaign.text != nil {
      guard subject.text != nil, withdrawal.text != nil, assessment.consent != nil,
        members.seal != nil
      else { return false }
    }
    assessment.campaign = campaign.text
    assessment.subject = subject.text
    assessment.withdrawal = withdrawal.text
    assessment.supersedes = supersedes.text
    return true
  }

  /// The bytes without the member `seal` are what was sealed.
  private func addSeal(
    _ members: PlainMembers, _ bytes: Span<UInt8>, to assessment: inout NewAssessment
  ) -> Bool {
    guard let (range, member) = members.seal else { return true }
    let seal = bytes.string(range)
    guard seal.isHash else { return false }
    var hash = SHA256()
    hash.update(bytes.extracting(0..<member.lowerBound))
    hash.update(bytes.extracting(member.upperBound..<bytes.count))
    assessment.seal = seal
    return "sha256:" + hash.finish().hex == seal
  }
}
