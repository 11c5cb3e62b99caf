extension ReturnsPhrase {
  private static let format = NumberFormat(.english)

  var english: String {
    let format = Self.format
    switch self {
    case .title: return "How enterprises that came back have changed"
    case .periods(let later):
      return
        "Compared: \(later) with each enterprise's last assessment in a period before. The plain means"
        + " of those that came back, not adjusted for the mix of enterprises."
    case .nobody: return "No enterprise is counted in an earlier period."
    case .country(let country, let returned, let all):
      return
        "\(country): \(format.integer(returned)) of \(format.integer(all)) enterprises came back"
    case .unrecognised(let count):
      return count == 1
        ? "1 more answered before without a pseudonym: nobody can tell whether it came back."
        : "\(format.integer(count)) more answered before without a pseudonym: nobody can tell whether"
          + " they came back."
    case .columnMeasure: return "Area"
    case .columnPairs: return "Pairs"
    case .columnBefore: return "Before"
    case .columnAfter: return "Now"
    case .columnChange: return "Change (95%)"
    case .columnAbsent: return "Absent"
    case .columnRemaining: return "Of 10"
    case .columnsNote(let fewest):
      return
        "Pairs: enterprises with a final score both times; the means are theirs. Below \(fewest) pairs"
        + " no figure is given."
    case .returningNote:
      return
        "Absent: the earlier mean of those that did not come back. Of 10: how many points remain, on"
        + " average, of 10 by which an enterprise was above or below the earlier mean."
    case .incomplete(let count):
      return "\(format.integer(count)) came back and"
        + " \(count == 1 ? "lacks" : "lack") a final overall score once or twice."
    case .broken(let measures, let count):
      return "Break in the series: no change is computed for"
        + " \(count == 1 ? "1 enterprise" : "\(format.integer(count)) enterprises") in"
        + " “\(measures.joined(separator: "”, “"))”, for one of the two scores stands for something"
        + " else."
    case .allBroken(let count):
      return "Break in the series: no change is computed for"
        + " \(count == 1 ? "1 enterprise" : "\(format.integer(count)) enterprises") in any area, for"
        + " one of the two scores stands for something else."
    case .brokenNote:
      return
        "They answered another version once. `readiness rescore --to VERSION` scores such answers as this"
        + " version does."
    case .levelsTitle: return "Overall levels: before (rows) and now (columns)"
    case .columnLevel: return "Before"
    case .reached(let level, let up, let down, let thousandths):
      return
        "\(level) or higher: \(format.integer(up)) rose to it, \(format.integer(down)) fell below"
        + " it (\(Self.probability(thousandths, format)))."
    case .reachedNote:
      return "p: how often chance alone would give so uneven a count (McNemar, exact, Holm)."
    case .attrition(let returned, let gone, let figure):
      return
        "Before, those that came back averaged \(format.tenths(returned)) points, those that did"
        + " not \(format.tenths(gone)): difference \(figure.text(format, to: "to")). The further apart,"
        + " the less the change above tells about all."
    case .attritionFew(let fewest):
      return
        "Whether those that did not come back had scored otherwise is not told: \(fewest) final scores"
        + " of either group are needed."
    case .slope(let tenths):
      return "Those that were 10 points below the average before are on average"
        + " \(format.tenths(tenths)) points below it now."
    case .regression:
      return
        "Whoever scored low once mostly scores higher the next time, and whoever scored high lower, even"
        + " where nothing has changed (regression to the mean). Do not judge a measure by those that"
        + " were lowest before."
    case .differenceTitle(let first, let second):
      return "Change in \(second) minus change in \(first)"
    case .columnDifference: return "Difference (95%)"
    case .differenceFew(let fewest):
      return "Not told: \(fewest) pairs in both countries are needed."
    case .noCause:
      return
        "A change is not an effect of taking part: nobody was drawn by lot, and those that come back may"
        + " be the ones that have been working on it. Intervals do not cover that."
    }
  }
}
