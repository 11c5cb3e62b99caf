extension FlagPhrase {
  private static let format = NumberFormat(.english)

  var english: String {
    let format = Self.format
    switch self {
    case .title: return "Responses that raise doubts"
    case .country(let country, let flagged, let n):
      return flagged == 0
        ? "\(country): none of \(format.integer(n))."
        : "\(country): \(format.integer(flagged)) of \(format.integer(n))."
    case .ofCampaign(let country, let flagged, let n):
      return "\(country): \(flagged == 0 ? "none" : format.integer(flagged)) of"
        + " \(format.integer(n)) counted responses \(flagged == 1 ? "raises" : "raise") doubts."
    case .reason(let reason, let n): return "\(format.integer(n)): \(Self.english(reason))"
    case .contradicted(let questions, let n):
      return "\(format.integer(n)): \(Self.quoted(questions, "“", "”"))"
    case .finding(let reason, let questions):
      let what = Self.english(reason)
      return questions.isEmpty ? what : "\(what): \(Self.quoted(questions, "“", "”"))"
    case .columnFindings: return "What raises doubts"
    case .noneFlagged: return "No assessment raises doubts."
    case .lookAgain: return "Answers to look at again"
    case .howToCorrect:
      return
        "If one is a slip: readiness assess --correct. If not, everything stays as it is."
    case .several: return "One response may raise several doubts."
    case .counted:
      return
        "A doubt is a question, not a verdict: all of them are counted in every figure above."
    case .howToLook:
      return
        "readiness list --flagged names them; compare --without-flagged gives the headline"
        + " without them, too."
    case .withoutTitle: return "The headline without them"
    case .columnResponses: return "Responses"
    case .rowAllStandardised: return "all, at equal mix"
    case .rowWithoutStandardised: return "without doubts, at equal mix"
    case .rowAllPlain: return "all, as they took part"
    case .rowWithoutPlain: return "without doubts, as they took part"
    case .withoutNote:
      return
        "If the two differ much, look at the doubtful responses before you quote either. Careful"
        + " businesses with nothing, or everything, in place are flagged a little more often than"
        + " others, so leaving them out may move a mean by itself."
    }
  }

  private static func english(_ reason: Reason) -> String {
    switch reason {
    case .straightLine: "the same place chosen again and again"
    case .contradiction: "answers that cannot all be true"
    case .speed: "less than a third of the time that reading takes"
    case .unit: "a number that looks ten times too large, or more"
    }
  }
}
