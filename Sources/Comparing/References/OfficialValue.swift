/// One published share of enterprises, to the precision of its source.
public struct OfficialValue: Sendable, Hashable {
  /// The enterprises of which size are counted.
  public enum Size: Sendable, Hashable {
    /// Those of one size class, by the id of the questionnaire's band.
    case band(String)
    /// Those of every size.
    case all
  }

  /// A share in percent, as its source prints it.
  public struct Percent: Sendable, Hashable {
    /// The share in units of the last decimal: 3750 with two decimals is 37.50.
    public let units: Int64
    /// How many decimals there are, 0 to 6.
    public let decimals: Int
  }

  /// What is counted.
  public enum Unit: String, Sendable, Hashable, CaseIterable {
    /// Legal units or enterprises.
    case enterprises = "% of enterprises"
    /// Local units: an enterprise with two shops counts twice.
    case establishments = "% of establishments"
  }

  /// How the value came into the table.
  public enum Trust: String, Sendable, Hashable, CaseIterable {
    /// From a data file of the publisher.
    case file = "A"
    /// From the publisher's page or press release, or a text that quotes it.
    case quoted = "B"
    /// From a copy of the publisher's table that somebody else made.
    case transcribed = "C"
  }

  /// The id of the definition, `<publisher>.<name>`, for example `eurostat.erp`.
  public let statistic: String
  /// The code of the country, for example `DE`.
  public let country: String
  /// Which sizes are counted.
  public let size: Size
  /// The ids of the report groups counted; `nil` = every sector.
  public let sectors: Set<String>?
  /// The year of the survey.
  public let year: Int
  /// The share, 0 to 100.
  public let value: Percent
  /// What it is a share of.
  public let unit: Unit
  /// How it came here.
  public let trust: Trust
  /// The publisher, as printed beside the value.
  public let publisher: String
  /// Who is counted, in words, for people who keep the table.
  public let population: String
  /// The table or publication.
  public let source: String
  /// Whatever else one should know of the value.
  public let note: String

  /// Whether enterprises of a report group are among those counted.
  func covers(sector: String) -> Bool { sectors?.contains(sector) ?? true }
}
