internal import Questionnaires
internal import Scoring
internal import Text

extension DocumentWriting {
  /// The figures of the whole result.
  func pictures() -> [ReportBlock] {
    let scored = content.domains.count { $0.score != nil }
    guard scored > 0 else { return [] }
    let day = particulars.day
    let isToOwner = particulars.audience.isOwner
    var blocks: [ReportBlock] = [
      .figure(
        content.chart(
          .domains, date: day, isToOwner: isToOwner, peers: particulars.benchmark))
    ]
    // Low enough for the rest of the sheet, however long the table before it.
    if content.overall.level != nil {
      blocks.append(.figure(content.chart(.level, date: day, isToOwner: isToOwner)))
    }
    if particulars.audience != .association, scored >= 3 {
      // Its scores are written beside its corners, and in the table of the first figure.
      blocks.append(.illustration(content.chart(.profile, date: day, isToOwner: isToOwner)))
    }
    if particulars.audience == .advisor && !content.openActions.isEmpty {
      blocks.append(.figure(content.chart(.steps, date: day, isToOwner: isToOwner)))
    }
    // Where everything was answered there is nothing to see.
    let isComplete = readinessStates.allSatisfy { $0 == .answered }
    let showsStates = particulars.audience != .owner && !isComplete
    return showsStates ? blocks + [.figure(completeness)] : blocks
  }

  /// How completely the questions behind the scores were answered.
  private var completeness: Chart {
    let states = readinessStates
    return CompletenessFigure(
      answered: states.count { $0 == .answered }, unknown: states.count { $0 == .unknown },
      notApplicable: states.count { $0 == .notApplicable },
      skipped: states.count { $0 == .skipped }, date: particulars.day
    ).chart(in: content.language)
  }

  /// The scores of every time, for who can do something about them; `nil` where none compares, or
  /// none is another than the time before.
  func progress() -> Chart? {
    guard particulars.audience != .association, let history = particulars.history,
      history.domains.contains(where: { Set($0.scores.compactMap(\.self)).count > 1 })
    else { return nil }
    return history.chart(in: content.language)
  }

  /// The questions of a readiness domain with their points, for the advisor; `nil` where there is
  /// nothing to see.
  func strip(of domain: DomainResult) -> Chart? {
    guard particulars.audience == .advisor, domain.role == .readiness, domain.score != nil,
      let part = derivation.parts.first(where: { $0.domain.id == domain.id })
    else { return nil }
    // At the top, what is reached is to be kept.
    let target = content.targetGaps.gap(of: domain.id)?.target ?? domain.levelBeforeGates
    let urgent = Set(domain.gates.flatMap(\.questions))
    let questions = part.rows.map(\.question).map { question in
      let points = question.points?.tenths
      let isBelow = points.map { $0 < target?.from ?? 0 } ?? false
      let flag: StripFigure.Flag? =
        switch question.state {
        case .notApplicable: .notApplicable
        case .unknown where urgent.contains(question.id) && isBelow: .criticalUnknown
        case .unknown: .unknown
        case .skipped: .skipped
        case _ where urgent.contains(question.id) && isBelow: .critical
        case .answered, .notAsked: nil
        }
      return StripFigure.Question(
        question.text, points: points, target: points == nil ? nil : target?.from, flag: flag)
    }
    guard !questions.isEmpty else { return nil }
    return StripFigure(
      domain: domain.name, questions: questions, most: 100, step: 25, date: particulars.day
    ).chart(in: content.language)
  }
}

extension Points {
  /// In tenths of a point, rounded half up.
  fileprivate var tenths: Int { Int((20 * numerator + denominator) / (2 * denominator)) }
}
