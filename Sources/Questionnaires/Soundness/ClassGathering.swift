/// Gathers answers into classes that the facts of a proof cannot tell apart.
struct ClassGathering {
  let facts: [Statement.Fact]
  private let isScored: Bool
  private(set) var list: [AnswerClass] = []
  private var positions: [AnswerClass.Likeness: Int] = [:]

  init(_ facts: [Statement.Fact], isScored: Bool) {
    self.facts = facts
    self.isScored = isScored
  }

  mutating func add(
    _ state: AnswerState, _ value: Int64 = 0, points: Int64? = nil, leaving room: [UInt128] = []
  ) {
    let likeness = AnswerClass.Likeness(
      truths: facts.map { $0.truth(state: state, value: value) }, room: room,
      state: isScored ? state : nil)
    let position = positions[likeness] ?? list.count
    if position == list.count {
      positions[likeness] = position
      list.append(AnswerClass(state: state, value: value, likeness: likeness))
    }
    guard let points else { return }
    let place = list[position].points.firstIndex { $0 >= points } ?? list[position].points.count
    if place == list[position].points.count || list[position].points[place] != points {
      list[position].points.insert(points, at: place)
    }
  }
}
