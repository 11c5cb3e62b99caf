internal import CommandLine
internal import JSON
internal import Storage
internal import Summaries
internal import System
internal import Text

/// `verify`: recounts everything in the store.
struct VerifyCommand: Command {
  static let spec = CommandSpec(
    "verify", abstract: "Count everything in the store again and compare.",
    group: "Associations and advisors")

  init(_ arguments: ParsedArguments) {}

  func run(in context: CommandContext) throws {
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
