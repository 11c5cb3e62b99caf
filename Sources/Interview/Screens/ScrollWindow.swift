internal import Text

/// A list of blocks of lines of which a window shows as many as fit, the marked one always.
///
/// What does not fit is said in words: so many more above, so many more below. No block is cut in
/// two unless it is higher than the window.
struct ScrollWindow {
  /// The lines of each block.
  let blocks: [[StyledText]]
  /// The block that has to be seen.
  let marked: Int?
  /// The first block to be shown, where the marked one allows it.
  var start = 0

  /// What a window shows.
  struct Sight: Hashable {
    var lines: [StyledText] = []
    /// The line of the marked block's beginning.
    var markedLine: Int?
    /// The blocks shown.
    var shown: Range<Int> = 0..<0
  }

  /// The whole list's height in lines.
  var height: Int { blocks.reduce(0) { $0 + $1.count } }

  /// What is seen through a window.
  ///
  /// - Parameters:
  ///   - room: the height of the window in lines.
  ///   - more: the words for what is hidden above or below, from its number of blocks.
  /// - Returns: at most `room` lines.
  func sight(
    room: Int, more: (_ hidden: Int, _ isAbove: Bool) -> StyledText
  ) -> Sight {
    guard room > 0, !blocks.isEmpty else { return Sight() }
    let shown = range(room: room)
    var sight = Sight(shown: shown)
    if shown.lowerBound > 0 { sight.lines.append(more(shown.lowerBound, true)) }
    for block in shown {
      if block == marked { sight.markedLine = sight.lines.count }
      sight.lines += blocks[block]
    }
    // A block that alone is higher than the window loses its end.
    let below = blocks.count - shown.upperBound
    let most = room - (below > 0 ? 1 : 0)
    if sight.lines.count > most { sight.lines.removeLast(sight.lines.count - most) }
    if below > 0 {
      // What is hidden below is said in the last line of the window.
      sight.lines += Array(repeating: StyledText(), count: most - sight.lines.count)
      sight.lines.append(more(below, false))
    }
    return sight
  }

  private func range(room: Int) -> Range<Int> {
    if height <= room { return blocks.indices }
    let first = min(max(0, start), blocks.count - 1)
    let forward = filled(from: first, room: room)
    guard let marked, !forward.contains(marked) else {
      return marked == nil ? lastPage(forward, room: room) : forward
    }
    return marked < first ? filled(from: marked, room: room) : filled(upTo: marked, room: room)
  }

  /// Once the end is seen, the window stays full.
  private func lastPage(_ range: Range<Int>, room: Int) -> Range<Int> {
    range.upperBound == blocks.count ? filled(upTo: blocks.count - 1, room: room) : range
  }

  private func filled(from first: Int, room: Int) -> Range<Int> {
    var used = first > 0 ? 1 : 0
    var end = first
    while end < blocks.count {
      let needsHint = end + 1 < blocks.count ? 1 : 0
      guard used + blocks[end].count + needsHint <= room || end == first else { break }
      used += blocks[end].count
      end += 1
    }
    return first..<end
  }

  private func filled(upTo last: Int, room: Int) -> Range<Int> {
    var used = last + 1 < blocks.count ? 1 : 0
    var start = last + 1
    while start > 0 {
      let needsHint = start - 1 > 0 ? 1 : 0
      guard used + blocks[start - 1].count + needsHint <= room || start == last + 1 else { break }
      start -= 1
      used += blocks[start].count
    }
    return start..<(last + 1)
  }
}
