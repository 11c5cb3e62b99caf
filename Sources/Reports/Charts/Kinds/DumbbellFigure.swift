internal import Text

/// Score and target of each domain, beside comparable enterprises.
///
/// Rows are sorted by their gap, the largest first; rows without one follow in their own order. The
/// values stand outside the pair of marks, so that they never touch, however close the two are.
struct DumbbellFigure: Sendable, Equatable {
  /// The domains in the order of the questionnaire.
  var domains: [Domain]
  /// The levels behind the marks, from the lowest; empty for none.
  var levels: [FigureLevel]
  /// The form on which comparable enterprises are scored; nil where it is that of the result.
  var peersForm: String?
  /// The date of the result.
  var date: CalendarDate

  /// A domain; all numbers are tenths of a point from 0 to 1000.
  struct Domain: Sendable, Equatable {
    /// Its name.
    var name: String
    /// The score, nil where there is none.
    var score: Int?
    /// The target, nil where there is none.
    var target: Int?
    /// The level that begins at the target, nil where it has no name.
    var level: String?
    /// The comparable enterprises, nil where there are too few.
    var peers: Quartiles?
    /// How many they are.
    var n: Int?
    /// The score on their form, nil where there is none.
    var besidePeers: Int?

    /// A domain.
    init(
      _ name: String, score: Int?, target: Int?, level: String? = nil, peers: Quartiles? = nil,
      n: Int? = nil, besidePeers: Int? = nil
    ) {
      self.name = name
      self.score = score
      self.target = target
      self.level = level
      self.peers = peers
      self.n = n
      self.besidePeers = besidePeers
    }

    /// How far the score is below the target, 0 if it is not; nil where one of them is missing.
    var gap: Int? {
      guard let score, let target else { return nil }
      return max(0, target - score)
    }
  }

  /// The quartiles of scores in tenths of a point, in rising order.
  struct Quartiles: Sendable, Equatable {
    /// The lower quartile.
    var low: Int
    /// The median.
    var median: Int
    /// The upper quartile.
    var high: Int

    /// Three quartiles.
    init(low: Int, median: Int, high: Int) {
      self.low = low
      self.median = median
      self.high = high
    }

    /// The three, in rising order.
    var all: [Int] { [low, median, high] }

    /// Whether the middle halves have a score in common.
    func overlap(_ other: Quartiles) -> Bool { low <= other.high && other.low <= high }
  }

  /// A figure.
  init(domains: [Domain], levels: [FigureLevel] = [], date: CalendarDate) {
    self.domains = domains
    self.levels = levels
    self.date = date
  }

  /// The domains with the largest gap first.
  var sorted: [Domain] {
    domains.enumerated().sorted { first, second in
      let (one, other) = (first.element.gap ?? -1, second.element.gap ?? -1)
      return one == other ? first.offset < second.offset : one > other
    }.map(\.element)
  }

  /// The figure in a language.
  func chart(in language: Language) -> Chart {
    let format = NumberFormat(language)
    func word(_ phrase: ChartPhrase) -> String { phrase.text(in: language) }
    func written(_ tenths: Int?) -> String { tenths.map { format.tenths($0) } ?? "" }
    let hasPeers = domains.contains { $0.peers != nil }
    let title = finding.text(in: language)
    let rows = sorted.map { domain in
      let peers =
        hasPeers
        ? (peersForm == nil ? [] : [written(domain.peers.flatMap { _ in domain.besidePeers })])
          + [
            domain.peers?.low, domain.peers?.median, domain.peers?.high,
          ].map { $0.map { format.points($0) } ?? "" }
          + [domain.peers.flatMap { _ in domain.n }.map { format.integer($0) } ?? ""]
        : []
      return ChartTable.Row(
        domain.name, [written(domain.score), written(domain.target), written(domain.gap)] + peers)
    }
    let table = ChartTable(
      caption: word(.numbersOf(title)), corner: word(.domain),
      header: [word(.score), word(.target), word(.gap)]
        + (hasPeers
          ? [peersForm.map { word(.scoreOn(form: $0)) }].compactMap(\.self)
            + [word(.peerLowerQuartile), word(.peerMedian), word(.peerUpperQuartile), word(.n)]
          : []),
      rows: rows)
    let counts = domains.compactMap { $0.peers == nil ? nil : $0.n }
    let measure: ChartPhrase =
      if let fewest = counts.min(), let most = counts.max() {
        .pointsBesidePeers(date: date, n: fewest...most, form: peersForm)
      } else {
        .points(date: date)
      }
    return Chart(
      .dumbbell, title: title, subtitle: word(measure),
      opening: word(.dumbbell(domains: domains.count)), table: table,
      plot: .rows(plot(in: language)))
  }

  private var finding: ChartPhrase {
    if let worst = sorted.first, let gap = worst.gap, gap > 0 {
      return .largestGap(domain: worst.name, tenths: gap, level: worst.level)
    }
    let scored = domains.filter { $0.score != nil }
    if !scored.isEmpty, scored.allSatisfy({ $0.gap == 0 }) { return .allReached }
    return .profile(of: domains.map { ($0.name, $0.score) })
  }

  private func plot(in language: Language) -> RowPlot {
    let format = NumberFormat(language)
    let hasPeers = domains.contains { $0.peers != nil }
    func mark(_ tenths: Int, _ sign: Sign, _ color: ChartColor, _ side: RowPlot.Side)
      -> RowPlot.Mark
    {
      RowPlot.Mark(
        value: Double(tenths) / 10, sign: sign, color: color, label: format.tenths(tenths),
        side: side)
    }
    let rows = sorted.map { domain in
      var lane = RowPlot.Lane()
      // Whichever is lower has its value on the left.
      let isBelow = (domain.score ?? 0) <= (domain.target ?? 1000)
      if let score = domain.score, let target = domain.target {
        lane.stretches.append(
          RowPlot.Stretch(
            from: Double(min(score, target)) / 10, to: Double(max(score, target)) / 10,
            style: .connector))
      }
      if let target = domain.target {
        lane.marks.append(mark(target, .diamond, .target, isBelow ? .right : .left))
      }
      if let score = domain.score {
        lane.marks.append(
          mark(score, .disc, .score, isBelow && domain.target != nil ? .left : .right))
      }
      return RowPlot.Row(
        name: domain.name, lane: lane, second: peersLane(of: domain),
        note: domain.score == nil ? "–" : "")
    }
    var keys = [RowPlot.Key(sample: .mark(.disc, .score), meaning: word(.score, language))]
    if domains.contains(where: { $0.target != nil }) {
      keys.append(
        RowPlot.Key(sample: .mark(.diamond, .target), meaning: word(.target, language)))
    }
    if hasPeers {
      if let peersForm {
        keys.append(
          RowPlot.Key(
            sample: .mark(.ring, .score), meaning: word(.scoreOn(form: peersForm), language)))
      }
      keys.append(RowPlot.Key(sample: .mark(.tick, .peer), meaning: word(.peerMedian, language)))
      keys.append(RowPlot.Key(sample: .stretch(.range), meaning: word(.peerMiddle, language)))
    }
    if domains.contains(where: { $0.score == nil }) {
      keys.append(RowPlot.Key(sample: .note("–"), meaning: word(.noData, language)))
    }
    return RowPlot(axis: .points(levels: levels), rows: rows, legend: keys)
  }

  private func word(_ phrase: ChartPhrase, _ language: Language) -> String {
    phrase.text(in: language)
  }

  /// Comparable enterprises and, where they are scored on another form, the score on that one: like
  /// stands beside like.
  private func peersLane(of domain: Domain) -> RowPlot.Lane? {
    guard let peers = domain.peers else { return nil }
    var lane = RowPlot.Lane(
      stretches: [
        RowPlot.Stretch(from: Double(peers.low) / 10, to: Double(peers.high) / 10, style: .range)
      ],
      marks: [RowPlot.Mark(value: Double(peers.median) / 10, sign: .tick, color: .peer)])
    if peersForm != nil, let own = domain.besidePeers {
      lane.marks.append(RowPlot.Mark(value: Double(own) / 10, sign: .ring, color: .score))
    }
    return lane
  }
}

extension ChartPhrase {
  /// Where scores are highest and lowest; the first of equals counts.
  static func profile(of scores: [(name: String, score: Int?)]) -> ChartPhrase {
    let known = scores.compactMap { entry in entry.score.map { (entry.name, $0) } }
    guard let first = known.first else { return .noScores }
    let highest = known.dropFirst().reduce(first) { $1.1 > $0.1 ? $1 : $0 }
    let lowest = known.dropFirst().reduce(first) { $1.1 < $0.1 ? $1 : $0 }
    return highest.1 == lowest.1 ? .alike : .furthest(highest: highest.0, lowest: lowest.0)
  }
}
