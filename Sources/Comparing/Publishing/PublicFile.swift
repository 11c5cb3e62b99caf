internal import JSON
public import Questionnaires
public import Summaries

/// What a file `readiness-public/1` tells of the enterprises of one or more countries.
public struct PublicFile: Hashable, Sendable {
  /// The name of the format.
  public static let format = "readiness-public/1"

  /// The id of the form on which the enterprises are scored.
  public let form: String
  /// The period; several are joined by `+`.
  public let period: String
  /// Whether no enterprises stand behind the figures.
  public let isSynthetic: Bool
  /// The campaigns, or `/` and a year, from which enterprises come.
  public let sources: [String]
  /// From how many enterprises on figures are shown.
  public let threshold: Int
  /// The countries, in the order of the file.
  public let countries: [Country]

  /// A country and its groups.
  public struct Country: Hashable, Sendable {
    /// The code of the country's option.
    public let id: String
    /// The finest tables that are published; `nil` = none.
    public let table: ReleaseTable?
    /// Which finer ones are not, and why.
    public let refused: [Refusal]
    /// The groups: the country, its size classes, its sectors, its cells.
    public let groups: [Group]

    /// The group of a size class; of `nil` the whole country.
    public func group(size: String?) -> Group? {
      groups.first { $0.size == size && $0.sector == nil }
    }
  }

  /// Tables that are not published.
  public struct Refusal: Hashable, Sendable {
    /// Why, by its stable name.
    public enum Reason: String, Sendable, CaseIterable {
      /// The country has fewer enterprises than the threshold.
      case tooFew = "too_few"
      /// Whatever else is hidden, hidden figures could be worked out.
      case notProtected = "not_protected"
      /// A mean of the whole country would have to be hidden.
      case costsMean = "costs_mean"
      /// Everything but the country's own figures would have to be hidden.
      case nothingLeft = "nothing_left"
    }

    /// Which tables.
    public let table: ReleaseTable
    /// Why.
    public let reason: Reason
  }

  /// Some enterprises of a country.
  public struct Group: Hashable, Sendable {
    /// The id of the size class; `nil` = all.
    public let size: String?
    /// The id of the report group of sectors; `nil` = all.
    public let sector: String?
    /// The number of enterprises; `nil` = hidden.
    public let n: Int?
    /// The measures, in the order of the questionnaire's.
    public let measures: [Measure]
  }

  /// One measure of a group.
  public struct Measure: Hashable, Sendable {
    /// The number of final scores; `nil` = hidden.
    public let n: Int?
    /// Their mean in tenths of a point; `nil` = hidden, or nobody has a score.
    public let meanTenths: Int?
    /// How many stand on each level, each `nil` where hidden; `nil` = levels are not told.
    public let levels: [Int?]?
  }

  /// Whether bytes name this format, whatever else is in them.
  public static func isNamed(in bytes: [UInt8]) -> Bool {
    JSONDocument.read(bytes).root?.object?["format"]?.string == format
  }

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - bytes: the bytes of the file.
  ///   - questionnaire: the version whose logic the file must name.
  /// - Throws: ``Summaries/SummaryProblem``: the first thing that no release of that version holds,
  ///   such as a figure below the threshold.
  public init(_ bytes: [UInt8], for questionnaire: Questionnaire) throws(SummaryProblem) {
    let document = JSONDocument.read(bytes)
    if let problem = document.problems.first {
      throw .json(problem.kind, at: document.position(at: problem.offset))
    }
    guard let root = document.root else { throw .wrongType(at: "", expected: "an object") }
    let file = PublicFileReader(value: root, place: "", questionnaire: questionnaire)
    guard try file.member("format").text() == Self.format else {
      throw .unknownValue(try file.member("format").text(), at: "/format", expected: Self.format)
    }
    let named = try file.member("questionnaire")
    let (id, logic) = (try named.member("id").text(), try named.member("logic").text())
    guard id == questionnaire.id, logic == questionnaire.logic else {
      throw .unknownValue(
        "\(id) \(logic)", at: "/questionnaire",
        expected: "\(questionnaire.id) \(questionnaire.logic)")
    }
    form = try file.member("form").text()
    period = try file.member("period").text()
    guard let synthetic = try file.member("synthetic").value.bool else {
      throw .wrongType(at: "/synthetic", expected: "true or false")
    }
    isSynthetic = synthetic
    var sources: [String] = []
    for source in try file.member("sources").elements() { sources.append(try source.text()) }
    self.sources = sources
    threshold = try file.member("threshold").count()
    guard threshold >= PublicationThreshold.figures else {
      throw .contradiction(at: "/threshold", .belowThreshold(PublicationThreshold.figures))
    }
    var countries: [Country] = []
    for country in try file.member("countries").elements() {
      countries.append(try country.country(threshold: threshold))
    }
    self.countries = countries
  }
}
