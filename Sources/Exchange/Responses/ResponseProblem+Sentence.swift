internal import JSON
public import Text

extension ResponseProblem {
  /// The problem and its remedy in one sentence.
  public func sentence(in language: Language) -> String {
    switch language {
    case .english: english
    case .spanish: spanish
    case .german: german
    }
  }

  private var english: String {
    switch self {
    case .json(let kind): kind.sentence(in: .english)
    case .missingKey(let key): "the member \"\(key)\" is missing"
    case .malformed(let key, let expected): "\"\(key)\" must be \(expected.text(in: .english))"
    case .unknownKey(let key): "\"\(key.excerpt)\" is no member of a response file and is ignored"
    case .unknownQuestionnaire(let id, let version):
      "questionnaire \(id.excerpt) \(version) is not known here; name its file with --questionnaire"
    case .otherLogic:
      "the answers belong to another wording than that of this version of the questionnaire"
    case .unknownForm(let form, let known):
      "unknown form \"\(form.excerpt)\"; forms: \(forms(known, in: .english))"
    case .brokenSeal: "the contents do not match the seal: the file was changed after it was made"
    case .supersedesItself: "the response names itself as the one it corrects"
    case .unknownQuestion(let id, let known):
      "unknown question \"\(id.excerpt)\"" + suggestion(id, known)
    case .unknownOption(let code, let question, let known):
      "unknown option \"\(code.excerpt)\" of question \(question)" + suggestion(code, known)
    case .wrongType(let question, let expected):
      "question \(question) takes \(expected.text(in: .english))"
    case .duplicateOption(let code, let question):
      "option \"\(code)\" of question \(question) stands twice"
    case .exclusiveBeside(let code, let question):
      "option \"\(code)\" of question \(question) may only stand alone"
    case .tooMany(let question, let most): "question \(question) takes at most \(most) options"
    case .outOfRange(let question, let value, let allowed, let isPercent):
      "\(value) is no answer to question \(question); allowed is \(allowed.lowerBound) to "
        + "\(allowed.upperBound)\(isPercent ? " percent" : "")"
    case .aboveOther(let question, let other):
      "the answer to question \(question) exceeds that to \(other)"
    case .valueAndMissing(let question):
      "question \(question) takes either a value \"v\" or a missing kind \"m\""
    case .emptyValue(let question): "question \(question) has an empty value; leave it out instead"
    case .missingNotOffered(let kind, let question):
      "question \(question) does not offer \"\(kind)\""
    case .wordsNotAllowed(let question):
      "question \(question) takes words, which never travel in a response file"
    case .notApplying(let question):
      "question \(question) does not apply to this enterprise; its answer is ignored"
    case .notOffered(let option, let question):
      "option \"\(option)\" of question \(question) is not offered to this enterprise and is ignored"
    }
  }

  /// Ids of forms and what they are called, as a list.
  func forms(_ ids: [String], in language: Language) -> String {
    ids.map { FormPhrase.choice($0).text(in: language) }.joined(separator: ", ")
  }

  private func suggestion(_ word: String, _ known: [String]) -> String {
    didYouMean(word, among: known).map { "; did you mean \"\($0)\"?" } ?? ""
  }
}

extension String {
  /// At most 60 characters of a word from a file: a sentence stays one, whatever the file holds.
  var excerpt: String { count <= 60 ? self : prefix(60) + "…" }
}
