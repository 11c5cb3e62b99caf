import Questionnaires
import Reports
import Scoring
import TestSupport
import Testing
import Text

@Suite("Reports on answers given at random")
struct RandomContentTests {
  /// Any answer the question offers.
  private func answer(
    to question: Question, openShare: Int, _ random: inout SplitMix64
  ) -> Answer {
    if Int.random(in: 0..<100, using: &random) < openShare {
      let kinds = MissingKind.allCases.filter(question.offers)
      if let kind = kinds.randomElement(using: &random) { return .missing(kind) }
    }
    switch question.kind {
    case .single(let options): return .option(.random(in: options.indices, using: &random))
    case .multiple(let multiple):
      let all: UInt64 = 1 << UInt64(multiple.options.count)
      let bits = UInt64.random(in: 1..<all, using: &random) & multiple.countable
      return .options(bits == 0 ? multiple.countable & (~multiple.countable &+ 1) : bits)
    case .number(let range):
      return .number(.random(in: range.min...Swift.min(range.max, 10), using: &random))
    case .text: return .absent
    }
  }

  @Test(
    "Every wanted answer is needed, together they give the score, and every remedy closes its gate",
    arguments: [UInt64(1), 2, 3])
  func promisesHold(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var (wanted, remedies) = (0, 0)
    for _ in 0..<150 {
      var firm = try Firm("hotel-ruegen", form: "full", language: .english)
      let questionnaire = firm.scorer.questionnaire
      let openShare = Int.random(in: 0..<70, using: &random)
      for (index, question) in questionnaire.questions.enumerated() {
        firm.answers[index] = answer(to: question, openShare: openShare, &random)
      }
      let content = firm.content
      for (index, domain) in content.domains.enumerated() {
        #expect(domain.wanted.isEmpty == (domain.status != .notScored))
        wanted += domain.wanted.count
        let positions = domain.wanted.compactMap { questionnaire.question($0.id) }
        guard !positions.isEmpty else { continue }
        #expect(status(index, firm, answering: positions).hasScore)
        for left in positions {
          #expect(!status(index, firm, answering: positions.filter { $0 != left }).hasScore)
        }
      }
      for gate in content.domains.flatMap(\.gates) {
        guard let remedy = gate.remedy else { continue }
        remedies += 1
        #expect(content.actions.contains(remedy))
        let position = try #require(questionnaire.gates.firstIndex { $0.id == gate.id })
        #expect(firm.sheet.gates[position])
        #expect(!(try done(remedy.id, firm).sheet.gates[position]))
      }
      let lines = ResultText(width: 60).lines(of: content)
      #expect(lines.allSatisfy { $0.displayWidth <= 60 && !$0.text.hasSuffix(" ") })
    }
    #expect(wanted > 30 && remedies > 30)
  }

  /// The enterprise after an action: every question it improves has the answer the file promises.
  private func done(_ action: String, _ firm: Firm) throws -> Firm {
    let questionnaire = firm.scorer.questionnaire
    var changed = firm
    for improvement in questionnaire.actions[try #require(questionnaire.action(action))].improves {
      let before =
        firm.sheet.states[improvement.question] == .answered
        ? firm.sheet.values[improvement.question] : 0
      changed.answers[improvement.question] =
        switch improvement.answer {
        case .option(let ordinal): .option(ordinal)
        case .adding(let bits): .options(UInt64(before) | bits)
        case .number(let number): .number(number)
        case .percent(let percent): .percent(percent)
        }
    }
    return changed
  }

  /// The status of a domain once some questions are answered "don't know", which counts as an
  /// answer and opens no other question.
  private func status(_ domain: Int, _ firm: Firm, answering positions: [Int]) -> ScoreStatus {
    var changed = firm
    for position in positions { changed.answers[position] = .unknown }
    return changed.sheet.domains[domain].status
  }
}
