internal import JSON
internal import Questionnaires

extension PublicAnswers {
  /// The list `questions` of a country: by question, how its answers are told, and by group each
  /// figure with its flags.
  func json(in questionnaire: Questionnaire) -> JSONValue {
    JSONValue(
      .array(
        entries.map { entry in
          let question = questionnaire.questions[entry.question]
          // Security questions are told of the country alone, so no size class is named.
          let parts =
            entry.telling == .bands
            ? []
            : sizes.indices.filter { part in
              entry.selections.contains { $0.parts[part].n > 0 }
            }
          return [
            "id": JSONValue(.string(question.id)),
            "told": JSONValue(.string(entry.telling == .bands ? "bands" : "counts")),
            "groups": JSONValue(
              .array(
                ([nil] + parts.map(Optional.some)).map {
                  entry.json($0, size: $0.map { sizes[$0] }, of: question)
                })),
          ]
        }))
  }
}

extension PublicAnswers.Entry {
  /// The entry of a group: a size class at a position, or all enterprises.
  fileprivate func json(_ part: Int?, size: String?, of question: Question) -> JSONValue {
    func isShown(_ selection: AnswerSelection) -> Bool {
      part.map { selection.showsParts[$0] } ?? selection.showsWhole
    }
    func table(_ selection: AnswerSelection) -> AnswerTable {
      part.map { selection.parts[$0] } ?? selection.whole
    }
    let n = selections.first(where: isShown).map { table($0).answered }
    let options = question.options.indices.map { option in
      let selection = telling == .multiple ? selections[option] : selections[0]
      let place = telling == .multiple ? 0 : option
      let own = table(selection)
      let code = JSONValue(.string(question.options[option].code))
      guard telling == .bands else {
        return [
          "code": code,
          "n": PublicCell.Figure(own.options[place], isShown(selection)).json(isHidden: false),
        ] as JSONValue
      }
      let band = isShown(selection) ? Proportion(own.options[place], of: own.answered).band : nil
      return ["code": code, "percent": ["value": band?.json ?? .null, "flags": band.flags]]
    }
    return [
      "size": size.map { JSONValue(.string($0)) } ?? .null,
      "n": PublicCell.Figure(n ?? 0, n != nil).json(isHidden: false),
      "options": JSONValue(.array(options)),
    ]
  }
}

extension PublicCell.Figure {
  /// A number that is shown, or hidden for whatever reason.
  fileprivate init(_ value: Int, _ isShown: Bool) {
    self.init(value, isShown ? .shown : .hidden(isPrimary: true))
  }
}

extension ShareBand? {
  fileprivate var flags: JSONValue { self == nil ? ["Q", "C"] : ["A", "F"] }
}
