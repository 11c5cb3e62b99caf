internal import JSON

/// Compiles the conditions of a file: knows its questions and where each text stands.
struct ConditionContext {
  private let scope: ConditionScope
  private let document: JSONDocument

  init(
    drafts: [QuestionDraft], ids: [String], positions: [String: Int], forms: [String],
    document: JSONDocument
  ) {
    let subjects = drafts.map { draft in
      ConditionScope.Subject(
        id: draft.id, kind: draft.kind, codes: draft.options.map(\.code),
        countable: draft.countable, forms: draft.forms)
    }
    scope = ConditionScope(
      subjects: subjects, ids: ids, positions: positions, formNames: forms)
    self.document = document
  }

  /// Compiles a condition of a question or option: earlier questions of the same forms only.
  func condition(_ key: String, _ reader: ObjectReader, of draft: QuestionDraft) -> Condition? {
    var scope = scope
    scope.before = draft.position
    scope.forms = draft.forms
    return compile(key, reader, scope)
  }

  /// Compiles a condition that may name any question.
  func condition(_ key: String, _ reader: ObjectReader, needed: Bool = false) -> Condition? {
    compile(key, reader, scope, needed: needed)
  }

  private func compile(
    _ key: String, _ reader: ObjectReader, _ scope: ConditionScope, needed: Bool = false
  ) -> Condition? {
    guard let text = reader.string(key, needed: needed), let value = reader.object[key] else {
      return nil
    }
    let (condition, remarks) = ConditionParser.parse(text, in: scope)
    for remark in remarks {
      reader.report(remark.problem, at: document.offset(ofByte: remark.offset, inString: value))
    }
    return condition
  }
}

extension QuestionDraft {
  /// Bits of the options that are not exclusive.
  var countable: UInt64 {
    options.prefix(64).enumerated().reduce(0) { bits, entry in
      entry.element.isExclusive ? bits : bits | 1 << UInt64(entry.offset)
    }
  }
}
