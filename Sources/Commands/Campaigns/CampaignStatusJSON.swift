internal import Comparing
internal import JSON
internal import Questionnaires
internal import Storage
internal import Summaries

/// How campaigns go, as JSON for programs.
struct CampaignStatusJSON {
  let isSynthetic: Bool

  func value(of all: [CampaignStatus]) -> JSONValue {
    [
      "synthetic": JSONValue(.bool(isSynthetic)),
      "campaigns": JSONValue(
        .array(all.filter { !$0.intake.campaign.isEmpty }.map(campaign))),
      "withoutCampaign": all.first { $0.intake.campaign.isEmpty }.map { intake($0.intake) } ?? nil,
    ]
  }

  private func campaign(_ status: CampaignStatus) -> JSONValue {
    [
      "id": JSONValue(.string(status.intake.campaign)),
      "intake": intake(status.intake),
      "questionnaire": status.bundle.map {
        [
          "id": JSONValue(.string($0.questionnaire.id)),
          "version": JSONValue(.string("\($0.questionnaire.version)")),
        ]
      } ?? nil,
      "otherVersions": number(status.otherVersions),
      "flagged": JSONValue(.array(status.flagged.map(\.json))),
      "cells": JSONValue(
        .array(
          status.progress.cells.sorted { $0.key < $1.key }.map { key, n in
            [
              "key": texts([key.country, key.size, key.sector]), "n": number(n),
              "missing": number(max(0, PublicationThreshold.figures - n)),
            ]
          })),
      "regions": JSONValue(
        .array(
          status.progress.regions.sorted { $0.key < $1.key }.map { key, n in
            [
              "key": texts([key.country, key.code]), "n": number(n),
              "missing": number(max(0, PublicationThreshold.figures - n)),
            ]
          })),
      "missing": JSONValue(
        .array(
          status.progress.countries.flatMap { country in
            status.progress.shortfalls(of: country, sizes: status.sizes, sectors: status.sectors)
              .map(shortfall)
          })),
    ]
  }

  private func intake(_ intake: CampaignIntake) -> JSONValue {
    var refused: [JSONObject.Member] = []
    for outcome in IntakeOutcome.allCases where outcome != .duplicate {
      guard let n = intake.notStored[outcome] else { continue }
      refused.append(JSONObject.Member(key: outcome.rawValue, value: number(n)))
    }
    return [
      "received": number(intake.received),
      "counted": number(intake.counted),
      "leftOut": JSONValue(
        .object(
          JSONObject(
            LeftOut.allCases.map {
              JSONObject.Member(key: $0.rawValue, value: number(intake.leftOut[$0]))
            }))),
      "duplicates": number(intake.notStored[.duplicate] ?? 0),
      "refused": JSONValue(.object(JSONObject(refused))),
    ]
  }

  private func shortfall(_ shortfall: CampaignProgress.Shortfall) -> JSONValue {
    let (of, key): (String, [String]) =
      switch shortfall.row {
      case .weighted(let country): ("weighted", [country])
      case .size(let country, let size): ("size", [country, size])
      case .cell(let key): ("cell", [key.country, key.size, key.sector])
      case .region(let key): ("region", [key.country, key.code])
      }
    return [
      "of": JSONValue(.string(of)), "key": texts(key), "n": number(shortfall.n),
      "missing": number(shortfall.missing),
      "missingForQuestions": shortfall.missingForQuestions.map(number) ?? nil,
    ]
  }

  private func number(_ n: Int) -> JSONValue { JSONValue(.integer(Int64(n))) }

  private func texts(_ texts: [String]) -> JSONValue {
    JSONValue(.array(texts.map { JSONValue(.string($0)) }))
  }
}
