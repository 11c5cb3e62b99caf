import Glibc
import System
import Testing

@Suite("Work in several threads")
struct OrderedWorkTests {
  private struct Trouble: Error, Equatable { let number: Int }

  /// Numbers from 0 on, one by one.
  private struct Numbers {
    private var next = 0
    private let end: Int
    private let broken: Int?

    init(_ end: Int, broken: Int? = nil) {
      self.end = end
      self.broken = broken
    }

    mutating func take() throws -> Int? {
      if next == broken { throw Trouble(number: next) }
      guard next < end else { return nil }
      defer { next += 1 }
      return next
    }
  }

  @Test(
    "results come in the order of the inputs, whoever was faster",
    arguments: [0, 1, 2, 5], [1, 3, 1000])
  func order(threads: Int, ahead: Int) throws {
    var numbers = Numbers(300)
    let work = OrderedWork<Int, Int>(
      threads: threads, ahead: ahead, source: { try numbers.take() }
    ) {
      { number in
        // The early ones of each seven take longest.
        usleep(UInt32(600 - number % 7 * 100))
        return number * number
      }
    }
    var results: [Int] = []
    while let result = try work.next() { results.append(result) }
    #expect(results == (0..<300).map { $0 * $0 })
    #expect(try work.next() == nil)
  }

  @Test("each thread makes its own worker, and never more than asked for are at work")
  func workers() throws {
    var numbers = Numbers(200)
    let work = OrderedWork<Int, Int>(threads: 3, ahead: 8, source: { try numbers.take() }) {
      // Counts the inputs of this worker alone: a shared one would count all.
      var count = 0
      return { _ in
        count += 1
        usleep(200)
        return count
      }
    }
    var counts: [Int] = []
    while let count = try work.next() { counts.append(count) }
    #expect(counts.count == 200)
    // Every worker counts from 1 without a gap, so there are as many ones as workers had work.
    #expect((1...3).contains(counts.count { $0 == 1 }))
    #expect(counts.max() ?? 0 < 200)
  }

  @Test("what the source throws comes behind the results before it", arguments: [0, 1, 2, 5])
  func brokenSource(threads: Int) throws {
    var numbers = Numbers(100, broken: 40)
    let work = OrderedWork<Int, Int>(
      threads: threads, ahead: 10, source: { try numbers.take() }
    ) { { $0 } }
    var results: [Int] = []
    #expect(throws: Trouble(number: 40)) {
      while let result = try work.next() { results.append(result) }
    }
    #expect(results == Array(0..<40))
    #expect(try work.next() == nil)
  }

  @Test("what a worker throws comes in its place, and nothing behind it", arguments: [0, 1, 2, 5])
  func brokenWorker(threads: Int) throws {
    var numbers = Numbers(100)
    let work = OrderedWork<Int, Int>(
      threads: threads, ahead: 10, source: { try numbers.take() }
    ) {
      { number in
        if number == 25 { throw Trouble(number: number) }
        return number
      }
    }
    var results: [Int] = []
    #expect(throws: Trouble(number: 25)) {
      while let result = try work.next() { results.append(result) }
    }
    #expect(results == Array(0..<25))
    #expect(try work.next() == nil)
  }

  @Test("work that nobody wants any more stops", arguments: [1, 2, 5])
  func abandoned(threads: Int) throws {
    let pipe = try Pipe()
    do {
      var next = 0
      let writing = pipe.writing
      let work = OrderedWork<Int, Int>(
        threads: threads, ahead: 4,
        source: {
          next += 1
          return next
        }
      ) {
        { number in
          _ = unsafe write(writing, [UInt8(1)], 1)
          return number
        }
      }
      #expect(try work.next() == 1)
    }
    // At most what was ahead, and one that was being taken.
    usleep(100_000)
    #expect((1...6).contains(pipe.take().count))
  }

  @Test("there is at least one processor")
  func parallelism() {
    #expect(Thread.parallelism >= 1)
  }
}
