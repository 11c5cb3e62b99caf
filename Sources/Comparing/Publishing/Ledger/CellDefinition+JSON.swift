internal import JSON
internal import Summaries

extension CellDefinition {
  /// The definition as one line of canonical JSON: what a ledger keeps.
  public var text: String { String(decoding: json.canonical(), as: UTF8.self) }

  private var json: JSONValue {
    [
      "block": JSONValue(.string(block.rawValue)),
      "country": JSONValue(.string(country)),
      "origins": Self.list(origins),
      "part": part.map {
        [JSONValue(.string($0.breakdown.rawValue)), JSONValue(.string($0.code))]
      } ?? nil,
      "sectors": Self.list(sectors),
      "sizes": Self.list(sizes),
    ]
  }

  private static func list(_ names: [String]) -> JSONValue {
    JSONValue(.array(names.map { JSONValue(.string($0)) }))
  }

  /// The definition that a text tells; `nil` if it is not what ``text`` makes.
  public init?(text: String) {
    let document = JSONDocument.read(text)
    guard document.problems.isEmpty, let object = document.root?.object,
      let block = object["block"]?.string.flatMap(Block.init(rawValue:)),
      let country = object["country"]?.string,
      let origins = Self.names(object["origins"]), let sectors = Self.names(object["sectors"]),
      let sizes = Self.names(object["sizes"]), let part = object["part"]
    else { return nil }
    var named: (breakdown: Breakdown, code: String)?
    if !part.isNull {
      guard let names = Self.names(part), names.count == 2,
        let breakdown = Breakdown(rawValue: names[0])
      else { return nil }
      named = (breakdown, names[1])
    }
    self.init(
      block: block, country: country, sizes: sizes, sectors: sectors, part: named,
      origins: origins)
    guard self.text == text else { return nil }
  }

  private static func names(_ value: JSONValue?) -> [String]? {
    guard let values = value?.array else { return nil }
    let names = values.compactMap(\.string)
    return names.count == values.count ? names : nil
  }
}
