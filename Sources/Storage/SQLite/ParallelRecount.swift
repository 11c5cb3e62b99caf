internal import Synchronization
internal import System

/// The rows of a store counted anew by several threads, each with a connection of its own.
final class ParallelRecount {
  /// What a thread counts with; used by that thread, and when it is done by whoever adds up.
  private final class Desk: @unchecked Sendable {
    let store: SQLiteStore
    let silent: Set<Int64>
    var recount: Recount?

    init(_ store: SQLiteStore, silent: Set<Int64>) {
      self.store = store
      self.silent = silent
    }

    func count(_ keys: ClosedRange<Int64>) throws -> [StoreFinding] {
      var recount = try self.recount.take() ?? Recount(store, silent: silent)
      try recount.countRows(keys)
      let findings = recount.takeFindings()
      self.recount = recount
      return findings
    }
  }

  private struct Answer: Sendable {
    let keys: ClosedRange<Int64>
    let findings: [StoreFinding]
  }

  private let desks: [Desk]
  private let work: OrderedWork<ClosedRange<Int64>, Answer>

  /// Begins to count.
  ///
  /// - Parameters:
  ///   - keys: the keys of all rows.
  ///   - silent: the keys of rows for which others speak.
  ///   - stores: one for each thread, all within snapshots of the same state.
  init(_ keys: ClosedRange<Int64>, silent: Set<Int64>, in stores: [SQLiteStore]) {
    let desks = stores.map { Desk($0, silent: silent) }
    self.desks = desks
    let free = Mutex(desks)
    let holder = Holder(free)
    var stretches = Stretches(of: keys)
    work = OrderedWork(
      threads: desks.count, ahead: Int.max, source: { stretches.next() }
    ) {
      let desk = holder.take()
      return { keys in
        Answer(keys: keys, findings: try desk.count(keys))
      }
    }
  }

  /// Keys in pieces that are counted in one go.
  private struct Stretches {
    private static let length: Int64 = 20_000
    private let last: Int64
    private var first: Int64?

    init(of keys: ClosedRange<Int64>) {
      first = keys.lowerBound
      last = keys.upperBound
    }

    mutating func next() -> ClosedRange<Int64>? {
      guard let first else { return nil }
      let (end, isTooFar) = first.addingReportingOverflow(Self.length - 1)
      let keys = first...(isTooFar ? last : min(last, end))
      self.first = keys.upperBound < last ? keys.upperBound + 1 : nil
      return keys
    }
  }

  /// Hands out one desk to each thread.
  private final class Holder: Sendable {
    private let free: Mutex<[Desk]>
    init(_ free: consuming Mutex<[Desk]>) { self.free = free }

    func take() -> Desk {
      guard let desk = free.withLock({ $0.popLast() }) else {
        preconditionFailure("there are as many desks as threads")
      }
      return desk
    }
  }

  /// Waits until all rows are counted, and adds up.
  ///
  /// - Parameters:
  ///   - whole: the recount to which the rows are added.
  ///   - progress: told the key up to which everything is counted.
  /// - Throws: ``StorageProblem``, and what `progress` throws.
  func finish(into whole: inout Recount, progress: (Int64) throws -> Void) throws {
    var findings: [StoreFinding] = []
    while let answer = try work.next() {
      findings += answer.findings
      try progress(answer.keys.upperBound)
    }
    whole.add(findings)
    for desk in desks { if let recount = desk.recount { whole.merge(recount) } }
  }
}
