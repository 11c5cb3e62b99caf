/// The official counts that a country's participants are weighted to.
public struct OfficialCounts: Hashable, Sendable {
  /// A source and its year.
  public struct Source: Hashable, Sendable {
    /// Who counted what.
    public let text: String
    /// The year counted.
    public let year: Int
    /// How the numbers were found.
    public let trust: OfficialValue.Trust
  }

  /// The code of the country's option.
  public let country: String
  /// The number of enterprises, that of the first partition.
  public let enterprises: Int
  /// The sources, in file order, each once.
  public let sources: [Source]

  init(_ margins: Margins, country: String) {
    self.country = country
    let partitions = margins.partitions(of: country)
    enterprises =
      partitions.first.map { name in
        margins.rows(country, name).reduce(0) { $0 + $1.count }
      } ?? 0
    var sources: [Source] = []
    for row in margins.rows where row.country == country {
      let source = Source(text: row.source, year: row.year, trust: row.trust)
      if !sources.contains(source) { sources.append(source) }
    }
    self.sources = sources
  }
}
