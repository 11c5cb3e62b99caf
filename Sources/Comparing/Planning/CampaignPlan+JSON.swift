internal import JSON
internal import Questionnaires

extension CampaignPlan {
  /// The plan as a file `readiness-plan/1` in canonical JSON.
  ///
  /// Numbers expected, shares and chances in percent, and points are decimal strings with six
  /// decimals; what is not defined is `null`.
  ///
  /// - Returns: the bytes of the file.
  public func encoded() -> [UInt8] {
    var object = JSONObject()
    object["format"] = "readiness-plan/1"
    object["questionnaire"] = [
      "id": JSONValue(.string(questionnaire)),
      "version": JSONValue(.string(version.description)),
    ]
    object["deviation"] = .number(deviation)
    object["smallestPlain"] = .number(smallestPlain)
    object["thresholds"] = [
      "figures": JSONValue(count: PublicationThreshold.figures),
      "questions": JSONValue(count: PublicationThreshold.questions),
      "cell": JSONValue(count: StandardisedDifference.fewestInCell),
      "shareOfStandard": .number(100 * Verdict.leastShareOfStandard),
      "effectiveN": .number(Verdict.leastEffectiveN),
    ]
    object["countries"] = JSONValue(.array(invitations.map(\.json)))
    object["outlooks"] = JSONValue(.array(outlooks.map { $0.json(of: invitations) }))
    object["withoutOfficialMix"] = JSONValue(.array(withoutMix.map(\.json)))
    return JSONValue(.object(object)).canonical()
  }
}

extension CampaignPlan.Invitation {
  fileprivate var json: JSONValue {
    [
      "id": JSONValue(.string(country)), "invited": JSONValue(count: invited),
      "answer": .estimate(sixDecimals(100 * Int128(millionths), over: 1_000_000)),
      "expected": .estimate(
        sixDecimals(Int128(invited) * Int128(millionths), over: 1_000_000)),
    ]
  }
}

extension CampaignPlan.WithoutMix {
  fileprivate var json: JSONValue {
    ["id": JSONValue(.string(country)), "reason": JSONValue(.string(problem.id))]
  }
}

extension WeightingProblem {
  /// The stable name in files.
  fileprivate var id: String {
    switch self {
    case .noMargins: "no_margins"
    case .filtered: "filtered"
    case .emptyCategory: "empty_category"
    case .totalsDiffer: "totals_differ"
    case .noConvergence: "no_convergence"
    case .fewEffective: "few_effective"
    }
  }
}

extension CampaignPlan.Outlook {
  fileprivate func json(of invitations: [CampaignPlan.Invitation]) -> JSONValue {
    [
      "mix": JSONValue(.string(mix.rawValue)),
      "difference": difference?.json ?? .null,
      "groups": JSONValue(
        .array(
          groups.map { group in
            [
              "size": JSONValue(.string(group.size)),
              "countries": json(group.counts, of: invitations, withQuestions: true),
            ]
          })),
      "cells": JSONValue(
        .array(
          cells.map { cell in
            [
              "size": JSONValue(.string(cell.size)), "sector": JSONValue(.string(cell.sector)),
              "standard": .number(100 * cell.standard),
              "chanceOfUse": .number(100 * cell.chanceOfUse),
              "countries": json(cell.counts, of: invitations, withQuestions: false),
            ]
          })),
    ]
  }

  private func json(
    _ counts: [PlannedCount], of invitations: [CampaignPlan.Invitation], withQuestions: Bool
  ) -> JSONValue {
    JSONValue(
      .array(
        zip(counts, invitations).map { count, invitation in
          var object = JSONObject()
          func chance(_ least: Int) -> JSONValue {
            .number(100 * count.chance(ofAtLeast: least))
          }
          object["id"] = JSONValue(.string(invitation.country))
          object["expected"] = .number(count.expected)
          object["chanceOfFigures"] = chance(PublicationThreshold.figures)
          if withQuestions {
            object["chanceOfQuestions"] = chance(PublicationThreshold.questions)
          }
          return JSONValue(.object(object))
        }))
  }
}

extension PlannedDifference {
  fileprivate var json: JSONValue {
    [
      "shareOfStandard": .number(100 * shareOfStandard),
      "effectiveN": .number(effectiveN),
      "smallestDetectable": .number(smallestDetectable),
      "chanceOfVerdict": .number(100 * chanceOfVerdict),
    ]
  }
}
