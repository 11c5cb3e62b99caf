internal import Printing
internal import System
internal import Text

/// What a figure in a file of its own is written as.
enum FigureForm {
  /// Lines and words, sharp at every size.
  case drawing
  /// Points, drawn by an outside program.
  case picture(PictureEngine)

  /// The endings of their names.
  static let endings = ["svg", "png"]

  /// What the name of a file asks for; one without an ending, a drawing.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - environment: says where the outside program is looked for.
  /// - Throws: ``NamingProblem`` if no figure is written to such a file; ``Printing/PrintingProblem``
  ///   if the program is not there.
  init(of path: String, _ environment: Environment) throws {
    switch path.ending?.lowercased() {
    case "png": self = .picture(try .required(environment))
    case "svg", nil: self = .drawing
    case let ending?: throw NamingProblem(.usage, .figureEnding(ending, known: Self.endings))
    }
  }

  /// The bytes of a figure.
  ///
  /// - Parameters:
  ///   - svg: the drawing, which bears the stamp.
  ///   - stamp: what it was made from; `nil` = it does not say.
  /// - Returns: the file.
  /// - Throws: ``Printing/PrintingProblem`` with what the program said.
  func bytes(of svg: String, stamp: String?) throws -> [UInt8] {
    guard case .picture(let engine) = self else { return Array(svg.utf8) }
    let picture = try engine.png(of: svg)
    return try stamp.map { try PictureStamp.adding($0, to: picture) } ?? picture
  }
}
