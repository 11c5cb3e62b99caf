internal import Questionnaires
internal import Summaries

/// Of which groups of a country answers may be told: of those whose number, overall mean and mean of
/// the question's domain are shown. Otherwise the answers would tell what is hidden of them.
struct AnswerPermission {
  /// What is published of the country.
  let whole: PublicCell
  /// What is published of its size classes; empty = the country alone.
  let rows: [PublicCell]
  let questionnaire: Questionnaire

  /// Whether answers of all enterprises may be told.
  func allowsWhole(_ question: Question) -> Bool { allows(whole, question) }

  /// By size class, whether answers of its enterprises may be told; of the country as one class they
  /// are those of all.
  func allowsParts(_ question: Question) -> [Bool] {
    rows.isEmpty ? [false] : rows.map { allows($0, question) }
  }

  private func allows(_ cell: PublicCell, _ question: Question) -> Bool {
    let needed: [Measure] = [.overall] + (question.domain.map { [.domain($0)] } ?? [])
    return cell.n.value != nil
      && zip(questionnaire.measures, cell.measures).allSatisfy { measure, figures in
        !needed.contains(measure) || figures.n.value != nil && figures.sum.value != nil
      }
  }
}

extension Questionnaire {
  /// The positions of the questions whose answers are not told: by which groups are made, and those
  /// that are asked, or have an option, by another answer. The number who answered them would tell of
  /// finer groups, or that answer, also of a size class in which it is hidden.
  var untoldQuestions: Set<Int> {
    strata.placing.union([strata.region].compactMap(\.self))
      .union(questions.indices.filter { !conditions(of: $0).isEmpty })
  }

  /// Whether a question belongs to a domain that holds others back, such as security.
  func isSensitive(_ question: Question) -> Bool {
    question.domain.map { domains[$0].holdsBack } ?? false
  }

  /// The positions of the questions on which a question or one of its options depends.
  private func conditions(of position: Int) -> [Int] {
    let question = questions[position]
    return (question.when?.questions ?? []) + question.options.flatMap { $0.when?.questions ?? [] }
  }
}
