public import System
internal import Text

/// What turns drawings into pictures made of points.
public struct PictureEngine: Sendable {
  private let program: OutsideProgram

  /// The program `rsvg-convert` of librsvg, if it is in `PATH`.
  public init?(_ environment: Environment) {
    guard let path = environment.program(named: "rsvg-convert") else { return nil }
    program = OutsideProgram(name: "rsvg-convert", path: path, environment: environment)
  }

  /// The same program, which is asked for by name.
  ///
  /// - Parameter environment: the variables of the process, of which `PATH` says where to look.
  /// - Returns: the program.
  /// - Throws: ``PrintingProblem`` that says how to get it if it is not there.
  public static func required(_ environment: Environment) throws -> PictureEngine {
    guard let engine = PictureEngine(environment) else { throw PrintingProblem(.noPictureEngine) }
    return engine
  }

  /// A drawing as PNG.
  ///
  /// - Parameters:
  ///   - svg: the drawing, a whole SVG file.
  ///   - scale: points of the picture per unit of the drawing.
  /// - Returns: the bytes of the picture, which says who drew it.
  /// - Throws: ``PrintingProblem`` with what the program said.
  public func png(of svg: String, scale: Int = 2) throws -> [UInt8] {
    let picture = try program.output(["-f", "png", "-z", "\(scale)"], input: Array(svg.utf8))
    guard let maker else { return picture }
    return try PictureStamp.adding(maker, to: picture)
  }

  /// The program with its version; `nil` = it does not tell one.
  private var maker: Producer? {
    guard let said = try? program.output(["--version"]) else { return nil }
    return Producer(words: String(decoding: said, as: UTF8.self))
  }
}
