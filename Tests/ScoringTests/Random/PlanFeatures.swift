import JSON

/// What has a part in the plans of random questionnaires.
enum PlanFeatures {
  static let all: Set<String> = [
    "no level", "attained", "a way", "nothing helps", "nearer, not there", "a higher level as well",
    "stated target", "a chain", "an order that is not the file's", "a tie of hours",
    "a tie of hours and actions", "a gate", "a requirement", "two changes in one action",
    "a share", "options added", "options of two actions", "a don't know improved",
    "a skipped answer improved", "a question without points improved",
    "an action that only makes another possible", "no hours",
  ]

  /// The features of one outcome.
  ///
  /// - Parameters:
  ///   - outcome: what trying everything found.
  ///   - planner: that which tried.
  ///   - file: the questionnaire.
  ///   - target: the stated target.
  /// - Returns: the names of the features.
  static func used(
    by outcome: NaivePlanner.Outcome, of planner: inout NaivePlanner, _ file: JSONValue,
    to target: Int?
  ) -> Set<String> {
    switch outcome {
    case .noLevel: return ["no level"]
    case .attained: return ["attained"]
    case .outOfReach(let best):
      return [best.actions.isEmpty ? "nothing helps" : "nearer, not there"]
    case .way(let way): return used(by: way, of: &planner, file, to: target)
    }
  }

  private static func used(
    by way: NaivePlanner.Way, of planner: inout NaivePlanner, _ file: JSONValue, to target: Int?
  ) -> Set<String> {
    var seen: Set<String> = ["a way"]
    func see(_ feature: String, if isUsed: Bool) { if isUsed { seen.insert(feature) } }
    see("stated target", if: target != nil)
    let goal = target ?? planner.nextLevel
    see("a higher level as well", if: way.level > goal)
    see("no hours", if: way.hours == 0)
    see("a chain", if: way.actions.contains { !planner.isCalledFor[$0] })
    see("an order that is not the file's", if: way.actions != way.actions.sorted())
    let rivals = planner.ways().filter {
      $0.level >= goal && $0.hours == way.hours && $0.actions.sorted() != way.actions.sorted()
    }
    see("a tie of hours", if: !rivals.isEmpty)
    see(
      "a tie of hours and actions", if: rivals.contains { $0.actions.count == way.actions.count })
    for (feature, changed) in [
      ("a gate", file.without("gates")), ("a requirement", file.withoutRequirements),
    ] {
      var other = NaivePlanner(
        changed, planner.answers, form: planner.form, domain: planner.domain)
      see(feature, if: other.plan(to: goal) != .way(way))
    }
    let actions = (file.object?["actions"]?.array ?? []).compactMap(\.object)
    let questions = (file.object?["questions"]?.array ?? []).compactMap(\.object)
    var added: [String] = []
    for action in way.actions.map({ actions[$0] }) {
      let improved = (action["improves"]?.object?.members ?? []).compactMap { member in
        questions.first { $0.text("id") == member.key }
      }.filter { planner.states[$0.text("id")]?.state != "not_asked" }
      see("two changes in one action", if: improved.count > 1)
      see("a question without points improved", if: improved.contains { $0["domain"] == nil })
      see("a share", if: improved.contains { $0["of"] != nil })
      for (state, feature) in [
        ("unknown", "a don't know improved"), ("skipped", "a skipped answer improved"),
      ] {
        see(
          feature, if: improved.contains { planner.states[$0.text("id")]?.state == state })
      }
      added += improved.filter { $0.text("kind") == "multiple" }.map { $0.text("id") }
      see(
        "an action that only makes another possible",
        if: improved.allSatisfy { $0.text("domain") != planner.domain })
    }
    see("options added", if: !added.isEmpty)
    see("options of two actions", if: Set(added).count < added.count)
    return seen
  }
}

extension JSONValue {
  /// The questionnaire without one of its keys.
  fileprivate func without(_ key: String) -> JSONValue {
    var file = object ?? JSONObject()
    file[key] = nil
    return JSONValue(.object(file))
  }

  /// The questionnaire whose actions require nothing.
  fileprivate var withoutRequirements: JSONValue {
    var file = object ?? JSONObject()
    file["actions"] = JSONValue(
      .array((file["actions"]?.array ?? []).map { $0.without("requires") }))
    return JSONValue(.object(file))
  }
}
