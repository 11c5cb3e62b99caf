extension RescorePhrase {
  var english: String {
    switch self {
    case .overall: "Overall"
    case .onForm(let measure, let form): "\(measure), \(FormPhrase.name(form).english)"
    case .notScored: "no score"
    case .notApplicable: "does not apply"
    case .provisional(let score): "\(score) (provisional)"

    case .points(let question, let answer, let from, let to):
      "\(question): \(answer) \(from) → \(to) points"
    case .weight(let question, let from, let to): "\(question): weight \(from) → \(to)"
    case .critical(let question, true): "\(question): without an answer there is no score now"
    case .critical(let question, false): "\(question): there is a score without an answer now"
    case .asked(let question, true): "\(question): applies now, open"
    case .asked(let question, false): "\(question): applies now"
    case .notAsked(let question): "\(question): applies no longer"
    case .opened(let question): "\(question): the answer does not fit any more, open"
    case .answeredOtherwise(let question): "\(question): the answer is read in another way"
    case .newQuestion(let question, true): "\(question): new, open"
    case .newQuestion(let question, false): "\(question): new"
    case .joins(let question): "\(question): counts here now"
    case .leaves(let question): "\(question): counts here no longer"
    case .goneQuestion(let question): "\(question): exists no longer"
    case .gate(let gate, true): "\(gate): holds the level back now"
    case .gate(let gate, false): "\(gate): holds the level back no longer"
    case .gateLimit(let gate, let from, let to): "\(gate): at most \(from) → at most \(to)"
    case .coverage: "Other shares of the questions must be answered for a score."
    case .levels: "The levels begin elsewhere."
    case .role: "The domain plays another role."
    case .existence(true): "The domain is new."
    case .existence(false): "The domain exists no longer."
    case .domain(let name): "through “\(name)”"
    case .domainWeight(let name, let from, let to): "“\(name)”: weight \(from) → \(to)"
    case .domainPart(let name, true): "“\(name)”: part of the overall score now"
    case .domainPart(let name, false): "“\(name)”: part of the overall score no longer"
    case .heldBack: "Something else limits the overall level."

    case .lossesTitle(let version): "Answers that version \(version) does not take:"
    case .lostQuestion(let question, let count): "\(question): no such question (\(count))"
    case .lostKind(let question, let count): "\(question): of another kind (\(count))"
    case .lostOption(let question, let code, let count):
      "\(question): no option \(code) (\(count))"
    case .lostBeside(let question, let code, let count):
      "\(question): \(code) stands alone (\(count))"
    case .lostTooMany(let question, let most, let count):
      "\(question): more than \(most) chosen (\(count))"
    case .lostRange(let question, let min, let max, let count):
      "\(question): not within \(min) to \(max) (\(count))"
    case .lostAbove(let question, let other, let count): "\(question): above \(other) (\(count))"
    case .lostBase(let question, let count):
      "\(question): a percentage of something else (\(count))"
    case .lostMissing(let question, let count): "\(question): needs a value (\(count))"

    case .nothingToDo(let version):
      "Nothing to do: every assessment is scored under version \(version)."
    case .assessments(1, let version): "1 assessment of other versions, under version \(version):"
    case .assessments(let count, let version):
      "\(count) assessments of other versions, under version \(version):"
    case .changed(let count): "\(count) would come out otherwise"
    case .unchanged(let count): "\(count) would come out as they were"
    case .superseded(let count):
      "\(count) not named, because another assessment speaks for the enterprise"
    case .withoutForm(let count): "\(count) cannot be scored, because the form is not there"
    case .dryRun: "Nothing was written. Add --apply to keep these scores beside the old ones."
    case .added(1, let counted, let version):
      "1 assessment scored under version \(version), \(counted) of them counted there; the old "
        + "scores stay."
    case .added(let count, let counted, let version):
      "\(count) assessments scored under version \(version), \(counted) of them counted there; the "
        + "old scores stay."
    case .draftsStay(1): "1 unfinished interview goes on with its own version."
    case .draftsStay(let count): "\(count) unfinished interviews go on with their own version."
    }
  }
}
