internal import System
internal import Text

/// Stands in for what turns drawings into pictures made of points, until it is there.
struct PictureEngine {
  init?(_ environment: Environment) { return nil }

  func png(of svg: String) throws -> [UInt8] { [] }
}

/// Why there are no pictures made of points.
enum PrintingPhrase: Phrase {
  case noPictures

  func text(in language: Language) -> String {
    "PNG needs rsvg-convert (apt install librsvg2-bin); the figures were written as SVG only."
  }
}
