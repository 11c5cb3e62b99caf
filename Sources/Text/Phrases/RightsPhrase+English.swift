extension RightsPhrase {
  var english: String {
    switch self {
    case .blocked(let name, let count, let reason):
      "\(name) is blocked (\(reason.english)): \(count.english) no longer counted in any group."
    case .erasedAfter(let day):
      "It stays here untouched until \(day.text(in: .english)) and is due to be erased after that: "
        + "readiness forget --due"
    case .staysBlocked: "It stays here untouched until the block is lifted: readiness block --lift"
    case .lifted(let name, let count):
      "\(name) is no longer blocked; what may be counted of \(count.english) is counted again."
    case .kept(let name, let count, let day):
      "\(name): \(count.english) kept until \(day.text(in: .english)), then due to be erased: "
        + "readiness forget --due"
    case .keptOpen(let name, let count): "\(name): \(count.english) kept without a last day."
    case .renamed(let old, let new):
      "\(old) is called \(new) from now on. Reports written before still bear the old name."
    case .nameNeeded:
      "The new name is empty; give the one that the business goes by."
    case .hasNoName(let name):
      "\(name) came from outside and has no name here. Only a business of this store can be renamed."
    case .sameName(let name):
      "\(name) is its name already; nothing was changed."
    case .noCampaign(let id):
      "No response to the campaign \"\(id)\" is here (see: readiness campaign status)"
    case .dayIsOver(let day): "\(day.text(in: .english)) is over; name today or a later day."
    case .dayNeeded: "Say until when: --until 2028-12-31; --lift takes a last day back."
    case .markBlocked(nil): "blocked"
    case .markBlocked(let day?): "blocked until \(day.text(in: .english))"
    case .columnLastDay: "last day"
    case .columnWhy: "why"
    case .columnAssessments: "assessments"
    case .timeIsOver: "no longer to be kept"
    case .blockIsOver(let reason): "blocked (\(reason.english))"
    case .nothingDue: "Nothing is due to be erased."
    case .howToErase: "Erase it for good: readiness forget --due"
    case .askErasure(let count): "Erase all this, \(count.english), for good? Type yes or no: "
    case .askCopies(let name, let paths):
      "Erase \(name) for good in \(paths.joined(separator: ", "))? Type yes or no: "
    case .copiesHold(let paths):
      "Still in \(paths.joined(separator: ", ")). Erase it there too: run the same command again "
        + "with --copies"
    case .copiesErased(let paths): "Erased in \(paths.joined(separator: ", ")) too."
    case .copyUnreadable(let path):
      "What this copy holds cannot be seen; delete \(path) if you no longer need it."
    }
  }
}

extension RightsPhrase.Reason {
  var english: String {
    switch self {
    case .cancellation: "erasure asked for"
    case .objection: "objects to being counted"
    case .accuracy: "says the answers are wrong"
    case .claim: "needed for a legal claim"
    }
  }
}

extension Int {
  fileprivate var english: String { self == 1 ? "1 assessment" : "\(self) assessments" }
}
