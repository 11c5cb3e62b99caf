internal import Interview
internal import Questionnaires
internal import Scoring
internal import Storage

/// Looks for signs that a response was given without care, with what is known about reading it.
struct DoubtCheck {
  private let bundle: QuestionnaireBundle
  private let check: ResponseCheck
  private var seconds: [Reader: [Int]] = [:]

  private struct Reader: Hashable {
    let locale: String
    let country: String?
  }

  /// How a response came about.
  struct Circumstances {
    /// How long it took, in minutes; `nil` = not known.
    let minutes: Int?
    /// How it was collected; `nil` = not said.
    let mode: CollectionMode?
    /// The locale that was read.
    let locale: String
  }

  /// A check of responses to a questionnaire.
  init(_ bundle: QuestionnaireBundle) {
    self.bundle = bundle
    check = ResponseCheck(bundle.questionnaire)
  }

  /// What raises doubts about a response of a country; `nil` = not known which.
  mutating func flags(
    of answers: Answers, form: Form, country: String?, _ circumstances: Circumstances
  ) -> [ResponseFlag] {
    // Whoever types in what stands on paper or in another file takes no time to decide.
    let isTyped = circumstances.mode == .paper || circumstances.mode == .foreign
    return check.flags(
      of: answers, form: form, minutes: isTyped ? nil : circumstances.minutes,
      reading: reading(circumstances.locale, country: country))
  }

  /// What raises doubts about an assessment.
  ///
  /// - Parameters:
  ///   - assessment: the assessment.
  ///   - answers: its answers, by position.
  /// - Returns: the flags in the order of ``Scoring/ResponseCheck``; none if its form is not known.
  mutating func flags(of assessment: Assessment, _ answers: Answers) -> [ResponseFlag] {
    guard let form = bundle.questionnaire.form(assessment.form) else { return [] }
    let country = bundle.questionnaire.strata.country.flatMap { position -> String? in
      guard answers[position].isValue else { return nil }
      return bundle.questionnaire.questions[position].options[Int(answers[position].raw)].code
    }
    return flags(
      of: answers, form: form, country: country,
      Circumstances(
        minutes: assessment.minutes, mode: assessment.mode, locale: assessment.locale))
  }

  /// The seconds that each question takes in a locale.
  private mutating func reading(_ locale: String, country: String?) -> [Int] {
    // Without words nothing is known about reading them.
    if bundle.catalogues.isEmpty { return [] }
    let reader = Reader(locale: locale, country: country)
    if let known = seconds[reader] { return known }
    let texts = bundle.texts(locale: locale, audience: Audience(country: country))
    let each = bundle.questionnaire.questions.indices.map {
      ReadingTime(of: [$0], in: bundle.questionnaire, texts).seconds
    }
    seconds[reader] = each
    return each
  }
}
