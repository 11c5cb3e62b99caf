public import Comparing
internal import Summaries
public import Text

extension ComparisonText {
  /// One row a measure and country, with ids and decimal dots, for programs that read tables.
  ///
  /// The last column carries the marks in English: a row copied out of the table keeps them.
  public static func table(of comparison: Comparison) -> Table {
    let levels =
      comparison.measures.flatMap(\.groups).map(\.levels).first { !$0.isEmpty } ?? []
    let titles =
      [
        "measure", "country", "n", "mean", "sd", "median", "provisional", "not_scored",
        "not_applicable",
      ] + levels.map(\.id) + ["mark"]
    var table = Table(titles.map { Table.Column($0) })
    for measure in comparison.measures {
      for group in measure.groups {
        let counts =
          group.levels.isEmpty ? levels.map { _ in "" } : group.levels.map { String($0.count) }
        table.append(
          ([
            measure.id, group.id, String(group.scored.n), tenths(group.scored.meanTenths),
            tenths(group.scored.deviationTenths), tenths(group.median),
            String(group.status.provisional), String(group.status.notScored),
            String(group.status.notApplicable),
          ] + counts + [marks(of: group, in: comparison)]).map { StyledText($0) })
      }
    }
    return table
  }

  private static func tenths(_ value: Int?) -> String {
    value.map { "\($0 / 10).\($0 % 10)" } ?? ""
  }

  private static func marks(of group: GroupFigures, in comparison: Comparison) -> String {
    var marks: [ComparisonPhrase] = []
    if comparison.release == .none { marks.append(.containsIndividualData) }
    if group.showsSingleOnes { marks.append(.internalOnly) }
    if comparison.isSynthetic { marks.append(.synthetic) }
    return marks.map { $0.text(in: .english) }.joined(separator: "; ")
  }
}
