internal import Glibc

/// Feeding a program and hearing it at the same time, so that neither waits for the other.
struct ProcessTalk {
  /// Where its input goes; −1 once it has all.
  private var feed: Int32
  private var input: ArraySlice<UInt8>
  /// Where its data and its talk come from; −1 at their end.
  private var sources: [Int32]
  /// The most bytes of data listened to.
  private let limit: Int
  /// Of its talk the last this many bytes are kept: the last line says why it failed.
  private static let talk = 1 << 20
  private(set) var heard: [[UInt8]] = [[], []]
  /// Whether it wrote more data than is listened to.
  private(set) var isTooLong = false
  /// Whether a signal asks this program to end.
  private(set) var isInterrupted = false

  init(feed: Int32, input: ArraySlice<UInt8>, sources: [Int32], limit: Int) {
    self.feed = feed
    self.input = input
    self.sources = sources
    self.limit = limit
    _ = fcntl(feed, F_SETFL, O_NONBLOCK)
    if input.isEmpty { endFeed() }
  }

  /// Goes on until the program has closed both streams, or writes too much, or a signal comes.
  ///
  /// - Parameter wake: readable once a signal has come; −1 = none is waited for.
  mutating func finish(wake: Int32) {
    while sources.contains(where: { $0 >= 0 }) {
      var requests = sources.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      requests.append(pollfd(fd: feed, events: Int16(POLLOUT), revents: 0))
      requests.append(pollfd(fd: wake, events: Int16(POLLIN), revents: 0))
      guard unsafe poll(&requests, nfds_t(requests.count), -1) > 0 else {
        if errno == EINTR || errno == EAGAIN { continue }
        return giveUp()
      }
      if requests[sources.count + 1].revents != 0 {
        isInterrupted = true
        return giveUp()
      }
      for place in sources.indices where requests[place].revents != 0 && sources[place] >= 0 {
        hear(place)
      }
      if feed >= 0, requests[sources.count].revents != 0 { write() }
    }
    if feed >= 0 { endFeed() }
  }

  private mutating func hear(_ place: Int) {
    let count =
      (try? readBytes(from: sources[place], into: &heard[place], atMost: 1 << 16)) ?? 0
    if count == 0 { return end(place) }
    if place == 0, heard[0].count > limit {
      isTooLong = true
      giveUp()
    } else if place == 1, heard[1].count > 2 * Self.talk {
      heard[1].removeFirst(heard[1].count - Self.talk)
    }
  }

  private mutating func write() {
    let count = unsafe input.withUnsafeBytes { storage in
      unsafe send(feed, storage.baseAddress, storage.count, Int32(MSG_NOSIGNAL))
    }
    if count > 0 {
      input = input.dropFirst(count)
      if input.isEmpty { endFeed() }
    } else if errno != EAGAIN && errno != EINTR {
      endFeed()
    }
  }

  /// Closes everything that is open.
  private mutating func giveUp() {
    for place in sources.indices where sources[place] >= 0 { end(place) }
    if feed >= 0 { endFeed() }
  }

  private mutating func end(_ place: Int) {
    _ = close(sources[place])
    sources[place] = -1
  }

  private mutating func endFeed() {
    _ = close(feed)
    feed = -1
  }
}
