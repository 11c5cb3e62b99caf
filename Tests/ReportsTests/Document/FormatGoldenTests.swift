import JSON
import Reports
import Scoring
import Testing
import Text

@Suite("The same enterprise in formats that other programs finish")
struct FormatGoldenTests {
  /// The title of a figure, whose drawing has golden files of its own.
  private func named(_ svg: String) -> String {
    let title = svg.split(separator: "<title").dropFirst().first?.split(separator: ">").dropFirst()
    return String(title?.first?.prefix { $0 != "<" } ?? "")
  }

  @Test(
    "The recorded cells of a workbook still hold",
    arguments: ReportAudience.allCases, Language.allCases)
  func workbook(_ audience: ReportAudience, _ language: Language) throws {
    let book = try Firm("bakery-puebla", form: "express", language: language)
      .document(audience, preparedBy: "Cámara de Puebla").book
    try Golden.expect(book.told, equals: "report-\(audience.rawValue)-\(language.tag).cells.txt")
  }

  @Test(
    "The recorded source of a text document still holds",
    arguments: ReportAudience.allCases, Language.allCases)
  func document(_ audience: ReportAudience, _ language: Language) throws {
    let page = try Firm("bakery-puebla", form: "express", language: language)
      .document(audience, preparedBy: "Cámara de Puebla").page
    var figures: [String] = []
    let html = DocumentSource().text(of: page) { svg in
      figures.append(named(svg))
      return "figure-\(figures.count).svg"
    }
    let list = figures.enumerated().map { "figure-\($0 + 1).svg: \($1)\n" }.joined()
    try Golden.expect(
      html + list, equals: "report-\(audience.rawValue)-\(language.tag).document.html")
  }

  @Test("The recorded result in JSON still holds", arguments: Firm.names)
  func result(_ name: String) throws {
    let firm = try Firm(name, form: "express", language: .english)
    let json = ResultJSON(firm.scorer).value(of: firm.sheet, form: firm.form, assessment: nil)
    try Golden.expect(json.canonicalText() + "\n", equals: "result-\(name).json")
  }

  @Test("The recorded tables for programs still hold", arguments: Language.allCases)
  func tables(_ language: Language) throws {
    let document = try Firm("bakery-puebla", form: "express", language: language).document(.owner)
    let csv = ReportCSV(for: .program)
    for (rows, table) in [("questions", document.questions), ("actions", document.actions)] {
      try Golden.expect(
        String(decoding: csv.bytes(of: table), as: UTF8.self),
        equals: "report-\(rows)-program-\(language.tag).csv")
    }
  }

  @Test("The recorded text for an association still holds", arguments: Language.allCases)
  func text(_ language: Language) throws {
    let firm = try Firm("bakery-puebla", form: "express", language: language)
    var text = ResultText(width: 80)
    text.isToOwner = false
    try Golden.expect(
      text.lines(of: firm.content, actions: .none).rendered(),
      equals: "result-association-\(language.tag).txt")
  }
}
