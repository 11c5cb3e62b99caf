internal import Questionnaires
internal import Reports
internal import Scoring
internal import Text

/// By which version and with which options a file was written: what its bytes depend on besides the
/// store, as one word of the file's stamp.
///
/// `readiness/0.1.0/owner/es-MX/full/20261126/letter;` and before the semicolon, where they apply,
/// `/chart=domains`, `/target=2`, `/unverified`,
/// `/benchmark=store`, `/steps=1f09ab23`, `/rest=77d0c2e1` and
/// `/by=Ana%20Ruiz`. The hyphen of the language is
/// left out, and every byte of a name that is no ASCII letter, digit or dot stands as `%XX`: the word
/// survives every format, and the line ends of a PDF.
struct WrittenAs: Hashable {
  /// What a report compares with.
  enum Place: String {
    /// The store's other enterprises.
    case store
    /// A benchmark file.
    case file
  }

  /// The version of the program.
  var version = Program.version
  /// Whom a report is for; `nil` = it is a portfolio.
  var audience: ReportAudience?
  /// The language of its words.
  var language: Language
  /// The name of the form; `nil` = it is a portfolio.
  var form: String?
  /// The day on which it counts as written.
  var day: CalendarDate
  /// The sheet it is printed on.
  var paper: ReportPaper
  /// The one figure that it is; `nil` = it is a whole report.
  var figure: ResultFigure?
  /// The level that steps lead to, from 0; `nil` = the next one of each domain.
  var target: Int?
  /// Whether help is named that nobody has verified.
  var namesUnverified = false
  /// What it compares with; `nil` = nothing.
  var benchmark: Place?
  /// What a report shows besides the result; `nil` = it shows none of it, or does not say.
  var basis: ReportBasis?
  /// Who prepared it; `nil` = nobody is named.
  var preparedBy: String?

  init(language: Language, day: CalendarDate, paper: ReportPaper) {
    self.language = language
    self.day = day
    self.paper = paper
  }

  /// How the report of a result is written now.
  init(
    _ reading: AnswerReading, for audience: ReportAudience, on paper: ReportPaper,
    in context: CommandContext
  ) {
    self.init(language: context.language, day: context.dayOfWriting, paper: paper)
    self.audience = audience
    form = reading.scorer.questionnaire.name(of: reading.form)
    target = reading.setting.target
    namesUnverified = reading.setting.namesUnverified
  }

  /// What it begins with.
  static let mark = "readiness/"
  private static let portfolio = "portfolio"
  /// The most bytes it may have: the longest names have room.
  static let limit = 100_000

  /// The word.
  var text: String {
    let kind = audience?.rawValue ?? Self.portfolio
    var parts = [version.coded, kind, String(language.tag.prefix(2))]
    if let form { parts.append(form.coded) }
    parts += [day.iso.filter { $0 != "-" }, paper.rawValue]
    if let figure { parts.append("chart=\(figure.rawValue)") }
    if let target { parts.append("target=\(target)") }
    if namesUnverified { parts.append("unverified") }
    if let benchmark { parts.append("benchmark=\(benchmark.rawValue)") }
    if let steps = basis?.steps { parts.append("steps=" + steps) }
    if let basis { parts.append("rest=" + basis.rest) }
    if let preparedBy, !preparedBy.isEmpty { parts.append("by=" + preparedBy.coded) }
    return Self.mark + parts.joined(separator: "/") + ";"
  }

  /// Reads the word; `nil` = it is none.
  init?(_ text: String) {
    guard text.hasPrefix(Self.mark), text.hasSuffix(";") else { return nil }
    let inside = text.dropFirst(Self.mark.count).dropLast()
    var parts = inside.split(separator: "/", omittingEmptySubsequences: false)
      .map { String($0) }[...]
    guard let version = parts.popFirst()?.decoded, let kind = parts.popFirst(),
      kind == Self.portfolio || ReportAudience(rawValue: kind) != nil,
      let language = parts.popFirst().flatMap(Language.matching)
    else { return nil }
    if kind != Self.portfolio {
      guard let name = parts.popFirst()?.decoded else { return nil }
      form = name
    }
    guard let digits = parts.popFirst(), digits.utf8.count == 8,
      let day = CalendarDate(
        iso: "\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.suffix(2))"),
      let paper = parts.popFirst().flatMap(ReportPaper.init(rawValue:))
    else { return nil }
    self.version = version
    audience = ReportAudience(rawValue: kind)
    self.language = language
    self.day = day
    self.paper = paper
    var steps: String?
    for part in parts {
      let pair = part.split(separator: "=", maxSplits: 1).map(String.init)
      switch pair.first {
      case "chart": figure = pair.last.flatMap(ResultFigure.init(rawValue:))
      case "target": target = pair.last.flatMap { Int($0) }
      case "unverified": namesUnverified = true
      case "benchmark": benchmark = pair.last.flatMap(Place.init(rawValue:))
      case "steps": steps = pair.last
      case "rest": basis = pair.last.map { ReportBasis(steps: steps, rest: $0) }
      case "by": preparedBy = pair.last?.decoded
      // A later version may tell more.
      default: continue
      }
    }
  }
}

extension String {
  /// The text with every byte that is no ASCII letter, digit or dot as `%XX`.
  fileprivate var coded: String {
    utf8.map { byte in
      switch Unicode.Scalar(byte) {
      case "a"..."z", "A"..."Z", "0"..."9", ".": return String(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        return "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }.joined()
  }

  /// What was coded; `nil` = it is no UTF-8 so coded.
  fileprivate var decoded: String? {
    var bytes: [UInt8] = []
    var rest = Substring(self).utf8
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let code = UInt8(String(Substring(rest.prefix(2))), radix: 16) else { return nil }
      bytes.append(code)
      rest = rest.dropFirst(2)
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
