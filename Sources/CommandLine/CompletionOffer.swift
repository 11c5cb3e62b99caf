/// What a shell may offer for the last word of an unfinished command line.
public struct CompletionOffer: Sendable, Hashable {
  /// One word that would fit.
  public struct Candidate: Sendable, Hashable {
    /// The whole word that takes the place of the unfinished one.
    public let word: String
    /// What it means, in one short line; may be empty.
    public let explanation: String
  }

  /// Which files would fit as well.
  public enum Files: String, Sendable, Hashable {
    /// None.
    case none
    /// Files and folders.
    case paths
    /// Folders.
    case folders
  }

  /// The words that fit, in the order in which they are offered.
  public private(set) var candidates: [Candidate] = []
  /// Which files would fit as well.
  public private(set) var files = Files.none
  /// What the program has to look up to offer more; nil = nothing.
  public private(set) var lookup: String?
  /// How the value to be found begins, without ``prefix``.
  public let typed: String

  /// What stands before the value in the same word, such as `--form=`.
  private let prefix: String
  /// The words before the last that are neither options nor names of commands.
  public let words: [String]
  private let given: [String: String]

  init(
    typed: some StringProtocol, prefix: String = "", words: [String] = [],
    given: [String: String] = [:]
  ) {
    self.typed = String(typed)
    self.prefix = prefix
    self.words = words
    self.given = given
  }

  /// The value of an option in the words before the last, the last one if it stands there twice.
  public func value(_ option: String) -> String? { given[option] }

  /// Offers those words that begin as the value does.
  public mutating func offer(_ words: [String]) {
    offer(words.map { Candidate(word: $0, explanation: "") })
  }

  /// Offers a word that begins as the value does, with what it means.
  public mutating func offer(_ word: String, explained explanation: String) {
    offer([Candidate(word: word, explanation: explanation)])
  }

  mutating func offer(_ words: [Candidate]) {
    candidates += words.filter { $0.word.hasPrefix(typed) }.map {
      Candidate(word: prefix + $0.word, explanation: $0.explanation)
    }
  }

  mutating func offer(_ completion: WordSource) {
    switch completion {
    case .nothing: break
    case .words(let words): offer(words)
    case .paths: files = .paths
    case .folders: files = .folders
    case .lookup(let name, let orPath):
      lookup = name
      if orPath { files = .paths }
    }
  }

  /// The lines that the scripts of ``Shell`` read: first which files fit, then one word a line, and
  /// after a tab what it means. Words that a line cannot hold are left out.
  public var lines: [String] {
    let shown = candidates.filter { !$0.word.isEmpty && !$0.word.contains { $0.isControl } }
    return [files.rawValue]
      + shown.map { $0.explanation.isEmpty ? $0.word : "\($0.word)\t\($0.explanation)" }
  }
}

extension Character {
  fileprivate var isControl: Bool {
    unicodeScalars.contains { $0.properties.generalCategory == .control }
  }
}
