internal import Comparing
internal import JSON
internal import Summaries

/// Public tables of the periods named, each country in one file only: where figures are hidden nothing
/// can be added.
struct DashboardTables {
  /// What the files tell.
  let files: [PublicFile]
  /// `sha256:` and the hash of each file.
  let hashes: [String]

  /// A file of public tables.
  private struct Table {
    let path: String
    let hash: String
    let file: PublicFile
  }

  /// Reads files.
  ///
  /// - Parameters:
  ///   - tables: the files.
  ///   - sources: which questionnaire, form and periods are wanted.
  /// - Throws: ``CommandFailure`` that names every file that cannot be taken, and why.
  init(_ tables: [(path: String, bytes: [UInt8])], _ sources: ComparisonSources) throws {
    var problems: [String] = []
    var read: [Table] = []
    for table in tables {
      do {
        read.append(
          Table(
            path: table.path, hash: "sha256:" + SHA256.hash(table.bytes).hex,
            file: try PublicFile(table.bytes, for: sources.questionnaire)))
      } catch {
        problems.append("\(table.path): error: \(error.sentence)")
      }
    }
    let wanted = problems.isEmpty ? try Self.taken(read, sources) : read
    var places: [String: String] = [:]
    for table in wanted {
      let (path, file) = (table.path, table.file)
      if file.form != sources.form || file.isSynthetic != sources.isSynthetic {
        problems.append(
          "\(path): error: is \(file.isSynthetic ? "synthetic" : "of real enterprises"), form"
            + " \(file.form); name the same with --form and --synthetic")
      }
      for country in file.countries {
        if let other = places.updateValue(path, forKey: country.id) {
          problems.append(
            "\(other), \(path): error: both tell of \(country.id), and hidden figures cannot be"
              + " added; write one file of both, or a page of each")
        }
      }
    }
    guard problems.isEmpty else { throw CommandFailure(.invalidInput, lines: problems) }
    files = wanted.map(\.file)
    hashes = wanted.map(\.hash).sorted()
  }

  /// The files that tell of the periods named with `--period`; without any, all.
  private static func taken(
    _ files: [Table], _ sources: ComparisonSources
  ) throws -> [Table] {
    guard !sources.periods.isEmpty else { return files }
    func origins(_ file: PublicFile) -> [(campaign: String, period: String)] {
      file.sources.flatMap { source in
        file.period.split(separator: "+").map {
          (campaign: source.hasPrefix("/") ? "" : source, period: String($0))
        }
      }
    }
    let selection = try PeriodSelection(
      sources.periods, available: files.flatMap { origins($0.file) }, where: "in these files")
    return try files.filter { table in
      let origins = origins(table.file)
      let taken = origins.count { selection.includes($0.campaign, $0.period) }
      guard taken == 0 || taken == origins.count else {
        throw CommandFailure(
          .invalidInput,
          "\(table.path): error: tells of the periods \(table.file.period) together, and a table cannot"
            + " be divided; write it again with summarize --period, or leave --period out")
      }
      return taken > 0
    }
  }
}
