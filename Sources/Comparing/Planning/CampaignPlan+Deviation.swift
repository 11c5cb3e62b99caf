extension CampaignPlan {
  /// From so many final scores on the deviation of what has been answered is worth assuming.
  public static let fewestForDeviation = 30

  /// The standard deviation of the overall score within countries, in points.
  ///
  /// √(Σ(n − 1)s² / Σ(n − 1)). Within size classes and sectors scores vary a little less, so that a
  /// plan made with it promises rather too little.
  ///
  /// - Parameter comparison: what has been answered.
  /// - Returns: points; `nil` below ``fewestForDeviation`` final scores and without spread.
  public static func deviation(of comparison: Comparison) -> Double? {
    var (scores, degrees, squares) = (0, 0.0, 0.0)
    for group in comparison.measure("overall")?.groups ?? [] {
      scores += group.scored.n
      guard let deviation = group.scored.standardDeviation else { continue }
      degrees += Double(group.scored.n - 1)
      squares += Double(group.scored.n - 1) * deviation * deviation
    }
    guard scores >= fewestForDeviation, squares > 0 else { return nil }
    return (squares / degrees).squareRoot()
  }
}
