extension VerifyPhrase {
  var english: String {
    switch self {
    case .same(let assessment, let form, let copy):
      let matches = copy == .otherWords ? "The result matches" : "It matches"
      return
        "\(matches): assessment \(assessment), \(FormPhrase.name(form).english), gives the result this file rests on. "
        + copy.english
    case .samePortfolio(let copy):
      let matches = copy == .otherWords ? "The results match" : "It matches"
      return "\(matches): all businesses stand as this file says. " + copy.english
    case .release(let number, let day):
      return """
        It rests on release \(number) of \(day), which this store remembers. Whether its words were \
        changed cannot be told.
        """
    case .different(let assessment):
      return """
        It no longer matches: assessment \(assessment) was corrected, or is scored otherwise now. \
        Write the report again.
        """
    case .differentPortfolio:
      return """
        It no longer matches: businesses were added, answered again or decided on steps. Write the \
        portfolio again.
        """
    case .unknown:
      return """
        No assessment here gives the result this file rests on: it was erased, its answers were \
        changed, or the file comes from another store. Pages for the press are not checked.
        """
    case .noStamp: return "It bears no hash of a result. Name a report of this program."
    case .total(let matching, let count): return "\(matching) of \(count) results match."
    }
  }
}

extension VerifyPhrase.Copy {
  fileprivate var english: String {
    switch self {
    case .sameBytes: "Written again it is the same, byte for byte."
    case .sameWords:
      """
      Written again it has the same words; the bytes differ, because another version of the outside \
      program made it. Figures were not compared.
      """
    case .otherWords:
      """
      But written again it is another file: it was changed or filled in, or what it also tells (steps, \
      earlier answers, others' results) or an outside program is not what it was. Write the report \
      again.
      """
    case .oldStamp:
      "Whether its words were changed cannot be told: it does not say how it was written."
    case .otherVersion(let version):
      "Whether its words were changed cannot be told: version \(version) of readiness wrote it."
    case .benchmark:
      """
      Whether its words were changed cannot be told without its benchmark: name it with --benchmark \
      FILE.
      """
    case .several:
      "Whether its words were changed cannot be told: it is made of several reports."
    case .engine(let sentence): "Whether its words were changed cannot be told. \(sentence)"
    }
  }
}
