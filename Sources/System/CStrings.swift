internal import Glibc

/// Texts in the memory of C, for structures that keep pointers to them; freed with this value.
@safe public final class CStrings {
  private var texts: [UnsafeMutablePointer<CChar>] = unsafe []
  private var lists: [UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>] = unsafe []

  /// Memory that holds nothing yet.
  public init() {}

  deinit {
    while let text = unsafe texts.popLast() { unsafe free(text) }
    while let list = unsafe lists.popLast() { unsafe list.deallocate() }
  }

  /// A copy that lives as long as this value; `nil` only without memory.
  public func copy(_ text: String) -> UnsafeMutablePointer<CChar>? {
    guard let copy = unsafe strdup(text) else { return nil }
    unsafe texts.append(copy)
    return unsafe copy
  }

  /// Copies behind one another, after them a null pointer.
  public func list(_ texts: [String]) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?> {
    let list = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(
      capacity: texts.count + 1)
    for (place, text) in texts.enumerated() {
      unsafe (list + place).initialize(to: copy(text))
    }
    unsafe (list + texts.count).initialize(to: nil)
    unsafe lists.append(list)
    return unsafe list
  }
}
