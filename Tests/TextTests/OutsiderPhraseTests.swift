import Testing
import Text

@Suite("The words of a report to others than the owner")
struct OutsiderPhraseTests {
  private static let share = ReferencePhrase.Share(
    scope: .ownSize, country: "DE", units: 375, decimals: 1, publisher: "Eurostat", year: 2025,
    trust: .file)
  private static let document: [DocumentPhrase] = [
    .title, .pictures, .methodLevels, .privacy, .privacyNote, .plan, .noCall, .noStep, .noOpenStep,
  ]
  private static let report: [ReportPhrase] = [
    .strengthsTitle, .ownAnswer("a"), .heldBack(allowed: "a", domain: "b"),
    .pointsAllow(level: "a"), .nothingApplies, .contextTitle, .contextNote,
    .challengesNamed(["a"]), .challengesShown(["a"]), .resultTitle, .unknownCount(1),
    .unknownCount(2), .feelsFurther, .isFurther, .feelingFits, .actionsTitle,
    .openRisk(reason: "a"),
  ]
  private static let place: [PlacePhrase] = [.title, .meaning, .tooFew(30)]
  private static let ofAnybody: [PlacePhrase] = [
    .scoredOn(form: "express"), .unplaced(["A"]), .withoutScore(form: nil),
    .withoutScore(form: "full"),
  ]
  private static let change: [ChangePhrase] = [.shortFormOnly, .noCause, .actionsTitle]
  private static let workbook: [WorkbookPhrase] = [
    .columnOwn, .scope(country: "DE", isOwnSize: true), .noBenchmark, .aboutSheets,
  ]
  private static let reference: [ReferencePhrase] = [
    .figure(share, does: "use it", own: true), .intensityShare(share, basic: 4), .otherAnswers,
    .noComparator,
  ]

  @Test("speak of the business, not to its owner", arguments: Language.allCases)
  func neutral(_ language: Language) throws {
    let words: Set<String> =
      switch language {
      case .english: ["you", "your", "yours"]
      case .spanish: ["su", "sus", "usted"]
      case .german: ["Sie", "Ihr", "Ihre", "Ihren", "Ihrem", "Ihnen"]
      }
    let phrases =
      Self.document.map { OutsiderPhrase(insteadOf: $0) }
      + Self.report.map { OutsiderPhrase(insteadOf: $0) }
      + [ChartPhrase.ownLevel(name: "a", number: 1, of: 5), .own, .here].map {
        OutsiderPhrase(insteadOf: $0)
      }
      + Self.reference.map { OutsiderPhrase(insteadOf: $0) }
      + Self.place.map { OutsiderPhrase(insteadOf: $0) }
      + Self.change.map { OutsiderPhrase(insteadOf: $0) }
      + Self.workbook.map { OutsiderPhrase(insteadOf: $0) }
    for phrase in phrases {
      let text = try #require(phrase).text(in: language)
      // "Give it only to people who may read them" asks whoever holds the report.
      let said = text.replacing("Geben Sie ihn", with: "")
      let found = said.split { !$0.isLetter }.map(String.init).filter {
        words.contains(language == .german ? $0 : $0.lowercased())
      }
      #expect(found.isEmpty, "\(text)")
    }
  }

  @Test("Some speak to nobody from the start", arguments: Language.allCases)
  func impersonal(_ language: Language) {
    for phrase in Self.ofAnybody {
      let words = phrase.text(in: language).lowercased().split { !$0.isLetter }.map(String.init)
      #expect(Set(words).isDisjoint(with: ["you", "your", "su", "sus", "usted", "ihr", "ihre"]))
      #expect(OutsiderPhrase(insteadOf: phrase) == nil)
    }
  }

  @Test("are the usual ones where the owner is not spoken to")
  func same() {
    #expect(OutsiderPhrase(insteadOf: DocumentPhrase.sources) == nil)
    #expect(OutsiderPhrase(insteadOf: ReportPhrase.gapsTitle) == nil)
    let everySize = WorkbookPhrase.scope(country: "DE", isOwnSize: false)
    #expect(OutsiderPhrase(insteadOf: everySize) == nil)
  }
}
