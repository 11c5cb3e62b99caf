internal import Comparing
internal import JSON
internal import Questionnaires
internal import Storage
internal import Summaries
internal import System
internal import Text

/// Tables for everybody, of all campaigns together.
struct PublicLedger {
  let ledger: Ledger
  /// What hidden figures are protected against.
  var protection = Protection()
  /// Whether the answers to single questions are told: an enterprise's leave once, so what does not
  /// show them does not use them up.
  var tellsAnswers = true

  /// What leaves the store.
  struct Released {
    /// The file `readiness-public/1`.
    let file: [UInt8]
    /// The tables before the ledger was asked.
    let tables: [PublicTables]
    /// By country, what is shown of the answers to single questions.
    let answers: [String: Answers]
    /// By country, the ids of areas left out for what was told on another form.
    let untold: [String: [String]]
    /// By country, how many of its groups show no number.
    let hidden: [String: Int]
    /// What the ledger says of them.
    let record: ReleaseRecord
  }

  /// What is shown of the answers to the questions.
  enum Answers: Equatable {
    /// The new tables.
    case new
    /// Those of an earlier release.
    case earlier
    /// None, for the sake of what was released before.
    case withheld
  }

  private var questionnaire: Questionnaire { ledger.questionnaire }

  /// Judges and remembers tables.
  ///
  /// - Parameter summary: makes the counts, of all campaigns together.
  /// - Returns: the file, and what it shows.
  /// - Throws: ``Storage/StorageProblem``; ``CommandFailure`` where figures and store disagree, or
  ///   nothing may be told.
  func release(_ summary: () throws -> Summary) throws -> Released {
    var tables: [PublicTables] = []
    var answers: [String: Answers] = [:]
    var untold: [String: Set<Int>] = [:]
    var hidden: [String: Int] = [:]
    let released = try ledger.release(.public, threshold: protection.threshold) {
      let summary = try summary()
      untold = try ledger.toldOnOtherForms()
      tables = PublicTables.all(
        of: summary, in: questionnaire, protection: protection,
        withholding: untold)
      return summary
    } entries: { summary in
      let origins = summary.definedOrigins
      let groups = tables.flatMap(\.groups).map { group in
        Ledger.Entry(
          definition: CellDefinition(
            block: .cell, country: group.key.country, sizes: group.key.size.map { [$0] } ?? [],
            sectors: group.key.sector.map { [$0] } ?? [], origins: origins),
          n: group.n ?? summary.n(of: group.key), value: group.n.map { _ in group.json })
      }
      return groups
        + answered(tables).map { table in
          Ledger.Entry(
            definition: CellDefinition(questions: table.country, origins: origins),
            n: summary.n(of: ReleaseKey(country: table.country)), value: table.questions)
        }
    } file: { summary, told in
      let keys = tables.flatMap(\.groups).map(\.key)
      guard !keys.isEmpty else { throw ledger.noCountry(protection.threshold) }
      guard zip(keys, told).contains(where: { $1 != nil }) else { throw ledger.nothingBeside }
      let groups = Dictionary(zip(keys, told), uniquingKeysWith: { first, _ in first })
      for (key, value) in zip(keys, told) where value?.isNumberShown != true {
        hidden[key.country, default: 0] += 1
      }
      var questions: [String: JSONValue?] = [:]
      for (table, value) in zip(answered(tables), told.dropFirst(keys.count)) {
        questions[table.country] = .some(value)
        answers[table.country] =
          value.map { $0 == table.questions ? .new : .earlier } ?? .withheld
      }
      return (file(summary, tables, groups, questions), summary.periods)
    }
    return Released(
      file: released.file, tables: tables, answers: answers,
      untold: questionnaire.measureIDs(untold), hidden: hidden, record: released.record)
  }

  /// The countries of which answers are shown; nothing else is remembered as told.
  private func answered(_ tables: [PublicTables]) -> [PublicTables] {
    tellsAnswers ? tables.filter { $0.told.shown > 0 } : []
  }

  private func file(
    _ summary: Summary, _ tables: [PublicTables],
    _ told: [ReleaseKey: JSONValue?], _ questions: [String: JSONValue?]
  ) -> [UInt8] {
    let countries = tables.map { table in
      table.json(
        groups: table.groups.map { told[$0.key].flatMap(\.self) ?? $0.hidden },
        questions: tellsAnswers ? questions[table.country] ?? table.questions : nil)
    }
    // What is told again was told under a threshold of its own, which may have been the usual one.
    let isNew = tables.flatMap(\.groups).allSatisfy { group in
      told[group.key].flatMap(\.self).map { $0 == group.json } ?? true
    }
    let threshold = isNew ? protection.threshold : Protection().threshold
    let json: JSONValue = [
      "format": "readiness-public/1",
      "questionnaire": [
        "id": JSONValue(.string(questionnaire.id)),
        "version": JSONValue(.string("\(questionnaire.version)")),
        "logic": JSONValue(.string(questionnaire.logic)),
      ],
      "form": JSONValue(.string(summary.form)), "period": JSONValue(.string(summary.period)),
      "synthetic": JSONValue(.bool(summary.isSynthetic)),
      // Without numbers: added up they would be a total over countries.
      "sources": JSONValue(
        .array(
          summary.definedOrigins.map { JSONValue(.string($0)) })),
      "threshold": JSONValue(.integer(Int64(threshold))),
      "countries": JSONValue(.array(countries)),
    ]
    return json.canonical() + [UInt8(ascii: "\n")]
  }
}

extension JSONValue {
  /// Whether the entry of a group shows how many enterprises it has.
  fileprivate var isNumberShown: Bool {
    guard let n = object?["n"]?.object, let value = n["value"] else { return false }
    return !value.isNull
  }
}

extension Summary {
  /// The number of enterprises of a group.
  fileprivate func n(of group: ReleaseKey) -> Int {
    cube.reduce(0) { $0 + (group.includes($1.key) ? $1.counts.headline.n : 0) }
  }
}
