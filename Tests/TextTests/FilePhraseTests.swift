import Testing
import Text

@Suite("The words about files and names from outside")
struct FilePhraseTests {
  private static let shapes: [ShapePhrase] = [
    .object(with: []), .object(with: ["a", "b"]), .exactly("a"), .oneOf(["a", "b"]), .uuid,
    .subject, .hash, .campaignID, .form, .questionnaireID, .version, .locale,
    .day(example: "2026-11-20"), .minutes(upTo: 9), .texts, .localizedTexts(upTo: 5),
    .plain(isLine: true, atMost: 9), .plain(isLine: false, atMost: 9), .countries, .answer,
    .missingKind, .option, .options, .optionCodes, .wholeNumber(orPercent: false),
    .wholeNumber(orPercent: true), .truth,
  ]

  private static let names: [NamingPhrase] = [
    .questionnaire("a", known: ["b"]), .version("1", of: "a", known: ["2"]),
    .form("a", known: ["b"]), .level("a", known: ["b"]),
    .period("a", isInStore: true, known: ["b"]), .period("a", isInStore: false, known: ["b"]),
    .periodTwice("a", "b"), .twoPeriodsWithin,
    .pressWith(option: "a"), .pressRelease, .pressThreshold, .pressWithoutCounts(["a"]),
    .pressIndividual(["a"]), .storedQuestionnaire(logic: "a"),
    .storedDay("a"),
  ]

  private static let summaries: [SummaryFilePhrase] = [
    .otherQuestionnaire("a", logic: "b", wanted: "c"), .otherForm("full", wanted: "express"),
    .real, .synthetic, .damaged(place: ""), .damaged(place: "/a"), .sameCampaign("a"),
    .sameYear("2026", country: "mx"), .sameCounts,
    .twoPeriods(association: "a", "b", "c"), .twoPeriods(association: nil, "b", "c"),
    .individual, .publicTable, .twoKinds, .notReleased, .noQuality, .sameCountry("MX"),
    .joinedPeriods("a+b"),
  ]

  private static let troubles: [TroublePhrase] = [
    .busy, .heldElsewhere, .erasurePending, .inUse, .isFolder, .noOrdinaryFile, .notPermitted,
    .readOnly, .noFolder, .diskFull, .noStore, .otherProgram, .newerVersion, .damaged,
    .noSuchFile, .fileExists, .notStored("a"), .labelTaken, .diskFails,
    .system(24, "Too many open files"), .unsafePlace,
    .otherContents(id: "a", version: "b"), .strangeValue("a"), .fault("a"),
    .tooLarge(limit: 9), .badName, .linkLoop, .homeless, .lineTooLong(limit: 9),
  ]

  private static let imports: [ImportPhrase] = [
    .counts(stored: 1, duplicates: 2, rejected: 3), .expelled(id: "a"), .warning,
    .standardInput, .standardOutput, .standardError, .emptyFolder, .otherSeal, .supersedesItself,
    .supersedesOther(id: "a"),
    .erased, .unknownLogic("a"), .malformed(field: "a"),
  ]

  private static var phrases: [any Phrase] {
    (shapes as [any Phrase]) + names + summaries + troubles + imports
  }

  @Test("Every sentence is told apart, and in each language in words of its own")
  func words() {
    for language in Language.allCases {
      let texts = Self.phrases.map { $0.text(in: language) }
      #expect(Set(texts).count == texts.count)
      #expect(texts.allSatisfy { !$0.isEmpty && !$0.contains("  ") && !$0.contains("\n") })
    }
    for phrase in Self.phrases {
      #expect(Set(Language.allCases.map { phrase.text(in: $0) }).count == 3, "\(phrase)")
    }
  }

  @Test("People are spoken to formally")
  func formally() {
    for phrase in Self.phrases {
      func words(_ language: Language) -> [String] {
        phrase.text(in: language).lowercased().split { !$0.isLetter }.map(String.init)
      }
      #expect(!words(.spanish).contains { ["tú", "tu", "tus", "te"].contains($0) }, "\(phrase)")
      #expect(!words(.german).contains { ["du", "dein", "deine"].contains($0) }, "\(phrase)")
    }
  }
}
