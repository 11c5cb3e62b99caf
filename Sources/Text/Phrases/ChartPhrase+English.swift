extension ChartPhrase {
  private static let format = NumberFormat(.english)

  var english: String {
    let format = Self.format
    switch self {
    case .source(let name):
      return "Source: own answers to \(name). A self-assessment, not an audit."
    case .campaignSource(let name, let campaigns):
      let names = campaigns.isEmpty ? "" : " (\(campaigns.joined(separator: ", ")))"
      return "Source: answers to \(name) of businesses that decided to take part\(names). A "
        + "self-assessment, not an audit."
    case .verdict(let measure, let words, let figure):
      return "Verdict at equal mix, \(Self.inside(measure)): \(words)"
        + (figure.map { ", \($0.text(format, to: "to"))" } ?? "")
    case .largestGap(let domain, let tenths, let level):
      let end = level.map { "short of “\($0)”" } ?? "below the target"
      return "Largest gap: \(domain), \(format.tenths(tenths)) points \(end)"
    case .allReached: return "Every area has reached its target"
    case .furthest(let highest, let lowest):
      return "Most points: \(highest); fewest points: \(lowest)"
    case .alike: return "All areas stand alike"
    case .noScores: return "No area has a score yet"
    case .ownLevel(let name, let number, let count):
      return "Your level: \(name), step \(number) of \(count)"
    case .noLevel: return "There is no level yet"
    case .questionsBelow(let domain, let below, let count):
      return "\(domain): \(format.integer(below)) of \(Self.questions(count)) below the target"
    case .questionsReached(let domain): return "\(domain): every question reaches its target"
    case .quickSteps(0): return "No step has a large effect for little effort"
    case .quickSteps(1): return "1 step has a large effect for little effort"
    case .quickSteps(let count):
      return "\(format.integer(count)) steps have a large effect for little effort"
    case .changedMost(let domain, let tenths, let date):
      return "Changed most since \(date.text(in: .english)): \(domain), "
        + "\(format.signedTenths(tenths)) points"
    case .unchanged(let date): return "No area has changed since \(date.text(in: .english))"
    case .notComparable: return "There is no earlier result to compare with"
    case .reachedApart(let domain, let level, let first, let second):
      return "Largest difference, \(Self.inside(domain)): "
        + Self.reached(level, first, second)
    case .reachedBetween(let level, let least, let most) where least == most:
      return "“\(level)” or above: \(format.percent(least)) in every area and country"
    case .reachedBetween(let level, let least, let most):
      return "“\(level)” or above: from \(format.percent(least)) to \(format.percent(most)), "
        + "depending on area and country"
    case .reachedLeast(let domain, let level, let figure):
      return "“\(level)” is reached least often: \(Self.inside(domain)), "
        + "\(format.percent(figure.value)) in \(figure.name)"
    case .mediansApart(let domain, let first, let second):
      return
        "Medians furthest apart: \(Self.inside(domain)), \(format.points(first.value)) in \(first.name), "
        + "\(format.points(second.value)) in \(second.name)"
    case .halvesOverlap(1, 1): return "The middle halves overlap"
    case .halvesOverlap(0, 1): return "The middle halves do not overlap"
    case .halvesOverlap(let shown, let count) where shown == count:
      return "In all \(format.integer(count)) comparisons the middle halves overlap"
    case .halvesOverlap(let shown, let count):
      return
        "In \(format.integer(shown)) of \(format.integer(count)) comparisons the middle halves "
        + "overlap"
    case .medianLowest(let domain, let figure):
      return
        "Lowest median: \(Self.inside(domain)), \(format.points(figure.value)) in \(figure.name)"
    case .clearDifferences(0, 1): return "No difference can be seen in the only question"
    case .clearDifferences(1, 1): return "A difference can be seen in the only question"
    case .clearDifferences(0, let count):
      return "No difference can be seen in any of \(Self.questions(count))"
    case .clearDifferences(let clear, let count):
      return
        "A difference can be seen in \(format.integer(clear)) of \(Self.questions(count)), each by "
        + "itself"
    case .ofWhatIsShown(.reachedApart(let domain, let level, let first, let second)):
      return "Largest difference shown, \(Self.inside(domain)): "
        + Self.reached(level, first, second)
    case .ofWhatIsShown(.reachedBetween(let level, let least, let most)):
      return "Of what is shown, " + Self.reachedBetween(level: level, least, most).english
    case .ofWhatIsShown(.reachedLeast(let domain, let level, let figure)):
      return "Of what is shown, “\(level)” is reached least often: \(Self.inside(domain)), "
        + "\(format.percent(figure.value)) in \(figure.name)"
    case .ofWhatIsShown(let finding): return finding.english
    case .ofTheOnlyOne(.reachedApart(let domain, let level, let first, let second)):
      return "\(domain): " + Self.reached(level, first, second)
    case .ofTheOnlyOne(.reachedLeast(let domain, let level, let figure)):
      return "\(domain): “\(level)” or above \(format.percent(figure.value)) in \(figure.name)"
    case .ofTheOnlyOne(.mediansApart(let domain, let first, let second)):
      return "Median, \(Self.inside(domain)): \(format.points(first.value)) in \(first.name), "
        + "\(format.points(second.value)) in \(second.name)"
    case .ofTheOnlyOne(.medianLowest(let domain, let figure)):
      return "Median, \(Self.inside(domain)): \(format.points(figure.value)) in \(figure.name)"
    case .ofTheOnlyOne(let finding): return finding.english
    case .shownDifferences(0, 1): return "In the one comparison no difference is shown"
    case .shownDifferences(1, 1): return "In the one comparison a difference is shown"
    case .shownDifferences(0, let count):
      return "In none of \(format.integer(count)) comparisons a difference is shown"
    case .shownDifferences(let shown, let count):
      return "A difference is shown in \(format.integer(shown)) of \(format.integer(count)) "
        + "comparisons"
    case .nothingOn(let question, let answer): return "\(question) – “\(answer)”"
    case .mostMissing(let control, let percent):
      return "Most often missing: \(control), in \(format.percent(percent)) of the enterprises"
    case .nothingMissing: return "Nothing asked for is missing"
    case .answeredOf(let answered, let count):
      return "\(format.integer(answered)) of \(Self.questions(count)) answered"
    case .answeredOfFitting(let answered, let count):
      return "\(format.integer(answered)) of \(Self.questions(count)) that apply answered"
    case .givenOf(let given, let count):
      return "\(format.integer(given)) of \(Self.answers(count)) given"
    case .givenOfFitting(let given, let count):
      return "\(format.integer(given)) of \(Self.answers(count)) to questions that apply given"
    case .nothingToShow: return "There is nothing to show"

    case .points(let date): return "Points of 100 · \(date.text(in: .english))"
    case .pointsBesidePeers(let date, let n, let form):
      let scored = form.map { " (\(FormPhrase.name($0).english))" } ?? ""
      return "Points of 100 · comparable businesses\(scored): n\u{A0}=\u{A0}\(n.text(format)) · "
        + date.text(in: .english)
    case .pointsBetween(let from, let to):
      return "Points of 100 · \(from.text(in: .english)) to \(to.text(in: .english))"
    case .questionPoints(let count, let others, let most, let date):
      return
        "Points from 0 to \(most) · \(Self.questions(count, others)) · \(date.text(in: .english))"
    case .steps(let count, let date):
      return "\(count == 1 ? "1 step" : "\(format.integer(count)) steps") by effort and effect · "
        + date.text(in: .english)
    case .levelShares(let counts, let date):
      return "Share of the participating enterprises on each level · \(counts.text(format)) · "
        + date.text(in: .english)
    case .pointsOf(let counts, let date):
      return "Points of 100 of the participating enterprises · \(counts.text(format)) · "
        + date.text(in: .english)
    case .differenceOf(let counts, let date):
      return "Difference of the mean points, 95% interval · \(counts.text(format)) · "
        + date.text(in: .english)
    case .equalMixDifferenceOf(let counts, let date):
      return "Difference of the mean points at one mix of sizes and sectors, 95% interval · "
        + "\(counts.text(format)) · \(date.text(in: .english))"
    case .missingOf(let counts, let date):
      return "Share of the participating enterprises without it · \(counts.text(format)) · "
        + date.text(in: .english)
    case .questions(let count, let date):
      return "\(Self.questions(count)) · \(date.text(in: .english))"
    case .answersToQuestions(let count, let date):
      return "\(Self.answers(count)) · \(date.text(in: .english))"

    case .dumbbell(let domains):
      return "Dot chart of score and target, \(Self.areas(domains)), scale 0 to 100."
    case .scoreBars(let domains):
      return "Bar chart of score and target, \(Self.areas(domains)), scale 0 to 100."
    case .radar(let axes): return "Radar chart, \(Self.areas(axes)), scale 0 to 100."
    case .ladder(let levels): return "Ladder of \(format.integer(levels)) levels."
    case .strip(let questions, let others, let most):
      return "Dot chart, \(Self.questions(questions, others)), scale 0 to \(most)."
    case .matrix(let steps):
      return "Grid of three degrees of effort and three of effect with the numbers of "
        + "\(steps == 1 ? "1 step" : "\(format.integer(steps)) steps")."
    case .progress(let domains, let dates):
      return "Line chart, \(Self.areas(domains)), "
        + "\(dates == 1 ? "1 date" : "\(format.integer(dates)) dates"), scale 0 to 100."
    case .distribution(let rows, let level):
      return "Stacked bars of shares, \(Self.bars(rows)), levels from “\(level)” on to the right "
        + "of the middle line."
    case .spread(let rows):
      return "Boxes from quartile to quartile with the median, \(Self.bars(rows)), scale 0 to 100."
    case .differences(let questions, let first, let second):
      return "Differences with 95% intervals, \(Self.questions(questions)), \(second) minus "
        + "\(first), in points."
    case .measureDifferences(let count, let first, let second):
      return "Differences with 95% intervals, \(Self.bars(count)), \(second) minus \(first), in "
        + "points."
    case .missing(let bars): return "Bar chart, \(Self.bars(bars)), scale 0 to 100%."
    case .completeness: return "One bar divided by how the questions were answered."

    case .numbersOf(let title): return "Numbers of the figure – \(title)"
    case .domain: return "Area"
    case .measure: return "Measure"
    case .level: return "Level"
    case .question: return "Question"
    case .step: return "Step"
    case .group: return "Area and country"
    case .control: return "What is missing"
    case .answers: return "Answers"
    case .score: return "score"
    case .scoreOn(let form): return "score, \(FormPhrase.name(form).english)"
    case .target: return "target"
    case .gap: return "gap"
    case .peerMedian: return "median of comparable businesses"
    case .peerMiddle: return "middle half of comparable businesses"
    case .peerLowerQuartile: return "lower quartile of comparable businesses"
    case .peerUpperQuartile: return "upper quartile of comparable businesses"
    case .latest: return "latest"
    case .earlier: return "earliest"
    case .n: return "n"
    case .begins: return "begins at"
    case .own: return "your score"
    case .effort: return "Effort"
    case .effect: return "Effect"
    case .number: return "number"
    case .share: return "share"
    case .howMany: return "how many"
    case .count: return "questions"
    case .lowerQuartile: return "lower quartile"
    case .median: return "median"
    case .upperQuartile: return "upper quartile"
    case .middleHalf: return "middle half"
    case .singleScores: return "single scores"
    case .difference: return "difference"
    case .lowerEnd: return "from"
    case .upperEnd: return "to"
    case .interval: return "95% interval"
    case .remark: return "remark"
    case .clearByItself: return "clear by itself, not once adjusted for several areas (Holm)"
    case .tooFewComparable: return "too few comparable businesses for a verdict"
    case .answered: return "answered"
    case .unknown: return "don’t know"
    case .notApplicable: return "does not apply"
    case .skipped: return "left open"
    case .critical: return "attend to soon"
    case .pointsOfUnknown: return "points for “don’t know”"
    case .noData: return "no score"
    case .noLevelHeld: return "no level"
    case .effortDegree(let degree): return ["little", "some", "much"][clamped: degree - 1]
    case .effectDegree(let degree): return ["small", "medium", "large"][clamped: degree - 1]
    case .numbered(let number, let name): return "\(number) = \(name)"
    case .fromPoints(let points): return "from \(points)"
    case .medianOf(let name): return "median, \(name)"
    case .higher(let country): return "\(country) higher"
    case .here: return "you are here"
    }
  }

  private static func inside(_ name: String) -> String {
    ComparisonPhrase.inside(name, .english)
  }

  private static func reached(_ level: String, _ first: Figure, _ second: Figure) -> String {
    "“\(level)” or above \(format.percent(first.value)) in \(first.name), "
      + "\(format.percent(second.value)) in \(second.name)"
  }

  private static func questions(_ count: Int) -> String {
    count == 1 ? "1 question" : "\(format.integer(count)) questions"
  }

  /// Questions that apply and, where there are such, others that do not.
  private static func questions(_ count: Int, _ others: Int) -> String {
    others == 0
      ? questions(count)
      : "\(questions(count)) that \(count == 1 ? "applies" : "apply"), \(format.integer(others)) "
        + "that \(others == 1 ? "does" : "do") not"
  }

  private static func answers(_ count: Int) -> String {
    count == 1 ? "1 answer" : "\(format.integer(count)) answers"
  }

  private static func areas(_ count: Int) -> String {
    count == 1 ? "1 area" : "\(format.integer(count)) areas"
  }

  private static func bars(_ count: Int) -> String {
    count == 1 ? "1 row" : "\(format.integer(count)) rows"
  }
}

extension [String] {
  /// The word at a position, the nearest one beyond an end.
  subscript(clamped index: Int) -> String { self[Swift.min(count - 1, Swift.max(0, index))] }
}
