extension DocumentPhrase {
  var english: String {
    let format = NumberFormat(.english)
    switch self {
    case .title: return "Digital readiness of your business"
    case .enterprise: return "Business"
    case .day: return "Answered on"
    case .preparedBy: return "Prepared by"
    case .form: return "Questions"
    case .skip: return "Skip to the result"
    case .contents: return "Contents"

    case .atAGlance: return "At a glance"
    case .today: return "One thing today"
    case .quarter: return "This quarter"
    case .call: return "Who helps"
    case .preparer(let name): return "\(name) – prepared this report"
    case .noCall: return "No checked contact is on file for these steps. Ask your chamber."
    case .noStep: return "Your answers call for no step at present. Look again in six months."
    case .noOpenStep:
      return "Every step that your answers call for has been done or dropped. Answer the questions"
        + " again to see what has changed."
    case .confidence(let answered, let all, let unknown):
      let open =
        unknown == 0 ? "" : ", \(format.integer(unknown)) more with “don't know”"
      return "How sure this is: \(format.integer(answered)) of \(format.integer(all)) questions "
        + "answered\(open)."

    case .pictures: return "Your result in pictures"
    case .gapTitle: return "Gap to target"
    case .gapNote(let stated):
      let target =
        stated.map { "The target is “\($0)”, as stated." }
        ?? "The target is the next level of each area."
      return target + " The gap counts points alone; the rank is by gap times weight. What holds a "
        + "level back whatever the score stands under each area."
    case .figure(let number): return "Figure \(number)"
    case .plan: return "Your plan, the most useful first"
    case .furtherSteps(1): return "One more step can wait until these are done."
    case .furtherSteps(let count):
      return "\(format.integer(count)) more steps can wait until these are done."
    case .method: return "How this was counted"
    case .methodScores:
      return "Each answer gives points. The score of an area is the average of its answers by "
        + "their weight; the overall score is the average of the areas by theirs. Whoever gives "
        + "the same answers gets the same score."
    case .methodLevels:
      return "The level follows from the score. A few answers, such as having no copies, hold a "
        + "level back whatever the score, because they could cost the business."
    case .methodOpen:
      return "“Don't know” counts as “not yet”; the range shows what the score would be if every "
        + "open answer were the worst or the best. Questions that do not apply do not count."
    case .privacy: return "Your data"
    case .privacyNote:
      return "The answers stay in the file on the computer where they were given; nothing was sent "
        + "anywhere. This report holds your answers: give it only to people who may read them."
    case .sources: return "Sources"
    case .checked(let month): return "checked \(Self.month(month, in: .english))"
    case .figuresOf(let year): return "figures of \(year)"
    case .methodSource(let questionnaire):
      return "Questions, points and levels: questionnaire \(questionnaire), named exactly by the "
        + "hash at the end"
    case .glossary: return "What the words mean"
    case .stamp(let questionnaire, let logic, let result):
      return "Questionnaire \(questionnaire), logic \(logic), result \(result)"

    case .columnArea: return "Area"
    case .columnLevel: return "Level"
    case .columnScore: return "Score of 100"
    case .columnRange: return "Range"
    case .columnNext: return "Next level"
    case .columnQuestionnaire: return "Questionnaire"
    case .columnLogic: return "Logic"
    case .columnResult: return "Result"
    case .columnWritten: return "Written by"
    case .columnNumber: return "No."
    case .columnStep: return "Step"
    case .columnHours: return "Hours"
    case .columnCost: return "Cost"
    case .columnFirst: return "First"
    case .columnThen: return "Then"
    case .columnDone: return "Done when"
    case .columnHelp: return "Help"
    case .columnState: return "State"
    case .columnID: return "ID"
    case .columnTarget: return "Target"
    case .columnTargetLevel: return "Target level"
    case .columnGap: return "Gap"
    case .columnRank: return "Rank"
    case .columnLeast: return "At least"
    case .columnMost: return "At most"
    case .columnBusinesses: return "Businesses"
    case .gapTable: return "Each area against its target, the most worthwhile first"
    case .placesTable: return "Of 100 participating businesses, so many score lower"
    case .domainsTable: return "All areas"
    case .answersTable(let domain): return "Answers in “\(domain)”"
    }
  }
}
