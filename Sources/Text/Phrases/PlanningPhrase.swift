/// The words of a plan of a campaign: what its answers could say, before anybody is asked.
///
/// A plan is arithmetic with assumptions. Nothing in it is a figure of an enterprise, and nothing
/// says who will decide to take part.
public enum PlanningPhrase: Phrase {
  // MARK: The assumptions

  /// The heading.
  case title
  /// How many are invited in a country, the share that answers in millionths, and how many that is
  /// in tenths.
  case invited(country: String, invited: Int, millionths: Int, expectedTenths: Int)
  /// What is assumed, and what no plan can know.
  case assumptions
  /// Those invited are mixed as official counts say.
  case officialTitle
  /// What the official mix is, and where the standard mix fills in.
  case officialNote
  /// Those invited have the standard mix.
  case standardTitle
  /// What the standard mix is.
  case standardNote
  /// The official counts of a country give no mix.
  case noOfficialMix(country: String)

  // MARK: The difference

  /// The smallest difference of plain means that would be found, in tenths.
  case plain(tenths: Int)
  /// The smallest difference that would be found, and the standard deviation assumed, in tenths.
  case detectable(first: String, second: String, tenths: Int, deviationTenths: Int)
  /// Too little of the standard would be covered.
  case uncovered(percent: Int)
  /// Too few enterprises would stand behind a mean.
  case tooFew(effectiveN: Int)
  /// The probability that the answers carry a verdict.
  case chanceOfVerdict(Chance)
  /// Only one country is asked.
  case oneCountry

  // MARK: What can be published

  /// The heading of the size classes.
  case sizesTitle
  /// The heading of the size classes of weight groups.
  case cellsTitle
  /// Groups that very probably reach so many answers in every country; empty = none.
  case probable(groups: [String], least: Int)
  /// The same for the answers to single questions.
  case probableQuestions(groups: [String], least: Int)
  /// What the column of both countries means.
  case bothNote(least: Int)

  /// Column: the size class.
  case columnSize
  /// Column: size class and sector.
  case columnCell
  /// Column: the answers expected in a country.
  case columnExpected(String)
  /// Column: the chance of at least so many answers.
  case columnLeast(Int)
  /// Column: the chance of at least so many answers in both countries.
  case columnBoth(Int)
  /// All size classes.
  case all
  /// A chance in a table.
  case chance(Chance)

  /// From this chance on, in percent, something is called very probable.
  public static let probablePercent = 80

  /// The words in a language.
  public func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .spanish: spanish
    case .german: german
    }
  }
}

extension PlanningPhrase {
  /// A probability as people read it: never 0 for what can happen, never 100 for what can fail.
  public struct Chance: Hashable, Sendable {
    /// In whole percent.
    private let percent: Int

    /// A probability from 0 to 1.
    public init(_ probability: Double) {
      percent = Int((100 * probability).rounded(.toNearestOrAwayFromZero))
    }

    /// Such as `72%`, `< 1%`, `> 99%`.
    func text(_ format: NumberFormat) -> String {
      switch percent {
      case ...0: "< " + format.percent(1)
      case 100...: "> " + format.percent(99)
      default: format.percent(percent)
      }
    }
  }
}

extension NumberFormat {
  /// A share in millionths as percent, with as many decimals as it has.
  func percent(millionths: Int) -> String {
    var (value, digits) = (millionths, 4)
    while digits > 0, value.isMultiple(of: 10) {
      value /= 10
      digits -= 1
    }
    return percent(value, digits: digits)
  }

  /// A number in tenths, without the decimal where it is whole.
  func shortTenths(_ tenths: Int) -> String {
    tenths.isMultiple(of: 10) ? integer(tenths / 10) : self.tenths(tenths)
  }
}
