public import Comparing
internal import Questionnaires
internal import Statistics
internal import Summaries
public import Text

/// The figures that show a comparison.
public enum ComparisonFigure: String, Sendable, CaseIterable {
  /// The shares of the levels by country.
  case distribution
  /// The quartiles of the scores by country.
  case spread
  /// Differences with intervals: of every measure at equal mix, or of the questions of a domain.
  case difference
  /// What enterprises most often lack.
  case missing
}

/// Makes figures of a comparison; each says what the comparison says, and of no enterprise more.
public struct ComparisonCharts: Sendable {
  let comparison: Comparison
  let names: ComparisonNames
  let date: CalendarDate

  /// Figures dated `date`.
  public init(_ comparison: Comparison, _ names: ComparisonNames, date: CalendarDate) {
    self.comparison = comparison
    self.names = names
    self.date = date
  }

  /// A figure, with the verdict on the measure in its caption.
  ///
  /// - Parameters:
  ///   - figure: which one.
  ///   - measure: the measure looked at closely.
  /// - Returns: the figure; where the comparison tells nothing of the kind it says so.
  public func chart(_ figure: ComparisonFigure, measure: MeasureComparison) -> Chart {
    let chart =
      switch figure {
      case .distribution: distribution()
      case .spread: spread()
      case .difference: difference(measure)
      case .missing: missing(comparison.countries.indices.map { $0 })
      }
    guard let verdict = verdict(on: measure) else { return chart }
    let captioned = chart.captioned(words(verdict))
    return reservation(on: measure).map { captioned.captioned(words($0.phrase)) } ?? captioned
  }

  /// Where the numbers come from, with the marks that the comparison bears.
  public var source: String {
    var sentences = [
      words(
        ChartPhrase.campaignSource(
          questionnaire: "\(comparison.questionnaire) \(comparison.version)",
          campaigns: comparison.sources.compactMap(\.campaign)))
    ]
    if comparison.isSynthetic { sentences.append(words(NotePhrase.synthetic)) }
    switch comparison.release {
    case .none: sentences.append(words(NotePhrase.notReleased))
    case .exchange: sentences.append(words(NotePhrase.exchangeOnly))
    }
    return sentences.joined(separator: " ")
  }

  /// What is compared, by names and the hash of the questionnaire's logic: for the stamp of a file.
  public var origin: String {
    [
      "\(comparison.questionnaire) \(comparison.version)",
      words(FormPhrase.name(comparison.form)), comparison.logic,
    ].joined(separator: " · ")
  }

  func words(_ phrase: some Phrase) -> String { phrase.text(in: names.language) }

  /// The countries and how many of each are counted.
  var participants: [ChartPhrase.Count] {
    comparison.countries.map {
      ChartPhrase.Count(names.country($0.id, in: comparison), n: $0.enterprises)
    }
  }

  /// The verdict on a measure with its difference; `nil` where there is none.
  func verdict(on measure: MeasureComparison) -> ChartPhrase? {
    guard let difference = measure.difference, difference.verdict != nil else { return nil }
    return .verdict(
      measure: names.measure(measure.measure), words: words(difference.verdict.short),
      difference.standardised?.estimate.figure)
  }

  /// Why a measure whose interval leaves out 0 has no verdict; `nil` where it has one, or holds 0.
  private func reservation(on measure: MeasureComparison) -> DifferenceFigure.Reservation? {
    guard let difference = measure.difference,
      let ends = difference.standardised?.estimate.figure.ends, ends.low > 0 || ends.high < 0
    else { return nil }
    return DifferenceFigure.Reservation(difference.verdict)
  }

  /// The measures that apply to anybody.
  private var measures: [MeasureComparison] {
    comparison.measures.filter { $0.groups.contains(where: \.isApplicable) }
  }

  // MARK: Figures

  private func distribution() -> Chart {
    let levels = names.questionnaire.levels.map { names.level($0.id) }
    let domains = measures.filter { !$0.groups.allSatisfy(\.levels.isEmpty) }.map { measure in
      DistributionFigure.Domain(
        names.measure(measure.measure), isDecided: (measure.difference?.verdict).showsDifference,
        rows: measure.groups.filter { $0.levels.count == levels.count }.map { group in
          DistributionFigure.Row(
            names.country(group.id), counts: group.levels.map(\.count),
            without: group.status.provisional + group.status.notScored)
        })
    }
    let least = comparison.release == .none ? Note.fewest : PublicationThreshold.figures
    return DistributionFigure(
      domains: domains, levels: levels, parting: levels.count / 2, least: least,
      participants: participants, date: date
    ).chart(in: names.language)
  }

  func spread() -> Chart {
    let domains = measures.map { measure in
      SpreadFigure.Domain(
        names.measure(measure.measure), isDecided: (measure.difference?.verdict).showsDifference,
        rows: measure.groups.compactMap { group in
          let quartiles = group.quantiles.compactMap(\.tenths)
          guard quartiles.count == 3, !group.showsSingleOnes else { return nil }
          return SpreadFigure.Row(
            names.country(group.id),
            quartiles: DumbbellFigure.Quartiles(
              low: quartiles[0], median: quartiles[1], high: quartiles[2]), n: group.scored.n)
        })
    }
    return SpreadFigure(
      domains: domains.filter { !$0.rows.isEmpty }, participants: participants, date: date
    ).chart(in: names.language)
  }

  /// Of a domain its questions as they were answered, else every measure at equal mix.
  func difference(_ measure: MeasureComparison) -> Chart {
    let participants = participants
    let first = participants.first ?? ChartPhrase.Count("", n: 0)
    let second = participants.dropFirst().first ?? ChartPhrase.Count("", n: 0)
    let figure: DifferenceFigure
    switch measure.measure {
    case .domain(let domain):
      figure = DifferenceFigure(
        questions: comparison.questions.compactMap { question in
          guard names.questionnaire.questions[question.question].domain == domain,
            let difference = question.pointsDifference?.figure
          else { return nil }
          return DifferenceFigure.Question(
            names.question(question.question), difference: difference.tenths, ends: difference.ends)
        }, first: first, second: second, date: date)
    case .overall:
      let compared = measures.filter { $0.difference?.verdict != nil }
      figure = DifferenceFigure(
        questions: compared.compactMap { measure in
          guard let difference = measure.difference?.standardised?.estimate.figure else {
            return nil
          }
          return DifferenceFigure.Question(
            names.measure(measure.measure), difference: difference.tenths, ends: difference.ends,
            reservation: DifferenceFigure.Reservation(measure.difference?.verdict))
        }, of: .measures(shown: compared.count { ($0.difference?.verdict).showsDifference }),
        first: first, second: second, date: date)
    }
    return figure.chart(in: names.language)
  }

  /// What the enterprises of some countries lack: the answers to questions that earn nothing.
  ///
  /// - Parameter countries: the positions of the countries, which are counted together.
  /// - Returns: the figure.
  func missing(_ countries: [Int]) -> Chart {
    let controls = comparison.questions.compactMap { question -> MissingFigure.Control? in
      let definition = names.questionnaire.questions[question.question]
      guard case .single(let options) = definition.kind, let domain = definition.domain,
        names.questionnaire.domains[domain].role == .readiness,
        let none = options.firstIndex(where: { $0.score == 0 }),
        question.rows.indices.contains(none),
        !countries.contains(where: { question.isBanded[$0] })
      else { return nil }
      let shares = countries.map { question.rows[none].shares[$0] }
      let n = shares.reduce(0) { $0 + $1.n }
      let without = shares.reduce(0) { $0 + $1.count }
      guard n > 0 else { return nil }
      return MissingFigure.Control(
        words(
          ChartPhrase.nothingOn(
            question: names.question(question.question),
            answer: names.option(options[none].code, of: question.question))), without: without,
        n: n)
    }
    let counted = countries.map { country in
      // A release may tell the answers of more enterprises than stand in its cells.
      let asked = comparison.questions.map { $0.n[country] }.max() ?? 0
      return asked > participants[country].n
        ? ChartPhrase.Count(names.country(comparison.countries[country].id), n: asked)
        : participants[country]
    }
    var figure = MissingFigure(controls: controls, participants: counted, date: date)
    figure.rows = 10
    return figure.chart(in: names.language)
  }
}

extension DifferenceFigure.Reservation {
  /// Why a verdict is open although its interval may leave out 0; nil where it is not open.
  fileprivate init?(_ verdict: Verdict?) {
    switch verdict {
    case .undetermined(.wideInterval): self = .adjusted
    case .undetermined(.shareOfStandard), .undetermined(.effectiveN): self = .tooFew
    default: return nil
    }
  }
}
