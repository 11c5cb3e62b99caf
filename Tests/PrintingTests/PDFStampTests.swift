import Testing

@testable import Printing

@Suite("The stamp that a PDF bears as its creator")
struct PDFStampTests {
  private static let own =
    "Questionnaire a 1.0.0, logic sha256:01, result sha256:02, readiness/1/x;"
  private static let other =
    "Questionnaire b 1.0.0, logic sha256:03, result sha256:04, readiness/1/y;"

  private static func stamp(creator: String) -> PDFStamp? {
    PDFStamp(
      told: "Title:          T\nCreator:        \(creator)\nProducer:       WeasyPrint 70.0\n")
  }

  @Test("counts where the words end in it, whatever looks like a stamp before it")
  func last() throws {
    let stamp = try #require(Self.stamp(creator: "readiness; " + Self.own))
    let broken = Self.own.replacing("logic ", with: "lo-gic")
    for words in [Self.own, "\(Self.other) and \(broken)", "\(Self.own) \(Self.own) 4 / 4"] {
      #expect(stamp.text(endingIn: words) == Self.own)
    }
  }

  @Test("does not count where the words end in another, or hold none")
  func another() throws {
    let stamp = try #require(Self.stamp(creator: "readiness; " + Self.own))
    for words in ["\(Self.own) and \(Self.other)", Self.other, ""] {
      #expect(stamp.text(endingIn: words) == nil)
    }
    let hashless = try #require(Self.stamp(creator: "readiness; a"))
    #expect(hashless.text(endingIn: "a") == nil)
  }

  @Test("is none where another program is named", arguments: ["Chromium", "readiness", ""])
  func otherCreator(_ creator: String) {
    #expect(Self.stamp(creator: creator) == nil)
  }
}
