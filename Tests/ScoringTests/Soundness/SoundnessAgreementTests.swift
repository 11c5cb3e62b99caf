import Questionnaires
import TestSupport
import Testing

@Suite("Proofs against every set of answers")
struct SoundnessAgreementTests {
  /// How many questionnaires are tried.
  private let count = Soak.count(200, full: 10_000)

  @Test("the proofs find what scoring all answers of tiny questionnaires finds, and nothing else")
  func agreement() throws {
    var seen: [String: Int] = [:]
    for seed in 0..<count {
      let json = TinyQuestionnaire.json(seed: seed)
      let checked = QuestionnaireBundle.prove(Array(json.utf8), path: "tiny", catalogues: [])
      let errors = checked.findings.filter { $0.severity == .error }.map(\.description)
      let questionnaire = try #require(checked.bundle?.questionnaire, "\(seed): \(errors)\n\(json)")
      let naive = NaiveSoundness(questionnaire)
      let found = Set(checked.findings.compactMap { line($0.problem) }).filter { flaw in
        !(flaw.hasPrefix("hundred") || flaw.hasPrefix("level") || flaw.hasPrefix("gates"))
          || !naive.leftAlone.contains { flaw.hasSuffix($0) }
      }
      #expect(found == naive.flaws, "seed \(seed), \(naive.count) sets of answers\n\(json)")
      #expect(checked.undecided == 0)
      for flaw in found { seen[String(flaw.prefix { $0 != " " }), default: 0] += 1 }
      if found.isEmpty { seen["none", default: 0] += 1 }
    }
    for kind in ["unreachable", "never", "always", "gainless", "hundred", "level", "gates"] {
      #expect(seen[kind, default: 0] > 5, "\(kind) hardly ever happened: \(seen)")
    }
  }

  private func line(_ problem: Problem) -> String? {
    switch problem {
    case .unreachable(let question, let form): "unreachable \(question) \(form)"
    case .alwaysTrue(let owner): "always \(line(owner))"
    case .neverTrue(let owner): "never \(line(owner))"
    case .improvementWithoutGain(let question, let action): "gainless \(action) \(question)"
    case .hundredOutOfReach(let domain, let form, _, _): "hundred \(domain) \(form)"
    case .levelOutOfReach(let level, let domain, let form, _): "level \(level) \(domain) \(form)"
    case .levelClosedByGates(let level, let domain, let form): "gates \(level) \(domain) \(form)"
    default: nil
    }
  }

  private func line(_ owner: Problem.ConditionOwner) -> String {
    switch owner {
    case .question(let id): "question \(id)"
    case .option(let code, let question): "option \(question) \(code)"
    case .gate(let id): "gate \(id)"
    case .action(let id): "action \(id)"
    case .reference(let statistic, let question): "reference \(question) \(statistic)"
    }
  }
}
