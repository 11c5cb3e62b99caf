internal import JSON

extension CatalogueFile {
  /// A text to be put into a catalogue.
  struct Change: Sendable, Hashable {
    /// The key with its variants in the order country, `solo`.
    let key: String
    let text: String
    /// The `of`.
    let sourceHash: String
  }

  /// The file with texts changed and added; every other byte stays.
  ///
  /// A new text goes behind the nearest text that stands before it in `order` and looks like its
  /// neighbour.
  ///
  /// - Parameters:
  ///   - changes: at most one for a key.
  ///   - order: all keys, in the order of the source's catalogue.
  /// - Returns: the bytes of the file.
  func applying(_ changes: [Change], order: [String]) -> [UInt8] {
    var edits: [Edit] = []
    for change in changes {
      if let entry = entry(change.key) { edits += self.edits(of: entry, to: change) }
    }
    let added = Dictionary(
      changes.filter { entry($0.key) == nil }.map { ($0.key, $0) }, uniquingKeysWith: { $1 })
    var before: Entry?
    for key in order {
      if let entry = entry(key) { before = entry }
      guard let change = added[key] else { continue }
      edits.append(insertion(of: change, behind: before, isFirst: edits.isEmpty))
    }
    return applied(edits)
  }

  // MARK: Edits

  /// Bytes that take the place of others; an empty range inserts.
  private struct Edit {
    let range: Range<Int>
    let bytes: [UInt8]
  }

  private func applied(_ edits: [Edit]) -> [UInt8] {
    // A stable sort: what is inserted at one place stays in order.
    let sorted = edits.enumerated()
      .sorted {
        ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
      }
    var result: [UInt8] = []
    var next = 0
    for (_, edit) in sorted {
      result += bytes[next..<edit.range.lowerBound] + edit.bytes
      next = edit.range.upperBound
    }
    return result + bytes[next...]
  }

  private func edits(of entry: Entry, to change: Change) -> [Edit] {
    let text = stringRange(at: entry.places.text)
    var edits: [Edit] = []
    if !entry.text.utf8.elementsEqual(change.text.utf8) {
      edits.append(Edit(range: text, bytes: quoted(change.text)))
    }
    if let place = entry.places.sourceHash {
      edits.append(Edit(range: stringRange(at: place), bytes: quoted(change.sourceHash)))
    } else {
      let end = text.upperBound
      edits.append(
        Edit(range: end..<end, bytes: Array(",\"of\":".utf8) + quoted(change.sourceHash)))
    }
    return edits
  }

  /// Inserts an entry behind another one, or before all; `isFirst` = nothing was inserted yet.
  private func insertion(of change: Change, behind before: Entry?, isFirst: Bool) -> Edit {
    let whole = [before].compactMap(\.self) + entries
    let model = whole.first(where: \.places.isWhole)
    let entry = written(change, like: model)
    let space = model.map { whitespace(before: $0.places.key) } ?? Array("\n  ".utf8)
    let comma = [UInt8(ascii: ",")]
    if let before {
      let end = objectEnd(at: before.places.value)
      return Edit(range: end..<end, bytes: comma + space + entry)
    }
    if let first = entries.first {
      let start = first.places.key
      return Edit(range: start..<start, bytes: entry + comma + space)
    }
    let start = textsOffset + 1
    return Edit(range: start..<start, bytes: (isFirst ? [] : comma) + space + entry)
  }

  /// An entry in the layout of another.
  private func written(_ change: Change, like model: Entry?) -> [UInt8] {
    guard let model, let hash = model.places.sourceHash else {
      return quoted(change.key) + Array(":{\"text\":".utf8) + quoted(change.text)
        + Array(",\"of\":".utf8) + quoted(change.sourceHash) + [UInt8(ascii: "}")]
    }
    let parts = [
      (stringRange(at: model.places.key), change.key),
      (stringRange(at: model.places.text), change.text), (stringRange(at: hash), change.sourceHash),
    ].sorted { $0.0.lowerBound < $1.0.lowerBound }
    var result: [UInt8] = []
    var next = model.places.key
    for (range, text) in parts {
      result += bytes[next..<range.lowerBound] + quoted(text)
      next = range.upperBound
    }
    return result + bytes[next..<objectEnd(at: model.places.value)]
  }

  private func quoted(_ text: String) -> [UInt8] { JSONValue(.string(text)).canonical() }

  // MARK: Places

  /// The bytes of the quoted text that begins at an offset.
  private func stringRange(at start: Int) -> Range<Int> {
    var index = start + 1
    while bytes[index] != UInt8(ascii: "\"") {
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return start..<index + 1
  }

  /// Behind the object that begins at an offset.
  private func objectEnd(at start: Int) -> Int {
    var index = start
    var depth = 0
    repeat {
      switch bytes[index] {
      case UInt8(ascii: "\""):
        index = stringRange(at: index).upperBound
        continue
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"): depth -= 1
      default: break
      }
      index += 1
    } while depth > 0
    return index
  }

  private func whitespace(before offset: Int) -> [UInt8] {
    let space = bytes[..<offset].reversed().prefix { " \t\r\n".utf8.contains($0) }
    return space.reversed()
  }
}
