internal import Questionnaires
internal import Summaries

/// The answers to single questions in a country, as far as everybody may know them.
///
/// A table needs enough answers, every count nobody or enough, and of all enterprises what the size
/// classes shown leave of it too. Beside the published means no small count of a table that is not
/// shown may follow from those that are: else nothing is told of the questions of its domain. Those
/// of domains that hold others back, such as security, stand for the country only and as bands.
struct PublicAnswers: Sendable {
  /// How the answers to a question are told.
  enum Telling: Hashable, Sendable {
    /// By one table: of the options one is chosen.
    case single
    /// By a table an option: chosen or not.
    case multiple
    /// By one table of bands.
    case bands
    /// Not at all: it has numbers, or several options give points together. Its points are unknown.
    case never
  }

  /// A question and what is shown of it.
  struct Entry: Sendable {
    /// The position of the question.
    let question: Int
    /// How it is told.
    let telling: Telling
    /// Whether it may be shown, and is not looked at for the sake of others alone.
    let isCandidate: Bool
    /// By part, how many skipped it.
    fileprivate let skipped: [Int]
    /// One selection, or one by option.
    var selections: [AnswerSelection]
  }

  /// The ids of the size classes, in the order of the parts; empty = the country alone.
  let sizes: [String]
  /// The questions whose answers may be told of some group, in file order.
  private(set) var entries: [Entry]
  /// By part, the scores of its enterprises.
  private let scores: [Headline]

  /// The tables of one country.
  ///
  /// - Parameters:
  ///   - country: what is published of it otherwise.
  ///   - summary: everything that is counted, not coarsened.
  ///   - questionnaire: the questionnaire counted.
  ///   - protection: the demands on tables.
  init(
    of country: SuppressedCube.Country, _ summary: Summary, in questionnaire: Questionnaire,
    _ protection: AnswerProtection
  ) {
    let rows = country.cells.filter { $0.key.size != nil && $0.key.sector == nil }
    sizes = rows.compactMap(\.key.size)
    entries = []
    let cube = summary.cube.filter { $0.key.country == country.code }
    let groups = (sizes.isEmpty ? [nil] : sizes.map(Optional.some)).map { size in
      cube.filter { size == nil || $0.key.size == size }
    }
    scores = groups.map { group in
      group.reduce(into: Headline.zero(for: questionnaire)) { $0 += $1.counts.headline }
    }
    guard let whole = country.cells.first(where: { $0.key == ReleaseKey(country: country.code) })
    else { return }
    let permission = AnswerPermission(whole: whole, rows: rows, questionnaire: questionnaire)
    let parts = groups.map { group in
      group.reduce(into: Detail.zero(for: questionnaire)) { $0 += $1.counts.detail }
    }
    let untold = questionnaire.untoldQuestions
    entries = questionnaire.questions.indices.compactMap { position in
      Entry(
        position, parts.map { $0[position] }, permission,
        isCandidate: !untold.contains(position), protection)
    }
    withholdWhatMeansTell(summary.form, questionnaire, protection)
    entries.removeAll { entry in
      !entry.isCandidate
        || entry.selections.allSatisfy { !$0.mayShowWhole && !$0.mayShowParts.contains(true) }
    }
  }

  /// How many questions are told.
  var tally: QuestionTally {
    QuestionTally(
      candidates: entries.count,
      shown: entries.count(where: \.showsAny),
      bySize: entries.count { $0.selections.contains { $0.showsParts.contains(true) } })
  }

  // MARK: Beside the means

  /// Withholds bands that would be numbers beside the mean of their domain; a second question where
  /// only one of a domain is not known, so that its points are not either; one where all are known and
  /// few stand outside the mean; and all of a domain of which any one could still be worked out.
  private mutating func withholdWhatMeansTell(
    _ form: String, _ questionnaire: Questionnaire, _ protection: AnswerProtection
  ) {
    for index in entries.indices where entries[index].telling == .bands {
      for place in entries[index].selections.indices
      where entries[index].selections[place].showsWhole
        && !others(entries[index], place, questionnaire, protection).protectBands
      {
        entries[index].selections[place].hide()
      }
    }
    guard !entries.contains(where: { $0.selections.contains(where: \.hasTooManyParts) }) else {
      for index in entries.indices { entries[index].hide() }
      return
    }
    for domain in questionnaire.domains.indices {
      let own = entries.indices.filter {
        questionnaire.questions[entries[$0].question].domain == domain
      }
      let means = means(of: domain, own, form, questionnaire)
      while let (own, lonely) = firstLonely(means, questionnaire, protection),
        let other = leastShown(own, but: lonely)
      {
        entries[other].hide()
      }
      guard own.contains(where: { entries[$0].showsAny }) else { continue }
      let isSafe =
        !means.contains { isNarrow($0, questionnaire, protection) }
        && own.allSatisfy { index in
          let entry = entries[index]
          return entry.selections.indices.allSatisfy { place in
            let others = others(entry, place, questionnaire, protection)
            return switch entry.telling {
            case .bands: entry.selections[place].showsWhole || others.protectWhole
            case .single, .multiple: others.protectHidden
            case .never: true
            }
          }
        }
      if !isSafe { for index in own { entries[index].hide() } }
    }
  }

  /// Whether levels are nearly answers to a question with small counts: the domain has fewer than
  /// three questions, the question fewer than four different points, or both together fewer than eight.
  ///
  /// Where an exact solver knew all levels, tables and sums of scores of twenty to forty enterprises
  /// in each of two size classes, it found small counts with 3 and 3, bounds below three with 3 and 4,
  /// and neither with 3 and 5 or 4 and 4.
  private func isNarrow(
    _ mean: DomainMean, _ questionnaire: Questionnaire, _ protection: AnswerProtection
  ) -> Bool {
    let asked = mean.entries.filter { entries[$0].selections[0].whole.hasAnswers }
    let count = asked.count + mean.others
    return asked.contains { index in
      let entry = entries[index]
      let points = Set(questionnaire.questions[entry.question].options.compactMap(\.score))
      let isWide = count >= 3 && points.count >= 4 && count + points.count >= 8
      guard entry.telling != .never, !isWide else { return false }
      return entry.selections[0].hasSmallCounts(protection)
    }
  }

  /// A mean of a domain that may be published.
  private struct DomainMean: Hashable {
    /// The positions among the entries of the questions that make it up.
    let entries: [Int]
    /// How many others do, of which nothing is counted here.
    let others: Int
    /// Whether it is that of the form counted.
    let isCounted: Bool
    /// Whether it is never told of those of whom these tables are, as ``OtherFormMeans`` withholds the
    /// mean of an area on a form that asks one question less.
    var isToldApart = false
  }

  /// What may be published of a domain beside its questions: the mean on the form counted, and on every
  /// other one, which the same enterprises may have answered too. A mean of fewer questions tells more
  /// of each, and one of a single question more tells that one.
  private func means(
    of domain: Int, _ own: [Int], _ counted: String, _ questionnaire: Questionnaire
  ) -> [DomainMean] {
    let form = questionnaire.form(counted)
    let others = questionnaire.allForms.filter { $0 != form }.map { other in
      var mean = DomainMean(
        entries: own.filter { questionnaire.questions[entries[$0].question].belongs(to: other) },
        // What depends on another answer is not asked of all, so that its mean tells no sum.
        others: questionnaire.questions.count { question in
          question.domain == domain && question.when == nil && question.belongs(to: other)
            && !(form.map(question.belongs) ?? true)
        }, isCounted: false)
      mean.isToldApart = mean.others == 0 && mean.entries.count == own.count - 1
      return mean
    }
    // One of the very same questions is of the same enterprises and tells nothing more.
    return [DomainMean(entries: own, others: 0, isCounted: true)]
      + others.filter { !$0.entries.isEmpty && ($0.entries != own || $0.others > 0) }
  }

  /// A mean of which all questions but one are known in some group, and the position of that one if it
  /// has small counts; `nil` for one of which nothing is counted here, and for none where all are known
  /// and few stand outside the mean.
  private func firstLonely(
    _ means: [DomainMean], _ questionnaire: Questionnaire, _ protection: AnswerProtection
  ) -> (own: [Int], lonely: Int?)? {
    for mean in means {
      guard let first = mean.entries.first else { continue }
      for union in entries[first].selections[0].unions {
        let asked = mean.entries.filter { entries[$0].selections[0].table(of: union).hasAnswers }
        let unknown = asked.filter { !entries[$0].selections.allSatisfy { $0.yields(union) } }
        if unknown.count + mean.others == 0, !asked.isEmpty, !mean.isToldApart,
          !outside(mean, asked, union, questionnaire).isNobodyOrEnough(protection.group)
        {
          return (mean.entries, nil)
        }
        guard asked.count + mean.others > 1, unknown.count + mean.others == 1 else { continue }
        guard let lonely = unknown.first else { return (mean.entries, nil) }
        guard entries[lonely].telling == .single,
          entries[lonely].selections.contains(where: {
            !protection.allowsCounts(of: $0.table(of: union))
          })
        else { continue }
        return (mean.entries, lonely)
      }
    }
    return nil
  }

  /// Who of a union of parts stands outside a mean.
  private func outside(
    _ mean: DomainMean, _ asked: [Int], _ union: Set<Int>, _ questionnaire: Questionnaire
  ) -> OutsideMean {
    let own = asked.map { questionnaire.questions[entries[$0].question] }
    let all = own.reduce(0) { $0 + $1.weight }
    let scores = union.compactMap { part in
      own.first?.domain.map { self.scores[part][.domain($0)] }
    }
    return OutsideMean(
      questions: zip(asked, own).map { index, question in
        let entry = entries[index]
        // Who leaves out so much has no final score.
        let isNeeded = 100 * (all - question.weight) < questionnaire.coverage.scored * all
        return OutsideMean.Question(
          weight: question.weight, points: question.options.map { $0.score ?? 0 },
          table: entry.selections[0].table(of: union),
          without: isNeeded ? union.reduce(0) { $0 + entry.skipped[$1] } : 0)
      }, scored: mean.isCounted ? scores.reduce(0) { $0 + $1.status.scored } : nil,
      sum: scores.reduce(0) { $0 + $1.sums.sum },
      notApplicable: scores.reduce(0) { $0 + $1.status.notApplicable })
  }

  /// The question of a domain of which the fewest tables are shown, of equals the last.
  private func leastShown(_ own: [Int], but other: Int?) -> Int? {
    own.filter { $0 != other && entries[$0].showsAny }
      .min { (entries[$0].shown, -$0) < (entries[$1].shown, -$1) }
  }

  private func others(
    _ entry: Entry, _ place: Int, _ questionnaire: Questionnaire, _ protection: AnswerProtection
  ) -> OtherAnswers {
    OtherAnswers(
      points: questionnaire.questions[entry.question].options.map { $0.score ?? 0 },
      selection: entry.selections[place], protection: protection)
  }
}

extension PublicAnswers.Entry {
  /// Whether any table is shown.
  var showsAny: Bool { selections.contains(where: \.showsAny) }

  /// The number of tables shown.
  fileprivate var shown: Int {
    selections.reduce(0) { $0 + ($1.showsWhole ? 1 : 0) + $1.showsParts.count { $0 } }
  }

  /// The tables of a question and which are shown by themselves; `nil` if it matters to none: nobody
  /// answered it, or it has neither options nor points.
  fileprivate init?(
    _ position: Int, _ counts: [QuestionCounts], _ permission: AnswerPermission,
    isCandidate: Bool, _ protection: AnswerProtection
  ) {
    let questionnaire = permission.questionnaire
    let question = questionnaire.questions[position]
    let parts: [[AnswerTable]]
    var telling: PublicAnswers.Telling
    switch question.kind {
    case .single:
      telling = .single
      parts = [counts.map { AnswerTable(single: $0) }]
    case .multiple(let multiple) where question.domain == nil:
      telling = .multiple
      parts = multiple.options.indices.map { option in
        counts.map { AnswerTable(option: option, ofMultiple: $0) }
      }
    case .multiple, .number:
      guard question.domain != nil else { return nil }
      telling = .never
      parts = [counts.map { AnswerTable(numbers: $0) }]
    case .text: return nil
    }
    guard counts.contains(where: { $0.n > 0 }) else { return nil }
    let isSensitive = questionnaire.isSensitive(question)
    if isSensitive, telling == .single { telling = .bands }
    let isCandidate = isCandidate && telling != .never
    self.question = position
    self.telling = telling
    self.isCandidate = isCandidate
    skipped = counts.map(\.missing.skipped)
    selections = parts.map { parts in
      AnswerSelection(
        parts, mayShowWhole: isCandidate && permission.allowsWhole(question),
        mayShowParts: permission.allowsParts(question).map { isCandidate && !isSensitive && $0 })
    }
    if !isSensitive {
      show(protection)
    } else if selections[0].mayShowWhole, protection.allowsBands(selections[0].whole) {
      selections[0].showWhole()
    }
  }

  /// Shows what passes; of several options also the number who answered must, which is the same for
  /// all of them. Options stand together or not at all: one missing beside others that are shown would
  /// be known to have a small count.
  private mutating func show(_ protection: AnswerProtection) {
    showEach(protection)
    let whole = selections.allSatisfy(\.showsWhole)
    let parts = selections[0].parts.indices.map { part in
      selections.allSatisfy { $0.showsParts[part] }
    }
    for index in selections.indices { selections[index].keep(whole: whole, parts: parts) }
  }

  private mutating func showEach(_ protection: AnswerProtection) {
    var parts = selections[0].parts.indices.sorted {
      (selections[0].parts[$1].answered, $0) < (selections[0].parts[$0].answered, $1)
    }
    while true {
      for index in selections.indices { selections[index].show(protection, among: parts) }
      guard selections.contains(where: \.showsWhole) else { return }
      let shown = parts.filter { part in selections.contains { $0.showsParts[part] } }
      let rest = selections[0].rest(without: shown)
      guard !shown.isEmpty, !protection.allowsNumber(rest) else { return }
      parts = shown.dropLast()
    }
  }

  fileprivate mutating func hide() {
    for index in selections.indices { selections[index].hide() }
  }
}
