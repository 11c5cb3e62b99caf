/// The least number of insertions, deletions, substitutions and swaps of neighbours between words.
///
/// No part of a word is edited twice (optimal string alignment), so `ca` and `abc` are 3 apart.
/// Characters are grapheme clusters. Takes time proportional to the product of both lengths.
///
/// Source: L. Boytsov, "Indexing methods for approximate dictionary searching", ACM Journal of
/// Experimental Algorithmics 16 (2011), section 2.1.
func editDistance(_ first: String, _ second: String) -> Int {
  let a = Array(first)
  let b = Array(second)
  if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
  // Three rows of the table suffice: the swap looks two rows back.
  var beforePrevious = [Int](repeating: 0, count: b.count + 1)
  var previous = Array(0...b.count)
  var current = previous
  for i in 1...a.count {
    current[0] = i
    for j in 1...b.count {
      let substitution = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
      var best = min(previous[j] + 1, current[j - 1] + 1, substitution)
      if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
        best = min(best, beforePrevious[j - 2] + 1)
      }
      current[j] = best
    }
    (beforePrevious, previous, current) = (previous, current, beforePrevious)
  }
  return previous[b.count]
}
