import CAllocationCounter
import Foundation
import JSON
import Questionnaires
import Scoring

/// How many assessments one core scores in a second, and what each asks of the heap.
///
/// Usage: `scoring-benchmark QUESTIONNAIRE [ROUNDS]`. Prints one line a form:
/// form, questions with a domain asked, median scorings per second, allocations per score.
guard CommandLine.arguments.count >= 2,
  let data = FileManager.default.contents(atPath: CommandLine.arguments[1]),
  let questionnaire = QuestionnaireCompiler.compile(
    JSONDocument.read([UInt8](data)), path: CommandLine.arguments[1]
  ).questionnaire
else {
  FileHandle.standardError.write(Data("usage: scoring-benchmark QUESTIONNAIRE [ROUNDS]\n".utf8))
  exit(2)
}

/// The seconds for which this thread has had a core: others who use the machine do not count.
func processorSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

let rounds = CommandLine.arguments.dropFirst(2).first.flatMap { Int($0) } ?? 21
let repetitions = 50
var generator = SeededGenerator(state: 1)
let enterprises = (0..<2000).map { _ in
  Answers(imaginedFor: questionnaire, using: &generator)
}
let scorer = Scorer(questionnaire)

for form in questionnaire.allForms {
  var sheet = ScoreSheet(for: questionnaire)
  var asked = 0
  var checksum = 0
  var rates: [Double] = []
  var allocations: UInt = 0
  // The first round warms up and is not counted.
  for round in 0...rounds {
    let before = allocations_of_this_thread()
    let start = processorSeconds()
    for _ in 0..<repetitions {
      for enterprise in enterprises {
        scorer.score(enterprise, form: form, into: &sheet)
        checksum &+= sheet.overall.tenths
      }
    }
    let elapsed = processorSeconds() - start
    let after = allocations_of_this_thread()
    if round == 0 { continue }
    allocations += after - before
    rates.append(Double(repetitions * enterprises.count) / elapsed)
  }
  for enterprise in enterprises {
    scorer.score(enterprise, form: form, into: &sheet)
    asked += sheet.states.count { $0 != .notAsked }
  }
  rates.sort()
  let scored = Double(rounds * repetitions * enterprises.count)
  print(
    questionnaire.name(of: form), String(format: "%.1f", Double(asked) / Double(enterprises.count)),
    String(format: "%.0f", rates[rates.count / 2]),
    String(format: "%.6f", Double(allocations) / scored), checksum, separator: "\t")
}
