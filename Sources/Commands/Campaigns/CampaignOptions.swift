internal import CommandLine
internal import Exchange
internal import System
internal import Text

/// What the command line says about a campaign.
struct CampaignOptions {
  typealias Field = CampaignDraft.Field
  /// An answer and what it answers.
  typealias Answer = (field: Field, text: String)
  typealias Finding = (field: Field, problem: CampaignEntryProblem)

  /// What is said in one word, in the order in which it is asked for.
  private static let single: [(field: Field, option: String)] = [
    (.id, "id"), (.form, "form"), (.from, "from"), (.to, "to"), (.countries, "countries"),
    (.contact, "contact"), (.email, "email"), (.phone, "phone"), (.keepUntil, "keep-until"),
  ]

  /// The answers given; texts of notices are paths.
  private(set) var given: [Answer] = []
  private var refused: [Finding] = []
  /// A name without a language.
  private var name: String?

  init(_ arguments: ParsedArguments) {
    for (field, option) in Self.single {
      if let text = arguments.value(option) { given.append((field, text)) }
    }
    for text in arguments.values("name") {
      if let (language, words) = Self.split(text) {
        given.append((.name(language), words))
      } else {
        name = text
      }
    }
    split(arguments.values("notice"), as: Field.notice)
    split(arguments.values("thanks"), as: Field.thanks)
  }

  private mutating func split(_ texts: [String], as field: (Language) -> Field) {
    for text in texts {
      if let (language, words) = Self.split(text) {
        given.append((field(language), words))
      } else {
        refused.append((field(.english), .noLanguage(text)))
      }
    }
  }

  /// The language before the `=` of an option's value; `nil` = it begins with none.
  private static func split(_ text: String) -> (Language, String)? {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let language = Language.matching(String(parts[0])) else { return nil }
    return (language, String(parts[1]))
  }

  /// Fills in everything given.
  ///
  /// - Returns: what cannot be taken, each with the problem.
  /// - Throws: ``System/FileProblem`` for a notice that cannot be read.
  func fill(_ draft: inout CampaignDraft, in context: CommandContext) throws -> [Finding] {
    var refused = refused
    let named = name.map { [Answer(.name(context.language), $0)] } ?? []
    for (field, text) in named + given {
      let words = if case .notice = field { try Self.notice(at: text) } else { text }
      do throws(CampaignEntryProblem) {
        // An option that says nothing says less than none.
        if words.isEmpty { throw .missing(example: field.example) }
        try draft.take(words, as: field, in: context.language)
      } catch {
        refused.append((field, error))
      }
    }
    return refused
  }

  /// The text of a file without the line feeds at its end.
  static func notice(at path: String) throws -> String {
    var bytes = try FileReader.bytes(at: path).filter { $0 != UInt8(ascii: "\r") }
    while bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
