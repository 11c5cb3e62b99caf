import Testing
import Text

@Suite("How far long work has come")
struct WorkProgressTests {
  @Test("what is soon done shows nothing")
  func soonDone() {
    var progress = WorkProgress(total: 100, now: 5000)
    #expect(progress.picture(done: 10, things: 10, now: 5000) == nil)
    #expect(progress.picture(done: 90, things: 90, now: 6999) == nil)
    #expect(progress.picture(done: 0, things: 0, now: 8000) == nil)
  }

  @Test("the time left follows from the time passed and what is done")
  func timeLeft() {
    var progress = WorkProgress(total: 400, now: 0)
    #expect(
      progress.picture(done: 100, things: 7, now: 10_000)
        == .portion(things: 7, percent: 25, secondsLeft: 30))
    #expect(
      progress.picture(done: 500, things: 9, now: 20_000)
        == .portion(things: 9, percent: 100, secondsLeft: 0))
  }

  @Test("there is nothing new before a quarter of a second, and a clock set back stops nothing")
  func pause() {
    var progress = WorkProgress(total: nil, now: 0)
    #expect(progress.picture(done: 1, things: 1, now: 2000) == .counted(things: 1))
    #expect(progress.picture(done: 2, things: 2, now: 2249) == nil)
    #expect(progress.picture(done: 3, things: 3, now: 2250) == .counted(things: 3))
    var other = WorkProgress(total: nil, now: 0)
    #expect(other.picture(done: 1, things: 1, now: 9000) == .counted(things: 1))
    #expect(other.picture(done: 2, things: 2, now: 5000) == .counted(things: 2))
  }

  @Test("numbers so large that their product is not one still divide")
  func large() {
    var progress = WorkProgress(total: .max, now: 0)
    #expect(
      progress.picture(done: .max / 2, things: 1, now: 1 << 40)
        == .portion(things: 1, percent: 49, secondsLeft: 1_099_511_628))
  }

  @Test(
    "says it in every language",
    arguments: [
      (Language.english, "62 %, 5,200,000 done, about 40 s left"),
      (.spanish, "62 %, 5,200,000 listas, faltan unos 40 s"),
      (.german, "62 %, 5.200.000 erledigt, noch etwa 40 s"),
    ])
  func words(language: Language, expected: String) {
    let phrase = ProgressPhrase.portion(things: 5_200_000, percent: 62, secondsLeft: 38)
    #expect(phrase.text(in: language) == expected)
  }

  @Test(
    "rounds as people do",
    arguments: [
      (0, "0 s"), (4, "4 s"), (6, "10 s"), (89, "90 s"), (90, "2 min"), (149, "2 min"),
      (150, "3 min"), (3600, "60 min"),
    ])
  func rounded(seconds: Int, expected: String) {
    let phrase = ProgressPhrase.portion(things: 1, percent: 1, secondsLeft: seconds)
    #expect(phrase.text(in: .english) == "1 %, 1 done, about \(expected) left")
    #expect(ProgressPhrase.counted(things: 1200).text(in: .german) == "1.200 erledigt")
  }
}
