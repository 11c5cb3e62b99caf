internal import Questionnaires

/// The answers to one questionnaire as this program writes them, in flat tables for reading them
/// without making a tree.
struct PlainAnswers {
  private enum Kind { case single, multiple, number, text }

  private struct Entry {
    let position: Int
    let kind: Kind
    /// Where `"id":{"` stands among the bytes.
    let key: Range<Int>
    let codes: Range<Int>
    /// Bit by bit whether `unknown`, `not_applicable` and `skipped` are offered.
    let offers: UInt8
    let countable: UInt64
    let choose: Int
    let min: Int64
    let max: Int64
    let takesPercent: Bool
  }

  private struct Code {
    /// The first eight bytes, the first in the lowest place.
    let word: UInt64
    let count: Int
    let range: Range<Int>
  }

  private struct Limit {
    let question: Int
    let most: Int
  }

  private let count: Int
  /// In the order of the ids.
  private let entries: [Entry]
  private let codes: [Code]
  private let pool: [UInt8]
  private let limits: [Limit]

  /// The tables of a questionnaire; `nil` if its ids or codes are no plain texts.
  init?(_ questionnaire: Questionnaire) {
    var pool: [UInt8] = []
    var codes: [Code] = []
    var entries: [Entry] = []
    var limits: [Limit] = []
    let order = questionnaire.questions.indices.sorted {
      questionnaire.questions[$0].id.utf8.lexicographicallyPrecedes(
        questionnaire.questions[$1].id.utf8)
    }
    for position in order {
      let question = questionnaire.questions[position]
      guard question.id.isPlain, question.options.allSatisfy(\.code.isPlain) else { return nil }
      let start = pool.count
      pool += "\"\(question.id)\":{\"".utf8
      let key = start..<pool.count
      let first = codes.count
      for option in question.options {
        let bytes = Array(option.code.utf8)
        codes.append(
          Code(
            word: bytes.prefix(8).enumerated().reduce(0) {
              $0 | UInt64($1.element) << UInt64(8 * $1.offset)
            },
            count: bytes.count, range: pool.count..<pool.count + bytes.count))
        pool += bytes
      }
      let offered = [MissingKind.unknown, .notApplicable, .skipped].enumerated().reduce(0) {
        $0 | (question.offers($1.element) ? 1 << UInt8($1.offset) : 0)
      }
      var (kind, countable, choose) = (Kind.text, UInt64(0), Int.max)
      var (min, max, takesPercent) = (Int64(0), Int64(0), false)
      switch question.kind {
      case .single: kind = .single
      case .multiple(let multiple):
        (kind, countable, choose) = (.multiple, multiple.countable, multiple.choose ?? .max)
      case .number(let range):
        (kind, min, max, takesPercent) = (.number, range.min, range.max, range.of != nil)
        for other in [range.of, range.notAbove].compactMap(\.self) {
          limits.append(Limit(question: position, most: other))
        }
      case .text: break
      }
      entries.append(
        Entry(
          position: position, kind: kind, key: key, codes: first..<codes.count,
          offers: UInt8(offered), countable: countable, choose: choose, min: min, max: max,
          takesPercent: takesPercent))
    }
    count = questionnaire.questions.count
    self.entries = entries
    self.codes = codes
    self.pool = pool
    self.limits = limits
  }

  /// Reads the members of `answers` up to and with the closing brace.
  ///
  /// - Returns: the answers; `nil` if they are written otherwise, or anything is to be reported.
  func read(_ text: inout PlainText, _ bytes: Span<UInt8>) -> Answers? {
    var answers = Answers(count: count)
    if text.take("}", bytes) { return answers }
    let entries = entries.span
    let pool = pool.span
    var values = answers.values.mutableSpan
    var next = 0
    repeat {
      // Ids ascend, so each is looked for behind the one before.
      while next < entries.count, !text.take(entries[next].key, of: pool, bytes) { next += 1 }
      guard next < entries.count, let answer = answer(entries[next], &text, bytes),
        text.take("}", bytes)
      else { return nil }
      values[entries[next].position] = answer
      next += 1
    } while text.take(",", bytes)
    guard text.take("}", bytes) else { return nil }
    for limit in limits {
      let (answer, most) = (values[limit.question], values[limit.most])
      if answer.isValue, most.isValue, answer.percentage == nil, most.percentage == nil,
        answer.raw > most.raw
      {
        return nil
      }
    }
    return answers
  }

  /// Appends the members of `answers` with their braces.
  ///
  /// - Parameters:
  ///   - answers: answers to the questionnaire.
  ///   - bytes: what is written so far.
  func write(_ answers: Answers, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "{"))
    var isFirst = true
    for index in entries.indices {
      let entry = entries[index]
      let answer = answers.values[entry.position]
      guard answer.isValue && entry.kind != .text || answer.missing != nil else { continue }
      if !isFirst { bytes.append(UInt8(ascii: ",")) }
      isFirst = false
      bytes.append(contentsOf: pool[entry.key])
      write(answer, entry, to: &bytes)
      bytes.append(UInt8(ascii: "}"))
    }
    bytes.append(UInt8(ascii: "}"))
  }

  private func write(_ answer: Answer, _ entry: Entry, to bytes: inout [UInt8]) {
    if let kind = answer.missing {
      bytes.append(contentsOf: "m\":\"\(kind.rawValue)\"".utf8)
      return
    }
    bytes.append(contentsOf: "v\":".utf8)
    switch entry.kind {
    case .single: write(code: Int(answer.raw), entry, to: &bytes)
    case .multiple:
      var rest = UInt64(bitPattern: answer.raw)
      bytes.append(UInt8(ascii: "["))
      while rest != 0 {
        write(code: rest.trailingZeroBitCount, entry, to: &bytes)
        rest &= rest - 1
        if rest != 0 { bytes.append(UInt8(ascii: ",")) }
      }
      bytes.append(UInt8(ascii: "]"))
    case .number:
      if let percent = answer.percentage {
        bytes.append(contentsOf: "{\"x\":\(percent)}".utf8)
      } else {
        bytes.append(contentsOf: String(answer.raw).utf8)
      }
    case .text: break
    }
  }

  private func write(code ordinal: Int, _ entry: Entry, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: pool[codes[entry.codes.lowerBound + ordinal].range])
    bytes.append(UInt8(ascii: "\""))
  }

  @inline(__always)
  private func answer(
    _ entry: Entry, _ text: inout PlainText, _ bytes: Span<UInt8>
  ) -> Answer? {
    if text.take("m\":\"", bytes) { return missing(entry, &text, bytes) }
    guard text.take("v\":", bytes) else { return nil }
    switch entry.kind {
    case .single: return code(entry, &text, bytes).map(Answer.option)
    case .multiple: return options(entry, &text, bytes)
    case .number: return number(entry, &text, bytes)
    case .text: return nil
    }
  }

  private func missing(
    _ entry: Entry, _ text: inout PlainText, _ bytes: Span<UInt8>
  ) -> Answer? {
    if text.take("unknown\"", bytes) { return entry.offers & 1 != 0 ? .unknown : nil }
    if text.take("not_applicable\"", bytes) {
      return entry.offers & 2 != 0 ? .notApplicable : nil
    }
    if text.take("skipped\"", bytes) { return entry.offers & 4 != 0 ? .skipped : nil }
    return nil
  }

  /// The ordinal of the option whose code is next.
  @inline(__always)
  private func code(_ entry: Entry, _ text: inout PlainText, _ bytes: Span<UInt8>) -> Int? {
    guard let range = text.text(bytes) else { return nil }
    var word: UInt64 = 0
    for offset in 0..<min(8, range.count) {
      word |= UInt64(bytes[range.lowerBound + offset]) &<< UInt64(8 &* offset)
    }
    let codes = codes.span
    for place in entry.codes where codes[place].word == word && codes[place].count == range.count {
      if range.count <= 8 { return place - entry.codes.lowerBound }
      let start = codes[place].range.lowerBound
      let pool = pool.span
      var offset = 8
      while offset < range.count, pool[start + offset] == bytes[range.lowerBound + offset] {
        offset += 1
      }
      if offset == range.count { return place - entry.codes.lowerBound }
    }
    return nil
  }

  private func options(
    _ entry: Entry, _ text: inout PlainText, _ bytes: Span<UInt8>
  ) -> Answer? {
    guard text.take("[", bytes) else { return nil }
    var bits: UInt64 = 0
    repeat {
      guard let ordinal = code(entry, &text, bytes) else { return nil }
      let bit: UInt64 = 1 << UInt64(ordinal)
      guard bits & bit == 0 else { return nil }
      bits |= bit
    } while text.take(",", bytes)
    guard text.take("]", bytes), bits.nonzeroBitCount <= entry.choose,
      bits & ~entry.countable == 0 || bits.nonzeroBitCount == 1
    else { return nil }
    return .options(bits)
  }

  private func number(
    _ entry: Entry, _ text: inout PlainText, _ bytes: Span<UInt8>
  ) -> Answer? {
    if text.take("{\"x\":", bytes) {
      guard entry.takesPercent, let percent = text.number(bytes), (0...100).contains(percent),
        text.take("}", bytes)
      else { return nil }
      return .percent(percent)
    }
    guard let number = text.number(bytes), entry.min <= number, number <= entry.max else {
      return nil
    }
    return .number(number)
  }
}

extension String {
  /// Whether the canonical form writes the text as it is, and each byte is one of ASCII.
  var isPlain: Bool {
    utf8.allSatisfy {
      (0x20..<0x7F).contains($0) && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
    }
  }
}
