import TestSupport

/// Enterprises of which the very same figures would be published, found by changing answers of those
/// there are: what a reader must hold possible.
///
/// A change is of one enterprise's answers to the questions of the first domain. One or two at a time
/// are made that leave the sum of the scores of a size class and all its levels as they are; whether
/// the figures are the same is asked of what is published.
struct OtherFirms {
  let tools: [AnswerTrial.Tool]
  /// The questions whose answers may change: those of which no table is shown.
  let hidden: [Int]
  var firms: [AnswerTrial.Firm]

  private struct Change {
    let firm: Int
    let tools: [Int?]
    let effect: Effect
    /// By how much the count of the option wanted rises.
    let gain: Int
  }

  /// What a change does to what is published.
  private struct Effect: Hashable {
    let size: Int
    let sum: Int
    /// Levels left and reached, of the domain and overall, without those that stay.
    let moves: [[Int]]
  }

  private func points(_ answers: [Int?]) -> Int {
    zip(tools, answers).reduce(0) { $0 + $1.0.weight * $1.0.points[$1.1 ?? 0] }
  }

  /// Of twice the weighted points: the level of the domain, and of it with one of 50.
  private func levels(_ points: Int) -> [Int] {
    let all = tools.reduce(0) { $0 + $1.weight }
    return [2 * points, points + 50 * all].map { $0 >= 140 * all ? 2 : $0 >= 80 * all ? 1 : 0 }
  }

  private func changes(_ question: Int, _ option: Int) -> [Change] {
    firms.indices.flatMap { index -> [Change] in
      let firm = firms[index]
      var others = [firm.tools]
      for question in hidden {
        others = others.flatMap { answers in
          tools[question].points.indices.map { other in
            var answers = answers
            answers[question] = other
            return answers
          }
        }
      }
      let before = points(firm.tools)
      return others.filter { $0 != firm.tools }.map { answers in
        let after = points(answers)
        let moves = zip(levels(before), levels(after)).map { $0 == $1 ? [] : [$0, $1] }
        return Change(
          firm: index, tools: answers,
          effect: Effect(size: firm.size, sum: after - before, moves: moves),
          gain: (answers[question] == option ? 1 : 0)
            - (firm.tools[question] == option ? 1 : 0))
      }
    }
  }

  /// Makes the count of an option rise or fall by one; `false` = no such change is found.
  mutating func move(_ question: Int, _ option: Int, by sign: Int, isSame: (Self) -> Bool) -> Bool {
    let changes = changes(question, option)
    // Asking the file is what takes time.
    let calm = changes.filter {
      $0.gain == sign && $0.effect.sum == 0 && $0.effect.moves == [[], []]
    }
    for change in calm.prefix(8) where makes([change], isSame) { return true }
    var tries = 0
    let others = Dictionary(grouping: changes.filter { $0.gain == 0 }, by: \.effect)
    for change in changes where change.gain == sign {
      let effect = change.effect
      let opposite = Effect(
        size: effect.size, sum: -effect.sum, moves: effect.moves.map { $0.reversed() })
      for other in others[opposite] ?? [] where other.firm != change.firm {
        if makes([change, other], isSame) { return true }
        tries += 1
        if tries == 8 { return false }
        break
      }
    }
    return false
  }

  /// Makes a change of two enterprises that leaves the count as it is, from which other ones start.
  mutating func shake(
    _ question: Int, _ option: Int, using random: inout SplitMix64, isSame: (Self) -> Bool
  ) {
    let changes = changes(question, option).filter { $0.gain == 0 }
    let others = Dictionary(grouping: changes, by: \.effect)
    for _ in 0..<5 {
      guard let change = changes.randomElement(using: &random) else { return }
      let effect = change.effect
      let opposite = Effect(
        size: effect.size, sum: -effect.sum, moves: effect.moves.map { $0.reversed() })
      guard let other = others[opposite]?.randomElement(using: &random),
        other.firm != change.firm, makes([change, other], isSame)
      else { continue }
      return
    }
  }

  private mutating func makes(_ changes: [Change], _ isSame: (Self) -> Bool) -> Bool {
    var other = self
    for change in changes { other.firms[change.firm].tools = change.tools }
    guard isSame(other) else { return false }
    self = other
    return true
  }
}
