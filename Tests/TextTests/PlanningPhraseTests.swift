import Testing

@testable import Text

@Suite("The words of a plan")
struct PlanningPhraseTests {
  @Test(
    "never call impossible what can happen, nor certain what can fail",
    arguments: [
      (0.0, "< 1%"), (1e-9, "< 1%"), (0.0049, "< 1%"), (0.005, "1%"), (0.5, "50%"), (0.994, "99%"),
      (0.996, "> 99%"), (0.999999, "> 99%"), (1.0, "> 99%"),
    ])
  func chance(_ probability: Double, _ text: String) {
    #expect(PlanningPhrase.chance(.init(probability)).text(in: .english) == text)
  }

  @Test(
    "give a share the decimals that it has",
    arguments: [
      (80_000, "8%"), (1_000_000, "100%"), (125_000, "12.5%"), (12_340, "1.234%"), (1, "0.0001%"),
    ])
  func share(_ millionths: Int, _ text: String) {
    let phrase = PlanningPhrase.invited(
      country: "X", invited: 2000, millionths: millionths, expectedTenths: 5)
    #expect(phrase.text(in: .english).contains(", \(text) answer"))
  }

  @Test("follow the language in numbers")
  func numbers() {
    let phrase = PlanningPhrase.invited(
      country: "X", invited: 2000, millionths: 80_500, expectedTenths: 1615)
    #expect(
      phrase.text(in: .english) == "X: 2,000 invited, 8.05% answer: 161.5 answers expected.")
    #expect(
      phrase.text(in: .spanish)
        == "X: 2,000 invitadas, contesta el 8.05%: se esperan 161.5 respuestas.")
    #expect(
      phrase.text(in: .german)
        == "X: 2.000 eingeladen, 8,05\u{A0}% antworten: 161,5 Antworten zu erwarten.")
  }
}
