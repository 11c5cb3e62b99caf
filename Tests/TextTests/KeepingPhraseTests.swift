import Testing
import Text

@Suite("The words of backups and settings")
struct KeepingPhraseTests {
  private static let phrases: [KeepingPhrase] = [
    .backedUp(path: "P"), .backupHolds, .moveToOther(file: "F"), .nothingToBackUp,
    .restored(assessments: 1, drafts: 0), .restored(assessments: 3, drafts: 1),
    .movedAside(path: "P"), .holds(assessments: 0, drafts: 0), .holds(assessments: 1, drafts: 2),
    .presentUnreadable, .backupUnsound(findings: 1), .backupUnsound(findings: 7),
    .placeSettings, .settingsUnreadable, .settingsLanguage("tlh"), .settingsPlain,
    .settingsBlockedDays, .settingsColor, .settingsStore,
  ]

  @Test("every sentence has words of its own, and other ones in each language")
  func words() {
    for language in Language.allCases {
      let texts = Self.phrases.map { $0.text(in: language) }
      #expect(texts.allSatisfy { !$0.isEmpty && !$0.contains("  ") && $0.withoutControls == $0 })
      #expect(Set(texts).count == texts.count)
    }
    for phrase in Self.phrases {
      #expect(Set(Language.allCases.map { phrase.text(in: $0) }).count == 3, "\(phrase)")
    }
  }

  @Test("people are spoken to formally, and nobody is called an enterprise")
  func formally() {
    for phrase in Self.phrases {
      func words(_ language: Language) -> [String] {
        phrase.text(in: language).lowercased().split { !$0.isLetter }.map(String.init)
      }
      #expect(!words(.english).contains { $0.hasPrefix("enterprise") })
      #expect(!words(.spanish).contains { ["tú", "tu", "tus", "te"].contains($0) })
      #expect(!words(.german).contains { ["du", "dein", "deine", "unternehmen"].contains($0) })
    }
  }

  @Test("what is filled in can be read", arguments: Language.allCases)
  func arguments(language: Language) {
    func expect(_ phrase: KeepingPhrase, _ parts: String...) {
      let text = phrase.text(in: language)
      for part in parts { #expect(text.contains(part), "\(text)") }
    }
    expect(.backedUp(path: "/a/b.sqlite"), "/a/b.sqlite")
    expect(.moveToOther(file: "b.sqlite"), "readiness restore b.sqlite")
    expect(.restored(assessments: 31, drafts: 7), "31", "7", "readiness list")
    expect(.holds(assessments: 31, drafts: 7), "31", "7", "--force")
    expect(.holds(assessments: 0, drafts: 0), "--force")
    expect(.presentUnreadable, "--force")
    expect(.movedAside(path: "/a/b.sqlite"), "/a/b.sqlite")
    expect(.backupUnsound(findings: 12), "12")
    expect(.settingsLanguage("tlh"), "tlh", "es-MX", "de-DE", "en")
    expect(.settingsPlain, "true", "false")
    expect(.settingsBlockedDays, "blockedDays", "3650")
    expect(.settingsColor, "color", "auto", "always", "never")
    expect(.settingsStore, "store", "/")
  }
}
