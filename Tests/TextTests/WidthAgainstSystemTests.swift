import Glibc
import Testing
import Text

@Suite("Display width against the C library")
struct WidthAgainstSystemTests {
  /// Whether the general category is one people write names and sentences with.
  private static func isWritten(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .connectorPunctuation, .dashPunctuation,
      .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation,
      .otherPunctuation, .currencySymbol, .mathSymbol, .nonspacingMark:
      true
    default: false
    }
  }

  @Test("Letters, digits, marks and punctuation are as wide as the C library says")
  func agreesWithLocale() throws {
    let created = unsafe newlocale(1 << LC_CTYPE, "C.UTF-8", nil)
    let locale = try unsafe #require(created)
    let before = unsafe uselocale(locale)
    // The header hides this function behind a macro that the module map does not set.
    let found = unsafe dlsym(nil, "wcwidth")
    let symbol = try unsafe #require(found)
    let systemWidth = unsafe unsafeBitCast(symbol, to: (@convention(c) (wchar_t) -> Int32).self)
    defer {
      _ = unsafe uselocale(before)
      unsafe freelocale(locale)
    }
    var compared = 0
    var differing: [String] = []
    for value in UInt32(0x20)...0x3FFFF {
      guard let scalar = Unicode.Scalar(value), Self.isWritten(scalar) else { continue }
      let width = Int(systemWidth(wchar_t(value)))
      // Scalars the C library does not know yet have no width to compare with.
      guard width >= 0 else { continue }
      compared += 1
      if String(scalar).displayWidth != width { differing.append(String(value, radix: 16)) }
    }
    #expect(compared > 100_000)
    #expect(differing == [])
  }
}
