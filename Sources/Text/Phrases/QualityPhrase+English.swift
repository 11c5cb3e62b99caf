extension QualityPhrase {
  private static let format = NumberFormat(.english)

  var english: String {
    let format = Self.format
    func two(_ hundredths: Int) -> String { format.decimal(hundredths, digits: 2) }
    switch self {
    case .title: return "Does the questionnaire work?"
    case .country(let country, let n): return "\(country): \(format.integer(n)) enterprises"
    case .columnDomain: return "Area"
    case .columnQuestions: return "Questions"
    case .columnComplete: return "n"
    case .columnAlpha: return "α"
    case .columnInterval: return "95%"
    case .columnFloor: return "At 0"
    case .columnCeiling: return "At 100"
    case .hundredths(let value): return two(value)
    case .interval(let low, let high): return "\(two(low)) to \(two(high))"
    case .percent(let value): return format.percent(value)
    case .columnsNote(let fewest):
      return
        "n: enterprises with points on every question of the area. α (Cronbach): how closely its"
        + " questions go together, at most 1. At 0, at 100: the share of final scores at either end."
        + " Below \(fewest) enterprises no figure is given."
    case .notByItself(let domain, let limit):
      return "\(domain): α is below \(two(limit)). Do not compare this area by itself."
    case .redundant(let domain, let limit):
      return "\(domain): α is above \(two(limit)). Its questions ask the same thing again."
    case .floor(let domain, let share):
      return
        "\(domain): \(format.percent(share, digits: 1)) score 0. Low down it tells nobody apart."
    case .ceiling(let domain, let share):
      return
        "\(domain): \(format.percent(share, digits: 1)) score 100. High up it tells nobody apart."
    case .weak(let question, let value):
      return "“\(question)” hardly goes with the others of its area: correlation \(two(value))."
    case .opposed(let question, let value):
      return "“\(question)” goes against the others of its area: correlation \(two(value))."
    case .nothing: return "Nothing stands out."
    case .formative:
      return
        "A low α is no failure by itself. These areas are made up of practices, as a shopping basket"
        + " is: backups and a second login step need not go together for both to count. It does mean"
        + " that the area's score stands for several things at once."
    case .differenceTitle(let reference, let focal): return "\(focal) compared with \(reference)"
    case .group(let country, let language): return "\(country), \(language)"
    case .differenceNote:
      return
        "Enterprises with the same mean points are compared, question by question. A question on"
        + " which one group still has fewer points may have been translated or understood"
        + " differently. Chance is allowed for over all questions (Mantel, Holm)."
    case .tooFew(let name, let n, let fewest):
      return "Not tested: \(name) has \(format.integer(n)) enterprises, \(fewest) are needed."
    case .tested(let count, let differ):
      return "\(count == 1 ? "1 question" : "\(count) questions") tested; "
        + (differ == 0
          ? "none works differently." : "\(differ) \(differ == 1 ? "works" : "work") differently.")
    case .untested(let count):
      return
        "\(count == 1 ? "1 question was" : "\(count) questions were") answered by too few to be"
        + " tested."
    case .differs(let question, let focal, let tenths, let value, let isLarge):
      return "“\(question)”: \(focal) averages \(format.tenths(abs(tenths))) points"
        + " \(tenths < 0 ? "less" : "more") than equally ready enterprises of the other group,"
        + " \(two(abs(value))) standard deviations (\(isLarge ? "much, CC" : "some, BB"))."
    case .manyDiffer:
      return
        "So many differ that some may only seem to: questions that differ much also move the average by"
        + " which enterprises are matched. Look at the largest differences first, and read the"
        + " difference without these questions with care."
    case .relative:
      return
        "These tests are relative: if every question were harder for one group, none would show it."
    case .gapsTitle: return "What follows for the difference"
    case .gap(let focal, let reference, let gap):
      return
        "\(focal) minus \(reference) with all questions: \(gap.text(format, to: "to")) points."
    case .gapWithout(let count, let onlyLarge, let gap):
      let which =
        count == 1
        ? "the 1 question that works \(onlyLarge ? "very " : "")differently"
        : "the \(count) questions that work \(onlyLarge ? "very " : "")differently"
      return "Without \(which): \(gap.text(format, to: "to")) points."
    case .gapsNote:
      return
        "Counted exactly, enterprise by enterprise; plain means, not adjusted for the mix of"
        + " enterprises, so not the headline. Intervals do not cover who decided to take part."
    case .gapAbout(let focal, let reference, let tenths):
      return
        "\(focal) minus \(reference) with all questions: about \(format.tenths(tenths)) points."
    case .gapAboutWithout(let count, let onlyLarge, let tenths):
      let which =
        count == 1
        ? "the 1 question that works \(onlyLarge ? "very " : "")differently"
        : "the \(count) questions that work \(onlyLarge ? "very " : "")differently"
      return "Without \(which): about \(format.tenths(tenths)) points."
    case .gapsAboutNote:
      return
        "Approximate, from the mean points of each question: files do not tell whose points go"
        + " together, so there is no interval. Not adjusted for the mix of enterprises, so not the"
        + " headline. compare --quality on a store counts it exactly."
    case .fromFiles(let fewest, let inClass):
      return
        "Approximate, from files for exchange: enterprises are matched in wider classes wherever a"
        + " class would hold fewer than \(inClass). Areas and questions with fewer than \(fewest)"
        + " enterprises are missing, and so is whatever would tell what all of a group answered about"
        + " security."
    case .forExchange(let n):
      return
        "For another association: whether the questions work, from \(format.integer(n)) enterprises,"
        + " no group with fewer than 100 and no class with fewer than 10. Not for publication."
    case .leftOut(let country, let n, let fewest):
      return
        "- \(country): left out, \(format.integer(n)) enterprises; \(fewest) are needed."
    case .untold(let country, let areas, let questions):
      let parts =
        (areas > 0 ? ["\(areas) \(areas == 1 ? "area" : "areas")"] : [])
        + (questions > 0 ? ["\(questions) \(questions == 1 ? "question" : "questions")"] : [])
      return
        "- \(country): without \(parts.joined(separator: " and ")), answered by too few or by all"
        + " alike."
    case .nothingForExchange(let fewest):
      return
        "No country has \(fewest) enterprises here, and from fewer the points of single ones could be"
        + " worked out: no file is written."
    }
  }
}
