internal import Questionnaires

/// Where the numbers of ``QualityCounts`` stand: the number of enterprises, then by readiness domain
/// its numbers, then by question its matching classes.
struct QualityLayout: Hashable, Sendable {
  struct Domain: Hashable, Sendable {
    /// Its position in the questionnaire.
    let domain: Int
    /// The positions of its scored questions on the form, in file order.
    let questions: [Int]
    /// Where its numbers begin: scored, at the floor, at the ceiling, complete.
    let start: Int

    var scored: Int { start }
    var floor: Int { start + 1 }
    var ceiling: Int { start + 2 }
    var complete: Int { start + 3 }
    var sums: Range<Int> { (start + 4)..<(start + 4 + questions.count) }
    var products: Range<Int> {
      sums.upperBound..<(sums.upperBound + questions.count * (questions.count + 1) / 2)
    }
  }

  struct Question: Hashable, Sendable {
    /// Its position in the questionnaire.
    let question: Int
    /// The common denominator of its points.
    let denominator: Int64
    /// Where its numbers begin: four of each class.
    let start: Int
  }

  /// The number of classes of the matching score.
  static let classes = 10
  /// The numbers of a class: n, at least half of the points, sum, sum of squares.
  static let perClass = 4

  let domains: [Domain]
  let questions: [Question]
  /// The number of numbers.
  let size: Int

  init(_ questionnaire: Questionnaire, _ form: Form) {
    var domains: [Domain] = []
    var next = 1
    for (position, domain) in questionnaire.domains.enumerated() where domain.role == .readiness {
      let entry = Domain(
        domain: position,
        questions: questionnaire.questions.indices.filter {
          let question = questionnaire.questions[$0]
          return question.domain == position && question.belongs(to: form)
        }, start: next)
      domains.append(entry)
      next = entry.products.upperBound
    }
    var questions: [Question] = []
    for domain in domains {
      for question in domain.questions {
        questions.append(
          Question(
            question: question, denominator: questionnaire.domains[domain.domain].denominator,
            start: next))
        next += Self.classes * Self.perClass
      }
    }
    self.domains = domains
    self.questions = questions
    size = next
  }
}
