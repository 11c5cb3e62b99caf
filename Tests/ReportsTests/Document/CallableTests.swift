import Testing
import Text

@testable import Reports

@Suite("Whom page one says to call")
struct CallableTests {
  private func help(_ name: String, url: String? = nil, phone: String? = nil) -> ActionAdvice.Help {
    ActionAdvice.Help(
      name: name, offer: nil, url: url, phone: phone, checked: "2026-11", caution: nil)
  }

  @Test("An address or a telephone number makes somebody reachable")
  func reachable() {
    #expect(help("a", url: "a.example").isReachable && help("b", phone: "1").isReachable)
    #expect(!help("c").isReachable)
  }

  @Test("Who can be reached stands before who cannot", arguments: Firm.names)
  func order(_ name: String) throws {
    let callable = try Firm(name, form: "full", language: .german).content.callable
    let reach = callable.filter { $0.caution == nil }.map { $0.isReachable ? 0 : 1 }
    #expect(reach == reach.sorted())
  }

  @Test(
    "Page one has no bare numbers, and who prepared it is the first to ask",
    arguments: Language.allCases)
  func firstPage(_ language: Language) throws {
    for name in Firm.names {
      let firm = try Firm(name, form: "full", language: language)
      let page = firm.document(.owner, preparedBy: "Cámara\nde Puebla").page.firstPage
      let words = page.blocks.flatMap(\.words)
      #expect(!words.contains { $0.contains("[") })
      let heading = DocumentPhrase.call.text(in: language)
      let place = try #require(words.firstIndex(of: heading))
      #expect(words[place + 1].hasPrefix("Cámara de Puebla – "), "\(words[place + 1])")
      let plain = firm.document(.owner, preparedBy: "").page.firstPage.blocks.flatMap(\.words)
      #expect(!plain.contains { $0.contains(" – ") && $0.hasPrefix(" ") })
      #expect(words.count == plain.count + 1 || firm.content.callable.isEmpty)
    }
  }
}
