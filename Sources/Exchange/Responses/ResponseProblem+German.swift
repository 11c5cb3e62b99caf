internal import Text

extension ResponseProblem {
  var german: String {
    switch self {
    case .json(let kind): kind.sentence(in: .german)
    case .missingKey(let key): "die Angabe „\(key)“ fehlt"
    case .malformed(let key, let expected):
      "bei „\(key)“ wird erwartet: \(expected.text(in: .german))"
    case .unknownKey(let key):
      "„\(key.excerpt)“ gehört nicht in eine Antwortdatei und wird übergangen"
    case .unknownQuestionnaire(let id, let version):
      "der Fragebogen \(id.excerpt) \(version) ist hier nicht bekannt; nennen Sie seine Datei mit "
        + "--questionnaire"
    case .otherLogic:
      "die Antworten gehören zu einem anderen Wortlaut als dem dieser Version des Fragebogens"
    case .unknownForm(let form, let known):
      "eine Fassung „\(form.excerpt)“ gibt es nicht; wählen Sie aus "
        + forms(known, in: .german)
    case .brokenSeal:
      "der Inhalt passt nicht zum Siegel: die Datei wurde nachträglich verändert"
    case .supersedesItself: "die Antwort gibt an, sich selbst zu berichtigen"
    case .unknownQuestion(let id, let known):
      "eine Frage „\(id.excerpt)“ gibt es nicht" + suggestion(id, known)
    case .unknownOption(let code, let question, let known):
      "bei Frage \(question) gibt es keine Antwort „\(code.excerpt)“" + suggestion(code, known)
    case .wrongType(let question, let expected):
      "bei Frage \(question) wird erwartet: \(expected.text(in: .german))"
    case .duplicateOption(let code, let question):
      "die Antwort „\(code)“ steht bei Frage \(question) zweimal"
    case .exclusiveBeside(let code, let question):
      "die Antwort „\(code)“ darf bei Frage \(question) nur allein stehen"
    case .tooMany(let question, let most):
      "bei Frage \(question) sind höchstens \(most) Antworten möglich"
    case .outOfRange(let question, let value, let allowed, let isPercent):
      "\(value) ist keine Antwort auf Frage \(question); möglich sind \(allowed.lowerBound) bis "
        + "\(allowed.upperBound)\(isPercent ? " Prozent" : "")"
    case .aboveOther(let question, let other):
      "die Antwort auf Frage \(question) ist größer als die auf \(other)"
    case .valueAndMissing(let question):
      "Frage \(question) hat entweder einen Wert „v“ oder einen Grund „m“, warum er fehlt"
    case .emptyValue(let question):
      "die Antwort auf Frage \(question) ist leer; lassen Sie sie weg"
    case .missingNotOffered(let kind, let question):
      "bei Frage \(question) ist „\(kind)“ nicht vorgesehen"
    case .wordsNotAllowed(let question):
      "Frage \(question) wird mit Worten beantwortet; die stehen nie in einer Antwortdatei"
    case .notApplying(let question):
      "Frage \(question) trifft auf diesen Betrieb nicht zu; die Antwort wird übergangen"
    case .notOffered(let option, let question):
      "die Antwort „\(option)“ ist bei Frage \(question) für diesen Betrieb nicht vorgesehen und "
        + "wird übergangen"
    }
  }

  private func suggestion(_ word: String, _ known: [String]) -> String {
    didYouMean(word, among: known).map { "; meinten Sie „\($0)“?" } ?? ""
  }
}
