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
      result on which the file rests. Of files for reading it does not see whether somebody changed \
      their words.
      """,
    group: "Associations and advisors",
    examples: [
      .init("verify", "recount the whole store"),
      .init("verify pan-y-sol-2026-11-26-owner.pdf", "is this report still true?"),
    ],
    positionals: [PositionalSpec("FILE", .optional, help: "A report to check instead.")])

  private let path: String?

  init(_ arguments: ParsedArguments) { path = arguments.word("FILE") }

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
    switch try ReportCheck(context).outcome(of: path) {
    case .same(let assessment, let form):
      let form = VerifyPhrase.same(assessment: String(assessment.id.prefix(8)), form: form)
      try context.write("\(context.phrase(form))")
    case .different(let assessment):
      let phrase = VerifyPhrase.different(assessment: String(assessment.id.prefix(8)))
      throw CommandFailure(.failure, "\(path): \(context.phrase(phrase))")
    case .unknown:
      throw CommandFailure(.notFound, "\(path): \(context.phrase(VerifyPhrase.unknown))")
    }
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
