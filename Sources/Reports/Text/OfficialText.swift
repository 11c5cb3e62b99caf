internal import Comparing
internal import Questionnaires
internal import Text

/// Writes official figures beside the enterprise's own answers: a sentence a figure.
enum OfficialText {
  static func add(_ official: OfficialFigures, to lines: inout ReportLines) {
    lines.heading(ReferencePhrase.title)
    guard !official.isEmpty else { return lines.add(ReferencePhrase.noComparator) }
    lines.add(ReferencePhrase.note(official.unit.phrase), as: .muted)
    for figure in official.figures {
      let phrase = ReferencePhrase.figure(
        figure.comparator.value.share(in: official.country), does: figure.predicate,
        own: figure.comparator.own.isYes)
      lines.add(StyledText(lines.words(phrase)), bullet: "- ")
    }
    for proxy in official.intensity {
      let points = ReferencePhrase.intensity(
        publisher: proxy.official.publisher, evenYears: proxy.list == .even, atLeast: proxy.atLeast,
        atMost: proxy.atMost,
        of: DigitalIntensityList.length)
      lines.add(StyledText(lines.words(points)), bullet: "- ")
      let share = ReferencePhrase.intensityShare(
        proxy.official.share(in: official.country), basic: DigitalIntensityList.basic)
      lines.add(StyledText(lines.words(share)), indent: 2)
    }
    lines.add(ReferencePhrase.otherAnswers, as: .muted)
  }
}

extension OfficialValue {
  fileprivate func share(in country: String) -> ReferencePhrase.Share {
    ReferencePhrase.Share(
      scope: size == .all ? .everySize : .ownSize, country: country, units: value.units,
      decimals: value.decimals, publisher: publisher, year: year, trust: trust.phrase)
  }
}

extension OfficialValue.Unit {
  fileprivate var phrase: ReferencePhrase.Unit {
    switch self {
    case .enterprises: .enterprises
    case .establishments: .establishments
    }
  }
}

extension OfficialValue.Trust {
  fileprivate var phrase: ReferencePhrase.Trust {
    switch self {
    case .file: .file
    case .quoted: .quoted
    case .transcribed: .transcribed
    }
  }
}

extension Truth {
  /// Yes or no; `nil` = open.
  fileprivate var isYes: Bool? {
    switch self {
    case .yes: true
    case .no: false
    case .unknown: nil
    }
  }
}
