extension ReportPhrase {
  private static let format = NumberFormat(.english)

  var english: String {
    let format = Self.format
    switch self {
    case .resultTitle: return "Your result"
    case .score(let tenths): return "\(format.tenths(tenths)) of 100"
    case .scoreBetween(let tenths, let low, let high, let open):
      return Self.score(tenths: tenths).english
        + ", between \(format.tenths(low)) and \(format.tenths(high)) because "
        + (open == 1 ? "1 answer is open" : "\(format.integer(open)) answers are open")
    case .scoreWithBounds(let tenths, let low, let high):
      return Self.score(tenths: tenths).english
        + ", between \(format.tenths(low)) and \(format.tenths(high))"
    case .provisional: return "provisional"
    case .noOverallScore: return "No overall score yet: too much is still open."
    case .noScore: return "No score yet"
    case .answersWanted(1): return "An answer to this question would give one:"
    case .answersWanted: return "Answers to these questions would give one:"
    case .nothingApplies: return "Does not apply to your business"
    case .heldBack(let level, let domain):
      return
        "Your average would allow “\(level)”; “\(domain)” holds it back, because one bad day "
        + "could undo the rest."
    case .unknownCount(let count):
      let times = count == 1 ? "once" : "\(format.integer(count)) times"
      return "You answered “don't know” \(times). It counts as “not yet”."

    case .domainsTitle: return "Area by area"
    case .questionsScored(let count):
      return count == 1 ? "1 question" : "\(format.integer(count)) questions"
    case .answered(let answered, let all, let unknown):
      let open = unknown == 0 ? "" : ", \(format.integer(unknown)) more with “don't know”"
      return "\(format.integer(answered)) of \(format.integer(all)) questions answered\(open)"
    case .target(let level, let tenths): return "“\(level)” begins at \(format.tenths(tenths))"
    case .pointsAllow(let level): return "Your points would allow “\(level)”."
    case .holdsBack(let level, let reason):
      return "What keeps the level at “\(level)”: \(reason)"
    case .openRisk(let reason): return "Please look at this soon: \(reason)"
    case .remedy(let action, let hours):
      return "What helps: “\(action)”, \(Self.hours(hours).english)."
    case .contextTitle: return "Your setting"
    case .contextNote:
      return "This describes your surroundings, not your work, and is never part of the result. "
        + "More points mean a heavier burden."
    case .challengesNamed(let names):
      return "What costs you most, in your words: " + names.joined(separator: "; ") + "."
    case .challengesShown(let names):
      return "Your answers also show signs of: " + names.joined(separator: "; ") + "."

    case .feelsFurther:
      return "You feel further than your answers show; look at the first action."
    case .isFurther: return "You are further than you feel."
    case .feelingFits: return "Your feeling fits your answers."

    case .strengthsTitle: return "Your strengths"
    case .gapsTitle: return "Where most can be gained"
    case .actionsTitle: return "Your first steps"
    case .ownAnswer(let answer): return "Your answer: \(answer)"
    case .headroom(let tenths, let domain):
      return "up to \(format.tenths(tenths)) points more in “\(domain)”"
    case .firstStep(let text): return "First, in half an hour at most: \(text)"
    case .nextStep(let text): return "Then: \(text)"
    case .doneWhen(let text): return "Done when: \(text)"
    case .hours(let hours):
      return hours == 1 ? "about 1 hour" : "about \(format.integer(hours)) hours"
    case .costNone: return "no cost"
    case .costLow: return "costs little"
    case .costMedium: return "an investment to plan"
    case .help(let name): return "Help: \(name)"
    case .moreActions(1): return "One more step is in the full report."
    case .moreActions(let count):
      return "\(format.integer(count)) more steps are in the full report."
    case .selfAssessment: return "This is a self-assessment, not an audit or a certificate."

    case .answerUnknown: return "Don't know"
    case .answerSkipped: return "Left open"
    case .answerNotApplicable: return "Does not apply to us"
    case .answerNotAsked: return "Not asked"
    case .answerWritten: return "Answered in own words"
    case .answerPercent(let percent): return format.percent(percent)
    case .answerCount(let count, let base, let percent):
      return "\(format.integer(count)) of \(format.integer(base)) (\(format.percent(percent)))"

    case .why(let domain, let tenths): return "Why \(format.tenths(tenths)) in “\(domain)”?"
    case .whyNone(let domain): return "Why no score in “\(domain)”?"
    case .columnQuestion: return "Question"
    case .columnAnswer: return "Answer"
    case .columnPoints: return "Points"
    case .columnWeight: return "Weight"
    case .columnContribution: return "Adds"
    case .contribution(let points, let weight, let tenths):
      return "\(points) points × weight \(format.integer(weight)): adds \(format.tenths(tenths))"
    case .division(let sum, let weight, let tenths):
      return
        "Points × weight, summed: \(sum). Divided by the weight answered, "
        + "\(format.integer(weight)): \(format.tenths(tenths))."
    case .mean(let scores, let weights, let tenths):
      return
        "Overall: \(DerivationFormula.mean(scores, weights, format)) = \(format.tenths(tenths))."
    case .roundingNote:
      return "What each answer adds is rounded; the score itself is rounded only once."
    case .noGateHolds: return "Nothing holds the level back."
    }
  }
}
