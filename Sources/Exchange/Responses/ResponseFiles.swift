internal import Scoring
internal import System

/// The responses of some files, read, checked and prepared by several threads, and handed over in
/// the order of the files.
///
/// Nothing that is handed over depends on the number of threads.
public final class ResponseFiles {
  /// A file of responses.
  public struct File: Sendable {
    /// Its path, as findings name it.
    public let path: String
    /// Opens it; what is returned yields it piece by piece, `nil` at the end.
    public let open: @Sendable () throws -> () throws -> [UInt8]?

    /// A file that is opened when its turn comes.
    public init(path: String, open: @escaping @Sendable () throws -> () throws -> [UInt8]?) {
      self.path = path
      self.open = open
    }
  }

  /// What comes of the files, bit by bit.
  public enum Item: Sendable {
    /// Some responses.
    case responses(ReadResponses)
    /// A file could not be read, or not to its end; the next one follows.
    case unreadable(path: String, any Error)
  }

  private enum Input: Sendable {
    case chunk(path: String, ResponseStream.Chunk)
    case failure(path: String, any Error)
  }

  private enum Output: Sendable {
    case item(Item)
    /// A questionnaire must be looked up first, which threads cannot do.
    case undecided(path: String, ResponseStream.Chunk)
  }

  /// Chunks hold 1 MiB or 500 responses, so this is what an import stores at once and as much
  /// again.
  private static let ahead = 28

  private let work: OrderedWork<Input, Output>
  private let intake: ResponseIntake

  /// Begins to read files.
  ///
  /// - Parameters:
  ///   - files: the files, in the order in which they are read.
  ///   - threads: how many threads read beside the calling one; 0 = that one alone.
  ///   - lookup: finds the questionnaires that responses name; called in the calling thread only.
  public init(
    _ files: [File], threads: Int, lookup: @escaping ResponseReader.Lookup
  ) {
    let shelf = ScorerShelf()
    intake = ResponseIntake { id, version in
      if let scorer = shelf.scorer(id: id, version: version) { return scorer }
      let scorer = lookup(id, version)
      if let scorer { shelf.put(scorer) }
      return scorer
    }
    var source = Source(files)
    work = OrderedWork(threads: threads, ahead: Self.ahead, source: { source.next() }) {
      let intake = ResponseIntake(lookup: shelf.scorer)
      return { input in
        switch input {
        case .failure(let path, let error): return .item(.unreadable(path: path, error))
        case .chunk(let path, let chunk):
          guard let read = intake.readKnown(chunk, path: path) else {
            return .undecided(path: path, chunk)
          }
          return .item(.responses(read))
        }
      }
    }
  }

  /// What comes next; `nil` at the end.
  public func next() throws -> Item? {
    switch try work.next() {
    case .item(let item): item
    case .undecided(let path, let chunk): .responses(intake.read(chunk, path: path))
    case nil: nil
    }
  }

  /// Yields the chunks of all files; a file that cannot be read yields that, and the next follows.
  private struct Source {
    private var files: ArraySlice<File>
    private var stream: ResponseStream?

    init(_ files: [File]) { self.files = files[...] }

    mutating func next() -> Input? {
      while let file = files.first {
        do {
          if stream == nil { stream = ResponseStream(read: try file.open()) }
          if let chunk = try stream?.next() { return .chunk(path: file.path, chunk) }
          finish()
        } catch {
          finish()
          return .failure(path: file.path, error)
        }
      }
      return nil
    }

    private mutating func finish() {
      stream = nil
      files.removeFirst()
    }
  }
}
