internal import System

/// What a result is written as.
enum ReportFormat: String, CaseIterable {
  /// Lines with the reasons for every number.
  case text
  /// One file for a browser and a printer.
  case html
  /// The page as PDF, by a program of the machine.
  case pdf
  /// The page as a text document, by a program of the machine.
  case docx
  /// Words with marks, for a letter or a wiki.
  case markdown
  /// A workbook with figures, in which the plan can be filled in.
  case xlsx
  /// A table.
  case csv
  /// `readiness-result/1`.
  case json

  /// Whether a folder is enough to write it: the file then gets its own name.
  var isNamed: Bool { self != .text && self != .json }

  /// Whether it is no good on a screen and goes to a file, even if none is named.
  var isFile: Bool {
    switch self {
    case .html, .pdf, .docx, .xlsx: true
    case .text, .markdown, .csv, .json: false
    }
  }

  /// The format that the name of a file asks for; `nil` = it ends otherwise.
  init?(ending path: String) {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: ".") else { return nil }
    let suffix = name[dot...].dropFirst().lowercased()
    guard let format = Self.allCases.first(where: { $0.suffix == suffix }) else { return nil }
    self = format
  }

  /// How names of its files end.
  var suffix: String {
    switch self {
    case .text: "txt"
    case .html: "html"
    case .pdf: "pdf"
    case .docx: "docx"
    case .markdown: "md"
    case .xlsx: "xlsx"
    case .csv: "csv"
    case .json: "json"
    }
  }
}

/// The tables a report has for spreadsheets.
enum ReportRows: String, CaseIterable {
  /// A row a question.
  case questions
  /// A row a step.
  case actions
}

extension String {
  /// How the name of a file ends, if that looks like a format, whichever; `nil` = it is a folder's, or
  /// ends in no few letters and digits after a dot.
  var ending: String? {
    guard !hasSuffix("/"), let name = split(separator: "/").last,
      let dot = name.dropFirst().lastIndex(of: ".")
    else { return nil }
    let ending = name[dot...].dropFirst()
    let isWord = ending.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    guard (1...5).contains(ending.count), isWord, ending.contains(where: \.isLetter) else {
      return nil
    }
    return String(ending)
  }

  /// An ending under which no report is written; `nil` = a report may bear the name.
  var strangeEnding: String? {
    guard ReportFormat(ending: self) == nil, Folder.kind(at: self) != .folder else { return nil }
    return ending
  }
}
