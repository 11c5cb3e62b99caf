public import Comparing
public import Questionnaires
internal import Statistics
internal import Summaries
public import Text

/// Writes as lines whether the questions of a form work: country by country, then alike in both, then
/// what follows for their difference.
public struct QualityText: Sendable {
  /// The greatest width of a line in columns.
  public let width: Int

  /// A writer of lines of at most `width` columns; below 20 it counts as 20.
  public init(width: Int) { self.width = width }

  /// The whole report.
  ///
  /// - Parameters:
  ///   - report: What was found.
  ///   - questionnaire: The questionnaire answered.
  ///   - texts: Its texts, for the names of countries, areas and questions.
  ///   - language: The language of the other words.
  /// - Returns: The lines, without line feeds.
  public func lines(
    of report: QualityReport, in questionnaire: Questionnaire, texts: Texts, language: Language
  ) -> [StyledText] {
    var page = QualityPage(
      names: ComparisonNames(questionnaire, texts: texts, language: language),
      isReleased: report.release != .none, lines: ReportLines(width: width, language: language))
    if report.release == .none {
      page.lines.add(NotePhrase.notReleased, as: .warning)
    } else {
      page.lines.add(NotePhrase.exchangeOnly, as: .warning)
    }
    if report.isSynthetic { page.lines.add(NotePhrase.synthetic, as: .warning) }
    page.lines.heading(QualityPhrase.title)
    if report.release != .none {
      page.lines.add(
        QualityPhrase.fromFiles(
          fewest: QualityThreshold.group, inClass: QualityThreshold.inClass))
    }
    if !report.filter.isEmpty { page.lines.add(NotePhrase.filtered(report.filter.text)) }
    if report.countries.isEmpty { page.lines.add(NotePhrase.noEnterprise) }
    for country in report.countries { page.add(country) }
    if !report.countries.isEmpty {
      page.lines.space()
      page.lines.add(
        QualityPhrase.columnsNote(fewest: DomainReliability.fewest), as: .muted)
      page.lines.add(QualityPhrase.formative, as: .muted)
    }
    for difference in [report.byCountry].compactMap(\.self) + report.byLanguage {
      page.add(difference)
    }
    if let difference = report.byCountry { page.add(report.gaps, of: difference) }
    return page.lines.lines
  }
}

/// The lines of the report as they grow.
private struct QualityPage {
  let names: ComparisonNames
  /// Of what is missing in a release no number is known.
  let isReleased: Bool
  var lines: ReportLines

  private func domain(_ position: Int) -> String {
    names.texts["domain.\(names.questionnaire.domains[position].id)"]
  }

  private func text(_ phrase: QualityPhrase?) -> StyledText {
    StyledText(phrase.map { lines.words($0) } ?? "–")
  }

  // MARK: Within a country

  mutating func add(_ country: QualityReport.Country) {
    lines.heading(QualityPhrase.country(names.country(country.id), n: country.n))
    var table = Table(
      [Table.Column(lines.words(QualityPhrase.columnDomain), fit: .wrapping)]
        + [
          .columnQuestions, .columnComplete, .columnAlpha, .columnInterval, .columnFloor,
          .columnCeiling,
        ].map { (phrase: QualityPhrase) in
          Table.Column(lines.words(phrase), alignment: .trailing)
        })
    for domain in country.domains {
      let showsShares = domain.scored >= DomainReliability.fewest
      table.append([
        StyledText(self.domain(domain.domain)),
        StyledText(NumberFormat(lines.language).integer(domain.questions.count)),
        isReleased && domain.n == 0
          ? text(nil) : StyledText(NumberFormat(lines.language).integer(domain.n)),
        text(domain.alpha.map { .hundredths(hundredths($0)) }),
        text(
          domain.interval.map { .interval(low: hundredths($0.low), high: hundredths($0.high)) }),
        text(showsShares ? .percent(percent(domain.floor, of: domain.scored)) : nil),
        text(showsShares ? .percent(percent(domain.ceiling, of: domain.scored)) : nil),
      ])
    }
    lines.draw(table)
    let flags = country.domains.flatMap(flags(of:))
    for flag in flags { lines.add(flag) }
    if flags.isEmpty, country.domains.contains(where: { $0.alpha != nil }) {
      lines.add(QualityPhrase.nothing)
    }
  }

  private func flags(of domain: DomainReliability) -> [QualityPhrase] {
    let name = self.domain(domain.domain)
    var flags: [QualityPhrase] = []
    if domain.isWeak {
      flags.append(.notByItself(domain: name, limit: hundredths(DomainReliability.leastAlpha)))
    }
    if domain.isRedundant {
      flags.append(.redundant(domain: name, limit: hundredths(DomainReliability.mostAlpha)))
    }
    if domain.hasFloor {
      flags.append(
        .floor(domain: name, thousandths: thousandths(domain.floor, of: domain.scored)))
    }
    if domain.hasCeiling {
      flags.append(
        .ceiling(domain: name, thousandths: thousandths(domain.ceiling, of: domain.scored)))
    }
    for question in domain.questions where question.isWeak {
      guard let r = question.itemRest else { continue }
      let name = names.question(question.question)
      flags.append(
        r <= -DomainReliability.leastItemRest
          ? .opposed(question: name, hundredths: hundredths(r))
          : .weak(question: name, hundredths: hundredths(r)))
    }
    return flags
  }

  // MARK: Alike in two groups

  private func name(_ group: GroupDifference.Group) -> String {
    let country = names.country(group.country)
    guard let language = group.language else { return country }
    return lines.words(
      QualityPhrase.group(
        country: country, language: StratumPhrase.language(language).text(in: lines.language)))
  }

  mutating func add(_ difference: GroupDifference) {
    let (reference, focal) = (name(difference.reference), name(difference.focal))
    lines.heading(QualityPhrase.differenceTitle(reference: reference, focal: focal))
    guard difference.isTested else {
      for group in [difference.reference, difference.focal] where group.n < difference.fewest {
        lines.add(
          QualityPhrase.tooFew(name: name(group), n: group.n, fewest: difference.fewest))
      }
      return
    }
    let tested = difference.questions.filter { $0.test != nil }
    let differ = tested.filter { ($0.size ?? .negligible) > .negligible }
    lines.add(QualityPhrase.tested(tested.count, differ: differ.count))
    if tested.count < difference.questions.count {
      lines.add(QualityPhrase.untested(difference.questions.count - tested.count))
    }
    for question in differ {
      guard let found = question.difference, let standardised = found.standardised else { continue }
      lines.add(
        QualityPhrase.differs(
          question: names.question(question.question), focal: focal,
          tenths: Int(found.points.rounded(.toNearestOrAwayFromZero)),
          hundredths: hundredths(standardised), isLarge: question.size == .large), indent: 2)
    }
    if 4 * differ.count > tested.count { lines.add(QualityPhrase.manyDiffer, as: .warning) }
    lines.add(QualityPhrase.differenceNote, as: .muted)
    lines.add(QualityPhrase.relative, as: .muted)
  }

  // MARK: What follows

  mutating func add(_ gaps: [QualityGaps.Gap], of difference: GroupDifference) {
    guard gaps.count > 1 else { return }
    lines.heading(QualityPhrase.gapsTitle)
    for gap in gaps {
      if let points = gap.approximate {
        addAbout(gap, points, of: difference)
        continue
      }
      guard let estimate = gap.difference, let interval = estimate.interval() else { continue }
      let figures = QualityPhrase.Gap(
        tenths: Int(tenthsOf: estimate.value), low: Int(tenthsOf: interval.low),
        high: Int(tenthsOf: interval.high))
      lines.add(
        gap.without == nil
          ? QualityPhrase.gap(
            focal: name(difference.focal), reference: name(difference.reference), figures)
          : QualityPhrase.gapWithout(
            questions: gap.questions.count, onlyLarge: gap.without == .large, figures))
    }
    let isApproximate = gaps.contains { $0.approximate != nil }
    lines.add(isApproximate ? QualityPhrase.gapsAboutNote : .gapsNote, as: .muted)
  }

  private mutating func addAbout(
    _ gap: QualityGaps.Gap, _ points: Double, of difference: GroupDifference
  ) {
    let tenths = Int(tenthsOf: points)
    lines.add(
      gap.without == nil
        ? QualityPhrase.gapAbout(
          focal: name(difference.focal), reference: name(difference.reference), tenths: tenths)
        : QualityPhrase.gapAboutWithout(
          questions: gap.questions.count, onlyLarge: gap.without == .large, tenths: tenths))
  }
}

/// A number in hundredths, halves away from zero.
private func hundredths(_ value: Double) -> Int {
  Int((100 * value).rounded(.toNearestOrAwayFromZero))
}

/// A share in whole percent, halves up.
private func percent(_ count: Int, of n: Int) -> Int {
  n > 0 ? (200 * count + n) / (2 * n) : 0
}

/// A share in thousandths, rounded up, so that what lies above a limit is not printed as the limit.
private func thousandths(_ count: Int, of n: Int) -> Int { n > 0 ? (1000 * count + n - 1) / n : 0 }
