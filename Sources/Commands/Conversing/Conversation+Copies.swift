internal import Interview
internal import Storage
internal import System
internal import Text

extension Conversation {
  /// Saves a copy of everything, or brings one back, such as on a new computer.
  func copies() throws -> Course {
    let page = Page(
      words(.copies), [paragraph(.copiesExplained)],
      choices: [words(.saveCopy), words(.bringBack)].map { Page.Choice(StyledText($0)) })
    switch try face.reply(to: page) {
    case .quit: return .ends
    case .back, .key: return .goesOn
    case .chose(0):
      if try store.contents().isEmpty {
        return try tell(
          words(.saveCopy), [StyledText(context.phrase(KeepingPhrase.nothingToBackUp))])
      }
      let path = try context.backUp()
      return try tell(
        words(.copySaved), [StyledText(path, as: .title), paragraph(.copyMove)])
    case .chose: return try bringBack()
    }
  }

  private func bringBack() throws -> Course {
    let found = try context.backups()
    if !found.isEmpty {
      let page = Page(
        words(.whichCopy),
        choices: (found + [words(.otherFile)]).map { Page.Choice(StyledText($0)) })
      switch try face.reply(to: page) {
      case .quit: return .ends
      case .back, .key: return .goesOn
      case .chose(let choice) where choice < found.count: return try restore(found[choice])
      case .chose: break
      }
    }
    switch try face.line(Page(words(.whichCopy), [paragraph(.typePath)])) {
    case .quit: return .ends
    case .back: return .goesOn
    case .line(let path):
      return try restore(path.droppedPath(home: context.surroundings.environment[.home]))
    }
  }

  private func restore(_ path: String) throws -> Course {
    var force = false
    if try !store.contents().isEmpty {
      let page = Page(
        words(.bringBack), [paragraph(.answersAreHere)],
        choices: [words(.notNow), words(.keepAndBringBack)].map { Page.Choice(StyledText($0)) })
      switch try face.reply(to: page) {
      case .quit: return .ends
      case .back, .key, .chose(0): return .goesOn
      case .chose: force = true
      }
    }
    let outcome = try context.restore(from: path, force: force)
    enterprise = try usualEnterprise()
    let contents = outcome.contents
    var told = [
      KeepingPhrase.restored(assessments: contents.assessments, drafts: contents.drafts)
    ]
    if let aside = outcome.aside { told.append(.movedAside(path: aside)) }
    return try tell(words(.copyBack), told.map { StyledText(context.phrase($0)) })
  }
}
