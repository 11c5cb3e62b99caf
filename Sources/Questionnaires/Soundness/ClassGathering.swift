/// Gathers answers into classes that the facts of a proof cannot tell apart.
struct ClassGathering {
  let facts: [Statement.Fact]
  private let isScored: Bool
  private(set) var list: [AnswerClass] = []
  private var positions: [Key: Int] = [:]

  private struct Key: Hashable {
    let truths: [Truth]
    let room: [UInt128]
    /// Where points matter, the ways to have none are told apart too; else `nil`.
    let state: AnswerState?
  }

  init(_ facts: [Statement.Fact], isScored: Bool) {
    self.facts = facts
    self.isScored = isScored
  }

  mutating func add(
    _ state: AnswerState, _ value: Int64 = 0, points: Int64? = nil, leaving room: [UInt128] = []
  ) {
    let key = Key(
      truths: facts.map { $0.truth(state: state, value: value) }, room: room,
      state: isScored ? state : nil)
    let position = positions[key] ?? list.count
    if position == list.count {
      positions[key] = position
      list.append(AnswerClass(state: state, value: value))
    }
    guard let points else { return }
    let place = list[position].points.firstIndex { $0 >= points } ?? list[position].points.count
    if place == list[position].points.count || list[position].points[place] != points {
      list[position].points.insert(points, at: place)
    }
  }
}
