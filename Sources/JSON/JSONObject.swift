/// The members of an object in the order of the file.
///
/// Keys are the same if their bytes are.
public struct JSONObject: Sendable, Hashable {
  /// A key and its value.
  public struct Member: Sendable {
    /// The key.
    public let key: String
    /// UTF-8 offset of the key's first byte in the file; −1 for members made by the program.
    public let keyOffset: Int
    /// The value.
    public var value: JSONValue

    /// A member; without an offset, one made by the program.
    @inlinable
    public init(key: String, keyOffset: Int = -1, value: JSONValue) {
      self.key = key
      self.keyOffset = keyOffset
      self.value = value
    }
  }

  /// The members, in the order of the file.
  public private(set) var members: [Member]
  /// Positions in canonical order, for searching by halves; empty where a plain search is faster.
  private var order: [Int] = []

  /// Up to how many members a plain search is faster.
  private static let few = 8

  /// An object; of members with the same key the first is found.
  public init(_ members: [Member] = []) {
    self.members = members
    if members.count > Self.few { order = members.canonicalOrder }
  }

  /// The value of a key; setting `nil` removes the member, a new key goes to the end.
  public subscript(key: String) -> JSONValue? {
    get { position(of: key).map { members[$0].value } }
    set {
      guard let newValue else {
        self = JSONObject(members.filter { !$0.key.isIdentical(to: key) })
        return
      }
      if let position = position(of: key) {
        members[position].value = newValue
        return
      }
      if !order.isEmpty { order.insert(members.count, at: rank(of: key)) }
      members.append(Member(key: key, value: newValue))
      if order.isEmpty, members.count > Self.few { order = members.canonicalOrder }
    }
  }

  /// The member with a key, with its place in the file.
  public func member(_ key: String) -> Member? { position(of: key).map { members[$0] } }

  /// The positions of the members sorted by key as RFC 8785 asks.
  var canonicalOrder: [Int] { order.isEmpty ? members.canonicalOrder : order }

  /// The positions of members whose key an earlier member has, in no particular order.
  var duplicates: [Int] {
    if order.isEmpty {
      return members.indices.filter { position in
        members[..<position].contains { $0.key.isIdentical(to: members[position].key) }
      }
    }
    return zip(order, order.dropFirst())
      .filter { members[$0].key.isIdentical(to: members[$1].key) }
      .map { $1 }
  }

  private func position(of key: String) -> Int? {
    if order.isEmpty { return members.firstIndex { $0.key.isIdentical(to: key) } }
    let rank = rank(of: key)
    guard rank < order.count, members[order[rank]].key.isIdentical(to: key) else { return nil }
    return order[rank]
  }

  /// How many of the ordered members stand before a key.
  private func rank(of key: String) -> Int {
    var (low, high) = (0, order.count)
    while low < high {
      let middle = (low + high) / 2
      if CanonicalKey.precedes(members[order[middle]].key, key) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }

  /// Compares keys and values, whatever their order.
  public static func == (a: JSONObject, b: JSONObject) -> Bool {
    a.members.count == b.members.count
      && zip(a.canonicalOrder, b.canonicalOrder).allSatisfy { first, second in
        a.members[first].key.isIdentical(to: b.members[second].key)
          && a.members[first].value == b.members[second].value
      }
  }

  /// Hashes keys and values, whatever their order.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(members.count)
    for position in canonicalOrder {
      hasher.combine(members[position].key)
      hasher.combine(members[position].value)
    }
  }
}
