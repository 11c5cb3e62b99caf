/// Work that threads do side by side, its results taken in the order of what was worked on.
///
/// Threads take the inputs from one source, each in its turn, and work on them at the same time;
/// whoever calls ``next()`` gets the results in the order of the inputs, so that nothing depends on
/// the number of threads or on which of them was faster.
///
/// ```swift
/// let squares = OrderedWork(threads: 2, ahead: 8, source: { numbers.popLast() }) {
///   { number in number * number }
/// }
/// while let square = try squares.next() { ... }
/// ```
///
/// Used by one thread. Threads end by themselves once the work is done or no longer wanted.
public final class OrderedWork<Input: Sendable, Output: Sendable> {
  /// Yields the inputs one by one, `nil` at the end; called by one thread at a time.
  public typealias Source = () throws -> Input?
  /// Works on one input.
  public typealias Worker = (Input) throws -> Output

  private let shared: SharedWork<Input, Output>
  /// Without threads of its own: what works.
  private let worker: Worker?

  /// Starts to work.
  ///
  /// - Parameters:
  ///   - threads: how many work beside the calling one; with 0, or where the system gives none,
  ///     ``next()`` does the work itself.
  ///   - ahead: how many inputs may be taken of which the results have not been fetched.
  ///   - source: yields the inputs. What it throws is thrown in the place of a result, as the last.
  ///   - makeWorker: makes what works on inputs, once for each thread and in that thread.
  public init(
    threads: Int, ahead: Int, source: sending @escaping Source,
    makeWorker: @escaping @Sendable () -> Worker
  ) {
    let shared = SharedWork<Input, Output>(source: source, ahead: max(1, ahead))
    self.shared = shared
    let running = (0..<max(0, threads)).count { _ in
      Thread.detach { shared.work(makeWorker()) }
    }
    worker = running > 0 ? nil : makeWorker()
  }

  deinit {
    shared.close()
  }

  /// The next result, waited for; `nil` after the last.
  ///
  /// - Throws: what the source or the worker has thrown; nothing follows it.
  public func next() throws -> Output? {
    if let worker { shared.workOnce(worker) }
    return try shared.next()
  }
}

/// What the threads of an ``OrderedWork`` share; every access is made under the lock.
private final class SharedWork<Input: Sendable, Output: Sendable>: @unchecked Sendable {
  private let lock = Condition()
  /// Reading may take long, and results shall be fetched meanwhile.
  private let reading = Condition()
  private let source: () throws -> Input?
  private let ahead: Int
  /// How many inputs were taken, and how many results fetched.
  private var taken = 0
  private var fetched = 0
  private var isAtEnd = false
  private var isClosed = false
  private var results: [Int: Result<Output, any Error>] = [:]

  init(source: @escaping () throws -> Input?, ahead: Int) {
    self.source = source
    self.ahead = ahead
  }

  /// Works until there is nothing left to do.
  func work(_ worker: (Input) throws -> Output) {
    while workOnce(worker) {}
  }

  /// Works on one input; false = there is none, or nobody wants the result.
  @discardableResult
  func workOnce(_ worker: (Input) throws -> Output) -> Bool {
    guard let (place, input) = take() else { return false }
    let result = Result { try worker(input.get()) }
    lock.hold {
      results[place] = result
      lock.wakeAll()
    }
    return true
  }

  /// The next input with its place.
  private func take() -> (Int, Result<Input, any Error>)? {
    reading.hold {
      let place: Int? = lock.hold {
        while taken - fetched >= ahead, !isClosed { lock.wait() }
        return isAtEnd || isClosed ? nil : taken
      }
      guard let place else { return nil }
      let input = Result { try source() }
      return lock.hold {
        switch input {
        case .success(let input?):
          taken += 1
          return (place, .success(input))
        case .success(nil): isAtEnd = true
        case .failure(let error):
          taken += 1
          isAtEnd = true
          return (place, .failure(error))
        }
        lock.wakeAll()
        return nil
      }
    }
  }

  func next() throws -> Output? {
    let result: Result<Output, any Error>? = lock.hold {
      while !isClosed {
        if let result = results.removeValue(forKey: fetched) {
          fetched += 1
          if case .failure = result { isClosed = true }
          lock.wakeAll()
          return result
        }
        if isAtEnd, fetched == taken { return nil }
        lock.wait()
      }
      return nil
    }
    return try result?.get()
  }

  func close() {
    lock.hold {
      isClosed = true
      lock.wakeAll()
    }
  }
}
