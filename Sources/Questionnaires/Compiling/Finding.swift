public import JSON

/// One problem at one place of a file.
public struct Finding: Sendable, Hashable {
  /// The file as the person named it.
  public let path: String
  /// Line and column, from 1.
  public let position: SourcePosition
  /// The JSON Pointer (RFC 6901) of the value or member.
  public let pointer: String
  /// What is wrong.
  public let problem: Problem

  /// How grave it is.
  public var severity: Severity { problem.severity }

  /// `path:line:column: error[Q021]: sentence`.
  public var description: String {
    "\(path):\(position.line):\(position.column): \(severity.rawValue)[\(problem.code)]: "
      + problem.sentence
  }

  /// The finding for programs.
  public var json: JSONValue {
    [
      "path": JSONValue(.string(path)), "line": JSONValue(.integer(Int64(position.line))),
      "column": JSONValue(.integer(Int64(position.column))), "pointer": JSONValue(.string(pointer)),
      "severity": JSONValue(.string(severity.rawValue)),
      "code": JSONValue(.string(problem.code)), "message": JSONValue(.string(problem.sentence)),
    ]
  }
}

/// Gathers the problems of one document while it is read.
final class FindingCollector {
  private(set) var problems: [(offset: Int, problem: Problem)] = []

  func report(_ problem: Problem, at offset: Int) { problems.append((offset, problem)) }

  var hasErrors: Bool { problems.contains { $0.problem.severity == .error } }

  /// The findings in the order of the file; of several at one place, in the order found.
  func findings(in document: JSONDocument, path: String) -> [Finding] {
    if problems.isEmpty { return [] }
    let lines = document.lineTable
    return problems.enumerated().sorted {
      ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset)
    }
    .map { entry in
      let (offset, problem) = entry.element
      return Finding(
        path: path, position: lines.position(at: offset),
        pointer: document.pointer(at: offset), problem: problem)
    }
  }
}
