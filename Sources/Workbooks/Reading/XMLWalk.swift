internal import CExpat

/// Walks through a document of XML with expat, piece by piece.
///
/// Names come without their namespace. A document that declares a type is refused: no workbook has
/// one, and entities of its own could grow without end.
@safe final class XMLWalk {
  /// A piece of the document.
  enum Piece {
    /// An element begins, with its attributes.
    case begin(String, [String: String])
    /// An element ends.
    case end(String)
    /// Characters; what belongs together may come in several pieces.
    case text(String)
  }

  private let take: (Piece) -> Void
  private var parser: XML_Parser?
  private var isRefused = false

  private init(_ take: @escaping (Piece) -> Void) { self.take = take }

  /// Walks through a document.
  ///
  /// - Parameters:
  ///   - bytes: the document.
  ///   - part: its name, for what is thrown.
  ///   - take: is given every piece, first to last.
  /// - Throws: ``WorkbookProblem`` if it is no well-formed document, or declares a type.
  static func through(
    _ bytes: [UInt8], part: String, _ take: (Piece) -> Void
  ) throws {
    try withoutActuallyEscaping(take) { take in
      let walk = XMLWalk(take)
      guard walk.parse(bytes) else { throw WorkbookProblem.unreadable(part: part) }
    }
  }

  private func parse(_ bytes: [UInt8]) -> Bool {
    guard let parser = unsafe XML_ParserCreateNS(nil, XML_Char(bitPattern: UInt8(ascii: "|")))
    else { return false }
    defer { unsafe XML_ParserFree(parser) }
    unsafe self.parser = unsafe parser
    unsafe XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    unsafe XML_SetElementHandler(
      parser,
      { walk, name, attributes in unsafe XMLWalk.of(walk)?.begin(name, attributes) },
      { walk, name in unsafe XMLWalk.of(walk)?.end(name) })
    unsafe XML_SetCharacterDataHandler(parser) { walk, text, count in
      unsafe XMLWalk.of(walk)?.characters(text, count)
    }
    unsafe XML_SetStartDoctypeDeclHandler(parser) { walk, _, _, _, _ in
      unsafe XMLWalk.of(walk)?.refuse()
    }
    let status = unsafe bytes.withUnsafeBytes { room in
      unsafe XML_Parse(
        parser, room.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(room.count), 1)
    }
    return status == XML_STATUS_OK && !isRefused
  }

  private static func of(_ pointer: UnsafeMutableRawPointer?) -> XMLWalk? {
    unsafe pointer.map { unsafe Unmanaged<XMLWalk>.fromOpaque($0).takeUnretainedValue() }
  }

  private func begin(
    _ name: UnsafePointer<XML_Char>?,
    _ attributes: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?
  ) {
    guard !isRefused, let name = unsafe name else { return }
    var found: [String: String] = [:]
    // Names and values follow one another; a null pointer ends them.
    var place = 0
    while let attributes = unsafe attributes, let key = unsafe attributes[place],
      let value = unsafe attributes[place + 1]
    {
      unsafe found[Self.local(key)] = unsafe String(cString: value)
      place += 2
    }
    take(.begin(unsafe Self.local(name), found))
  }

  private func end(_ name: UnsafePointer<XML_Char>?) {
    guard !isRefused, let name = unsafe name else { return }
    take(.end(unsafe Self.local(name)))
  }

  private func characters(_ text: UnsafePointer<XML_Char>?, _ count: Int32) {
    guard !isRefused, let text = unsafe text else { return }
    let units = unsafe UnsafeBufferPointer(start: text, count: Int(count))
    take(.text(unsafe String(decoding: units.map { UInt8(bitPattern: $0) }, as: UTF8.self)))
  }

  private func refuse() {
    isRefused = true
    if let parser = unsafe parser { _ = unsafe XML_StopParser(parser, XML_Bool(XML_FALSE)) }
  }

  /// The name after the namespace.
  private static func local(_ name: UnsafePointer<XML_Char>) -> String {
    let name = unsafe String(cString: name)
    return name.lastIndex(of: "|").map { String(name[name.index(after: $0)...]) } ?? name
  }
}
