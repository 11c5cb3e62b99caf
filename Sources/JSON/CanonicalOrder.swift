/// A key prepared for sorting as RFC 8785 section 3.2.3 asks: by UTF-16 code units.
///
/// UTF-16 and UTF-8 order texts alike, except that UTF-16 puts the scalars beyond U+FFFF before
/// U+E000…U+FFFF. Moving the lead bytes of the two groups past each other gives UTF-16 order on
/// UTF-8 bytes, without transcoding.
struct CanonicalKey {
  /// The first eight bytes, moved, the first in the highest place; zeros behind a shorter key.
  let prefix: UInt64
  /// Where the key stands among the members.
  let position: Int

  init(_ key: String, position: Int) {
    let bytes = key.utf8Span.span
    var prefix: UInt64 = 0
    for index in 0..<min(8, bytes.count) {
      prefix |= UInt64(Self.moved(bytes[index])) << UInt64(56 - 8 * index)
    }
    self.prefix = prefix
    self.position = position
  }

  /// Whether one text stands before another; Swift's `<` compares normalized scalars instead.
  static func precedes(_ a: String, _ b: String) -> Bool {
    let (first, second) = (a.utf8Span.span, b.utf8Span.span)
    for index in 0..<min(first.count, second.count) where first[index] != second[index] {
      return moved(first[index]) < moved(second[index])
    }
    return first.count < second.count
  }

  private static func moved(_ byte: UInt8) -> UInt8 {
    if byte < 0xEE { return byte }
    return byte < 0xF0 ? byte + 5 : byte - 2
  }
}

extension String {
  /// Whether two texts are the same bytes; `==` also equates texts that merely look the same.
  func isIdentical(to other: String) -> Bool {
    let (first, second) = (utf8Span.span, other.utf8Span.span)
    guard first.count == second.count else { return false }
    for index in 0..<first.count where first[index] != second[index] { return false }
    return true
  }
}

extension [JSONObject.Member] {
  /// The positions of the members by key; members with one key stay in the order of the file.
  var canonicalOrder: [Int] {
    let keys = indices.map { CanonicalKey(self[$0].key, position: $0) }
    let precedes: (CanonicalKey, CanonicalKey) -> Bool = { a, b in
      if a.prefix != b.prefix { return a.prefix < b.prefix }
      let (first, second) = (self[a.position].key, self[b.position].key)
      if CanonicalKey.precedes(first, second) { return true }
      return a.position < b.position && first.isIdentical(to: second)
    }
    // Files of this program are in order already.
    let isSorted = zip(keys, keys.dropFirst()).allSatisfy { !precedes($1, $0) }
    return (isSorted ? keys : keys.sorted(by: precedes)).map(\.position)
  }
}
