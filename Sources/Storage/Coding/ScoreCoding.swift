internal import Questionnaires
internal import Scoring

/// Scores as the store writes them: a JSON array by position of the form, `null` = not scored on.
///
/// A form's array holds all domains together, then each domain. An entry is, in the shortest way
/// that says everything: the score in tenths alone, if it is final and both bounds equal it;
/// `[score,high]` if it is final and equals its lower bound, as without skipped questions it does;
/// `[status]` if there is no score; else `[status,score,low,high]`. The level before gates is the
/// one in which the score lies; the level after gates is appended to the last form where it differs.
struct ScoreCoding {
  private let forms: [String]
  private let levels: [Level]
  private let hasLevel: [Bool]

  init(_ questionnaire: Questionnaire) {
    forms = questionnaire.forms
    levels = questionnaire.levels
    hasLevel = [true] + questionnaire.domains.map { $0.role == .readiness }
  }

  /// The text of the scores on some forms; `sheets` by position of the form.
  func encode(_ sheets: [ScoreSheet], of scored: [Form]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(128)
    bytes.append(UInt8(ascii: "["))
    for form in forms.indices {
      if form > 0 { bytes.append(UInt8(ascii: ",")) }
      if scored.contains(where: { $0.index == form }) {
        append(sheets[form], to: &bytes)
      } else {
        bytes.append(contentsOf: "null".utf8)
      }
    }
    bytes.append(UInt8(ascii: "]"))
    return bytes
  }

  private func append(_ sheet: ScoreSheet, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "["))
    append(sheet.overall, to: &bytes)
    for score in sheet.domains {
      bytes.append(UInt8(ascii: ","))
      append(score, to: &bytes)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  private func append(_ score: Score, to bytes: inout [UInt8]) {
    let isLowered = score.level != score.levelBeforeGates
    let isPlain = score.status == .scored && score.low == score.tenths && !isLowered
    if isPlain, score.high == score.tenths {
      bytes.append(decimal: Int64(score.tenths))
      return
    }
    bytes.append(UInt8(ascii: "["))
    if isPlain {
      bytes.append(decimal: Int64(score.tenths))
      bytes.append(next: score.high)
    } else {
      bytes.append(decimal: Int64(score.status.rawValue))
      if score.status.hasScore {
        bytes.append(next: score.tenths)
        bytes.append(next: score.low)
        bytes.append(next: score.high)
      }
    }
    if isLowered, let level = score.level { bytes.append(next: level) }
    bytes.append(UInt8(ascii: "]"))
  }

  /// The scores of a text, by form scored; `nil` if it is not one of ``encode(_:)``.
  func decode(_ bytes: [UInt8]) -> [FormScores]? {
    var scanner = IntegerScanner(bytes)
    guard scanner.take(UInt8(ascii: "[")) else { return nil }
    var scores: [FormScores] = []
    for (position, form) in forms.enumerated() {
      if position > 0 { guard scanner.take(UInt8(ascii: ",")) else { return nil } }
      if scanner.take(word: "null") { continue }
      guard let all = measures(&scanner) else { return nil }
      scores.append(FormScores(form: form, overall: all[0], domains: Array(all.dropFirst())))
    }
    return scanner.take(UInt8(ascii: "]")) && scanner.isAtEnd ? scores : nil
  }

  private func measures(_ scanner: inout IntegerScanner) -> [StoredScore]? {
    guard scanner.take(UInt8(ascii: "[")) else { return nil }
    var scores: [StoredScore] = []
    for position in hasLevel.indices {
      if position > 0 { guard scanner.take(UInt8(ascii: ",")) else { return nil } }
      guard let score = score(&scanner, hasLevel: hasLevel[position]) else { return nil }
      scores.append(score)
    }
    return scanner.take(UInt8(ascii: "]")) ? scores : nil
  }

  private func score(_ scanner: inout IntegerScanner, hasLevel: Bool) -> StoredScore? {
    guard scanner.take(UInt8(ascii: "[")) else {
      guard let tenths = scanner.integer().map(Int.init) else { return nil }
      let level = hasLevel ? level(at: tenths) : nil
      return StoredScore(
        status: .scored, tenths: tenths, low: tenths, high: tenths, level: level,
        levelBeforeGates: level)
    }
    var parts: [Int] = []
    repeat {
      guard let part = scanner.integer() else { return nil }
      parts.append(Int(part))
    } while scanner.take(UInt8(ascii: ","))
    guard scanner.take(UInt8(ascii: "]")) else { return nil }
    if parts.count == 2 {
      let level = hasLevel ? level(at: parts[0]) : nil
      return StoredScore(
        status: .scored, tenths: parts[0], low: parts[0], high: parts[1], level: level,
        levelBeforeGates: level)
    }
    guard let code = UInt8(exactly: parts[0]),
      let status = ScoreStatus(rawValue: code)
    else { return nil }
    guard status.hasScore else {
      return parts.count == 1
        ? StoredScore(
          status: status, tenths: 0, low: 0, high: 0, level: nil, levelBeforeGates: nil) : nil
    }
    guard parts.count == 4 || parts.count == 5 && hasLevel else { return nil }
    let before = hasLevel ? level(at: parts[1]) : nil
    return StoredScore(
      status: status, tenths: parts[1], low: parts[2], high: parts[3],
      level: parts.count == 5 ? parts[4] : before, levelBeforeGates: before)
  }

  /// The last level that begins at or below a score.
  private func level(at tenths: Int) -> Int? {
    levels.lastIndex { $0.from * 10 <= tenths }
  }
}

extension [UInt8] {
  /// Appends a comma and the decimal digits of an integer.
  fileprivate mutating func append(next value: Int) {
    append(UInt8(ascii: ","))
    append(decimal: Int64(value))
  }
}
