import JSON
import Testing

@testable import Questionnaires

/// One defect in the shipped questionnaire, and where it must be found.
struct PlantedDefect: Sendable, CustomTestStringConvertible {
  /// A text that stands once in a file, and what replaces it.
  ///
  /// `⟦` marks the place of the finding; `¶` stands for the line feed and indentation between two
  /// keys of a question.
  struct Edit: Sendable {
    let file: String
    let old: String
    let new: String

    init(file: String, old: String, new: String) {
      self.file = file
      self.old = old.replacing("¶", with: "\n   ")
      self.new = new.replacing("¶", with: "\n   ")
    }
  }

  let code: String
  let name: String
  let edits: [Edit]

  /// A defect of the logic.
  init(_ code: String, _ name: String, _ edits: (old: String, new: String)...) {
    self.init(code, name, edits: edits.map { Edit(file: Self.logic, old: $0.old, new: $0.new) })
  }

  init(_ code: String, _ name: String, edits: [Edit]) {
    self.code = code
    self.name = name
    self.edits = edits
  }

  static let logic = "questionnaire.json"
  var testDescription: String { "\(code) \(name)" }

  static let all: [PlantedDefect] = structure + conditions + soundness + texts
}

@Suite("Defects planted in the shipped questionnaire")
struct PlantedDefectsTests {
  @Test("each is caught with its code at its place", arguments: PlantedDefect.all)
  func caught(_ defect: PlantedDefect) throws {
    var files = try Self.files()
    for edit in defect.edits {
      let text = try #require(files[edit.file])
      let count = text.ranges(of: edit.old).count
      try #require(count == 1, "\(edit.old) stands \(count) times in \(edit.file)")
      files[edit.file] = text.replacing(edit.old, with: edit.new)
    }
    let marked = files.mapValues(Marked.init)
    let places = marked.flatMap { file in file.value.places.map { (file.key, $0) } }
    try #require(places.count == 1)
    let (path, place) = places[0]
    let checked = Self.prove(marked.mapValues(\.text))
    let matches = checked.findings.filter {
      $0.problem.code == defect.code && $0.path == path
        && ($0.position.line, $0.position.column) == place
    }
    #expect(
      !matches.isEmpty,
      "\(path):\(place)\n\(checked.findings.map(\.description).joined(separator: "\n"))")
  }

  @Test("there are at least forty, and without one there is no finding")
  func sound() throws {
    #expect(PlantedDefect.all.count >= 40)
    let checked = Self.prove(try Self.files())
    #expect(checked.findings.map(\.description) == [])
    #expect(checked.undecided == 0)
    #expect(checked.decided > 200)
  }

  private static func files() throws -> [String: String] {
    var files = [PlantedDefect.logic: String(decoding: try Files.logic(), as: UTF8.self)]
    for file in try Files.catalogues() {
      files[file.path] = String(decoding: file.bytes, as: UTF8.self)
    }
    return files
  }

  private static func prove(_ files: [String: String]) -> QuestionnaireBundle.Checked {
    let catalogues = files.filter { $0.key != PlantedDefect.logic }.sorted { $0.key < $1.key }
    return QuestionnaireBundle.prove(
      Array((files[PlantedDefect.logic] ?? "").utf8), path: PlantedDefect.logic,
      catalogues: catalogues.map { ($0.key, Array($0.value.utf8)) })
  }
}
