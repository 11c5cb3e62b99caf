internal import Comparing
internal import Storage
internal import Summaries
internal import Text

/// Releases as rows for programs: ids and numbers, no words.
enum ReleaseRows {
  /// One row a release: number, day, kind, questionnaire, version, form, periods, and how many cells
  /// are shown, carried forward and withheld. Of synthetic responses the first column says so.
  static func table(of releases: [ReleaseRecord]) -> Table {
    var table = Table(
      [
        "release", "date", "kind", "questionnaire", "version", "form", "periods", "cells",
        "carried", "withheld",
      ].map { Table.Column($0) })
    for release in releases {
      table.append(
        [
          mark(release) + "\(release.id)", release.date, release.kind.rawValue,
          release.questionnaire, release.version, release.form,
          release.periods.joined(separator: "+"), "\(release.cells)",
          "\(release.carriedForward)", "\(release.withheld)",
        ].map { StyledText($0) })
    }
    return table
  }

  /// One row a cell: block, country, size classes, report groups or a part, campaigns, number, and
  /// the release whose figures are shown again. Of synthetic responses the first column says so.
  static func table(of release: Release) -> Table {
    var table = Table(
      ["block", "country", "sizes", "sectors", "campaigns", "number", "from"]
        .map { Table.Column($0) })
    for cell in release.cells {
      guard let definition = CellDefinition(text: cell.definition) else { continue }
      let part = definition.part.map { "\($0.breakdown.rawValue)=\($0.code)" }
      table.append(
        [
          mark(release.record) + definition.block.rawValue, definition.country,
          joined(definition.sizes), part ?? joined(definition.sectors),
          definition.origins.joined(separator: ","), "\(cell.n)",
          cell.carriedFrom.map { "\($0)" } ?? "",
        ].map { StyledText($0) })
    }
    return table
  }

  private static func mark(_ release: ReleaseRecord) -> String {
    release.isSynthetic ? "SYNTHETIC " : ""
  }

  private static func joined(_ names: [String]) -> String {
    names.isEmpty ? "*" : names.joined(separator: "+")
  }
}
