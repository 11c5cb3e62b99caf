public import Questionnaires
public import Scoring
public import Storage
public import Text

/// Everything that a store holds about one enterprise, with the words to read it.
///
/// For whoever is asked what is kept, and for taking it elsewhere.
public struct EnterpriseRecord: Sendable {
  /// The day on which it was gathered.
  public let day: CalendarDate
  /// The language of its words.
  public let language: Language
  /// The enterprise; `nil` = what is kept came from outside and has no name here.
  public let enterprise: Enterprise?
  /// Its finished assessments, the one completed last first.
  public let assessments: [Finished]
  /// Its unfinished interviews, the one begun last first.
  public let drafts: [Unfinished]
  /// Files of which only ids are kept, because they claim to correct another enterprise's.
  public let refusals: [Refusal]

  /// What it means to do about recommended actions, by questionnaire.
  public let followUps: [Intention]

  /// What an enterprise means to do about one action.
  public struct Intention: Sendable {
    /// The id of the questionnaire.
    public let questionnaire: String
    /// How far it has come, by when and who sees to it.
    public let followUp: FollowUp
  }

  /// A questionnaire with the texts in which it is read.
  public struct Wording: Sendable {
    /// The questionnaire answered.
    public let questionnaire: Questionnaire
    /// Its texts.
    public let texts: Texts

    /// A questionnaire with texts.
    public init(questionnaire: Questionnaire, texts: Texts) {
      self.questionnaire = questionnaire
      self.texts = texts
    }
  }

  /// A finished assessment.
  public struct Finished: Sendable {
    /// What is known of it besides its answers.
    public let assessment: Assessment
    /// The questionnaire answered.
    public let wording: Wording
    /// What is known about each question, in file order.
    public let answers: [DraftAnswer]
    /// When and to whom it was handed over.
    public let handovers: [HandoverRecord]
    /// Its scores under other versions, with those.
    public let rescores: [(rescore: Rescore, wording: Wording)]
  }

  /// An unfinished interview.
  public struct Unfinished: Sendable {
    /// What is known of it besides its answers.
    public let draft: Draft
    /// The questionnaire being answered.
    public let wording: Wording
    /// What is known about each question, in file order.
    public let answers: [DraftAnswer]
  }

  /// A file that was not taken.
  public struct Refusal: Sendable {
    /// Its id.
    public let id: String
    /// What it claims to correct.
    public let supersedes: String
  }

  /// Gathers everything about a person.
  ///
  /// - Parameters:
  ///   - person: whose rows are meant.
  ///   - store: where they are.
  ///   - day: today.
  ///   - language: the language of the words.
  ///   - texts: finds the texts of a questionnaire for the answers given on a form.
  /// - Throws: ``StorageProblem``, `notFound` if nothing is stored of the person.
  public init(
    of person: PersonSelection, in store: any Store, day: CalendarDate, language: Language,
    texts: (_ questionnaire: Questionnaire, _ answers: Answers, _ form: String) throws -> Texts
  ) throws {
    self.day = day
    self.language = language
    func wording(_ logic: String, _ answers: [DraftAnswer], _ form: String) throws -> Wording? {
      guard let questionnaire = try store.questionnaire(logic: logic) else { return nil }
      var given = Answers(for: questionnaire)
      for answer in answers { given[answer.question] = answer.answer }
      return Wording(
        questionnaire: questionnaire, texts: try texts(questionnaire, given, form))
    }
    assessments = try store.assessments(.person(person)).compactMap { assessment in
      let answers = Self.merged(
        try store.answers(ofAssessment: assessment.id),
        try store.annotations(ofAssessment: assessment.id))
      return try wording(assessment.logic, answers, assessment.form).map { reading in
        Finished(
          assessment: assessment, wording: reading, answers: answers,
          handovers: try store.handovers(ofAssessment: assessment.id),
          rescores: try store.rescores(ofAssessment: assessment.id).compactMap { rescore in
            try wording(rescore.logic, [], rescore.form).map { (rescore, $0) }
          })
      }
    }
    var drafts: [Unfinished] = []
    var subjects = Set(assessments.compactMap(\.assessment.subject))
    if case .enterprise(let id) = person {
      enterprise = try store.enterprises().first { $0.id == id }
      if let subject = enterprise?.subject { subjects.insert(subject) }
      drafts = try store.drafts().filter { $0.enterprise == id }.compactMap { draft in
        let answers = try store.answers(ofDraft: draft.id)
        return try wording(draft.logic, answers, draft.form).map {
          Unfinished(draft: draft, wording: $0, answers: answers)
        }
      }
      followUps = try Set(store.questionnaires().map(\.id)).sorted().flatMap { questionnaire in
        try store.followUps(ofEnterprise: id, questionnaire: questionnaire).map {
          Intention(questionnaire: questionnaire, followUp: $0)
        }
      }
    } else {
      enterprise = nil
      followUps = []
    }
    self.drafts = drafts
    refusals = try subjects.sorted().flatMap { subject in
      try store.refusals(ofSubject: subject).map { Refusal(id: $0.id, supersedes: $0.supersedes) }
    }
  }

  /// The answers of an assessment with what stands beside them; what is neither is left out.
  private static func merged(_ answers: Answers, _ annotations: [Annotation]) -> [DraftAnswer] {
    var notes: [Int: Annotation] = [:]
    for annotation in annotations { notes[annotation.question] = annotation }
    return answers.values.enumerated().compactMap { question, answer in
      let note = notes[question]
      if answer == .absent, note == nil { return nil }
      return DraftAnswer(
        question: question, answer: answer, words: note?.words, note: note?.note,
        evidence: note?.evidence)
    }
  }
}
