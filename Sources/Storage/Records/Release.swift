public import Summaries

/// For whom a release is.
public enum ReleaseKind: String, Sendable, Hashable, CaseIterable {
  /// A file for another association.
  case exchange
  /// A file for members.
  case benchmark
  /// Tables for everybody.
  case `public`
}

/// A release that is about to leave the store.
public struct NewRelease: Sendable, Hashable {
  /// For whom it is.
  public var kind: ReleaseKind
  /// The day on which it is written, as `2026-11-24`.
  public var date: String
  /// The logic hash of the questionnaire.
  public var logic: String
  /// The id of the form on which the enterprises are scored.
  public var form: String
  /// Whether no enterprises stand behind it.
  public var isSynthetic: Bool
  /// The periods from which enterprises come.
  public var periods: [String]
  /// The hash of the file, as `sha256:` and 64 digits.
  public var file: String
  /// Every cell that it shows; no definition twice.
  public var cells: [ReleasedCell]
  /// How many cells it does not show because of what was released before.
  public var withheld: Int

  /// A release with these particulars.
  public init(
    kind: ReleaseKind, date: String, logic: String, form: String, isSynthetic: Bool = false,
    periods: [String], file: String, cells: [ReleasedCell], withheld: Int = 0
  ) {
    self.kind = kind
    self.date = date
    self.logic = logic
    self.form = form
    self.isSynthetic = isSynthetic
    self.periods = periods
    self.file = file
    self.cells = cells
    self.withheld = withheld
  }
}

/// A cell of a release: which enterprises it is about, and what it shows of them.
public struct ReleasedCell: Sendable, Hashable {
  /// Which enterprises it is about, as the one text that names them.
  public var definition: String
  /// How many enterprises it shows.
  public var n: Int
  /// What it shows, as JSON; the store does not look into it.
  public var figures: String
  /// The enterprises, in any order, each once.
  public var members: [ReleasedMember]
  /// The id of the release whose figures are shown again; `nil` = they are new.
  public var carriedFrom: Int?

  /// A cell of these enterprises.
  public init(
    definition: String, n: Int, figures: String, members: [ReleasedMember], carriedFrom: Int? = nil
  ) {
    self.definition = definition
    self.n = n
    self.figures = figures
    self.members = members
    self.carriedFrom = carriedFrom
  }
}

/// A release that has left the store, without its cells.
public struct ReleaseRecord: Sendable, Hashable {
  /// The number of the release in this store, from 1.
  public let id: Int
  /// For whom it is.
  public let kind: ReleaseKind
  /// The day on which it was written.
  public let date: String
  /// The id of the questionnaire.
  public let questionnaire: String
  /// The version of the questionnaire.
  public let version: String
  /// The logic hash of the questionnaire.
  public let logic: String
  /// The id of the form on which the enterprises are scored.
  public let form: String
  /// Whether no enterprises stand behind it.
  public let isSynthetic: Bool
  /// The periods from which enterprises come.
  public let periods: [String]
  /// The hash of the file.
  public let file: String
  /// How many cells it shows.
  public let cells: Int
  /// How many of these show the figures of an earlier release again.
  public let carriedForward: Int
  /// How many cells it does not show because of what was released before.
  public let withheld: Int
}

/// A release that has left the store, with its cells.
public struct Release: Sendable, Hashable {
  /// The release.
  public let record: ReleaseRecord
  /// Its cells, by definition.
  public let cells: [ReleasedCell]
}
