extension LogicComparison {
  /// Options, matched by their codes.
  ///
  /// An option added to a scored question changes no score that was given, but it changes what the
  /// old answers meant: somebody who would choose it now had to choose another one then. So it
  /// counts as touching the domain; on an unscored question it does not.
  mutating func compareOptions(_ pair: QuestionPair, _ reach: Touch) {
    let id = pair.old.id
    let options = Pairing(pair.old.options, pair.new.options, by: \.code)
    for option in options.removed {
      note(.option(question: id, code: option.code), .removed, touching: reach)
    }
    for option in options.added {
      // Where nothing was offered for sure, one more option may make the question apply at all.
      let opens = pair.old.isMultiple && !pair.old.alwaysOffersSomething
      note(
        .option(question: id, code: option.code), .added,
        touching: opens ? reach : points(pair))
    }
    for code in options.moved {
      note(.option(question: id, code: code), .moved, touching: .nothing)
    }
    for (before, after) in options.common {
      let subject = Change.Subject.option(question: id, code: before.code)
      if pair.staysScored {
        compare(.score, of: subject, before.score, after.score, touching: points(pair)) {
          $0.orDash
        }
      }
      compare(.exclusive, of: subject, before.isExclusive, after.isExclusive, touching: reach)
      compareWhen(of: subject, before.when, after.when, touching: reach)
    }
  }

  mutating func compare(
    _ before: Multiple, _ after: Multiple, _ pair: QuestionPair, _ reach: Touch
  ) {
    if pair.staysScored {
      compare(
        .rule, of: pair.subject, before.effectiveRule, after.effectiveRule, touching: points(pair)
      ) { $0.text }
    }
    // Who may choose more would perhaps have chosen more; fewer makes answers that were given void.
    let isNarrower = (after.choose ?? .max) < (before.choose ?? .max)
    compare(
      .choose, of: pair.subject, before.choose, after.choose,
      touching: isNarrower ? reach : points(pair)
    ) { $0.orDash }
  }
}

extension Question {
  /// Whether some option that is not exclusive is offered to everybody.
  fileprivate var alwaysOffersSomething: Bool {
    options.contains { !$0.isExclusive && $0.when == nil }
  }
}

extension Multiple {
  /// The rule with a saturation no larger than the options allow.
  fileprivate var effectiveRule: Rule {
    switch rule {
    case .saturation(let limit): .saturation(min(limit, countable.nonzeroBitCount))
    case .best: .best
    }
  }
}

extension Multiple.Rule {
  fileprivate var text: String {
    switch self {
    case .saturation(let limit): "saturation \(limit)"
    case .best: "best"
    }
  }
}
