public import Text

/// A workbook for a spreadsheet program, as a value: every word and number of it stands here, and the
/// room `Workbooks` only chooses where they are put.
public struct Book: Sendable, Equatable {
  /// The language of every word.
  public let language: Language
  /// The title.
  public let title: String
  /// Who prepared it; `nil` = nobody is named.
  public let author: String?
  /// What it was made from, by ids and hashes, in one line.
  public let stamp: String
  /// The sheets, first to last; the names differ.
  public let sheets: [BookSheet]

  /// The sheet of an id.
  public subscript(id: BookSheet.ID) -> BookSheet? { sheets.first { $0.id == id } }
}

/// One sheet of a workbook.
public struct BookSheet: Sendable, Equatable {
  /// Which sheet it is, whatever the language.
  public enum ID: String, Sendable, Hashable, CaseIterable {
    /// What stands first, with a figure.
    case summary
    /// A row a domain.
    case domains
    /// A row a question: points, weight, what it adds.
    case questions
    /// A row a question: the answer in words.
    case answers
    /// A row a step, with what is decided about it.
    case actions
    /// The place among others and official figures.
    case benchmark
    /// A row a business.
    case portfolio
    /// How to read and to send back the workbook.
    case readMe = "read-me"
  }

  /// What a sheet holds.
  public enum Content: Sendable, Equatable {
    /// Words and single numbers, one under the other.
    case page([BookLine])
    /// A table, whose headings stay in sight.
    case table(BookTable)
  }

  /// Which sheet it is.
  public let id: ID
  /// What its tab says.
  public let name: String
  /// What it holds.
  public let content: Content
  /// Its figures.
  public let figures: [BookFigure]

  init(
    _ id: ID, _ language: Language, _ content: Content, figures: [BookFigure] = []
  ) {
    self.id = id
    name = id.phrase.text(in: language)
    self.content = content
    self.figures = figures
  }
}

/// A line of a sheet that is read like a page.
public struct BookLine: Sendable, Equatable {
  /// How a line is meant.
  public enum Style: Sendable, Hashable {
    /// The title of everything.
    case title
    /// A part begins.
    case heading
    /// Without emphasis.
    case plain
    /// What the eye should find first.
    case strong
    /// What deserves attention.
    case care
    /// What may be passed over.
    case muted
  }

  /// What the line is about; may be empty.
  public let label: String
  /// Its words or its number.
  public let cell: ReportTable.Cell
  /// How it is meant.
  public let style: Style

  init(_ label: String, _ cell: ReportTable.Cell, _ style: Style = .plain) {
    self.label = label
    self.cell = cell
    self.style = style
  }
}

/// A table of a workbook and where people write in it.
public struct BookTable: Sendable, Equatable {
  /// A column in which people write.
  public struct Input: Sendable, Equatable {
    /// What belongs there.
    public enum Kind: Sendable, Equatable {
      /// One of these words.
      case choice([String])
      /// A day.
      case day
      /// Words.
      case words
    }

    /// The id of the column.
    public let column: String
    /// What belongs there.
    public let kind: Kind
    /// What to write, in at most 255 characters.
    public let hint: String
  }

  /// The rows.
  public let table: ReportTable
  /// How many columns stay in sight.
  public let fixed: Int
  /// The columns in which people write.
  public let inputs: [Input]
  /// The ids of the columns that only programs need.
  public let technical: Set<String>

  init(
    _ table: ReportTable, fixed: Int = 1, inputs: [Input] = [], technical: Set<String> = []
  ) {
    self.table = table
    self.fixed = fixed
    self.inputs = inputs
    self.technical = technical
  }
}
