import Interview
import Questionnaires
import Scoring
import Terminal
import Text

/// A terminal at which a script sits instead of a person; it keeps all that could be seen.
struct ScriptedTerminal {
  private(set) var transcript = ""
  private var script: [LineInput]

  init(_ script: [LineInput] = []) { self.script = script }

  mutating func write(_ lines: [StyledText]) {
    for line in lines { transcript += line.rendered(as: .plain) + "\n" }
  }

  mutating func readLine(prompt: StyledText) -> LineInput {
    transcript += prompt.rendered(as: .plain) + " "
    let input = script.isEmpty ? .endOfInput : script.removeFirst()
    if case .line(let line) = input { transcript += line }
    transcript += "\n"
    return input
  }
}

/// Holds an interview at a terminal the way the program does, storing in memory.
func hold(
  _ interview: LineInterview, _ begin: LineInterview.Turn,
  at terminal: inout ScriptedTerminal, store: inout MemoryStore
) -> LineInterview {
  var interview = interview
  store.carryOut(begin.effects)
  terminal.write(begin.lines)
  while !interview.hasEnded {
    let turn: LineInterview.Turn
    switch terminal.readLine(prompt: interview.prompt) {
    case .line(let line): turn = interview.take(line)
    case .endOfInput, .interrupted: turn = interview.receive(.leave)
    }
    store.carryOut(turn.effects)
    terminal.write(turn.lines)
  }
  return interview
}

/// What effects leave behind, by question.
struct MemoryStore: Equatable {
  var answers: [Int: GivenAnswer] = [:]
  var isFinished = false

  mutating func carryOut(_ effects: [InterviewEffect]) {
    for effect in effects {
      switch effect {
      case .save(let given): answers[given.question] = given
      case .remove(let question): answers[question] = nil
      case .finished: isFinished = true
      case .speak, .tell, .enter, .show, .left: break
      }
    }
  }

  var stored: [GivenAnswer] { answers.values.sorted { $0.question < $1.question } }
}

extension InterviewState {
  /// What to type to give an answer at the present question.
  func line(giving answer: Answer, in language: Language) -> String? {
    guard let prompt else { return nil }
    if let missing = answer.missing {
      let key: InterviewKey =
        switch missing {
        case .unknown: .unknown
        case .notApplicable: .notApplicable
        case .skipped: .skip
        }
      return key.letter(in: language)
    }
    switch prompt.kind {
    case .single(let choices):
      return choices.firstIndex { .option($0.option) == answer }.map { String($0 + 1) }
    case .multiple(let choices, _):
      let chosen = choices.indices.filter {
        UInt64(answer.raw) >> UInt64(choices[$0].option) & 1 == 1
      }
      return chosen.map { String($0 + 1) }.joined(separator: " ")
    case .number: return String(answer.raw)
    case .words: return nil
    }
  }
}
