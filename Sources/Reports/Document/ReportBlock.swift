/// A piece of a report, whatever it is written as.
public enum ReportBlock: Sendable, Equatable {
  /// A heading under the section's.
  case heading(String)
  /// A paragraph.
  case paragraph(ReportText)
  /// What deserves attention, said kindly.
  case care([ReportText])
  /// Points one under the other.
  case list([ReportText])
  /// Names and what stands behind them.
  case facts([Fact])
  /// A table.
  case table(ReportTable)
  /// A figure with its numbers.
  case figure(Chart)
  /// A figure whose numbers stand in the table before or after it.
  case illustration(Chart)
  /// A step to take.
  case action(ActionCard)
  /// What was cited.
  case sources([Source])
  /// What the reader should know of the page itself.
  case note(ReportText)

  /// The figure, if it is one.
  var chart: Chart? {
    switch self {
    case .figure(let chart), .illustration(let chart): chart
    default: nil
    }
  }

  /// A name and what stands behind it.
  public struct Fact: Sendable, Hashable {
    /// The name.
    public let name: String
    /// What stands behind it.
    public let text: String
  }

  /// A step to take, with everything needed to take it.
  public struct ActionCard: Sendable, Hashable {
    /// Its number, from 1.
    public let number: Int
    /// What to do.
    public let title: String
    /// Hours, cost and domain.
    public let effort: String
    /// The steps and how to see that it is done.
    public let lines: [String]
    /// Who helps.
    public let help: [ReportText]
  }

  /// Something that was cited.
  public struct Source: Sendable, Hashable {
    /// Its number, from 1.
    public let number: Int
    /// Who or what it is.
    public let name: String
    /// Year and address, as far as they are known.
    public let particulars: String
  }
}

/// A part of a report under a heading.
public struct ReportSection: Sendable, Equatable {
  /// A name that is the same in every language: lower-case ASCII and hyphens.
  public let id: String
  /// The heading.
  public let title: String
  /// The pieces, first to last; not empty.
  public let blocks: [ReportBlock]
}
