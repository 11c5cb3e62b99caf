internal import Questionnaires
internal import Summaries

extension ExchangeRelease {
  /// The cells of a size class, and what they show.
  private typealias SizeClass = [(cell: CellMerging.Cell, counts: Headline)]

  /// The answers by size class, the classes joined as the cells are: otherwise the points of a
  /// question would tell what the scores of a merged cell do not.
  var tables: [Summary.Table] {
    var classes: [(size: String, cells: SizeClass)] = []
    for cell in cells {
      if classes.last?.size == cell.cell.key.size {
        classes[classes.count - 1].cells.append(cell)
      } else {
        classes.append((cell.cell.key.size, [cell]))
      }
    }
    return classes.map { size, cells in
      let all = cells.reduce(into: CellCounts.zero(for: questionnaire)) { $0 += $1.cell.counts }
      let withheld = questionnaire.domains.indices.reduce(into: questionnaire.strata.placing) {
        $0.formUnion(questionsWithheld(of: $1, inSize: size, cells, all.detail))
      }
      return Summary.Table(
        country: country, size: size, n: all.headline.n,
        counts: all.detail.keeping { question, counts in
          counts.n >= threshold.answers && !withheld.contains(question)
        })
    }
  }

  /// The questions of a domain that are withheld from the table of a size class.
  ///
  /// All of them where a cell withholds the scores for all have 0 or 100 there, and where the domain
  /// holds others back, such as security, and an answer is that of all or of nobody: that question alone
  /// would follow from the others and the mean. Beside the scores that the cells tell, and beside all of
  /// them, as parts may tell these, points must be left of nobody or enough; else what hides them.
  private func questionsWithheld(
    of domain: Int, inSize size: String, _ cells: SizeClass, _ all: Detail
  ) -> [Int] {
    guard let rests = AreaRests(of: domain, in: questionnaire) else { return [] }
    guard !ends.areWithheld(.domain(domain), inSize: size, in: questionnaire),
      !questionnaire.domains[domain].holdsBack
        || !rests.questions.contains(where: { isAlike(all[$0]) })
    else { return rests.questions }
    let most = [false, true].map { isAllTold in
      rests.most(
        in: cells.map {
          ($0.cell.counts, isAllTold || !$0.counts.measures[rests.measure].isZero)
        }, from: threshold.answers)
    }
    return rests.questions(hiding: most.max() ?? 0, in: all, from: threshold.answers)
  }

  /// Whether an answer is that of all who answered, or of nobody.
  private func isAlike(_ counts: QuestionCounts) -> Bool {
    counts.options.contains { $0 == 0 || $0 == counts.n } && counts.n > 0
      || ScoreSums(n: counts.n, sum: counts.sum).isAtAnEnd
  }
}
