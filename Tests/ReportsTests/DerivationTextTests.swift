import Questionnaires
import Reports
import Scoring
import Testing
import Text

@Suite("Why a score is what it is")
struct DerivationTextTests {
  @Test(
    "The recorded derivations of the bakery and the machine shop still hold",
    arguments: ["bakery-puebla", "machine-shop-ulm"], Language.allCases)
  func goldenDerivation(_ name: String, _ language: Language) throws {
    let firm = try Firm(name, form: "express", language: language)
    let lines = DerivationText(width: 80).lines(of: firm.derivation)
    try Golden.expect(lines.rendered(), equals: "why-\(name)-\(language.tag).txt")
  }

  @Test("No line is wider than asked", arguments: [20, 40, 60, 80, 120], Language.allCases)
  func widthHolds(_ width: Int, _ language: Language) throws {
    for name in Firm.names {
      for form in ["express", "full"] {
        let firm = try Firm(name, form: form, language: language)
        let lines = DerivationText(width: width).lines(of: firm.derivation)
        #expect(lines.allSatisfy { $0.displayWidth <= width })
        #expect(!lines.rendered().utf8.contains(0x1B))
      }
    }
  }

  @Test("What the answers add sums to the score, up to the rounding of each", arguments: Firm.names)
  func sumsUp(_ name: String) throws {
    for form in ["express", "full"] {
      let derivation = try Firm(name, form: form, language: .english).derivation
      for part in derivation.parts {
        guard let score = part.domain.score else { continue }
        let sum = part.rows.compactMap(\.contribution).reduce(0, +)
        #expect(abs(sum - score.tenths) <= part.rows.count / 2 + 1)
        // The exact division printed under the table, done again.
        let exact = Double(part.sum.numerator) / Double(part.sum.denominator)
        #expect(abs(exact / Double(part.weight) - Double(score.tenths) / 10) <= 0.05 + 1e-9)
      }
    }
  }

  @Test("As a table it has one line a question asked, with ids for programs")
  func tabSeparated() throws {
    let firm = try Firm("carpenter", form: "full", language: .german)
    let lines = DerivationText.table(of: firm.derivation).tabSeparated(heading: .shown)
    #expect(
      lines.first == "domain\tquestion\tstatus\tanswer\tpoints\tweight\tcontribution")
    #expect(lines.contains("cybersecurity\tcy_backups\tanswered\tFast nichts\t0\t4\t0.0"))
    #expect(
      lines.dropFirst().allSatisfy {
        $0.split(separator: "\t", omittingEmptySubsequences: false).count == 7
      })
  }
}
