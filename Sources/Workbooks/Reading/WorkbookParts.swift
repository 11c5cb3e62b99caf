/// The parts of a workbook that hold sheets, found through its relations: programs name them as they
/// like.
struct WorkbookParts {
  /// A sheet.
  struct Sheet {
    /// What its tab says.
    let name: String
    /// The part that holds it.
    let part: String
  }

  /// The sheets, first to last.
  private(set) var sheets: [Sheet] = []
  /// The part with the texts that sheets share; `nil` = each holds its own.
  private(set) var sharedTexts: String?
  /// Whether days count from 1904 instead of 1900.
  private(set) var countsFrom1904 = false

  private struct Relation {
    let type: String
    let part: String
  }

  /// Finds the parts of an archive.
  ///
  /// - Throws: ``WorkbookProblem`` if it is no workbook.
  init(of archive: ZipArchive) throws {
    let roots = try Self.relations(of: "", in: archive)
    let workbook = roots.values.filter { $0.type.hasSuffix("/officeDocument") }.map(\.part).min()
    guard let workbook, let bytes = try archive.part(workbook) else {
      throw WorkbookProblem.unreadable(part: "")
    }
    let relations = try Self.relations(of: workbook, in: archive)
    sharedTexts = relations.values.filter { $0.type.hasSuffix("/sharedStrings") }.map(\.part).min()
    var sheets: [Sheet] = []
    var is1904 = false
    try XMLWalk.through(bytes, part: workbook) { piece in
      guard case .begin(let element, let attributes) = piece else { return }
      switch element {
      case "sheet":
        guard let name = attributes["name"], let id = attributes["id"],
          let relation = relations[id], relation.type.hasSuffix("/worksheet")
        else { return }
        sheets.append(Sheet(name: name, part: relation.part))
      case "workbookPr": is1904 = ["1", "true"].contains(attributes["date1904"] ?? "")
      default: return
      }
    }
    self.sheets = sheets
    countsFrom1904 = is1904
  }

  /// What a part refers to, by the ids of the references; the part without a name is the file itself.
  private static func relations(
    of part: String, in archive: ZipArchive
  ) throws -> [String: Relation] {
    let (folder, name) = split(part)
    let place = "\(folder)_rels/\(name).rels"
    guard let bytes = try archive.part(place) else { return [:] }
    var relations: [String: Relation] = [:]
    try XMLWalk.through(bytes, part: place) { piece in
      guard case .begin("Relationship", let attributes) = piece, let id = attributes["Id"],
        let target = attributes["Target"], let type = attributes["Type"],
        attributes["TargetMode"] != "External"
      else { return }
      relations[id] = Relation(type: type, part: resolved(target, in: folder))
    }
    return relations
  }

  private static func split(_ part: String) -> (folder: String, name: String) {
    guard let slash = part.lastIndex(of: "/") else { return ("", part) }
    return (String(part[...slash]), String(part[part.index(after: slash)...]))
  }

  /// The part that a target means: from the root with a slash in front, else from a folder.
  private static func resolved(_ target: String, in folder: String) -> String {
    var names: [Substring] = target.hasPrefix("/") ? [] : folder.split(separator: "/")
    for name in target.split(separator: "/") {
      switch name {
      case ".": continue
      case "..": _ = names.popLast()
      default: names.append(name)
      }
    }
    return names.joined(separator: "/")
  }
}
