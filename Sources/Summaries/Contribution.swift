public import Questionnaires
public import Scoring

/// Where one counted enterprise is counted.
public struct Contribution: Hashable, Sendable {
  /// Its cell.
  public let cell: CellKey
  /// Its region, if it named one.
  public let region: String?
  /// The language of its answers, such as `es`; see ``language(of:)``.
  public let language: String
  /// How its answers came about.
  public let mode: String

  /// The mode of answers of which nothing is said.
  public static let unknownMode = "unknown"
  /// Every mode that there is.
  public static let modes = ["self", "assisted", "event", "paper", "foreign", unknownMode]

  /// Where a scored sheet is counted.
  ///
  /// - Parameters:
  ///   - sheet: a scored sheet of the questionnaire.
  ///   - cell: the cell of the sheet.
  ///   - locale: the locale of the answers, such as `es-MX`; its language counts.
  ///   - mode: how the answers came about; `nil` = nothing is said.
  ///   - questionnaire: the questionnaire.
  public init(
    of sheet: ScoreSheet, in cell: CellKey, locale: String, mode: String?,
    _ questionnaire: Questionnaire
  ) {
    self.cell = cell
    region = questionnaire.strata.region.flatMap { question in
      guard sheet.state(of: question) == .answered else { return nil }
      let options = questionnaire.questions[question].options
      let ordinal = Int(sheet.value(of: question))
      return options.indices.contains(ordinal) ? options[ordinal].code : nil
    }
    language = Self.language(of: locale)
    self.mode = mode ?? Self.unknownMode
  }

  /// The language of a locale: `es` of `es-MX`, in small letters as BCP 47 recommends.
  ///
  /// Regions of a language are not told apart: the country of the enterprise says more.
  public static func language(of locale: String) -> String {
    locale.prefix { $0 != "-" }.lowercased()
  }

  /// The part of the country that the enterprise belongs to; `nil` if it is not known.
  public func group(by breakdown: Breakdown) -> GroupKey? {
    switch breakdown {
    case .region: region.map { GroupKey(country: cell.country, code: $0) }
    case .language: GroupKey(country: cell.country, code: language)
    case .mode: GroupKey(country: cell.country, code: mode)
    }
  }
}
