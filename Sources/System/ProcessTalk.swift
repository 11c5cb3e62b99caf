internal import Glibc

/// Feeding a program and hearing it at the same time, so that neither waits for the other.
struct ProcessTalk {
  /// Where its input goes; −1 once it has all.
  private var feed: Int32
  private var input: ArraySlice<UInt8>
  /// Where its data and its talk come from; −1 at their end.
  private var sources: [Int32]
  /// The most bytes listened to: 1 GiB.
  private static let limit = 1 << 30
  private(set) var heard: [[UInt8]] = [[], []]

  init(feed: Int32, input: ArraySlice<UInt8>, sources: [Int32]) {
    self.feed = feed
    self.input = input
    self.sources = sources
    _ = fcntl(feed, F_SETFL, O_NONBLOCK)
    if input.isEmpty { endFeed() }
  }

  /// Goes on until the program has closed both streams.
  mutating func finish() {
    while sources.contains(where: { $0 >= 0 }) {
      var requests = sources.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      requests.append(pollfd(fd: feed, events: Int16(POLLOUT), revents: 0))
      guard unsafe poll(&requests, nfds_t(requests.count), -1) > 0 else {
        if errno == EINTR || errno == EAGAIN { continue }
        return giveUp()
      }
      for place in sources.indices where requests[place].revents != 0 { hear(place) }
      if feed >= 0, requests[sources.count].revents != 0 { write() }
    }
    if feed >= 0 { endFeed() }
  }

  private mutating func hear(_ place: Int) {
    let count =
      (try? readBytes(from: sources[place], into: &heard[place], atMost: 1 << 16)) ?? 0
    // Nobody writes that much; a program that does not end shall not take all memory.
    if count == 0 || heard[place].count > Self.limit { end(place) }
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
