extension OutsiderPhrase {
  var english: String {
    switch self {
    case .title: "Digital readiness of a business"
    case .result: "The result"
    case .unknownCount(let count):
      "“Don't know” was answered \(count == 1 ? "once" : "\(count) times"). It counts as “not yet”."
    case .feelsFurther: "The business feels further than its answers show."
    case .isFurther: "The business is further than it feels."
    case .feelingFits: "What the business feels fits its answers."
    case .pictures: "The result in pictures"
    case .strengths: "Strengths"
    case .steps: "First steps"
    case .plan: "The plan, the most useful first"
    case .noCall:
      "No checked contact is on file for these steps; the chamber may help."
    case .noStep: "The answers call for no step at present."
    case .noOpenStep:
      "Every step that the answers call for has been done or dropped."
    case .answer(let answer): "Answer: \(answer)"
    case .heldBack(let level, let domain):
      "The average would allow “\(level)”; “\(domain)” holds it back, because one bad day could undo "
        + "the rest."
    case .pointsAllow(let level): "The points would allow “\(level)”."
    case .openRisk(let reason): "To be looked at soon: \(reason)"
    case .nothingApplies: "Does not apply to this business"
    case .context: "The setting"
    case .contextNote:
      "This describes the surroundings of the business, not its work, and is never part of the "
        + "result. More points mean a heavier burden."
    case .challengesNamed(let names):
      "What costs it most, in its own words: " + names.joined(separator: "; ") + "."
    case .challengesShown(let names):
      "The answers also show signs of: " + names.joined(separator: "; ") + "."
    case .level(let name, let number, let count):
      "Level: \(name), step \(number) of \(count)"
    case .score: "score"
    case .here: "the business is here"
    case .place: "Its place among similar businesses"
    case .placeMeaning:
      "A range, because the figures are coarse and this business may be among them. Those who took "
        + "part chose to; other businesses may stand elsewhere."
    case .placeTooFew(let least):
      "No comparison with similar businesses: in its country and size fewer than \(least) others "
        + "have answered enough. So few would show what a single one answered."
    case .changeOfShortForm:
      "Compared are the questions of the short form, which were answered both times."
    case .changeHasNoCause:
      "This compares what was answered both times. It cannot say why something changed."
    case .changedSteps: "Steps that are no longer called for"
    case .columnOwn: "This business"
    case .ownSize(let country): "This size class in \(country)"
    case .noBenchmark:
      "No comparison was asked for. With a benchmark file the workbook can be written again: "
        + "--benchmark FILE."
    case .aboutSheets:
      "“Summary” is enough for a start. “Domains”, “Questions” and “Answers” show how each number "
        + "came about, “Benchmark” where the business stands beside others."
    case .official(let phrase): phrase.english(toOwner: false)
    case .methodLevels:
      "The level follows from the score. A few answers, such as having no copies, hold a level back "
        + "whatever the score, because they could cost the business."
    case .privacy: "About these data"
    case .privacyNote:
      "The answers stay in the file on the computer where they were given; nothing was sent "
        + "anywhere. This report holds the answers of a single business: give it only to people who "
        + "may read them."
    }
  }
}
