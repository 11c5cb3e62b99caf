internal import Comparing
internal import Questionnaires
internal import Text

/// One official figure beside an answer, in the words that the terminal and the pages write.
struct OfficialStatement: Sendable, Hashable {
  /// The figure.
  let phrase: ReferencePhrase
  /// What belongs under it; `nil` = nothing.
  let following: ReferencePhrase?
  /// The published value it tells.
  let value: OfficialValue
}

extension OfficialFigures {
  /// What the figures are not; `nil` where there are none.
  var note: ReferencePhrase? { isEmpty ? nil : .note(unit.phrase) }

  /// The figures, in order.
  var statements: [OfficialStatement] {
    figures.map { figure in
      let value = figure.comparator.value
      return OfficialStatement(
        phrase: .figure(
          value.share(in: country), does: figure.predicate, own: figure.comparator.own.isYes),
        following: nil, value: value)
    }
      + intensity.map { proxy in
        OfficialStatement(
          phrase: .intensity(
            publisher: proxy.official.publisher, evenYears: proxy.list == .even,
            atLeast: proxy.atLeast, atMost: proxy.atMost, of: DigitalIntensityList.length),
          following: .intensityShare(
            proxy.official.share(in: country), basic: DigitalIntensityList.basic),
          value: proxy.official)
      }
  }

  /// What ends the section.
  var closing: ReferencePhrase { isEmpty ? .noComparator : .otherAnswers }
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
  /// How the value came here, in words.
  var phrase: ReferencePhrase.Trust {
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
