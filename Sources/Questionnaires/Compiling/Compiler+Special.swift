internal import JSON

extension QuestionnaireCompiler {
  func special(_ file: ObjectReader, _ questions: [Question]) -> SpecialQuestions {
    guard let value = file.value("special"),
      let reader = ObjectReader(value, "special", keys: Keys.special, findings)
    else { return SpecialQuestions(selfRating: nil, challenges: nil, facts: nil) }
    return SpecialQuestions(
      selfRating: role("selfRating", reader, questions, needs: "a number question") { $0.isNumber },
      challenges: role("challenges", reader, questions, needs: "a multiple question") {
        $0.isMultiple
      },
      facts: role("facts", reader, questions, needs: "a multiple question") { $0.isMultiple })
  }

  mutating func crosswalks(_ file: ObjectReader) -> [Crosswalk] {
    var crosswalks: [Crosswalk] = []
    for value in file.array("crosswalks") ?? [] {
      guard let reader = ObjectReader(value, "crosswalk", keys: Keys.crosswalk, findings) else {
        continue
      }
      let id = declaredID(reader, .crosswalk)
      let names = reader.strings("names", needed: true) ?? []
      let edges = reader.array("from", needed: true) ?? []
      let from = edges.compactMap { $0.integer }.filter { (0...100).contains($0) }.map(Int.init)
      let isComplete = reader.object["from"]?.array != nil && reader.object["names"]?.array != nil
      if isComplete,
        from.count != edges.count || names.count != from.count
          || zip(from, from.dropFirst()).contains(where: >=)
      {
        reader.report(.crosswalkUneven(id), at: reader.object["from"]?.offset)
      }
      crosswalks.append(Crosswalk(id: id, from: from, names: names.map(\.value)))
    }
    return crosswalks
  }
}
