internal import Comparing
internal import Questionnaires
internal import Text

extension BookWriting {
  /// The place among others and official figures, sentence by sentence; the shares as numbers.
  func benchmark() -> BookSheet {
    let table = ReportTable(
      caption: words(WorkbookPhrase.benchmark),
      columns: [
        column("part", WorkbookPhrase.columnPart), column("text", WorkbookPhrase.columnStatement),
        column("least", DocumentPhrase.columnLeast, isNumeric: true),
        column("most", DocumentPhrase.columnMost, isNumeric: true),
        column("n", DocumentPhrase.columnBusinesses, isNumeric: true),
        column("share", WorkbookPhrase.columnShare, isNumeric: true),
        column("own", WorkbookPhrase.columnOwn),
        column("year", WorkbookPhrase.columnYear, isNumeric: true),
        column("source", WorkbookPhrase.columnSource),
      ], rows: peers() + official())
    return BookSheet(.benchmark, language, .table(BookTable(table.withoutEmpty)))
  }

  private func row(_ part: String, _ sentence: String) -> [Cell] {
    [Cell(part), Cell(sentence)] + Self.noPlace + [.none, Cell(""), .none, Cell("")]
  }

  private func peers() -> [[Cell]] {
    guard let peers = page.sections.first(where: { $0.id == "peers" }) else {
      return [row(words(PlacePhrase.title), words(WorkbookPhrase.noBenchmark))]
    }
    guard let benchmark = writing.particulars.benchmark, case .among(let groups) = benchmark.outcome
    else { return Self.lines(of: peers.blocks).map { row(peers.title, $0.cell.text) } }
    let notes = [benchmark.isSynthetic ? words(PlacePhrase.synthetic) : nil].compactMap(\.self)
    let places = groups.flatMap { group in
      [row(peers.title, words(benchmark.cohort(group)))]
        + group.places.map { row(peers.title, $0) }
    }
    return notes.map { row(peers.title, $0) } + places
      + benchmark.meanings.map { row(peers.title, words($0)) }
  }

  private func row(_ part: String, _ place: PlaceStatements.Standing) -> [Cell] {
    func whole(_ value: Int) -> Cell { Cell(writing.format.integer(value), .whole(Int64(value))) }
    return [
      Cell(part), Cell(words(place.phrase)), whole(place.lower.lowerBound),
      whole(place.lower.upperBound), whole(place.n), .none, Cell(""), .none, Cell(""),
    ]
  }

  /// The cells of a place where there is none.
  private static var noPlace: [Cell] { [.none, .none, .none] }

  private func official() -> [[Cell]] {
    guard let official = content.official else { return [] }
    let part = words(ReferencePhrase.title)
    guard !official.isEmpty else { return [row(part, words(ReferencePhrase.noComparator))] }
    let isOfEstablishments = official.unit == .establishments
    let note = ReferencePhrase.note(isOfEstablishments ? .establishments : .enterprises)
    var rows = [row(part, words(note))]
    rows += official.figures.map { figure in
      row(
        part, figure.comparator.value, does: figure.predicate,
        own: .own(figure.comparator.own == .unknown ? nil : figure.comparator.own == .yes))
    }
    for proxy in official.intensity {
      let points = ReferencePhrase.intensity(
        publisher: proxy.official.publisher, evenYears: proxy.list == .even, atLeast: proxy.atLeast,
        atMost: proxy.atMost, of: DigitalIntensityList.length)
      rows.append(row(part, words(points)))
      rows.append(
        row(
          part, proxy.official,
          does: words(WorkbookPhrase.intensity(least: DigitalIntensityList.basic)), own: nil))
    }
    return rows + [row(part, words(ReferencePhrase.otherAnswers))]
  }

  private func row(
    _ part: String, _ value: OfficialValue, does predicate: String, own: WorkbookPhrase?
  ) -> [Cell] {
    let share = value.value
    let scope = WorkbookPhrase.scope(
      country: content.official?.country ?? value.country, isOwnSize: value.size != .all)
    return [
      Cell(part), Cell("\(words(scope)): … \(predicate)"),
    ] + Self.noPlace + [
      Cell(
        writing.format.percent(share.units, digits: share.decimals),
        .percent(share.units, decimals: share.decimals)),
      Cell(own.map(words) ?? ""), Cell(String(value.year), .whole(Int64(value.year))),
      Cell("\(value.publisher), \(words(WorkbookPhrase.trust(value.trust.phrase)))"),
    ]
  }
}

extension ReportTable {
  /// The table without columns in which nothing stands.
  fileprivate var withoutEmpty: ReportTable {
    let kept = columns.indices.filter { column in
      rows.contains { $0[column].value != .code("") && !$0[column].text.isEmpty }
    }
    return ReportTable(
      caption: caption, columns: kept.map { columns[$0] },
      rows: rows.map { row in kept.map { row[$0] } })
  }
}
