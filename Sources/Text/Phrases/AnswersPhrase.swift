/// The words of answers and challenges of the participating enterprises of two countries; shares in
/// whole percent.
public enum AnswersPhrase: Phrase {
  /// The heading of the levels.
  case levelsTitle
  /// How often a level is reached.
  case reaching(level: String)
  /// The heading of the questions.
  case questionsTitle
  /// How the tables of the questions are read.
  case questionsNote(first: String, second: String)
  /// How many answered, by country.
  case answered([Count])
  /// Those who do not know.
  case unknown
  /// A share between two bounds in percent; at an end the outer one is left out.
  case band(low: Int, high: Int)
  /// Why a question about security has bands instead of shares.
  case bands
  /// The mean points of a question.
  case points
  /// The heading of the challenges.
  case challengesTitle
  /// What the ranks say.
  case ranksNote
  /// Ranks are not given where only some cells are compared.
  case noRanks
  /// A range of ranks.
  case ranks(ClosedRange<Int>)
  /// Column: the answer.
  case columnAnswer
  /// Column: the challenge.
  case columnChallenge
  /// Column: the level.
  case columnLevel
  /// Column: the difference in percentage points, second minus first.
  case columnDifference(first: String, second: String)
  /// Column: shares of both countries in a size class.
  case columnSize(String)
  /// A difference of shares in percentage points with its interval.
  case shareDifference(points: Int, low: Int, high: Int)

  /// How many answered in a country.
  public struct Count: Hashable, Sendable {
    /// The name of the country.
    public let country: String
    /// The number.
    public let n: Int

    /// So many in a country.
    public init(country: String, n: Int) {
      self.country = country
      self.n = n
    }
  }

  /// The words in a language.
  public func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .spanish: spanish
    case .german: german
    }
  }

  /// `+9 (1 to 17)`
  fileprivate static func signed(_ points: Int, _ low: Int, _ high: Int, to word: String) -> String
  {
    func text(_ value: Int) -> String { value > 0 ? "+\(value)" : "\(value)" }
    return "\(text(points)) (\(text(low)) \(word) \(text(high)))"
  }
}

extension AnswersPhrase {
  private static func answered(
    _ counts: [Count], _ format: NumberFormat
  ) -> String {
    counts.map { "\($0.country) \(format.integer($0.n))" }.joined(separator: ", ")
  }

  private static func band(_ low: Int, _ high: Int) -> String {
    low == 0 ? "≤\(high)" : high == 100 ? "≥\(low)" : "\(low)–\(high)"
  }

  private func range(_ ranks: ClosedRange<Int>) -> String {
    ranks.count == 1 ? "\(ranks.lowerBound)" : "\(ranks.lowerBound)–\(ranks.upperBound)"
  }

  var english: String {
    switch self {
    case .levelsTitle: "Levels"
    case .reaching(let level): "\(level) or higher"
    case .questionsTitle: "Question by question"
    case .questionsNote(let first, let second):
      "Shares in percent of those who answered or do not know; by size \(first) · \(second)."
    case .answered(let counts):
      "n: " + Self.answered(counts, NumberFormat(.english))
    case .unknown: "don't know"
    case .band(let low, let high): Self.band(low, high)
    case .bands:
      "Only roughly, without size classes, mean points and differences: with exact shares so close to"
        + " none or all, a security question would tell what a single business answered."
    case .points: "Mean points"
    case .challengesTitle: "Challenges that cost most"
    case .ranksNote:
      "Ranks that the answers leave open: where they overlap, the order may be chance."
    case .noRanks: "Ranks are not given where only some enterprises are compared."
    case .ranks(let ranks): range(ranks)
    case .columnAnswer: "Answer"
    case .columnChallenge: "Challenge"
    case .columnLevel: "Level"
    case .columnDifference(let first, let second): "\(second) - \(first)"
    case .columnSize(let size): size
    case .shareDifference(let points, let low, let high):
      Self.signed(points, low, high, to: "to")
    }
  }

  var spanish: String {
    switch self {
    case .levelsTitle: "Niveles"
    case .reaching(let level): "\(level) o más"
    case .questionsTitle: "Pregunta por pregunta"
    case .questionsNote(let first, let second):
      "Porcentajes de quienes contestaron o no saben; por tamaño \(first) · \(second)."
    case .answered(let counts):
      "n: " + Self.answered(counts, NumberFormat(.spanish))
    case .unknown: "no sabe"
    case .band(let low, let high): Self.band(low, high)
    case .bands:
      "Solo a grandes rasgos, sin tamaños, promedio de puntos ni diferencias: con porcentajes exactos tan"
        + " cercanos a nadie o a todos, una pregunta de seguridad revelaría lo que contestó un solo negocio."
    case .points: "Puntos en promedio"
    case .challengesTitle: "Retos que más cuestan"
    case .ranksNote:
      "Lugares que las respuestas dejan abiertos: donde se traslapan, el orden puede ser azar."
    case .noRanks: "No se dan lugares cuando solo se compara una parte de las empresas."
    case .ranks(let ranks): range(ranks)
    case .columnAnswer: "Respuesta"
    case .columnChallenge: "Reto"
    case .columnLevel: "Nivel"
    case .columnDifference(let first, let second): "\(second) - \(first)"
    case .columnSize(let size): size
    case .shareDifference(let points, let low, let high):
      Self.signed(points, low, high, to: "a")
    }
  }

  var german: String {
    switch self {
    case .levelsTitle: "Stufen"
    case .reaching(let level): "\(level) oder höher"
    case .questionsTitle: "Frage für Frage"
    case .questionsNote(let first, let second):
      "Anteile in Prozent derer, die geantwortet haben oder es nicht wissen; nach Größe"
        + " \(first) · \(second)."
    case .answered(let counts):
      "n: " + Self.answered(counts, NumberFormat(.german))
    case .unknown: "weiß nicht"
    case .band(let low, let high): Self.band(low, high)
    case .bands:
      "Nur grob, ohne Größenklassen, Punkte im Mittel und Unterschiede: Genaue Anteile so nahe an keinem"
        + " oder allen verrieten bei einer Frage zur Sicherheit, was ein einzelner Betrieb geantwortet"
        + " hat."
    case .points: "Punkte im Mittel"
    case .challengesTitle: "Herausforderungen, die am meisten kosten"
    case .ranksNote:
      "Ränge, die die Antworten offen lassen: Wo sie sich überlappen, kann die Reihenfolge Zufall"
        + " sein."
    case .noRanks: "Wird nur ein Teil der Betriebe verglichen, gibt es keine Ränge."
    case .ranks(let ranks): range(ranks)
    case .columnAnswer: "Antwort"
    case .columnChallenge: "Herausforderung"
    case .columnLevel: "Stufe"
    case .columnDifference(let first, let second): "\(second) - \(first)"
    case .columnSize(let size): size
    case .shareDifference(let points, let low, let high):
      Self.signed(points, low, high, to: "bis")
    }
  }
}
