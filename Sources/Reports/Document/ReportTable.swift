public import Text

/// A table of a report: each cell has words for people and, where it is a number, its value.
public struct ReportTable: Sendable, Hashable {
  /// A column.
  public struct Column: Sendable, Hashable {
    /// The name in files for programs, the same in every language.
    public let id: String
    /// The heading for people.
    public let title: String
    /// Whether its cells are numbers, which stand to the right.
    public let isNumeric: Bool

    init(_ id: String, _ title: String, isNumeric: Bool = false) {
      self.id = id
      self.title = title
      self.isNumeric = isNumeric
    }
  }

  /// A cell.
  public struct Cell: Sendable, Hashable {
    /// The words, in the language of the report.
    public let text: String
    /// The number behind the words.
    public let value: Value?

    /// A cell of words, with the number behind them where there is one.
    public init(_ text: String, _ value: Value? = nil) {
      self.text = text
      self.value = value
    }
  }

  /// A number as it was counted.
  public enum Value: Sendable, Hashable {
    /// A whole number.
    case whole(Int64)
    /// A number in tenths.
    case tenths(Int)
    /// An exact number: digits with a dot, or a fraction.
    case exact(String)
    /// A code that is the same in every language.
    case code(String)
    /// By how many tenths a number is greater than before; below 0 if it is less.
    case change(Int)
    /// A share in percent, in units of the last of so many decimals: 375 with one is 37.5 %.
    case percent(Int64, decimals: Int)
    /// A day.
    case day(CalendarDate)

    /// The value with a dot, as JSON writes it.
    public var description: String {
      switch self {
      case .whole(let value): String(value)
      case .tenths(let value):
        "\(value < 0 ? "-" : "")\(value.magnitude / 10).\(value.magnitude % 10)"
      case .change(let value):
        "\(value < 0 ? "-" : "")\(value.magnitude / 10).\(value.magnitude % 10)"
      case .exact(let text), .code(let text): text
      case .percent(let units, let decimals):
        NumberFormat(.english).decimal(units, digits: decimals)
      case .day(let day): day.iso
      }
    }
  }

  /// What the table shows.
  public let caption: String
  /// The columns, first to last; the first names the rows.
  public let columns: [Column]
  /// The rows, each as long as the columns.
  public let rows: [[Cell]]
}
