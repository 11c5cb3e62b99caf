import Questionnaires
@testable import Reports
import SampleFirms
import Scoring
import Testing
import Text

@Suite("Actions and what became of them")
struct ActionPlanTests {
  private let scorer: Scorer
  private let today = CalendarDate(iso: "2026-11-26") ?? .earliest

  init() throws { scorer = Scorer(try Samples.questionnaire()) }

  private func plan(
    _ followUps: [FollowUp], of firm: String = "bakery-puebla", form: String = "full"
  ) throws -> ActionPlan {
    let questionnaire = scorer.questionnaire
    let sheet = scorer.score(
      try Samples.answers(firm, to: questionnaire),
      form: try #require(questionnaire.form(form)))
    return ActionPlan(
      followUps, scorer: scorer, sheet: sheet, texts: try Samples.bundle.get().texts(locale: "en"),
      day: today)
  }

  @Test("Without intentions it lists what is recommended, the most useful first")
  func recommended() throws {
    let plan = try plan([])
    let questionnaire = scorer.questionnaire
    let sheet = scorer.score(
      try Samples.answers("bakery-puebla", to: questionnaire),
      form: try #require(questionnaire.form("full")))
    #expect(
      plan.steps.map(\.id) == scorer.rankedActions(in: sheet).map { questionnaire.actions[$0].id })
    #expect(plan.steps.map(\.number) == Array(1...plan.steps.count))
    #expect(plan.followedUp.isEmpty && plan.next == nil)
    #expect(plan.steps.allSatisfy { $0.sign == .needed && $0.status == .open && !$0.isOverdue })
  }

  @Test("What answers no longer call for is told as settled, after the others")
  func settled() throws {
    let given = Set(try plan([]).steps.map(\.id))
    let actions = scorer.questionnaire.actions.map(\.id).filter { !given.contains($0) }
    #expect(!actions.isEmpty)
    let plan = try plan(actions.map { FollowUp(action: $0, status: .done) })
    let others = plan.steps.filter { $0.number == nil }
    #expect(others.map(\.id) == actions)
    #expect(others.allSatisfy { $0.sign != .needed && !$0.isOutstanding })
    #expect(others.contains { $0.sign == .settled })
  }

  @Test(
    "Is overdue from the day after its day on, unless it is done, dropped or settled",
    arguments: [
      ("2026-11-25", .planned, true), ("2026-11-26", .planned, false),
      ("2026-11-25", .open, true), ("2026-11-25", .done, false), ("2026-11-25", .dropped, false),
    ] as [(String, FollowUp.Status, Bool)])
  func overdue(_ due: String, _ status: FollowUp.Status, _ isOverdue: Bool) throws {
    let first = try #require(try plan([]).steps.first)
    let step = try #require(
      try plan([FollowUp(action: first.id, status: status, due: due)]).steps.first)
    #expect(step.isOverdue == isOverdue)
    #expect(step.due?.iso == due)
  }

  @Test("The next one is due first among those still to do")
  func next() throws {
    let ids = try plan([]).steps.prefix(3).map(\.id)
    let plan = try plan([
      FollowUp(action: ids[0], status: .planned, due: "2027-03-01"),
      FollowUp(action: ids[1], status: .started, due: "2027-02-01", person: "Ana"),
      FollowUp(action: ids[2], status: .done, due: "2027-01-01"),
      FollowUp(action: "a_of_another_version", status: .done),
    ])
    #expect(plan.next?.id == ids[1])
    #expect(plan.followedUp.count == 3)
  }

  @Test("Every language has its table and its part of a result", arguments: Language.allCases)
  func text(_ language: Language) throws {
    let ids = try plan([]).steps.prefix(2).map(\.id)
    let plan = try plan([
      FollowUp(action: ids[0], status: .planned, due: "2026-01-01", person: "Ana\u{1B}[2J"),
      FollowUp(action: ids[1], status: .done),
    ])
    let lines = ActionPlanText(language: language).table(of: plan.steps)
      .aligned(width: 80, heading: .shown)
    #expect(lines.allSatisfy { $0.displayWidth <= 80 })
    let text = lines.map { $0.rendered(as: .plain) }.joined(separator: "\n")
    #expect(text.contains("Ana") && !text.contains("\u{1B}"))
  }
}
