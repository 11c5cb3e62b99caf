internal import JSON

extension SummaryProblem: CustomStringConvertible {
  /// One English sentence: place, problem, remedy.
  public var sentence: String {
    switch self {
    case .json(let kind, let place):
      "line \(place.line), column \(place.column): \(kind.sentence)"
    case .wrongType(let place, let expected): "\(named(place)): expected \(expected) here"
    case .missingKey(let key, let place): "\(named(place)): key \"\(key)\" is missing"
    case .unknownKey(let key, let place):
      "\(named(place)): key \"\(key)\" does not belong here; the counts may be of another version"
        + " of the questionnaire"
    case .wrongLength(let place, let expected, let found):
      "\(named(place)): expected \(expected) numbers and found \(found); the counts may be of"
        + " another version of the questionnaire"
    case .outOfRange(let place, let maximum):
      "\(named(place)): expected a whole number from 0 to \(maximum)"
    case .otherNumber(let number, let place, let expected):
      "\(named(place)): expected \(expected) and found \(number); the counts may be of another"
        + " version of the questionnaire"
    case .unknownValue(let text, let place, let expected):
      "\(named(place)): \"\(text)\" cannot stand here; expected \(expected)"
    case .keysNotAscending(let place):
      "\(named(place)): keys must ascend, each once"
    case .notAscending(let place):
      "\(named(place)): scores must ascend, each with a count above 0"
    case .contradiction(let place, let contradiction):
      "\(named(place)): \(contradiction.sentence); count the enterprises again"
    }
  }

  /// The same as ``sentence``.
  public var description: String { sentence }

  private func named(_ place: String) -> String { place.isEmpty ? "the whole text" : place }
}

extension SummaryProblem.Contradiction {
  /// The problem without place and remedy.
  fileprivate var sentence: String {
    switch self {
    case .statusIsNotAll: "the statuses do not add up to n"
    case .histogramIsNotScored: "the histogram does not add up to the enterprises scored"
    case .provisionalIsNotProvisional:
      "the provisional scores do not add up to the enterprises scored provisionally"
    case .levelsAreNotScored: "the levels do not add up to the enterprises scored"
    case .boundsDoNotHold: "the scores do not lie between their bounds"
    case .questionsDiffer: "this question is about another number of enterprises than those before"
    case .optionsDoNotFit: "the options do not fit the number of answers"
    case .momentsDoNotFit: "sum and squares cannot come from so many answers"
    case .pairsDoNotFit: "two challenges cannot be named together so often"
    case .partsAreNotAll: "the parts do not add up to the enterprises of the cells"
    case .cellIsAnother: "the answers counted are not those of this cell's enterprises alone"
    case .productsDoNotFit: "sums and products cannot come from the scores counted in the cells"
    case .challengesAreNotThose: "the challenges are not named as often as in the cells"
    case .isEmpty: "nothing is counted here"
    case .sourceDoesNotFit: "days, campaign and association do not belong together"
    case .belowThreshold(let least):
      "fewer than \(least) enterprises stand here, and so few must not leave a store"
    case .sourcesAreNotAll: "the sources do not add up to the enterprises of the cells"
    }
  }
}
