internal import JSON

extension QuestionnaireCompiler {
  func special(_ file: ObjectReader, _ questions: [Question]) -> SpecialQuestions {
    guard let value = file.value("special"),
      let reader = ObjectReader(value, "special", keys: Keys.special, findings)
    else { return SpecialQuestions() }
    let challenges = role("challenges", reader, questions, needs: "a multiple question") {
      $0.isMultiple
    }
    return SpecialQuestions(
      selfRating: role("selfRating", reader, questions, needs: "a number question") { $0.isNumber },
      challenges: challenges,
      facts: role("facts", reader, questions, needs: "a multiple question") { $0.isMultiple },
      signs: signs(reader, of: challenges, questions))
  }

  /// The questions that show signs of each challenge, by option.
  private func signs(
    _ special: ObjectReader, of challenges: Int?, _ questions: [Question]
  ) -> [[Int]] {
    guard let value = special.value("signs"),
      let reader = ObjectReader(value, "signs", keys: nil, findings)
    else { return challenges.map { questions[$0].options.map { _ in [] } } ?? [] }
    _ = special.value("challenges", needed: true)
    guard let challenges else { return [] }
    let options = questions[challenges].options
    var signs: [[Int]] = options.map { _ in [] }
    for member in reader.object.members {
      let ids = unique(reader.strings(member.key) ?? [], key: member.key)
      guard let ordinal = questions[challenges].option(member.key) else {
        findings.report(
          .unknownOption(
            member.key, question: questions[challenges].id, known: options.map(\.code),
            place: .sign),
          at: member.keyOffset)
        continue
      }
      signs[ordinal] = ids.compactMap { id in
        question(id.value, role: "signs", at: id.offset, questions, needs: "a scored question") {
          $0.domain != nil
        }
      }
    }
    return signs
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
