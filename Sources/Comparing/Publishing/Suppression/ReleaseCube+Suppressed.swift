extension ReleaseCube {
  /// What may be published of the cube.
  ///
  /// Each country is a system of its own: size class × sector with all totals. Hidden are the groups
  /// of few enterprises, measures of few or with a mean of exactly 0 or 100, and as little else as
  /// keeps them from being worked out; a hidden group hides its number, its sums and its levels.
  /// Before anything is returned, every such figure has withstood ``ReleaseAudit``. Where no choice
  /// of hidden figures does, the sectors are left out, then the size classes, then the country.
  ///
  /// The country's own means come first: finer tables that would cost one of them are left out too.
  /// They would where a group is shown of which a few have a score, and nearly all of the country have
  /// one: the number of the group then gives away how many of it.
  ///
  /// Level counts are published of countries and size classes only: as one more dimension of the
  /// cells they would tie three-way sums, which are no network.
  ///
  /// - Parameter protection: what hidden figures are protected against.
  /// - Returns: the figures of each country, shown or hidden.
  public func suppressed(_ protection: Protection = Protection()) -> SuppressedCube {
    SuppressedCube(
      protection: protection, countries: countries.map { suppressed($0, protection) })
  }

  private func suppressed(_ country: String, _ protection: Protection) -> SuppressedCube.Country {
    var refused: [ReleaseTable: SuppressedCube.Reason] = [:]
    let alone = published(CountryTables(country, .country, of: self), protection)
    var costsMeans = false
    let means = (try? alone.get())?.measuresTold ?? []
    for table in ReleaseTable.allCases {
      switch published(CountryTables(country, table, of: self), protection) {
      case .success(var tables) where tables.measuresTold.isSuperset(of: means):
        // Beside what a finer table of another day told, levels would tell too much.
        if costsMeans { tables.hideAllLevels() }
        return SuppressedCube.Country(
          code: country, table: table, refused: refused,
          cells: tables.keys.indices.map { tables.released($0, protection) },
          audit: ReleaseAudit(tables: tables, protection: protection).figures())
      case .success(let tables):
        costsMeans = true
        let few = tables.scoredByFew(protection)
        refused[table] = .costsMean(
          tables.keys.indices.filter { few[$0] }.map { tables.keys[$0] })
      case .failure(let refusal): refused[table] = refusal.reason
      }
    }
    return SuppressedCube.Country(
      code: country, table: nil, refused: refused, cells: [], audit: [])
  }

  private func published(
    _ tables: CountryTables, _ protection: Protection
  ) -> Result<CountryTables, Refusal> {
    let n = tables.counts[CountryTables.whole].n
    guard !protection.hides(n) else {
      return .failure(Refusal(reason: .tooFew(n: n, threshold: protection.threshold)))
    }
    var tables = tables
    guard tables.hideCounts(protection) else {
      let small = tables.keys.indices.filter { protection.hides(tables.counts[$0].n) }
      return .failure(Refusal(reason: .notProtected(small.map { tables.keys[$0] })))
    }
    if let found = tables.hideUntilProtected(protection) {
      return .failure(Refusal(reason: .notProtected([found.key])))
    }
    guard tables.table == .country || tables.hidden.count(where: { !$0 }) > 1 else {
      return .failure(Refusal(reason: .nothingLeft))
    }
    return .success(tables)
  }
}

/// Why tables are not published.
private struct Refusal: Error { let reason: SuppressedCube.Reason }

extension CountryTables {
  /// A figure as it is published.
  fileprivate func released(_ figure: Int, _ protection: Protection) -> PublicCell {
    let counts = counts[figure]
    let flag =
      hidden[figure] ? FigureFlag.hidden(isPrimary: protection.hides(counts.n)) : .shown
    return PublicCell(
      key: keys[figure], n: PublicCell.Figure(counts.n, flag),
      measures: counts.measures.indices.map { measure in
        let own = counts.measures[measure]
        let flag =
          hiddenMeasures[measure][figure]
          ? FigureFlag.hidden(isPrimary: protection.hides(own)) : .shown
        return PublicCell.Measure(
          n: PublicCell.Figure(own.n, flag), sum: PublicCell.Figure(own.sum, flag),
          levels: levels(figure, measure, protection))
      })
  }

  private func levels(
    _ figure: Int, _ measure: Int, _ protection: Protection
  ) -> [PublicCell.Figure]? {
    let size = figure == Self.whole ? nil : figure - 1
    guard let hidden = hiddenLevels[measure], size.map(sizeRows.contains) ?? true else {
      return nil
    }
    let own = counts[figure].measures[measure].levels
    return own.indices.map { level in
      let flag =
        hidden[levelArc(measure, size: size, level: level)]
        ? FigureFlag.hidden(isPrimary: protection.hidesLevel(own[level])) : .shown
      return PublicCell.Figure(own[level], flag)
    }
  }
}
