internal import CExpat

/// Walks through a document of XML with expat, piece by piece.
///
/// Names come without their namespace. What no workbook has and what could grow without end is
/// refused: a document that declares a type, elements nested deeply, a mark or the name of a namespace
/// that is very long, elements by the million.
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

  /// The most elements a document may have.
  static let elements = 1_000_000
  /// The most pieces of text: each line end is one.
  private static let texts = 4_000_000
  /// How deep elements may be nested.
  private static let depth = 256
  /// The most bytes of a namespace's name, which stands before that of each element.
  private static let namespace = 1000
  /// How many bytes are handed over together.
  private static let stride = 1 << 16
  /// The most bytes in which nothing may begin, end or be said.
  private static let silence = 1 << 20

  private let part: String
  private let take: (Piece) throws -> Void
  private var parser: XML_Parser?
  /// Why no more is taken.
  private var refusal: (any Error)?
  private var count = 0
  private var textCount = 0
  private var nesting = 0
  private var isSilent = true

  private init(_ part: String, _ take: @escaping (Piece) throws -> Void) {
    self.part = part
    self.take = take
  }

  /// Walks through a document.
  ///
  /// - Parameters:
  ///   - bytes: the document.
  ///   - part: its name, for what is thrown.
  ///   - take: is given every piece, first to last; once it throws, it is given no more.
  /// - Throws: ``WorkbookProblem`` if it is no well-formed document, or is refused; what `take`
  ///   throws.
  static func through(
    _ bytes: [UInt8], part: String, _ take: (Piece) throws -> Void
  ) throws {
    try withoutActuallyEscaping(take) { take in
      let walk = XMLWalk(part, take)
      let isWhole = walk.parse(bytes)
      if let refusal = walk.refusal { throw refusal }
      guard isWhole else { throw WorkbookProblem.unreadable(part: part) }
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
    unsafe XML_SetNamespaceDeclHandler(
      parser, { walk, _, name in unsafe XMLWalk.of(walk)?.declare(name) }, { _, _ in })
    var place = 0
    var heard = 0
    repeat {
      let end = min(place + Self.stride, bytes.count)
      isSilent = true
      let status = unsafe bytes[place..<end].withUnsafeBytes { room in
        unsafe XML_Parse(
          parser, room.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(room.count),
          end == bytes.count ? 1 : 0)
      }
      guard status == XML_STATUS_OK, refusal == nil else { return false }
      place = end
      if !isSilent { heard = place }
      if place - heard > Self.silence { refuse(WorkbookProblem.tooLarge(part: part)) }
    } while place < bytes.count && refusal == nil
    return refusal == nil
  }

  private static func of(_ pointer: UnsafeMutableRawPointer?) -> XMLWalk? {
    unsafe pointer.map { unsafe Unmanaged<XMLWalk>.fromOpaque($0).takeUnretainedValue() }
  }

  private func begin(
    _ name: UnsafePointer<XML_Char>?,
    _ attributes: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?
  ) {
    guard refusal == nil, let name = unsafe name else { return }
    count += 1
    nesting += 1
    guard count <= Self.elements else { return refuse(WorkbookProblem.tooLarge(part: part)) }
    guard nesting <= Self.depth else { return refuse() }
    var found: [String: String] = [:]
    // Names and values follow one another; a null pointer ends them.
    var place = 0
    while let attributes = unsafe attributes, let key = unsafe attributes[place],
      let value = unsafe attributes[place + 1]
    {
      unsafe found[Self.local(key)] = unsafe String(cString: value)
      place += 2
    }
    give(.begin(unsafe Self.local(name), found))
  }

  private func end(_ name: UnsafePointer<XML_Char>?) {
    guard refusal == nil, let name = unsafe name else { return }
    nesting -= 1
    give(.end(unsafe Self.local(name)))
  }

  private func characters(_ text: UnsafePointer<XML_Char>?, _ count: Int32) {
    guard refusal == nil, let text = unsafe text else { return }
    textCount += 1
    guard textCount <= Self.texts else { return refuse(WorkbookProblem.tooLarge(part: part)) }
    let units = unsafe UnsafeRawBufferPointer(start: text, count: Int(count))
    give(.text(unsafe String(decoding: units, as: UTF8.self)))
  }

  private func declare(_ name: UnsafePointer<XML_Char>?) {
    guard let name = unsafe name else { return }
    if unsafe String(cString: name).utf8.count > Self.namespace { refuse() }
  }

  private func give(_ piece: Piece) {
    isSilent = false
    do { try take(piece) } catch { refuse(error) }
  }

  private func refuse(_ error: (any Error)? = nil) {
    refusal = refusal ?? error ?? WorkbookProblem.unreadable(part: part)
    if let parser = unsafe parser { _ = unsafe XML_StopParser(parser, XML_Bool(XML_FALSE)) }
  }

  /// The name after the namespace.
  private static func local(_ name: UnsafePointer<XML_Char>) -> String {
    let name = unsafe String(cString: name)
    return name.lastIndex(of: "|").map { String(name[name.index(after: $0)...]) } ?? name
  }
}
