import Testing

@testable import Questionnaires

@Suite("What differs between two versions")
struct VersionDiffTests {
  private func changes(_ edit: VersionEdit) throws -> [String] {
    try VersionSample.diff([(edit.from, edit.to)]).changes.map(\.line)
  }

  @Test("of the file's own keys", arguments: VersionEdit.file)
  func file(_ edit: VersionEdit) throws { #expect(try changes(edit) == edit.changes) }

  @Test("of the strata", arguments: VersionEdit.strata)
  func strata(_ edit: VersionEdit) throws { #expect(try changes(edit) == edit.changes) }

  @Test("of domains", arguments: VersionEdit.domains)
  func domains(_ edit: VersionEdit) throws { #expect(try changes(edit) == edit.changes) }

  @Test("of questions", arguments: VersionEdit.questions)
  func questions(_ edit: VersionEdit) throws { #expect(try changes(edit) == edit.changes) }

  @Test("of numbers", arguments: VersionEdit.numbers)
  func numbers(_ edit: VersionEdit) throws { #expect(try changes(edit) == edit.changes) }

  @Test("of options", arguments: VersionEdit.options)
  func options(_ edit: VersionEdit) throws { #expect(try changes(edit) == edit.changes) }

  @Test("of gates, actions, resources and crosswalks", arguments: VersionEdit.advice)
  func advice(_ edit: VersionEdit) throws { #expect(try changes(edit) == edit.changes) }

  @Test("nothing, where only the way of writing differs")
  func nothing() throws {
    let diff = VersionDiff(
      from: try VersionSample.bundle(VersionSample.json),
      to: try VersionSample.bundle(VersionSample.json))
    #expect(diff.changes.isEmpty && diff.findings.isEmpty && diff.bump == nil)
    #expect(diff.smallestVersion == Version(1, 0, 0))
  }

  @Test("a question that moves is named, not those it passes")
  func moved() throws {
    let remark = #"{"id":"remark","section":"end","kind":"text","intent":"anything"}"#
    let costs = #"{"id":"costs","section":"end""#
    let diff = try VersionSample.diff([(",\n  " + remark, ""), (costs, remark + "," + costs)])
    #expect(diff.changes.map(\.line) == ["minor question remark moved"])
  }

  @Test("a question of another kind loses its answers, which matters only where they reach")
  func kinds() throws {
    let unreached = try VersionSample.diff([
      (#""kind":"number","min":0,"max":10"#, #""kind":"text""#), (#""selfRating":"feeling","#, ""),
    ])
    #expect(
      unreached.changes.map(\.line) == [
        "minor question feeling kind number → text", "minor questionnaire selfRating feeling → –",
      ])
    let scored = try VersionSample.diff([
      (
        #""kind":"number","domain":"sales","min":0,"max":90,"#,
        #""kind":"single","domain":"sales","options":[{"code":"a","score":1}]},"#
          + #"{"id":"rest","section":"work","kind":"number","domain":"sales","min":0,"max":90,"#
      )
    ])
    #expect(
      scored.changes.map(\.line).contains("major question visits kind number → single [sales]"))
  }

  @Test("a domain that is gone touches itself and what it was part of")
  func removedDomain() throws {
    let diff = try VersionSample.diff([
      (
        #""id":"costs","section":"end","kind":"multiple","domain":"pressure","rule":"best","#,
        #""id":"costs","section":"end","kind":"multiple","#
      ),
      (
        #"{"code":"low","score":10},{"code":"high","score":100}"#,
        #"{"code":"low"},{"code":"high"}"#
      ),
      (#",\#n  {"id":"pressure","role":"context","series":1}"#, ""),
    ])
    #expect(
      diff.changes.map(\.line) == [
        "major domain pressure removed [pressure]",
        "major question costs domain pressure → – [pressure]",
      ])
  }

  @Test("a form that is gone takes every score with it, a new one takes none")
  func forms() throws {
    let without = try VersionSample.edited([
      (#""forms":["full","express"]"#, #""forms":["full"]"#),
      (#""version":"1.0.0""#, #""version":"2.0.0""#),
    ])
    let (one, two) = (
      try VersionSample.bundle(VersionSample.json), try VersionSample.bundle(without)
    )
    #expect(
      VersionDiff(from: one, to: two).changes.map(\.line) == [
        "major form express removed [cyber pressure sales overall]"
      ])
    #expect(VersionDiff(from: two, to: one).changes.map(\.line) == ["minor form express added"])
  }

  @Test("texts are words, whatever they say")
  func texts() throws {
    let old = try VersionSample.bundle(
      VersionSample.json, texts: ["question.people": "People?", "level.basic": "Basic"])
    let new = try VersionSample.bundle(
      VersionSample.json, texts: ["question.people": "How many?", "level.middle": "Middle"])
    let diff = VersionDiff(from: old, to: new)
    #expect(
      diff.changes.map(\.line) == [
        #"patch texts en ["question.people"] ["level.middle"] ["level.basic"]"#
      ])
    #expect(diff.bump == .patch)
  }
}
