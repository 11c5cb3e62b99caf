/// Which program a PDF file says that made it.
public struct Producer: Sendable, Hashable {
  /// The name: `WeasyPrint`, `Chromium`, or another.
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
    // The file may be from anywhere: no more of it is told than a version needs.
    let rest = words.dropFirst(name.count).drop { !$0.isNumber }
    version = String(rest.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }.prefix(20))
  }
}
