internal import CommandLine
internal import JSON
internal import Storage
internal import Summaries
internal import System
internal import Text

/// `verify`: recounts everything in the store, or checks a report against it.
struct VerifyCommand: Command {
  static let spec = CommandSpec(
    "verify", abstract: "Count everything again and compare, or check a report.",
    discussion: """
      With a report of this program, in whatever format, it says whether the store still gives the \
      result on which the file rests, and writes the report again as it was written: if that gives the \
      same bytes, nobody changed the file. PDF and DOCX are compared word by word where another version \
      of the outside program writes other bytes. What `portfolio` writes is checked likewise, but as text \
      it bears no stamp; of pages made of releases, whether the ledger remembers them. Exits with 1 if the store has other \
      answers or decisions now, with 3 if the file is not as it was written, damaged or no report, with \
      4 if the store does not know it.
      """,
    group: "Associations and advisors",
    examples: [
      .init("verify", "recount the whole store"),
      .init("verify pan-y-sol-2026-11-26-owner.pdf", "is this report still true, and unchanged?"),
    ],
    options: [
      .value("benchmark", "FILE", help: "The benchmark file that the report was written with.")
    ],
    positionals: [
      PositionalSpec("FILE", .optional, help: "A report to check instead; - for standard input.")
    ])

  private let path: String?
  private let benchmark: String?

  init(_ arguments: ParsedArguments) {
    path = arguments.word("FILE")
    benchmark = arguments.value("benchmark")
  }

  func run(in context: CommandContext) throws {
    if let path { return try check(path, context) }
    guard let store = try context.existingStore() else {
      throw CommandFailure(.notFound, context.phrase(.noAssessment))
    }
    var line: ProgressLine?
    let verification = try store.verify(threads: Thread.parallelism) { done, total in
      if line == nil { line = ProgressLine(context, total: total) }
      try line?.show(done: done, things: done)
    }
    try line?.erase()
    if context.options.isJSON {
      try context.write(
        [
          "assessments": JSONValue(.integer(Int64(verification.assessments))),
          "cells": JSONValue(.integer(Int64(verification.cells))),
          "findings": JSONValue(
            .array(verification.findings.map { JSONValue(.string($0.sentence)) })),
        ])
    } else {
      for finding in verification.findings { try context.write("\(finding.sentence)") }
    }
    guard verification.findings.isEmpty else {
      throw CommandFailure(
        .failure, context.phrase(.notVerified(findings: verification.findings.count)))
    }
    if !context.options.isJSON {
      try context.write(
        "\(context.phrase(.verified(assessments: verification.assessments, cells: verification.cells)))"
      )
    }
  }

  private func check(_ path: String, _ context: CommandContext) throws {
    let outcomes = try ReportCheck(context, benchmark: benchmark).outcomes(of: path)
    let failed = outcomes.filter { $0.code != .ok }
    if context.options.isJSON {
      try context.write(["outcomes": JSONValue(.array(outcomes.map(\.json)))])
    } else {
      for outcome in outcomes where outcomes.count > 1 || outcome.code == .ok {
        let mark = outcomes.count > 1 ? "\(outcome.hash.dropFirst(7).prefix(8)): " : ""
        try context.write("\(mark)\(context.phrase(outcome.phrase))")
      }
    }
    guard outcomes.count > 1 else {
      guard let only = failed.first else { return }
      throw CommandFailure(only.code, "\(path): \(context.phrase(only.phrase))")
    }
    let total = context.phrase(
      VerifyPhrase.total(matching: outcomes.count - failed.count, of: outcomes.count))
    guard let code = failed.map(\.code).min(by: { $0.rawValue < $1.rawValue }) else {
      if !context.options.isJSON { try context.write("\(total)") }
      return
    }
    throw CommandFailure(code, "\(path): \(total)")
  }
}

extension StoreFinding {
  /// What does not agree, in one English sentence.
  var sentence: String {
    switch self {
    case .damage(let how): "damage: \(how)"
    case .danglingReference(let table): "a row of \(table) points to a row that does not exist"
    case .cellDiffers(let cell): "cell \(cell.name): the counts are not those of its rows"
    case .cellMissing(let cell): "cell \(cell.name): rows count towards it, but it is not there"
    case .cellSurplus(let cell): "cell \(cell.name): it is there, but no row counts towards it"
    case .partDiffers(let part): "part \(part): the counts are not those of its rows"
    case .partMissing(let part): "part \(part): rows count towards it, but it is not there"
    case .partSurplus(let part): "part \(part): it is there, but no row counts towards it"
    case .standingDiffers(let id, let stored, let expected):
      "assessment \(id): stands as \(stored), should stand as \(expected)"
    case .scoresDiffer(let id): "assessment \(id): the stored scores are not those of its answers"
    case .answersUnreadable(let id): "assessment \(id): the stored answers cannot be read"
    case .answersDiffer(let id, let version):
      "assessment \(id): the answers under \(version) are not what its own become there"
    case .questionnaireDiffers(let logic): "questionnaire \(logic): its text was changed"
    }
  }
}

extension CellIdentity {
  fileprivate var name: String {
    [key.country, key.size, key.sector, form, period, campaign].filter { !$0.isEmpty }.joined(
      separator: "/")
  }
}
