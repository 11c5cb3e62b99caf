internal import Exchange
internal import Interview
internal import Storage
internal import System
internal import Text

extension Conversation {
  /// Hands an assessment over: asks for whom, shows what leaves, asks for agreement, saves.
  func share(_ assessment: Assessment) throws -> Course {
    let found = context.campaigns()
    var campaign: Campaign?
    if !found.isEmpty {
      let choices = found.map { entry in
        Page.Choice(
          StyledText(entry.campaign.name(in: language.tag)),
          detail: StyledText(entry.path, as: .muted))
      }
      let page = Page(
        words(.forWhom), choices: choices + [Page.Choice(StyledText(words(.withoutCampaign)))])
      switch try face.reply(to: page) {
      case .quit: return .ends
      case .back, .key: return .goesOn
      case .chose(let choice): campaign = choice < found.count ? found[choice].campaign : nil
      }
    }
    do {
      return try share(
        try Sharing(assessment, for: campaign, in: context), to: nil, overwriting: false)
    } catch let failure as CommandFailure where failure.code == .invalidInput {
      return try tell(
        words(.cannotHandOver), failure.lines.map { StyledText($0, as: .warning) })
    }
  }

  /// Shows what leaves, asks for agreement, saves.
  func share(
    _ sharing: Sharing, to output: String?, overwriting overwrites: Bool
  ) throws -> Course {
    var page = Page(
      words(.handOver), style: .reading,
      choices: [words(.agreeAndSave), words(.notNow)].map { Page.Choice(StyledText($0)) },
      usual: nil, body: sharing.lines)
    page.mustBeRead = true
    switch try face.reply(to: page) {
    case .quit: return .ends
    case .back, .key, .chose(1...):
      return try tell(context.phrase(.notShared), [])
    case .chose:
      let outcome = try sharing.save(to: output, overwriting: overwrites)
      return try tell(words(.fileReady), outcome.paragraphs)
    }
  }
}

extension CommandContext {
  /// The campaign files that lie beside the program or where the person may have saved them; what
  /// is no campaign file is passed over.
  ///
  /// - Returns: each campaign once, unless two files say different things of it.
  func campaigns() -> [(path: String, campaign: Campaign)] {
    let folders = ((try? folders()) ?? ["."]) + [surroundings.programFolder].compactMap(\.self)
    var found: [(path: String, campaign: Campaign)] = []
    for folder in folders {
      for entry in (try? Folder.entries(of: folder)) ?? []
      where entry.kind == .file && entry.name.hasSuffix(".json") {
        guard let bytes = try? FileReader.bytes(at: entry.path, limit: Campaign.longestFile),
          let campaign = try? Campaign.read(bytes),
          !found.contains(where: { $0.campaign == campaign })
        else { continue }
        found.append((folder == "." ? entry.name : entry.path, campaign))
      }
    }
    return found
  }

  /// The enterprise of an assessment, if it is one of this store.
  func enterprise(of assessment: Assessment) throws -> Enterprise? {
    try store().enterprises().first { $0.id == assessment.enterprise }
  }
}
