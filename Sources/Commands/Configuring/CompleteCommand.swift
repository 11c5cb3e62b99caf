internal import CommandLine
internal import Shipped
internal import Storage
internal import System
internal import Text

/// `__complete`: what the scripts of `completions` ask. It opens nothing for writing, asks nothing,
/// waits for nobody, and where anything is wrong it offers nothing and says nothing.
struct CompleteCommand: Command {
  static let spec = CommandSpec(
    CommandTable.completionCommand, abstract: "What fits as the last of these words.",
    positionals: [PositionalSpec("WORD", .rest, help: "The words after the program's name.")],
    visibility: .hidden)

  private let words: [String]

  init(_ arguments: ParsedArguments) { words = arguments.allWords("WORD") }

  func run(in context: CommandContext) throws {
    var offer = CommandTable.readiness.completions(of: words)
    if let lookup = offer.lookup.flatMap(Lookup.init) { look(up: lookup, &offer, context) }
    for line in offer.lines { try context.surroundings.streams.output.write(line + "\n") }
  }

  private func look(
    up lookup: Lookup, _ offer: inout CompletionOffer, _ context: CommandContext
  ) {
    switch lookup {
    case .questionnaire: return offer.offer(Self.questionnaires)
    case .settingValue:
      let setting = offer.words.first.flatMap(Setting.init)
      return offer.offer(setting?.suggestions ?? [])
    case .assessment, .client, .campaign, .release: break
    }
    guard let path = offer.value("store") ?? (try? context.storePath()),
      let names = StoreNames(at: path)
    else { return }
    switch lookup {
    case .client: offer.offer(names.labels.filter(\.isShownAsItIs))
    case .campaign: offer.offer(names.campaigns)
    case .release: offer.offer(names.releases)
    case .assessment:
      let found = names.assessments(beginning: offer.typed)
      offer.offer(found.isEmpty ? [] : ["last"])
      offer.offer(names.labels.filter(\.isShownAsItIs))
      for assessment in found {
        // Enough of the id to be found by, and more once more of it was typed.
        let length = max(8, min(offer.typed.count + 4, assessment.id.count))
        let about = [assessment.completed, assessment.label].compactMap(\.self)
        offer.offer(
          String(assessment.id.prefix(length)), explained: about.joined(separator: " ").onOneLine)
      }
    case .questionnaire, .settingValue: break
    }
  }

  /// Shipped ids, and their released versions as `id@version`.
  private static var questionnaires: [String] {
    ShippedFiles.questionnaires.map { shipped in
      shipped.version.map { "\(shipped.id)@\($0)" } ?? shipped.id
    }
  }
}

extension String {
  /// Whether a shell can show it without being steered; what is shown must also be what is meant.
  fileprivate var isShownAsItIs: Bool { self == withoutControls }
}

/// What is looked up for a shell, by the name that the command table gives it.
enum Lookup: String {
  case assessment, campaign, client, questionnaire, release
  case settingValue = "setting-value"
}

extension WordSource {
  /// Where an assessment is meant: `last`, a client, the beginning of an id.
  static let assessment = WordSource.lookup(Lookup.assessment.rawValue)
  /// Where a campaign is meant.
  static let campaign = WordSource.lookup(Lookup.campaign.rawValue)
  /// Where a client, or another business of the store, is meant.
  static let client = WordSource.lookup(Lookup.client.rawValue)
  /// Where a questionnaire is meant, shipped or a path.
  static let questionnaire = WordSource.lookup(Lookup.questionnaire.rawValue, orPath: true)
  /// Where a release is meant.
  static let release = WordSource.lookup(Lookup.release.rawValue)
  /// Where a form of the shipped questionnaire is meant.
  static let form = WordSource.words(["express", "full"])
}
