/// Directions that divide a circle evenly, from the top clockwise, without a library of functions.
enum UnitCircle {
  /// The directions of `count` axes, at least 3, x to the right and y downwards.
  ///
  /// The first step comes from the series of sine and cosine, which for an angle of at most 2π/3
  /// are exact to the last place after fifteen terms; every further one turns the last by it.
  static func directions(_ count: Int) -> [Drawing.Point] {
    precondition(count > 2, "a circle has at least three axes")
    let angle = 2 * Double.pi / Double(count)
    let (sine, cosine) = series(angle)
    var result = [Drawing.Point(0, -1)]
    while result.count < count, let last = result.last {
      result.append(
        Drawing.Point(last.x * cosine - last.y * sine, last.x * sine + last.y * cosine))
    }
    return result
  }

  private static func series(_ angle: Double) -> (sine: Double, cosine: Double) {
    var (sine, cosine, term) = (0.0, 0.0, 1.0)
    for power in 0..<30 {
      let sign = (power / 2).isMultiple(of: 2) ? 1.0 : -1
      if power.isMultiple(of: 2) { cosine += sign * term } else { sine += sign * term }
      term *= angle / Double(power + 1)
    }
    return (sine, cosine)
  }
}
