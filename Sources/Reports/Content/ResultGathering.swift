internal import Questionnaires
internal import Scoring
internal import Text

/// Gathers the parts of a report from a scored sheet.
struct ResultGathering {
  let scorer: Scorer
  /// Stored: a getter would copy all its arrays each time one of them is asked for.
  let questionnaire: Questionnaire
  let sheet: ScoreSheet
  let answers: Answers
  let form: Form
  let texts: Texts
  let language: Language
  let setting: ReportSetting
  let words: AnswerWords
  /// The positions of all actions given, the most useful first.
  let ranked: [Int]
  /// By domain: why it has its score.
  let explanations: [Explanation]
  /// The code of the country the enterprise is in.
  let country: String?

  init(
    scorer: Scorer, sheet: ScoreSheet, answers: Answers, form: Form, texts: Texts,
    language: Language, setting: ReportSetting
  ) {
    self.scorer = scorer
    questionnaire = scorer.questionnaire
    self.sheet = sheet
    self.answers = answers
    self.form = form
    self.texts = texts
    self.language = language
    self.setting = setting
    words = AnswerWords(scorer.questionnaire, texts: texts, language: language)
    ranked = scorer.rankedActions(in: sheet)
    explanations = scorer.questionnaire.domains.indices.map {
      scorer.explain($0, in: sheet, form: form)
    }
    country = questionnaire.audience(of: sheet).country ?? texts.audience.country
  }

  func label(_ level: Int) -> LevelLabel { LevelLabel(level, in: questionnaire, texts: texts) }

  func domainName(_ domain: Int) -> String {
    texts["domain.\(questionnaire.domains[domain].id)"]
  }

  func meaning(_ subject: String, _ level: Int?) -> String? {
    level.flatMap { texts.find("meaning.\(subject).\(questionnaire.levels[$0].id)") }
  }

  // MARK: Overall

  func overall() -> OverallResult {
    let score = sheet.overall
    return OverallResult(
      status: score.status, score: ShownScore(score), level: score.level.map(label),
      heldBack: heldBack(), meaning: meaning("overall", score.level),
      open: score.unknown + score.skipped, unknown: score.unknown)
  }

  private func heldBack() -> OverallResult.HoldBack? {
    let score = sheet.overall
    guard let level = score.level, let before = score.levelBeforeGates, level < before else {
      return nil
    }
    let holding = questionnaire.domains.indices.filter {
      questionnaire.domains[$0].holdsBack && sheet.domains[$0].level != nil
    }
    let weakest = holding.min {
      (sheet.domains[$0].level ?? 0, $0) < (sheet.domains[$1].level ?? 0, $1)
    }
    return weakest.map { .init(allowed: label(before), domain: domainName($0)) }
  }

  func perception() -> PerceptionGap? {
    guard let question = questionnaire.special.selfRating, sheet.overall.status.hasScore,
      sheet.states[question] == .answered
    else { return nil }
    return PerceptionGap(rating: sheet.values[question], tenths: sheet.overall.tenths)
  }

  // MARK: Strengths and gaps

  /// The questions of the readiness domains that have points, in file order.
  private func pointed() -> [Explanation.Contribution] {
    explanations.filter { questionnaire.domains[$0.domain].role == .readiness }
      .flatMap(\.contributions).filter { $0.points != nil }
      .sorted { $0.question < $1.question }
  }

  func strengths(atMost limit: Int) -> [QuestionResult] {
    let strong = pointed().filter { part in
      part.points.map { $0.numerator >= 75 * $0.denominator } ?? false
    }
    let ranked = strong.sorted { a, b in
      if a.weight != b.weight { return a.weight > b.weight }
      let (left, right) = (hundredths(a), hundredths(b))
      return left == right ? a.question < b.question : left > right
    }
    return ranked.prefix(limit).map(result)
  }

  /// Points times 10,000, rounded down: enough to order them.
  private func hundredths(_ part: Explanation.Contribution) -> Int64 {
    part.points.map { $0.numerator * 10_000 / $0.denominator } ?? 0
  }

  func gaps(atMost limit: Int) -> [QuestionResult] {
    func gain(_ part: Explanation.Contribution) -> Int {
      let domain = questionnaire.questions[part.question].domain
      return part.headroom * (domain.map { questionnaire.domains[$0].weight } ?? 0)
    }
    let open = pointed().filter { $0.headroom > 0 }.map { (part: $0, gain: gain($0)) }
    let ranked = open.sorted { a, b in
      a.gain == b.gain ? a.part.question < b.part.question : a.gain > b.gain
    }
    return ranked.prefix(limit).map { result($0.part) }
  }

  func result(_ part: Explanation.Contribution) -> QuestionResult {
    let question = questionnaire.questions[part.question]
    return QuestionResult(
      id: question.id, text: texts["question.\(question.id)"],
      domain: question.domain.map(domainName) ?? "", state: part.state,
      answer: words.answer(to: part.question, answers: answers, sheet: sheet),
      points: part.points, weight: part.weight, headroom: part.headroom)
  }
}
