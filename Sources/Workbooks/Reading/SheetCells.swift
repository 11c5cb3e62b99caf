/// The cells of a sheet that hold something.
struct SheetCells {
  /// What a cell holds.
  enum Value: Hashable {
    /// Words.
    case text(String)
    /// A number; days are numbers too.
    case number(Double)
    /// An error that a spreadsheet program shows instead of a value, such as `#N/A`.
    case error(String)
    /// A formula of which the file does not tell the result.
    case unreckoned

    /// Whether the cell is not empty and yet says nothing that could be meant.
    var isWithoutValue: Bool {
      switch self {
      case .error, .unreckoned: true
      case .text, .number: false
      }
    }
  }

  /// The most cells that a sheet may have: many times those of any sheet of ours.
  private static let limit = 200_000
  /// The most bytes of UTF-8 in a cell: no spreadsheet program lets one hold more than 32,767
  /// characters.
  private static let longest = 4 * 32_767

  /// The cells by their places.
  private(set) var cells: [CellPlace: Value] = [:]

  subscript(row: Int, column: Int) -> Value? { cells[CellPlace(row: row, column: column)] }

  /// Reads a sheet.
  ///
  /// - Parameters:
  ///   - bytes: the part that holds it.
  ///   - part: its name, for what is thrown.
  ///   - shared: the texts that sheets share.
  /// - Throws: ``WorkbookProblem``.
  init(_ bytes: [UInt8], part: String, shared: [String]) throws {
    var found: [CellPlace: Value] = [:]
    var place = CellPlace(row: -1, column: -1)
    var type = ""
    var words: String?
    var isFormula = false
    var isPhonetic = false
    var isReading = false
    try XMLWalk.through(bytes, part: part) { piece in
      switch piece {
      case .begin("row", let attributes):
        place = CellPlace(row: place.row + 1, column: -1)
        if let name = attributes["r"], let row = Int(name),
          (1...CellPlace.rows).contains(row)
        {
          place.row = row - 1
        }
      case .begin("c", let attributes):
        place.column += 1
        if let name = attributes["r"], let named = CellPlace(name) { place = named }
        type = attributes["t"] ?? "n"
        isFormula = false
      case .begin("f", _): isFormula = true
      case .begin("rPh", _): isPhonetic = true
      case .end("rPh"): isPhonetic = false
      // A text may come in several runs, which belong together.
      case .begin("v", _), .begin("t", _):
        isReading = !isPhonetic
        if isReading, words == nil { words = "" }
      case .end("v"), .end("t"): isReading = false
      case .text(let text):
        guard isReading else { return }
        words? += text
        if let words, words.utf8.count > Self.longest { throw WorkbookProblem.tooLarge(part: part) }
      case .end("c"):
        if let words, let value = Self.value(words, type, shared) {
          found[place] = value
        } else if isFormula {
          found[place] = .unreckoned
        }
        words = nil
        if found.count > Self.limit { throw WorkbookProblem.tooLarge(part: part) }
      default: return
      }
    }
    cells = found
  }

  private static func value(_ words: String, _ type: String, _ shared: [String]) -> Value? {
    switch type {
    case "s":
      guard let place = Int(words.trimmed), shared.indices.contains(place) else { return nil }
      return .text(shared[place])
    case "n", "": return Double(words.trimmed).map { .number($0) }
    case "e": return .error(words.trimmed)
    case "b": return .text(words == "1" ? "TRUE" : "FALSE")
    default: return .text(words.decodingCodes)
    }
  }

  /// The texts that sheets share, in order.
  ///
  /// - Throws: ``WorkbookProblem``.
  static func sharedTexts(_ bytes: [UInt8], part: String) throws -> [String] {
    var texts: [String] = []
    var text = ""
    var isPhonetic = false
    var isText = false
    try XMLWalk.through(bytes, part: part) { piece in
      switch piece {
      case .begin("si", _): text = ""
      case .end("si"): texts.append(text.decodingCodes)
      case .begin("rPh", _): isPhonetic = true
      case .end("rPh"): isPhonetic = false
      case .begin("t", _): isText = true
      case .end("t"): isText = false
      case .text(let piece):
        guard isText, !isPhonetic else { return }
        text += piece
        if text.utf8.count > longest { throw WorkbookProblem.tooLarge(part: part) }
      default: return
      }
    }
    return texts
  }
}

extension String {
  /// The text with coded characters such as `_x000D_` as the characters they stand for.
  ///
  /// Source: ECMA-376 part 1, 22.9.2.19 (`ST_Xstring`).
  var decodingCodes: String {
    guard utf8.contains(UInt8(ascii: "_")) else { return self }
    let units = Array(utf16)
    var result: [UInt16] = []
    var place = 0
    while place < units.count {
      if place + 6 < units.count, units[place] == 0x5F, units[place + 1] == 0x78,
        units[place + 6] == 0x5F,
        let digits = String(validating: units[(place + 2)..<(place + 6)], as: UTF16.self),
        digits.utf8.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }),
        let code = UInt16(digits, radix: 16)
      {
        result.append(code)
        place += 7
      } else {
        result.append(units[place])
        place += 1
      }
    }
    return String(decoding: result, as: UTF16.self)
  }
}
