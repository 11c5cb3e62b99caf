extension OutsiderPhrase {
  var english: String {
    switch self {
    case .title: "Digital readiness of a business"
    case .pictures: "The result in pictures"
    case .strengths: "Strengths"
    case .answer(let answer): "Answer: \(answer)"
    case .heldBack(let level, let domain):
      "The average would allow “\(level)”; “\(domain)” holds it back, because one bad day could undo "
        + "the rest."
    case .pointsAllow(let level): "The points would allow “\(level)”."
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
