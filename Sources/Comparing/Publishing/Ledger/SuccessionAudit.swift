internal import JSON
internal import Statistics
internal import Summaries

/// The attack on a country's public tables with those that were published before.
///
/// Each release has withstood ``ReleaseAudit`` by itself. Of the same enterprises, though, two tables
/// that hide different figures may tell together what each of them hides. So nothing is told before a
/// ``SuccessionReader`` who holds the latest of them has failed on every figure that any of them hides.
struct SuccessionAudit {
  /// What would be told, and what was.
  struct Table {
    let subject: ReleaseLedger.Subject
    /// The groups with their entries of the file; `nil` = nothing.
    var groups: [(definition: CellDefinition, figures: JSONValue)]
    /// Those behind the country's own group; `nil` = that is not known.
    let members: [ReleasedMember]?
  }

  /// So many earlier tables are held against the new one: each doubles what a reader must keep apart.
  private static let past = 3

  let tables: [Table]
  private let threshold: Int
  private let sizes: [String?]
  private let sectors: [String?]
  private let measures: [String]

  /// - Parameters:
  ///   - table: what would be told.
  ///   - earlier: what was told of the country, the oldest first.
  ///   - definitions: all groups of the new tables, be they hidden.
  ///   - threshold: from how many enterprises on a group may be shown.
  init(
    _ table: Table, after earlier: [Table], definitions: [CellDefinition], threshold: Int
  ) {
    tables = earlier.suffix(Self.past) + [table]
    self.threshold = threshold
    let told = tables.flatMap { $0.groups.map(\.definition) }
    func names(_ name: (CellDefinition) -> String?) -> [String?] {
      let new = Set(definitions.compactMap(name))
      let all = new.union(told.compactMap(name)).sorted().map(Optional.some)
      // Coarse tables do not say what else there is.
      return new.isEmpty ? all + [nil] : all
    }
    sizes = names(\.sizes.first)
    sectors = names(\.sectors.first)
    measures = Set(table.groups.flatMap { $0.figures.measuresTold }).sorted()
  }

  /// Whether no reader comes too near to any figure.
  var passes: Bool {
    guard tables.count > 1 else { return true }
    return measures.allSatisfy { measure in
      let told = tables.indices.flatMap { self.told(measure, at: $0) }
      let questions = self.questions(told)
      guard !questions.isEmpty else { return true }
      let levels = told.map(\.levels.count).max() ?? 0
      return knowledge.enumerated().allSatisfy { position, known in
        let frame = SuccessionReader.Frame(
          sizes: sizes, sectors: sectors, patterns: known.patterns, levels: levels)
        do throws(NonnegativeNumbers.Problem) {
          return try withstands(frame, told, known.moved, questions)
        } catch {
          // Who takes another for the same may be wrong; then the figures cannot be.
          return error == .contradiction && position > 0
        }
      }
    }
  }

  private func withstands(
    _ frame: SuccessionReader.Frame, _ told: [SuccessionReader.Told],
    _ moved: [SuccessionReader.Moved], _ questions: [SuccessionReader.Question]
  ) throws(NonnegativeNumbers.Problem) -> Bool {
    var all = try SuccessionReader(frame, told: told, moved: moved)
    var found = try all.tooNear(questions)
    let now = tables.count - 1
    // What the tables before tell alone was allowed, and what the new one tells of itself.
    for isNew in [false, true] where !found.isEmpty {
      var alone = try SuccessionReader(
        frame, told: told.filter { ($0.time == now) == isNew }, moved: moved)
      let known = Set(try alone.tooNear(found.filter { !isNew || $0.time == now }))
      found.removeAll { known.contains($0) }
    }
    return found.isEmpty
  }

  /// What is told of a measure at a time.
  private func told(_ measure: String, at time: Int) -> [SuccessionReader.Told] {
    let isSame = tables[time].subject == tables.last?.subject
    return tables[time].groups.map { definition, figures in
      SuccessionReader.Told(definition, figures, of: isSame ? measure : nil, at: time)
    }
  }

  /// Everything that is not told.
  private func questions(_ told: [SuccessionReader.Told]) -> [SuccessionReader.Question] {
    typealias Group = SuccessionReader.Group
    let protection = Protection(threshold: threshold)
    let rows = [nil] + sizes.compactMap(\.self).map(Optional.some)
    let columns = [nil] + sectors.compactMap(\.self).map(Optional.some)
    let levels = told.map(\.levels.count).max() ?? 0
    return tables.indices.flatMap { time in
      let known = Dictionary(
        told.filter { $0.time == time }.map { ($0.group, $0) }, uniquingKeysWith: { $1 })
      let isSame = tables[time].subject == tables.last?.subject
      return rows.flatMap { size in
        columns.flatMap { sector in
          let group = Group(size: size, sector: sector)
          let own = known[group]
          func question(
            _ number: SuccessionReader.Number, _ least: Int
          ) -> SuccessionReader.Question {
            SuccessionReader.Question(time: time, group: group, number: number, least: least)
          }
          var questions: [SuccessionReader.Question] = []
          if own?.n == nil { questions.append(question(.enterprises, protection.threshold)) }
          guard isSame, own?.n != 0 else { return questions }
          if own?.scored == nil { questions.append(question(.scored, protection.threshold)) }
          guard sector == nil else { return questions }
          for level in 0..<levels where own?.levels.dropFirst(level).first.flatMap(\.self) == nil {
            questions.append(question(.level(level), protection.levelThreshold))
          }
          return questions
        }
      }
    }
  }
}
