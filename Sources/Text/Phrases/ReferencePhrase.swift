/// The words around official figures beside the answers of one enterprise.
public enum ReferencePhrase: Phrase {
  /// Which enterprises a share is about.
  public enum Scope: Sendable, Hashable, CaseIterable {
    /// Those of the enterprise's own size class.
    case ownSize
    /// Those of every size.
    case everySize
  }

  /// What is counted.
  public enum Unit: Sendable, Hashable, CaseIterable {
    /// Enterprises.
    case enterprises
    /// Establishments: an enterprise with two shops counts twice.
    case establishments
  }

  /// How a value came into the table.
  public enum Trust: Sendable, Hashable, CaseIterable {
    /// From a data file of the publisher.
    case file
    /// Quoted from the publisher.
    case quoted
    /// Copied from the publisher's table by somebody else.
    case transcribed
  }

  /// A published share and where it comes from.
  public struct Share: Sendable, Hashable {
    /// Which enterprises it is about.
    public let scope: Scope
    /// The name of the country.
    public let country: String
    /// The share in percent, in units of the last decimal.
    public let units: Int64
    /// How many decimals the share has.
    public let decimals: Int
    /// Who published it.
    public let publisher: String
    /// The year of the survey.
    public let year: Int
    /// How it came into the table.
    public let trust: Trust

    /// A share with these parts.
    public init(
      scope: Scope, country: String, units: Int64, decimals: Int, publisher: String, year: Int,
      trust: Trust
    ) {
      self.scope = scope
      self.country = country
      self.units = units
      self.decimals = decimals
      self.publisher = publisher
      self.year = year
      self.trust = trust
    }

    func percent(_ format: NumberFormat) -> String { format.percent(units, digits: decimals) }
  }

  /// The heading.
  case title
  /// What the figures are not.
  case note(Unit)
  /// What enterprises do, the share that does it, and whether this one does; `nil` = open.
  case figure(Share, does: String, own: Bool?)
  /// How many items of a publisher's list of the Digital Intensity Index the enterprise has, as far
  /// as the answers tell.
  case intensity(publisher: String, evenYears: Bool, atLeast: Int, atMost: Int, of: Int)
  /// The share of enterprises with so many items of that list or more.
  case intensityShare(Share, basic: Int)
  /// Official figures stand beside some answers only.
  case otherAnswers
  /// No official figure fits.
  case noComparator

  /// How a value came into the table.
  case trust(Trust)

  /// The words in a language.
  public func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .spanish: spanish
    case .german: german
    }
  }
}
