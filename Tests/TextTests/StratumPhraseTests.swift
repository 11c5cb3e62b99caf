import Testing
import Text

@Suite("The names of what enterprises are told apart by")
struct StratumPhraseTests {
  @Test(
    "Joined ones are joined as in a sentence",
    arguments: [
      (StratumPhrase.enterprises("small+medium"), "kleine und mittlere", "pequeñas y medianas"),
      (
        .sectors("M+T+S"), "Herstellung, Handel und Dienstleistungen",
        "manufactura, comercio y servicios"
      ),
      (.size("small"), "Klein", "pequeña"), (.sectors("*"), "alle", "todos"),
    ])
  func joined(_ phrase: StratumPhrase, german: String, spanish: String) {
    #expect(phrase.text(in: .german) == german)
    #expect(phrase.text(in: .spanish) == spanish)
  }
}
