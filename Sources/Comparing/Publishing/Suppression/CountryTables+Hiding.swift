extension CountryTables {
  /// Hides small groups and what else is needed so that their number cannot be worked out.
  ///
  /// - Returns: whether that is possible without the country's own number.
  mutating func hideCounts(_ protection: Protection) -> Bool {
    let small = counts.map { protection.hides($0.n) }
    let search = ComplementSearch(
      network: network, layers: [layer],
      demands: small.indices.filter { small[$0] }.map {
        ComplementSearch.Demand(
          layer: 0, arc: $0, atLeast: protection.threshold, width: protection.width)
      },
      mayHide: keys.indices.map { $0 != Self.whole }, cost: counts.map(\.n))
    guard let best = search.best(from: small) else { return false }
    hidden = best
    return true
  }

  /// The groups that are large enough, but of which too few have a score of some measure.
  func scoredByFew(_ protection: Protection) -> [Bool] {
    keys.indices.map { figure in
      figure != Self.whole && !protection.hides(counts[figure].n)
        && counts[figure].measures.contains { protection.hides($0.n) }
    }
  }

  /// Publishes no levels of any measure.
  mutating func hideAllLevels() { hiddenLevels = hiddenLevels.map { _ in nil } }

  /// The positions of the measures of which the country's own mean is told.
  var measuresTold: Set<Int> {
    Set(hiddenMeasures.indices.filter { !hiddenMeasures[$0][Self.whole] })
  }

  /// Hides a measure wherever everything, its own number or that of those to whom it does not apply is
  /// hidden, and what else is needed; if nothing helps, all of it.
  mutating func hideMeasure(_ measure: Int, _ protection: Protection, also more: [Bool]? = nil) {
    guard !untold.contains(measure) else {
      hiddenMeasures[measure] = keys.map { _ in true }
      return
    }
    let own = counts.map { $0.measures[measure] }
    let tells = tellsOfThoseOutside(measure, protection)
    let base = keys.indices.map {
      hidden[$0] || protection.hides(own[$0]) || !tells[$0] || (more?[$0] ?? false)
    }
    let demands = keys.indices.filter { protection.hides(own[$0]) }.map { figure in
      protection.hides(own[figure].n)
        ? ComplementSearch.Demand(
          layer: 0, arc: figure, atLeast: protection.threshold, width: protection.width)
        : ComplementSearch.Demand(
          layer: 1, arc: figure, atLeast: 0, width: protection.sumWidth)
    }
    let search = ComplementSearch(
      network: network, layers: [layer(scored: measure), layer(sums: measure)],
      demands: demands, mayHide: keys.map { _ in true }, cost: own.map(\.n))
    hiddenMeasures[measure] = search.best(from: base) ?? keys.map { _ in true }
  }

  /// By figure, whether a measure may be told as far as those are concerned to whom it does not apply.
  ///
  /// That it does not is an answer, and the number of those who gave it may follow from the numbers of
  /// scores: where everybody has an overall score, 50 of 52 on a domain leave two. So the finest
  /// tables in which it is nobody or enough in every group are told, and none finer: every sum and
  /// difference of these groups then is nobody or enough as well.
  private func tellsOfThoseOutside(_ measure: Int, _ protection: Protection) -> [Bool] {
    func passes(_ isMeant: (ReleaseKey) -> Bool) -> Bool {
      keys.indices.allSatisfy {
        !isMeant(keys[$0]) || !protection.hidesLevel(counts[$0].measures[measure].notApplicable)
      }
    }
    // Of a measure that nobody has a score of nothing is told.
    guard counts[Self.whole].measures[measure].n > 0, !passes({ _ in true }) else {
      return keys.map { _ in true }
    }
    if passes({ $0.sector == nil }) { return keys.map { $0.sector == nil } }
    let isWholeTold = passes { $0 == keys[Self.whole] }
    return keys.indices.map { isWholeTold && $0 == Self.whole }
  }

  /// Hides small level counts and what else is needed; if nothing helps, publishes no levels.
  mutating func hideLevels(_ measure: Int, _ protection: Protection) {
    hiddenLevels[measure] = nil
    guard let network = levelNetworks[measure], !hiddenMeasures[measure][Self.whole] else {
      return
    }
    let small = smallLevels(measure, protection).map(\.arc)
    var base = network.arcs.map { _ in false }
    var mayHide = network.arcs.map { _ in true }
    mayHide[Self.whole] = false
    for arc in small { base[arc] = true }
    for size in sizeRows {
      mayHide[row(size)] = false
      guard hiddenMeasures[measure][row(size)] else { continue }
      base[row(size)] = true
      for level in counts[Self.whole].measures[measure].levels.indices {
        base[levelArc(measure, size: size, level: level)] = true
      }
    }
    let layer = levelLayer(measure)
    let search = ComplementSearch(
      network: network, layers: [layer],
      demands: small.map {
        ComplementSearch.Demand(
          layer: 0, arc: $0, atLeast: protection.levelThreshold,
          width: protection.levelThreshold)
      },
      mayHide: mayHide, cost: layer.values)
    hiddenLevels[measure] = search.best(from: base, steps: 500)
  }

  /// Hides more until an attack with everything published at once fails on every figure.
  ///
  /// - Returns: whether it does; otherwise the figure that could still be worked out.
  mutating func hideUntilProtected(_ protection: Protection) -> AuditedFigure? {
    let measures = hiddenMeasures.indices
    for measure in measures {
      hideMeasure(measure, protection)
      hideLevels(measure, protection)
    }
    repeat {
      while let found = ReleaseAudit(tables: self, protection: protection).firstUnprotected() {
        guard hideMore(for: found, protection) else { return found }
      }
    } while hideLinked(protection)
    for measure in measures
    where !ReleaseAudit(tables: self, protection: protection).protectsLevels(of: measure) {
      hiddenLevels[measure] = nil
    }
    return nil
  }

  /// Hides the cheapest figure that protects another one, or the cheapest of all.
  ///
  /// - Returns: whether there was anything left to hide.
  private mutating func hideMore(for found: AuditedFigure, _ protection: Protection) -> Bool {
    guard let figure = keys.firstIndex(of: found.key) else { return false }
    func isProtected(_ tables: CountryTables) -> Bool {
      ReleaseAudit(tables: tables, protection: protection)
        .audit(figure, found.measure).isProtected
    }
    var trials: [CountryTables] = []
    for measure in hiddenLevels.indices where hiddenLevels[measure] != nil {
      var trial = self
      trial.hiddenLevels[measure] = nil
      trials.append(trial)
    }
    if let measure = found.measure {
      let shown = keys.indices.filter { !hiddenMeasures[measure][$0] }
      let costs = counts.map { $0.measures[measure].n }
      for more in shown.sorted(by: { (costs[$0], $0) < (costs[$1], $1) }) {
        var trial = self
        var also = hiddenMeasures[measure]
        also[more] = true
        trial.hideMeasure(measure, protection, also: also)
        trial.hideLevels(measure, protection)
        trials.append(trial)
      }
    }
    let isMeasureGone = found.measure.map { !hiddenMeasures[$0].contains(false) } ?? true
    if isMeasureGone {
      let shown = keys.indices.filter { !hidden[$0] && $0 != Self.whole }
      for more in shown.sorted(by: { (counts[$0].n, $0) < (counts[$1].n, $1) }) {
        var trial = self
        trial.hidden[more] = true
        for measure in hiddenMeasures.indices {
          trial.hideMeasure(measure, protection, also: hiddenMeasures[measure])
          trial.hideLevels(measure, protection)
        }
        trials.append(trial)
      }
    }
    guard let next = trials.first(where: isProtected) ?? trials.first else { return false }
    self = next
    return true
  }
}
