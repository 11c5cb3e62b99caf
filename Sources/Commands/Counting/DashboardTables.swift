internal import Comparing
internal import JSON
internal import Summaries
internal import Text

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
  /// - Throws: ``RefusedFiles`` with every file that cannot be taken, ``CommandFailure``.
  init(_ tables: [(path: String, bytes: [UInt8])], _ sources: ComparisonSources) throws {
    var refused = RefusedFiles()
    var read: [Table] = []
    for table in tables {
      do {
        read.append(
          Table(
            path: table.path, hash: SHA256.named(table.bytes),
            file: try PublicFile(table.bytes, for: sources.questionnaire)))
      } catch {
        refused.problems.append(([table.path], .contents(error)))
      }
    }
    let wanted = refused.problems.isEmpty ? try Self.taken(read, sources) : read
    var places: [String: String] = [:]
    for table in wanted {
      let (path, file) = (table.path, table.file)
      if file.form != sources.form {
        refused.problems.append(
          ([path], .phrase(.otherForm(file.form, wanted: sources.form))))
      }
      if file.isSynthetic != sources.isSynthetic {
        refused.problems.append(([path], .phrase(file.isSynthetic ? .synthetic : .real)))
      }
      for country in file.countries {
        if let other = places.updateValue(path, forKey: country.id) {
          refused.problems.append(([other, path], .phrase(.sameCountry(country.id))))
        }
      }
    }
    guard refused.problems.isEmpty else { throw refused }
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
      sources.periods, available: files.flatMap { origins($0.file) }, where: .files)
    return try files.filter { table in
      let origins = origins(table.file)
      let taken = origins.count { selection.includes($0.campaign, $0.period) }
      guard taken == 0 || taken == origins.count else {
        throw RefusedFiles(
          problems: [([table.path], .phrase(.joinedPeriods(table.file.period)))])
      }
      return taken > 0
    }
  }
}
