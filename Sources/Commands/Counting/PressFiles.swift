internal import CommandLine
internal import Reports
internal import System
internal import Text

/// Where a press page and its figures are written: side by side, under one name.
struct PressFiles {
  /// What the page is written as.
  let format: CompareCommand.PressFormat
  /// The page.
  let page: String
  /// The page without what its name ends with; figures go on from here.
  private let stem: String
  /// The folder named as one, which is made if it is not there.
  private let folder: String?
  private let existing: AtomicFile.Existing

  /// The files that the command line names: `press.html` in a folder, else the page named. A name
  /// without an ending is that of a folder.
  ///
  /// - Throws: ``CommandFailure`` if it names none.
  init(_ arguments: ParsedArguments) throws {
    guard let output = arguments.value("output"), output != "-", !output.isEmpty else {
      throw NamingProblem(.usage, .pressOutput)
    }
    format = try arguments.choice("format", as: CompareCommand.PressFormat.self) ?? .html
    existing = arguments.isGiven("force") ? .replace : .refuse
    let suffix = format == .html ? "html" : "md"
    let name = output.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    let dot = name.dropFirst().lastIndex(of: ".")
    let isFolder = name.isEmpty || dot == nil || Folder.kind(at: output) == .folder
    folder = isFolder ? output : nil
    if isFolder {
      stem = output.hasSuffix("/") ? output + "press" : output + "/press"
      page = "\(stem).\(suffix)"
    } else {
      page = output
      stem = dot.map { String(output.dropLast(name[$0...].count)) } ?? output
    }
  }

  /// The name of a figure's file beside the page.
  func name(of figure: String, _ suffix: String) -> String {
    let path = path(of: figure, suffix)
    return path.split(separator: "/").last.map(String.init) ?? path
  }

  /// Refuses to begin where a file stands in the way: a release is remembered for good.
  ///
  /// - Throws: ``System/FileProblem``.
  func requireRoom() throws {
    if let folder, Folder.isAbsent(folder) { try Folder.create(at: folder, permissions: 0o755) }
    try page.requireFolder()
    guard existing == .refuse else { return }
    let figures = ["difference", "spread"]
    let pictures = figures.flatMap { [path(of: $0, "svg"), path(of: $0, "png")] }
    for path in [page] + pictures where Folder.kind(at: path) != nil {
      throw FileProblem(.write, path, .alreadyExists)
    }
  }

  /// Whether the folder named is not there yet.
  var lacksFolder: Bool { folder.map(Folder.isAbsent) ?? false }

  /// Removes the folder named as long as nothing stands in it.
  func removeEmptyFolder() {
    if let folder { Folder.removeIfEmpty(folder) }
  }

  func write(page bytes: [UInt8]) throws {
    try AtomicFile.write(bytes, to: page, existing: existing, permissions: 0o644)
  }

  func write(_ bytes: [UInt8], as figure: String, _ suffix: String) throws {
    try AtomicFile.write(
      bytes, to: path(of: figure, suffix), existing: existing, permissions: 0o644)
  }

  private func path(of figure: String, _ suffix: String) -> String {
    "\(stem)-\(figure).\(suffix)"
  }
}

extension String {
  /// Refuses a path in a folder that is not there, before something is remembered for good.
  ///
  /// - Throws: ``System/FileProblem``.
  func requireFolder() throws {
    guard let slash = lastIndex(of: "/"), slash > startIndex else { return }
    guard Folder.kind(at: String(self[..<slash])) == .folder else {
      throw FileProblem(.write, self, .notFound)
    }
  }
}
