extension ReferencePhrase {
  var english: String { english(toOwner: true) }

  /// The same said to the owner, or to somebody else.
  func english(toOwner: Bool) -> String {
    switch self {
    case .title: return "Beside official figures"
    case .note(.enterprises):
      return "These are shares of enterprises, not scores, and no norm: nobody has to do what most "
        + "do."
    case .note(.establishments):
      return "These are shares of establishments, not scores, and no norm: nobody has to do what "
        + "most do."
    case .figure(let share, let predicate, let own):
      let answer =
        switch own {
        case true?: "yes"
        case false?: "no"
        case nil: "open"
        }
      let who = toOwner ? "You" : "This business"
      return "\(Self.lead(share, toOwner)) \(predicate) \(Self.source(share)). \(who): \(answer)."
    case .intensity(let publisher, let isEven, let low, let high, let all):
      return
        "Digital Intensity, \(publisher)'s list of \(isEven ? "even" : "odd") years: at least "
        + "\(low), at most \(high) of \(all) items (proxy, not official)."
    case .intensityShare(let share, let basic):
      return "\(Self.lead(share, toOwner)) have \(basic) or more \(Self.source(share))."
    case .otherAnswers:
      return "For \(toOwner ? "your" : "the") other answers there is no official comparator."
    case .trust(let trust): return Self.word(trust)
    case .noComparator:
      return
        "There is no official comparator for \(toOwner ? "your" : "this") country and size class."
    }
  }

  private static func lead(_ share: Share, _ toOwner: Bool) -> String {
    let scope =
      switch share.scope {
      case .ownSize: "\(toOwner ? "Your" : "This") size class in \(share.country)"
      case .everySize: "All sizes in \(share.country)"
      }
    return "\(scope): \(share.percent(NumberFormat(.english)))"
  }

  private static func word(_ trust: Trust) -> String {
    switch trust {
    case .file: "official data"
    case .quoted: "official, as quoted"
    case .transcribed: "transcribed"
    }
  }

  private static func source(_ share: Share) -> String {
    "(\(share.publisher) \(share.year), \(word(share.trust)))"
  }
}
