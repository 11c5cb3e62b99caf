/// Which program a PDF file or a picture says that made it.
public struct Producer: Sendable, Hashable {
  /// The name: `WeasyPrint`, `Chromium`, `rsvg-convert`, or another.
  public let name: String
  /// The version, as it stands behind the name; empty = none is told.
  public let version: String

  /// The name, and the version if it is told.
  public var text: String { version.isEmpty ? name : "\(name) \(version)" }

  /// Reads what stands behind `Producer:` in what `pdfinfo` writes: letters, then a version; `nil` =
  /// nothing there is a name.
  ///
  /// - Parameter told: what it wrote.
  init?(told: String) {
    let mark = "Producer:"
    guard let line = told.split(whereSeparator: \.isNewline).first(where: { $0.hasPrefix(mark) })
    else { return nil }
    let words = line.dropFirst(mark.count).drop { $0 == " " }
    let name = words.prefix { $0.isLetter }.prefix(40)
    guard !name.isEmpty else { return nil }
    // What draws for Chromium and the browsers made of it.
    self.name = name == "Skia" ? "Chromium" : String(name)
    version = Self.version(in: words.dropFirst(name.count))
  }

  /// Reads a name with hyphens and a version behind it, as `rsvg-convert version 2.54.7`; `nil` = one
  /// of them is missing.
  ///
  /// - Parameter words: what the program said, or what it left in a file.
  init?(words: String) {
    let name = words.prefix { $0.isASCII && ($0.isLetter || $0 == "-") }.prefix(40)
    let version = Self.version(in: words.dropFirst(name.count))
    guard !name.isEmpty, !version.isEmpty else { return nil }
    self.name = String(name)
    self.version = version
  }

  /// The file may be from anywhere: no more of it is told than a version needs.
  private static func version(in rest: Substring) -> String {
    let digits = rest.drop { !$0.isNumber }
    return String(digits.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }.prefix(20))
  }
}
