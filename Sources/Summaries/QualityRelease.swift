public import Questionnaires
public import Scoring

/// The counts of a group of enterprises from which a block for another association is made.
public struct QualityRelease: Hashable, Sendable {
  /// Everybody, as a report on the store counts them.
  private var all: QualityCounts
  /// The same as ``QualityCounts/addComplete(_:)`` counts them.
  private var complete: QualityCounts

  /// No enterprise.
  public init(_ questionnaire: Questionnaire, form: Form) {
    all = .zero(for: questionnaire, form: form)
    complete = all
  }

  /// The number of enterprises.
  public var n: Int { all.n }

  /// Counts an enterprise.
  public mutating func add(_ sheet: ScoreSheet) {
    all.add(sheet)
    complete.addComplete(sheet)
  }

  /// Adds what another one of the same questionnaire and form counts.
  public static func += (a: inout QualityRelease, b: QualityRelease) {
    a.all += b.all
    a.complete += b.complete
  }

  /// What another association may have of the group.
  ///
  /// - Final scores of a domain stand from ``QualityThreshold/group`` on, unless all lie at one end.
  /// - Sums and products of a domain stand from as many enterprises on.
  /// - A question stands from as many on; its classes are put together from the lowest on until each
  ///   has ``QualityThreshold/inClass``, and what is left over at the top joins the last one.
  /// - Who subtracts the classes of a question from its sum in the domain gets those that stand in one
  ///   of both alone. Where these are few, both count only who stands in both.
  /// - About a domain that holds others back, such as security, no points stand that all of a group or
  ///   class have, none or all.
  ///
  /// - Parameter questionnaire: the questionnaire counted.
  /// - Returns: the block; `nil` for a group that is too small.
  public func block(in questionnaire: Questionnaire) -> QualityBlock? {
    guard n >= QualityThreshold.group else { return nil }
    var block = QualityBlock(QualityCounts(all.layout))
    block.counts.numbers[0] = n
    for (domain, places) in zip(all.layout.domains, all.layout.places) {
      let holdsBack = questionnaire.domains[domain.domain].holdsBack
      copyScores(of: domain, to: &block)
      let source = telling(domain, places)
      let showsItems = showsItems(of: domain, in: source, holdsBack)
      // Points of all its questions would tell the scores that stand nowhere.
      if isAtAnEnd(domain) { continue }
      if showsItems {
        let range = domain.complete..<domain.products.upperBound
        block.counts.numbers[range] = source.numbers[range]
      }
      for place in places {
        // Without sums in the domain there is nothing to subtract from.
        copyClasses(of: place, from: showsItems ? source : all, to: &block, holdsBack)
      }
    }
    return block
  }

  /// The counts of which both the sums of a domain and the classes of its questions may stand.
  private func telling(_ domain: QualityLayout.Domain, _ places: Range<Int>) -> QualityCounts {
    let both = complete.numbers[domain.complete]
    let rests =
      [all.numbers[domain.complete] - both]
      + places.map { all.answers(toQuestionAt: $0) - both }
    return rests.allSatisfy { $0 == 0 || $0 >= QualityThreshold.inClass } ? all : complete
  }

  /// Whether all final scores of a domain are 0, or all 100.
  private func isAtAnEnd(_ domain: QualityLayout.Domain) -> Bool {
    let scored = all.numbers[domain.scored]
    return scored > 0
      && [all.numbers[domain.floor], all.numbers[domain.ceiling]].contains(scored)
  }

  private func copyScores(of domain: QualityLayout.Domain, to block: inout QualityBlock) {
    let scored = all.numbers[domain.scored]
    let ends = [all.numbers[domain.floor], all.numbers[domain.ceiling]]
    guard scored >= QualityThreshold.group, !ends.contains(scored) else { return }
    let range = domain.scored...domain.ceiling
    block.counts.numbers[range] = all.numbers[range]
  }

  private func showsItems(
    of domain: QualityLayout.Domain, in source: QualityCounts, _ holdsBack: Bool
  ) -> Bool {
    let n = source.numbers[domain.complete]
    return n >= QualityThreshold.group
      && !(holdsBack && source.numbers[domain.sums].contains { $0 == 0 || $0 == 1000 * n })
  }

  private func copyClasses(
    of place: Int, from source: QualityCounts, to block: inout QualityBlock, _ holdsBack: Bool
  ) {
    let classes = source.classes(ofQuestionAt: place)
    guard source.answers(toQuestionAt: place) >= QualityThreshold.group else { return }
    var ends: [Int] = []
    var (n, sum) = (0, 0)
    for (position, one) in classes.enumerated() {
      (n, sum) = (n + one.n, sum + one.sum)
      let isOne = n >= QualityThreshold.inClass && !(holdsBack && (sum == 0 || sum == 1000 * n))
      guard isOne else { continue }
      ends.append(position + 1)
      (n, sum) = (0, 0)
    }
    guard !ends.isEmpty else { return }
    ends[ends.count - 1] = QualityLayout.classes
    let start = source.layout.questions[place].start
    let range = start..<(start + QualityLayout.classes * QualityLayout.perClass)
    block.counts.numbers[range] = source.numbers[range]
    block.join(place, at: ClassEnds(after: ends))
  }
}

extension QualityCounts {
  /// How many enterprises have points on a question and stand in a class.
  func answers(toQuestionAt place: Int) -> Int {
    classes(ofQuestionAt: place).reduce(0) { $0 + $1.n }
  }
}

extension QualityLayout {
  /// By domain: the places of its questions among all.
  var places: [Range<Int>] {
    var next = 0
    return domains.map { domain in
      defer { next += domain.questions.count }
      return next..<(next + domain.questions.count)
    }
  }
}
