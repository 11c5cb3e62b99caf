internal import Comparing
public import Text

/// The figures that show one enterprise's result.
public enum ResultFigure: String, Sendable, CaseIterable {
  /// Score and target of each domain.
  case domains
  /// The profile over the domains.
  case profile
  /// The own level among all levels.
  case level
  /// The recommended steps that are neither done nor dropped by effort and effect.
  case steps
}

extension ResultContent {
  /// A figure of this result.
  ///
  /// - Parameters:
  ///   - figure: which one.
  ///   - date: the day of the answers.
  ///   - isToOwner: whether its words speak to the owner.
  ///   - peers: the enterprises it stands beside in the figure of all areas; `nil` = none.
  /// - Returns: the figure; a profile needs three domains or more, without them score and target of
  ///   each are shown instead.
  public func chart(
    _ figure: ResultFigure, date: CalendarDate, isToOwner: Bool = true,
    peers: PlaceStatements? = nil
  ) -> Chart {
    let levels = self.levels.map { FigureLevel($0.name, from: $0.from) }
    switch figure {
    case .profile where (3...12).contains(domains.count):
      let title = ReportPhrase.resultTitle
      let other = isToOwner ? nil : OutsiderPhrase(insteadOf: title)
      return RadarFigure(
        domains: domains.map { RadarFigure.Domain($0.name, score: $0.score?.tenths) },
        own: other?.text(in: language) ?? title.text(in: language), date: date
      ).chart(in: language)
    case .domains, .profile:
      var figure = DumbbellFigure(
        domains: domains.map { domain in
          let others = peers?.standing(in: domain.id)
          let target = targetGaps.gap(of: domain.id)?.target
          return DumbbellFigure.Domain(
            domain.name, score: domain.score?.tenths, target: target?.from, level: target?.name,
            peers: others?.quartiles.map(DumbbellFigure.Quartiles.init(points:)), n: others?.n,
            besidePeers: others?.own)
        }, levels: levels, date: date)
      figure.peersForm = peers?.form == form ? nil : peers?.form
      return figure.chart(in: language)
    case .level:
      var figure = LadderFigure(
        levels: levels, own: overall.level?.position, score: overall.score?.tenths, date: date)
      figure.isToOwner = isToOwner
      return figure.chart(in: language)
    case .steps:
      let open = Set(openActions.map(\.id))
      return MatrixFigure(
        steps: actions.enumerated().filter { open.contains($1.id) }.map { place, action in
          MatrixFigure.Step(
            number: place + 1, title: action.title, effort: action.effort, effect: action.impact)
        }, date: date
      ).chart(in: language)
    }
  }
}

extension ActionAdvice {
  /// The effort in three degrees: up to two hours, up to a day, more.
  var effort: Int { hours <= 2 ? 1 : hours <= 8 ? 2 : 3 }
}

extension DumbbellFigure.Quartiles {
  /// Quartiles in whole points.
  fileprivate init(points: Place.Quartiles) {
    self.init(low: 10 * points.low, median: 10 * points.median, high: 10 * points.high)
  }
}
