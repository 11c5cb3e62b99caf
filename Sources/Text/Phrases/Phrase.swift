/// A sentence that a person meets, with what is filled in.
///
/// A type of phrases is an enumeration with one case a sentence, and one exhaustive function a
/// language in a file of its own: a sentence that a language lacks does not compile.
public protocol Phrase: Sendable, Hashable {
  /// The sentence in a language.
  func text(in language: Language) -> String
}
