/// The candidate a mistyped word most likely meant, or nil if none is near.
///
/// Case does not matter. A candidate is near when its edit distance is at most a third of the
/// word's length, but at least 1, and something of the word is kept. Among equally near ones the
/// first in Unicode order wins, whatever the order of `candidates`.
///
/// ```swift
/// didYouMean("assses", among: ["assess", "list"])  // "assess"
/// ```
public func didYouMean(_ word: String, among candidates: [String]) -> String? {
  let typed = word.lowercased()
  let limit = min(max(1, typed.count / 3), typed.count - 1)
  var best: (distance: Int, candidate: String)?
  for candidate in candidates {
    // The difference in length is a lower bound that spares long words the table.
    let lowercased = candidate.lowercased()
    guard abs(lowercased.count - typed.count) <= limit else { continue }
    let distance = editDistance(typed, lowercased)
    guard distance <= limit else { continue }
    if let known = best, (known.distance, known.candidate) <= (distance, candidate) { continue }
    best = (distance, candidate)
  }
  return best?.candidate
}
