internal import Questionnaires

/// A head count and the questions that are counted out of it.
struct HeadCount: Sendable {
  /// The position of the head count.
  let base: Int
  /// The positions of other head counts that may not exceed it.
  let parts: [Int]
  /// The positions of what is counted out of it.
  let shares: [Int]

  /// Those of a questionnaire, by position.
  static func all(in questionnaire: Questionnaire) -> [HeadCount] {
    var parts: [Int: [Int]] = [:]
    var shares: [Int: [Int]] = [:]
    for (position, question) in questionnaire.questions.enumerated() {
      guard case .number(let range) = question.kind else { continue }
      if let base = range.of {
        shares[base, default: []].append(position)
      } else if let base = range.notAbove {
        parts[base, default: []].append(position)
      }
    }
    return Set(parts.keys).union(shares.keys).sorted().map {
      HeadCount(base: $0, parts: parts[$0] ?? [], shares: shares[$0] ?? [])
    }
  }
}

extension ResponseCheck {
  /// The fewest other numbers that must agree that a head count is too large.
  static let fewestWitnesses = 3

  /// Numbers that are 10, 100 or 1000 times what head counts allow.
  ///
  /// Either a part is at least ten times the whole, or the whole is at least ten times everything
  /// that is counted out of it: then the whole was typed with a digit too many. That takes several
  /// numbers, one of them another head count that is not 0: a family business without a payroll in
  /// which hardly anybody uses a computer is no mistake.
  func units(_ answers: Answers, _ sheet: ScoreSheet) -> [ResponseFlag] {
    var flags: [ResponseFlag] = []
    for count in headCounts {
      guard let whole = number(at: count.base, answers, sheet) else { continue }
      for position in count.parts + count.shares {
        guard let part = number(at: position, answers, sheet), part / 10 >= max(1, whole) else {
          continue
        }
        flags.append(.unit(question: position, times: times(part, max(1, whole))))
      }
      if let times = excess(of: whole, count, answers, sheet) {
        flags.append(.unit(question: count.base, times: times))
      }
    }
    return flags
  }

  /// By how much a whole exceeds everything counted out of it: 10, 100 or 1000; `nil` = not so.
  private func excess(
    of whole: Int64, _ count: HeadCount, _ answers: Answers, _ sheet: ScoreSheet
  ) -> Int? {
    var (witnesses, most) = (0, Int64(0))
    for position in count.parts {
      guard let part = number(at: position, answers, sheet) else { continue }
      guard part > 0 else { return nil }
      witnesses += 1
      most = max(most, part)
    }
    guard witnesses > 0, whole / 10 >= most else { return nil }
    for position in count.shares where sheet.states[position] == .answered {
      // The value is the percentage.
      guard sheet.values[position] <= 10 else { return nil }
      witnesses += 1
    }
    return witnesses >= Self.fewestWitnesses ? times(whole, most) : nil
  }

  private func number(at position: Int, _ answers: Answers, _ sheet: ScoreSheet) -> Int64? {
    guard sheet.states[position] == .answered, answers[position].percentage == nil else {
      return nil
    }
    return answers[position].raw
  }

  private func times(_ large: Int64, _ small: Int64) -> Int {
    let ratio = large / small
    return ratio >= 1000 ? 1000 : ratio >= 100 ? 100 : 10
  }
}
