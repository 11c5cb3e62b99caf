/// The words in a packed file: a workbook or a text document (ISO/IEC 29500).
public enum PackedText {
  /// The parts that hold what is read, and what the file says of itself.
  private static let parts = ["word/document.xml", "xl/sharedStrings.xml", "docProps/core.xml"]

  /// Whether bytes begin like those of a packed file.
  public static func isMeant(by bytes: some Collection<UInt8>) -> Bool {
    ActionSheet.isWorkbook(bytes)
  }

  /// Whether the file is a text document rather than a workbook.
  ///
  /// - Throws: as of ``words(of:)``.
  public static func isDocument(_ bytes: [UInt8]) throws -> Bool {
    try ZipArchive(bytes).part(parts[0]) != nil
  }

  /// What a file says that it was made from: the keywords of a workbook, the paragraphs of a text
  /// document that have the style `Stamp`. What people typed stands elsewhere.
  ///
  /// - Returns: empty = it says nothing there, as after another program has written it anew.
  /// - Throws: as of ``words(of:)``.
  public static func stamps(of bytes: [UInt8]) throws -> [String] {
    let archive = try ZipArchive(bytes)
    let isDocument = try archive.part(parts[0]) != nil
    let part = isDocument ? parts[0] : parts[2]
    guard let bytes = try archive.part(part) else { return [] }
    var stamps: [String] = []
    var words = ""
    var isStamp = false
    try XMLWalk.through(bytes, part: part) { piece in
      switch piece {
      case .begin("p", _):
        words = ""
        isStamp = false
      case .begin("keywords", _):
        words = ""
        isStamp = true
      case .begin("pStyle", let attributes): isStamp = attributes["val"] == "Stamp"
      case .text(let text): words += text
      case .end(isDocument ? "p" : "keywords"):
        if isStamp { stamps.append(words) }
        isStamp = false
      default: return
      }
    }
    return stamps.filter { !$0.isEmpty }
  }

  /// The words, part by part, a line a paragraph or cell.
  ///
  /// - Parameter bytes: the file.
  /// - Returns: its words; those that stand in several runs are put together.
  /// - Throws: ``WorkbookProblem`` if any part is damaged, or larger than any report;
  ///   ``System/FileProblem``.
  public static func words(of bytes: [UInt8]) throws -> String {
    let archive = try ZipArchive(bytes)
    try archive.requireSound()
    var words = ""
    for part in parts {
      guard let bytes = try archive.part(part) else { continue }
      try XMLWalk.through(bytes, part: part) { piece in
        switch piece {
        case .text(let text): words += text
        case .end("p"), .end("si"), .end("keywords"): words += "\n"
        default: return
        }
      }
    }
    return words
  }
}
