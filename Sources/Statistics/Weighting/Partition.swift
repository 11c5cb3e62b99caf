/// Known totals of a population by some grouping of cells.
public struct Partition: Hashable, Sendable {
  /// The class of each cell, from 0.
  public let classes: [Int]
  /// The total of each class, not below 0.
  public let targets: [Double]

  /// The totals of the classes to which the cells belong.
  public init(classes: [Int], targets: [Double]) {
    precondition(classes.allSatisfy(targets.indices.contains), "every cell has a class")
    precondition(targets.allSatisfy { $0 >= 0 }, "totals are not negative")
    self.classes = classes
    self.targets = targets
  }

  /// The sums of numbers of the cells by class.
  func sums(_ numbers: [Double]) -> [Double] {
    var sums = Array(repeating: 0.0, count: targets.count)
    for (cell, number) in zip(classes, numbers) { sums[cell] += number }
    return sums
  }
}
