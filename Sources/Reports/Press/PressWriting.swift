internal import Comparing
internal import JSON
internal import Questionnaires
internal import Statistics
internal import Summaries
internal import Text

/// The words of a page for journalists.
struct PressWriting: Sendable {
  let charts: ComparisonCharts
  let contact: String
  let quality: GroupDifference?

  var comparison: Comparison { charts.comparison }
  var names: ComparisonNames { charts.names }

  func words(_ phrase: some Phrase) -> String { charts.words(phrase) }

  /// A comparison of a release is told not to be for publication; what is left of it here is.
  var source: String {
    let source = words(
      ChartPhrase.campaignSource(
        questionnaire: questionnaire, campaigns: comparison.sources.compactMap(\.campaign)))
    return comparison.isSynthetic ? words(NotePhrase.synthetic) + " " + source : source
  }

  private var questionnaire: String { "\(comparison.questionnaire) \(comparison.version)" }

  /// The page, with the hash of what it tells.
  ///
  /// The hash is of the page's own words. One of the whole comparison would let a reader try out what
  /// the page leaves out, such as means of size classes: few figures are possible.
  func page(figures: [ReportBlock]) -> ReportPage {
    let form = words(FormPhrase.name(comparison.form))
    let stamp = "\(questionnaire) · \(form) · \(comparison.logic)"
    let told = MarkdownPage().text(of: page(figures: figures, stamp: stamp))
    return page(
      figures: figures, stamp: "\(stamp) · sha256:\(SHA256.hash(Array(told.utf8)).hex)")
  }

  /// The names of the two countries, bare: that only some groups are shown stands where they are
  /// counted, and would weigh on headlines and on sentences that nobody is to write.
  var countries: (first: String, second: String) {
    (names.country(comparison.countries[0].id), names.country(comparison.countries[1].id))
  }

  private func page(figures: [ReportBlock], stamp: String) -> ReportPage {
    ReportPage(
      language: names.language,
      title: words(PressPhrase.title(first: countries.first, second: countries.second)),
      cover: [
        ReportBlock.Fact(name: words(PressPhrase.period), text: comparison.period),
        ReportBlock.Fact(name: words(PressPhrase.day), text: charts.date.text(in: names.language)),
        ReportBlock.Fact(name: words(PressPhrase.contact), text: contact),
      ],
      firstPage: ReportSection(
        id: "sentences", title: words(PressPhrase.firstPage), blocks: firstPage()),
      sections: [
        ReportSection(
          id: "who", title: words(PressPhrase.who),
          blocks: [
            .list(who()), .paragraph(ReportText(words(ComparisonPhrase.selfSelected))),
          ]),
        ReportSection(
          id: "asked", title: words(PressPhrase.asked), blocks: [.paragraph(ReportText(asked()))]),
        ReportSection(
          id: "contact", title: words(PressPhrase.contact),
          blocks: [.paragraph(ReportText(contact))]),
        ReportSection(
          id: "method", title: words(PressPhrase.method),
          blocks: [.list(method().map { ReportText(words($0)) })]),
        ReportSection(id: "figures", title: words(PressPhrase.figures), blocks: figures),
      ],
      stamp: stamp, layout: .singleSheet)
  }

  /// What is enough on its own: how many answered, what may be quoted, what must not be written.
  private func firstPage() -> [ReportBlock] {
    let quotes = quotes()
    let claims = claims()
    let marks: [ReportBlock] =
      comparison.isSynthetic ? [.care([ReportText(words(NotePhrase.synthetic), .strong)])] : []
    let participants = charts.participants
    let first = PressPhrase.tookPart(first: participants[0], second: participants[1])
    return marks + [
      .paragraph(ReportText(words(first))),
      .heading(words(PressPhrase.quotes(quotes.count))),
      .list(quotes.map { ReportText(words($0)) }),
      .note(ReportText(words(PressPhrase.quoteWhole))),
      .heading(words(PressPhrase.notToWrite(claims.count))),
      .list(
        claims.map { claim in
          ReportText(words(claim.claim), .strong) + ReportText(" ")
            + ReportText(words(claim.reason))
        }),
    ]
  }

  // MARK: Who was asked what

  private func asked() -> String {
    let questionnaire = names.questionnaire
    // What was asked is known, whatever the release tells of the answers.
    let form = questionnaire.form(comparison.form)
    let asked = questionnaire.questions.compactMap { question -> Int? in
      guard let form, question.belongs(to: form), let domain = question.domain,
        questionnaire.domains[domain].role == .readiness
      else { return nil }
      return domain
    }
    let areas = questionnaire.domains.indices.filter(asked.contains)
    return words(
      PressPhrase.askedAbout(
        questions: asked.count, areas: areas.map { names.measure(.domain($0)) }))
  }

  /// Without languages and ways of answering: a part beside the whole can leave a single enterprise.
  private func who() -> [ReportText] {
    comparison.countries.map { country in
      let sizes = zip(comparison.sizes, country.sizes).filter { $0.1 > 0 }.map { size, n in
        words(StratumPhrase.count(n, of: words(StratumPhrase.enterprises(size))))
      }
      let taken = ComparisonPhrase.participants(
        country: names.country(country.id), n: country.enterprises,
        sizes: sizes.joined(separator: ", "),
        modes: "")
      return ReportText(words(taken))
    }
  }

  // MARK: How it was done

  private func method() -> [PressPhrase] {
    let share = comparison.measures.first?.difference?.standardised?.shareOfStandard
    return [
      .instrument(questionnaire: questionnaire, form: comparison.form),
      .participants(campaigns: comparison.sources.compactMap(\.campaign)),
      .points,
      .mix(percent: share.map { Int(percentOf: $0) }),
      .verdicts(margin: comparison.margin),
      .release(least: PublicationThreshold.figures, questions: PublicationThreshold.questions),
    ]
  }
}
