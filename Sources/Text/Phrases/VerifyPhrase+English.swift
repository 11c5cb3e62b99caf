extension VerifyPhrase {
  var english: String {
    switch self {
    case .same(let assessment, let form, let copy):
      let matches = Self.matches(copy) ? "It matches" : "The result matches"
      return """
        \(matches): the result in this file is that of assessment \(assessment) \
        (\(FormPhrase.name(form).english)). \(copy.english)
        """
    case .samePortfolio(let copy):
      let matches = Self.matches(copy) ? "It matches" : "The results match"
      return "\(matches): all businesses stand as this file says. " + copy.english
    case .release(let number, let day):
      return """
        The file rests on release no. \(number) of \(Self.written(day, in: .english)), which is recorded here. \
        Whether its words were changed cannot be told.
        """
    case .different(let assessment):
      return """
        It no longer matches: assessment \(assessment) was corrected, or is scored otherwise now. \
        Write the report again.
        """
    case .changed(let assessment):
      return """
        It is not as it was written: assessment \(assessment) gives another result by the same \
        questionnaire. The file was changed, or another version of readiness wrote it. Write it again.
        """
    case .differentPortfolio:
      return """
        It no longer matches: since then businesses, answers or decisions on steps were added, changed \
        or erased. Write the portfolio again.
        """
    case .changedPortfolio:
      return """
        This file is not as it was written: it bears the hash of another content. Write the \
        portfolio again.
        """
    case .figure:
      return """
        This figure of many businesses bears the hash of what it shows, and it fits; but whoever changes \
        one can change the other, and no store knows such figures. Draw it again and compare.
        """
    case .changedFigure:
      return """
        This figure of many businesses is not as it was written: it bears the hash of another content. \
        Draw it again.
        """
    case .unknownRelease:
      return """
        This dashboard rests on a release that is not recorded in this store. Check it where that was \
        released, or make the page again of the same file and compare the two.
        """
    case .unknown:
      return """
        The result in this file is that of no assessment on this computer: it was erased, its answers \
        were changed, or it is kept elsewhere. Pages for the press cannot be checked.
        """
    case .noStamp: return "It bears no hash of a result. Name a report of this program."
    case .tooManyStamps(let limit):
      return "It bears more than \(limit) hashes of results. Check fewer reports at a time."
    case .total(let matching, let count):
      return "\(matching) of \(count) results \(matching == 1 ? "matches" : "match")."
    }
  }
}

extension VerifyPhrase.Makers {
  fileprivate var english: String {
    switch self {
    case .untold: "Either another version of the outside program made it"
    case .same(let maker):
      "Either \(maker), which makes such files here too, had other fonts or another time"
    case .other(let made, let here): "Either it is because \(made) made it, and here \(here) does"
    }
  }
}

extension VerifyPhrase.Copy {
  fileprivate var english: String {
    switch self {
    case .sameBytes: "Written again it is the same, byte for byte."
    case .sameWords(let makers):
      """
      Written again it has the same words, but the bytes differ. The version of readiness is the same, \
      so that is not why. \(makers.english), or something was changed that is not among the words: a \
      figure, its description, a footnote, something hidden. Write the report again and compare the \
      two.
      """
    case .otherWords(.file):
      """
      But written again the file looks different, and all it rests on is as it was: the file was \
      changed or filled in. Write it again.
      """
    case .otherWords(.fileOrMaker):
      """
      But written again the file looks different, and all it rests on is as it was: the file was \
      changed or filled in, or the outside program is another one. Write it again.
      """
    case .otherWords(.steps):
      """
      But decisions about steps were made or changed since. Whether the file was changed too cannot be \
      told. Write it again.
      """
    case .otherWords(.rest):
      """
      But the name or earlier answers were changed, added or erased since. Whether the file was changed \
      too cannot be told. Write it again.
      """
    case .otherWords(.untold):
      """
      But written again the file looks different: it was changed or filled in, or what else stands in \
      it has changed (steps, earlier answers, others' results), or the outside program is another one. \
      Write it again.
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
    case .otherEngine(let made, let here):
      "Whether it was changed cannot be told: \(made) made it, and here \(here) would."
    case .engine(let sentence): "Whether its words were changed cannot be told. \(sentence)"
    }
  }
}
