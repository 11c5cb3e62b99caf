import Foundation
import Questionnaires
import Storage
import System

/// How long the store takes to commit one answer of an interview.
///
/// Usage: `committed-answer QUESTIONNAIRE STORE COUNT`. Prints the median in microseconds.
guard CommandLine.arguments.count == 4, let count = Int(CommandLine.arguments[3]),
  let data = FileManager.default.contents(atPath: CommandLine.arguments[1])
else {
  FileHandle.standardError.write(Data("usage: committed-answer QUESTIONNAIRE STORE COUNT\n".utf8))
  exit(2)
}

let path = CommandLine.arguments[1]
let (compiled, _) = QuestionnaireBundle.compile(Array(data), path: path, catalogues: [])
guard let questionnaire = compiled?.questionnaire else { exit(3) }
let store = try SQLiteStore(path: CommandLine.arguments[2], busyMilliseconds: 5000)
try store.register(questionnaire, json: String(decoding: data, as: UTF8.self))
let enterprise = try UUIDs.random(from: .system)
try store.add(Enterprise(id: enterprise, label: nil))
let draft = try store.begin(
  NewDraft(
    id: UUIDs.random(from: .system), enterprise: enterprise, logic: questionnaire.logic,
    form: questionnaire.forms[0], locale: "en", started: 0))
var microseconds: [Double] = []
for index in 0..<count {
  let question = index % questionnaire.questions.count
  let answer = DraftAnswer(
    question: question, answer: .option(index % 2), seconds: index % 60)
  let start = ContinuousClock.now
  try store.save(answer, inDraft: draft.id)
  microseconds.append((ContinuousClock.now - start) / .microseconds(1))
}
microseconds.sort()
print(microseconds[count / 2])
