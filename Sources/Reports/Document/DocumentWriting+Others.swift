internal import Comparing
internal import Text

extension DocumentWriting {
  /// The place among similar enterprises, or why there is none.
  func peers() -> [ReportBlock] {
    guard let places = particulars.benchmark else { return [] }
    var blocks: [ReportBlock] = []
    if places.isSynthetic { blocks.append(.care([ReportText(words(PlacePhrase.synthetic))])) }
    if let reason = places.reason { blocks.append(.paragraph(ReportText(words(reason)))) }
    if case .among(let groups) = places.outcome {
      for group in groups {
        blocks.append(.paragraph(ReportText(words(places.cohort(group)), .muted)))
        blocks.append(.table(placeTable(group.places)))
      }
      blocks.append(.note(ReportText(places.meanings.map { words($0) }.joined(separator: " "))))
    }
    return blocks
  }

  /// Official figures beside answers, each with its source.
  func official() -> [ReportBlock] {
    guard let official = content.official else { return [] }
    guard let note = official.note else {
      return [.paragraph(ReportText(words(official.closing)))]
    }
    let figures = official.statements.map { statement in
      let following = statement.following.map { " " + words($0) } ?? ""
      return ReportText(words(statement.phrase) + following)
        + sources.citing(.official(statement.value))
    }
    return [
      .note(ReportText(words(note))), .list(figures),
      .note(ReportText(words(official.closing))),
    ]
  }
}
